/** Which texts are well-formed, character by character. Trees are in xml-pure.test.ts, limits in untrusted-body.test.ts. */
import { describe, expect, test } from 'vitest'
import { readGeneralXml } from '../../src/codec/xml.ts'
import { readGeneralXml as readWithoutLibrary } from '../../src/codec/xml-pure.ts'
import { checkXmlStructure, endOfDeclaration } from '../../src/codec/xml-structure.ts'

const refusal = (text: string): string | undefined => {
  try {
    checkXmlStructure(text, 9)
    return undefined
  } catch (error) {
    return error instanceof SyntaxError ? error.message : String(error)
  }
}

describe('the declaration', () => {
  test.each([
    '<?xml version="1.0"?>',
    "<?xml version='1.0'?>",
    '<?xml a=""?>',
    "<?xml a=''?>",
    '<?xml version="1.0" encoding=\'UTF-8\' standalone="yes" ?>',
    '<?xml \t\r\nversion \t\r\n= \t\r\n"1.0" \t\r\n?>',
    "<?xml  a  =  'a.b_c-d'  ?>",
    '\ufeff \t\r\n<?xml version="1.0"?>',
  ])('is passed with what is before it: %j', (declaration) => {
    expect(endOfDeclaration(`${declaration}<a/>`)).toBe(declaration.length)
    expect(refusal(`${declaration}\n<a/>`)).toBeUndefined()
  })

  test.each([
    '<?xml?>',
    '<?xml ?>',
    '<?xmlversion="1.0"?>',
    '<?xml version?>',
    '<?xml version=1.0?>',
    '<?xml version=?>',
    '<?xml ="1.0"?>',
    '<?xml Version="1.0"?>',
    '<?xml 1="1.0"?>',
    '<?xml version=x"1.0"?>',
    '<?xml versionx-="1.0"?>',
    '<?xml version="1 0"?>',
    "<?xml version='é'?>",
    '<?xml version="1.0\'?>',
    '<?xml version="1.0"encoding="UTF-8"?>',
    '<?xml version="1.0"x?>',
    '<?xml version="1.0">',
    '<a?xml version="1.0"?>',
  ])('of another form is refused: %j', (declaration) => {
    expect(endOfDeclaration(`${declaration}<a/>`)).toBe(0)
    expect(refusal(`${declaration}<a/>`)).toMatch(/at index 0$/)
  })
})

test.each([
  ['', 'no element, at index 0'],
  ['<!-- a -->', 'no element, at index 10'],
  ['<a>', 'an element is not closed, at index 3'],
  ['x<a/>', 'text outside the root element, at index 0'],
  ['<a/>x', 'text outside the root element, at index 4'],
  ['<a/><b/>', 'a second root element, at index 4'],
  ['<![CDATA[]]><a/>', 'CDATA outside the root element, at index 0'],
  ['<a></b>', 'an end tag does not match its element, at index 3'],
  ['</a>', 'an end tag does not match its element, at index 0'],
  ['<a></a b>', 'an end tag is malformed, at index 3'],
  ['<a></>', 'an end tag is malformed, at index 3'],
  ['<a><!--></a>', '"-->" is missing, at index 7'],
  ['<a><!---></a>', '"-->" is missing, at index 7'],
  ['<a><![CDATA[]]</a>', '"]]>" is missing, at index 12'],
  ['<>1</>', 'a tag, comment or CDATA section was expected, at index 0'],
  ['<1/>', 'a tag, comment or CDATA section was expected, at index 0'],
  ['<a/', 'a tag, comment or CDATA section was expected, at index 0'],
  ['<a / >', 'a tag, comment or CDATA section was expected, at index 0'],
  ['<a b="1"c="2"/>', 'a tag, comment or CDATA section was expected, at index 0'],
  ['<a><constructor/></a>', 'an element name is not allowed, at index 3'],
  [`${'<a>'.repeat(10)}`, 'more than 9 elements, at index 27'],
])('%j is refused: %s', (text, reason) => {
  expect(refusal(text)).toBe(reason)
})

test.each([
  '<a></a \t\r\n>',
  '<a b="1" c=\'2\' />',
  '<a\n/>',
  '<a><!----><!-- <b> --></a>',
  '<a><![CDATA[]]]]></a>',
  ' <a/>\n',
])('%j is accepted', (text) => {
  expect(refusal(text)).toBeUndefined()
})

test.each([
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&#65;&#x41;&#x4a;&#x4A;&#128512;', 'AAJJ😀'],
  ['&#xD7FF;&#xE000;&#x10FFFF;', '\ud7ff\ue000\u{10ffff}'],
  ['&#0;&#xD800;&#xDFFF;&#x110000;', '&#0;&#xD800;&#xDFFF;&#x110000;'],
  ['&nbsp;&;&#;&#x;&#1&lt', '&nbsp;&;&#;&#x;&#1&lt'],
  ['&amp;lt;', '&lt;'],
])('references in text are decoded once, with the library and without: %s', (text, decoded) => {
  for (const read of [readGeneralXml, readWithoutLibrary]) expect(read(`<a>${text}</a>`, 1).text).toBe(decoded)
})
