/** The options of an endpoint, and what it passes to the user's functions. */
import type { CallbackErrorCode } from '../errors.ts'
import type { MessageOf } from '../messages/types.ts'
import type { Mode, Platform } from '../platforms.ts'
import type { Credentials, Matched, PlainCredentials } from '../protocol/credentials.ts'
import type { DecryptedMsg } from '../protocol/wx-biz-msg-crypt.ts'
import type { ReplyOf } from '../replies/generated/types.ts'
import type { Store } from '../stores/store.ts'
import type { Capture } from './capture.ts'

/** The headers of a request, by their names in lower case; a header that was sent more than once can be a list. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a handler knows of the push beside the message itself. */
export interface CallbackContext<P extends Platform = Platform, A = Account | undefined> {
  readonly platform: P
  /** The query of the request; only `timestamp` and `nonce` are signed. */
  readonly query: URLSearchParams
  /** The HTTP request; nothing of it is signed. */
  readonly request: { readonly method: string; readonly path: string; readonly headers: RequestHeaders }
  /** What the caller of the handler passed along: `handler(request, response, { data })`, `handler(request, { data })`. */
  readonly data?: unknown
  /** The receiver that the push was sealed for; `undefined` where nothing is sealed. */
  readonly receiveId: string | undefined
  /** Which set of the credentials it fitted: `previous` means that the old one is still in use. */
  readonly matched: Matched
  /** The unsigned outer fields: for routing only. Empty in plain mode. */
  readonly envelope: DecryptedMsg['envelope']
  /** The plaintext, exactly as opened. */
  readonly text: string
  /**
   * The account that the push is for: the object that was given, or found, as `credentials`, unchanged and with its own type.
   * `undefined` where there are no credentials (微信云托管). It holds the key: `inspect` and JSON of the context leave it out, but a copy (`{ ...context }`)
   * shows it.
   */
  readonly tenant: A
  /** Aborts when the handler has taken longer than `maxRunMs`. A client that hangs up does not abort it: it comes again. */
  readonly signal: AbortSignal
}

/** The context of `onLateReply`: all that sending the reply through an API needs. */
export type LateReplyContext<P extends Platform = Platform, A = Account | undefined> = CallbackContext<P, A> & {
  /** The push that the reply answers. Its `signal` is not the run's, and never aborts. */
  readonly message: MessageOf<P>
}

/** What a function for `credentials` may look at. Nothing of it is verified yet: it decides which credentials are tried. */
export interface CallbackRequest {
  /** In capitals. */
  readonly method: string
  /** The path of the address, as it was sent, with whatever the framework had mounted it under: `/wechat/ww1436e0e65a779aee`. */
  readonly path: string
  readonly query: URLSearchParams
  /**
   * The unsigned outer fields; empty for a URL check. In plain mode those of the message, and empty where a user's words make
   * it no strict XML.
   */
  readonly envelope: DecryptedMsg['envelope']
}

/** What is given as the credentials of one account; it may hold more, such as a name. */
export type Account = Credentials | PlainCredentials

/** One account, several behind one address, or a function that knows whose request it is. */
export type CredentialsOption<One> =
  | One
  | readonly One[]
  | ((request: CallbackRequest) => FoundCredentials<One> | Promise<FoundCredentials<One>>)

type FoundCredentials<One> = One | readonly One[] | null | undefined

/** What is known of a request at the time of an error: always the platform and the query, the rest if it got so far. */
export type ErrorContext<P extends Platform = Platform> = Pick<CallbackContext<P>, 'platform' | 'query'> &
  Partial<CallbackContext<P>> & {
    /**
     * The request as it was captured, for `diagnose(context.capture)`; there for all that belongs to a request. It holds the
     * keys: `inspect` and JSON leave them out.
     */
    readonly capture?: Capture
  }

