/** The special rules of single pushes from the catalogue: how the reply is sent, and how the push is repeated. */
import { PLATFORMS, type Platform, type PlatformFacts } from '../platforms.ts'
import { INCLUDES, type PushRules, RETRY_PLANS, type RetryPlan } from './generated/tables.ts'
import { isNotice, messageKey } from './message-key.ts'
import { forEachPush, keyIn, sectionsOf } from './push-table.ts'

export type { PushRules, RetryPlan } from './generated/tables.ts'

/** The rules of pushes with special rules, by platform and key; made when a platform is first used. */
const rules = new Map<Platform, ReadonlyMap<string, PushRules>>()

const USUAL: PushRules = {}

/** Returns the rules of a push on the platform that receives it; empty if it is like most pushes. */
export function rulesOf(platform: Platform, message: object): PushRules {
  let known = rules.get(platform)
  if (known === undefined) {
    known = collectRules(platform)
    rules.set(platform, known)
  }
  return known.size === 0 ? USUAL : (known.get(messageKey(message)) ?? USUAL)
}

/** Collects the rules of a platform, including those of the platforms whose pushes it also receives. */
function collectRules(platform: Platform): ReadonlyMap<string, PushRules> {
  const collected = new Map<string, PushRules>()
  for (const section of [...(INCLUDES[platform] ?? []), platform].flatMap(sectionsOf)) {
    const { rules } = section
    if (rules !== undefined) forEachPush(section, (name) => collected.set(keyIn(section, name), rules))
  }
  return collected
}

/** Returns whether the platform reads the reply to a push as plaintext, though the push is sealed. */
export function isAnsweredPlain(platform: Platform, message: object): boolean {
  return rulesOf(platform, message).answeredInClear === true
}

/**
 * Returns what the platform writes a push in, or `undefined` where its console offers both. Pushes of WeCom hardware and
 * of zones are always JSON.
 */
export function syntaxOfPush(platform: Platform, message: object): 'xml' | 'json' | undefined {
  if ('msg_type' in message || messageKey(message).startsWith('zone.')) return 'json'
  const { syntax, offersJson } = PLATFORMS[platform]
  return offersJson === true ? undefined : syntax
}

/** Returns how the platform repeats a push. */
export function retryPlanOf({ retries = 'usual' }: PushRules): RetryPlan {
  return RETRY_PLANS[retries]
}

/** What the platform takes for a failure, as in {@link RetryPlan}. */
interface FailureRules {
  readonly failureField?: string | undefined
  readonly emptyIsFailure?: boolean
}

/**
 * Returns whether the platform takes an answer as a failure, and sends the push again.
 *
 * @param reply its fields; none for the empty answer
 */
export function countsAsFailure(
  { failureField, emptyIsFailure = false }: FailureRules,
  reply: Readonly<Record<string, unknown>>,
): boolean {
  const code = failureField === undefined ? undefined : reply[failureField]
  return code === undefined ? emptyIsFailure : Number(code) !== 0
}

/** How long the platform waits for the response to most pushes, in milliseconds. */
export const USUAL_REPLY_MS = 5000

/** How often the platform sends a push, and how long it waits each time. */
export interface Tries {
  readonly tries: number
  readonly tryMs: number
}

/** The attempts of most pushes: three, of five seconds each. */
export const USUAL_TRIES: Tries = { tries: retryPlanOf({}).waitsMs.length + 1, tryMs: USUAL_REPLY_MS }

/**
 * Returns how long the platform repeats an unanswered push, in milliseconds, at five seconds for each attempt: an upper
 * bound.
 */
export function retrySpanMs(rules: PushRules): number {
  let spanMs = USUAL_REPLY_MS
  for (const wait of retryPlanOf(rules).waitsMs) spanMs += wait + USUAL_REPLY_MS
  return spanMs
}

/** Returns whether the platform sends a push again within seconds if it gets no response. */
export function isRetried({ retriesSoon }: PlatformFacts, message: object): boolean {
  return retriesSoon && !isNotice(message)
}

/** Returns how long the platform waits for the response to a push, in milliseconds. */
export function pushLimitMs(platform: Platform, message: object): number {
  return rulesOf(platform, message).replyWithinMs ?? USUAL_REPLY_MS
}

/** Returns how long the platform waits for the response to a URL check, in milliseconds. */
export function urlCheckLimitMs({ urlCheckMs }: PlatformFacts): number {
  return urlCheckMs ?? USUAL_REPLY_MS
}
