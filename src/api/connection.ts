/**
 * One call of a platform's API: a request by the injected `fetch`, and its answer as a JSON object or an `ApiError`.
 *
 * It relies on nothing but `fetch`. The token and the secret are in the URL or the body of a request, so neither is
 * ever part of an error.
 */
import { type JsonObject, readPlatformJson } from '../codec/json.ts'
import { pause, startTimer } from '../endpoint/time.ts'
import { ByteBuffer } from '../primitives/bytes.ts'
import { randomBytes } from '../primitives/crypto.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { ApiError, type ApiFamily, isApiError } from './api-error.ts'

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

/** The maximum size of a response: `kf/sync_msg` returns up to 1000 messages of at most some kilobytes. */
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
  const { family } = connection
  const { path, secrets } = call
  const { status, text } = await request(connection, call)
  let answer: JsonObject | undefined
  try {
    answer = readPlatformJson(text)
  } catch {
    // Judged below, with the status.
  }
  const { errcode, errmsg } = answer ?? {}
  if (errcode !== undefined && typeof errcode !== 'number') answer = undefined
  else if (errcode !== undefined && errcode !== 0) {
    const shown = typeof errmsg === 'string' ? withoutSecrets(errmsg, secrets) : ''
    throw new ApiError({ code: 'REFUSED', family, path, errcode, errmsg: shown, status })
  }
  if (status !== 200) {
    throw new ApiError({ code: 'HTTP_STATUS', family, path, status, reason: `the response has status ${status}` })
  }
  if (answer === undefined) throw unreadable(connection, path, status, 'it is not a JSON object')
  return typeof errmsg === 'string' ? { ...answer, errmsg: withoutSecrets(errmsg, secrets) } : answer
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
      const mayRepeat = isApiError(error) && error.isRetryable && (mayRepeatUnanswered || error.code === 'REFUSED')
      if (!mayRepeat || retries === MAX_RETRIES) throw error
    }
    await pause(FIRST_PAUSE_MS * 2 ** retries * jitter())
  }
}

/** Returns a random factor between 0.5 and 1, so that processes that failed together do not repeat together. */
function jitter(): number {
  const [byte = 0] = randomBytes(1)
  return 0.5 + byte / 512
}

/** Makes the error of a response that cannot be used. */
export function unreadable({ family }: Connection, path: string, status: number | undefined, reason: string): ApiError {
  const details = status === undefined ? {} : { status }
  return new ApiError({
    code: 'UNREADABLE_RESPONSE',
    family,
    path,
    ...details,
    reason: `the response cannot be read: ${reason}`,
  })
}

/** Sends the request and reads the whole response, within the time limit. */
async function request(connection: Connection, call: ApiCall): Promise<{ status: number; text: string }> {
  const { fetch, baseUrl, timeoutMs, family } = connection
  const { path, query, body, secrets } = call
  const url = `${baseUrl}${path}${query === undefined ? '' : `?${new URLSearchParams(query)}`}`
  const abort = new AbortController()
  const common = { headers: { accept: 'application/json' }, redirect: 'manual', signal: abort.signal } as const
  const init: FetchInit =
    body === undefined
      ? { ...common, method: 'GET' }
      : {
          ...common,
          method: 'POST',
          headers: { ...common.headers, 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(body),
        }
  let stopTimer: () => void = () => undefined
  // Also ends the wait for a `fetch` that ignores the signal.
  const timeout = new Promise<never>((_, reject) => {
    stopTimer = startTimer(timeoutMs, () => {
      reject(new ApiError({ code: 'TIMEOUT', family, path, reason: `no complete response within ${timeoutMs} ms` }))
      abort.abort()
    })
  })
  try {
    return await Promise.race([timeout, exchange()])
  } catch (error) {
    if (isApiError(error)) throw error
    const cause = outlineOf(error, secrets)
    throw new ApiError({
      code: 'UNREACHABLE',
      family,
      path,
      cause,
      reason: 'the request failed before a response came',
    })
  } finally {
    stopTimer()
  }

  async function exchange(): Promise<{ status: number; text: string }> {
    const response = await fetch(url, init)
    const { status } = response
    // A browser hides the status of a redirect, and shows 0.
    if (status === 0 || (status >= 300 && status < 400)) {
      abort.abort()
      throw new ApiError({ code: 'REDIRECTED', family, path, status, reason: 'the response is a redirect' })
    }
    return { status, text: await readText(response) }
  }

  async function readText({ status, body: stream }: FetchResponse): Promise<string> {
    const bytes = new ByteBuffer(MAX_RESPONSE_BYTES)
    try {
      for await (const chunk of chunksOf(stream)) {
        if (!(chunk instanceof Uint8Array) || !bytes.add(chunk)) {
          throw unreadable(connection, path, status, `it has more than ${MAX_RESPONSE_BYTES} bytes`)
        }
      }
    } catch (error) {
      if (isApiError(error)) throw error
      throw unreadable(connection, path, status, 'the connection failed before it was complete')
    }
    const text = decodeUtf8(bytes.bytes)
    if (text === undefined) throw unreadable(connection, path, status, 'it is not UTF-8')
    return text
  }
}

/** Reads a body piece by piece. Streams of the web cannot be iterated in every runtime. */
async function* chunksOf(body: FetchResponse['body']): AsyncGenerator<unknown> {
  if (body === null) return
  if (!('getReader' in body)) return yield* body
  const reader = body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

/** Copies only the name, message and code of an error and of its cause, without secrets: a `fetch` may name the URL. */
function outlineOf(error: unknown, secrets: readonly string[], causes = 3): Error {
  if (!(error instanceof Error)) return new Error(typeof error)
  const cause = error.cause === undefined || causes === 0 ? {} : { cause: outlineOf(error.cause, secrets, causes - 1) }
  const outline = new Error(withoutSecrets(error.message, secrets), cause)
  outline.name = error.name
  return 'code' in error && typeof error.code === 'string' ? Object.assign(outline, { code: error.code }) : outline
}

/** Replaces the secrets in a text, also where they are percent-encoded, as in a URL. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  let shown = text
  for (const secret of secrets) {
    if (secret === '') continue
    shown = shown.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***')
  }
  return shown
}
