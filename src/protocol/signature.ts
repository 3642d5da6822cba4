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
  for (let index = 0; index < parts.length; index++) {
    // `join` would drop a part that is `undefined`.
    if (typeof parts[index] === 'string') continue
    throw new TypeError(`${PART_NAMES[index]}: expected a string, got ${typeof parts[index]}`)
  }
  return sha1Hex(parts.sort(compareBytes).join(''))
}

const PART_NAMES = ['token', 'timestamp', 'nonce', 'encrypt']

/**
 * Checks the `msg_signature` of an encrypted push or URL check, in constant time.
 *
 * It does not check the form of timestamp and nonce. Code that opens a push by this function and `decryptUnverified` must
 * also require a timestamp of 10 to 13 digits and a nonce of at most 43 characters: the signed parts are joined without
 * separators, so an attacker can cut a captured push differently under the same signature (see SECURITY.md).
 * `WXBizMsgCrypt` checks this.
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
  refuseMissing('token', token)
  refuseMissing('encrypt', encrypt)
  if (!isSigned(token, signedPart(readQuery(query), 'msg_signature'), encrypt)) throw notMatching('msg_signature')
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
  refuseMissing('token', token)
  if (!isSigned(token, signedPart(readQuery(query), 'signature'))) throw notMatching('signature')
}

/** The parameters of a query that a signature is made of and compared with. */
export interface SignedPart {
  /** `msg_signature`, or `signature` of plain mode. */
  readonly signature: string
  readonly timestamp: string
  readonly nonce: string
}

/**
 * Reads the signature of a query and the parameters that it covers.
 *
 * @throws CallbackError `INVALID_SIGNATURE`: one of them is absent, empty or repeated
 */
export function signedPart(query: CallbackQuery, name: 'msg_signature' | 'signature'): SignedPart {
  return { signature: query.one(name), timestamp: query.one('timestamp'), nonce: query.one('nonce') }
}

/**
 * Returns whether the signature was made with this token, in constant time.
 *
 * @param token not empty: with an empty one, anyone could make the signature
 * @param encrypt the ciphertext; if it is omitted, the signature is that of plain mode
 */
export function isSigned(token: string, { signature, timestamp, nonce }: SignedPart, encrypt?: string): boolean {
  return equalInConstantTime(signature, computeSignature(token, timestamp, nonce, encrypt))
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

/** Below the surrogates, the order of UTF-16 units is that of the bytes of UTF-8. */
const FIRST_SURROGATE = 0xd800

/** Orders two texts by their UTF-8 bytes, which is the order of their code points. */
export function compareBytes(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index++) {
    const [unit, otherUnit] = [one.charCodeAt(index), other.charCodeAt(index)]
    if (unit === otherUnit) continue
    const isSameOrder = unit < FIRST_SURROGATE && otherUnit < FIRST_SURROGATE
    return isSameOrder ? unit - otherUnit : compareCodePoints(one, other)
  }
  return one.length - other.length
}

function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index++) {
    const difference = codePointAt(one, index) - codePointAt(other, index)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Returns the code point at an index. A lone surrogate counts as U+FFFD, because it is hashed as that. */
function codePointAt(text: string, index: number): number {
  const codePoint = text.codePointAt(index) ?? 0
  return codePoint >= 0xd800 && codePoint <= 0xdfff ? 0xfffd : codePoint
}
