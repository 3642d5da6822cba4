/**
 * Listens for the platform without a program behind it. In: Node's requests, and an account. Out: a response to each
 * request, and a report of what arrived.
 *
 *     request ─▶ exchange ─┬ URL check, accepted ─▶ the echo
 *                          ├ push, accepted ─▶ recorded ─┬ nowhere to forward ─▶ the platform's empty answer
 *                          │                             └ forwarded ─▶ the local server's response; else 502, 504
 *                          └ refused ─▶ a status; the diagnosis says why
 *
 * Only an accepted push is recorded or forwarded, and it is forwarded to no other address than the given one.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { NodeExchangeRequest, writeAnswer } from '../adapters/node-handler.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import { type ReadAnswer, readAnswer } from '../doctor/answer.ts'
import { causeOfNoAnswer } from '../doctor/no-answer.ts'
import { type ConsoleAccount, platformOf } from '../doctor/target.ts'
import { type Capture, captureOf } from '../endpoint/capture.ts'
import { Exchange } from '../endpoint/exchange.ts'
import type { BodyLimits, HttpAnswer } from '../endpoint/http.ts'
import { type Endpoint, prepareEndpoint } from '../endpoint/prepare.ts'
import { andThen, monotonicMs, startTimer } from '../endpoint/time.ts'
import type { CallbackContext, ErrorContext } from '../endpoint/types.ts'
import { type CallbackErrorCode, isCallbackError } from '../errors.ts'
import type { Finding } from '../findings/finding.ts'
import { messageKey, objectField, textField } from '../messages/message-key.ts'
import { pushLimitMs } from '../messages/push-rules.ts'
import { rawFields } from '../messages/raw-fields.ts'
import type { Credentials } from '../protocol/credentials.ts'
import { type Body, decodeBody } from '../protocol/outer.ts'
import type { MaybePromise } from '../stores/store.ts'
import { MAX_ANSWER_BYTES, sendOnce } from '../testing/send.ts'
import { overHttp } from '../testing/transport/http.ts'
import { IncomingAnswer } from '../testing/transport/transport.ts'
import type { SentTry } from '../testing/types.ts'
import { addressWithQuery, endToEndHeaders, type RawAnswer, respond } from './forwarding.ts'
import { isRecordable, recordedHeaders } from './recording.ts'
import type { RecordingFolder } from './recording-folder.ts'

/** How a listener answers, and what it calls. */
export interface ListenerOptions {
  readonly account: ConsoleAccount
  /** The receivers that are accepted, if there are several: the SuiteId and CorpIDs of a third-party app. */
  readonly receiveIds?: readonly string[]
  /** The local server that accepted pushes are sent on to. */
  readonly forwardTo?: URL | undefined
  /** The folder that accepted pushes are written to; the mode of the account must be one that can be recorded. */
  readonly recordings?: RecordingFolder | undefined
  /** Reports a request when it has been judged; a push before it is forwarded. */
  onArrival(arrival: Arrival): void
  /** Reports what the local server has answered. */
  onForwarded(forwarded: Forwarded): void
}

/** A request that has arrived. */
export interface Arrival {
  /** Counts the requests that are reported, from 1. */
  readonly number: number
  /** In seconds since 1970. */
  readonly arrivedAt: number
  /** `other`: a request without any parameter of a callback, such as that of a browser. */
  readonly kind: 'url-check' | 'push' | 'refused' | 'other'
  readonly method: string
  /** The path, as it was sent. */
  readonly path: string
  /** The status of the response; of a forwarded push, the one that it would have got here. */
  readonly status: number
  /** Why it was refused. */
  readonly code: CallbackErrorCode | undefined
  readonly push: ReadPush | undefined
  /** What the diagnosis has found, the most likely first. */
  readonly findings: readonly Finding[]
  readonly recorded: Recorded | undefined
  /** How many refused requests have not been reported since the last report. */
  readonly unreported: number
}

/** An accepted push. */
export interface ReadPush {
  /** Its kind, as in `route`. */
  readonly key: string
  /** The user that it comes from, or another name that the platform gives as the sender. */
  readonly sender: string | undefined
  /** The plaintext, unchanged. */
  readonly text: string
  /** All fields, as they came. */
  readonly fields: Readonly<Record<string, unknown>>
  /** How long the platform waits for the response, in milliseconds. */
  readonly limitMs: number
}

/** The name of the file of a recording, or why there is none: the folder is full, or an error of the file system. */
export type Recorded = { readonly file: string } | { readonly isFull: true } | { readonly error: unknown }

