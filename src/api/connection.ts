/**
 * Makes one call of a platform's API. In: a path, its parameters and its body. Out: the answer as a JSON object, or an
 * `ApiError`.
 *
 * It relies only on `fetch`. The token and the secret are in the URL or the body of a request, so neither is ever part
 * of an error.
 */
import type { JsonObject } from '../codec/json.ts'
import { pause, rejectAfter } from '../endpoint/time.ts'
import { ByteBuffer } from '../primitives/bytes.ts'
import { randomBytes } from '../primitives/crypto.ts'
import { readApiAnswer, unreadable, withoutSecrets } from './answer.ts'
import { ApiError, type ApiFamily, isApiError } from './api-error.ts'

export { unreadable } from './answer.ts'

/** The part of a `fetch` function that is used; the global one, that of undici and that of a framework all fit. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

/** The request that a `Fetch` receives. */
export interface FetchInit {
  readonly method: 'GET' | 'POST'
  readonly headers: Record<string, string>
  readonly body?: string
  /** A redirect is reported and never followed. */
  readonly redirect: 'manual'
  readonly signal: AbortSignal
}

/** The part of a `Response` that is used. Its body is a stream of the web, or one of Node as `node-fetch` has it. */
export interface FetchResponse {
  readonly status: number
  readonly body:
    | {
        getReader(): {
          read(): Promise<{ readonly done: boolean; readonly value?: unknown }>
          cancel(): Promise<unknown>
        }
      }
    | AsyncIterable<unknown>
    | null
}

/** How the platform's API is reached; an option of every function of this entry. */
export interface ConnectionOptions {
  /** Sends the requests; default the global `fetch`. Give one with a proxy for a fixed IP address. */
  readonly fetch?: Fetch
  /**
   * The origin of the API without a trailing slash, for private deployments and gateways; default
   * `https://qyapi.weixin.qq.com` for 企业微信 and `https://api.weixin.qq.com` for the others.
   */
  readonly baseUrl?: string
  /** How long one request may take until its response is complete, in milliseconds; default 10000. */
  readonly timeoutMs?: number
}

/** A connection with its defaults filled in. */
export interface Connection {
  readonly fetch: Fetch
  readonly baseUrl: string
  readonly timeoutMs: number
  readonly family: ApiFamily
}

/** One call. With a body it is a POST of JSON, otherwise a GET. */
export interface ApiCall {
  /** The path of the interface, such as `/cgi-bin/message/send`. */
  readonly path: string
  /** The parameters of the URL. */
  readonly query?: Readonly<Record<string, string>>
  readonly body?: JsonObject
  /** The values that must never be in an error: tokens, secrets, tickets. */
  readonly secrets: readonly string[]
}

const BASE_URLS: Readonly<Record<ApiFamily, string>> = {
  wecom: 'https://qyapi.weixin.qq.com',
  accounts: 'https://api.weixin.qq.com',
}

/** The maximum size of a response: `kf/sync_msg` returns up to 1000 messages of some kilobytes at most. */
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024

/** How often a call is repeated. Source: 企业微信 全局错误码 (path/90313), -1: retry at most three times. */
const MAX_RETRIES = 3
/** The pause before the first repetition; each further one is twice as long, and each is shortened by up to a half. */
const FIRST_PAUSE_MS = 400

/**
 * Fills in the defaults of a connection.
 *
 * @throws TypeError `baseUrl` is not the origin of an http(s) URL, or `timeoutMs` is not a positive number
 */
export function connect(family: ApiFamily, options: ConnectionOptions): Connection {
  const { baseUrl = BASE_URLS[family], timeoutMs = 10_000 } = options
  if (!/^https?:\/\/[^/?#@\s]+(?:\/[^?#\s]*[^/?#\s])?$/.test(baseUrl)) {
    throw new TypeError('baseUrl must be an http(s) URL without user, query and trailing slash')
  }
  if (!(Number.isFinite(timeoutMs) && timeoutMs > 0)) {
    throw new TypeError('timeoutMs must be a positive number of milliseconds')
  }
  // Called as a function of its own: the global fetch of some runtimes refuses any other `this`.
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init))
  return { fetch, baseUrl, timeoutMs, family }
}

/**
 * Makes one call.
 *
 * @returns the answer, whose `errcode` is 0 or absent, and whose `errmsg` has no secret
 * @throws ApiError (the promise rejects)
 */
export async function callApi(connection: Connection, call: ApiCall): Promise<JsonObject> {
  const { status, body } = await request(connection, call)
  const answer = readApiAnswer(body, connection.family, { status, path: call.path, secrets: call.secrets })
  // A warning beside "ok" is shown to users, too.
  const { errmsg } = answer
  return typeof errmsg === 'string' ? { ...answer, errmsg: withoutSecrets(errmsg, call.secrets) } : answer
}

