/** How long a push may take, and how its tries are joined: from the options, the platform's facts and its kind. */
import { messageKey } from '../../messages/message-key.ts'
import type { PlatformFacts } from '../../platforms.ts'

/** The platform's tries of one push. */
export interface Tries {
  readonly tries: number
  readonly tryMs: number
}

/** All times in milliseconds. */
export interface Plan {
  /** From the arrival of a try to its empty answer, unless tries are joined. */
  readonly deadlineMs: number
  /** Whether a try is left open until the platform gives it up. */
  readonly joins: boolean
  /** How often the platform tries, and what it gives one try. */
  readonly tries: number
  readonly tryMs: number
  /** From the arrival of the first try to the last moment at which some try can carry a reply. */
  readonly windowMs: number
}

/** How 企业微信 and 公众号 try: five seconds, three times. */
export const USUAL_TRIES: Tries = { tries: 3, tryMs: 5000 }

/** An answer needs time to get there: of a platform's limit only this part is used. */
const USED_PART = 0.9

/** The plan for a push. */
export function planFor(
  facts: PlatformFacts,
  message: object,
  options: { readonly deadlineMs: number; readonly joinRetries: Tries | undefined },
): Plan {
  const limitMs = limitOf(facts, messageKey(message))
  const deadlineMs = Math.min(options.deadlineMs, USED_PART * limitMs)
  const { tries, tryMs } = options.joinRetries ?? USUAL_TRIES
  return {
    deadlineMs,
    joins: isRetried(facts, message) && options.joinRetries !== undefined,
    tries,
    tryMs,
    windowMs: isRetried(facts, message) ? (tries - 1) * tryMs + Math.min(deadlineMs, USED_PART * tryMs) : deadlineMs,
  }
}

/** The deadline of a URL check. */
export function urlCheckDeadline({ urlCheckMs }: PlatformFacts, deadlineMs: number): number {
  return Math.min(deadlineMs, USED_PART * (urlCheckMs ?? Number.POSITIVE_INFINITY))
}

/** Whether a push that gets no answer comes again within seconds. */
export function isRetried({ retriesSoon }: PlatformFacts, message: object): boolean {
  return retriesSoon && !('InfoType' in message)
}

/** How long the platform waits for the answer to a push, in milliseconds. */
export function pushLimitMs(facts: PlatformFacts, message: object): number {
  return Math.min(USUAL_TRIES.tryMs, limitOf(facts, messageKey(message)))
}

/** The same for a URL check. */
export function urlCheckLimitMs({ urlCheckMs }: PlatformFacts): number {
  return urlCheckMs ?? USUAL_TRIES.tryMs
}

/** What the platform gives single pushes, by their key, where it is less than for others. */
function limitOf({ answerWithinMs }: PlatformFacts, key: string): number {
  const own = answerWithinMs !== undefined && Object.hasOwn(answerWithinMs, key) ? answerWithinMs[key] : undefined
  return own ?? Number.POSITIVE_INFINITY
}
