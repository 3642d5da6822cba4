/** What stands in the store under the key of a push. */
import { isJsonObject, type JsonObject, parseJsonObject } from '../../codec/json.ts'
import { CallbackError } from '../../errors.ts'
import type { Outcome } from '../reply.ts'

/** Somebody runs the handler; the entry expires with its lease. */
export interface RunningEntry {
  readonly state: 'running'
  /** The claim's own name, so that nobody takes another's entry for his. */
  readonly owner: string
  /** How long ago the first try came, when this was written: clocks of two processes can't be compared. */
  readonly elapsedMs: number
  /** Whether the platform has had, or is to have, its empty answer. */
  readonly over: boolean
}

/** The handler has run. */
export interface AnsweredEntry {
  readonly state: 'answered'
  readonly owner: string
  readonly outcome: Outcome
  /**
   * Who has it for a try, or had: its maker by the name of the claim, others by names of their own. Whoever could not give it
   * to any is taken off again. It is handed over only where there is nobody.
   */
  readonly holders: readonly string[]
  /** Its maker has left it to them: whoever is the last to be taken off sees that it arrives. */
  readonly left?: true
  /** Who has taken the reply back and sees that it arrives; so that he knows his own hand in a write that seemed to fail. */
  readonly takenBackBy?: string
}

/** The handler has failed, and the next try runs it again; kept for as long as tries are joined. */
export interface FailedEntry {
  readonly state: 'failed'
  /** How much of the time for all tries is used up. */
  readonly elapsedMs: number
}

export type Entry = RunningEntry | AnsweredEntry | FailedEntry

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
  const entry = parseJsonObject(value)
  if (entry !== undefined && (isRunning(entry) || isAnswered(entry) || isFailed(entry))) return entry
  throw new CallbackError('STORE_FAILED', 'the store holds something else under our key: give it a prefix of its own')
}

function isRunning(entry: JsonObject): entry is JsonObject & RunningEntry {
  const { state, owner, elapsedMs, over } = entry
  return state === 'running' && typeof owner === 'string' && typeof elapsedMs === 'number' && typeof over === 'boolean'
}

function isAnswered(entry: JsonObject): entry is JsonObject & AnsweredEntry {
  const { state, owner, outcome, holders } = entry
  return state === 'answered' && typeof owner === 'string' && Array.isArray(holders) && isOutcome(outcome)
}

function isFailed(entry: JsonObject): entry is JsonObject & FailedEntry {
  const { state, elapsedMs } = entry
  return state === 'failed' && typeof elapsedMs === 'number'
}

function isOutcome(value: unknown): value is Outcome {
  if (!isJsonObject(value) || typeof value.text !== 'string') return false
  return value.kind === 'acknowledgement' || value.kind === 'reply'
}
