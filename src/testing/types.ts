/** What a test says to the platform's side, and what it gets back: options, requests, targets, answers. */
import type { CallbackError } from '../errors.ts'
import type { KnownMessage, MessageKey } from '../messages/types.ts'
import type { Mode, Platform } from '../platforms.ts'
import type { Credentials, PlainCredentials } from '../protocol/credentials.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import type { NetworkFault, PushFault, VerificationFault } from './faults.ts'

/** Options of `createPlatform`. */
export type PlatformOptions<P extends Platform = Platform> = CommonPlatformOptions<P> & (SealedAccount | PlainAccount)

interface SealedAccount {
  /** As the console would have it; default `safe`. */
  readonly mode?: Exclude<Mode, 'plain'>
  /** As the endpoint has them. Of a list of receivers the first is used; a function names no receiver, so it can't be used. */
  readonly credentials: Credentials
}

interface PlainAccount {
  /** 明文模式 (公众号 and 小程序 only): pushes and replies in clear. */
  readonly mode: 'plain'
  /** Only `{ token }`: a key beside it is a mistake, as it is for an endpoint. */
  readonly credentials: PlainCredentials
}

interface CommonPlatformOptions<P extends Platform> {
  readonly platform: P
  /** Default: `json-lowercase` for `wecom-bot`, otherwise `xml`. */
  readonly format?: EnvelopeFormat
  /**
   * The clock; default the real one.
   *
   * @returns seconds since 1970; milliseconds, as `Date.now` gives, are recognised
   */
  now?(): number
  /**
   * The source of random bytes; default that of the runtime. With clock and bytes given, everything is deterministic.
   *
   * @param length how many bytes are wanted
   * @returns that many bytes
   */
  random?(length: number): Uint8Array
}

/** A message in wire names. */
export type MessageFields = Readonly<Record<string, unknown>>

/** Some fields of a value: objects in part, lists whole; `undefined` leaves a field out. */
type Some<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]?: Some<Value[Name]> | undefined }
    : Value

/**
 * Some fields of the push of that name, laid over those of its sample: objects are put together, lists replaced, and a
 * field that is `undefined` is left out of the push.
 */
export type FieldsOf<P extends Platform, Name extends MessageKey<P>> = Some<KnownMessage<P, Name>>

/** How a push is made. */
export interface PushOptions {
  /** What is wrong with it; default nothing. */
  readonly fault?: PushFault | undefined
  /** Default: that of the platform's side. */
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
   * The same request as a `Request` for the Fetch API.
   *
   * @param address the URL of the endpoint; a query of its own stays, with the platform's behind it
   * @returns a new one at each call, whose body has not been read
   * @throws TypeError the address is not a whole URL
   */
  toRequest(address: string | URL): Request
}

/** A URL check, and the text that it must be answered with. */
export interface VerificationRequest extends PlatformRequest {
  readonly echo: string
}

/** An answer as plain values, as an alternative to a `Response`. */
export interface PlainAnswer {
  readonly status: number
  readonly body: string
}

/** What the platform understood of an answer. */
export interface PlatformReply {
  readonly status: number
  /** Whether it came in an envelope, whose signature and receiver were then found to be right. */
  readonly sealed: boolean
  /** The opened text, or the body as it came. */
  readonly text: string
  /** The fields of the reply in wire names; `undefined` where the text is not a message: an echo, `success`, or nothing. */
  readonly message: Readonly<Record<string, unknown>> | undefined
}

/**
 * Where requests go: the URL of an endpoint that listens; a handler of the Fetch API, or an app that has one; or what
 * answers requests of Node's `http`, which gets a server of its own on loopback for as long as one push takes.
 */
export type SendTarget = string | URL | FetchTarget | FetchApp | NodeTarget

/** A handler of the Fetch API. It is known by declaring one parameter at most, or by having been made by this package. */
export type FetchTarget = (request: Request) => Response | Promise<Response>

/** An object whose method `fetch` is such a handler, which gets only the request: an app of Hono or h3. */
export interface FetchApp {
  fetch(request: Request): Response | Promise<Response>
}

/**
 * What `createNodeHandler` returns, an app of Express or Connect, or a server of `node:http`, whether it is started or not.
 * Any other listener, such as `app.callback()` of Koa, is given as `createServer(listener)`, since nothing tells it from a
 * handler of the Fetch API.
 */
export type NodeTarget = OwnNodeHandler | NodeApp | NodeServer

// Described by what they are known by, since the types of Node are not in every project. Their call signatures are left
// out: with them, a function written as the target could not take its parameter's type from here.
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

/** How long is waited, and how much is read. */
export interface SendLimits {
  /** What one try may take, in milliseconds, from connecting to the whole answer; default what the platform gives it. */
  readonly tryMs?: number | undefined
  /** The longest answer that is read, in bytes; default 1 MiB. */
  readonly maxAnswerBytes?: number | undefined
  /** The URL that a handler, an app or a server is told, or only its path; default `https://callback.example/`. */
  readonly address?: string | URL | undefined
}

/** How a push is sent. */
export interface SendOptions extends PushOptions, SendLimits {
  /** How often it is tried; default as often as the platform does: three times, or once where it does not try again. */
  readonly tries?: number | undefined
  /**
   * What goes wrong with the connection, in the first try: `slow`, the body comes in single bytes and its last one never;
   * `cut-off`, the connection is closed in the middle of the body, and there is no answer. A later try is whole.
   */
  readonly network?: NetworkFault | undefined
}

/** How a URL check is sent. */
export interface VerifyOptions extends VerificationOptions, SendLimits {}

/** An answer, in plain values. */
export interface SentAnswer {
  readonly status: number
  /** Names in lower case; one that came more than once is put together with `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** As far as it came. A byte order mark is kept; what is not UTF-8 became U+FFFD. */
  readonly body: string
  /** Milliseconds from the beginning of the try. */
  readonly tookMs: number
}

/** Why a try brought no answer that counts. */
export interface TryError {
  /**
   * `timeout`: not the whole answer in time · `connection`: no connection, or one that broke off · `too-large`: the answer is
   * over the limit · `threw`: the handler rejected or gave no `Response`, or a listener threw · `cut-off`: as was asked for
   */
  readonly reason: 'timeout' | 'connection' | 'too-large' | 'threw' | 'cut-off'
  readonly message: string
  /** The system's code where there is one: `ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, … */
  readonly code: string | undefined
}

/** One try: what was sent and what came. With the platform and the credentials it is what `diagnose` takes. */
export interface SentTry {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** What came, also where `error` says that it does not count; `undefined` if nothing came. */
  readonly answer: SentAnswer | undefined
  /** The status of that answer. */
  readonly status: number | undefined
  /** From the beginning of the try to its end, in milliseconds. */
  readonly tookMs: number
  readonly error: TryError | undefined
}

/** What became of a push. */
export interface SendResult {
  readonly tries: readonly SentTry[]
  /** The status of the last try's answer; `undefined` if no answer of it counts. */
  readonly status: number | undefined
  /** What the platform understood of an answer with status 200; of others it reads nothing. */
  readonly reply: PlatformReply | undefined
  /** Why the platform can't use an answer with status 200. */
  readonly error: CallbackError | undefined
}

/** What became of a URL check. */
export interface VerifyResult {
  /** Whether the console would save the address: status 200, and the echo to the byte. */
  readonly ok: boolean
  /** What must be answered. */
  readonly echo: string
  /** What was answered; `undefined` if there was no answer that counts. */
  readonly text: string | undefined
  readonly status: number | undefined
  /** The one try. */
  readonly tries: readonly [SentTry]
}
