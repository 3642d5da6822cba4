/**
 * Work before the signature is verified costs no more than for a genuine push of that length: the limits that guarantee
 * this, by what they count. `npm run bench -- refuse` measures the time.
 */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { listJsonKeys } from '../src/codec/json-keys.ts'
import { checkXmlStructure } from '../src/codec/xml-structure.ts'
import { fieldsBeforeMsgType, readCompatBody } from '../src/protocol/compat.ts'
import { parseEnvelope } from '../src/protocol/envelope.ts'

vi.mock('../src/codec/xml-library.ts', () => ({
  createXmlParser: () => {
    throw new Error('the XML library was asked for')
  },
}))

const tooMany = (what: RegExp) =>
  expect.objectContaining({ code: 'INVALID_ENVELOPE', message: expect.stringMatching(what) })

describe('XML', () => {
  test('in any form is read without the library', () => {
    const body = '<xml a="1"><!-- c --><ToUserName>a&amp;b</ToUserName><Encrypt>aGk<![CDATA[=]]></Encrypt><E/></xml>'
    expect(parseEnvelope(body)).toEqual({ encrypt: 'aGk=', format: 'xml', toUserName: 'a&b' })
  })

  test.each([
    ['comments', '<!---->', 1],
    ['CDATA sections', '<![CDATA[A]]>', 1],
    ['references', '&#65;', 1],
    ['bare ampersands', '&', 1],
    ['carriage returns', '\r', 1],
    ['attributes of an element', '', 0],
  ])('may contain 6,500 marks, here %s, and no more', (_name, piece, perPiece) => {
    const attributes = (count: number) => `<xml${' a="1"'.repeat(count)}><Encrypt>aGk</Encrypt></xml>`
    const pieces = (count: number) => `<xml><Encrypt>aG${piece.repeat(count)}k</Encrypt></xml>`
    const withMarks = perPiece === 0 ? attributes : pieces
    // Four of them belong to the tags.
    expect(parseEnvelope(withMarks(6496)).encrypt).toMatch(/^aG/)
    expect(() => parseEnvelope(withMarks(6497))).toThrow(
      tooMany(/more than 6500 of "<", "&", "=" and carriage returns/),
    )
  })

  test('may contain any number of them in the form that the platform writes', () => {
    const body = `<xml><Content><![CDATA[${'<&='.repeat(10_000)}]]></Content><Encrypt><![CDATA[aGk=]]></Encrypt></xml>`
    expect(parseEnvelope(body)).toEqual({ encrypt: 'aGk=', format: 'xml' })
  })

  test('of a push of 379 KB with each + as a reference is read', () => {
    const body = `<xml><Encrypt>${`${'A'.repeat(63)}&#43;`.repeat(5600)}</Encrypt></xml>`
    expect(parseEnvelope(body).encrypt).toBe(`${'A'.repeat(63)}+`.repeat(5600))
  })

  test('has at most 2,000 elements', () => {
    const withElements = (count: number) => `<xml><Encrypt>aGk=</Encrypt>${'<a/>'.repeat(count - 2)}</xml>`
    expect(parseEnvelope(withElements(2000)).encrypt).toBe('aGk=')
    expect(() => parseEnvelope(withElements(2001))).toThrow(tooMany(/more than 2000 elements/))
  })

  test('has a declaration of at most three parts, as XML 1.0 has it', () => {
    const withParts = (parts: string) => `<?xml${parts}?><xml><Encrypt>aGk=</Encrypt></xml>`
    expect(parseEnvelope(withParts(' version="1.0" encoding="UTF-8" standalone="yes"')).encrypt).toBe('aGk=')
    expect(() => parseEnvelope(withParts(' a="1" b="2" c="3" d="4"'))).toThrow(tooMany(/a tag/))
  })

  test('has the attributes that a tag may have, and no others', () => {
    const whole =
      /^<([^\s\0-@[-^`{-\x7f][^\s\0-,/;-@[-^`{-\x7f]*)(?:[ \t\r\n]+[\w:.-]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*'))*[ \t\r\n]*\/>$/
    const piece = fc.constantFrom(
      ...[' ', '\n', 'a', 'x:y', 'b-1', '=', '"', "'", '"1"', "'2'", ' c="3"', " d='>'", '>', '/', '<', '中', '\u00a0'],
    )
    let accepted = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const tag = `<A${pieces.join('')}/>`
        const isTag = whole.test(tag)
        if (isTag) accepted++
        expect(
          isAccepted(() => checkXmlStructure(tag, 1)),
          tag,
        ).toBe(isTag)
      }),
      { numRuns: 5000 },
    )
    expect(accepted).toBeGreaterThan(300)
  })
})

