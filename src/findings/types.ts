/** The types of the texts of findings, and of the errors of the platform's API. */

/** A sentence in both languages. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/**
 * A value from the case that a text names: a position, a length, a name; never a key, token, plaintext or signature.
 */
export type Fact = string | number

/** The texts of a code, with `{name}` as the placeholder of a fact. */
export interface FindingText {
  /** Default: an error. */
  readonly severity?: 'warning'
  readonly message: Bilingual
  readonly cure: Bilingual
}

/** Whose API was called: an `errcode` can mean different things. `accounts`: 公众号, 小程序, 小店 and 开放平台. */
export type ApiFamily = 'wecom' | 'accounts'

/** What an error of the platform's API means, and what to do; `{ip}` is the place of the IP address in `errmsg`. */
export interface ApiErrorTexts {
  readonly meaning: Bilingual
  readonly cure: Bilingual
}

/** What is known about an error number of the platform's API. */
export interface ApiErrorFacts extends ApiErrorTexts {
  readonly errcode: number
  /** Only for the API of this family; default both. */
  readonly family?: ApiFamily
  /** Whether the same call may succeed later without a change. */
  readonly isRetryable?: true
  /** Whether the access token was refused. */
  readonly isTokenError?: true
}
