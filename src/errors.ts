/**
 * The error class of this package and its closed set of codes. One table has every code, its vendor number and its HTTP
 * status.
 */

/**
 * The code of an error, from a closed set, so that a `switch` over it can be exhaustive.
 *
 * | code | meaning |
 * |---|---|
 * | `INVALID_CREDENTIALS` | `token`, `encodingAESKey` or `receiveId` is malformed |
 * | `INVALID_SIGNATURE` | the signature differs, a signed part is absent or repeated, or time or nonce is malformed |
 * | `INVALID_ENVELOPE` | the body is not the XML or JSON expected; `Encrypt` missing, nested or repeated |
 * | `STALE_TIMESTAMP` | the timestamp is not ten digits, or it or the sealed `CreateTime` is outside `toleranceSeconds` |
 * | `DECRYPT_FAILED` | anything wrong inside the ciphertext: base64, block length, padding, length field, UTF-8 |
 * | `INVALID_RECEIVE_ID` | sealed for another receiver |
 * | `MODE_MISMATCH` | a plaintext push where a key is configured, or a sealed one in plain mode |
 * | `UNKNOWN_CREDENTIALS` | no credentials, or more than one set, match the request |
 * | `BODY_TOO_LARGE` | the body is over `maxBodyBytes`, or its ciphertext is too long for a list of `credentials` |
 * | `BODY_INCOMPLETE` | the body was cut off, or not complete by the deadline |
 * | `OVERLOADED` | bodies that are not verified yet hold too much memory in all, and this one is over 16 KiB |
 * | `BODY_CONSUMED` | a framework read the body first and kept nothing that can be verified |
 * | `INVALID_MESSAGE` | the plaintext is not a message or is the endpoint's own reply; `echostr` holds no echo |
 * | `INVALID_REPLY` | a reply cannot be written, or the platform would refuse it |
 * | `LATE_REPLY` | a reply was ready after the deadline and not sent: there is no `onLateReply`, or it failed |
 * | `STORE_FAILED` | a call of the store failed or took too long, or a claim was lost |
 */
export type CallbackErrorCode =
  | 'INVALID_CREDENTIALS'
  | 'INVALID_SIGNATURE'
  | 'INVALID_ENVELOPE'
  | 'STALE_TIMESTAMP'
  | 'DECRYPT_FAILED'
  | 'INVALID_RECEIVE_ID'
  | 'MODE_MISMATCH'
  | 'UNKNOWN_CREDENTIALS'
  | 'BODY_TOO_LARGE'
  | 'BODY_INCOMPLETE'
  | 'OVERLOADED'
  | 'BODY_CONSUMED'
  | 'INVALID_MESSAGE'
  | 'INVALID_REPLY'
  | 'LATE_REPLY'
  | 'STORE_FAILED'

interface CodeFacts {
  /** The vendor's number for the same failure (WeCom 加解密库 返回码), if there is one. */
  readonly errcode?: number
  /** The HTTP status of the response if a request fails with this code. */
  readonly status?: number
}

const CODES: Readonly<Record<CallbackErrorCode, CodeFacts>> = {
  INVALID_CREDENTIALS: { errcode: -40004 },
  INVALID_SIGNATURE: { errcode: -40001, status: 403 },
  INVALID_ENVELOPE: { errcode: -40002, status: 400 },
  STALE_TIMESTAMP: { status: 403 },
  DECRYPT_FAILED: { errcode: -40007, status: 403 },
  INVALID_RECEIVE_ID: { errcode: -40005, status: 403 },
  MODE_MISMATCH: { status: 403 },
  UNKNOWN_CREDENTIALS: { status: 403 },
  BODY_TOO_LARGE: { status: 413 },
  BODY_INCOMPLETE: { status: 408 },
  OVERLOADED: { status: 503 },
  BODY_CONSUMED: { status: 500 },
  INVALID_MESSAGE: { errcode: -40008, status: 400 },
  INVALID_REPLY: { errcode: -40011, status: 500 },
  LATE_REPLY: {},
  STORE_FAILED: {},
}

/** Marks the errors of every copy of this package; `instanceof` does not recognise those of another copy. */
const BRAND = Symbol.for('wechat-callback.CallbackError')

/**
 * The only error class of this package: a callback was refused, or cannot be answered, for the reason in `code`.
 *
 * Its message says in plain English what is wrong and how to fix it. It never contains a key, a token, a plaintext or
 * the expected signature, so it is safe to log. Mistakes in calling the package are `TypeError`s instead.
 *
 * Source: the numbers are those of the WeCom page 加解密库下载与返回码 (path/90307).
 *
 * @example
 * import { CallbackError, WXBizMsgCrypt } from 'wechat-callback'
 *
 * try {
 *   new WXBizMsgCrypt({ token: 'QDG6eK', encodingAESKey: 'too short', receiveId: 'ww1436e0e65a779aee' })
 * } catch (error) {
 *   error instanceof CallbackError && error.code // => 'INVALID_CREDENTIALS'
 *   error instanceof CallbackError && error.errcode // => -40004
 * }
 */
export class CallbackError extends Error {
  /** The code of what went wrong, from a closed set. */
  readonly code: CallbackErrorCode
  /** The vendor's number for it (-40001 to -40011), or `undefined` if the vendor has none. */
  readonly errcode: number | undefined

  /**
   * Creates an error with a code. Only the package itself needs this.
   *
   * @param code what went wrong; it decides `errcode` and the HTTP status of the response
   * @param message what is wrong and how to fix it, in plain English; never a key, a token, a plaintext or the expected
   *   signature
   * @param options `cause`, as for every `Error`
   */
  constructor(code: CallbackErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.errcode = CODES[code].errcode
    Object.defineProperty(this, BRAND, { value: true })
  }

  override get name(): string {
    return 'CallbackError'
  }
}

/**
 * Checks whether a value is a `CallbackError`, including one made by another copy of this package.
 *
 * @param value anything, usually what a `catch` caught
 * @returns `true` for a `CallbackError`
 *
 * @example
 * import { isCallbackError, decodeEncodingAESKey } from 'wechat-callback'
 *
 * try {
 *   decodeEncodingAESKey('abcde')
 * } catch (error) {
 *   isCallbackError(error) && error.code // => 'INVALID_CREDENTIALS'
 * }
 */
export function isCallbackError(value: unknown): value is CallbackError {
  return typeof value === 'object' && value !== null && BRAND in value
}

/**
 * The one error for everything that can be wrong inside a ciphertext. It must not say whether padding, length or text
 * was wrong: otherwise the server would be a padding oracle for an attacker who has the token.
 */
export function decryptFailed(): CallbackError {
  return new CallbackError(
    'DECRYPT_FAILED',
    'the ciphertext cannot be decrypted with this key: ' +
      'check that encodingAESKey is the one of this address in the console',
  )
}

/** Returns the HTTP status of the response to a failure; 500 for an unknown error, or a code without a status. */
export function statusOf(error: unknown): number {
  // Another copy of the package may know more codes than this one.
  const facts = isCallbackError(error) && Object.hasOwn(CODES, error.code) ? CODES[error.code] : undefined
  return facts?.status ?? 500
}
