/**
 * How an endpoint authenticates requests. Each way is one file: `sealed.ts` (安全模式 and 兼容模式), `plain.ts` (明文模式) and
 * `trusted.ts` (微信云托管). The options of the endpoint choose one; a request never does.
 */

import type { Credentials, PlainCredentials } from '../../protocol/credentials.ts'
import type { Body } from '../../protocol/outer.ts'
import type { CallbackQuery, QueryName } from '../../protocol/query.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { ExchangeRequest, HttpAnswer } from '../http.ts'
import type { CallbackContext } from '../types.ts'

/** One way to authenticate requests: sealed, plain or trusted. */
export interface Access {
  /**
   * The credentials of all accounts, as the user gave them; `undefined` if there are none, or a function finds them.
   */
  readonly knownCredentials?: readonly (Credentials | PlainCredentials)[] | undefined
  /** The parameters that a URL check must have in its query, each exactly once. */
  readonly urlCheckParameters: readonly QueryName[]
  /** The parameters that a push must have in its query, each exactly once. */
  pushParameters(query: CallbackQuery): readonly QueryName[]
  /**
   * Authenticates a URL check.
   *
   * @returns the text to answer with; a promise if `credentials` is a function
   * @throws CallbackError the first check that fails (the promise rejects with it)
   */
  verifyURL(request: ExchangeRequest): MaybePromise<string>
  /**
   * Authenticates a push and returns its plaintext.
   *
   * @returns a promise if `credentials` is a function
   * @throws CallbackError the first check that fails (the promise rejects with it)
   */
  open(request: ExchangeRequest, body: Body): MaybePromise<OpenedPush>
  /** How to fix the configuration if a sealed push arrives, for the error; absent if pushes are sealed. */
  readonly sealedPushCure?: string
  /** Returns whether a body is only a path check of 微信云托管, which is answered without authentication. */
  isPathCheck?(body: Body): boolean
}

/** An authenticated push: its plaintext, and what a reply needs. */
export interface OpenedPush extends Pick<CallbackContext, 'receiveId' | 'matched' | 'envelope' | 'text' | 'tenant'> {
  /**
   * The token that identifies the account in the keys of a store. During a change of the token, this is the previous
   * token, because processes that have not been restarted know only that one.
   */
  readonly storeToken: string
  /** Makes the HTTP response that carries the text of a reply. */
  write(text: string): HttpAnswer
}

/** What an `Access` needs from the endpoint. */
export interface AccessOptions {
  /**
   * Checks the timestamp of the query, once its signature is valid; `undefined` if any age is accepted.
   *
   * @throws CallbackError `STALE_TIMESTAMP`
   */
  readonly checkTimestamp: ((timestamp: string) => void) | undefined
  /** Whole seconds since 1970. */
  now(): number
  random(length: number): Uint8Array
}
