/** The error as users see it: its text is tested here only, everywhere else its code. */
import { createCipheriv } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  buildEnvelope,
  buildReply,
  CallbackError,
  type CallbackErrorCode,
  type Credentials,
  computeSignature,
  decodeEncodingAESKey,
  decryptFile,
  decryptResource,
  decryptUnverified,
  encrypt,
  isCallbackError,
  parseEnvelope,
  parseMessage,
  pkcs7Pad,
  pkcs7Unpad,
  type ReplyOf,
  type SealedResource,
  text,
  verifyMsgSignature,
  verifyPlainSignature,
  WXBizMsgCrypt,
} from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { statusOf } from '../src/errors.ts'
import { parseReplyEnvelope } from '../src/protocol/envelope.ts'
import { credentials } from './support/account.ts'

const key = credentials.encodingAESKey
const resource = { algorithm: 'AEAD_AES_256_GCM', ciphertext: 'aGk=', nonce: 'fdasflkja484' }

describe('CallbackError', () => {
  test('has a name, a code, the vendor’s number and a cause', () => {
    const cause = new Error('because')
    const error = new CallbackError('DECRYPT_FAILED', 'it failed', { cause })
    expect(error).toMatchObject({
      name: 'CallbackError',
      code: 'DECRYPT_FAILED',
      errcode: -40007,
      message: 'it failed',
      cause,
    })
    expect(String(error)).toBe('CallbackError: it failed')
    expect(new CallbackError('MODE_MISMATCH', '').errcode).toBeUndefined()
  })

  test('is recognised across copies of the package, and nothing else is', () => {
    const fromAnotherCopy = Object.assign(new Error('x'), { [Symbol.for('wechat-callback.CallbackError')]: true })
    expect(isCallbackError(fromAnotherCopy)).toBe(true)
    expect([undefined, null, 'x', 1, new Error('x'), { code: 'DECRYPT_FAILED' }].filter(isCallbackError)).toEqual([])
  })

  test.each<[CallbackErrorCode, number]>([
    ['INVALID_SIGNATURE', 403],
    ['DECRYPT_FAILED', 403],
    ['INVALID_ENVELOPE', 400],
    ['BODY_TOO_LARGE', 413],
    ['INVALID_CREDENTIALS', 500],
    ['LATE_REPLY', 500],
  ])('%s gives the status %i', (code, status) => {
    expect(statusOf(new CallbackError(code, ''))).toBe(status)
  })

  test('anything else that is thrown gives the status 500', () => {
    expect(statusOf(new TypeError('x'))).toBe(500)
    expect(statusOf(undefined)).toBe(500)
    const ofAnotherCopy = { [Symbol.for('wechat-callback.CallbackError')]: true, code: 'A_CODE_OF_A_LATER_VERSION' }
    expect(statusOf(ofAnotherCopy)).toBe(500)
  })
})

describe('malformed credentials', () => {
  const message = (overrides: object): string => {
    try {
      new WXBizMsgCrypt({ ...credentials, ...overrides })
    } catch (error) {
      expect(error).toMatchObject({ code: 'INVALID_CREDENTIALS' })
      return String(error)
    }
    throw new Error('accepted')
  }

  test.each([
    [{ encodingAESKey: key.slice(1) }, '0-9; it has 42. Copy'],
    [{ encodingAESKey: `${key}=` }, 'it has 44, with "=" at position 44'],
    [{ encodingAESKey: `${key.slice(0, 10)}\u200b${key.slice(11)}` }, 'it has 43, with U+200B at position 11'],
    [{ encodingAESKey: undefined }, 'encodingAESKey must be a string, got undefined'],
    [{ encodingAESKey: new Uint8Array(32) }, 'encodingAESKey must be a string, got object'],
    [{ token: '' }, 'token is empty'],
    [{ token: ' QDG6eK' }, 'token has white space around it'],
    [{ token: 'QDG6eK\u200b' }, 'token has white space around it'],
    [{ token: undefined }, 'token must be a string, got undefined'],
    [{ receiveId: undefined }, 'receiveId must be an id, a list of ids or a function, got undefined'],
    [{ receiveId: null }, 'got null'],
    [{ receiveId: [] }, 'got an empty list'],
    [{ receiveId: ['ww1', 1] }, 'got number in the list'],
    [{ receiveId: 'ww1 ' }, 'receiveId has white space around it'],
    [{ previous: { token: '' } }, 'previous.token is empty'],
    [{ previous: { encodingAESKey: 'short' } }, 'previous.encodingAESKey must be 43 characters'],
    [{ previous: 'old' }, 'previous must be an object, got string'],
    [{ previous: { token: null } }, 'previous.token must be a string, got null'],
  ])('%j: %s', (overrides, expected) => {
    expect(message(overrides)).toContain(expected)
  })

  test.each([undefined, null, 'token'])('%j is not accepted as credentials', (value) => {
    const given: unknown = value
    expect(() => new WXBizMsgCrypt(given as Credentials)).toThrow(
      expect.objectContaining({ code: 'INVALID_CREDENTIALS' }),
    )
  })

  test('the error shows neither token nor key, as quoting the text would', () => {
    const texts = [message({ token: ` ${credentials.token}` }), message({ encodingAESKey: `${key}=` })]
    for (const text of texts) {
      expect(text).not.toContain(credentials.token)
      expect(text).not.toContain(key.slice(0, 8))
    }
  })

  test('previous values that are not set count as absent', () => {
    expect(
      new WXBizMsgCrypt({ ...credentials, previous: { token: undefined, encodingAESKey: undefined } }),
    ).toBeDefined()
  })
})

