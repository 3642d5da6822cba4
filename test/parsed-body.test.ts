/** The outer body as an object or a JSON text: which fields count, and values that no parser leaves. */
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parseEnvelope, WXBizMsgCrypt } from 'wechat-callback'
import { credentials } from './support/account.ts'
import { unusualBodies } from './support/unusual-bodies.ts'

const crypt = new WXBizMsgCrypt(credentials)
const query = { msg_signature: '1', timestamp: '1713424427', nonce: '1' }
const invalid = expect.objectContaining({ code: 'INVALID_ENVELOPE' })

describe.each([
  ['parseEnvelope', parseEnvelope],
  ['decryptMsg', (body: object) => crypt.decryptMsg(query, body)],
])('%s refuses', (_name, read) => {
  test.each(Object.entries(unusualBodies))('%s', (_body, makeBody) => {
    expect(() => read(makeBody())).toThrow(invalid)
  })

  test.each<[string, () => object]>([
    ['a stream of Node', () => new PassThrough()],
    ['a stream of the web', () => new ReadableStream()],
    ['a promise', () => Promise.resolve('<xml></xml>')],
    ['a Blob', () => new Blob(['<xml></xml>'])],
    ['a Request', () => new Request('https://a.example/', { method: 'POST', body: '<xml></xml>' })],
  ])('%s as a programming mistake', (_body, makeBody) => {
    expect(() => read(makeBody())).toThrow(/^body: .*stream or a promise/)
    expect(() => read(makeBody())).toThrow(TypeError)
  })
})

describe('an envelope is read', () => {
  test('from an object that refers to itself', () => {
    const body: Record<string, unknown> = { Encrypt: 'aGk=', ToUserName: 'ww1' }
    body.self = body
    expect(parseEnvelope(body)).toEqual({ encrypt: 'aGk=', format: 'json', toUserName: 'ww1' })
    const parent = { xml: { Encrypt: ['aGk='], parent: {} } }
    parent.xml.parent = [parent, parent.xml]
    expect(parseEnvelope(parent)).toEqual({ encrypt: 'aGk=', format: 'xml' })
  })

  test('next to thousands of values, as 兼容模式 may have them', () => {
    const list = Array.from({ length: 2000 }, (_, index) => ({ Id: [String(index)] }))
    expect(parseEnvelope({ Encrypt: 'aGk=', list })).toEqual({ encrypt: 'aGk=', format: 'json' })
  })

  test('next to bytes, which are no fields', () => {
    expect(parseEnvelope({ Encrypt: 'aGk=', raw: Buffer.alloc(20_000) })).toEqual({ encrypt: 'aGk=', format: 'json' })
  })

  test('but not if Encrypt is in an object that occurs twice', () => {
    const inner = { Encrypt: 'b28=' }
    expect(() => parseEnvelope({ Encrypt: 'aGk=', list: [{ inner }, { inner }] })).toThrow(invalid)
  })
})

/** Each as a JSON text and as its parsed value. */
describe.each<[string, (json: string) => string | object]>([
  ['JSON', (json) => json],
  ['parsed JSON', (json) => JSON.parse(json)],
])('of %s', (_name, bodyOf) => {
  test.each([
    ['a level below', '{"a":{"Encrypt":"b28="},"Encrypt":"aGk="}'],
    ['two levels below', '{"a":{"b":{"Encrypt":"b28="}},"Encrypt":"aGk="}'],
    ['three levels below, before it', '{"Encrypt":"aGk=","a":{"b":{"c":{"encrypt":"b28="}}}}'],
    ['in a list', '{"Encrypt":"aGk=","a":[{"Encrypt":"b28="}]}'],
    ['in a list of lists', '{"Encrypt":"aGk=","a":[[{"Encrypt":"b28="}]]}'],
    ['below only', '{"a":{"Encrypt":"aGk="}}'],
  ])('a second Encrypt %s is refused', (_place, json) => {
    expect(() => parseEnvelope(bodyOf(json))).toThrow(invalid)
  })

  test.each([
    ['a level below', '{"Encrypt":"aGk=","ToUserName":"ww1","a":{"ToUserName":"ww2"}}'],
    ['before it', '{"a":{"b":{"ToUserName":"ww2"}},"Encrypt":"aGk=","ToUserName":"ww1"}'],
    ['in a list', '{"Encrypt":"aGk=","ToUserName":"ww1","a":[{"ToUserName":"ww2"}]}'],
  ])('an envelope field is read from the top level, even if another field has its name %s', (_place, json) => {
    expect(parseEnvelope(bodyOf(json))).toEqual({ encrypt: 'aGk=', format: 'json', toUserName: 'ww1' })
  })

  test('a name that occurs only at a deeper level is not an envelope field', () => {
    const json = '{"Encrypt":"aGk=","a":{"ToUserName":"ww2","AgentID":"1","AppId":"wx1"}}'
    expect(parseEnvelope(bodyOf(json))).toEqual({ encrypt: 'aGk=', format: 'json' })
  })

  test('a number is read as text if it is an envelope field', () => {
    const json = '{"encrypt":"aGk=","agentid":1000002,"tousername":0}'
    const outer = { agentId: '1000002', toUserName: '0' }
    expect(parseEnvelope(bodyOf(json))).toEqual({ encrypt: 'aGk=', format: 'json-lowercase', ...outer })
  })

  test.each(['Encrypt', 'encrypt'])('a number is not read as the text of %s', (name) => {
    expect(() => parseEnvelope(bodyOf(`{"${name}":1234}`))).toThrow(invalid)
  })

  test.each(['true', 'null', '{}', '[]', '["ww1"]', '{"a":"ww1"}'])(
    '%s is not read as the text of a field',
    (value) => {
      expect(parseEnvelope(bodyOf(`{"Encrypt":"aGk=","ToUserName":${value}}`))).toEqual({
        encrypt: 'aGk=',
        format: 'json',
      })
      if (!value.startsWith('[')) expect(() => parseEnvelope(bodyOf(`{"Encrypt":${value}}`))).toThrow(invalid)
    },
  )
})

describe('a parsed body with a field named xml', () => {
  test.each(['Encrypt', 'encrypt', 'ENCRYPT'])('and %s next to it is not the root of XML', (name) => {
    // Whichever of the two this package reads, another reader may read the other one.
    expect(() => parseEnvelope({ [name]: 'aGk=', xml: { Encrypt: 'b28=' } })).toThrow(invalid)
  })

  test('that does not contain an object is an ordinary field', () => {
    for (const xml of ['text', null, ['a']]) {
      expect(parseEnvelope({ Encrypt: 'aGk=', xml })).toEqual({ encrypt: 'aGk=', format: 'json' })
      expect(() => parseEnvelope({ xml })).toThrow(/Encrypt is missing/)
    }
  })

  test('is the root of XML otherwise, whatever is next to it', () => {
    expect(parseEnvelope({ xml: { encrypt: ' aGk=\n' }, other: 1 })).toEqual({ encrypt: 'aGk=', format: 'xml' })
  })
})
