/** How requests are sent, and all that is known of what became of them. */
import type { CallbackError } from '../errors.ts'
import type { NetworkFault } from './faults.ts'
import type { PlatformReply, PushOptions, VerificationOptions } from './types.ts'

/**
 * Where requests go: the URL of an endpoint that listens; a handler of the Fetch API, or an app that has one; or what
 * answers requests of Node's `http`, which gets a server of its own on loopback for as long as one push takes.
 */
export type SendTarget = string | URL | FetchTarget | FetchApp | NodeTarget

/** A handler of the Fetch API. It is known by declaring one parameter at most, or by having been made by this package. */
export type FetchTarget = (request: Request) => Response | Promise<Response>

/** What has such a handler as its method `fetch`, which gets the request alone: an app of Hono or h3. */
export interface FetchApp {
  fetch(request: Request): Response | Promise<Response>
}

/**
 * What `createNodeHandler` returns, an app of Express or Connect, or a server of `node:http`, whether it is started or not.
 * Any other listener, such as `app.callback()` of Koa, is given as `createServer(listener)`, since nothing tells it from a
 * handler of the Fetch API.
 */
export type NodeTarget = OwnNodeHandler | NodeApp | NodeServer

// Described by what they are known by, since the types of Node are not in every project. Without what they are called
// with: else a function written as the target could not have its parameter's type from here.
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
  /** The URL that a handler, an app or a server is told, or its path alone; default `https://callback.example/`. */
  readonly address?: string | URL | undefined
}

/** How a push is sent. */
export interface SendOptions extends PushOptions, SendLimits {
  /** How often it is tried; default as often as the platform does: three times, or once where it does not try again. */
  readonly tries?: number | undefined
  /**
   * What goes wrong on the way, in the first try: `slow`, the body comes in single bytes and its last one never;
   * `cut-off`, the connection is closed in the middle of the body, and there is no answer. A try after it is whole.
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
   * `timeout`: not the whole answer in time · `connection`: not to be reached, or broken off · `too-large`: the answer is
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
  /** The status of the last try's answer; `undefined` if it had none that counts. */
  readonly status: number | undefined
  /** What the platform understood of an answer with status 200; of others it reads nothing. */
  readonly reply: PlatformReply | undefined
  /** Why the platform can make nothing of an answer with status 200. */
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
