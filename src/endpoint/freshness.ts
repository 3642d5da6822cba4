/** Checks the age of pushes if `toleranceSeconds` is set, to refuse a captured push that is sent again later. */
import type { JsonObject } from '../codec/json.ts'
import { CallbackError } from '../errors.ts'
import { rawFields } from '../messages/raw-fields.ts'

/** The fields that hold the time of a push, by product. */
const TIMES = ['CreateTime', 'TimeStamp', 'create_time']

/**
 * Checks the timestamp of the query.
 *
 * @throws CallbackError `STALE_TIMESTAMP`: it is not ten digits, or outside the window
 */
export function checkTimestamp(timestamp: string, toleranceSeconds: number, now: number): void {
  if (!/^[0-9]{10}$/.test(timestamp)) throw stale('the timestamp of the query is not ten digits')
  if (Math.abs(Number(timestamp) - now) <= toleranceSeconds) return
  throw stale('the timestamp of the query is further from now than toleranceSeconds')
}

/**
 * Checks the time inside the sealed message, if it has one. Checking only the timestamp of the query is not enough: the
 * signed parts are sorted, so an attacker can swap timestamp and nonce if the nonce looks like a time.
 *
 * @param retrySeconds how long the platform keeps sending the push: a retry has the time of its first attempt
 * @throws CallbackError `STALE_TIMESTAMP`: it is outside the window
 */
export function checkCreateTime(message: object, toleranceSeconds: number, retrySeconds: number, now: number): void {
  const time = timeOf(message)
  // A time that is not a number, or that comes twice with different values, is absent from the typed message.
  if (time === undefined && TIMES.some((name) => name in rawFields(message))) {
    throw stale('the CreateTime of the message is not one number')
  }
  if (typeof time !== 'number') return
  const age = now - time
  if (age >= -toleranceSeconds && age <= toleranceSeconds + retrySeconds) return
  throw stale('the CreateTime of the message is further from now than toleranceSeconds')
}

/** Returns the time inside a message, as it was parsed; `undefined` if it has none. */
export function timeOf(message: object): unknown {
  let time: unknown
  for (const name of TIMES) time ??= (message as JsonObject)[name]
  return time
}

function stale(reason: string): CallbackError {
  return new CallbackError(
    'STALE_TIMESTAMP',
    `${reason}. Check the server's clock; if it is right, the request is a replay`,
  )
}
