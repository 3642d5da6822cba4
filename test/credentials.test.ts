/** Credentials that the class does not take, and the keys that are kept for those it does. Malformed ones are in errors.test.ts. */
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { decodeEncodingAESKey, generateEncodingAESKey, generateToken, WXBizMsgCrypt } from 'wechat-callback'
import {
  createKeyCache,
  type PlainCredentials,
  prepareCredentials,
  preparePlainCredentials,
  prepareReceiveId,
} from '../src/protocol/credentials.ts'
import { credentials } from './support/account.ts'

describe('the credentials of 明文模式', () => {
  test('are the current token, and the previous one if there is any', () => {
    const current = { matched: 'current', token: 'A' }
    expect(preparePlainCredentials({ token: 'A' })).toEqual([current])
    for (const previous of [undefined, null, {}, { token: undefined }]) {
      expect(preparePlainCredentials({ token: 'A', previous } as PlainCredentials)).toEqual([current])
    }
    const both = preparePlainCredentials({ token: 'A', previous: { token: 'B' } })
    expect(both).toEqual([current, { matched: 'previous', token: 'B' }])
  })

  test.each([
    [undefined, 'credentials must be an object, got undefined'],
    [{ token: '' }, 'token is empty'],
    [{ token: 'A', previous: 'B' }, 'previous must be an object, got string'],
    [{ token: 'A', previous: { token: ' B' } }, 'previous.token has white space around it'],
  ])('are refused if they are malformed: %j', (given, reason) => {
    const refused = expect.objectContaining({
      code: 'INVALID_CREDENTIALS',
      message: expect.stringContaining(reason),
    })
    expect(() => preparePlainCredentials(given as PlainCredentials)).toThrow(refused)
  })
})

test('without previous values there is only the current set', () => {
  for (const previous of [undefined, null, {}]) {
    const given = { ...credentials, previous } as typeof credentials
    expect(prepareCredentials(given).sets).toHaveLength(1)
    expect(() => new WXBizMsgCrypt(given).encryptMsg('', { matched: 'previous' })).toThrow(/^matched: /)
  }
})

test('the error for a malformed value begins with its name', () => {
  const messageOf = (given: object) => {
    try {
      prepareCredentials({ ...credentials, ...given })
    } catch (error) {
      return String(error)
    }
    return 'accepted'
  }
  expect(messageOf({ token: '' })).toMatch(/: token is empty/)
  expect(messageOf({ encodingAESKey: '' })).toMatch(/: encodingAESKey must be/)
  expect(messageOf({ previous: { token: '' } })).toMatch(/: previous\.token is empty/)
  expect(messageOf({ previous: { encodingAESKey: '' } })).toMatch(/: previous\.encodingAESKey must be/)
})

test('a decoded key shows neither its bytes nor its initialization vector', () => {
  const decoded = decodeEncodingAESKey(credentials.encodingAESKey)
  expect([inspect(decoded), JSON.stringify(decoded)]).toEqual(['{}', '{}'])
  expect([decoded.key.length, decoded.iv.length]).toEqual([32, 16])
})

test('a list accepts each of its receivers, and only a list of one has a sole receiver', () => {
  const { accepts, soleReceiveId } = prepareReceiveId(['ww1', 'ww2'])
  expect([soleReceiveId, accepts('ww1'), accepts('ww2'), accepts('ww3')]).toEqual([undefined, true, true, false])
  const one = prepareReceiveId(['ww1', 'ww1'])
  expect([one.soleReceiveId, one.accepts('ww1'), one.accepts('ww2')]).toEqual(['ww1', true, false])
})

test('the 4,096 most recently used keys are kept prepared', () => {
  const prepare = createKeyCache()
  const keyOf = (count: number) => prepare('encodingAESKey', String(count).padStart(43, 'A'))
  const first = Array.from({ length: 4096 }, (_, count) => keyOf(count))
  expect(keyOf(0)).toBe(first[0])
  // Now the second is the one that was used least recently.
  keyOf(4096)
  expect(keyOf(0)).toBe(first[0])
  expect(keyOf(2)).toBe(first[2])
  expect(keyOf(1)).not.toBe(first[1])
})

test.each([
  ['a token', generateToken, 32],
  ['a key', generateEncodingAESKey, 43],
])('%s that is generated has all letters and digits, and never the same twice', (_name, generate, length) => {
  const texts = Array.from({ length: 500 }, generate)
  for (const text of texts) expect(text).toHaveLength(length)
  expect(new Set(texts).size).toBe(500)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  expect([...new Set(texts.join(''))].sort()).toEqual([...alphabet].sort())
})
