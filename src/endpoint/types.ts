/** The options of an endpoint, and what it passes to the user's functions. */
import type { MessageText } from '../codec/document.ts'
import type { CallbackErrorCode } from '../errors.ts'
import type { MessageOf } from '../messages/types.ts'
import type { ModeOf, Platform } from '../platforms.ts'
import type { Credentials, Matched, PlainCredentials } from '../protocol/credentials.ts'
import type { DecryptedMsg } from '../protocol/wx-biz-msg-crypt.ts'
import type { ReplyOf } from '../replies/generated/types.ts'
import type { Store } from '../stores/store.ts'
import type { Capture } from './capture.ts'

/** The headers of a request, with names in lower case; a header that was sent more than once can be a list. */
export type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** What `onMessage` receives besides the message itself. */
export interface CallbackContext<P extends Platform = Platform, A = Account | undefined> {
  readonly platform: P
  /** The query of the request; only `timestamp` and `nonce` are signed. */
  readonly query: URLSearchParams
  /** The HTTP request; none of it is signed. */
  readonly request: { readonly method: string; readonly path: string; readonly headers: RequestHeaders }
  /**
   * The `data` that the caller passed to the handler: `handler(request, response, { data })` for Node,
   * `handler(request, { data })` for Fetch.
   */
  readonly data?: unknown
  /** The receiver that the push was sealed for; `undefined` if the push is not sealed. */
  readonly receiveId: string | undefined
  /** Which set of credentials the push matched; `previous` means that the old one is still in use. */
  readonly matched: Matched
  /** The unsigned envelope fields: for routing only. Empty in plain mode. */
  readonly envelope: DecryptedMsg['envelope']
  /** The plaintext, unchanged. */
  readonly text: string
  /**
   * The account that the push is for: the object that was given, or found, as `credentials`, unchanged and with its own
   * type. `undefined` if there are no credentials (微信云托管). It holds the key: `inspect`, `console` and JSON of the
   * context leave it out, but a copy (`{ ...context }`) shows it.
   */
  readonly tenant: A
  /**
   * Aborts when `onMessage` has taken longer than `maxRunMs`. It does not abort when a client disconnects, because the
   * platform sends the push again.
   */
  readonly signal: AbortSignal
}

/** The context of `onLateReply`: everything that is needed to send the reply through an API. */
export type LateReplyContext<P extends Platform = Platform, A = Account | undefined> = CallbackContext<P, A> & {
  /** The push that the reply answers. Its `signal` is not the run's, and never aborts. */
  readonly message: MessageOf<P>
  /**
   * Only if the reply is the rest of a bot's stream that was longer than the platform accepts: how many bytes of UTF-8
   * the user has already received. The `content` of the reply is the text after that; it can be too long for one
   * message.
   */
  readonly cutAt?: number
}

/** What a function for `credentials` receives. None of it is verified yet: it decides which credentials are tried. */
export interface CallbackRequest {
  /** In capitals. */
  readonly method: string
  /**
   * The path of the URL, as it was sent, including the part under which a framework mounted the handler:
   * `/wechat/ww1436e0e65a779aee`.
   */
  readonly path: string
  readonly query: URLSearchParams
  /**
   * The unsigned envelope fields; empty for a URL check. In plain mode, the fields of the message; empty if user text
   * makes the message malformed XML, or JSON with raw control characters.
   */
  readonly envelope: DecryptedMsg['envelope']
}

/** What is given as the credentials of one account; it may hold more, such as a name. */
export type Account = Credentials | PlainCredentials

/** One account, several accounts behind one address, or a function that finds the account of a request. */
export type CredentialsOption<One> =
  | One
  | readonly One[]
  | ((request: CallbackRequest) => FoundCredentials<One> | Promise<FoundCredentials<One>>)

type FoundCredentials<One> = One | readonly One[] | null | undefined

/**
 * The known facts about a request when an error occurs: always the platform, the query, and the `data` that was passed
 * to the handler; the other fields only if the request got that far.
 */
export type ErrorContext<P extends Platform = Platform> = Pick<CallbackContext<P>, 'platform' | 'query'> &
  Partial<CallbackContext<P>> & {
    /**
     * The captured request, for `diagnose(context.capture)`; present for every error that belongs to a request, except
     * in trusted mode, where nothing is signed. It holds the keys: `inspect`, `console` and JSON leave them out.
     */
    readonly capture?: Capture
  }

/** How one request was handled: for logs and metrics. */
export interface HandledReport {
  /**
   * The kind of push, as in `route`: `text`, `event.subscribe`, …; `undefined` if the request was not an accepted push.
   */
  readonly key: string | undefined
  /**
   * `echo`: a URL check was answered. `reply`: a passive reply was returned. `empty`: the empty answer was returned.
   * `refused`: a status from 400 to 499. `failed`: a status from 500.
   */
  readonly result: 'echo' | 'reply' | 'empty' | 'refused' | 'failed'
  /** The HTTP status of the response. */
  readonly status: number
  /**
   * The code with which the request was refused; `undefined` if it was answered, or if an accepted push failed (500).
   */
  readonly code: CallbackErrorCode | undefined
  /** The time from the arrival of the request to its response, in milliseconds. */
  readonly tookMs: number
  /**
   * Which attempt of the platform it was, to this process's knowledge: 1 for the first; `undefined` if the request was
   * not a push.
   */
  readonly attempt: number | undefined
}

