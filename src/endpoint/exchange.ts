/** One HTTP exchange as plain values: a request in, a response out, and never an exception. */
import { type CallbackErrorCode, isCallbackError, statusOf } from '../errors.ts'
import { messageKey } from '../messages/message-key.ts'
import { copyHidden } from '../primitives/hidden-properties.ts'
import type { Body } from '../protocol/outer.ts'
import { captureOf } from './capture.ts'
import { requestSeen } from './context.ts'
import { Deliveries } from './delivery/deliveries.ts'
import { urlCheckDeadline } from './delivery/plan.ts'
import { isEcho, notAnEcho } from './echo.ts'
import { type ExchangeRequest, type HttpAnswer, normalizeBody, plainText, refusal } from './http.ts'
import { checkNumber, type Endpoint, prepareEndpoint, type VerifyingOptions } from './prepare.ts'
import { acceptPush, type Push } from './push.ts'
import { emptyAnswerTo, type Reply, toReply } from './reply.ts'
import { isPromise, MAX_TIMER_MS, monotonicMs, rejectAfter } from './time.ts'
import type { Drainable, ErrorContext, HandledReport } from './types.ts'
import { UnverifiedBodies } from './unverified-bodies.ts'

/** How long `drain` waits by default: containers are commonly killed 30 seconds after the signal to stop. */
const DRAIN_MS = 30_000

/** The minimum time between two logged refusals of URL checks, if there is no `onError`. */
const URL_CHECK_LOG_MS = 60_000

/** One request while it is handled, for `onError` and `onHandled`. */
interface Handling {
  readonly request: ExchangeRequest
  readonly arrivedAt: number
  body?: Body
  push?: Push
  result?: HandledReport['result']
  attempt?: number
  error?: unknown
}

/**
 * Creates the exchange of an endpoint that verifies its requests.
 *
 * @param options `CallbackOptions`; its type parameters matter only to the caller
 * @throws TypeError an option is missing or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 */
export function createExchange(options: object): Exchange {
  return new Exchange(prepareEndpoint(options as VerifyingOptions))
}

