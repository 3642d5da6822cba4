/**
 * One push under way in this process: claimed and run here, or followed while another process runs it. The requests that
 * carry the same push wait for it together.
 */
import { CallbackError } from '../../errors.ts'
import type { Platform } from '../../platforms.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { type Outcome, silenceFor, toOutcome } from '../reply.ts'
import { comesWithin, pause } from '../time.ts'
import type { CallbackContext } from '../types.ts'
import type { Claim } from './claim.ts'
import type { HandOver } from './hand-over.ts'
import { keepLease } from './lease.ts'
import type { Entered, Ledger, PushRecord } from './ledger.ts'
import type { Plan } from './plan.ts'
import { type Run, startRun } from './run.ts'
import { type Attempt, type Capacity, type Verdict, WaitingTries } from './waiting-tries.ts'

/** What all flights of an endpoint share. */
export interface Collaborators<P extends Platform = Platform> {
  readonly endpoint: Endpoint<P>
  /** `undefined` where `dedupe` is off: every request is a push of its own. */
  readonly ledger: Ledger | undefined
  readonly capacity: Capacity
  /** Aborts when the endpoint stops taking pushes. */
  readonly draining: AbortSignal
  readonly handOver: HandOver<P>
  /** Turns what is no reply yet, such as a stream of text, into one. */
  resolve(result: unknown, push: Push<P>, context: CallbackContext<P>): Promise<Resolved>
  report(error: unknown, context: Push<P>['context']): void
}

/** A reply, and what goes on after it. */
export interface Resolved {
  readonly reply: unknown
  readonly work?: Promise<void>
}

/** What the requests of a push join. */
export interface Flight {
  join(attempt: Attempt): Promise<Verdict>
  /** Resolves when nothing is left to be done, late replies included; never rejects. */
  readonly finished: Promise<void>
}

/** All that the steps of one flight need. */
interface FlightState<P extends Platform> {
  readonly shared: Collaborators<P>
  readonly push: Push<P>
  readonly record: PushRecord | undefined
  readonly plan: Plan
  readonly tries: WaitingTries
  /** Takes the flight out of the list of those under way. */
  readonly leave: () => void
}

/**
 * Starts a flight; the request that it is for joins at once.
 *
 * @param leave called when further requests must not join any more
 */
export function startFlight<P extends Platform>(
  shared: Collaborators<P>,
  { push, key, plan }: { readonly push: Push<P>; readonly key: string; readonly plan: Plan },
  arrivedAt: number,
  leave: () => void,
): Flight {
  let claim: Claim | undefined
  const giveUp = () => claim?.giveUp(tries.elapsedMs).catch((error: unknown) => shared.report(error, push.context))
  const tries = new WaitingTries(plan, arrivedAt, shared.capacity, giveUp)
  const record = shared.ledger?.(key, (error) => shared.report(error, push.context))
  const state = { shared, push, record, plan, tries, leave }
  const fly = async () => {
    const entered = record === undefined ? undefined : await enter(state, record)
    if (entered?.state === 'answered') return await passOn(state, entered)
    if (entered?.state === 'running') return
    claim = entered?.claim
    if (tries.isOver) void giveUp()
    await runHere(state, claim)
  }
  const finished = fly()
    .catch((error: unknown) => {
      leave()
      shared.report(error, push.context)
      tries.settle({ kind: 'failed' })
    })
    .finally(() => {
      leave()
      tries.close()
    })
  return { join: (attempt) => tries.add(attempt), finished }
}

/**
 * Claims the push, or waits until whoever runs it has finished or is gone. `running`: the platform has hung up, and comes
 * again. Where it has had its empty answer it does not, so then somebody has to see that the push is handled at all.
 */
async function enter<P extends Platform>(
  { shared, push, plan, tries }: FlightState<P>,
  record: PushRecord,
): Promise<Entered> {
  let entered = await record.enter(tries.elapsedMs)
  let isTold = false
  for (let round = 0; entered.state === 'running'; round++) {
    tries.noteElapsed(entered.elapsedMs)
    if (entered.over) tries.giveUp()
    if (tries.isEmpty && !tries.isOver) return entered
    await pause(tries.isOver ? shared.endpoint.leaseMs : pollAfter(round, plan))
    try {
      entered = await record.follow(tries.elapsedMs)
    } catch (error) {
      // Nobody knows whether it still runs, so it must not run here.
      if (!isTold) shared.report(error, push.context)
      isTold = true
    }
  }
  return entered
}

