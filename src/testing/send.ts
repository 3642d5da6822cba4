/**
 * Sends requests as the platform does: a push with its retries, a URL check once, each within the platform's limits.
 * Out: every attempt, and how the platform understands the last answer. It never rejects because of the endpoint.
 */
import { monotonicMs, rejectAfter } from '../endpoint/time.ts'
import { isCallbackError } from '../errors.ts'
import {
  countsAsFailure,
  isRetried,
  pushLimitMs,
  type RetryPlan,
  retryPlanOf,
  rulesOf,
  urlCheckLimitMs,
} from '../messages/push-rules.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'
import { checkCount, type PlatformAccount } from './options.ts'
import { readReply } from './reply.ts'
import { urlWithQuery } from './request.ts'
import type { Destination } from './transport/target.ts'
import { AttemptFailure, IncomingAnswer, type OutgoingRequest, type Transport } from './transport/transport.ts'
import type {
  PlatformRequest,
  SendLimits,
  SendOptions,
  SendResult,
  SentTry,
  VerificationRequest,
  VerifyResult,
} from './types.ts'

/** The default of `maxAnswerBytes`, more than any platform accepts. */
export const MAX_ANSWER_BYTES: number = 1024 * 1024

/** How long one attempt may take, and how much of an answer is read. */
export interface AttemptLimits {
  readonly tryMs: number
  readonly maxAnswerBytes: number
}

/** How a push is sent: the limits of each attempt, their number, and what the platform does if one fails. */
export interface PushLimits extends AttemptLimits {
  readonly tries: number
  /** `pause` is called with each pause of the plan. */
  readonly plan: RetryPlan
  readonly pause: SendOptions['pause']
}

/**
 * Takes the limits of a push from the options; the defaults are the platform's limits for this push.
 *
 * @param message the fields of the push; none for a request that this simulated platform did not make
 * @throws TypeError a limit is not a whole number above zero, or `pause` is not a function
 */
export function pushLimits(platform: Platform, message: object, options: SendOptions): PushLimits {
  const plan = retryPlanOf(rulesOf(platform, message))
  const usualTries = isRetried(PLATFORMS[platform], message) ? plan.waitsMs.length + 1 : 1
  const { pause, tries = usualTries } = options
  if (pause !== undefined && typeof pause !== 'function') throw new TypeError('pause: expected a function')
  return {
    ...answerLimits(options, pushLimitMs(platform, message)),
    tries: checkCount('tries', tries),
    plan,
    pause,
  }
}

/** Takes the limits of a URL check from the options, by default the platform's. @throws TypeError as `pushLimits` */
export function verificationLimits(platform: Platform, options: SendLimits): AttemptLimits {
  return answerLimits(options, urlCheckLimitMs(PLATFORMS[platform]))
}

function answerLimits({ tryMs, maxAnswerBytes }: SendLimits, usualMs: number): AttemptLimits {
  return {
    tryMs: checkCount('tryMs', tryMs ?? usualMs),
    maxAnswerBytes: checkCount('maxAnswerBytes', maxAnswerBytes ?? MAX_ANSWER_BYTES),
  }
}

/**
 * Sends a push until an attempt needs no retry. It retries if no answer arrives in time, the connection fails, the
 * status is 500 or above, or the answer is one that the platform takes as a failure.
 *
 * Source: WeCom 回调配置 (path/90930) retries only after failed connections and timeouts, 接收消息与事件 (path/90238) after any
 * status but 200; 公众号 被动回复用户消息 says nothing of statuses.
 *
 * @param push the request of the first attempt, how that of a later one is made, and the fault of the first connection
 * @param isReplyPlain whether the platform reads the reply as plaintext, though the push is sealed
 */
