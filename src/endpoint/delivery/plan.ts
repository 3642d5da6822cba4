/**
 * Plans the times of a push from the options and the catalogue: how long its attempts may take and how long its record
 * is kept.
 */
import { isNotice } from '../../messages/message-key.ts'
import { type PushRules, retrySpanMs, retryWaits, rulesOf, USUAL_REPLY_MS } from '../../messages/push-rules.ts'
import type { Platform, PlatformFacts } from '../../platforms.ts'

/** The platform's attempts to deliver one push. */
export interface Tries {
  readonly tries: number
  readonly tryMs: number
}

/** All times in milliseconds. */
export interface Plan extends Tries {
  /** From the arrival of an attempt to its empty answer, unless attempts are joined. */
  readonly deadlineMs: number
  /** Whether an attempt stays open until the platform gives it up, so that a retry gets the reply. */
  readonly joins: boolean
  /** From the arrival of the first attempt to the last moment at which an attempt can return a reply. */
  readonly windowMs: number
  /** From the arrival of the first attempt to the end of its record. */
  readonly retentionMs: number
}

/** Most pushes are tried three times, each time for five seconds. */
export const USUAL_TRIES: Tries = { tries: retryWaits({}).length + 1, tryMs: USUAL_REPLY_MS }

/** The part of a platform's limit that is used, since a response needs time to arrive. */
const USED_PART = 0.9

/** The minimum time for which an answer is kept. */
const RETENTION_MS = 10 * 60 * 1000
/** The maximum time for which an answer is kept: a year, since no store accepts every number. */
const MAX_RETENTION_MS = 365 * 24 * 60 * 60 * 1000

/** The options of an endpoint that a plan depends on. */
interface PlanOptions {
  readonly platform: Platform
  readonly facts: PlatformFacts
  readonly deadlineMs: number
  readonly joinRetries: Tries | undefined
  readonly toleranceSeconds: number | undefined
}

/** Computes the times of a push. */
export function planFor(options: PlanOptions, message: object): Plan {
  const { platform, facts, joinRetries, toleranceSeconds = 0 } = options
  const rules = rulesOf(platform, message)
  const { replyWithinMs = Number.POSITIVE_INFINITY } = rules
  const deadlineMs = Math.min(options.deadlineMs, USED_PART * replyWithinMs)
  const { tries, tryMs: longestTryMs } = joinRetries ?? USUAL_TRIES
  const tryMs = Math.min(longestTryMs, replyWithinMs)
  const pausesMs = pausesBefore(tries, rules)
  const isSentAgain = isRetried(facts, message)
  // The clocks may differ by the tolerance in either direction, and so may the time at which a captured push is sent
  // again.
  const replayMs = 4 * 1000 * toleranceSeconds
  const spanMs = Math.max(retrySpanMs(rules), tries * tryMs)
  const windowMs = pausesMs + (tries - 1) * tryMs + Math.min(deadlineMs, USED_PART * tryMs)
  return {
    deadlineMs,
    // After a pause the next attempt finds no open request that it could join.
    joins: isSentAgain && joinRetries !== undefined && pausesMs === 0,
    tries,
    tryMs,
    windowMs: isSentAgain ? windowMs : deadlineMs,
    retentionMs: Math.min(Math.max(RETENTION_MS, spanMs + replayMs), MAX_RETENTION_MS),
  }
}

/** Returns the sum of the pauses before an attempt, the first of which is 1. */
function pausesBefore(attempt: number, rules: PushRules): number {
  let [before, pausesMs] = [1, 0]
  for (const wait of retryWaits(rules)) if (before++ < attempt) pausesMs += wait
  return pausesMs
}

/** Returns the deadline of a URL check, in milliseconds. */
export function urlCheckDeadline({ urlCheckMs }: PlatformFacts, deadlineMs: number): number {
  return Math.min(deadlineMs, USED_PART * (urlCheckMs ?? Number.POSITIVE_INFINITY))
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
  return urlCheckMs ?? USUAL_TRIES.tryMs
}
