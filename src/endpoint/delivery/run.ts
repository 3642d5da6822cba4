/** One run of `onMessage`: the call, its `signal` and its time limit. */
import { CallbackError } from '../../errors.ts'
import { withSignal } from '../context.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { isPromise, startTimer } from '../time.ts'

/** One run of `onMessage` for a push. */
export class Run {
  /** What `onMessage` returned; a promise that rejects if it threw. */
  returned: unknown
  readonly #endpoint: Pick<Endpoint, 'onMessage' | 'maxRunMs'>
  readonly #push: Push
  readonly #report: (error: unknown) => void
  #controller: AbortController | undefined
  #timeout: DOMException | undefined
  #rejectResult: ((error: unknown) => void) | undefined
  #stopTimer: (() => void) | undefined

  /** @param report receives a reply that came after the run was given up, as an error */
  constructor(endpoint: Pick<Endpoint, 'onMessage' | 'maxRunMs'>, push: Push, report: (error: unknown) => void) {
    this.#endpoint = endpoint
    this.#push = push
    this.#report = report
  }

  /** Aborts when the run has taken longer than `maxRunMs`. It is created when it is first read. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#timeout !== undefined) this.#controller.abort(this.#timeout)
    }
    return this.#controller.signal
  }

  /** Calls `onMessage`. */
  start(): void {
    const { message, context } = this.#push
    try {
      this.returned = this.#endpoint.onMessage(message, withSignal(context, this))
    } catch (error) {
      this.returned = Promise.reject(error)
    }
  }

  /**
   * Starts the time limit. When it is over, the run is given up: `signal` aborts and the promise of `result` rejects.
   */
  startTimer(): void {
    const { maxRunMs } = this.#endpoint
    this.#stopTimer ??= startTimer(maxRunMs, () => {
      this.#timeout = tooLong(maxRunMs)
      this.#controller?.abort(this.#timeout)
      this.#rejectResult?.(this.#timeout)
    })
  }

  /** Stops the time limit, because the work of the run is done. */
  stopTimer(): void {
    this.#stopTimer?.()
  }

  /** Waits for `onMessage`. Rejects with its error, or with a `TimeoutError` at the time limit. */
  result(): Promise<unknown> {
    const { returned } = this
    return new Promise((resolve, reject) => {
      this.#rejectResult = reject
      if (!isPromise(returned)) return resolve(returned)
      returned.then((result) => {
        if (this.#timeout !== undefined && hasReply(result)) this.#report(droppedReply())
        resolve(result)
      }, reject)
    })
  }
}

/** Returns whether `onMessage` returned a reply and not the empty answer. */
function hasReply(result: unknown): boolean {
  return result !== undefined && result !== null && result !== '' && result !== 'success'
}

/** Makes the error for the time limit, like that of `AbortSignal.timeout`. */
function tooLong(maxRunMs: number): DOMException {
  return new DOMException(`onMessage took longer than maxRunMs (${maxRunMs} ms)`, 'TimeoutError')
}

function droppedReply(): CallbackError {
  return new CallbackError(
    'LATE_REPLY',
    'onMessage returned a reply after maxRunMs, so the reply was dropped. ' +
      'Stop when context.signal aborts, or raise maxRunMs',
  )
}
