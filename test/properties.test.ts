/** What must hold for any input. */
import { createCipheriv, createHash } from 'node:crypto'
import { cbc } from '@noble/ciphers/aes.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  computeSignature,
  decodeEncodingAESKey,
  decryptUnverified,
  encrypt,
  isCallbackError,
  parseEnvelope,
  parseMessage,
  pkcs7Pad,
  pkcs7Unpad,
  WXBizMsgCrypt,
} from 'wechat-callback'

const anyText = fc.string({ unit: 'binary', maxLength: 300 })
const alphanumeric = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
const anyKey = fc.string({ unit: alphanumeric, minLength: 43, maxLength: 43 })
const anyToken = fc.string({ unit: alphanumeric, minLength: 1, maxLength: 32 })
const anyReceiver = fc
  .string({ unit: 'binary', maxLength: 64 })
  .filter((id) => id === id.trim() && !/^[\u200b-\u200f\u2060]|[\u200b-\u200f\u2060]$/.test(id))
const anyRandom = fc.uint8Array({ minLength: 16, maxLength: 16 })
const anyFormat = fc.constantFrom('xml', 'json', 'json-lowercase' as const)
const anySeconds = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 })

const fixed = {
  token: 'QDG6eK',
  encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  receiveId: 'ww1436e0e65a779aee',
}

describe('open after seal', () => {
  test('is identity for any message, key, token, receiver, time, nonce and format', () => {
    fc.assert(
      fc.property(
        fc.record({ message: anyText, token: anyToken, encodingAESKey: anyKey, receiveId: anyReceiver }),
        fc.record({
          format: anyFormat,
          timestamp: anySeconds,
          nonce: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 43 }),
          random: anyRandom,
        }),
        ({ message, ...credentials }, options) => {
          const crypt = new WXBizMsgCrypt(credentials)
          const { encrypt: sealed, format } = parseEnvelope(crypt.encryptMsg(message, options))
          const timestamp = String(options.timestamp)
          const msg_signature = computeSignature(credentials.token, timestamp, options.nonce, sealed)
          const opened = crypt.decryptMsg({ msg_signature, timestamp, nonce: options.nonce }, { Encrypt: sealed })
          expect(opened.message).toBe(message)
          expect(opened.receiveId).toBe(credentials.receiveId)
          expect(format).toBe(options.format)
        },
      ),
    )
  })

  test('is refused for any flipped bit of signature, timestamp, nonce or ciphertext', () => {
    const crypt = new WXBizMsgCrypt(fixed)
    const nonce = '1372623149'
    const timestamp = '1409659813'
    fc.assert(
      fc.property(
        anyText,
        anyRandom,
        fc.constantFrom('signature', 'timestamp', 'nonce', 'ciphertext'),
        fc.nat(),
        (message, random, part, bit) => {
          const sealed = encrypt(message, fixed.receiveId, fixed.encodingAESKey, random)
          const parts = {
            signature: computeSignature(fixed.token, timestamp, nonce, sealed),
            timestamp,
            nonce,
            ciphertext: sealed,
          }
          const flipped = { ...parts, [part]: flipBit(parts[part], bit) }
          const query = { msg_signature: flipped.signature, timestamp: flipped.timestamp, nonce: flipped.nonce }
          expect(() => crypt.decryptMsg(query, { Encrypt: flipped.ciphertext })).toThrow(
            expect.objectContaining({ code: expect.stringMatching(/^INVALID_(SIGNATURE|ENVELOPE)$/) }),
          )
        },
      ),
    )
  })

  test('never gives the message for a flipped bit after the random prefix, even under a right signature', () => {
    const crypt = new WXBizMsgCrypt(fixed)
    fc.assert(
      fc.property(anyText, anyRandom, fc.nat(), (message, random, bit) => {
        const bytes = Buffer.from(encrypt(message, fixed.receiveId, fixed.encodingAESKey, random), 'base64')
        // A flip in the random prefix changes the text only after it: test/threats.test.ts shows what that is good for.
        const index = 16 + (bit % (bytes.length - 16))
        bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << (bit % 8)), index)
        const Encrypt = bytes.toString('base64')
        const [timestamp, nonce] = ['1700000000', '2']
        const query = { timestamp, nonce, msg_signature: computeSignature(fixed.token, timestamp, nonce, Encrypt) }
        const outcome = attempt(() => crypt.decryptMsg(query, { Encrypt }).message)
        expect(outcome).not.toBe(message)
      }),
    )
  })
})