const FIRST_POLL_MS = 25

/** Doubled each time, up to a twentieth of a try: soon enough for the platform, and four times a second at most. */
function pollAfter(round: number, { tryMs }: Plan): number {
  return Math.min(FIRST_POLL_MS * 2 ** Math.min(round, 10), tryMs / 20)
}

/** The answer of another process, or of a try that is over. */
async function passOn<P extends Platform>(
  { shared, push, tries, leave }: FlightState<P>,
  { outcome, take }: Extract<Entered, { state: 'answered' }>,
): Promise<void> {
  leave()
  tries.settle({ kind: 'answered', outcome })
  if (tries.someGotIt) await take().catch((error: unknown) => shared.report(error, push.context))
}

async function runHere<P extends Platform>(state: FlightState<P>, claim: Claim | undefined): Promise<void> {
  const { shared, push, tries, leave } = state
  const { endpoint } = shared
  const report = (error: unknown) => shared.report(error, push.context)
  const stopLease =
    claim === undefined ? () => undefined : keepLease(endpoint.leaseMs, () => claim.renew(tries.elapsedMs), report)
  const run = startRun(endpoint, push, report)
  try {
    const finished = await finish(state, run)
    stopLease()
    await deliver(state, claim, finished)
    await finished.work
  } catch (error) {
    stopLease()
    await claim?.release().catch(report)
    leave()
    report(error)
    tries.fail()
  } finally {
    run.stop()
  }
}

/** What the handler made of a push. */
interface Finished {
  readonly outcome: Outcome
  /** Sends a reply that no try carried by another road. */
  handOver(): Promise<void>
  /** What goes on after the answer. */
  readonly work: Promise<void> | undefined
}

async function finish<P extends Platform>({ shared, push }: FlightState<P>, run: Run<P>): Promise<Finished> {
  const { reply, work } = await shared.resolve(await run.result, push, run.context)
  return {
    outcome: toOutcome(shared.endpoint, push, reply),
    // What goes on after the answer sees for itself that all of it arrives.
    handOver: async () => (work === undefined ? await shared.handOver(reply, push, run.context) : undefined),
    work,
  }
}

/** The outcome goes to the requests that wait, or to the next one that comes, or by another road. Never rejects. */
async function deliver<P extends Platform>(
  state: FlightState<P>,
  claim: Claim | undefined,
  { outcome, handOver }: Finished,
): Promise<void> {
  const { tries } = state
  const isReply = outcome.kind === 'reply'
  if (tries.isOver) {
    const silence = silenceFor(state.shared.endpoint, state.push.message)
    const isOurs = (await complete(state, claim, silence, true)) === silence
    if (isReply) await (isOurs ? handOver() : reportDouble(state))
    return
  }
  const isOpen = tries.promise(outcome)
  const standing = await complete(state, claim, outcome, isOpen || !isReply)
  tries.settle({ kind: 'answered', outcome: standing })
  if (!isReply) return
  if (standing !== outcome) return reportDouble(state)
  // All that were open can have hung up meanwhile.
  if (isOpen && !tries.someGotIt) await complete(state, claim, outcome, false)
  if (await isTakenByNext(state, claim)) return
  await handOver()
}

async function complete<P extends Platform>(
  { record }: FlightState<P>,
  claim: Claim | undefined,
  outcome: Outcome,
  taken: boolean,
): Promise<Outcome> {
  return record === undefined || claim === undefined ? outcome : await record.complete(claim, outcome, taken)
}

/** Between two tries the next one gets the answer, here or in another process; until there is none to come. */
async function isTakenByNext<P extends Platform>(
  { shared, push, record, tries, leave }: FlightState<P>,
  claim: Claim | undefined,
): Promise<boolean> {
  if (tries.someGotIt) return true
  if (record === undefined || claim === undefined) return false
  if (await comesWithin(tries.windowLeftMs, tries.taken, shared.draining)) return true
  leave()
  return !(await record.withdraw(claim, silenceFor(shared.endpoint, push.message)))
}

/** Our reply is dropped, since another one has gone out. */
function reportDouble<P extends Platform>({ shared, push }: FlightState<P>): void {
  const reason =
    'onMessage ran twice for one push, and the other reply goes out: this process was paused for longer than leaseMs, ' +
    'or the store lost its data'
  shared.report(new CallbackError('STORE_FAILED', reason), push.context)
}