export async function sendPush(
  account: PlatformAccount,
  { transport, url }: Destination,
  { first, again, network }: OutgoingPush,
  limits: PushLimits,
  isReplyPlain: boolean,
): Promise<SendResult> {
  const tries: SentTry[] = []
  let request = first
  while (true) {
    const attempt = await sendOnce(
      transport,
      outgoingOf(request, url, tries.length === 0 ? network : undefined),
      limits,
    )
    const answer = countingAnswer(attempt)
    tries.push(attempt)
    const result = { tries, status: answer?.status, ...(await readAnswer(account, answer, isReplyPlain)) }
    const isFailed = answer === undefined || answer.status >= 500
    const isSentAgain = isFailed || (result.reply && countsAsFailure(limits.plan, result.reply.message ?? {}))
    if (!isSentAgain || tries.length === limits.tries) return result
    await limits.pause?.(limits.plan.waitsMs[tries.length - 1] ?? 0)
    request = again(request)
  }
}

/** Reads an answer with status 200 as the platform does. */
async function readAnswer(
  account: PlatformAccount,
  answer: SentTry['answer'],
  isReplyPlain: boolean,
): Promise<Pick<SendResult, 'reply' | 'error'>> {
  if (answer?.status !== 200) return { reply: undefined, error: undefined }
  try {
    return { reply: await readReply(account, { status: 200, body: answer.body }, isReplyPlain), error: undefined }
  } catch (error) {
    if (isCallbackError(error)) return { reply: undefined, error }
    throw error
  }
}

/** A push to send. */
export interface OutgoingPush {
  readonly first: PlatformRequest
  readonly again: (request: PlatformRequest) => PlatformRequest
  readonly network: OutgoingRequest['network']
}

/** Sends a URL check, and compares the answer with the echo. */
export async function sendVerification(
  { transport, url }: Destination,
  request: VerificationRequest,
  limits: AttemptLimits,
): Promise<VerifyResult> {
  const attempt = await sendOnce(transport, outgoingOf(request, url), limits)
  const answer = countingAnswer(attempt)
  const { echo } = request
  const ok = answer?.status === 200 && answer.body === echo
  return { ok, echo, text: answer?.body, status: answer?.status, tries: [attempt] }
}

/** Adds an address to a request. */
export function outgoingOf(
  request: PlatformRequest,
  address: string | URL,
  network?: OutgoingRequest['network'],
): OutgoingRequest {
  const { method, query, headers, body } = request
  return { method, url: urlWithQuery(address, query).href, headers, body, network }
}

/** Returns the answer of an attempt, if it arrived completely and in time. */
export function countingAnswer(attempt: SentTry | undefined): SentTry['answer'] {
  return attempt?.error === undefined ? attempt?.answer : undefined
}

/**
 * Sends a request once, within its time limit, and returns what arrived. It never rejects because of the endpoint.
 *
 * @param incoming receives the answer, for a caller that needs its bytes
 */
export async function sendOnce(
  transport: Transport,
  outgoing: OutgoingRequest,
  { tryMs, maxAnswerBytes }: AttemptLimits,
  incoming: IncomingAnswer = new IncomingAnswer(maxAnswerBytes),
): Promise<SentTry> {
  const startedAt = monotonicMs()
  const giveUp = new AbortController()
  let failure: AttemptFailure | undefined
  try {
    await rejectAfter(tryMs, transport(outgoing, incoming, giveUp.signal), () => {
      const timeout = new AttemptFailure('timeout', `no complete answer within ${tryMs} ms`)
      giveUp.abort(timeout)
      return timeout
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : 'the thrown value is not an Error'
    failure = error instanceof AttemptFailure ? error : new AttemptFailure('threw', message, { cause: error })
  }
  const tookMs = Math.round(monotonicMs() - startedAt)
  const answer = incoming.head === undefined ? undefined : { ...incoming.head, body: incoming.text(), tookMs }
  const { method, url, headers, body } = outgoing
  const error = failure && { reason: failure.reason, message: failure.message, code: codeOf(failure.cause) }
  return { method, url, headers, body, answer, status: answer?.status, tookMs, error }
}

function codeOf(cause: unknown): string | undefined {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : undefined
}
