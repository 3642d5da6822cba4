/** The types of the test kit: options, requests, targets, answers. */
import type { CallbackError } from '../errors.ts'
import type { KnownMessage, MessageKey } from '../messages/types.ts'
import type { Mode, Platform } from '../platforms.ts'
import type { Credentials, PlainCredentials } from '../protocol/credentials.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import type { NetworkFault, PushFault, VerificationFault } from './faults.ts'

/** Options of `createPlatform`. */
export type PlatformOptions<P extends Platform = Platform> = CommonPlatformOptions<P> &
  (SealedPlatformOptions | PlainPlatformOptions)

interface SealedPlatformOptions {
  /** The mode that is set in the console; default `safe`. */
  readonly mode?: Exclude<Mode, 'plain'>
  /**
   * The endpoint's credentials. If `receiveId` is a list, its first id is used. A function is refused, since it names
   * no receiver.
   */
  readonly credentials: Credentials
}

interface PlainPlatformOptions {
  /** 明文模式 (公众号 and 小程序 only): plaintext pushes and replies. */
  readonly mode: 'plain'
  /** Only `{ token }`: a key is a mistake here, as it is for an endpoint. */
  readonly credentials: PlainCredentials
}

interface CommonPlatformOptions<P extends Platform> {
  readonly platform: P
  /** Default: `json-lowercase` for `wecom-bot`, otherwise `xml`; for a whole plaintext in JSON, JSON. */
  readonly format?: EnvelopeFormat
  /**
   * The clock; default the system clock.
   *
   * @returns seconds since 1970; milliseconds, as `Date.now` gives, are recognised
   */
  now?(): number
  /**
   * The source of random bytes; default that of the runtime. With clock and bytes given, everything is deterministic.
   *
   * @param length how many bytes are needed
   * @returns that many bytes
   */
  random?(length: number): Uint8Array
}

/** The fields of a message. Write an integer beyond 2^53 as a `bigint`, so that every digit is sent. */
export type MessageFields = Readonly<Record<string, unknown>>

/** Some fields of a value: objects may be partial, lists are whole; `undefined` removes a field. */
type Some<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]?: Some<Value[Name]> | undefined }
    : Value

/**
 * Some fields of the push with a given name, merged into those of its sample: objects are merged, lists replaced, and a
 * field that is `undefined` is removed.
 */
export type FieldsOf<P extends Platform, Name extends MessageKey<P>> = Some<KnownMessage<P, Name>>

/** How a push is made. */
export interface PushOptions {
  /** What is wrong with it; default nothing. */
  readonly fault?: PushFault | undefined
  /** Default: the `format` option of `createPlatform`. */
  readonly format?: EnvelopeFormat | undefined
}

/** How a URL check is made. */
export interface VerificationOptions {
  /** What is wrong with it; default nothing. */
  readonly fault?: VerificationFault | undefined
}

/** A request of the platform as plain values. */
export interface PlatformRequest {
  readonly method: 'GET' | 'POST'
  /** The raw query, without `?`. */
  readonly query: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body; `undefined` for a GET. */
  readonly body: string | undefined
  /**
   * Creates a `Request` of the Fetch API with the values of this request.
   *
   * @param address the URL of the endpoint; the platform's query is appended to its own
   * @returns a new `Request` at each call, whose body has not been read
   * @throws TypeError the address is not an absolute URL
   */
  toRequest(address: string | URL): Request
}

/** A URL check, and the echo that must be returned. */
export interface VerificationRequest extends PlatformRequest {
  readonly echo: string
}

/** An answer as plain values, instead of a `Response`. */
export interface PlainAnswer {
  readonly status: number
  readonly body: string
}

/** An answer as the platform understands it. */
export interface PlatformReply {
  readonly status: number
  /** Whether it arrived in an envelope; if so, its signature and receiver have been verified. */
  readonly sealed: boolean
  /** The plaintext of the envelope, or the body as it arrived. */
  readonly text: string
  /**
   * The fields of the reply in wire names; `undefined` if the text is not a message but an echo, `success` or nothing.
   */
  readonly message: Readonly<Record<string, unknown>> | undefined
}

/**
 * The target of requests: the URL of a running endpoint; a handler of the Fetch API, or an app that has one; or a
 * listener of Node's `http`. For a listener, a server runs on loopback during one push.
 */
export type SendTarget = string | URL | FetchTarget | FetchApp | NodeTarget

/** A handler of the Fetch API. It is recognised if it declares at most one parameter, or was made by this package. */
export type FetchTarget = (request: Request) => Response | Promise<Response>

/** An object whose method `fetch` is a handler that needs only the request: an app of Hono or h3. */
export interface FetchApp {
  fetch(request: Request): Response | Promise<Response>
}

/**
 * What `createNodeHandler` returns, an app of Express or Connect, or a server of `node:http`, started or not. Any other
 * listener, such as `app.callback()` of Koa, is passed as `createServer(listener)`, since nothing distinguishes it from
 * a handler of the Fetch API.
 */
