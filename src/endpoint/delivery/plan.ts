/**
 * Plans the times of a push from the options and the catalogue: how long its attempts may take and how long its record
 * is kept.
 */
import { isRetried, retryPlanOf, retrySpanMs, type Tries, USUAL_TRIES } from '../../messages/push-rules.ts'
import type { PlatformFacts } from '../../platforms.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'

/** All times in milliseconds. */
export interface Plan extends Tries {
  /** From the arrival of an attempt to the time at which it must be answered, unless attempts are joined. */
  readonly deadlineMs: number
  /** Whether an attempt stays open until the platform gives it up, so that a retry gets the reply. */
  readonly joins: boolean
  /** The field of a reply in which any value but 0 is a failure to the platform, which then sends the push again. */
  readonly failureField: string | undefined
  /**
   * Whether the empty answer is a failure to the platform too. Then an attempt gets the status of a failure at its
   * deadline, and any later attempt can return the reply.
   */
  readonly emptyIsFailure: boolean
  /** From the arrival of the first attempt to the last moment at which an attempt can return a reply. */
  readonly windowMs: number
  /** From the arrival of the first attempt to the end of its record. */
  readonly retentionMs: number
}

/** The part of a platform's limit that is used, since a response needs time to arrive. */
const USED_PART = 0.9

/** The minimum time for which an answer is kept. */
const RETENTION_MS = 10 * 60 * 1000
/** The maximum time for which an answer is kept: a year, since no store accepts every number. */
const MAX_RETENTION_MS = 365 * 24 * 60 * 60 * 1000

/** The options of an endpoint that a plan depends on. */
type PlanOptions = Pick<Endpoint, 'facts' | 'deadlineMs' | 'joinRetries' | 'toleranceSeconds'>

/** Computes the times of a push. */
export function planFor(options: PlanOptions, { message, rules }: Pick<Push, 'message' | 'rules'>): Plan {
  const { facts, joinRetries, toleranceSeconds = 0 } = options
  const { replyWithinMs = Number.POSITIVE_INFINITY } = rules
  const deadlineMs = Math.min(options.deadlineMs, USED_PART * replyWithinMs)
  const { waitsMs, failureField, emptyIsFailure = false } = retryPlanOf(rules)
  const { tries: joinedTries, tryMs: longestTryMs } = joinRetries ?? USUAL_TRIES
  const tries = emptyIsFailure ? waitsMs.length + 1 : joinedTries
  const tryMs = Math.min(longestTryMs, replyWithinMs)
  const pausesMs = waitsMs.slice(0, tries - 1).reduce((sum, waitMs) => sum + waitMs, 0)
  const isSentAgain = isRetried(facts, message)
  // A timestamp is accepted within one tolerance on either side of a clock, and two clocks may differ by as much.
  const replayMs = 4 * 1000 * toleranceSeconds
  const spanMs = Math.max(retrySpanMs(rules), tries * tryMs)
  const windowMs = pausesMs + (tries - 1) * tryMs + Math.min(deadlineMs, USED_PART * tryMs)
  return {
    deadlineMs,
    // Only attempts without a pause between them are joined: after a pause, the earlier request is no longer open.
    joins: isSentAgain && joinRetries !== undefined && pausesMs === 0,
    tries,
    tryMs,
    failureField,
    emptyIsFailure,
    windowMs: isSentAgain ? windowMs : deadlineMs,
    retentionMs: Math.min(Math.max(RETENTION_MS, spanMs + replayMs), MAX_RETENTION_MS),
  }
}

/** Returns the deadline of a URL check, in milliseconds. */
export function urlCheckDeadline({ urlCheckMs }: PlatformFacts, deadlineMs: number): number {
  return Math.min(deadlineMs, USED_PART * (urlCheckMs ?? Number.POSITIVE_INFINITY))
}