describe('a receiver that is a function', () => {
  const sealed = new WXBizMsgCrypt(credentials).encryptMsg('hi', { timestamp: 1700000000, nonce: '2' })
  const { encrypt: Encrypt } = parseEnvelope(sealed)
  const query = {
    msg_signature: /MsgSignature><!\[CDATA\[(\w+)/.exec(sealed)?.[1],
    timestamp: '1700000000',
    nonce: '2',
  }
  const open = (receiveId: Credentials['receiveId']) =>
    new WXBizMsgCrypt({ ...credentials, receiveId }).decryptMsg(query, { Encrypt })

  test('decides by the receiver that arrived', () => {
    expect(open((id) => id === credentials.receiveId).message).toBe('hi')
    expect(() => open(() => false)).toThrow(expect.objectContaining({ code: 'INVALID_RECEIVE_ID' }))
  })

  test('must return true or false at once: a promise would accept every receiver', () => {
    const asynchronous: unknown = async () => false
    expect(() => open(asynchronous as (id: string) => boolean)).toThrow(/returned a promise. .*make credentials/)
  })

  test('may throw anything', () => {
    expect(() =>
      open(() => {
        throw new RangeError('mine')
      }),
    ).toThrow(RangeError)
  })

  test('leaves open which receiver a reply is sealed for', () => {
    for (const receiveId of [() => true, ['a', 'b']]) {
      const seal = () => new WXBizMsgCrypt({ ...credentials, receiveId }).encryptMsg('hi')
      expect(seal).toThrow(TypeError)
      expect(seal).toThrow(/^receiveId: the credentials accept more than one id/)
    }
  })

  test('in a list of one is the receiver for which a reply is sealed', () => {
    const crypt = new WXBizMsgCrypt({ ...credentials, receiveId: ['ww1'] })
    const { encrypt } = parseEnvelope(crypt.encryptMsg('hi'))
    expect(decryptUnverified(encrypt, credentials.encodingAESKey).receiveId).toBe('ww1')
  })
})

describe('the receiver in an error', () => {
  const refusal = (receiveId: string) => {
    const other = new WXBizMsgCrypt({ ...credentials, receiveId })
    const sealed = other.encryptMsg('secret plaintext', { timestamp: 1700000000, nonce: '2', format: 'json' })
    const { Encrypt, MsgSignature } = JSON.parse(sealed)
    try {
      new WXBizMsgCrypt(credentials).decryptMsg(
        { msg_signature: MsgSignature, timestamp: '1700000000', nonce: '2' },
        { Encrypt },
      )
    } catch (error) {
      return String(error)
    }
    throw new Error('accepted')
  }

  test('is shown if it looks like an id, and only then', () => {
    expect(refusal('ww0000000000000000')).toContain('"ww0000000000000000"')
    expect(refusal('')).toContain('for an empty receiver')
    expect(refusal('<xml>not an id')).not.toContain('not an id')
    expect(refusal('<xml>not an id')).toContain('for an id of an unusual form')
    expect(refusal('x'.repeat(65))).not.toContain('xxx')
  })

  test('is shown without anything else of the plaintext', () => {
    expect(refusal('ww0000000000000000')).not.toContain('secret')
  })
})

test('the error for a signature that differs names it', () => {
  const query = { msg_signature: '0', signature: '0', timestamp: '1700000000', nonce: '2' }
  const refusal = (name: string) =>
    expect.objectContaining({ code: 'INVALID_SIGNATURE', message: expect.stringMatching(`^${name} does not match`) })
  const crypt = new WXBizMsgCrypt(credentials)
  expect(() => crypt.decryptMsg(query, { Encrypt: 'aGk=' })).toThrow(refusal('msg_signature'))
  expect(() => verifyMsgSignature('t', query, 'aGk=')).toThrow(refusal('msg_signature'))
  expect(() => verifyPlainSignature('t', query)).toThrow(refusal('signature'))
})

describe('replies', () => {
  const message = parseMessage('<xml><ToUserName>ww1</ToUserName><FromUserName>u</FromUserName></xml>')
  const refusal = (reply: object, syntax: 'xml' | 'json' = 'xml') => {
    try {
      return buildReply(message, reply as ReplyOf, 1, syntax)
    } catch (error) {
      return error instanceof CallbackError && error.message
    }
  }

  test.each([
    [null, 'null'],
    [[], 'a list'],
    ['x', 'string'],
  ])('name the type of a wrong value: %j', (Image, type) => {
    expect(refusal({ MsgType: 'image', Image })).toBe(`the reply cannot be sent: Image must be an object, got ${type}`)
  })

  test('name the field with half of a surrogate pair by its path, in both syntaxes', () => {
    const half = 'has half of a surrogate pair at index 0'
    expect(refusal({ MsgType: 'text', Content: '\ud83d' })).toContain(`Content ${half}`)
    expect(refusal({ response_type: 'update_template_card', userids: ['a', '\ud83d'], template_card: {} })).toContain(
      `userids[1] ${half}`,
    )
    expect(refusal({ msgtype: 'stream', stream: { id: 'S', finish: true, Other: '\ud83d' } }, 'json')).toContain(
      `a text in it ${half}`,
    )
  })

  test('that are not sealed are not called pushes', () => {
    expect(() => parseReplyEnvelope('<xml><Encrypt>aGk=</Encrypt></xml>')).toThrow(
      'the reply is not a sealed envelope: MsgSignature, TimeStamp or Nonce is missing or repeated',
    )
  })
})

describe('programming mistakes', () => {
  const wrong: ReadonlyArray<[title: string, name: string, () => unknown]> = [
    ['random of another length', 'random', () => encrypt('', '', key, new Uint8Array(15))],
    ['random that is not bytes', 'random', () => encrypt('', '', key, 'a'.repeat(16) as unknown as Uint8Array)],
    ['a message that is not a string', 'message', () => encrypt(1 as unknown as string, '', key, new Uint8Array(16))],
    [
      'a receiver that is not a string',
      'receiveId',
      () => encrypt('', null as unknown as string, key, new Uint8Array(16)),
    ],
    ['a key of 16 bytes', 'key', () => decryptUnverified('', new Uint8Array(16))],
    ['a key that is nothing', 'key', () => decryptUnverified('', undefined as unknown as string)],
    ['padding of a text', 'bytes', () => pkcs7Pad('abc' as unknown as Uint8Array)],
    ['unpadding of a text', 'bytes', () => pkcs7Unpad('abc' as unknown as Uint8Array)],
    ['a sealed text that is nothing', 'encrypt', () => decryptUnverified(undefined as unknown as string, key)],
    [
      'a file that was cut off, and no key',
      'key',
      () => decryptFile(new Uint8Array(31), undefined as unknown as string),
    ],
    ['a file that is a text', 'bytes', () => decryptFile('abc' as unknown as Uint8Array, key)],
    ['a resource that is a text', 'resource', () => decryptResource('abc' as unknown as SealedResource, key)],
    ['a resource that is null', 'resource', () => decryptResource(null as unknown as SealedResource, key)],
    ['a resource that is missing', 'resource', () => decryptResource(undefined as unknown as SealedResource, key)],
    [
      'a timestamp in milliseconds',
      'timestamp',
      () => new WXBizMsgCrypt(credentials).encryptMsg('', { timestamp: Date.now() }),
    ],
    [
      'a timestamp that is not a number',
      'timestamp',
      () => new WXBizMsgCrypt(credentials).encryptMsg('', { timestamp: 'now' }),
    ],
    [
      'credentials without a previous set',
      'matched',
      () => new WXBizMsgCrypt(credentials).encryptMsg('', { matched: 'previous' }),
    ],
    [
      'an unknown format',
      'format',
      () => buildEnvelope({ encrypt: '', msgSignature: '', timestamp: 1, nonce: '' }, 'yaml' as 'xml'),
    ],
    [
      'a verification without a token',
      'token',
      () => verifyMsgSignature(undefined as unknown as string, signedWith(''), 'aGk='),
    ],
    ['a verification with an empty token', 'token', () => verifyMsgSignature('', signedWith(''), 'aGk=')],
    [
      'a verification of nothing',
      'encrypt',
      () => verifyMsgSignature('t', signedWith('t', null), undefined as unknown as string),
    ],
    ['a plain verification without a token', 'token', () => verifyPlainSignature('', signedWith('', null))],
    ['a token that is missing', 'token', () => computeSignature(undefined as unknown as string, '1', '2')],
    ['a nonce that is null', 'nonce', () => computeSignature('t', '1', null as unknown as string)],
    ['a ciphertext that is a number', 'encrypt', () => computeSignature('t', '1', '2', 1 as unknown as string)],
    ['a part of the signature that is a number', 'timestamp', () => computeSignature('t', 1 as unknown as string, '2')],
    [
      'a nonce that is a number',
      'nonce',
      () => new WXBizMsgCrypt(credentials).encryptMsg('', { nonce: 15 as unknown as string }),
    ],
    ['a nonce that is empty', 'nonce', () => new WXBizMsgCrypt(credentials).encryptMsg('', { nonce: '' })],
    [
      'a reply in milliseconds',
      'timestamp',
      () => buildReply(parseMessage('<xml><ToUserName/><FromUserName/></xml>'), text('x'), Date.now()),
    ],
    [
      'a reply at no time',
      'timestamp',
      () => buildReply(parseMessage('<xml><ToUserName/><FromUserName/></xml>'), text('x'), Number.NaN),
    ],
    ['a body that is a number', 'body', () => parseEnvelope(1 as unknown as string)],
    ['a query that is null', 'query', () => verifyMsgSignature('t', null as unknown as string, 'aGk=')],
    ['a query that is undefined', 'query', () => verifyMsgSignature('t', undefined as unknown as string, 'aGk=')],
    ['a query that is a number', 'query', () => verifyMsgSignature('t', 1 as unknown as string, 'aGk=')],
  ]
  test.each(wrong)('%s is a TypeError that names it: %s', (_title, name, call) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(new RegExp(`^${name}: `))
  })

  /** A query that would pass if absent values were treated as empty. */
  function signedWith(token: string, sealed: string | null = 'aGk='): Record<string, string> {
    const signature = computeSignature(token, '1700000000', '2', sealed ?? undefined)
    return { msg_signature: signature, signature, timestamp: '1700000000', nonce: '2' }
  }

  test('a text that is not a key is INVALID_CREDENTIALS', () => {
    expect(() => decodeEncodingAESKey('abcde')).toThrow(
      expect.objectContaining({
        code: 'INVALID_CREDENTIALS',
        message: expect.stringMatching(/^encodingAESKey must be/),
      }),
    )
    expect(() => decryptFile(new Uint8Array(32), 'abcde')).toThrow(
      expect.objectContaining({ code: 'INVALID_CREDENTIALS' }),
    )
    expect(() => decryptResource(resource, 'abcde')).toThrow(expect.objectContaining({ code: 'INVALID_CREDENTIALS' }))
    expect(() => decodeEncodingAESKey(null as unknown as string)).toThrow('got null')
  })
})

test('a parsed body with very many keys is refused like any other', () => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]))
  expect(() => parseEnvelope({ a: many })).toThrow(expect.objectContaining({ code: 'INVALID_ENVELOPE' }))
})

