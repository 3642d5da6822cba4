/** A push with the platform's tries, and a URL check with its one. */
import { isCallbackError } from '../errors.ts'
import type { Account } from './account.ts'
import type { Limits, Outgoing } from './exchange.ts'
import { readReply } from './read-reply.ts'
import { urlWithQuery } from './request.ts'
import type { Route } from './route.ts'
import { sendOnce } from './send-once.ts'
import type { SendResult, SentTry, VerifyResult } from './send-types.ts'
import type { PlatformRequest, VerificationRequest } from './types.ts'

/** What is sent, try by try. */
export interface Tries extends Limits {
  readonly tries: number
  readonly network: Outgoing['network']
  /** The request of each try. */
  next(): PlatformRequest
}

/**
 * Sends until an answer counts. An answer is waited for again after none in time, a connection that failed and a status
 * from 500.
 *
 * Source: WeCom 回调配置 (path/90930) tries again after connections and timeouts alone, 接收消息与事件 (path/90238) after any
 * status but 200; 公众号 被动回复用户消息 says nothing of statuses.
 */
export async function sendPush(account: Account, { carry, url }: Route, plan: Tries): Promise<SendResult> {
  const tries: SentTry[] = []
  for (let count = 0; count < plan.tries; count++) {
    const outgoing = outgoingOf(plan.next(), url, count === 0 ? plan.network : undefined)
    const one = await sendOnce(carry, outgoing, plan)
    tries.push(one)
    if (isTaken(one)) break
  }
  const answer = countingAnswer(tries.at(-1))
  const reading = answer?.status === 200 ? await read(account, answer.body) : {}
  return { tries, status: answer?.status, reply: undefined, error: undefined, ...reading }
}

/** Sends a URL check. */
export async function sendVerification(
  { carry, url }: Route,
  request: VerificationRequest,
  limits: Limits,
): Promise<VerifyResult> {
  const one = await sendOnce(carry, outgoingOf(request, url), limits)
  const answer = countingAnswer(one)
  const { echo } = request
  const ok = answer?.status === 200 && answer.body === echo
  return { ok, echo, text: answer?.body, status: answer?.status, tries: [one] }
}

function isTaken({ status, error }: SentTry): boolean {
  return error === undefined && status !== undefined && status < 500
}

/** The answer of a try, if it came whole and in time. */
export function countingAnswer(one: SentTry | undefined): SentTry['answer'] {
  return one?.error === undefined ? one?.answer : undefined
}

/** A request as it goes to an address. */
export function outgoingOf(request: PlatformRequest, address: string | URL, network?: Outgoing['network']): Outgoing {
  const { method, query, headers, body } = request
  return { method, url: urlWithQuery(address, query).href, headers, body, network }
}

async function read(account: Account, body: string): Promise<Pick<Partial<SendResult>, 'reply' | 'error'>> {
  try {
    return { reply: await readReply(account, { status: 200, body }) }
  } catch (error) {
    if (isCallbackError(error)) return { error }
    throw error
  }
}