/** The response of the local server to a forwarded push. */
export interface Forwarded {
  /** That of the push, as in {@link Arrival}. */
  readonly number: number
  readonly sent: SentTry
  /** The reply as the platform reads it; `undefined` if the platform cannot use the response. */
  readonly reply: ReadAnswer | undefined
  /** How long the platform waits, in milliseconds. */
  readonly limitMs: number
  /** What is wrong with the response, or why there is none. */
  readonly findings: readonly Finding[]
}

/** The local server did not answer, or not with HTTP. */
const BAD_GATEWAY: RawAnswer = { status: 502, headers: {}, body: new Uint8Array() }
/** The local server did not answer in the time that the platform waits. */
const GATEWAY_TIMEOUT: RawAnswer = { status: 504, headers: {}, body: new Uint8Array() }

/** Answers the requests that arrive, and reports them. */
export class Listener {
  readonly #options: ListenerOptions
  readonly #credentials: Credentials
  readonly #endpoint: Endpoint
  readonly #exchange: Exchange
  readonly #refusals = new RefusalReports()
  #count = 0

  /** @throws CallbackError `INVALID_CREDENTIALS` */
  constructor(options: ListenerOptions) {
    this.#options = options
    const { account, receiveIds = [] } = options
    const { token, encodingAESKey } = account
    this.#credentials = { token, encodingAESKey, receiveId: receiveIds.length > 1 ? receiveIds : account.receiveId }
    this.#endpoint = endpointOf(account, this.#credentials)
    this.#exchange = new Exchange(this.#endpoint)
  }

