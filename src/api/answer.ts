/**
 * Reads the answer of an interface of the platform's API. In: the body and the HTTP status of the response. Out: the
 * JSON object, or an `ApiError`. It computes only.
 */
import { type JsonObject, readPlatformJson } from '../codec/json.ts'
import { type Platform, requirePlatform } from '../platforms.ts'
import { decodeUtf8, encodeUtf8 } from '../primitives/utf8.ts'
import { ApiError, type ApiErrorDetails, type ApiFamily } from './api-error.ts'

/** What is known about the call whose answer is read. */
export interface ApiAnswerContext {
  /** The HTTP status of the response; default 200. */
  readonly status?: number
  /** The path of the interface, such as `/cgi-bin/message/send`, for the error. */
  readonly path?: string
  /** The values that must not be in an error: the token, the secret. They are replaced where `errmsg` repeats them. */
  readonly secrets?: readonly string[]
}

/**
 * Reads the answer of any interface of the platform's API, also of one that this package does not call itself.
 *
 * The platform answers with status 200 for errors too, and only `errcode` tells them apart: a success has `errcode` 0 or
 * none. A success can be partial, such as `invaliduser` of `message/send`, and can hold a warning in `errmsg`. Integers
 * that are too long for a number are returned as text.
 *
 * Source: 企业微信 全局错误码 (path/90313, path/90455), 公众号 返回码说明.
 *
 * @param body the body of the response, as text or as bytes of UTF-8
 * @param platform the platform whose API was called: an `errcode` can have another meaning on another platform
 * @param context the HTTP status of the response, and what is known about the call
 * @returns the answer, whose `errcode` is 0 or absent
 * @throws ApiError `REFUSED`: `errcode` is not 0 · `REDIRECTED`, `HTTP_STATUS`: the status is not 200 ·
 *   `UNREADABLE_RESPONSE`: the body is not a JSON object in UTF-8, or its `errcode` is not a number
 * @throws TypeError there is no such platform
 *
 * @example
 * import { isApiError, parseApiAnswer } from 'wechat-callback/api'
 *
 * parseApiAnswer('{"errcode":0,"errmsg":"ok","invaliduser":"lisi"}', 'wecom').invaliduser // => 'lisi'
 * try {
 *   parseApiAnswer('{"errcode":45015,"errmsg":"response out of time limit"}', 'official-account')
 * } catch (error) {
 *   if (!isApiError(error)) throw error
 *   const { errcode, isRetryable } = error
 *   const known = { errcode, isRetryable }
 *   known // => { errcode: 45015, isRetryable: false }
 * }
 */
export function parseApiAnswer(
  body: string | Uint8Array,
  platform: Platform,
  context: ApiAnswerContext = {},
): Readonly<Record<string, unknown>> {
  requirePlatform(platform)
  return readApiAnswer(body, familyOf(platform), context)
}

/** Returns whose API a platform has. */
export function familyOf(platform: Platform): ApiFamily {
  return platform.startsWith('wecom') ? 'wecom' : 'accounts'
}

/** Reads an answer like {@link parseApiAnswer}, of a family of platforms. */
export function readApiAnswer(
  body: string | Uint8Array,
  family: ApiFamily,
  { status = 200, path, secrets = [] }: ApiAnswerContext,
): JsonObject {
  const details = { family, status, path }
  // A browser does not show the status of a redirect, and gives 0.
  if (status === 0 || (status >= 300 && status < 400)) throw new ApiError({ ...details, code: 'REDIRECTED' })
  const answer = tryRead(body)
  const { errcode, errmsg } = answer ?? {}
  if (typeof errcode === 'number' && errcode !== 0) {
    const shown = typeof errmsg === 'string' ? withoutSecrets(errmsg, secrets) : ''
    throw new ApiError({ ...details, code: 'REFUSED', errcode, errmsg: shown })
  }
  if (status !== 200)
    throw new ApiError({ ...details, code: 'HTTP_STATUS', reason: `the response has status ${status}` })
  if (answer === undefined) throw unreadable(details, path, status, 'it is not a JSON object in UTF-8')
  if (errcode !== undefined && typeof errcode !== 'number') {
    throw unreadable(details, path, status, 'its errcode is not a number')
  }
  return answer
}

function tryRead(body: string | Uint8Array): JsonObject | undefined {
  const text = typeof body === 'string' ? body : decodeUtf8(body)
  try {
    return text === undefined ? undefined : readPlatformJson(text)
  } catch {
    return undefined
  }
}

/**
 * Makes the error of a response that cannot be used.
 *
 * @param reason what is wrong with it, for example a missing field
 * @param cause the error that ended it, if it broke off; then the call may be repeated
 */
export function unreadable(
  { family }: Pick<ApiErrorDetails, 'family'>,
  path: string | undefined,
  status: number | undefined,
  reason: string,
  cause?: Error,
): ApiError {
  const isRetryable = cause === undefined ? undefined : true
  const what = `the response cannot be read: ${reason}`
  return new ApiError({ code: 'UNREADABLE_RESPONSE', family, path, status, reason: what, cause, isRetryable })
}

/** Replaces secrets in a text, also where they are percent-encoded as in a URL. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  // The longest first: a secret may begin with another one.
  const forms = secrets.flatMap((secret) => [
    secret,
    // As in a URL, where half a surrogate pair is U+FFFD; `encodeURIComponent` throws at it.
    encodeURIComponent(decodeUtf8(encodeUtf8(secret)) ?? ''),
    `${new URLSearchParams({ '': secret })}`.slice(1),
  ])
  return forms
    .filter((form) => form !== '')
    .toSorted((one, other) => other.length - one.length)
    .reduce((shown, form) => shown.replaceAll(form, '***'), text)
}
