/**
 * The signature: `sha1_hex(sort(token, timestamp, nonce[, encrypt]).join(""))`.
 * With four parts it is `msg_signature`, with three the `signature` of plain mode, which covers no body.
 */
import { CallbackError } from '../errors.ts'
import { equalInConstantTime, sha1Hex } from '../primitives/crypto.ts'
import { type CallbackQuery, type Query, readQuery } from './query.ts'

/**
 * Computes the signature of a callback.
 *
 * The parts are sorted by their bytes, not as numbers and not by a locale; equal parts are all kept.
 *
 * Source: WeCom 加解密方案说明 (path/90968); 公众号 消息加解密说明.
 *
 * @param token the Token of the console
 * @param timestamp as in the query, seconds since 1970 in decimal digits
 * @param nonce as in the query
 * @param encrypt the base64 text of `Encrypt` (or `echostr`); without it, the result is the `signature` of plain mode
 * @returns 40 lower-case hex digits
 * @throws TypeError a part is not a string
 *
 * @example
 * import { computeSignature } from 'wechat-callback'
 *
 * computeSignature('AAAAA', '1714037059', '486452656') // => '899cf89e464efb63f54ddac96b0a0a235f53aa78'
 */
export function computeSignature(token: string, timestamp: string, nonce: string, encrypt?: string): string {
  const parts = encrypt === undefined ? [token, timestamp, nonce] : [token, timestamp, nonce, encrypt]
  // `join` would drop a part that is `undefined`.
  const wrong = parts.findIndex((part) => typeof part !== 'string')
  if (wrong !== -1) throw new TypeError(`${PART_NAMES[wrong]}: expected a string, got ${typeof parts[wrong]}`)
  return sha1Hex(parts.sort(compareBytes).join(''))
}

const PART_NAMES = ['token', 'timestamp', 'nonce', 'encrypt']

/**
 * Checks the `msg_signature` of an encrypted push or URL check, in constant time.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息加解密说明.
 *
 * @param token the Token of the console
 * @param query the query of the request, in any form of {@link Query}: `msg_signature`, `timestamp`, `nonce`
 * @param encrypt the base64 text of `Encrypt`, or of `echostr`
 * @throws CallbackError `INVALID_SIGNATURE`: the signature differs, or a signed part is absent, empty or repeated
 * @throws TypeError `token` or `encrypt` is missing, because an environment variable or a field of the body is absent
 *
 * @example
 * import { verifyMsgSignature } from 'wechat-callback'
 *
 * const encrypt = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ=='
 * const query = 'msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=263014780'
 * verifyMsgSignature('QDG6eK', query, encrypt) // => undefined
 */
export function verifyMsgSignature(token: string, query: Query, encrypt: string): void {
  refuseMissing('encrypt', encrypt)
  if (!isMsgSignature(token, readQuery(query), encrypt)) throw notMatching('msg_signature')
}

/**
 * Checks the `signature` of plain mode, and of the URL check of 公众号, 小程序 and 开放平台, in constant time.
 *
 * It proves that the sender knows the token; it covers no body.
 *
 * Source: 公众号 消息与事件推送介绍.
 *
 * @param token the Token of the console
 * @param query the query of the request, in any form of {@link Query}: `signature`, `timestamp`, `nonce`
 * @throws CallbackError `INVALID_SIGNATURE`: the signature differs, or a signed part is absent, empty or repeated
 * @throws TypeError the token is missing, because an environment variable is not set
 *
 * @example
 * import { verifyPlainSignature } from 'wechat-callback'
 *
 * const query = 'signature=f464b24fc39322e44b38aa78f5edd27bd1441696&timestamp=1714036504&nonce=1514711492'
 * verifyPlainSignature('AAAAA', query) // => undefined
 */
export function verifyPlainSignature(token: string, query: Query): void {
  if (!isPlainSignature(token, readQuery(query))) throw notMatching('signature')
}

/**
 * Whether the `msg_signature` of a query is valid.
 *
 * @throws CallbackError `INVALID_SIGNATURE`: a signed part is absent, empty or repeated
 */
export function isMsgSignature(token: string, query: CallbackQuery, encrypt: string): boolean {
  refuseMissing('token', token)
  const given = query.one('msg_signature')
  return equalInConstantTime(given, computeSignature(token, query.one('timestamp'), query.one('nonce'), encrypt))
}

/**
 * Whether the `signature` of plain mode in a query is valid.
 *
 * @throws CallbackError `INVALID_SIGNATURE`: a signed part is absent, empty or repeated
 */
export function isPlainSignature(token: string, query: CallbackQuery): boolean {
  refuseMissing('token', token)
  const given = query.one('signature')
  return equalInConstantTime(given, computeSignature(token, query.one('timestamp'), query.one('nonce')))
}

/** The error for a signature that differs. */
export function notMatching(name: 'signature' | 'msg_signature'): CallbackError {
  return new CallbackError(
    'INVALID_SIGNATURE',
    `${name} does not match: check that the token is the one of this address in the console, ` +
      'and that the query is decoded exactly once',
  )
}

/**
 * Refuses an absent or empty part: without a token, or with three parts instead of four, anyone could make a valid
 * signature.
 */
function refuseMissing(name: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') throw new TypeError(`${name}: expected a non-empty string`)
}

/**
 * Orders two texts by their UTF-8 bytes, which is the order of their code points. Comparing UTF-16 units would put
 * surrogates before U+E000 to U+FFFF.
 */
function compareBytes(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index++) {
    const difference = characterAt(one, index) - characterAt(other, index)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Returns the code point at an index. A lone surrogate counts as U+FFFD, because it is hashed as that. */
function characterAt(text: string, index: number): number {
  const character = text.codePointAt(index) ?? 0
  return character >= 0xd800 && character <= 0xdfff ? 0xfffd : character
}
