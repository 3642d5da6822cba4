/** The outer body of a push in 兼容模式, in which the text of a user can break the XML. The vectors have whole exchanges. */
import { expect, test } from 'vitest'
import { fieldsBeforeMsgType, readCompatBody } from '../src/protocol/compat.ts'

const LEADING = '<ToUserName><![CDATA[gh_1]]></ToUserName><CreateTime> 1 </CreateTime>'
const REST = '<MsgType><![CDATA[text]]></MsgType>'
const leading = [
  { name: 'ToUserName', value: 'gh_1' },
  { name: 'CreateTime', value: '1' },
]
const encryptOf = (value: string) => `<Encrypt><![CDATA[${value}]]></Encrypt>`
const xml = (...parts: readonly string[]) => `<xml>${LEADING}${REST}${parts.join('')}</xml>`

test.each([
  ['in CDATA', xml(encryptOf('aGk=')), 'aGk='],
  ['as text', xml('<Encrypt>aGk=</Encrypt>'), 'aGk='],
  ['with white space around it', xml(encryptOf(' aGk= \n')), 'aGk='],
  ['that is empty', xml('<Encrypt></Encrypt>'), ''],
  ['after another one, which a user wrote', xml(encryptOf('bm8='), encryptOf('aGk=')), 'aGk='],
  ['after one that a user wrote inside another element', xml(`<a>${encryptOf('bm8=')}</a>`, encryptOf('aGk=')), 'aGk='],
  ['in broken XML', xml('<Content><![CDATA[]]></b>]]></Content>', encryptOf('aGk=')), 'aGk='],
  ['before the end of the root, and not after it', `${xml(encryptOf('aGk='))}${encryptOf('bm8=')}`, 'aGk='],
])('Encrypt is found %s, with only the fields before MsgType', (_name, body, value) => {
  const outer = { syntax: 'xml', fields: [...leading, { name: 'Encrypt', value }], nestedNames: [] }
  expect(readCompatBody(body)).toEqual(outer)
  expect(readCompatBody(new TextEncoder().encode(body))).toEqual(outer)
})

test.each([
  ['no Encrypt', '<xml><a></xml>'],
  ['an Encrypt without its end', '<Encrypt><![CDATA[aGk=</xml>'],
  ['the end of an Encrypt without its begin', '<xml>aGk=]]></Encrypt></xml>'],
])('broken XML with %s is refused', (_name, body) => {
  expect(() => readCompatBody(body)).toThrow(expect.objectContaining({ code: 'INVALID_ENVELOPE' }))
})

test('XML without Encrypt, JSON and objects are read as in the other modes', () => {
  const fields = [
    { name: 'ToUserName', value: 'gh_1' },
    { name: 'Encrypt', value: 'aGk=' },
  ]
  const json = { ToUserName: 'gh_1', Encrypt: 'aGk=' }
  expect(readCompatBody(`<xml>${REST}</xml>`)).toMatchObject({ fields: [{ name: 'MsgType', value: 'text' }] })
  for (const body of [json, JSON.stringify(json)])
    expect(readCompatBody(body)).toMatchObject({ syntax: 'json', fields })
})

test('the leading fields end before MsgType or Encrypt, whichever comes first', () => {
  expect(fieldsBeforeMsgType(xml(encryptOf('aGk=')))).toEqual(leading)
  expect(fieldsBeforeMsgType(`<xml>${LEADING}${encryptOf('aGk=')}<AppId>wx1</AppId></xml>`)).toEqual(leading)
})
