/** The answer that another process has made, or an earlier try: given to those who wait for it here. */
import type { Platform } from '../../platforms.ts'
import { silenceFor } from '../reply.ts'
import type { FlightState } from './flight-state.ts'
import type { Taken } from './holders.ts'
import type { Entered } from './ledger.ts'
import { twice } from './twice.ts'

type Answered = Extract<Entered, { state: 'answered' }>

/** Takes an answer and gives it out; what can't be given goes back, or by another road where no try comes any more. */
export async function passOn<P extends Platform>(state: FlightState<P>, entered: Answered): Promise<void> {
  const { tries, unlist, report } = state
  unlist()
  // It is for those who wait for it: whoever made it sees to it otherwise.
  if (tries.isEmpty) return
  // Given out without that, it could be handed over as well.
  const taken = await twice(entered.take, report)
  if (!tries.isOver) tries.tellAll({ kind: 'answered', outcome: taken.outcome })
  if (!tries.someGotIt) await returnToMaker(state, taken)
}

/** Those that it was taken for are gone: whoever made it, if he has not left it to us, is to know that it has not arrived. */
async function returnToMaker<P extends Platform>(
  { shared, push, report }: FlightState<P>,
  { outcome, giveBack }: Taken,
): Promise<void> {
  if (giveBack === undefined) return
  const takeBack = await twice(giveBack, report).catch(report)
  if (takeBack === undefined) return
  const silence = silenceFor(shared.endpoint, push.message)
  // Where the store is away, better twice than not at all.
  const isOurs = await twice(() => takeBack(silence), report).catch(() => true)
  if (isOurs) await shared.handOver(outcome.text, push, { ...push.context, signal: new AbortController().signal })
}
