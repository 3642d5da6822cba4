/** The checks of a run on a program, as plain state: it knows no process and no time. */
import { parseJsonObject } from '../codec/json.ts'
import type { Check } from './checks.ts'
import { type CaseVerdict, judge } from './judge.ts'
import { readResult } from './result.ts'

/** The checks of a run: those to be sent, those under way, and the verdicts. */
export interface CheckQueue {
  /** By the id of the request. */
  readonly verdicts: ReadonlyMap<string, CaseVerdict>
  /** How many have been sent and not answered. */
  readonly open: number
  /** Whether any line was a result in one of its three forms: if not, the program does not speak the protocol. */
  readonly hasResults: boolean
  /** Whether any check is left to be sent. */
  readonly isWaiting: boolean
  /** Whether everything is answered. */
  readonly isDone: boolean
  /** The next to be sent, which is under way from now on. */
  next(): Check | undefined
  /**
   * Takes a line that the program printed. A second result for the same request fails it: one of the two is wrong.
   *
   * @returns whether it answers what was open; if not, it is noise
   */
  take(line: string): boolean
  /**
   * The program is gone, or must go. If a single check was under way, it is to blame; of several it is not known which
   * one is, so all are sent again.
   *
   * @returns whether one was blamed
   */
  blame(verdict: CaseVerdict): boolean
}

const ANSWERED_TWICE = { en: 'answered more than once', zh: '给出了不止一个结果' }

/** @param checks in the order in which they are to be sent */
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
    get open() {
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
      const result = parseJsonObject(line)
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
    blame: (verdict) => {
      const [first, ...more] = open.values()
      if (first === undefined) return false
      if (more.length === 0) settle(first.request.id, verdict)
      else for (const check of [first, ...more].reverse()) waiting.push(check)
      open.clear()
      return more.length === 0
    },
  }
}

/** Returns a program that answers in order need not repeat the id. */
function oldest(open: ReadonlyMap<string, Check>): string | undefined {
  const [id] = open.keys()
  return id
}
