/**
 * The record of a push: one value in the store that all processes share, changed only by compare-and-set
 * (`push-record.ts`). This file has its states and, as pure steps, all changes between them. A step receives the entry
 * in the store and the knowledge of its delivery, and returns the entry that the store must have: the same object if it
 * is unchanged, `undefined` to delete it.
 *
 *     (none) ─claim, renew, markOver─▶ running{owner, elapsed, over} ─complete─▶ answered{reply, carrier}
 *       ▲                                │   │
 *       ├─ the lease expires ────────────┤   ├─fail, after an empty answer─▶ answered{empty answer, returned}
 *       ├─ fail ─────────────────────────┘   └─fail, where attempts are joined─▶ failed{elapsed} ─claim─▶ running
 *       └─ the time for attempts after `failed`, or the retention of `answered`, ends
 *
 *     (none), failed ─complete, takeOverAsMaker─▶ answered   the run has lost its claim, or the store the record
 *     (none), failed, own running ─sendLate─▶ answered{late}   the store has lost the answer
 *
 * The carrier of an answer, P and Q being deliveries:
 *
 *     none ──▶ P                 takeOver, takeOverAsMaker: P returns the reply on an open request
 *     P ──▶ Q                    takeOver, takeOverAsMaker: a retry has come to Q
 *     P ──▶ none                 giveBack: the client of P disconnected first
 *     none, P, Q ──▶ returned    markReturned: final
 *     none, P ──▶ late{by}       sendLate: final; later attempts get the empty answer. From P only by P itself
 *
 * - `owner`, P, Q and `by` are names of deliveries: one push in one process. No two deliveries have the same name.
 * - `over` (markOver): an empty answer has gone out, and the platform does not take it as a failure. `complete` then
 *   writes `late`, and `fail` completes with the empty answer.
 * - `fail`: the run failed, or made a reply that the platform takes as a failure.
 * - `complete` overwrites any `running` or `failed`: the first run that finishes decides the reply.
 */
import { isJsonObject, type JsonObject, tryReadJsonObject } from '../../codec/json.ts'
import { CallbackError } from '../../errors.ts'
import type { Reply } from '../reply.ts'

/** A process runs `onMessage`; the entry expires with its lease. */
export interface RunningEntry {
  readonly state: 'running'
  readonly owner: string
  /**
   * The age of the first attempt when this was written. It is not a point in time, since the clocks of two processes
   * cannot be compared.
   */
  readonly elapsedMs: number
  /** Whether an empty answer has gone out. */
  readonly over: boolean
}

/** The handler failed, and the next attempt runs it again. Only where attempts are joined. */
export interface FailedEntry {
  readonly state: 'failed'
  /** How much of the time for all attempts is used up. */
  readonly elapsedMs: number
}

/** The handler has run. */
export interface AnsweredEntry {
  readonly state: 'answered'
  readonly owner: string
  readonly elapsedMs: number
  /** The answer for attempts; the empty answer once the reply is late. */
  readonly reply: Reply
  readonly carrier: Carrier
}

/** Which delivery brings the reply to the platform or the user. */
export type Carrier =
  /** No delivery yet. */
  | 'none'
  /** The reply has been returned; final. */
  | 'returned'
  /** The delivery of this name returns it on an open request. */
  | { readonly name: string }
  /** The delivery of this name sends it through `onLateReply`; final. */
  | { readonly lateBy: string }

/** An entry in the record of a push. */
export type PushEntry = RunningEntry | FailedEntry | AnsweredEntry

/** What is, or must be, in the store. */
export type Stored = PushEntry | undefined

/** The knowledge of a delivery, on which a step decides. */
export interface Knowledge {
  /** The name of the delivery. */
  readonly name: string
  /** The age of the first attempt, to this delivery's knowledge. */
  readonly elapsedMs: number
  /** Whether it has sent an empty answer. */
  readonly isOver: boolean
  /** Whether it runs `onMessage` now. */
  readonly isRunning: boolean
}

