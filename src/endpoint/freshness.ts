/** The window on time, for those who turn it on: against a captured push that is sent again later. */
import { CallbackError } from '../errors.ts'

/** The window, and the clock that it is held against. */
interface Window {
  readonly toleranceSeconds: number | undefined
  now(): number
}

/**
 * Judges the timestamp of the query.
 *
 * @throws CallbackError `STALE_TIMESTAMP`: not ten digits, or outside the window
 */
export function checkTimestamp({ toleranceSeconds, now }: Window, timestamp: string): void {
  if (toleranceSeconds === undefined) return
  if (!/^[0-9]{10}$/.test(timestamp)) throw stale('the timestamp of the query is not ten digits')
  if (Math.abs(Number(timestamp) - now()) > toleranceSeconds)
    throw stale('the timestamp of the query is outside the window')
}

/**
 * Judges the time that is sealed, where a message has one: sorted parts can be swapped, so a nonce that looks like a
 * time can stand for the timestamp of the query.
 *
 * @throws CallbackError `STALE_TIMESTAMP`: outside the window
 */
export function checkCreateTime({ toleranceSeconds, now }: Window, message: object): void {
  if (toleranceSeconds === undefined) return
  const createTime = createTimeOf(message)
  if (createTime === undefined || Math.abs(createTime - now()) <= toleranceSeconds) return
  throw stale('the CreateTime of the message is outside the window')
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
    `${reason} of toleranceSeconds: check the server's clock, or it is a replay`,
  )
}
