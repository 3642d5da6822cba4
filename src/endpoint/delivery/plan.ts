/**
 * Plans the times of a push from the options and the catalogue: how long its attempts may take and how long its record
 * is kept.
 */
import { INCLUDES, REPLY_WITHIN_MS } from '../../messages/generated/tables.ts'
import { isNotice, messageKey } from '../../messages/message-key.ts'
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

/** 企业微信 and 公众号 try three times and wait five seconds each time. */
export const USUAL_TRIES: Tries = { tries: 3, tryMs: 5000 }

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
  const deadlineMs = Math.min(options.deadlineMs, USED_PART * limitOf(platform, message))
  const { tries, tryMs } = joinRetries ?? USUAL_TRIES
  const isRetriedSoon = isRetried(facts, message)
  // The clocks may differ by the tolerance in either direction, and so may the time at which a captured push is sent
  // again.
  const replayMs = 4 * 1000 * toleranceSeconds
  return {
    deadlineMs,
    joins: isRetriedSoon && joinRetries !== undefined,
    tries,
    tryMs,
    windowMs: isRetriedSoon ? (tries - 1) * tryMs + Math.min(deadlineMs, USED_PART * tryMs) : deadlineMs,
    retentionMs: Math.min(Math.max(RETENTION_MS, tries * tryMs + replayMs), MAX_RETENTION_MS),
  }
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
  return Math.min(USUAL_TRIES.tryMs, limitOf(platform, message))
}

/** Returns how long the platform waits for the response to a URL check, in milliseconds. */
export function urlCheckLimitMs({ urlCheckMs }: PlatformFacts): number {
  return urlCheckMs ?? USUAL_TRIES.tryMs
}

/**
 * Returns the platform's own limit for this push, or that of the platform whose push it passes on; infinite if the
 * catalogue has none.
 */
function limitOf(platform: Platform, message: object): number {
  for (const name of [platform, ...(INCLUDES[platform] ?? [])]) {
    const limits = REPLY_WITHIN_MS[name]
    if (limits === undefined) continue
    const key = messageKey(message)
    const limit = Object.hasOwn(limits, key) ? limits[key] : undefined
    if (limit !== undefined) return limit
  }
  return Number.POSITIVE_INFINITY
}