/**
 * Makes a call, and repeats it at most three times, after a growing pause, while the failure may pass.
 *
 * @param mayRepeatUnanswered whether a call may also be repeated if it is not known whether the platform carried it out;
 *   otherwise only if the platform refused it
 * @throws ApiError the last failure (the promise rejects)
 */
export async function callWithRetries(
  connection: Connection,
  call: ApiCall,
  mayRepeatUnanswered: boolean,
): Promise<JsonObject> {
  for (let retries = 0; ; retries++) {
    try {
      return await callApi(connection, call)
    } catch (error) {
      await pauseOrThrow(error, retries, mayRepeatUnanswered)
    }
  }
}

/**
 * Waits before a failed call is repeated, or throws its error if it must not be repeated.
 *
 * @param retries how often the call has been repeated already
 * @throws the error (the promise rejects)
 */
export async function pauseOrThrow(error: unknown, retries: number, mayRepeatUnanswered: boolean): Promise<void> {
  const mayRepeat = isApiError(error) && error.isRetryable && (mayRepeatUnanswered || error.code === 'REFUSED')
  if (!mayRepeat || retries >= MAX_RETRIES) throw error
  await pause(FIRST_PAUSE_MS * 2 ** retries * jitter())
}

/** Returns a random factor between 0.5 and 1, so that processes that failed together do not repeat together. */
function jitter(): number {
  const [byte = 0] = randomBytes(1)
  return 0.5 + byte / 512
}

/**
 * Sends the request and reads the whole response, within the time limit.
 *
 * Once this settles, nothing is left of the call: the timer is stopped, and after a failure the connection is closed. A
 * `fetch` that ignores the signal may go on by itself, but no more of its response is read.
 */
async function request(
  { fetch, baseUrl, timeoutMs, family }: Connection,
  { path, query, body, secrets }: ApiCall,
): Promise<{ readonly status: number; readonly body: Uint8Array }> {
  const url = `${baseUrl}${path}${query === undefined ? '' : `?${new URLSearchParams(query)}`}`
  const abort = new AbortController()
  const common = { redirect: 'manual', signal: abort.signal } as const
  const headers = { accept: 'application/json' }
  const init: FetchInit =
    body === undefined
      ? { ...common, method: 'GET', headers }
      : {
          ...common,
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(body),
        }
  try {
    const reason = `no complete response within ${timeoutMs} ms`
    return await rejectAfter(timeoutMs, exchange(), () => new ApiError({ code: 'TIMEOUT', family, path, reason }))
  } catch (error) {
    abort.abort()
    if (isApiError(error)) throw error
    throw new ApiError({ code: 'UNREACHABLE', family, path, cause: outlineOf(error, secrets) })
  }

  async function exchange(): Promise<{ readonly status: number; readonly body: Uint8Array }> {
    const { status, body: stream } = await fetch(url, init)
    const bytes = new ByteBuffer(MAX_RESPONSE_BYTES)
    const fail = (reason: string, cause?: Error) => unreadable({ family }, path, status, reason, cause)
    try {
      for await (const chunk of chunksOf(stream, abort.signal)) {
        if (!(chunk instanceof Uint8Array)) throw fail('it does not consist of bytes')
        if (!bytes.add(chunk)) throw fail(`it has more than ${MAX_RESPONSE_BYTES} bytes`)
      }
    } catch (error) {
      throw isApiError(error) ? error : fail('it broke off', outlineOf(error, secrets))
    }
    return { status, body: bytes.bytes }
  }
}

/** Reads a body piece by piece. Streams of the web cannot be iterated in every runtime, nor aborted with every `fetch`. */
async function* chunksOf(body: FetchResponse['body'], signal: AbortSignal): AsyncGenerator<unknown> {
  if (body === null) return
  if (!('getReader' in body)) {
    for await (const chunk of body) {
      if (signal.aborted) return
      yield chunk
    }
    return
  }
  const reader = body.getReader()
  const cancel = async (): Promise<void> => {
    try {
      await reader.cancel()
    } catch {
      // What matters has been read, or has failed.
    }
  }
  signal.addEventListener('abort', cancel)
  try {
    if (signal.aborted) return
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    void cancel()
  }
}

/** Copies only the name, message and code of an error and of its cause, without secrets: a `fetch` may name the URL. */
function outlineOf(error: unknown, secrets: readonly string[], causes = 3): Error {
  if (!(error instanceof Error)) return new Error(`not an Error, but ${error === null ? 'null' : `a ${typeof error}`}`)
  const cause = error.cause === undefined || causes === 0 ? {} : { cause: outlineOf(error.cause, secrets, causes - 1) }
  const outline = new Error(withoutSecrets(String(error.message), secrets), cause)
  outline.name = withoutSecrets(String(error.name), secrets)
  if (!('code' in error) || typeof error.code !== 'string') return outline
  return Object.assign(outline, { code: withoutSecrets(error.code, secrets) })
}
