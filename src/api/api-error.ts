/**
 * The error class of the sending side. In: the code, and what the platform answered. Out: an error with the texts of
 * the catalogue (catalog/api-errors.json) that is safe to log.
 */
import { API_ERROR_CODES, API_ERRORS, type ApiErrorCode } from '../findings/api-errors.ts'
import type { ApiErrorTexts, ApiFamily, Bilingual } from '../findings/types.ts'
import { escapeCharacter, escapeControls } from '../primitives/control-characters.ts'

export type { ApiErrorCode } from '../findings/api-errors.ts'
export type { ApiFamily } from '../findings/types.ts'

/** What an `ApiError` is made from. */
export interface ApiErrorDetails {
  readonly code: ApiErrorCode
  readonly family: ApiFamily
  /** The path of the interface, such as `/cgi-bin/message/send`; without the query, which holds the token. */
  readonly path?: string | undefined
  /** What happened, in plain English without a full stop; default: the meaning of the code or of the `errcode`. */
  readonly reason?: string | undefined
  readonly errcode?: number | undefined
  /** As it came, except that the secrets of the call are replaced. */
  readonly errmsg?: string | undefined
  /** The HTTP status of the response, if one came. */
  readonly status?: number | undefined
  /** Whether the same call may succeed later, if that does not follow from the code, the `errcode` and the status. */
  readonly isRetryable?: boolean | undefined
  readonly cause?: unknown
}

/** Marks the errors of every copy of this package; `instanceof` does not recognise those of another copy. */
const BRAND = Symbol.for('wechat-callback.ApiError')

/** An address with a dot or colon in it, such as `203.0.113.7` or `2001:db8::1`. */
const IP = /(?:from ip|requestIP|invalid ip):? *([\da-f]*[.:][\da-f.:]*[\da-f])/i

/** How much of `errmsg` the message of an error repeats. */
const MAX_SHOWN = 300

/**
 * A call of the platform's API failed, or was not made because it could not succeed.
 *
 * Its message says in plain English what is wrong and how to fix it; `meaning` and `cure` say it in English and Chinese.
 * No property holds a secret, a token or a URL with one, so the error is safe to log.
 *
 * Source: 企业微信 全局错误码 (path/90313), 公众号 返回码说明; docs/api.md lists the codes.
 *
 * @example
 * import { ApiError } from 'wechat-callback/api'
 *
 * const errmsg = 'not allow to access from your ip, hint: [1700000000], from ip: 203.0.113.7'
 * const error = new ApiError({ code: 'REFUSED', family: 'wecom', errcode: 60020, errmsg })
 * const { ip, hint, isRetryable, meaning } = error
 * const shown = { ip, hint, isRetryable, meaning: meaning.zh }
 * shown // => { ip: '203.0.113.7', hint: '1700000000', isRetryable: false, meaning: '不允许从 IP 地址 203.0.113.7 调用。' }
 */
export class ApiError extends Error {
  /** Why the call failed, from a closed set. */
  readonly code: ApiErrorCode
  /** The path of the interface, such as `/cgi-bin/message/send`; `undefined` if it is not known. */
  readonly path: string | undefined
  /** The platform's error number; `undefined` if no answer of the platform could be read. */
  readonly errcode: number | undefined
  /** The platform's text as it came. Its wording can change: decide by `errcode`. `''` if there is none. */
  readonly errmsg: string
  /**
   * The IP address from which the platform received the call, as `errmsg` names it. If the platform does not allow
   * calls from it (`60020`, `40164`, `61004`), this is the address to allow.
   */
  readonly ip: string | undefined
  /** The number of the failed call that `errmsg` names as `hint`; the support of 企业微信 asks for it. */
  readonly hint: string | undefined
  /** The number of the failed call that `errmsg` names as `rid`; the support of 公众号 asks for it. */
  readonly rid: string | undefined
  /** The HTTP status of the response; `undefined` if no response came. */
  readonly status: number | undefined
  /** Whether the same call may succeed later without a change: the platform is busy, a limit of calls, the network. */
  readonly isRetryable: boolean
  /** Whether the access token was refused, so that a new one helps. */
  readonly isTokenError: boolean
  /** What is wrong, in English and Chinese. */
  readonly meaning: Bilingual
  /** What to do, in English and Chinese. */
  readonly cure: Bilingual

  /**
   * Creates an error, for example in the test of a program that sends.
   *
   * @param details `code` and `family`, the `errcode` and `errmsg` that the platform answered, and the HTTP status
   */
  constructor(details: ApiErrorDetails) {
    const { code, family, path, reason, errcode, errmsg = '', status, cause } = details
    const facts = API_ERRORS.find((each) => each.errcode === errcode && (each.family ?? family) === family)
    const ip = IP.exec(errmsg)?.[1]
    const { meaning, cure } = withIp(facts ?? API_ERROR_CODES[code], ip)
    const happened = reason === undefined ? [] : [reason]
    if (errcode !== undefined) happened.push(`errcode ${errcode}${errmsg === '' ? '' : `, ${shown(errmsg)}`}`)
    if (facts !== undefined || happened.length === 0) happened.push(meaning.en)
    const sentences = [...happened, cure.en].map((text) => (text.endsWith('.') ? text : `${text}.`))
    super(`${path === undefined ? '' : `${path}: `}${sentences.join(' ')}`, cause === undefined ? {} : { cause })
    this.code = code
    this.path = path
    this.errcode = errcode
    this.errmsg = errmsg
    this.ip = ip
    this.hint = /\bhints?: *\[([^[\]]*)\]/.exec(errmsg)?.[1]
    this.rid = /\brid: *([\w-]+)/.exec(errmsg)?.[1]
    this.status = status
    this.isRetryable = facts === undefined ? (details.isRetryable ?? mayPass(code, status)) : facts.isRetryable === true
    this.isTokenError = facts?.isTokenError === true
    this.meaning = meaning
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
 *
 * @example
 * import { ApiError, isApiError } from 'wechat-callback/api'
 *
 * isApiError(new ApiError({ code: 'TIMEOUT', family: 'wecom' })) // => true
 * isApiError(new Error('timeout')) // => false
 */
export function isApiError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && BRAND in value
}

/** Returns whether a call without a known `errcode` may succeed later: no response came, or a server is overloaded. */
function mayPass(code: ApiErrorCode, status: number | undefined): boolean {
  return code === 'TIMEOUT' || code === 'UNREACHABLE' || (status !== undefined && (status === 429 || status >= 500))
}

/** Names the IP address in texts that have a place for it. */
function withIp({ meaning, cure }: ApiErrorTexts, ip: string | undefined): ApiErrorTexts {
  const fill = ({ en, zh }: Bilingual): Bilingual => ({
    en: en.replaceAll('{ip}', ip ?? 'of this server'),
    zh: zh.replaceAll(' {ip} ', ip === undefined ? '（本机出口）' : ` ${ip} `),
  })
  return { meaning: fill(meaning), cure: fill(cure) }
}

/** Makes a text of the platform fit for one line of a log. */
function shown(text: string): string {
  const line = escapeControls(text.slice(0, MAX_SHOWN)).replace(/[\n\t]/g, escapeCharacter)
  return text.length > MAX_SHOWN ? `${line}…` : line
}