/** The result of a run. */
export interface RunResult {
  readonly reply: Reply
  /**
   * The delivery itself if a request is open here, `none` if not, `returned` if the reply has been returned or will be
   * without another call of the store.
   */
  readonly carrier: 'none' | 'returned' | { readonly name: string }
  /** The platform's empty answer to this push, for later attempts if the reply is late. */
  readonly emptyAnswer: Reply
}

/**
 * Claims a push that no process runs and that has no answer. After a failed run, only a delivery that counts the
 * used-up time may claim it: the first claim of a delivery that does not know this time yet is refused, so that it
 * notes the time and claims again.
 */
export function claim(entry: Stored, { name, elapsedMs, isOver }: Knowledge): Stored {
  const isFree = entry === undefined || (entry.state === 'failed' && entry.elapsedMs <= elapsedMs)
  return isFree ? { state: 'running', owner: name, elapsedMs, over: isOver } : entry
}

/** Renews a claim, or makes it again if it has expired and no process has claimed the push since. */
export function renew(entry: Stored, { name, elapsedMs, isOver, isRunning }: Knowledge): Stored {
  if (!isRunning || (entry !== undefined && !isRunningBy(entry, name))) return entry
  return { state: 'running', owner: name, elapsedMs, over: isOver || (entry?.state === 'running' && entry.over) }
}

/** Records, for the process that runs `onMessage`, that an empty answer has gone out. */
export function markOver(entry: Stored, knowledge: Knowledge): Stored {
  if (entry === undefined) return renew(entry, knowledge)
  return entry.state === 'running' && !entry.over ? { ...entry, over: true } : entry
}

/** Completes a push whose reply is returned without another call of the store, unless another run finished first. */
export function completeReturned(entry: Stored, { name, elapsedMs }: Knowledge, reply: Reply): Stored {
  if (entry?.state === 'answered') return entry
  return { state: 'answered', owner: name, elapsedMs, reply, carrier: 'returned' }
}

/** Completes a push with the result of the run, unless another run finished first. */
export function complete(entry: Stored, knowledge: Knowledge, { reply, carrier, emptyAnswer }: RunResult): Stored {
  if (reply.kind === 'empty' || carrier === 'returned') return completeReturned(entry, knowledge, reply)
  if (entry?.state === 'answered') return entry
  const { name, elapsedMs } = knowledge
  const answered = { state: 'answered', owner: name, elapsedMs } as const
  return hasGoneOver(entry, knowledge)
    ? { ...answered, reply: emptyAnswer, carrier: { lateBy: name } }
    : { ...answered, reply, carrier }
}

/**
 * Ends a failed run, so that the next attempt runs `onMessage` again. After an empty answer no attempt follows, so the
 * push is completed.
 *
 * @param usedUpMs for the next attempt: how much of the time for all attempts is used up; `undefined` if attempts are
 *   not joined
 */
export function fail(entry: Stored, knowledge: Knowledge, emptyAnswer: Reply, usedUpMs: number | undefined): Stored {
  if (!isRunningBy(entry, knowledge.name)) return entry
  if (hasGoneOver(entry, knowledge)) return completeReturned(entry, knowledge, emptyAnswer)
  return usedUpMs === undefined ? undefined : { state: 'failed', elapsedMs: usedUpMs }
}

/** Makes this delivery, which has an open request, the carrier of a reply that is neither returned nor late. */
export function takeOver(entry: Stored, { name, elapsedMs }: Knowledge): Stored {
  if (entry?.state !== 'answered' || isFinal(entry) || isCarrier(entry, name)) return entry
  return { ...entry, elapsedMs: Math.max(elapsedMs, entry.elapsedMs), carrier: { name } }
}

/** Makes the delivery that made the reply its carrier; writes the reply again if the store has lost the record. */
export function takeOverAsMaker(entry: Stored, knowledge: Knowledge, completion: RunResult): Stored {
  return takeOver(complete(entry, knowledge, completion), knowledge)
}

