/** What stands in the store under the key of a push. */
import { isJsonObject } from '../../codec/json.ts'
import { CallbackError } from '../../errors.ts'
import type { Outcome } from '../reply.ts'

/** Somebody runs the handler; the entry expires with its lease. */
export interface RunningEntry {
  readonly state: 'running'
  /** The claim's own name, so that nobody rewrites another's. */
  readonly owner: string
  /** How long ago the first try came, when this was written: clocks of two processes can't be compared. */
  readonly elapsedMs: number
  /** Whether the platform has had, or is to have, its empty answer. */
  readonly over: boolean
}

/** The handler has run. */
export interface AnsweredEntry {
  readonly state: 'answered'
  readonly outcome: Outcome
  /** Whether a try was there to carry it, as far as is known. */
  readonly taken: boolean
}

export type Entry = RunningEntry | AnsweredEntry

/** The entry as a value of the store. */
export function writeEntry(entry: Entry): string {
  return JSON.stringify(entry)
}

/**
 * The reverse.
 *
 * @throws CallbackError `STORE_FAILED`: something else stands there
 */
export function readEntry(value: string): Entry {
  const entry: unknown = parse(value)
  if (isRunning(entry) || isAnswered(entry)) return entry
  throw new CallbackError('STORE_FAILED', 'the store holds something else under our key: give it a prefix of its own')
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function isRunning(entry: unknown): entry is RunningEntry {
  return (
    isJsonObject(entry) &&
    entry.state === 'running' &&
    typeof entry.owner === 'string' &&
    typeof entry.elapsedMs === 'number' &&
    typeof entry.over === 'boolean'
  )
}

function isAnswered(entry: unknown): entry is AnsweredEntry {
  if (!isJsonObject(entry) || entry.state !== 'answered' || typeof entry.taken !== 'boolean') return false
  const { outcome } = entry
  return (
    isJsonObject(outcome) && typeof outcome.text === 'string' && /^(?:acknowledgement|reply)$/.test(`${outcome.kind}`)
  )
}
