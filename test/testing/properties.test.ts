/** What must hold of the test kit for any message, and for any response of an endpoint. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decryptUnverified, isCallbackError, parseEnvelope, parseMessage, WXBizMsgCrypt } from 'wechat-callback'
import { createPlatform, type PlatformReply } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'

const wecom = createPlatform({ platform: 'wecom', credentials })
const plain = createPlatform({ platform: 'official-account', mode: 'plain', credentials: { token: 't' } })
const sides = [wecom, createPlatform({ platform: 'wecom-bot', credentials }), plain]

const anyName = fc.string({ unit: fc.constantFrom(...'abcXYZ_09'), minLength: 1 }).map((name) => `a${name}`)
/** Text that XML can carry; in JSON all of it arrives. */
const xmlText = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '')
const anyFields = fc.dictionary(anyName, fc.oneof(xmlText, fc.record({ Inner: xmlText })))

describe('push', () => {
  test('then open gives any message back, in every format', () => {
    fc.assert(
      fc.property(anyFields, fc.constantFrom('xml', 'json', 'json-lowercase' as const), (fields, format) => {
        const { encrypt } = parseEnvelope(wecom.push({ MsgType: 'x', ...fields }, { format }).body ?? '')
        const { message, receiveId } = decryptUnverified(encrypt, credentials.encodingAESKey)
        expect(receiveId).toBe(credentials.receiveId)
        expect(parseMessage(message)).toMatchObject(fields)
      }),
    )
  })

  test('of any plaintext has that plaintext, in the first attempt and in the next', () => {
    const anyText = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed() && !/^[\w.]+$/.test(text))
    fc.assert(
      fc.property(anyText, (plaintext) => {
        const push = wecom.push(plaintext)
        for (const { query, body } of [push, wecom.retry(push)]) {
          expect(new WXBizMsgCrypt(credentials).decryptMsg(query, body ?? '').message).toBe(plaintext)
        }
      }),
    )
  })
})

describe('any response', () => {
  const crypt = new WXBizMsgCrypt(credentials)
  const markup = fc
    .array(
      fc.constantFrom('<xml>', '</xml>', '<Encrypt>', '</Encrypt>', '{', '}', '"encrypt"', ':', '[', ',', '"', '<!'),
    )
    .map((parts) => parts.join(''))
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    markup,
    // Sealed correctly, whatever is inside.
    fc.oneof(fc.string(), markup, fc.json()).map((inner) => crypt.encryptMsg(inner)),
    fc.nat(5000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
    fc.nat(5000).map((depth) => crypt.encryptMsg('<a>'.repeat(depth) + '</a>'.repeat(depth))),
  )
  const anyBody = fc.oneof(anyText, fc.uint8Array())
  const anyStatus = fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 }))

  test('makes readReply give a reply or throw a CallbackError', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...sides), async (body, side) => {
        const outcome = await side.readReply({ status: 200, body }).catch((error: unknown) => error)
        expect(isCallbackError(outcome) || isReply(outcome)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('makes send and verify give their results', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, anyStatus, fc.constantFrom(...sides), async (body, status, side) => {
        const target = () => new Response(isBodiless(status) ? null : (body as string), { status })
        const sent = await side.send(target, 'text')
        expect(sent.status).toBe(status)
        expect([sent.reply !== undefined, sent.error !== undefined]).toEqual(
          status === 200 ? [sent.error === undefined, sent.reply === undefined] : [false, false],
        )
        expect((await side.verify(target)).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('makes send and verify give their results, even if it is not a response', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (answer) => {
        const target = () => answer as Response
        const { tries } = await wecom.send(target, 'text', { tries: 1, tryMs: 1000 })
        expect(tries[0]?.error?.reason).toBe('threw')
        expect((await wecom.verify(target)).ok).toBe(false)
      }),
    )
  })
})

function isReply(value: unknown): value is PlatformReply {
  return typeof value === 'object' && value !== null && 'text' in value && 'sealed' in value
}

function isBodiless(status: number): boolean {
  return [204, 205, 304].includes(status)
}
