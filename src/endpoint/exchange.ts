/** One HTTP exchange as plain values: a request in, a response out, and never an exception. */
import { type CallbackErrorCode, isCallbackError, statusOf } from '../errors.ts'
import { messageKey } from '../messages/message-key.ts'
import type { Body } from '../protocol/outer.ts'
import { type HttpAnswer, plainText, refusal } from './answer.ts'
import { captureOf } from './capture.ts'
import { requestSeen } from './context.ts'
import { Delivery, type DeliveryResult, type PushRequest } from './delivery/delivery.ts'
import { urlCheckDeadline } from './delivery/plan.ts'
import { isEcho, notAnEcho } from './echo.ts'
import { checkNumber, type Endpoint, prepareEndpoint, type VerifyingOptions } from './prepare.ts'
import { acceptPush, type Push } from './push.ts'
import { emptyAnswerTo } from './reply.ts'
import { checkBody, type ExchangeRequest } from './request.ts'
import { isPromise, MAX_TIMER_MS, monotonicMs, rejectAfter } from './time.ts'
import type { Drainable, ErrorContext, HandledReport } from './types.ts'
import { UnverifiedBodies } from './unverified-bodies.ts'

/** How long `drain` waits by default: containers are commonly killed 30 seconds after the signal to stop. */
const DRAIN_MS = 30_000

/** The minimum time between two logged refusals of URL checks, if there is no `onError`. */
const URL_CHECK_LOG_MS = 60_000

/**
 * One request while it is handled, for `onError` and `onHandled`. Its stage decides the status of a failure: 400 while
 * the query is checked, that of the error while the push is opened, and 500 once it is accepted, since after that only
 * the server can fail.
 */
interface Handling {
  readonly request: ExchangeRequest
  readonly arrivedAt: number
  stage: 'query' | 'open' | 'accepted'
  body?: Body
  push?: Push
  result?: HandledReport['result']
  attempt?: number
  error?: unknown
}

