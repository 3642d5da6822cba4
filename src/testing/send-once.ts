/** One try: within its time, whatever the endpoint does, and with all that came. */
import { monotonicMs, within } from '../endpoint/time.ts'
import { Arrival, type Carrier, type Limits, type Outgoing, TryFailure } from './exchange.ts'
import type { SentTry, TryError } from './send-types.ts'

/** Sends a request once. Never rejects for what the endpoint did. */
export async function sendOnce(carry: Carrier, outgoing: Outgoing, limits: Limits): Promise<SentTry> {
  const startedAt = monotonicMs()
  const arrival = new Arrival(limits.maxAnswerBytes)
  const failure = await failureOf(carry, outgoing, arrival, limits.tryMs)
  const tookMs = Math.round(monotonicMs() - startedAt)
  const { method, url, headers, body } = outgoing
  const answer = arrival.head === undefined ? undefined : { ...arrival.head, body: arrival.text(), tookMs }
  return { method, url, headers, body, answer, status: answer?.status, tookMs, error: errorOf(failure) }
}

async function failureOf(
  carry: Carrier,
  outgoing: Outgoing,
  arrival: Arrival,
  tryMs: number,
): Promise<TryFailure | undefined> {
  const giveUp = new AbortController()
  try {
    await within(tryMs, carry(outgoing, arrival, giveUp.signal), () => {
      const failure = new TryFailure('timeout', `no whole answer within ${tryMs} ms`)
      giveUp.abort(failure)
      return failure
    })
    return undefined
  } catch (error) {
    return error instanceof TryFailure ? error : new TryFailure('threw', messageOf(error), { cause: error })
  }
}

function errorOf(failure: TryFailure | undefined): TryError | undefined {
  if (failure === undefined) return undefined
  const { reason, message, cause } = failure
  return { reason, message, code: codeOf(cause) }
}

function codeOf(cause: unknown): string | undefined {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'what was thrown is no Error'
}