test.each([
  ['an error page', '<html><body>404 Not Found</body></html>'],
  ['an error page of whole blocks', '{"errcode":40001,"errmsg":"no"}\n'.repeat(32)],
  ['a file that was cut off', new Uint8Array(47).fill(0xfe)],
])('the error for %s in place of a file does not blame the key', (_name, content) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  expect(() => decryptFile(bytes, key)).toThrow(
    expect.objectContaining({
      code: 'DECRYPT_FAILED',
      message: expect.stringMatching(/^(?=.*not an encrypted file)(?!.*encodingAESKey)/),
    }),
  )
  expect(() => decryptFile(new Uint8Array(64).fill(0xfe), key)).toThrow(
    expect.objectContaining({ code: 'DECRYPT_FAILED', message: expect.stringContaining('encodingAESKey') }),
  )
})

test('the error for a plaintext push names the consoles that have 明文模式, only for the platforms that have it', async () => {
  const errors: unknown[] = []
  const handler = createFetchHandler({
    platform: 'wecom',
    credentials,
    onMessage: () => undefined,
    onError: (error) => void errors.push(error),
  })
  const body = '<xml><ToUserName>ww1</ToUserName><MsgType>text</MsgType></xml>'
  await handler(new Request('https://example.com/?msg_signature=1&timestamp=1&nonce=1', { method: 'POST', body }))
  expect(errors).toEqual([
    expect.objectContaining({
      code: 'MODE_MISMATCH',
      message: expect.stringContaining('the other platforms seal every push'),
    }),
  ])
})

