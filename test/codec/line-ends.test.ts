/**
 * How each reader treats line endings: XML (1.0, section 2.11) turns them into `\n`; JSON and free text that was cut
 * out keep them.
 */
import { describe, expect, test } from 'vitest'
import { parseMessage } from 'wechat-callback'
import { readXmlRoot } from '../../src/codec/document.ts'
import { readJsonObject, readPlatformJson } from '../../src/codec/json.ts'
import { readBoundedXml, readGeneralXml } from '../../src/codec/xml.ts'
import * as pure from '../../src/codec/xml-pure.ts'
import { readSimpleXml } from '../../src/codec/xml-simple.ts'
import type { XmlElement } from '../../src/codec/xml-tree.ts'

const READERS: ReadonlyArray<readonly [string, (text: string, maxElements: number) => XmlElement]> = [
  ['the library', readGeneralXml],
  ['the library after the plain reader', readXmlRoot],
  ['the reader without the library', pure.readGeneralXml],
  ['the reader of envelopes', readBoundedXml],
]

describe.each(READERS)('%s', (_name, read) => {
  const content = (markup: string) => read(`<xml>\r\n<a>${markup}</a>\r</xml>\r\n`, 10).children[0]?.text

  test.each([
    ['in CDATA', '<![CDATA[a\r\nb\rc\nd\r\r\ne]]>', 'a\nb\nc\nd\n\ne'],
    ['in text', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['at both ends', '<![CDATA[\r\na\r]]>', '\na\n'],
    ['around CDATA, where they are layout', '\r\n<![CDATA[a]]>\r', 'a'],
    ['in two sections', '<![CDATA[a\r]]><![CDATA[\nb]]>', 'a\n\nb'],
  ])('%s become \\n', (_place, markup, expected) => {
    expect(content(markup)).toBe(expected)
  })

  test('written as references are kept, and so are other separators', () => {
    expect(content('a&#13;&#10;b&#xD;c\u0085d\u2028e')).toBe('a\r\nb\rc\u0085d\u2028e')
  })
})

test('the plain reader leaves a text with carriage returns to the other readers', () => {
  expect(readSimpleXml('<xml><a><![CDATA[a\r\nb]]></a></xml>', 10)).toBeUndefined()
  expect(readSimpleXml('<xml><a>a\rb</a></xml>', 10)).toBeUndefined()
  expect(readSimpleXml('<xml>\r\n<a>b</a>\r\n</xml>', 10)?.children[0]?.text).toBe('b')
})

test.each([
  ['escaped', '{"a":"x\\r\\ny\\rz"}'],
  ['raw', '{"a":"x\r\ny\rz"}'],
])('JSON keeps them: %s', (_name, text) => {
  expect(readPlatformJson(text).a).toBe('x\r\ny\rz')
  expect(parseMessage(text)).toEqual({ a: 'x\r\ny\rz' })
})

test('a JSON envelope has no raw line endings', () => {
  expect(readJsonObject('{"a":"x\\r\\ny"}').a).toBe('x\r\ny')
  expect(() => readJsonObject('{"a":"x\r\ny"}')).toThrow(SyntaxError)
})

test('parseMessage: XML turns them into \\n; only text that is cut out of a body that is not XML keeps them', () => {
  const push = (content: string) =>
    `<xml><ToUserName>a\r\nb</ToUserName><MsgType>text</MsgType><Content><![CDATA[${content}]]></Content></xml>`
  expect(parseMessage(push('x\r\ny\rz'))).toEqual({ ToUserName: 'a\nb', MsgType: 'text', Content: 'x\ny\nz' })
  expect(parseMessage(push('x\r\ny\r]]>z'))).toEqual({ ToUserName: 'a\nb', MsgType: 'text', Content: 'x\r\ny\r]]>z' })
})