/**
 * What `onMessage` may return: a reply object, a whole message as text (XML or JSON), `''`, `'success'`, or nothing.
 * For a bot, it may also return an async iterable of the pieces of a text that is being generated. Any other text does
 * not compile: a text to a user is `text('…')`.
 *
 * Use this type, or a promise of it, as the result of a function that is declared outside the options.
 */
export type HandlerResult<P extends Platform = Platform> =
  | ReplyOf<P>
  | StreamOf<P>
  | MessageText
  | ''
  | 'success'
  | null
  | undefined
  // biome-ignore format: one line each
  | void

type StreamOf<P extends Platform> = P extends 'wecom-bot' ? AsyncIterable<string> : never

/**
 * The options of `createNodeHandler`, `createFetchHandler` and `createServerlessHandler`.
 *
 * `P` is the platform, `A` what `credentials` gives, `R` what `onMessage` returns, apart from promises.
 */
export type CallbackOptions<
  P extends Platform = Platform,
  A extends AccountOf<P> = AccountOf<P>,
  R extends HandlerResult<P> = HandlerResult<P>,
> = CommonOptions<P, A, R> & AccountOptions<A> & ModeOptions<P, A>

/**
 * An account of a platform. It may have no key only if the platform's console offers 明文模式. An account with a key and
 * without `receiveId` is reported as that, and not taken for a plain one.
 */
export type AccountOf<P extends Platform> =
  | Credentials
  | ('plain' extends ModeOf<P> ? PlainCredentials & { readonly encodingAESKey?: undefined } : never)

/** The mode that an account requires. */
type ModeOptions<P extends Platform, A> = A extends Credentials ? SealedOptions<P> : PlainOptions

/**
 * The options of `createCloudHostingHandler`. Its pushes are unsigned: they come in plaintext from 微信云托管's own network,
 * and are accepted only for that reason.
 */
export type TrustedOptions<
  P extends TrustedPlatform = TrustedPlatform,
  R extends HandlerResult<P> = HandlerResult<P>,
> = CommonOptions<P, undefined, R> & {
  /**
   * The network that is trusted instead of a signature. Required, so that leaving an option out never disables
   * authentication.
   */
  readonly trustedSource: 'wechat-cloud-hosting'
  /** Not accepted: the pushes are not signed, so credentials would suggest a check that does not happen. */
  readonly credentials?: never
  readonly mode?: never
}

/** The platforms whose pushes 微信云托管 delivers. */
export type TrustedPlatform = 'official-account' | 'mini-program'

interface AccountOptions<A> {
  /**
   * One account; a list of accounts behind one address; or a function that finds the account by path, query or unsigned
   * envelope fields, and returns nothing if no account matches. With a list, the account whose token signed the request is
   * used. Each token is tried on a push, so the number of tokens times the length of `Encrypt` (or `echostr`) may be at
   * most 8 MiB: 84 KB with 100 accounts of one token each. A longer push is refused as `BODY_TOO_LARGE`. A function
   * that returns one account has no such limit. In 明文模式 an account is only `{ token }`: a key next to it is a mistake.
   */
  readonly credentials: CredentialsOption<A>
}

interface SealedOptions<P extends Platform> {
  /**
   * As the address is configured in the console: `safe` (安全模式, the default) or `compat` (兼容模式; 公众号 and 小程序 only), in
   * which only the sealed part is used. Never taken from the request.
   */
  readonly mode?: Exclude<ModeOf<P>, 'plain'>
}

interface PlainOptions {
  /** 明文模式 (公众号 and 小程序 only): pushes and replies are plaintext, and the signature does not cover the body. */
  readonly mode: 'plain'
}