/** How one request was handled: for logs and metrics. */
export interface HandledReport {
  /** The kind of push, as in `route`: `text`, `event.subscribe`, …; `undefined` where the request was no push, or none that was accepted. */
  readonly key: string | undefined
  /**
   * `echo`: a URL check was answered. `reply`: a passive reply was returned. `empty`: the empty answer was returned.
   * `refused`: a status from 400 to 499. `failed`: a status from 500.
   */
  readonly result: 'echo' | 'reply' | 'empty' | 'refused' | 'failed'
  /** The HTTP status of the answer. */
  readonly status: number
  /** The code with which the request was refused; `undefined` where it was answered, or where the handler failed. */
  readonly code: CallbackErrorCode | undefined
  /** From the arrival of the request to its answer, in milliseconds. */
  readonly tookMs: number
  /** Which attempt of the platform it was, to this process's knowledge: 1 for the first; `undefined` for what is no push. */
  readonly attempt: number | undefined
}

/**
 * What a handler may answer: a reply object, a whole message as text, `''` or `'success'`, or nothing; for a bot also the
 * pieces of a text that is still being made.
 */
export type HandlerResult<P extends Platform = Platform> = ReplyOf<P> | StreamOf<P> | string | null | undefined | void

type StreamOf<P extends Platform> = P extends 'wecom-bot' ? AsyncIterable<string> : never

/** The options of `createNodeHandler`, `createFetchHandler` and `createServerlessHandler`. */
export type CallbackOptions<P extends Platform = Platform, A extends Account = Account> = CommonOptions<P, A> &
  (SealedOptions | PlainOptions) & { readonly credentials: CredentialsOption<A> }

/**
 * The options of `createCloudHostingHandler`, whose pushes nobody signed: they come in clear from 微信云托管's own network,
 * and are believed for that alone.
 */
export type TrustedOptions<P extends TrustedPlatform = TrustedPlatform> = CommonOptions<P, undefined> & {
  /** The network that is trusted in place of a signature. Required, so that leaving an option out never disables authentication. */
  readonly trustedSource: 'wechat-cloud-hosting'
  /** Not accepted: the pushes are not signed, so credentials would suggest a check that is not made. */
  readonly credentials?: never
  readonly mode?: never
}

/** The platforms whose pushes 微信云托管 delivers. */
export type TrustedPlatform = 'official-account' | 'mini-program'

interface SealedOptions {
  /**
   * As the address is configured in the console: `safe` (安全模式, the default) or `compat` (兼容模式; 公众号 and 小程序
   * only), in which the sealed part alone counts. Never taken from the request.
   */
  readonly mode?: Exclude<Mode, 'plain'>
  /**
   * One account; a list of accounts behind one address, told apart by whose token signed; or a function that knows by
   * path, query or outer fields whose request it is, and gives nothing where it knows nobody. With several accounts each of
   * their tokens is tried on a push, so the number of tokens times the length of `Encrypt` (or `echostr`) is at most 8 MiB:
   * with 100 accounts of one token each, 84 KB. A longer push is refused as `BODY_TOO_LARGE`; a function that finds the one
   * account has no such limit.
   */
  readonly credentials: CredentialsOption<Credentials>
}

interface PlainOptions {
  /** 明文模式 (公众号 and 小程序 only): pushes and replies in clear, and no signature over the body. */
  readonly mode: 'plain'
  /** `{ token }` alone: a key beside it is a mistake. A list, or a function, as in safe mode. */
  readonly credentials: CredentialsOption<PlainCredentials>
}