/**
 * Creates the exchange of an endpoint that verifies its requests.
 *
 * @param options `CallbackOptions`, whose type parameters only their caller gains from
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
  readonly #delivery: Delivery
  #loggedURLCheckAt = Number.NEGATIVE_INFINITY

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint
    this.#bodies = new UnverifiedBodies(endpoint)
    this.#delivery = new Delivery(endpoint, (error, push) => {
      const { request, body } = push
      this.#report(500, error, () => this.#errorContext({ request, body, push }))
    })
  }

  /** Answers one request; never rejects. */
  async answer(request: ExchangeRequest): Promise<HttpAnswer> {
    const handling: Handling = { request, arrivedAt: monotonicMs(), stage: 'query' }
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
    unfinished: await this.#delivery.drain(checkNumber('timeoutMs', timeoutMs, MAX_TIMER_MS)),
  })

  /** Checks the method, then the parameters of the query, and only then reads the body and checks everything else. */
  async #handle(handling: Handling): Promise<HttpAnswer> {
    const { request, arrivedAt } = handling
    const { access, facts, deadlineMs } = this.#endpoint
    const { method, query } = request
    if (method === 'GET') {
      for (const name of access.urlCheckParameters) query.one(name)
      handling.stage = 'open'
      const work = access.verifyURL(request)
      const echo = access.isLookup ? await inTime(urlCheckDeadline(facts, deadlineMs), work) : await work
      if (!isEcho(echo)) return this.#refuse(handling, 403, notAnEcho())
      handling.result = 'echo'
      return plainText(echo)
    }
    if (method !== 'POST') return refusal(405)
    for (const name of access.pushParameters(query)) query.one(name)
    handling.stage = 'open'
    const limits = this.#bodies.begin()
    let push: Push
    try {
      const body = checkBody(await request.readBody(limits), limits.maxBodyBytes, request)
      handling.body = body
      if (access.isProbe?.(body) === true) return plainText('success')
      const accepted = acceptPush(this.#endpoint, request, body)
      push = isPromise(accepted) ? await inTime(arrivedAt + deadlineMs - monotonicMs(), accepted) : accepted
    } finally {
      limits.release()
    }
    handling.push = push
    handling.stage = 'accepted'
    const delivered = this.#delivery.deliver(push, new ExchangePushRequest(handling))
    return this.#answerFor(isPromise(delivered) ? await delivered : delivered, push, handling)
  }

  #answerFor(delivered: DeliveryResult, push: Push, handling: Handling): HttpAnswer {
    handling.attempt = delivered.attempt
    switch (delivered.kind) {
      case 'answered': {
        const { kind, text } = delivered.reply
        const answer = kind === 'empty' ? plainText(text) : push.write(text)
        handling.result = kind === 'empty' ? 'empty' : 'reply'
        return answer
      }
      case 'over':
        handling.result = 'empty'
        return plainText(emptyAnswerTo(this.#endpoint, push.message).text)
      case 'failed':
        return refusal(500)
      case 'gone':
        return refusal(503)
    }
  }

  #refuse(handling: Handling, status: number, error: unknown): HttpAnswer {
    handling.error = error
    this.#report(status, error, () => this.#errorContext(handling))
    if (handling.request.method === 'GET') ignoreFailure(() => this.#logURLCheck(status, error, handling.request))
    return refusal(status)
  }

  #errorContext({ request, body, push }: Pick<Handling, 'request' | 'body' | 'push'>): ErrorContext {
    const { platform, mode, access, now } = this.#endpoint
    const { query, method, url, headers } = request
    // The account of an accepted push, or all accounts: the first one, and the others to recognise a mix-up.
    const tenant = push?.context.tenant
    const [credentials = {}, ...otherCredentials] = tenant === undefined ? (access.knownCredentials ?? []) : [tenant]
    const known = push?.context ?? { platform, query: query.toSearchParams(), request: requestSeen(request) }
    // A copy with the same prototype, which keeps secrets out of logs.
    const context: ErrorContext = Object.assign(Object.create(Object.getPrototypeOf(known)), known)
    // In trusted mode nothing is signed that `diagnose` could check.
    if (mode === undefined) return context
    const capture = () =>
      captureOf({ platform, mode, credentials, otherCredentials, url, method, headers, body, now: now() })
    return Object.defineProperty(context, 'capture', { get: capture, enumerable: true, configurable: true })
  }

  /**
   * Reports an error to `onError`; without it, writes failures of the server itself (500) to the console. A failure of
   * either must not leave the request without a response.
   */
  #report(status: number, error: unknown, contextOf: () => ErrorContext): void {
    const { onError } = this.#endpoint
    if (onError === undefined) {
      // Only the error: the context holds the plaintext.
      if (status === 500) ignoreFailure(() => console.error(error))
    } else ignoreFailure(() => onError(error, contextOf()))
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

/** A request for a push in the form that the delivery reads. Its signal is read only if the request has to wait. */
class ExchangePushRequest implements PushRequest {
  readonly arrivedAt: number
  readonly #request: ExchangeRequest

  constructor({ request, arrivedAt }: Handling) {
    this.#request = request
    this.arrivedAt = arrivedAt
  }

  get isGone(): boolean {
    return this.#request.isGone === true
  }

  get signal(): AbortSignal | undefined {
    return this.#request.signal
  }

  waitUntil(work: Promise<unknown>): void {
    this.#request.waitUntil?.(work)
  }
}

/** Chooses the status of a failure. */
function failureStatus({ stage }: Handling, error: unknown): number {
  if (stage === 'query') return 400
  if (stage === 'accepted') return 500
  try {
    return statusOf(error)
  } catch {
    // A user function can throw a value that cannot even be inspected.
    return 500
  }
}

/** Limits the lookup of credentials, which can take any time and must come before any response. */
function inTime<Value>(ms: number, work: Promise<Value>): Promise<Value> {
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

/** Calls a user function whose failure must not change anything for the request. */
function ignoreFailure(call: () => unknown): void {
  try {
    Promise.resolve(call()).catch(() => undefined)
  } catch {
    // The function was called; nothing else can be done.
  }
}
