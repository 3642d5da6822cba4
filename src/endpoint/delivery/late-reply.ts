/** Sends a reply that no attempt returned through `onLateReply`, or reports it as lost. */
import { CallbackError } from '../../errors.ts'
import { copyHidden } from '../../primitives/hidden-properties.ts'
import type { ReplyOf } from '../../replies/generated/types.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import type { ReportError } from '../report.ts'
import type { LateReplyContext } from '../types.ts'

/**
 * Sends a late reply through `onLateReply`; never rejects.
 *
 * @param cutAt where the text was cut, if the reply is the rest of a stream
 */
export async function sendLateReply(
  { onLateReply }: Pick<Endpoint, 'onLateReply'>,
  push: Push,
  reply: unknown,
  report: ReportError,
  cutAt?: number,
): Promise<void> {
  if (onLateReply === undefined)
    return report(lost('onLateReply is missing: set it to a function that sends the reply'), push)
  const { message, context } = push
  try {
    // A signal of its own, since that of the run may abort.
    const own = { message, signal: new AbortController().signal, ...(cutAt !== undefined && { cutAt }) }
    // The casts are safe: `toReply` has accepted only such replies, and the context belongs to this message.
    await onLateReply(reply as ReplyOf | string, copyHidden(context, own) as LateReplyContext)
  } catch (error) {
    report(lost('onLateReply failed', error), push)
  }
}

function lost(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('LATE_REPLY', `a reply could not be returned to the platform, and ${reason}`, { cause })
}