/** The options of every endpoint, however its requests are authenticated. */
export interface CommonOptions<P extends Platform, A = Account | undefined> {
  readonly platform: P
  /**
   * Called for each push that was proved and opened. If it throws, the answer is 500 and the platform may try again.
   *
   * @param message what was pushed, in wire names, told by `MsgType` and `Event`
   * @param context what else is known of the push: receiver, account, plaintext, `signal`, …
   * @returns the passive reply; nothing, and the platform gets its empty answer
   */
  onMessage(message: MessageOf<P>, context: CallbackContext<P, A>): HandlerResult<P> | Promise<HandlerResult<P>>
  /**
   * Called for everything that was refused or failed; nothing of it reaches the sender. Without it, only failures on our side
   * (status 500) and refused URL checks are written to the console.
   *
   * @param error mostly a `CallbackError`; otherwise what a handler threw
   * @param context platform and query, and the rest if it got so far
   */
  onError?(error: unknown, context: ErrorContext): void
  /**
   * Called once for each request, after its answer is decided: for logs and metrics. What it throws is ignored.
   *
   * @param report kind, result, status, code, time and attempt; no text of a message and no secret
   */
  onHandled?(report: HandledReport): void
  /**
   * How far the timestamp of the query, and the `CreateTime` that is sealed, may be from now, in seconds and either way.
   * Default: not judged, since the vendor promises nothing about it; 300 is recommended.
   */
  readonly toleranceSeconds?: number
  /** How many bytes a body may have; a longer one is answered with 413. Default 524,288 (512 KiB), which no documented push reaches. */
  readonly maxBodyBytes?: number
  /**
   * How long after a request has come, in milliseconds, it is answered at the latest: with the reply, or else with the
   * platform's empty answer, and the reply goes to `onLateReply`. Default 4500, below the platform's five seconds; where
   * the platform gives less (1 s for URL checks and suite authorisations of 企业微信), nine tenths of that.
   */
  readonly deadlineMs?: number
  /** How long a handler may take in all, in milliseconds; past it `context.signal` aborts and the run counts as failed. Default 600,000 (ten minutes). */
  readonly maxRunMs?: number
  /**
   * Receives a reply that came after its deadline, to send it through an API: 客服消息, the app's own messages, a bot's
   * `response_url`. Without it such a reply is reported to `onError` as `LATE_REPLY`.
   *
   * @param reply what the handler answered with; where several processes share a store it can be the text of the whole
   *   message, as one process has made it and another sees that it arrives: `parseMessage` reads it
   * @param context what the handler knew, and the message that is answered
   */
  onLateReply?(reply: ReplyOf<P> | string, context: LateReplyContext<P, A>): void | Promise<void>
  /**
   * Leaves a push without an answer until the platform gives the try up, and answers the next try of it: about 15 s in all
   * instead of 5. `true` for the platforms' usual three tries of five seconds. Not for bots and notices (`InfoType`),
   * which have no such retries. What the platform holds against it is in docs/delivery.md.
   */
  readonly joinRetries?: boolean | { readonly tries?: number; readonly tryMs?: number }
  /** Whether the same push again gets the same answer without another run of the handler. Default `true`. */
  readonly dedupe?: boolean
  /** What processes share. Default: this process's memory, `createMemoryStore()`. */
  readonly store?: Store
  /**
   * What to do with a push while the store fails: `run` (the default) answers it, knowing only what this process did;
   * `fail` answers 500, so that the platform sends it again. Either is reported as `STORE_FAILED`.
   */
  readonly onStoreError?: 'run' | 'fail'
  /**
   * How long a claim lasts without a renewal, in milliseconds: what a crash costs, and how long a process may stand still before
   * another one takes the push over. Default 3000.
   */
  readonly leaseMs?: number
  /**
   * The clock; default the real one.
   *
   * @returns seconds since 1970; milliseconds, as `Date.now` gives, are recognised
   */
  now?(): number
  /**
   * The source of chance; default that of the runtime.
   *
   * @param length how many bytes are wanted
   * @returns that many unpredictable bytes
   */
  random?(length: number): Uint8Array
}

/** What can be stopped without losing what is under way. */
export interface Drainable {
  /**
   * Stops the handler: new pushes are answered with 503 from now on, so that the platform sends them again; retries of
   * pushes under way are still answered. Waits until those pushes are done, late replies included, or the time is over.
   * What is unfinished then goes on; it ends with the process. May be called more than once.
   *
   * @param options `timeoutMs`: how long to wait, in milliseconds; default 30,000
   * @returns `unfinished`: how many pushes were still under way, late replies included; 0 if nothing was lost
   * @throws TypeError `timeoutMs` is not a number from 0 to 2,147,483,647, the longest timer: the promise rejects, and the
   *   handler takes pushes as before
   */
  drain(options?: { readonly timeoutMs?: number | undefined }): Promise<{ readonly unfinished: number }>
}
