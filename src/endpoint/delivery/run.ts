/** One run of the handler: what it is told, and how long it may take. */
import { CallbackError } from '../../errors.ts'
import type { Platform } from '../../platforms.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { startTimer } from '../time.ts'
import type { CallbackContext } from '../types.ts'

/** A handler that was called. */
export interface Run<P extends Platform = Platform> {
  /** As the handler was given it, with the signal. */
  readonly context: CallbackContext<P>
  /** What it returned; rejects with what it threw, or with a `TimeoutError` past `maxRunMs`. */
  readonly result: Promise<unknown>
  /** Stops the clock of `maxRunMs`: whatever the run had to do is done. */
  stop(): void
}

/**
 * Calls the handler.
 *
 * @param onStray told of a reply that came after the run was given up
 */
export function startRun<P extends Platform>(
  { onMessage, maxRunMs }: Pick<Endpoint<P>, 'onMessage' | 'maxRunMs'>,
  push: Push<P>,
  onStray: (error: CallbackError) => void,
): Run<P> {
  const controller = new AbortController()
  const context = { ...push.context, signal: controller.signal }
  const work = (async () => await onMessage(push.message, context))()
  const expired = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason))
  })
  // A rejection after the race is decided has nobody to hear it.
  expired.catch(() => undefined)
  work.then(
    (result) => {
      if (controller.signal.aborted && isReply(result)) onStray(stray())
    },
    () => undefined,
  )
  const stop = startTimer(maxRunMs, () => controller.abort(tooLong(maxRunMs)))
  return { context, result: Promise.race([work, expired]), stop }
}

function isReply(result: unknown): boolean {
  return result !== undefined && result !== null && result !== '' && result !== 'success'
}

/** As of `AbortSignal.timeout`, so that it looks the same to whoever is given the signal. */
function tooLong(maxRunMs: number): DOMException {
  return new DOMException(`onMessage took longer than maxRunMs (${maxRunMs} ms)`, 'TimeoutError')
}

function stray(): CallbackError {
  return new CallbackError(
    'LATE_REPLY',
    'onMessage returned a reply after maxRunMs, when its run had been given up: the reply is dropped. ' +
      'Have it stop when context.signal aborts, or raise maxRunMs',
  )
}
