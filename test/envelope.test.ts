/** The fields of an envelope, and what `encryptMsg` puts into that of a reply. */
import { describe, expect, test } from 'vitest'
import {
  buildEnvelope,
  computeSignature,
  type DecryptedMsg,
  decryptUnverified,
  parseEnvelope,
  WXBizMsgCrypt,
} from 'wechat-callback'
import { parseReplyEnvelope } from '../src/protocol/envelope.ts'
import { credentials } from './support/account.ts'

const previous = { token: 'before', encodingAESKey: 'A'.repeat(43) }
const crypt = new WXBizMsgCrypt({ ...credentials, receiveId: ['ww1', 'ww2'], previous })
const push: DecryptedMsg = {
  message: '<xml/>',
  format: 'json',
  receiveId: 'ww2',
  timestamp: '1700000000',
  nonce: 'n1',
  envelope: {},
  matched: 'previous',
}

test('a reply has the format, receiver, nonce and credentials of the push, and the current time', () => {
  const before = Math.floor(Date.now() / 1000)
  const { format, encrypt, nonce, timestamp, msgSignature } = parseReplyEnvelope(crypt.encryptMsg('<xml/>', push))
  expect([format, nonce]).toEqual(['json', 'n1'])
  expect(Number(timestamp)).toBeGreaterThanOrEqual(before)
  expect(msgSignature).toBe(computeSignature(previous.token, String(timestamp), nonce, encrypt))
  expect(decryptUnverified(encrypt, previous.encodingAESKey)).toMatchObject({ message: '<xml/>', receiveId: 'ww2' })
})

test('a number replaces the time of the reply to a push; without a push a text does, too', () => {
  const timeOf = (options: object) => parseReplyEnvelope(crypt.encryptMsg('<xml/>', options)).timestamp
  expect(timeOf({ ...push, timestamp: 1_800_000_000 })).toBe('1800000000')
  expect(timeOf({ receiveId: 'ww1', timestamp: '1800000000' })).toBe('1800000000')
})

test('without options, the envelope is XML with the current credentials, a fresh nonce and fresh random bytes', () => {
  const own = new WXBizMsgCrypt(credentials)
  const [one, other] = [own.encryptMsg('<xml/>'), own.encryptMsg('<xml/>')].map(parseReplyEnvelope)
  expect(one).toMatchObject({ format: 'xml', nonce: expect.stringMatching(/^[A-Za-z0-9]{16}$/) })
  expect(one?.nonce).not.toBe(other?.nonce)
  expect(one?.encrypt).not.toBe(other?.encrypt)
  expect(decryptUnverified(one?.encrypt ?? '', credentials.encodingAESKey)).toMatchObject({
    receiveId: credentials.receiveId,
  })
})

test.each([
  ['<xml><Encrypt>a</Encrypt></xml>', { encrypt: 'a', format: 'xml' }],
  [
    '<xml><ToUserName>b</ToUserName><AgentID/><Encrypt>a</Encrypt><AppId>d</AppId></xml>',
    { encrypt: 'a', format: 'xml', toUserName: 'b', agentId: '', appId: 'd' },
  ],
  ['{"Encrypt":"a","ToUserName":"b","AppId":"d"}', { encrypt: 'a', format: 'json', toUserName: 'b', appId: 'd' }],
  [
    '{"encrypt":"a","tousername":"b","agentid":3,"appid":"d"}',
    { encrypt: 'a', format: 'json-lowercase', toUserName: 'b', agentId: '3', appId: 'd' },
  ],
])('has only the unsigned fields that are present: %s', (body, envelope) => {
  expect(parseEnvelope(body)).toStrictEqual(envelope)
})

describe('the envelope of a reply', () => {
  const fields = { encrypt: 'a', msgSignature: 'b', timestamp: 1713424427, nonce: 'c' }

  test.each(['xml', 'json', 'json-lowercase'] as const)('is read as it was written: %s', (format) => {
    const parsed = { ...fields, timestamp: '1713424427', format }
    expect(parseReplyEnvelope(buildEnvelope(fields, format))).toEqual(parsed)
  })

  test.each(['MsgSignature', 'TimeStamp', 'Nonce'])('is refused without %s', (name) => {
    const { [name]: _left, ...others } = JSON.parse(buildEnvelope(fields, 'json'))
    expect(() => parseReplyEnvelope(JSON.stringify(others))).toThrow(
      expect.objectContaining({ code: 'INVALID_ENVELOPE', message: expect.stringContaining('missing or repeated') }),
    )
  })
})
