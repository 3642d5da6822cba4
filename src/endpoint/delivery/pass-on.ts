/** The answer that another process has made, or an earlier try: given to those who wait for it here. */
import type { Platform } from '../../platforms.ts'
import { silenceFor } from '../reply.ts'
import type { FlightState } from './flight-state.ts'
import type { Entered } from './ledger.ts'

/** Takes an answer and gives it out; what can't be given goes back, or by another road where no try comes any more. */
export async function passOn<P extends Platform>(
  { shared, push, plan, tries, unlist, report }: FlightState<P>,
  { take }: Extract<Entered, { state: 'answered' }>,
): Promise<void> {
  unlist()
  // It is for those who wait for it: whoever made it sees to it otherwise.
  if (tries.isEmpty) return
  // A second time where the store has failed: given out without that, it could be handed over as well.
  const { outcome, giveBack, withdraw } = await take().catch((error: unknown) => {
    report(error)
    return take()
  })
  if (!tries.isOver) tries.tellAll({ kind: 'answered', outcome })
  if (tries.someGotIt || giveBack === undefined) return
  // Those that it was taken for are gone: whoever made it is to know that it has not arrived.
  const isBack = await giveBack().catch(report)
  const isLast = plan.joins && (tries.isOver || tries.windowLeftMs <= 0)
  if (!isBack || !isLast || outcome.kind !== 'reply') return
  // Its maker may have looked just before: one of us two withdraws it.
  const isOurs = await withdraw?.(silenceFor(shared.endpoint, push.message)).catch(report)
  if (isOurs) await shared.handOver(outcome.text, push, { ...push.context, signal: new AbortController().signal })
}
