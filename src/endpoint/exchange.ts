/** One HTTP exchange as plain values: a request in, an answer out, and never an exception. */
import { statusOf } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { type QueryName, readQuery } from '../protocol/query.ts'
import { type Answer, type Judged, plainText, refusal, refused } from './answer.ts'
import { createDelivery, type Delivered, type Delivery } from './delivery/delivery.ts'
import { urlCheckDeadline } from './delivery/plan.ts'
import { checkNumber, type Endpoint, prepareEndpoint } from './prepare.ts'
import { acceptPush, type Push } from './push.ts'
import { silenceFor } from './reply.ts'
import { type ExchangeRequest, queryShapeError, readRequestBody } from './request.ts'
import { MAX_TIMER_MS, monotonicMs, within } from './time.ts'
import { prepareTrustedEndpoint } from './trusted.ts'
import type { CallbackOptions, Drainable, ErrorContext, TrustedOptions, TrustedPlatform } from './types.ts'
import { verifyAddress } from './verification.ts'

/** What an adapter puts behind its own kind of request. */
export interface Exchange extends Drainable {
  /** Answers one request; never rejects. */
  answer(request: ExchangeRequest): Promise<Answer>
}

/** How long `drain` waits; containers are commonly killed 30 seconds after they are told to stop. */
const DRAIN_MS = 30_000

/**
 * Makes the exchange of an endpoint.
 *
 * @throws TypeError an option is missing or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 */
export function createExchange<P extends Platform>(options: CallbackOptions<P>): Exchange {
  return exchangeOf(prepareEndpoint(options))
}

/**
 * Makes the exchange of an endpoint that checks no signature, for a platform whose own network vouches for its pushes.
 *
 * @throws TypeError an option is missing or of the wrong type, or there are credentials
 */
export function createTrustedExchange<P extends TrustedPlatform>(options: TrustedOptions<P>): Exchange {
  return exchangeOf(prepareTrustedEndpoint(options))
}

function exchangeOf<P extends Platform>(endpoint: Endpoint<P>): Exchange {
  const delivery = createDelivery(endpoint, (error, context) => report(endpoint, 500, error, context))
  return {
    answer: async (request) => {
      const judged = await judgeSafely(endpoint, delivery, request)
      if ('error' in judged) {
        const context = { platform: endpoint.platform, query: request.query, ...judged.context }
        report(endpoint, judged.answer.status, judged.error, context)
      }
      return judged.answer
    },
    drain: async ({ timeoutMs = DRAIN_MS } = {}) => ({
      unfinished: await delivery.drain(checkNumber('timeoutMs', timeoutMs, MAX_TIMER_MS)),
    }),
  }
}

async function judgeSafely<P extends Platform>(
  endpoint: Endpoint<P>,
  delivery: Delivery<P>,
  request: ExchangeRequest,
): Promise<Judged> {
  try {
    return await judge(endpoint, delivery, request)
  } catch (error) {
    return refused(statusOf(error), error)
  }
}

/** Method, then the shape of the query, then everything else; a POST's body is not read before. */
async function judge<P extends Platform>(
  endpoint: Endpoint<P>,
  delivery: Delivery<P>,
  request: ExchangeRequest,
): Promise<Judged> {
  const arrivedAt = monotonicMs()
  const { access } = endpoint
  const { method, query } = request
  if (method === 'GET') {
    return await inTime(
      endpoint,
      urlCheckDeadline(endpoint.facts, endpoint.deadlineMs),
      verifyAddress(endpoint, request),
    )
  }
  if (method !== 'POST') return { answer: refusal(405) }
  const malformed = queryShapeError(readQuery(query), pushParameters(endpoint, query))
  if (malformed !== undefined) return refused(400, malformed)
  const body = await readRequestBody(request, endpoint)
  if (access.mode === 'trusted' && access.isProbe(body)) return { answer: plainText('success') }
  const timeLeft = arrivedAt + endpoint.deadlineMs - monotonicMs()
  const push = await inTime(endpoint, timeLeft, acceptPush(endpoint, request, body))
  return await answerPush(endpoint, delivery, push, { request, arrivedAt })
}

/** Looking up credentials can take for ever, and nothing can be answered before. */
function inTime<Value>({ access }: Endpoint, ms: number, work: Promise<Value>): Promise<Value> {
  if (!access.tenants.areLookedUp) return work
  return within(ms, work, () => new DOMException('credentials: the function did not answer in time', 'TimeoutError'))
}

/** Which of the two signatures a push must have is known once its body is read: each that is there, once; one at least. */
function pushParameters({ access }: Endpoint, query: URLSearchParams): readonly QueryName[] {
  if (access.mode === 'trusted') return []
  const parameters = readQuery(query)
  const signatures = (['msg_signature', 'signature'] as const).filter((name) => parameters.count(name) > 0)
  const needed: QueryName = access.mode === 'plain' ? 'signature' : (signatures[0] ?? 'msg_signature')
  return [needed, ...signatures, 'timestamp', 'nonce']
}

async function answerPush<P extends Platform>(
  endpoint: Endpoint<P>,
  delivery: Delivery<P>,
  push: Push<P>,
  { request, arrivedAt }: { readonly request: ExchangeRequest; readonly arrivedAt: number },
): Promise<Judged> {
  try {
    const { signal } = request
    const waitUntil = (work: Promise<unknown>) => request.waitUntil?.(work)
    const delivered = await delivery.deliver(push, { arrivedAt, signal, waitUntil })
    return { answer: toAnswer(endpoint, push, delivered) }
  } catch (error) {
    // Whatever it is, also a CallbackError that the user's own functions threw: it is not the sender's doing.
    return { ...refused(500, error), context: push.context }
  }
}

function toAnswer(endpoint: Endpoint, push: Push, delivered: Delivered): Answer {
  switch (delivered.kind) {
    case 'answered': {
      const { kind, text } = delivered.outcome
      return kind === 'acknowledgement' ? plainText(text) : push.writeReply(text)
    }
    case 'over':
      return plainText(silenceFor(endpoint, push.message).text)
    case 'failed':
      return refusal(500)
    case 'gone':
      return refusal(503)
  }
}

/** Tells `onError`, or the console what is ours to mend; a failure of either, thrown or rejected, must not leave a request without its answer. */
function report(endpoint: Endpoint, status: number, error: unknown, context: ErrorContext): void {
  const { onError = status === 500 ? printError : () => undefined } = endpoint
  try {
    Promise.resolve(onError(error, context)).catch(() => undefined)
  } catch {
    // There is nobody left to tell.
  }
}

/** The error alone: the context holds the plaintext. */
function printError(error: unknown): void {
  console.error(error)
}