/** Answers the requests of an endpoint; an adapter translates its own kind of request and response. */
export class Exchange implements Drainable {
  readonly #endpoint: Endpoint
  readonly #bodies: UnverifiedBodies
  readonly #deliveries: Deliveries
  #loggedURLCheckAt = Number.NEGATIVE_INFINITY

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint
    this.#bodies = new UnverifiedBodies(endpoint)
    this.#deliveries = new Deliveries(endpoint, (error, push) => {
      const { request, body } = push
      this.#report(500, error, { request, body, push })
    })
  }

  /** Answers one request; never rejects. */
  async answer(request: ExchangeRequest): Promise<HttpAnswer> {
    const handling: Handling = { request, arrivedAt: monotonicMs() }
    let answer: HttpAnswer
    try {
      answer = await this.#handle(handling)
    } catch (error) {
      answer = this.#refuse(handling, failureStatus(handling, error), error)
    }
    if (this.#endpoint.onHandled !== undefined) this.#reportHandled(handling, answer)
    return answer
  }

  /** Refuses new pushes with 503 from now on, and waits for those that are being handled. */
  readonly drain: Drainable['drain'] = async ({ timeoutMs = DRAIN_MS } = {}) => ({
    unfinished: await this.#deliveries.drain(checkNumber('timeoutMs', timeoutMs, MAX_TIMER_MS)),
  })

  /** Checks the method, then the parameters of the query, and only then reads the body and checks everything else. */
  async #handle(handling: Handling): Promise<HttpAnswer> {
    const { request } = handling
    const { access, facts, deadlineMs } = this.#endpoint
    const { method, query } = request
    if (method !== 'GET' && method !== 'POST') return refusal(405)
    try {
      const names = method === 'GET' ? access.urlCheckParameters : access.pushParameters(query)
      for (const name of names) query.one(name)
    } catch (error) {
      return this.#refuse(handling, 400, error)
    }

    if (method === 'GET') {
      const verified = access.verifyURL(request)
      const echo = isPromise(verified) ? await limitLookup(urlCheckDeadline(facts, deadlineMs), verified) : verified
      if (!isEcho(echo)) return this.#refuse(handling, 403, notAnEcho())
      handling.result = 'echo'
      return plainText(echo)
    }

    const push = await this.#readPush(handling)
    if (push === undefined) return plainText('success')
    handling.push = push
    const delivering = this.#deliveries.deliver(push)
    const delivered = isPromise(delivering) ? await delivering : delivering
    handling.attempt = delivered.attempt
    switch (delivered.kind) {
      case 'answered':
      case 'over': {
        const { kind, text } = delivered.kind === 'answered' ? delivered.reply : this.#deadlineReply(handling, push)
        const answer = kind === 'empty' ? plainText(text) : push.write(text)
        handling.result = kind === 'empty' ? 'empty' : 'reply'
        return answer
      }
      case 'failed':
        return refusal(500)
      case 'unavailable':
        return refusal(503)
    }
  }

  /** Reads the body of a push and accepts the push. @returns `undefined` for a path check */
  async #readPush(handling: Handling): Promise<Push | undefined> {
    const { request, arrivedAt } = handling
    const { access, deadlineMs, maxBodyBytes } = this.#endpoint
    const limits = this.#bodies.begin()
    let lookup: Promise<unknown> | undefined
    try {
      const body = normalizeBody(await request.readBody(limits), maxBodyBytes, request)
      handling.body = body
      if (access.isPathCheck?.(body) === true) return undefined
      const accepted = acceptPush(this.#endpoint, request, arrivedAt, body)
      if (!isPromise(accepted)) return accepted
      lookup = accepted
      return await limitLookup(arrivedAt + deadlineMs - monotonicMs(), accepted)
    } finally {
      // A lookup holds the body until it settles, even if that takes longer than the request.
      if (lookup === undefined) limits.release()
      else lookup.then(limits.release, limits.release)
    }
  }

  /** Returns what `onDeadline` returns, or the empty answer if it is missing, returns nothing or fails. */
  #deadlineReply(handling: Handling, push: Push): Reply {
    const { message, context } = push
    try {
      return toReply(this.#endpoint, push, this.#endpoint.onDeadline?.(message, context))
    } catch (error) {
      this.#report(500, error, handling)
      return emptyAnswerTo(this.#endpoint, message)
    }
  }

  #refuse(handling: Handling, status: number, error: unknown): HttpAnswer {
    handling.error = error
    this.#report(status, error, handling)
    if (handling.request.method === 'GET') ignoreFailure(() => this.#logURLCheck(status, error, handling.request))
    return refusal(status)
  }

  #errorContext({ request, body, push }: Pick<Handling, 'request' | 'body' | 'push'>): ErrorContext {
    const { platform, mode, access, now } = this.#endpoint
    const { query, method, url, headers } = request
    // The account of the accepted push; otherwise all accounts, the first as the expected one and the others to
    // recognise a mix-up.
    const tenant = push?.context.tenant
    const [credentials = {}, ...otherCredentials] = tenant === undefined ? (access.knownCredentials ?? []) : [tenant]
    const { data } = request
    const seen = push?.context ?? { platform, query: query.toSearchParams(), request: requestSeen(request), data }
    // Nothing is signed that `diagnose` could check.
    if (mode === 'trusted') return copyHidden(seen, {})
    return copyHidden(seen, {
      get capture() {
        return captureOf({ platform, mode, credentials, otherCredentials, url, method, headers, body, now: now() })
      },
    })
  }

  /**
   * Reports an error to `onError`; without it, writes failures of the server itself (500) to the console. If `onError`
   * or the console throws, the request must still get a response.
   */
  #report(status: number, error: unknown, handling: Pick<Handling, 'request' | 'body' | 'push'>): void {
    const { onError } = this.#endpoint
    if (onError === undefined) {
      // Write only the error: the context contains the plaintext.
      if (status === 500) ignoreFailure(() => console.error(error))
    } else ignoreFailure(() => onError(error, this.#errorContext(handling)))
  }

  /**
   * Logs why a URL check was refused, if there is no `onError`, and how to find out more: an operator who saves the URL
   * in the console sees only that it failed.
   */
  #logURLCheck(status: number, error: unknown, { query }: ExchangeRequest): void {
    const isURLCheck = query.has('msg_signature') && query.has('echostr')
    if (this.#endpoint.onError !== undefined || status === 500 || !isURLCheck || !isCallbackError(error)) return
    const now = monotonicMs()
    if (now - this.#loggedURLCheckAt < URL_CHECK_LOG_MS) return
    this.#loggedURLCheckAt = now
    console.error(
      `wechat-callback: a URL check was refused: ${error.code}: ${error.message}. ` +
        'To find the cause: npx wechat-callback explain',
    )
  }

  #reportHandled({ arrivedAt, push, result, attempt, error }: Handling, { status }: HttpAnswer): void {
    const report = (): HandledReport => ({
      key: push === undefined ? undefined : messageKey(push.message),
      result: result ?? (status >= 500 ? 'failed' : status >= 400 ? 'refused' : 'empty'),
      status,
      code: codeOf(error),
      tookMs: monotonicMs() - arrivedAt,
      attempt,
    })
    ignoreFailure(() => this.#endpoint.onHandled?.(report()))
  }
}

/** Chooses the status of a failure. Once a push is accepted, only the server can fail. */
function failureStatus({ push }: Handling, error: unknown): number {
  if (push !== undefined) return 500
  try {
    return statusOf(error)
  } catch {
    // A user function can throw a value that cannot even be inspected.
    return 500
  }
}

/** Limits the time of the `credentials` function, which must return before any response is sent. */
function limitLookup<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  return rejectAfter(
    ms,
    work,
    () => new DOMException('credentials: the function did not answer in time', 'TimeoutError'),
  )
}

/** Returns the code of an error, if it can be inspected. */
function codeOf(error: unknown): CallbackErrorCode | undefined {
  try {
    return isCallbackError(error) ? error.code : undefined
  } catch {
    return undefined
  }
}

/** Calls a user function and ignores its errors, which must not affect the request. */
function ignoreFailure(call: () => unknown): void {
  try {
    Promise.resolve(call()).catch(() => undefined)
  } catch {
    // The error of the function is ignored on purpose.
  }
}
