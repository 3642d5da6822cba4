/** How single pushes are answered and repeated, as their entries in the catalogue say. */
import { PLATFORMS, type Platform } from '../platforms.ts'
import { INCLUDES, PUSH_RULES, type PushRules, RETRY_PLANS } from './generated/tables.ts'
import { messageKey } from './message-key.ts'

export type { PushRules } from './generated/tables.ts'

/** The rules of the pushes that have rules of their own, by platform and key; made when a platform is first asked for. */
const rules = new Map<Platform, ReadonlyMap<string, PushRules>>()

const USUAL: PushRules = {}

/** Returns the rules of a push on the platform that receives it; empty if it is like most pushes. */
export function rulesOf(platform: Platform, message: object): PushRules {
  let known = rules.get(platform)
  if (known === undefined) {
    known = rulesOn(platform)
    rules.set(platform, known)
  }
  return known.size === 0 ? USUAL : (known.get(messageKey(message)) ?? USUAL)
}

/** Collects the platform's own rules, and those of the platforms whose pushes it receives too. */
function rulesOn(platform: Platform): ReadonlyMap<string, PushRules> {
  const collected = new Map<string, PushRules>()
  for (const name of [...(INCLUDES[platform] ?? []), platform]) {
    for (const { pushes, ...rule } of PUSH_RULES[name] ?? []) {
      for (const key of pushes.split(' ')) collected.set(key, rule)
    }
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

/** Returns the pauses between the attempts of a push, in milliseconds. */
export function retryWaits({ retries = 'usual' }: PushRules): readonly number[] {
  return RETRY_PLANS[retries]
}

/** How long the platform waits for the response to most pushes, in milliseconds. */
export const USUAL_REPLY_MS = 5000

/**
 * Returns how long the platform keeps sending a push that is not answered, in milliseconds: from its first attempt to the
 * end of its last one.
 */
export function retrySpanMs(rules: PushRules): number {
  let spanMs = USUAL_REPLY_MS
  for (const wait of retryWaits(rules)) spanMs += wait + USUAL_REPLY_MS
  return spanMs
}