/** The options of every endpoint, however its requests are authenticated. */
export interface CommonOptions<P extends Platform, A = Account | undefined, R = HandlerResult<P>> {
  readonly platform: P
  /**
   * Called for each push that has been authenticated and decrypted. If it throws, the response is 500, and the platform
   * may retry.
   *
   * @param message what was pushed, with the platform's field names; `MsgType` and `Event` distinguish its type
   * @param context more about the push: receiver, account, plaintext, `signal`, …
   * @returns the passive reply; if it is nothing, the platform gets its empty answer
   */
  onMessage(message: MessageOf<P>, context: CallbackContext<P, A>): R | Promise<R>
  /**
   * Called for every refusal and every failure; none of it is sent to the client. Without it, only failures of the
   * server itself (status 500) and, at most once a minute, a refused URL check of 企业微信 are written to the console.
   *
   * @param error usually a `CallbackError`; otherwise the error that `onMessage` threw
   * @param context platform and query; the other fields if the request got that far
   */
  onError?(error: unknown, context: ErrorContext): void
  /**
   * Called once for each request, after its response is decided: for logs and metrics. What it throws is ignored.
   *
   * @param report kind, result, status, code, time and attempt; no text of a message and no secret
   */
  onHandled?(report: HandledReport): void
  /**
   * How far the timestamp of the query and the sealed `CreateTime` may be from the current time, in seconds, in either
   * direction. `CreateTime` may also be older by the time in which the platform repeats that kind of push: 15 s for
   * most, 3.6 hours for 微信小店; not in plain mode. Default: not checked, since the vendor promises nothing about it; 300
   * is recommended.
   */
  readonly toleranceSeconds?: number
  /**
   * The maximum number of bytes of a body; a longer body is answered with 413. Default 524,288 (512 KiB), more than any
   * documented push has. All bodies that are not verified yet hold at most 128 times as much; over that, a body of more
   * than 16 KiB is answered with 503.
   */
  readonly maxBodyBytes?: number
  /**
   * The longest time from the arrival of a request to its response, in milliseconds. If there is no reply by then, the
   * platform gets its empty answer and the reply goes to `onLateReply`. If the platform takes the empty answer as a
   * failure (小游戏), it gets 500 instead, and its next attempt gets the reply. Default 4500, below the platform's five
   * seconds; if the platform allows less (1 s for URL checks of 企业微信, 1 s or 3 s for some pushes), nine tenths of that.
   */
  readonly deadlineMs?: number
  /**
   * Called when the deadline has passed and `onMessage` is still running: what it returns is the response instead of
   * the empty answer, such as 「正在思考，请稍候」. The reply of `onMessage` then still goes to `onLateReply`. Not called if
   * the platform takes the empty answer as a failure (小游戏). If it throws, the empty answer goes out, and `onError`
   * receives the error.
   *
   * @param message the push
   * @param context what `onMessage` received, without `signal`
   * @returns a reply, not a promise of it, since there is no time left; nothing for the empty answer
   */
  onDeadline?(
    message: MessageOf<P>,
    context: Omit<CallbackContext<P, A>, 'signal'>,
  ): Exclude<HandlerResult<P>, StreamOf<P>>
  /**
   * How long `onMessage` may take in total, in milliseconds; after that `context.signal` aborts and the run counts as
   * failed. Default 600,000 (ten minutes).
   */
  readonly maxRunMs?: number
  /**
   * Receives a reply that came after its deadline, to send it through an API: 客服消息, the app's own messages, a bot's
   * `response_url`. Without it, such a reply is reported to `onError` as `LATE_REPLY`.
   *
   * It also receives the part of a bot's stream after the 20,480 bytes that the platform accepts; `context.cutAt` is
   * the position of the cut.
   *
   * @param reply what `onMessage` returned; if several processes share a store, it can be the text of the whole
   *   message, because one process made it and another one sends it: `parseMessage` reads it
   * @param context what `onMessage` received, and the message that is answered
   */
  onLateReply?(reply: ReplyOf<P> | string, context: LateReplyContext<P, A>): void | Promise<void>
  /**
   * Keeps the request of a push open until the platform gives it up, and returns the reply on the platform's next
   * attempt: about 15 s in total instead of 5. `true` means the platform's usual three attempts of five seconds. It
   * does not apply to bots and notices (`InfoType`), which have no such retries. docs/delivery.md says how the platform
   * counts such timeouts.
   */
  readonly joinRetries?: boolean | { readonly tries?: number; readonly tryMs?: number }
  /** Whether a repeated push gets the same answer without another run of `onMessage`. Default `true`. */
  readonly dedupe?: boolean
  /** The store that processes share. Default: this process's memory, `createMemoryStore()`. */
  readonly store?: Store
  /**
   * What to do with a push while the store fails: `run` (the default) answers it, with only this process's knowledge;
   * `fail` answers 500, so that the platform sends it again. Both are reported as `STORE_FAILED`.
   */
  readonly onStoreError?: 'run' | 'fail'
  /**
   * How long a claim lasts without a renewal, in milliseconds. After a crash, or if the process is paused for that
   * long, another process takes over the push. Default 3000.
   */
  readonly leaseMs?: number
  /**
   * The clock; default the system clock.
   *
   * @returns seconds since 1970; milliseconds, as `Date.now` gives, are recognised
   */
  now?(): number
  /**
   * The source of random bytes; default that of the runtime.
   *
   * @param length the number of bytes
   * @returns that many unpredictable bytes
   */
  random?(length: number): Uint8Array
}

/** A handler that can be stopped without losing pushes. */
export interface Drainable {
  /**
   * Stops the handler: new pushes are answered with 503 from now on, so that the platform sends them again; retries of
   * pushes that are being handled are still answered. Waits until those pushes are done, including late replies, or the
   * time is over. Unfinished work continues until the process ends. May be called more than once.
   *
   * @param options `timeoutMs`: how long to wait, in milliseconds; default 30,000
   * @returns `unfinished`: how many pushes were not done, including late replies; 0 if nothing was lost
   * @throws TypeError `timeoutMs` is not a number from 0 to 2,147,483,647, the longest timer: the promise rejects, and
   *   the handler accepts pushes as before
   */
  drain(options?: { readonly timeoutMs?: number | undefined }): Promise<{ readonly unfinished: number }>
}
