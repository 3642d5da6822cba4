/** The error class of the sending side, and the closed set of its codes. */
import { API_ERROR_CURES, API_ERRORS, type ApiErrorCode } from '../findings/api-errors.ts'
import type { ApiErrorFacts, ApiFamily, Bilingual } from '../findings/types.ts'

export type { ApiErrorCode } from '../findings/api-errors.ts'
export type { ApiFamily } from '../findings/types.ts'

/** What an `ApiError` is made from. */
export interface ApiErrorDetails {
  readonly code: ApiErrorCode
  readonly family: ApiFamily
  /** The path of the interface, such as `/cgi-bin/message/send`; without the query, which holds the token. */
  readonly path?: string
  /** What is wrong, in plain English; by default the platform's `errmsg` or the meaning of the code. */
  readonly reason?: string
  readonly errcode?: number
  /** As it came, except that the secrets of the call are replaced. */
  readonly errmsg?: string
  /** The HTTP status of the response, if one came. */
  readonly status?: number
  readonly cause?: unknown
}

/** Marks the errors of every copy of this package; `instanceof` does not recognise those of another copy. */
const BRAND = Symbol.for('wechat-callback.ApiError')

/**
 * A call of the platform's API failed, or was not made because it could not succeed.
 *
 * Its message says in plain English what is wrong and how to fix it; `cure` has the fix in English and Chinese. No
 * property holds a secret, a token or a URL, so the error is safe to log.
 *
 * Source: 企业微信 全局错误码 (path/90313), 公众号 返回码说明; docs/api.md lists the codes with a cure.
 */
export class ApiError extends Error {
  /** Why the call failed, from a closed set. */
  readonly code: ApiErrorCode
  /** The platform's error number; `undefined` if no answer of the platform could be read. */
  readonly errcode: number | undefined
  /** The platform's text as it came. Its wording can change: decide by `errcode`. `''` if there is none. */
  readonly errmsg: string
  /** The IP address that the platform refused (`60020`, `40164`), as `errmsg` names it. */
  readonly ip: string | undefined
  /** 企业微信's number of the failed call, which its support asks for. */
  readonly hint: string | undefined
  /** 公众号's number of the failed call, which its support asks for. */
  readonly rid: string | undefined
  /** The HTTP status of the response; `undefined` if no response came. */
  readonly status: number | undefined
  /** Whether the same call may succeed later without a change: the platform is busy, a limit of calls, the network. */
  readonly isRetryable: boolean
  /** Whether the access token was refused, so that a new one helps. */
  readonly isTokenError: boolean
  /** What to do, in English and Chinese. */
  readonly cure: Bilingual

  /** Creates an error. Only the package itself needs this. */
  constructor(details: ApiErrorDetails) {
    const { code, family, path, errcode, errmsg = '', status, cause } = details
    const facts = errcode === undefined ? undefined : apiErrorFacts(family, errcode)
    const cure = facts?.cure ?? API_ERROR_CURES[code]
    const what = details.reason ?? facts?.message.en ?? 'the platform refused the call'
    const answered = errcode === undefined ? '' : ` (errcode ${errcode}${errmsg === '' ? '' : `: ${errmsg}`})`
    super(`${path === undefined ? '' : `${path}: `}${what}${answered}. ${cure.en}`, { cause })
    this.code = code
    this.errcode = errcode
    this.errmsg = errmsg
    this.ip = /\bfrom ip:\s*([0-9a-fA-F.:]+)|\binvalid ip\s+([0-9a-fA-F.:]+)/.exec(errmsg)?.slice(1).find(Boolean)
    this.hint = /\bhint:\s*\[([^\]]*)\]/.exec(errmsg)?.[1]
    this.rid = /\brid:\s*([\w-]+)/.exec(errmsg)?.[1]
    this.status = status
    this.isRetryable =
      facts?.isRetryable ?? (code === 'TIMEOUT' || code === 'UNREACHABLE' || (status !== undefined && status >= 500))
    this.isTokenError = facts?.isTokenError ?? false
    this.cure = cure
    Object.defineProperty(this, BRAND, { value: true })
  }

  override get name(): string {
    return 'ApiError'
  }
}

/**
 * Checks whether a value is an `ApiError`, including one made by another copy of this package.
 *
 * @param value anything, usually what a `catch` caught
 * @returns `true` for an `ApiError`
 */
export function isApiError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && BRAND in value
}

/** Returns what the catalogue knows about an `errcode` of a family; `undefined` if it has no entry. */
function apiErrorFacts(family: ApiFamily, errcode: number): ApiErrorFacts | undefined {
  return API_ERRORS.find((facts) => facts.errcode === errcode && (facts.family ?? family) === family)
}
