/** What is written as XML: text that no character can break, without the characters that XML forbids. */
import { expect, test } from 'vitest'
import { cdata, hasXmlCharacter, textElement } from '../../src/codec/xml-writer.ts'

const FORBIDDEN = '\u0000\u0008\u000b\u000c\u000e\u001f\ufffe\uffff'
const ALLOWED = '\t\n\r\u007f\u0080\ufffd你😀'

test('an element holds a number, or text in CDATA without forbidden characters', () => {
  expect(textElement('A', 1.5)).toBe('<A>1.5</A>')
  expect(textElement('A', `${FORBIDDEN}1${ALLOWED}${FORBIDDEN}`)).toBe(`<A><![CDATA[1${ALLOWED}]]></A>`)
})

test('the end of a section in a text is split over two', () => {
  expect(cdata('a]]>b]]>')).toBe('<![CDATA[a]]]]><![CDATA[>b]]]]><![CDATA[>]]>')
  expect(cdata('a]] >')).toBe('<![CDATA[a]] >]]>')
})

test('a text of only forbidden characters has none that XML allows', () => {
  expect(['', FORBIDDEN, `${FORBIDDEN}a`, '\n'].map(hasXmlCharacter)).toEqual([false, false, true, true])
})
