/** Every check, in the order in which the doctor makes them. */
import type { Check } from './check.ts'
import { connection, redirects } from './reach.ts'
import { forged, oversized, stale, wrongReceiver } from './refusals.ts'
import { retried } from './retry.ts'
import { event, textMessage, verification } from './takes.ts'

export const CHECKS: readonly Check[] = [
  connection,
  redirects,
  verification,
  textMessage,
  event,
  retried,
  forged,
  wrongReceiver,
  stale,
  oversized,
]
