/**
 * How an endpoint proves that requests come from the platform. Each way is one file: `sealed.ts` (安全模式 and 兼容模式),
 * `plain.ts` (明文模式) and `trusted.ts` (微信云托管). The options of the endpoint choose one; a request never does.
 */

import type { Credentials, PlainCredentials } from '../../protocol/credentials.ts'
import type { Body } from '../../protocol/outer.ts'
import type { CallbackQuery, QueryName } from '../../protocol/query.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { ExchangeRequest, HttpAnswer } from '../http.ts'
import type { CallbackContext } from '../types.ts'

/** One way to prove that requests come from the platform. */
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
   * Proves a URL check.
   *
   * @returns the text to answer with; a promise if `credentials` is a function
   * @throws CallbackError the first check that fails (the promise rejects with it)
   */
  verifyURL(request: ExchangeRequest): MaybePromise<string>
  /**
   * Proves a push and opens it.
   *
   * @returns a promise if `credentials` is a function
   * @throws CallbackError the first check that fails (the promise rejects with it)
   */
  open(request: ExchangeRequest, body: Body): MaybePromise<OpenedPush>
  /** How to mend the endpoint if a sealed push arrives; absent where pushes are sealed. */
  readonly sealedPushCure?: string
  /** Returns whether a body is only a probe for the endpoint, which is answered without a proof. */
  isProbe?(body: Body): boolean
}

/** A push that was proved to come from the platform: its text, and what a reply needs. */
export interface OpenedPush extends Pick<CallbackContext, 'receiveId' | 'matched' | 'envelope' | 'text' | 'tenant'> {
  /**
   * Identifies the account in the keys of a store. During a change of the token this is the previous one, because
   * processes that have not been restarted know only that.
   */
  readonly storeToken: string
  /** Makes the HTTP response that carries the text of a reply. */
  write(text: string): HttpAnswer
}

/** What an access needs from the endpoint. */
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
