/** Time in the unit of the protocol. */

/** Seconds are below this until the year 5138; milliseconds have been above it since 1973. */
const FIRST_MILLISECONDS = 1e11

/** Returns whole seconds since 1970 from a clock in seconds or in milliseconds, which users often confuse here. */
export function wholeSeconds(time: number): number {
  return Math.floor(time >= FIRST_MILLISECONDS ? time / 1000 : time)
}
