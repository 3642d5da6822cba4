/** The quick reader against the general one: it reads everything that it accepts in the same way. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXmlRoot } from '../../src/codec/document.ts'
import { readGeneralXml } from '../../src/codec/xml.ts'
import { readLeadingFields, readSimpleXml } from '../../src/codec/xml-simple.ts'

const space = fc.constantFrom('', '', ' ', '\n', '\t', '\r\n', '  \n')
const odd = fc.constantFrom(
  'Encrypt',
  'ToUserName',
  'A',
  'Z',
  'MsgType',
  'xml',
  'a',
  'A1',
  'A_b',
  'ToString',
  'toString',
  'constructor',
  'prototype',
  '__proto__',
)
const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom('Encrypt', 'ToUserName', 'A') }, odd)
const piece = fc.constantFrom(
  ...[
    'a',
    '1',
    ' ',
    '\n',
    '\r',
    '&',
    '&amp;',
    '&#65;',
    '<',
    '>',
    ']',
    ']]',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '/',
    '</A>',
  ],
  ...['<A>', '<b/>', '\u0001', '\ufeff', '你', '😀', '\ud83d', '<?x?>', '<!DOCTYPE', '="', ' x="1"'],
)
const loose = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''))
const strict = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[<&\r]|\]\]>/g, ''))
const content = fc.oneof(
  { weight: 4, arbitrary: strict },
  {
    weight: 4,
    arbitrary: fc.tuple(space, strict, space).map(([before, text, after]) => `${before}<![CDATA[${text}]]>${after}`),
  },
  loose,
  loose.map((text) => `<![CDATA[${text}]]>`),
)
const { field } = fc.letrec<{ field: string; inner: string }>((tie) => ({
  inner: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    content,
    fc
      .tuple(fc.array(tie('field'), { minLength: 1, maxLength: 3 }), space)
      .map(([fields, after]) => fields.join('') + after),
  ),
  field: fc
    .tuple(space, name, tie('inner'), fc.nat(9), name)
    .map(([before, tag, inner, matches, other]) => `${before}<${tag}>${inner}</${matches > 0 ? tag : other}>`),
}))
const xml = fc
  .tuple(fc.array(field, { maxLength: 5 }), space, fc.oneof(fc.constant(''), fc.constant(''), loose))
  .map(([fields, before, after]) => `<xml>${fields.join('')}${before}</xml>${after}`)

describe('the quick reader', () => {
  test('accepts the form that the platform writes, and reads it as the library does', () => {
    const push =
      '<xml><ToUserName><![CDATA[ww1436e0e65a779aee]]></ToUserName>\n<AgentID><![CDATA[]]></AgentID>\n' +
      '<Encrypt><![CDATA[P9nAzCzy+/==]]></Encrypt>\n<CreateTime>1409659813</CreateTime><Empty></Empty></xml>\n'
    expect(readSimpleXml(push, 100)).toEqual(readGeneralXml(push, 100))
    expect(readSimpleXml(push, 100)?.children.map(({ text }) => text)).toEqual([
      'ww1436e0e65a779aee',
      '',
      'P9nAzCzy+/==',
      '1409659813',
      '',
    ])
  })

  test('reads nothing differently from the general reader, and nothing that it refuses', () => {
    let accepted = 0
    fc.assert(
      fc.property(xml, fc.integer({ min: 1, max: 8 }), (text, maxElements) => {
        const quick = readSimpleXml(text, maxElements)
        if (quick === undefined) return
        accepted++
        expect(quick).toEqual(readGeneralXml(text, maxElements))
      }),
      { numRuns: 5000 },
    )
    expect(accepted).toBeGreaterThan(500)
  })

  test('reads nested elements as deep and as many as the general reader', () => {
    for (const depth of [1, 2, 31, 32, 33]) {
      const text = `${'<xml>'.repeat(depth)}1${'</xml>'.repeat(depth)}`
      const general = depth > 32 ? undefined : readGeneralXml(text, 100)
      expect(readSimpleXml(text, 100), String(depth)).toEqual(general)
    }
    const three = '<xml><item><a_1>1</a_1></item></xml>'
    expect(readSimpleXml(three, 3)).toEqual(readGeneralXml(three, 3))
    expect(readSimpleXml(three, 2)).toBeUndefined()
  })

  test.each(['A', 'Z', 'a', 'z', 'A0', 'A9', 'z_Z'])('reads the name %s', (name) => {
    const text = `<xml><${name}>1</${name}></xml>`
    expect(readSimpleXml(text, 2)).toEqual(readGeneralXml(text, 2))
  })

  test.each([
    '<xml>xA>1</A></xml>',
    '<xml><>1</></xml>',
    '<xml><A><![CDATA[1]]>x/A></xml>',
    '<xml><A>1<xA></xml>',
    '<xml><A>1</Ax</xml>',
    '<xml><A>1</AA></xml>',
    '<xml><A>1',
    '<xml><A><![CDATA[1',
    '<xml><A></xml>',
    '<xml><A>1</A>',
    '<xml></xml>x',
    '<xml2></xml2>',
    '',
  ])('does not read %s, nor does the general reader', (text) => {
    expect(readSimpleXml(text, 3)).toBeUndefined()
    if (text !== '<xml2></xml2>') expect(() => readGeneralXml(text, 3)).toThrow(SyntaxError)
    expect(() => readXmlRoot(text, 3)).toThrow(SyntaxError)
  })

  test.each([
    ['an attribute', '<xml><A b="1">1</A></xml>'],
    ['an entity', '<xml><A>&amp;</A></xml>'],
    ['a carriage return', '<xml><A>a\rb</A></xml>'],
    ['an empty element', '<xml><A/></xml>'],
    ['CDATA in parts', '<xml><A><![CDATA[a]]><![CDATA[b]]></A></xml>'],
    ['text next to an element', '<xml><A>1<B>2</B></A></xml>'],
    ['a name that is not allowed', '<xml><A_-b>1</A_-b></xml>'],
    ['a declaration', '<?xml version="1.0"?><xml><A>1</A></xml>'],
  ])('leaves %s to the general reader, which reads it', (_name, text) => {
    expect(readSimpleXml(text, 3)).toBeUndefined()
    expect(readXmlRoot(text, 3)).toEqual(readGeneralXml(text, 3))
  })
})

test('the leading fields end at the first that has another form', () => {
  const namesIn = (text: string, max?: number) => readLeadingFields(text, () => false, max).map(({ name }) => name)
  expect(namesIn('<xml><A>1</A> <B><![CDATA[2]]></B><C>&amp;</C><D>4</D></xml>')).toEqual(['A', 'B'])
  expect(namesIn('\ufeff<?xml version="1.0"?>\n<xml><A>1</A><B>a\rb</B></xml>')).toEqual(['A'])
  expect(namesIn('<xml><A>1</A><B><C>2</C></B></xml>')).toEqual(['A'])
  expect(namesIn('<xml><A>1</A><B>2</B></xml>', 1)).toEqual(['A'])
  expect(namesIn('<abc><A>1</A></abc>')).toEqual([])
})