describe('the fields before MsgType in 兼容模式', () => {
  const many = '<A>1</A>'.repeat(150)

  test('are at most 100', () => {
    expect(fieldsBeforeMsgType(`<xml>${many}</xml>`)).toHaveLength(100)
  })

  test('do not hide the last Encrypt, whatever their number', () => {
    const broken = `<xml>${many}<Content><![CDATA[</Content>]]]]></Content><Encrypt><![CDATA[aGk=]]></Encrypt></xml>`
    expect(readCompatBody(broken).fields.at(-1)).toEqual({ name: 'Encrypt', value: 'aGk=' })
  })
})

describe('JSON', () => {
  test.each<[string, (count: number) => string, number]>([
    ['members', (count) => `{"Encrypt":"aGk="${',"a":1'.repeat(count)}}`, 2],
    ['items of a list', (count) => `{"Encrypt":"aGk=","a":[1${',1'.repeat(count)}]}`, 1],
    ['texts of a list', (count) => `{"Encrypt":"aGk=","a":[1${',""'.repeat(count)}]}`, 2],
    ['lists', (count) => `{"Encrypt":"aGk=","a":[1${',[]'.repeat(count)}]}`, 3],
  ])('may contain 6,000 strings, brackets and commas, here %s, and no more', (_name, bodyOf, perPiece) => {
    const max = Math.floor((6000 - 8) / perPiece)
    expect(parseEnvelope(bodyOf(max)).encrypt).toBe('aGk=')
    expect(() => parseEnvelope(bodyOf(max + 10))).toThrow(tooMany(/more than 6000 strings, brackets and commas/))
  })

  test('over the limits is refused before it is parsed', () => {
    const parse = vi.spyOn(JSON, 'parse')
    try {
      for (const piece of ['"a":1,', '""', '[', '{"a":', '"a"']) {
        expect(() => parseEnvelope(`{${piece.repeat(7000)}`)).toThrow(tooMany(/more than 6000/))
      }
      expect(parse).not.toHaveBeenCalled()
    } finally {
      parse.mockRestore()
    }
  })

  test('gives its keys, however they are written', () => {
    const name = fc.oneof(
      fc.constantFrom('a', '"', '\\', '\\"', '", "b": {', '{', 'Encrypt'),
      fc.string({ unit: 'grapheme' }),
    )
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(name, fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(name, tie('value'), { maxKeys: 3 }),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 4 }), fc.constantFrom('', ' ', '\n\t'), (object, indent) => {
        const json = JSON.stringify(object, undefined, indent).replaceAll('E', '\\u0045')
        // Not of `JSON.parse(json)`: in Node 24, it reads the key `"` as `\` after an object with that key.
        const reference = keysOf(object, 1)
        expect([...listJsonKeys(json, 6000)].sort(byKey)).toEqual([...reference].sort(byKey))
      }),
      { numRuns: 2000 },
    )
  })
})

interface Key {
  readonly key: string
  readonly depth: number
}

function keysOf(value: unknown, depth: number): readonly Key[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value).map((key) => ({ key, depth }))
  return [...own, ...Object.values(value).flatMap((inner) => keysOf(inner, depth + 1))]
}

function byKey(one: Key, other: Key): number {
  return one.depth - other.depth || (one.key < other.key ? -1 : Number(one.key > other.key))
}

function isAccepted(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}