describe('our padding and AES over all lengths from 0 to 200', () => {
  const { key, iv } = decodeEncodingAESKey(fixed.encodingAESKey)

  test.each(Array.from({ length: 201 }, (_, length) => length))(
    'length %i agrees with node:crypto and with noble',
    (length) => {
      const message = 'a'.repeat(length)
      const random = new Uint8Array(16).fill(7)
      const size = Buffer.alloc(4)
      size.writeUInt32BE(length)
      const frame = Buffer.concat([random, size, Buffer.from(message), Buffer.from(fixed.receiveId)])
      const pad = 32 - (frame.length % 32)
      const padded = Buffer.concat([frame, Buffer.alloc(pad, pad)])
      expect(Buffer.from(pkcs7Pad(frame))).toEqual(padded)
      expect(Buffer.from(pkcs7Unpad(padded))).toEqual(frame)

      const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
      const byNode = Buffer.concat([cipher.update(padded), cipher.final()])
      const byNoble = Buffer.from(cbc(key, iv, { disablePadding: true }).encrypt(padded))
      const ours = Buffer.from(encrypt(message, fixed.receiveId, { key, iv }, random), 'base64')
      expect(ours).toEqual(byNode)
      expect(ours).toEqual(byNoble)
      expect(decryptUnverified(byNoble.toString('base64'), key)).toEqual({
        message,
        receiveId: fixed.receiveId,
        random,
      })
    },
  )
})

test('the signature is SHA-1 over the parts sorted by their bytes', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      anyText,
      fc.option(anyText, { nil: undefined }),
      (token, timestamp, nonce, sealed) => {
        const parts = [token, timestamp, nonce, ...(sealed === undefined ? [] : [sealed])].map((part) =>
          Buffer.from(part),
        )
        const expected = createHash('sha1')
          .update(Buffer.concat(parts.sort(Buffer.compare)))
          .digest('hex')
        expect(computeSignature(token, timestamp, nonce, sealed)).toBe(expected)
      },
    ),
  )
})

test('the signature sorts by bytes even if UTF-16 sorts differently', () => {
  const part = fc
    // Half of a pair is hashed as U+FFFD.
    .array(fc.constantFrom('a', '\ud7ff', '\ud800', '\udbff', '😀', '😁', '\ue000', '\ufffd', '\uffff'), {
      maxLength: 4,
    })
    .map((characters) => characters.join(''))
  fc.assert(
    fc.property(part, part, part, (token, timestamp, nonce) => {
      const sorted = [token, timestamp, nonce].map((one) => Buffer.from(one)).sort(Buffer.compare)
      const expected = createHash('sha1').update(Buffer.concat(sorted)).digest('hex')
      expect(computeSignature(token, timestamp, nonce)).toBe(expected)
    }),
  )
  // The second half of a pair, which could complete one in a property.
  expect(computeSignature('\udfff', 'a', '\ue000')).toBe(computeSignature('\ufffd', 'a', '\ue000'))
})

describe('no input makes anything throw but a CallbackError', () => {
  const markup = fc.array(
    fc.constantFrom(
      ...[
        '<xml>',
        '</xml>',
        '<Encrypt>',
        '</Encrypt>',
        '<a/>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<?xml',
        '?>',
        '<!DOCTYPE',
      ],
      ...[
        '&amp;',
        '&#x41;',
        '{',
        '}',
        '[',
        ']',
        '"Encrypt"',
        '"encrypt"',
        ':',
        ',',
        '"',
        '\\',
        ' ',
        '\n',
        '\ufeff',
        'aGk=',
      ],
      ...['<__proto__>', '</__proto__>', '<constructor>x</constructor>', '"__proto__":1'],
    ),
    { maxLength: 30 },
  )
  const anyBody = fc.oneof(
    anyText,
    fc.uint8Array({ maxLength: 300 }),
    markup.map((parts) => parts.join('')),
    fc.object(),
    fc.json(),
  )

  test('as an envelope', () => {
    fc.assert(
      fc.property(anyBody, (body) => void expect(attempt(() => parseEnvelope(body))).toBeDefined()),
      { numRuns: 2000 },
    )
  })

  test('as a message', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.json(),
          markup.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(attempt(() => parseMessage(text))).toBeDefined()
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('as a query', () => {
    const crypt = new WXBizMsgCrypt(fixed)
    const name = fc.constantFrom('msg_signature', 'timestamp', 'nonce', 'echostr', '__proto__', 'x')
    const anyQuery = fc.oneof(
      anyText,
      fc.dictionary(name, fc.oneof(anyText, fc.array(anyText))),
      fc.webUrl({ withQueryParameters: true }),
    )
    fc.assert(fc.property(anyQuery, (query) => void expect(attempt(() => crypt.verifyURL(query))).toBeDefined()))
  })

  test('as a ciphertext', () => {
    const base64 = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('base64'))
    fc.assert(
      fc.property(fc.oneof(anyText, base64), (text) => {
        expect(attempt(() => decryptUnverified(text, fixed.encodingAESKey).message)).toBeDefined()
      }),
    )
  })
})

/** The result, or the code of the error; an error that is not a CallbackError is thrown again. */
function attempt(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    if (isCallbackError(error)) return error.code
    throw error
  }
}

function flipBit(text: string, bit: number): string {
  const index = bit % text.length
  // The lowest bits, so that the result stays printable and is another character.
  return text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ (1 << (bit % 3))) + text.slice(index + 1)
}
