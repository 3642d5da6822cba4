/** A store that answers in time or fails with one error. */
import { CallbackError, isCallbackError } from '../../errors.ts'
import type { Store } from '../../stores/store.ts'
import { within } from '../time.ts'

/**
 * Puts a time limit on each call, since a client that waits for its server to come back may wait for ever.
 *
 * @param timeoutMs `undefined` for a store in this process, which always answers at once
 * @returns a store whose calls reject with `CallbackError` `STORE_FAILED` alone
 */
export function guardStore(store: Store, timeoutMs: number | undefined): Store {
  const guard = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    try {
      if (timeoutMs === undefined) return await call()
      return await withinSeen(timeoutMs, call(), () => failed(`it did not answer within ${timeoutMs} ms`))
    } catch (error) {
      if (isCallbackError(error)) throw error
      throw failed('the call was refused', outlineOf(error))
    }
  }
  return {
    get: (key) => guard(async () => textOrNothing(await store.get(key))),
    set: (key, value, options) => guard(async () => await store.set(key, value, options)),
    delete: (key, options) => guard(async () => await store.delete(key, options)),
  }
}

/**
 * A busy process sees that time is up before it sees the answer that came in time, since timers go first. So what is late
 * gets a moment more, in which everything that has arrived is read.
 */
function withinSeen<Value>(ms: number, work: Promise<Value>, onTimeout: () => unknown): Promise<Value> {
  const moment = ms / 10
  return within(ms - moment, work, () => undefined).catch((error: unknown) => {
    if (error !== undefined) throw error
    return within(moment, work, onTimeout)
  })
}

/** Databases say `null` for what is absent. */
function textOrNothing(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw failed(`get() gave what is no text, but ${typeof value}`)
}

/** Clients hang the whole command on their errors, and with it what was to be written. */
function outlineOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(typeof error)
  const outline = new Error(error.message)
  outline.name = error.name
  return 'code' in error ? Object.assign(outline, { code: error.code }) : outline
}

function failed(reason: string, cause?: unknown): CallbackError {
  return new CallbackError('STORE_FAILED', `the store failed: ${reason}. See to the server behind it`, { cause })
}
