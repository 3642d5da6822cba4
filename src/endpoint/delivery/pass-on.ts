/** The answer that another process has made, or an earlier try: given to those who wait for it here. */
import type { Platform } from '../../platforms.ts'
import { silenceFor } from '../reply.ts'
import type { FlightState } from './flight-state.ts'
import type { Entered } from './ledger.ts'
import type { Taken } from './taken.ts'

type Answered = Extract<Entered, { state: 'answered' }>

/** Takes an answer and gives it out; what can't be given goes back, or by another road where no try comes any more. */
export async function passOn<P extends Platform>(state: FlightState<P>, entered: Answered): Promise<void> {
  const { tries, unlist, report } = state
  unlist()
  // It is for those who wait for it: whoever made it sees to it otherwise.
  if (tries.isEmpty) return
  const taken = await takeOrTryAgain(entered, report)
  if (!tries.isOver) tries.tellAll({ kind: 'answered', outcome: taken.outcome })
  if (!tries.someGotIt) await returnToMaker(state, taken)
}

/** A second time where the store has failed: given out without that, it could be handed over as well. */
function takeOrTryAgain({ take }: Answered, report: (error: unknown) => void): Promise<Taken> {
  return take().catch((error: unknown) => {
    report(error)
    return take()
  })
}

/** Those that it was taken for are gone: whoever made it is to know that it has not arrived. */
async function returnToMaker<P extends Platform>(
  { shared, push, plan, tries, report }: FlightState<P>,
  { outcome, giveBack }: Taken,
): Promise<void> {
  const withdraw = await giveBack?.().catch(report)
  const isLast = plan.joins && (tries.isOver || tries.windowLeftMs <= 0)
  if (withdraw === undefined || !isLast) return
  // Its maker may have looked just before: one of us two withdraws it.
  const isOurs = await withdraw(silenceFor(shared.endpoint, push.message)).catch(report)
  if (isOurs) await shared.handOver(outcome.text, push, { ...push.context, signal: new AbortController().signal })
}
