/**
 * One push under way in this process: claimed and run here, or followed while another process runs it. The requests that
 * carry the same push wait for it together.
 */
import type { Platform } from '../../platforms.ts'
import type { Push } from '../push.ts'
import { onlyOnce } from '../report-once.ts'
import { pause } from '../time.ts'
import { runHere } from './carry-out.ts'
import type { Claim } from './claim.ts'
import type { Collaborators, FlightState } from './flight-state.ts'
import type { Entered, PushRecord } from './ledger.ts'
import { passOn } from './pass-on.ts'
import type { Plan } from './plan.ts'
import { type Attempt, type Verdict, WaitingTries } from './waiting-tries.ts'

/** What the requests of a push join. */
export interface Flight {
  join(attempt: Attempt): Promise<Verdict>
  /** Resolves when nothing is left to be done, late replies included; never rejects. */
  readonly finished: Promise<void>
}

/**
 * Starts a flight; the request that it is for joins at once.
 *
 * @param unlist called when further requests must not join any more
 */
export function startFlight<P extends Platform>(
  shared: Collaborators<P>,
  { push, key, plan }: { readonly push: Push<P>; readonly key: string; readonly plan: Plan },
  arrivedAt: number,
  unlist: () => void,
): Flight {
  const report = (error: unknown) => shared.report(error, push.context)
  let claim: Claim | undefined
  const tellOthers = () => claim?.giveUp(tries.age.elapsedMs).catch(report)
  const tries: WaitingTries = new WaitingTries(plan, arrivedAt, shared.capacity, tellOthers)
  const state = { shared, push, record: shared.ledger?.(key, report), plan, tries, unlist, report }
  const leave = () => {
    unlist()
    tries.leave()
  }
  const fly = async () => {
    if (state.record === undefined) return await runHere(state, undefined)
    const entered = await enter(state, state.record)
    if (entered.state === 'running') return leave()
    if (entered.state === 'answered') return await passOn(state, entered)
    claim = entered.claim
    tries.noteUsedUp(entered.usedUpMs)
    if (tries.isOver) void tellOthers()
    await runHere(state, claim)
  }
  const fail = (error: unknown) => {
    unlist()
    report(error)
    tries.tellAll({ kind: 'failed' })
  }
  return { join: (attempt) => tries.add(attempt), finished: fly().catch(fail).finally(leave) }
}

/**
 * Claims the push, or waits until whoever runs it has finished or is gone. `running`: the platform has hung up, and comes
 * again. Where it has had its empty answer it does not, so then somebody has to see that the push is handled at all.
 */
async function enter<P extends Platform>(state: FlightState<P>, record: PushRecord): Promise<Entered> {
  const { shared, plan, tries } = state
  const { leaseMs, maxRunMs } = shared.endpoint
  // A store that is away fails at each poll.
  const report = onlyOnce(state.report)
  let isOthersAffair = false
  let entered = await record.enter(tries.age)
  for (let round = 0; entered.state === 'running'; round++) {
    tries.noteElapsed(entered.elapsedMs)
    if (entered.over) tries.giveUp()
    // Where no try waits any more no run takes longer; its entry would be gone by itself.
    const isEnd = tries.isOver ? tries.age.elapsedMs > maxRunMs + leaseMs : tries.isEmpty
    if (isEnd || isOthersAffair) return entered
    // Whoever stops waits for one lease yet, which tells whether the other lives, and then leaves it to him.
    isOthersAffair = tries.isOver && shared.stopping.isStopping
    await pause(tries.isOver ? leaseMs : pollAfter(round, plan))
    entered = await follow(state, record, entered, report)
  }
  return entered
}

/** Where the store fails nobody knows whether it still runs, so it must not run here. */
async function follow<P extends Platform>(
  { shared, tries }: FlightState<P>,
  record: PushRecord,
  last: Entered,
  report: (error: unknown) => void,
): Promise<Entered> {
  try {
    return await record.follow(tries.age)
  } catch (error) {
    if (shared.endpoint.onStoreError === 'fail') throw error
    report(error)
    return last
  }
}

const FIRST_POLL_MS = 25
const LEAST_POLL_MS = 10

/** Doubled each time, up to a twentieth of the time there is, which is four times a second at the platform's pace. */
function pollAfter(round: number, { tryMs, deadlineMs }: Plan): number {
  const most = Math.max(Math.min(tryMs, deadlineMs) / 20, LEAST_POLL_MS)
  return Math.min(FIRST_POLL_MS * 2 ** Math.min(round, 10), most)
}
