/** One HTTP exchange as plain values: a request in, an answer out, and never an exception. */
import { statusOf } from '../errors.ts'
import type { Platform } from '../platforms.ts'
import { type QueryName, readQuery } from '../protocol/query.ts'
import { type Answer, type Judged, plainText, refusal, refused } from './answer.ts'
import { type Endpoint, prepareEndpoint } from './prepare.ts'
import { acceptPush, type Push } from './push.ts'
import { toOutcome } from './reply.ts'
import { type CallbackRequest, queryShapeError, readRequestBody } from './request.ts'
import type { CallbackOptions, ErrorContext } from './types.ts'
import { verifyAddress } from './verification.ts'

/** Answers one request; never rejects. */
export type Exchange = (request: CallbackRequest) => Promise<Answer>

/**
 * Makes the exchange that every adapter puts behind its own kind of request.
 *
 * @throws TypeError an option is missing or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 */
export function createExchange<P extends Platform>(options: CallbackOptions<P>): Exchange {
  const endpoint = prepareEndpoint(options)
  return async (request) => {
    const judged = await judgeSafely(endpoint, request)
    if ('error' in judged) {
      const context = { platform: endpoint.platform, query: request.query, ...judged.context }
      report(endpoint, judged.answer.status, judged.error, context)
    }
    return judged.answer
  }
}

async function judgeSafely<P extends Platform>(endpoint: Endpoint<P>, request: CallbackRequest): Promise<Judged> {
  try {
    return await judge(endpoint, request)
  } catch (error) {
    return refused(statusOf(error), error)
  }
}

/** Method, then the shape of the query, then everything else; a POST's body is not read before. */
async function judge<P extends Platform>(endpoint: Endpoint<P>, request: CallbackRequest): Promise<Judged> {
  const { method, query } = request
  if (method === 'GET') return verifyAddress(endpoint, query)
  if (method !== 'POST') return { answer: refusal(405) }
  const malformed = queryShapeError(readQuery(query), pushParameters(endpoint, query))
  if (malformed !== undefined) return refused(400, malformed)
  const push = acceptPush(endpoint, query, await readRequestBody(request, endpoint))
  return await answerPush(endpoint, push)
}

/** Which of the two signatures a push must have is known once its body is read: each that is there, once; one at least. */
function pushParameters({ access }: Endpoint, query: URLSearchParams): readonly QueryName[] {
  const parameters = readQuery(query)
  const signatures = (['msg_signature', 'signature'] as const).filter((name) => parameters.count(name) > 0)
  const needed: QueryName = access.mode === 'plain' ? 'signature' : (signatures[0] ?? 'msg_signature')
  return [needed, ...signatures, 'timestamp', 'nonce']
}

async function answerPush<P extends Platform>(endpoint: Endpoint<P>, push: Push<P>): Promise<Judged> {
  try {
    const outcome = toOutcome(endpoint, push, await endpoint.onMessage(push.message, push.context))
    return { answer: outcome.kind === 'acknowledgement' ? plainText(outcome.text) : push.writeReply(outcome.text) }
  } catch (error) {
    // Whatever it is, also a CallbackError that the handler's own calls threw: it is not the sender's doing.
    return { ...refused(500, error), context: push.context }
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
