/**
 * How requests prove that they come from the platform. Each way is one file: `sealed.ts` (安全模式 and 兼容模式), `plain.ts`
 * (明文模式) and `trusted.ts` (微信云托管). Which of them an endpoint has is decided by its options, never by a request.
 */
import type { MessageOf } from '../../messages/types.ts'
import type { Body } from '../../protocol/outer.ts'
import type { CallbackQuery, QueryName } from '../../protocol/query.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { HttpAnswer } from '../answer.ts'
import type { ExchangeRequest } from '../request.ts'
import type { CallbackContext } from '../types.ts'

/** One way to prove requests. */
export interface Access {
  /** Whether a function of the user's looks accounts up, which can take its time. */
  readonly isLookup: boolean
  /** The credentials of the account, where there is only one. */
  readonly soleCredentials: CallbackContext['tenant']
  /** The parameters that a URL check must have in its query, each exactly once. */
  readonly urlCheckParameters: readonly QueryName[]
  /** The parameters that a push must have in its query, each exactly once. */
  pushParameters(query: CallbackQuery): readonly QueryName[]
  /**
   * Proves a URL check.
   *
   * @returns the text to answer with
   * @throws CallbackError by the first thing that is not in order
   */
  verifyURL(request: ExchangeRequest): Promise<string>
  /**
   * Proves a push, opens it and reads its message.
   *
   * @returns a promise where a function of the user's looks accounts up
   * @throws CallbackError by the first thing that is not in order (the promise rejects with it)
   */
  prove(request: ExchangeRequest, body: Body): MaybePromise<ProvenPush>
  /** Whether a body only asks whether there is an endpoint, and is answered without a proof. */
  isProbe?(body: Body): boolean
}

/** A push that was proved to come from the platform: its message, and what its answer needs. */
export interface ProvenPush extends Pick<CallbackContext, 'receiveId' | 'matched' | 'envelope' | 'text' | 'tenant'> {
  readonly message: MessageOf
  /**
   * Identifies the account in the keys of a store. While a token is changed this is the previous one, because processes that were
   * not restarted yet know only that.
   */
  readonly storeToken: string
  /** The HTTP answer that carries the text of a reply. */
  write(text: string): HttpAnswer
}

/** What an access needs of the endpoint. */
export interface AccessOptions {
  /** Judges the timestamp of the query, once its signature is right. @throws CallbackError `STALE_TIMESTAMP` */
  checkTimestamp(timestamp: string): void
  /** Whole seconds since 1970. */
  now(): number
  random(length: number): Uint8Array
}
