/** What an endpoint is told, and what it tells the handler. */
import type { ReplyOf } from '../messages/reply-types.ts'
import type { MessageOf } from '../messages/types.ts'
import type { Mode, Platform } from '../platforms.ts'
import type { Credentials, Matched, PlainCredentials } from '../protocol/credentials.ts'
import type { DecryptedMsg } from '../protocol/wx-biz-msg-crypt.ts'

/** What a handler knows of the push beside the message itself. */
export interface CallbackContext<P extends Platform = Platform> {
  readonly platform: P
  /** The query of the request; only `timestamp` and `nonce` are signed. */
  readonly query: URLSearchParams
  /** The receiver that the push was sealed for; `undefined` in plain mode, which has none. */
  readonly receiveId: string | undefined
  /** Which set of the credentials it fitted: `previous` means that the old one is still in use. */
  readonly matched: Matched
  /** The unsigned outer fields: for routing only. Empty in plain mode. */
  readonly envelope: DecryptedMsg['envelope']
  /** The plaintext, exactly as opened. */
  readonly text: string
}

/** What is known of a request at the time of an error: always the platform and the query, the rest if it got so far. */
export type ErrorContext = Pick<CallbackContext, 'platform' | 'query'> & Partial<CallbackContext>

/** What a handler may answer: a reply object, a whole message as text, `''` or `'success'`, or nothing. */
export type HandlerResult<P extends Platform = Platform> = ReplyOf<P> | string | null | undefined | void

/** The options of `createNodeHandler` and `createFetchHandler`. */
export type CallbackOptions<P extends Platform = Platform> = CommonOptions<P> & (SealedOptions | PlainOptions)

interface SealedOptions {
  /**
   * As the address is configured in the console: `safe` (安全模式, the default) or `compat` (兼容模式; 公众号 and 小程序
   * only), in which the sealed part alone counts. Never taken from the request.
   */
  readonly mode?: Exclude<Mode, 'plain'>
  readonly credentials: Credentials
}

interface PlainOptions {
  /** 明文模式 (公众号 and 小程序 only): pushes and replies in clear, and no signature over the body. */
  readonly mode: 'plain'
  /** `{ token }` alone: a key beside it is a mistake. */
  readonly credentials: PlainCredentials
}

interface CommonOptions<P extends Platform> {
  readonly platform: P
  /**
   * Called for each push that was proved and opened. What it returns is the passive reply; nothing, and the platform
   * gets its empty answer. If it throws, the answer is 500 and the platform may try again.
   */
  onMessage(message: MessageOf<P>, context: CallbackContext<P>): HandlerResult<P> | Promise<HandlerResult<P>>
  /**
   * Told of everything that was refused or failed; nothing of it reaches the sender. Left out, only what needs mending
   * on our side (status 500) is written to the console.
   */
  onError?(error: unknown, context: ErrorContext): void
  /**
   * How far the timestamp of the query, and the `CreateTime` that is sealed, may be from now, in seconds and either way.
   * Default: not judged, since the vendor promises nothing about it; 300 is recommended.
   */
  readonly toleranceSeconds?: number
  /** Default 1,048,576 (1 MiB). */
  readonly maxBodyBytes?: number
  /** How long the body may take to arrive, in milliseconds; default 4500, below the platform's own five seconds. */
  readonly deadlineMs?: number
  /** The clock, in seconds since 1970; milliseconds, as `Date.now` gives, are recognised. */
  now?(): number
  /** That many unpredictable bytes. */
  random?(length: number): Uint8Array
}
