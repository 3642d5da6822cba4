/** A reply that no try could carry: to `onLateReply`, or at least to `onError`. */
import { CallbackError } from '../../errors.ts'
import type { ReplyOf } from '../../messages/reply-types.ts'
import type { Platform } from '../../platforms.ts'
import type { Push } from '../push.ts'
import type { CallbackContext, CallbackOptions } from '../types.ts'

/** Hands a reply over; never rejects. */
export type HandOver<P extends Platform> = (reply: unknown, push: Push<P>, context: CallbackContext<P>) => Promise<void>

/** @param report told of what could not be handed over */
export function createHandOver<P extends Platform>(
  onLateReply: CallbackOptions<P>['onLateReply'],
  report: (error: unknown, context: CallbackContext<P>) => void,
): HandOver<P> {
  return async (reply, { message }, context) => {
    if (onLateReply === undefined) return report(late('no onLateReply takes it: give one that sends it'), context)
    try {
      // It was judged by toOutcome, which takes nothing else. The time of the run is not that of what sends its reply.
      await onLateReply(reply as ReplyOf<P> | string, { ...context, message, signal: new AbortController().signal })
    } catch (error) {
      report(late('onLateReply failed', error), context)
    }
  }
}

function late(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('LATE_REPLY', `a reply came after its deadline and ${reason}`, { cause })
}
