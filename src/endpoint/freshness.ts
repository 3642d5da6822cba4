/** Checks the age of pushes if `toleranceSeconds` is set, against a captured push that is sent again later. */
import { CallbackError } from '../errors.ts'

/** The window of accepted times, and the clock that it is compared with. */
interface Window {
  readonly toleranceSeconds: number | undefined
  now(): number
}

/**
 * Checks the timestamp of the query.
 *
 * @throws CallbackError `STALE_TIMESTAMP`: it is not ten digits, or outside the window
 */
export function checkTimestamp({ toleranceSeconds, now }: Window, timestamp: string): void {
  if (toleranceSeconds === undefined) return
  if (!/^[0-9]{10}$/.test(timestamp)) throw stale('the timestamp of the query is not ten digits')
  if (Math.abs(Number(timestamp) - now()) > toleranceSeconds)
    throw stale('the timestamp of the query is further from now than toleranceSeconds')
}

/**
 * Checks the time inside the sealed message, if it has one. The timestamp of the query is not enough: the signed parts
 * are sorted, so an attacker can swap them and use a nonce that looks like a time as the timestamp.
 *
 * @throws CallbackError `STALE_TIMESTAMP`: it is outside the window
 */
export function checkCreateTime({ toleranceSeconds, now }: Window, message: object): void {
  if (toleranceSeconds === undefined) return
  const createTime = createTimeOf(message)
  if (createTime === undefined || Math.abs(createTime - now()) <= toleranceSeconds) return
  throw stale('the CreateTime of the message is further from now than toleranceSeconds')
}

function createTimeOf(message: object): number | undefined {
  const { CreateTime, TimeStamp, create_time }: { CreateTime?: unknown; TimeStamp?: unknown; create_time?: unknown } =
    message
  const time = CreateTime ?? TimeStamp ?? create_time
  return typeof time === 'number' ? time : undefined
}

function stale(reason: string): CallbackError {
  return new CallbackError(
    'STALE_TIMESTAMP',
    `${reason}. Check the server's clock; if it is right, the request is a replay`,
  )
}
