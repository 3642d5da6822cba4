/** The reader without the library against the one with it: the same trees, and the same refusals with the same messages. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGeneralXml } from '../../src/codec/xml.ts'
import { readGeneralXml as readWithoutLibrary } from '../../src/codec/xml-pure.ts'
import { casesOf, readVectorFile, vectorFileNames } from '../support/vectors.ts'
import { looseXml, nestedXml } from '../support/xml-inputs.ts'

/** The result of a reader: the tree, or the message of its refusal. */
function outcome(read: typeof readGeneralXml, text: string, maxElements = 100): unknown {
  try {
    return read(text, maxElements)
  } catch (error) {
    return error instanceof SyntaxError ? error.message : error
  }
}

test('both readers agree on trees, text, CDATA, comments and entities, right and wrong', () => {
  let accepted = 0
  fc.assert(
    fc.property(
      fc.oneof({ weight: 5, arbitrary: nestedXml }, looseXml),
      fc.constantFrom('', '', '', '\ufeff', '<?xml version="1.0"?>\n', ' ', '<!DOCTYPE a>'),
      fc.constantFrom('', '', '', '\n', '<!-- end -->', 'x'),
      fc.integer({ min: 1, max: 12 }),
      (xml, before, after, maxElements) => {
        const text = before + xml + after
        const tree = outcome(readWithoutLibrary, text, maxElements)
        if (typeof tree === 'object') accepted++
        expect(tree).toEqual(outcome(readGeneralXml, text, maxElements))
      },
    ),
    { numRuns: 20_000 },
  )
  expect(accepted).toBeGreaterThan(4000)
})

test('both readers agree on every XML text of the vectors', () => {
  const texts = vectorFileNames
    .flatMap((name) => casesOf(readVectorFile(name)))
    .flatMap(({ testCase }) => Object.values(testCase).filter(isXml))
  expect(texts.length).toBeGreaterThan(300)
  for (const text of texts) expect(outcome(readWithoutLibrary, text, 2000)).toEqual(outcome(readGeneralXml, text, 2000))
})

test('both readers agree on every character in the name of an element', () => {
  const differing: string[] = []
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code)
    for (const name of [`A${character}`, `${character}A`]) {
      const text = `<xml><${name}>1</${name}><b/></xml>`
      const [one, other] = [outcome(readWithoutLibrary, text), outcome(readGeneralXml, text)]
      if (JSON.stringify(one) !== JSON.stringify(other)) differing.push(JSON.stringify(name))
    }
  }
  expect(differing).toEqual([])
})

test.each([
  ['<xml><Encrypt\u00a0>1</Encrypt\u00a0></xml>', 'a tag, comment or CDATA section was expected, at index 5'],
  ['<xml><constructor\u3000/></xml>', 'a tag, comment or CDATA section was expected, at index 5'],
  ['<xml><A></A\ufeff></xml>', 'an end tag is malformed, at index 8'],
  ['<\u2028xml/>', 'a tag, comment or CDATA section was expected, at index 0'],
])('Unicode white space does not end a name: %j', (text, refusal) => {
  expect(outcome(readWithoutLibrary, text)).toBe(refusal)
  expect(outcome(readGeneralXml, text)).toBe(refusal)
})

function isXml(value: unknown): value is string {
  return typeof value === 'string' && /^[\ufeff \t\r\n]*</.test(value)
}

test('a text in a hundred thousand pieces is joined', () => {
  const text = `<xml>${'a<!-- -->'.repeat(100_000)}</xml>`
  expect(readWithoutLibrary(text, 1).text).toBe('a'.repeat(100_000))
})
