/** What is to be sent, what is under way, and how what is over went. Plain state; knows no process and no time. */
import { parseJsonObject } from '../codec/json.ts'
import type { Check } from './checks.ts'
import { type CaseVerdict, judge } from './judge.ts'

/** The checks of a run. */
export interface Agenda {
  /** By the id of the request. */
  readonly verdicts: ReadonlyMap<string, CaseVerdict>
  /** How many have been sent and not answered. */
  readonly open: number
  /** Whether there is something left to be sent. */
  readonly isWaiting: boolean
  /** Whether all is answered. */
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
   * The program is gone, or must go. If a single check was under way, it is the one to blame; of several nobody knows
   * which, so all are sent again.
   *
   * @returns whether one was blamed
   */
  blame(verdict: CaseVerdict): boolean
}

/** @param checks in the order in which they are to be sent */
export function createAgenda(checks: readonly Check[]): Agenda {
  const verdicts = new Map<string, CaseVerdict>()
  const open = new Map<string, Check>()
  const waiting = checks.toReversed()
  const settle = (id: string, verdict: CaseVerdict) => {
    open.delete(id)
    verdicts.set(id, verdict)
  }

  return {
    verdicts,
    get open() {
      return open.size
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
      if (check !== undefined) settle(id, judge(check, result))
      else if (verdicts.has(id)) verdicts.set(id, { kind: 'failed', reason: 'answered more than once' })
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

/** A program that answers in order need not repeat the id. */
function oldest(open: ReadonlyMap<string, Check>): string | undefined {
  const [id] = open.keys()
  return id
}
