/** A push that is ours: the handler is run, and what it makes of it goes to a try, or by another road. */
import { CallbackError } from '../../errors.ts'
import type { Platform } from '../../platforms.ts'
import { type Outcome, silenceFor, toOutcome } from '../reply.ts'
import { comesWithin } from '../time.ts'
import type { Claim } from './claim.ts'
import type { Continuation, FlightState } from './flight-state.ts'
import { keepLease } from './lease.ts'
import { passOn } from './pass-on.ts'
import { type Run, startRun } from './run.ts'
import { twice } from './twice.ts'

/** Runs the handler and sees that its answer arrives; `claim` is `undefined` where nothing is remembered. */
export async function runHere<P extends Platform>(state: FlightState<P>, claim: Claim | undefined): Promise<void> {
  const { shared, push, tries, report } = state
  const { leaseMs } = shared.endpoint
  const stopLease =
    claim === undefined ? () => undefined : keepLease(leaseMs, () => claim.renew(tries.age.elapsedMs), report)
  const run = startRun(shared.endpoint, push, report)
  const finished = await finish(state, run).catch((error: unknown) => ({ error }))
  stopLease()
  if ('error' in finished) {
    run.stop()
    await giveBack(state, claim)
    state.unlist()
    report(finished.error)
    tries.tellFailure()
    return
  }
  const { continuation } = finished
  // What goes on has its time too; a handler that is done has no more to be stopped.
  if (continuation === undefined) run.stop()
  const work = continuation?.carryOn()
  try {
    await deliver(state, claim, finished)
    await work
  } finally {
    run.stop()
  }
}

/** What the handler made of a push. */
interface Finished {
  readonly outcome: Outcome
  readonly continuation: Continuation | undefined
  /** Sends a reply that no try carried by another road. */
  handOver(): Promise<void>
}

async function finish<P extends Platform>({ shared, push }: FlightState<P>, run: Run<P>): Promise<Finished> {
  const { reply, continuation } = await shared.resolve(await run.result, push, run.context)
  try {
    return {
      outcome: toOutcome(shared.endpoint, push, reply),
      continuation,
      handOver: async () => {
        if (continuation === undefined) await shared.handOver(reply, push, run.context)
      },
    }
  } catch (error) {
    continuation?.drop()
    throw error
  }
}

/**
 * The next try runs it again; where tries are joined it must know how many there have been. If the platform has had its
 * empty answer there is no next try, and the push is done with.
 */
async function giveBack<P extends Platform>(state: FlightState<P>, claim: Claim | undefined): Promise<void> {
  const { shared, push, plan, tries, report } = state
  if (tries.isOver) await complete(state, claim, silenceFor(shared.endpoint, push.message), false)
  else await (plan.joins ? claim?.fail(tries.usedUpMs, plan.windowMs) : claim?.release())?.catch(report)
}

/** The outcome goes to the requests that wait, or to the next one that comes, or by another road. */
async function deliver<P extends Platform>(
  state: FlightState<P>,
  claim: Claim | undefined,
  finished: Finished,
): Promise<void> {
  const { shared, push, tries } = state
  const { outcome, handOver } = finished
  tries.lookAtClock()
  const isLate = tries.isOver
  // Whoever still comes must not get what goes by another road.
  const written = isLate ? silenceFor(shared.endpoint, push.message) : outcome
  const isHeld = !isLate && !tries.isEmpty
  tries.announce(isHeld ? outcome : undefined)
  const standing = await complete(state, claim, written, isHeld)
  // The very same, unless another process was first.
  if (standing !== written) return await yieldTo(state, standing, finished)
  const isSeenTo = !isLate && (await giveToATry(state, claim, finished, isHeld))
  if (!isSeenTo && outcome.kind === 'reply') await handOver()
}

/**
 * Those who wait get it, or between two tries the next one that comes, until there is none to come.
 *
 * @param isHeld whether the store says already that we have it
 * @returns whether it went to a try, or another process sees to it
 */
async function giveToATry<P extends Platform>(
  state: FlightState<P>,
  claim: Claim | undefined,
  { outcome, continuation }: Finished,
  isHeld: boolean,
): Promise<boolean> {
  const { shared, push, record, tries, unlist } = state
  if (record === undefined || claim === undefined || outcome.kind !== 'reply') return tries.offer(outcome)
  if (isHeld && (await offer(state, claim, outcome))) return true
  while (!isEnd(state)) {
    if (tries.isEmpty) await comesOrStops(state)
    else if (await offer(state, claim, await standingFor(state, claim, outcome))) return true
  }
  // At once: a try that joined in between would wait for what goes by another road.
  unlist()
  // What goes on sees for itself that all of it arrives; others have only how it began.
  return !(await record.takeBack(claim, silenceFor(shared.endpoint, push.message), continuation === undefined))
}

/** Gives out what the store says that we have. @returns whether a try has it; else the store is told that we don't */
async function offer<P extends Platform>(
  { tries, report }: FlightState<P>,
  claim: Claim,
  standing: Outcome,
): Promise<boolean> {
  if (tries.offer(standing)) return true
  await claim.letGo().catch(report)
  return false
}

/**
 * What a try may be given that has come: the store is told first, since another process may be about to give it out as well,
 * or by another road. A store that is away can't be told, and must not cost the answer.
 */
async function standingFor<P extends Platform>(
  { tries, report }: FlightState<P>,
  claim: Claim,
  outcome: Outcome,
): Promise<Outcome> {
  const isAway = (error: unknown) => {
    report(error)
    tries.announce(outcome)
  }
  const standing = await twice(() => claim.hold(), isAway).catch(report)
  return standing ?? outcome
}

/** Nobody waits, and nobody who could carry a reply comes any more. */
function isEnd<P extends Platform>({ shared, tries }: FlightState<P>): boolean {
  return tries.isEmpty && (tries.isOver || tries.windowLeftMs <= 0 || shared.stopping.isStopping)
}

/** Waits for another try, while one can carry a reply, and until this process stops. */
async function comesOrStops<P extends Platform>({ shared, tries }: FlightState<P>): Promise<void> {
  const next = tries.next()
  const forget = shared.stopping.onStop(next.make)
  await comesWithin(tries.windowLeftMs, next.made)
  forget()
}

/** Another process has answered before us: what it says goes to those who wait here as well, and ours is dropped. */
async function yieldTo<P extends Platform>(
  state: FlightState<P>,
  standing: Outcome,
  { outcome, continuation }: Finished,
): Promise<void> {
  const { record, tries, report } = state
  continuation?.drop()
  if (outcome.kind === 'reply') reportDouble(state)
  if (tries.isOver) return
  // Ours is not to go out; the other's does where the store says that we have it.
  tries.announce(undefined)
  const entered = await record?.follow(tries.age).catch(report)
  if (entered?.state === 'answered') await passOn(state, entered).catch(report)
  tries.tellAll({ kind: 'answered', outcome: standing })
}

async function complete<P extends Platform>(
  { record }: FlightState<P>,
  claim: Claim | undefined,
  outcome: Outcome,
  isHeld: boolean,
): Promise<Outcome> {
  return record === undefined || claim === undefined ? outcome : await record.complete(claim, outcome, isHeld)
}

/** Our reply is dropped, since another one has gone out. */
function reportDouble<P extends Platform>({ report }: FlightState<P>): void {
  report(
    new CallbackError(
      'STORE_FAILED',
      'onMessage ran twice for one push, and the other reply goes out: this process was paused for longer than leaseMs, ' +
        'or the store did not answer for so long, or lost its data',
    ),
  )
}