export type NodeTarget = OwnNodeHandler | NodeApp | NodeServer

// The types list only identifying members, since not every project has the types of Node. They have no call signatures,
// so that TypeScript can infer the parameter of a function that is written inline as the target.
interface OwnNodeHandler {
  readonly length: number
  drain(): Promise<unknown>
}

interface NodeApp {
  readonly length: number
  use(...values: never[]): unknown
  listen(...values: never[]): unknown
}

interface NodeServer {
  readonly listening: boolean
  rawListeners(event: 'request'): readonly unknown[]
}

/** The limits of sending, and the address. */
export interface SendLimits {
  /** The time limit of one attempt, in milliseconds, from connecting to the whole answer; default the platform's. */
  readonly tryMs?: number | undefined
  /** The longest answer that is read, in bytes; default 1 MiB. */
  readonly maxAnswerBytes?: number | undefined
  /**
   * The URL of the request for a handler, an app or a server, or only its path; default `https://callback.example/`.
   */
  readonly address?: string | URL | undefined
}

/** How a push is sent. */
export interface SendOptions extends PushOptions, SendLimits {
  /**
   * The maximum number of attempts. Default the platform's number: usually three, more for some pushes (ten for 微信小店),
   * one if the platform does not retry the push.
   */
  readonly tries?: number | undefined
  /**
   * Called before each retry with the platform's pause, in milliseconds. The retry is sent when it returns, or when the
   * promise that it returns resolves. A test can advance its clock here. Default: retries are sent at once.
   */
  readonly pause?: ((ms: number) => void | Promise<void>) | undefined
  /**
   * The fault of the connection in the first attempt. `slow`: the body arrives byte by byte, and the last byte never
   * arrives. `cut-off`: the connection is closed in the middle of the body, so there is no response. Later attempts
   * have no connection fault.
   */
  readonly network?: NetworkFault | undefined
}

/** How a bot's stream is followed. */
export interface StreamOptions extends SendLimits {
  /** The pause between two refresh pushes, in milliseconds; default 1000, about that of the platform. */
  readonly refreshMs?: number | undefined
  /** When the platform stops asking, in milliseconds; default 360000, six minutes. */
  readonly timeoutMs?: number | undefined
}

/** A bot's stream as the client shows it. */
export interface StreamResult {
  /** The text at last. */
  readonly content: string
  /** Whether the bot has ended the stream; if not, it took too long, or the last refresh push was not answered. */
  readonly hasEnded: boolean
  /** The results of the refresh pushes; none if the reply that opened the stream also ended it. */
  readonly refreshes: readonly SendResult[]
}

/** How a URL check is sent. */
export interface VerifyOptions extends VerificationOptions, SendLimits {}

/** An answer that arrived, as plain values. */
export interface SentAnswer {
  readonly status: number
  /** Names in lower case; repeated values are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** The body as far as it arrived. A byte order mark is kept; bytes that are not UTF-8 are read as U+FFFD. */
  readonly body: string
  /** Milliseconds from the start of the attempt. */
  readonly tookMs: number
}

/** Why an attempt got no complete response in time. */
export interface TryError {
  /**
   * `timeout`: the whole answer did not arrive in time · `connection`: no connection, or one that broke · `too-large`:
   * the answer is over the limit · `threw`: the handler rejected or returned no `Response`, or a listener threw ·
   * `cut-off`: the fault of the options
   */
  readonly reason: 'timeout' | 'connection' | 'too-large' | 'threw' | 'cut-off'
  readonly message: string
  /** The system's code, if there is one: `ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, … */
  readonly code: string | undefined
}

/** One attempt: the request and its answer. With the platform and the credentials it is what `diagnose` takes. */
export interface SentTry {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** The response as far as it arrived, even if the attempt failed with `error`; `undefined` if nothing arrived. */
  readonly answer: SentAnswer | undefined
  /** The status of that answer. */
  readonly status: number | undefined
  /** How long the attempt took, in milliseconds. */
  readonly tookMs: number
  readonly error: TryError | undefined
}

/** The result of sending a push. */
export interface SendResult {
  readonly tries: readonly SentTry[]
  /** The status of the last attempt's response; `undefined` if there was no complete response in time. */
  readonly status: number | undefined
  /** The reply as the platform reads it from a response with status 200; the platform does not read other responses. */
  readonly reply: PlatformReply | undefined
  /** Why the platform cannot use an answer with status 200. */
  readonly error: CallbackError | undefined
}

/** The result of sending a URL check. */
export interface VerifyResult {
  /** Whether the console would save the address: status 200 and the exact bytes of the echo. */
  readonly ok: boolean
  /** The expected body. */
  readonly echo: string
  /** The body of the response; `undefined` if there was no complete response in time. */
  readonly text: string | undefined
  readonly status: number | undefined
  /** The only attempt. */
  readonly tries: readonly [SentTry]
}
