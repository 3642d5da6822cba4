/** Sends a reply that no attempt returned through `onLateReply`, or reports it as lost. */
import { CallbackError } from '../../errors.ts'
import { copyHidden } from '../../primitives/hidden-properties.ts'
import type { ReplyOf } from '../../replies/generated/types.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import type { LateReplyContext } from '../types.ts'

/** Reports an error that belongs to a push, but changes no answer. */
export type Report = (error: unknown, push: Push) => void

/**
 * Sends a late reply through `onLateReply`; never rejects.
 *
 * @param place for the rest of a stream: where it was cut
 */
export async function sendLateReply(
  { onLateReply }: Pick<Endpoint, 'onLateReply'>,
  push: Push,
  reply: unknown,
  report: Report,
  place: Pick<LateReplyContext, 'cutAt'> = {},
): Promise<void> {
  if (onLateReply === undefined)
    return report(lost('onLateReply is missing: set it to a function that sends the reply'), push)
  try {
    // toReply has refused everything else.
    await onLateReply(reply as ReplyOf | string, lateContext(push, place))
  } catch (error) {
    report(lost('onLateReply failed', error), push)
  }
}

/**
 * Makes the context of `onLateReply`: that of the run, with the message, and with a new signal, since that of the run
 * may abort.
 */
function lateContext({ message, context }: Push, place: Pick<LateReplyContext, 'cutAt'>): LateReplyContext {
  const { signal } = new AbortController()
  // The message is the one that this context belongs to.
  return copyHidden(context, { message, signal, ...place }) as LateReplyContext
}

function lost(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('LATE_REPLY', `a reply was ready only after the deadline, and ${reason}`, { cause })
}
