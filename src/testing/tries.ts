/** How often the platform tries a push, and how long it waits, where the test says nothing else. */
import { isRetried, pushLimitMs, USUAL_TRIES, urlCheckLimitMs } from '../endpoint/delivery/plan.ts'
import { parseMessage } from '../messages/parse-message.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'
import { checkCount } from './check-options.ts'
import type { Limits } from './exchange.ts'
import type { PushPlan } from './push.ts'
import type { SendLimits, SendOptions } from './send-types.ts'

/** More than any answer that a platform takes. */
export const MAX_ANSWER_BYTES: number = 1024 * 1024

/**
 * The limits of a push.
 *
 * @throws TypeError a limit is not a number above zero
 */
export function pushLimits(
  platform: Platform,
  plan: PushPlan | undefined,
  options: SendOptions,
): Limits & { readonly tries: number } {
  const facts = PLATFORMS[platform]
  const message = plan === undefined ? {} : messageOf(plan)
  const tries = isRetried(facts, message) ? USUAL_TRIES.tries : 1
  return {
    ...answerLimits(options, pushLimitMs(platform, message)),
    tries: checkCount('tries', options.tries ?? tries),
  }
}

/** The limits of a URL check. @throws TypeError a limit is not a number above zero */
export function verificationLimits(platform: Platform, options: SendLimits): Limits {
  return answerLimits(options, urlCheckLimitMs(PLATFORMS[platform]))
}

function answerLimits({ tryMs, maxAnswerBytes }: SendLimits, usualMs: number): Limits {
  return {
    tryMs: checkCount('tryMs', tryMs ?? usualMs),
    maxAnswerBytes: checkCount('maxAnswerBytes', maxAnswerBytes ?? MAX_ANSWER_BYTES),
  }
}

function messageOf({ text, fields }: PushPlan): object {
  if (text === undefined) return fields
  try {
    return parseMessage(text)
  } catch {
    return {}
  }
}
