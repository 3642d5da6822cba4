/** What the platform's side is told, sends and reads. */
import type { Mode, Platform } from '../platforms.ts'
import type { Credentials, PlainCredentials } from '../protocol/credentials.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import type { PushFault, VerificationFault } from './faults.ts'

/** Options of `createPlatform`. */
export type PlatformOptions<P extends Platform = Platform> = CommonPlatformOptions<P> & (SealedAccount | PlainAccount)

interface SealedAccount {
  /** As the console would have it; default `safe`. */
  readonly mode?: Exclude<Mode, 'plain'>
  /** The same as the endpoint's. In a list of receivers the first is taken; a function names none, so it can't be used. */
  readonly credentials: Credentials
}

interface PlainAccount {
  /** 明文模式 (公众号 and 小程序 only): pushes and replies in clear. */
  readonly mode: 'plain'
  /** `{ token }` alone: a key beside it is a mistake, as it is for an endpoint. */
  readonly credentials: PlainCredentials
}

interface CommonPlatformOptions<P extends Platform> {
  readonly platform: P
  /** Default: `json-lowercase` for `wecom-bot`, else `xml`. */
  readonly format?: EnvelopeFormat
  /**
   * The clock; default the real one.
   *
   * @returns seconds since 1970; milliseconds, as `Date.now` gives, are recognised
   */
  now?(): number
  /**
   * The source of chance; default that of the runtime. With clock and bytes given, everything is deterministic.
   *
   * @param length how many bytes are wanted
   * @returns that many bytes
   */
  random?(length: number): Uint8Array
}

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
   * The same as a `Request` for the Fetch API.
   *
   * @param address the URL of the endpoint; a query of its own stays, with the platform's behind it
   * @returns a new one at each call, whose body nobody has read
   * @throws TypeError the address is no whole URL
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
  /** The fields of the reply in wire names; `undefined` where the text is no message: an echo, `success`, or nothing. */
  readonly message: Readonly<Record<string, unknown>> | undefined
}