test('a file is decrypted, or fails with one error for all causes', () => {
  expect(() => decryptFile(new Uint8Array(0), key)).toThrow(expect.objectContaining({ code: 'DECRYPT_FAILED' }))
  expect(() => decryptFile(new Uint8Array(48), key)).toThrow(expect.objectContaining({ code: 'DECRYPT_FAILED' }))
  expect(() => decryptFile(new Uint8Array(64), key)).toThrow(expect.objectContaining({ code: 'DECRYPT_FAILED' }))
})

describe('the key of a file', () => {
  const content = new TextEncoder().encode('a picture')
  // Its base64 has + and /, which an EncodingAESKey never has.
  const bytes = new Uint8Array(32).fill(0xfb)

  function encryptedWith(aesKey: Uint8Array): Uint8Array {
    const cipher = createCipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, 16)).setAutoPadding(false)
    return new Uint8Array(cipher.update(pkcs7Pad(content)))
  }

  test.each([
    ['its base64', '+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s='],
    ['its base64 without the =', '+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s'],
    ['its base64 with spare bits', '+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v='],
    ['its bytes', bytes],
  ])('is accepted as %s', (_name, aeskey) => {
    expect(decryptFile(encryptedWith(bytes), aeskey)).toEqual(content)
  })

  test('that is an EncodingAESKey is accepted with or without the =', () => {
    const encrypted = encryptedWith(decodeEncodingAESKey(key).key)
    expect(decryptFile(encrypted, key)).toEqual(content)
    expect(decryptFile(encrypted, `${key}=`)).toEqual(content)
  })

  test.each([
    ['one character too few', '+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/', 'it has 42'],
    ['base64 of 33 bytes', '+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7', 'it has 44'],
    ['two =', '+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s==', '"=" at position 44'],
    ['only the = after 42 characters', '+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/=', '"=" at position 43'],
    ['the other alphabet', '-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_s=', '"-" at position 1'],
    ['hexadecimal', 'fb'.repeat(32), 'it has 64'],
    ['nothing', '', 'it has 0'],
  ])('is refused with %s, and the error says what is accepted', (_name, aeskey, reason) => {
    const attempt = () => decryptFile(encryptedWith(bytes), aeskey)
    expect(attempt).toThrow(expect.objectContaining({ code: 'INVALID_CREDENTIALS' }))
    expect(attempt).toThrow(/EncodingAESKey.*standard base64 of 32 bytes/)
    expect(attempt).toThrow(reason)
  })

  test('of 44 characters is accepted only for files', () => {
    expect(() => decodeEncodingAESKey(`${key}=`)).toThrow(expect.objectContaining({ code: 'INVALID_CREDENTIALS' }))
    expect(() => decryptUnverified('', `${key}=`)).toThrow(expect.objectContaining({ code: 'INVALID_CREDENTIALS' }))
  })
})
