/** What the steps of one flight work with. */
import type { Platform } from '../../platforms.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import type { CallbackContext } from '../types.ts'
import type { HandOver } from './hand-over.ts'
import type { Ledger, PushRecord } from './ledger.ts'
import type { Plan } from './plan.ts'
import type { Stopping } from './stopping.ts'
import type { Capacity, WaitingTries } from './waiting-tries.ts'

/** What all flights of an endpoint share. */
export interface Collaborators<P extends Platform = Platform> {
  readonly endpoint: Endpoint<P>
  /** `undefined` where `dedupe` is off: every request is a push of its own. */
  readonly ledger: Ledger | undefined
  readonly capacity: Capacity
  readonly stopping: Stopping
  readonly handOver: HandOver<P>
  /** Turns what is no reply yet, such as a stream of text, into one. */
  resolve(result: unknown, push: Push<P>, context: CallbackContext<P>): Promise<Resolved>
  report(error: unknown, context: Push<P>['context']): void
}

/** A reply, and what goes on after it. */
export interface Resolved {
  readonly reply: unknown
  readonly continuation?: Continuation
}

/** What goes on after an answer, and sees for itself that all of it arrives. */
export interface Continuation {
  /** Resolves when it is done; never rejects. */
  carryOn(): Promise<void>
  /** The answer is not to be: stops it. */
  drop(): void
}

/** One flight. */
export interface FlightState<P extends Platform> {
  readonly shared: Collaborators<P>
  readonly push: Push<P>
  readonly record: PushRecord | undefined
  readonly plan: Plan
  readonly tries: WaitingTries
  /** Takes the flight out of the list of those under way. */
  unlist(): void
  report(error: unknown): void
}
