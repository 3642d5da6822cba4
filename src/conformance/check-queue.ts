/**
 * Tracks the checks of a run on a program: those to send, those that are open, and the verdicts. It uses neither
 * processes nor time.
 */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { readExactJson } from '../codec/json-exact.ts'
import type { Check } from './checks.ts'
import { type CaseVerdict, judge } from './judge.ts'
import { readResult } from './result.ts'

/** The checks of a run: those to send, those that are open, and the verdicts. */
export interface CheckQueue {
  /** The verdicts by the id of the request. */
  readonly verdicts: ReadonlyMap<string, CaseVerdict>
  /** The number of open checks: sent, but not answered. */
  readonly openCount: number
  /** Whether any line was a result in one of the three forms; if not, the program does not speak the protocol. */
  readonly hasResults: boolean
  /** Whether any check is still to be sent. */
  readonly isWaiting: boolean
  /** Whether all checks are answered. */
  readonly isDone: boolean
  /** Returns the next check to send, and marks it as open. */
  next(): Check | undefined
  /**
   * Takes a line that the program printed. A second result for a request fails the check.
   *
   * @returns whether the line answers an open check; if not, it is noise
   */
  take(line: string): boolean
  /**
   * Gives the open check this verdict after the program has ended or must be ended. If several checks are open, the
   * cause is unknown, so all are queued again.
   */
  failOpenCheck(verdict: CaseVerdict): void
}

const ANSWERED_TWICE = { en: 'answered more than once', zh: '给出了不止一个结果' }

/** Makes the queue of a run. @param checks in the order of sending */
export function createCheckQueue(checks: readonly Check[]): CheckQueue {
  const verdicts = new Map<string, CaseVerdict>()
  const open = new Map<string, Check>()
  const waiting = checks.toReversed()
  let hasResults = false
  const settle = (id: string, verdict: CaseVerdict) => {
    open.delete(id)
    verdicts.set(id, verdict)
  }

  return {
    verdicts,
    get openCount() {
      return open.size
    },
    get hasResults() {
      return hasResults
    },
    get isWaiting() {
      return waiting.length > 0
    },
    get isDone() {
      return open.size === 0 && waiting.length === 0
    },
    next: () => {
      const check = waiting.pop()
      if (check !== undefined) open.set(check.request.id, check)
      return check
    },
    take: (line) => {
      const result = resultIn(line)
      if (result === undefined) return false
      const id = 'id' in result ? result.id : oldest(open)
      if (typeof id !== 'string') return false
      const check = open.get(id)
      if (check !== undefined) {
        hasResults ||= readResult(result).result !== 'malformed'
        settle(id, judge(check, result))
      } else if (verdicts.has(id)) verdicts.set(id, { kind: 'failed', reason: ANSWERED_TWICE })
      return check !== undefined
    },
    failOpenCheck: (verdict) => {
      const [first, ...more] = open.values()
      if (first === undefined) return
      if (more.length === 0) settle(first.request.id, verdict)
      else for (const check of [first, ...more].reverse()) waiting.push(check)
      open.clear()
    },
  }
}

/**
 * Reads a line with the digits of its numbers, which a failed check shows.
 *
 * @returns `undefined` if it is not an object
 */
function resultIn(line: string): JsonObject | undefined {
  try {
    const value = readExactJson(line)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Returns the oldest open check, which a result without an id answers: a program that answers in order need not repeat
 * ids.
 */
function oldest(open: ReadonlyMap<string, Check>): string | undefined {
  const [id] = open.keys()
  return id
}
