/** The platform's side, to test an endpoint with: what is sent, and how the answer is read. */
import { wholeSeconds } from '../endpoint/clock.ts'
import { PLATFORMS } from '../platforms.ts'
import { randomBytes } from '../primitives/crypto.ts'
import { encrypt } from '../protocol/cipher.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import { computeSignature } from '../protocol/signature.ts'
import { type Account, accountOf } from './account.ts'
import { type MessageFields, outerFields, withDefaults, writeMessage, writePushBody } from './push-body.ts'
import { readReply } from './read-reply.ts'
import { platformRequest } from './request.ts'
import type { PlainAnswer, PlatformOptions, PlatformReply, PlatformRequest, VerificationRequest } from './types.ts'

/** The platform's side of one account. */
export interface PlatformSide {
  /** The URL check that the console's 保存 button starts. */
  verification(): VerificationRequest
  /**
   * A push.
   *
   * @param message its fields in wire names, to which the header (`ToUserName`, `FromUserName`, `CreateTime`, `MsgId`)
   *   is added where it is not given; or a whole plaintext, sent exactly
   */
  push(message: MessageFields | string): PlatformRequest
  /**
   * Reads an answer as the platform does: an envelope only with the right signature and receiver.
   *
   * @throws CallbackError `INVALID_ENVELOPE`, `INVALID_SIGNATURE`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`
   */
  readReply(answer: Response | PlainAnswer): Promise<PlatformReply>
}

/**
 * Plays the platform against an endpoint: makes signed, sealed requests and reads the answers. For tests.
 *
 * It stands on the same public steps as the endpoint, so it can't prove them; the vectors do that.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息加解密说明; 智能机器人 加解密 (path/101033).
 *
 * @param options platform, mode and the endpoint's credentials; clock and random bytes for tests that repeat exactly
 * @returns `verification()`, `push(message)` and `readReply(answer)`
 * @throws TypeError the platform is unknown or has no such mode, or the credentials name no receiver
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 *
 * @example
 * import { text } from 'wechat-callback'
 * import { createFetchHandler } from 'wechat-callback/fetch'
 * import { createPlatform } from 'wechat-callback/testing'
 *
 * const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
 * const handler = createFetchHandler({ platform: 'wecom', credentials, onMessage: () => text('收到') })
 * const platform = createPlatform({ platform: 'wecom', credentials })
 *
 * const request = platform.push({ MsgType: 'text', Content: '你好' }).toRequest('https://example.com/callback')
 * const reply = await platform.readReply(await handler(request))
 * reply.message?.Content // => '收到'
 */
export function createPlatform(options: PlatformOptions): PlatformSide {
  const account = accountOf(options)
  const format = options.format ?? (account.platform === 'wecom-bot' ? 'json-lowercase' : 'xml')
  const clock = options.now ?? Date.now
  const random = options.random ?? randomBytes
  const draw = () => ({ now: wholeSeconds(clock()), nonce: digits(random(10)), random })

  return {
    verification: () => verification(account, draw()),
    push: (message) => push(account, format, message, draw()),
    readReply: (answer) => readReply(account, answer),
  }
}

/** Time and chance of one request. */
interface Draw {
  readonly now: number
  readonly nonce: string
  random(length: number): Uint8Array
}

function verification(account: Account, draw: Draw): VerificationRequest {
  const echo = digits(draw.random(19))
  const isSealed = PLATFORMS[account.platform].echo === 'sealed'
  const sealed = isSealed ? seal(account, echo, draw) : undefined
  const query = `${signedQuery(account, draw, sealed)}&echostr=${encodeURIComponent(sealed ?? echo)}`
  return { ...platformRequest({ method: 'GET', query, headers: {}, body: undefined }), echo }
}

function push(account: Account, format: EnvelopeFormat, message: MessageFields | string, draw: Draw): PlatformRequest {
  const fields = typeof message === 'string' ? {} : completed(account, message, draw)
  const text = typeof message === 'string' ? message : writeMessage(fields, format)
  const headers = { 'content-type': format === 'xml' ? 'text/xml' : 'application/json' }
  if (account.sealing === undefined) {
    return platformRequest({ method: 'POST', query: signedQuery(account, draw), headers, body: text })
  }
  const encrypted = seal(account, text, draw)
  const outer = outerFields(account.platform, account.mode, { account: account.sealing.receiveId, message: fields })
  const body = writePushBody(encrypted, format, outer)
  return platformRequest({ method: 'POST', query: signedQuery(account, draw, encrypted), headers, body })
}

function completed(account: Account, message: MessageFields, draw: Draw): MessageFields {
  const id = `6${digits(draw.random(18))}`
  return withDefaults(account.platform, message, { account: account.sealing?.receiveId ?? '', now: draw.now, id })
}

function seal(account: Account, text: string, { random }: Draw): string {
  if (account.sealing === undefined) throw new TypeError('mode: nothing is sealed in plain mode')
  return encrypt(text, account.sealing.receiveId, account.sealing.key, random(16))
}

/** 企业微信 signs with `msg_signature` alone; the others send `signature` always, and the rest when they seal. */
function signedQuery({ platform, token }: Account, { now, nonce }: Draw, encrypted?: string): string {
  const timestamp = String(now)
  const parameters = new URLSearchParams()
  if (PLATFORMS[platform].echo === 'clear') parameters.set('signature', computeSignature(token, timestamp, nonce))
  parameters.set('timestamp', timestamp)
  parameters.set('nonce', nonce)
  if (encrypted !== undefined) {
    if (PLATFORMS[platform].echo === 'clear') parameters.set('encrypt_type', 'aes')
    parameters.set('msg_signature', computeSignature(token, timestamp, nonce, encrypted))
  }
  return parameters.toString()
}

/** Decimal digits, the first not a zero: nonces, echoes and ids look like that. */
function digits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte, index) => (index === 0 ? 1 + (byte % 9) : byte % 10)).join('')
}