/** Records that the reply has been returned, whichever delivery is the carrier now. */
export function markReturned(entry: Stored, { elapsedMs }: Knowledge): Stored {
  if (entry?.state !== 'answered' || isFinal(entry)) return entry
  return { ...entry, elapsedMs: Math.max(elapsedMs, entry.elapsedMs), carrier: 'returned' }
}

/** Gives back a reply whose client disconnected before it was returned. */
export function giveBack(entry: Stored, { name, elapsedMs }: Knowledge): Stored {
  if (entry?.state !== 'answered' || !isCarrier(entry, name)) return entry
  return { ...entry, elapsedMs: Math.max(elapsedMs, entry.elapsedMs), carrier: 'none' }
}

/**
 * Takes a reply that no attempt has returned out of the record, to send it through `onLateReply`. If the store has lost
 * the record, writes it again. If another process is running `onMessage`, leaves the decision to that run.
 */
export function sendLate(entry: Stored, { name, elapsedMs }: Knowledge, emptyAnswer: Reply): Stored {
  if (entry?.state === 'running' && entry.owner !== name) return entry
  // A carrier whose change to give the reply back failed may still send it.
  if (entry?.state === 'answered' && entry.carrier !== 'none' && !isCarrier(entry, name)) return entry
  const owner = entry?.state === 'answered' ? entry.owner : name
  return { state: 'answered', owner, elapsedMs, reply: emptyAnswer, carrier: { lateBy: name } }
}

/** Returns whether an empty answer has gone out, after which no attempt follows. */
export function hasGoneOver(entry: Stored, { isOver }: Knowledge): boolean {
  return isOver || (entry?.state === 'running' && entry.over)
}

/** Returns whether a delivery holds the claim. */
export function isRunningBy(entry: Stored, name: string): entry is RunningEntry {
  return entry?.state === 'running' && entry.owner === name
}

/** Returns whether an answer is final: no step changes it. */
export function isFinal({ carrier }: AnsweredEntry): boolean {
  return carrier === 'returned' || (typeof carrier === 'object' && 'lateBy' in carrier)
}

/** Returns whether a delivery must return the reply. */
export function isCarrier({ carrier }: AnsweredEntry, name: string): boolean {
  return typeof carrier === 'object' && 'name' in carrier && carrier.name === name
}

/** Returns whether a delivery must send the reply through `onLateReply`. */
export function isLateBy(entry: Stored, name: string): boolean {
  if (entry?.state !== 'answered' || typeof entry.carrier !== 'object') return false
  return 'lateBy' in entry.carrier && entry.carrier.lateBy === name
}

/**
 * Reads a value of the store.
 *
 * @throws CallbackError `STORE_FAILED`: it is not the record of a push
 */
export function readPushEntry(value: string): PushEntry {
  const entry = pushEntryOf(tryReadJsonObject(value) ?? {})
  if (entry !== undefined) return entry
  throw new CallbackError(
    'STORE_FAILED',
    'the store has a value of another program under the key of a push: give the store its own prefix',
  )
}

/** Returns only the declared fields, without the revision, which must not be written again with the next value. */
function pushEntryOf({ state, owner, elapsedMs, over, reply, carrier }: JsonObject): PushEntry | undefined {
  if (typeof elapsedMs !== 'number') return undefined
  if (state === 'failed') return { state, elapsedMs }
  if (typeof owner !== 'string') return undefined
  if (state === 'running' && typeof over === 'boolean') return { state, owner, elapsedMs, over }
  if (state !== 'answered' || !isReply(reply) || !isCarrierField(carrier)) return undefined
  return { state, owner, elapsedMs, reply, carrier }
}

function isReply(value: unknown): value is Reply {
  if (!isJsonObject(value) || typeof value.text !== 'string') return false
  return value.kind === 'empty' || value.kind === 'reply'
}

function isCarrierField(value: unknown): value is Carrier {
  if (!isJsonObject(value)) return value === 'none' || value === 'returned'
  return typeof value.name === 'string' || typeof value.lateBy === 'string'
}
