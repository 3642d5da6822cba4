/** How often the platform tries a push, and how long it waits, where the test says nothing else. */
import { USUAL_TRIES } from '../endpoint/delivery/plan.ts'
import { messageKey } from '../messages/message-key.ts'
import { parseMessage } from '../messages/parse-message.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'
import type { Limits } from './exchange.ts'
import type { PushPlan } from './push.ts'
import type { SendLimits, SendOptions } from './send-types.ts'

const MAX_ANSWER_BYTES = 1024 * 1024

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
  const tries = facts.retriesSoon && !('InfoType' in message) ? USUAL_TRIES.tries : 1
  const own = Object.entries(facts.answerWithinMs ?? {}).find(([key]) => key === messageKey(message))?.[1]
  return {
    ...answerLimits(options, own ?? USUAL_TRIES.tryMs),
    tries: wholeNumber('tries', options.tries ?? tries),
  }
}

/** The limits of a URL check. @throws TypeError a limit is not a number above zero */
export function verificationLimits(platform: Platform, options: SendLimits): Limits {
  return answerLimits(options, PLATFORMS[platform].urlCheckMs ?? USUAL_TRIES.tryMs)
}

function answerLimits({ tryMs, maxAnswerBytes }: SendLimits, usualMs: number): Limits {
  return {
    tryMs: wholeNumber('tryMs', tryMs ?? usualMs),
    maxAnswerBytes: wholeNumber('maxAnswerBytes', maxAnswerBytes ?? MAX_ANSWER_BYTES),
  }
}

function wholeNumber(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new TypeError(`${name}: expected a whole number above zero`)
}

function messageOf({ text, fields }: PushPlan): object {
  if (text === undefined) return fields
  try {
    return parseMessage(text)
  } catch {
    return {}
  }
}
