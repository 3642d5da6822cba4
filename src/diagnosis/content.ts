/** What was inside, and when it was sent. */
import { isEcho } from '../endpoint/echo.ts'
import { isOwnReply } from '../endpoint/own-reply.ts'
import { finding } from '../findings/finding.ts'
import { parseMessage } from '../messages/parse-message.ts'
import { type Case, soleParameter } from './case.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

/** The window that is recommended for `toleranceSeconds`, either way. */
const TOLERANCE_SECONDS = 300

export interface ExaminedContent {
  readonly findings: readonly Finding[]
  readonly message?: object
}

/** Judges the text that a URL check is answered with. */
export function examineEcho(echo: string): readonly Finding[] {
  return isEcho(echo) ? [] : [finding('echostr-not-an-echo')]
}

/** Judges the text of a push. */
export function examineMessage({ platform }: Case, text: string, receiveId: string | undefined): ExaminedContent {
  const message = orUndefined(() => parseMessage(text))
  if (message === undefined) return { findings: [finding('not-a-message')] }
  return isOwnReply(platform, message, receiveId) ? { findings: [finding('own-reply')] } : { findings: [], message }
}

/** Judges the time of the query, where the server's own is known. */
export function examineTime(one: Case): readonly Finding[] {
  const timestamp = soleParameter(one, 'timestamp')
  if (one.now === undefined || timestamp === undefined || !/^[0-9]{10}$/.test(timestamp)) return []
  const seconds = Math.abs(Number(timestamp) - one.now)
  return seconds > TOLERANCE_SECONDS ? [finding('clock-skew', { seconds })] : []
}