  /** Answers one request. The promise resolves when the request is reported and, if it is forwarded, answered. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { forwardTo } = this.#options
    const arrived = new ArrivedRequest(request, response)
    const now = this.#endpoint.now()
    const answer = await this.#exchange.answer(arrived)
    const capture = this.#captureOf(arrived, now)
    const push = arrived.data.accepted
    if (push === undefined) {
      writeAnswer(request, response, answer)
      if (answer.status === 200 || this.#refusals.mayReport()) this.#report(arrived, answer, capture, {})
      return
    }
    // The local server works on the push while it is recorded and shown.
    const forwarding = forwardTo === undefined ? undefined : this.#forward(forwardTo, arrived, push, response, capture)
    if (forwarding === undefined) writeAnswer(request, response, answer)
    // It is awaited after the push is recorded; until then a failure must not count as unhandled.
    forwarding?.catch(() => undefined)
    const number = this.#report(arrived, answer, capture, { push, recorded: await this.#record(arrived, now) })
    if (forwarding !== undefined) this.#options.onForwarded({ number, ...(await forwarding) })
  }

  #captureOf({ method, url, headers, body }: ArrivedRequest, now: number): Capture {
    const { platform, mode } = this.#options.account
    return captureOf({
      platform,
      mode,
      credentials: this.#credentials,
      otherCredentials: [],
      url,
      method,
      headers,
      body,
      now,
    })
  }

  #report(
    { method, path, data: { error } }: ArrivedRequest,
    { status }: HttpAnswer,
    capture: Capture,
    { push, recorded }: Pick<Partial<Arrival>, 'push' | 'recorded'>,
  ): number {
    this.#count++
    // The exchange does not read the body of a request whose query is wrong already.
    const findings = diagnose(capture).filter(({ code }) => code !== 'body-not-given')
    const refused = findings[0]?.code === 'query-missing' ? 'other' : 'refused'
    this.#options.onArrival({
      number: this.#count,
      arrivedAt: capture.now ?? 0,
      kind: push !== undefined ? 'push' : status === 200 ? 'url-check' : refused,
      method,
      path,
      status,
      code: isCallbackError(error) ? error.code : undefined,
      push,
      findings,
      recorded,
      unreported: this.#refusals.takeUnreported(),
    })
    return this.#count
  }

  /** Records an accepted push; a failure is reported with the push, which is answered in any case. */
  async #record(arrived: ArrivedRequest, now: number): Promise<Recorded | undefined> {
    const { account, recordings } = this.#options
    const { platform, mode } = account
    if (recordings === undefined || !isRecordable(mode)) return undefined
    const { url, headers, text: body } = arrived
    try {
      const file = await recordings.add({
        platform,
        mode,
        now,
        method: 'POST',
        url,
        headers: recordedHeaders(headers),
        body,
      })
      return file === undefined ? { isFull: true } : { file }
    } catch (error) {
      return { error }
    }
  }

  /** Sends an accepted push to the local server, and its response to the platform. */
  async #forward(
    target: URL,
    arrived: ArrivedRequest,
    { limitMs }: ReadPush,
    response: ServerResponse,
    capture: Capture,
  ): Promise<Omit<Forwarded, 'number'>> {
    const incoming = new IncomingAnswer(MAX_ANSWER_BYTES)
    const url = addressWithQuery(target, arrived.url)
    const headers = endToEndHeaders(arrived.headers)
    // The platform gives up at its limit. The local server gets twice as long, so that its time can be reported.
    const stopTimer = startTimer(arrived.arrivedAt + limitMs - monotonicMs(), () => respond(response, GATEWAY_TIMEOUT))
    const sent = await sendOnce(
      await overHttp(url),
      { method: 'POST', url, headers, body: arrived.text, network: undefined },
      { tryMs: 2 * limitMs, maxAnswerBytes: MAX_ANSWER_BYTES },
      incoming,
    )
    stopTimer()
    const { answer, error } = sent
    if (answer === undefined || error !== undefined) {
      respond(response, error?.reason === 'timeout' ? GATEWAY_TIMEOUT : BAD_GATEWAY)
      return { sent, reply: undefined, limitMs, findings: [causeOfNoAnswer(sent, limitMs)] }
    }
    const body = incoming.bytes
    respond(response, { status: answer.status, headers: endToEndHeaders(answer.headers), body })
    const reply = await readAnswer(sent, platformOf(this.#options.account))
    const findings = diagnose({ ...capture, answer: { ...answer, body } }).filter(({ part }) => part === 'answer')
    return { sent, reply, limitMs, findings }
  }
}

/** What the endpoint has found out about a request. */
interface Outcome {
  accepted?: ReadPush
  error?: unknown
}

/** A request whose body and outcome are kept. */
class ArrivedRequest extends NodeExchangeRequest {
  declare readonly data: Outcome
  readonly arrivedAt: number = monotonicMs()
  body: Body | undefined

  constructor(request: IncomingMessage, response: ServerResponse) {
    super(request, response, {}, false)
  }

  /** The body of an accepted push, which is UTF-8. */
  get text(): string {
    return this.body instanceof Uint8Array ? decodeBody(this.body) : ''
  }

  override readBody(limits: BodyLimits): MaybePromise<Body> {
    return andThen(super.readBody(limits), (body) => {
      this.body = body
      return body
    })
  }
}

/**
 * Makes an endpoint that accepts what an endpoint of the account would, and keeps it as the outcome of its request.
 * Every attempt of a push is accepted, since the local server must see them all.
 */
function endpointOf({ platform, mode }: ConsoleAccount, credentials: Credentials): Endpoint {
  const options = {
    platform,
    dedupe: false,
    onMessage: (message: object, context: CallbackContext) => {
      const outcome = context.data as Outcome
      outcome.accepted = {
        key: messageKey(message),
        sender: textField(message, 'FromUserName') ?? textField(objectField(message, 'from'), 'userid'),
        text: context.text,
        fields: rawFields(message),
        limitMs: pushLimitMs(platform, message),
      }
    },
    onError: (error: unknown, context: ErrorContext) => {
      const outcome = context.data as Outcome
      outcome.error = error
    },
  }
  return prepareEndpoint(
    mode === 'plain'
      ? { ...options, mode, credentials: { token: credentials.token } }
      : { ...options, mode, credentials },
  )
}

/**
 * Limits the reports of refused requests: anyone who knows the address can send them, and each costs a diagnosis and
 * some lines of the terminal.
 */
class RefusalReports {
  #windowStart = Number.NEGATIVE_INFINITY
  #reported = 0
  #unreported = 0

  /** Returns whether a refused request is reported; otherwise counts it. */
  mayReport(): boolean {
    const now = monotonicMs()
    if (now - this.#windowStart >= REFUSALS_WINDOW_MS) {
      this.#windowStart = now
      this.#reported = 0
    }
    this.#reported++
    if (this.#reported <= MAX_REFUSALS) return true
    this.#unreported++
    return false
  }

  /** Returns how many refused requests were not reported since the last call. */
  takeUnreported(): number {
    const count = this.#unreported
    this.#unreported = 0
    return count
  }
}

/** The maximum number of refused requests that are reported in {@link REFUSALS_WINDOW_MS}. */
const MAX_REFUSALS = 20
const REFUSALS_WINDOW_MS = 60_000
