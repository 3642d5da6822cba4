/**
 * Sends recordings again. In: a recording, an address and, if they are known, the account's Token and EncodingAESKey.
 * Out: the response and what is wrong with it.
 *
 * The recorded timestamp is old by then. Without a change of the request, a server that checks the time refuses it, and
 * the result says so. A resealed push has the current time; it needs the account's values.
 */
import { syntaxOf } from '../codec/document.ts'
import { TOLERANCE_SECONDS } from '../diagnosis/content.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import { parseCapture } from '../diagnosis/parsed-capture.ts'
import { type ReadAnswer, readAnswer, refusesGenuine, specificOf } from '../doctor/answer.ts'
import { causeOfNoAnswer } from '../doctor/no-answer.ts'
import { platformOf } from '../doctor/target.ts'
import type { Capture } from '../endpoint/capture.ts'
import { wholeSeconds } from '../endpoint/time.ts'
import { type Finding, finding } from '../findings/finding.ts'
import { messageKey } from '../messages/message-key.ts'
import { pushLimitMs, USUAL_REPLY_MS } from '../messages/push-rules.ts'
import type { PlatformSide } from '../testing/platform.ts'
import { countingAnswer, MAX_ANSWER_BYTES, outgoingOf, sendOnce } from '../testing/send.ts'
import { overHttp } from '../testing/transport/http.ts'
import type { OutgoingRequest } from '../testing/transport/transport.ts'
import type { SentTry } from '../testing/types.ts'
import { addressWithQuery } from './forwarding.ts'
import type { Recording } from './recording.ts'

/** The values of the account that open its pushes. */
export interface ReplayCredentials {
  readonly token: string
  readonly encodingAESKey: string
}

/** How recordings are sent again. */
export interface ReplayOptions {
  readonly url: URL
  /** Without them, only the status of a response is judged. */
  readonly credentials: ReplayCredentials | undefined
  /** Whether each message is sealed and signed again with the current time; needs `credentials`. */
  readonly reseals: boolean
  /** The clock, in seconds or milliseconds since 1970; default the system clock. */
  now?(): number
}

/** A recording that was sent again. */
export interface Replayed {
  /** The kind of the push, as in `route`; `undefined` without the right credentials. */
  readonly key: string | undefined
  /** `undefined` if nothing was sent, because the recording cannot be opened to seal it again. */
  readonly sent: SentTry | undefined
  /** The reply as the platform reads it; `undefined` without credentials, or if the platform cannot use the response. */
  readonly reply: ReadAnswer | undefined
  /** How long the platform waits for the response, in milliseconds. */
  readonly limitMs: number
  /** What is wrong with the recording, or with the response. */
  readonly findings: readonly Finding[]
  /** Whether the platform would have accepted the response; without credentials, whether its status is 200. */
  readonly isAccepted: boolean
}

/** Sends one recording. It never rejects because of the server. */
export async function replayRecording(
  recording: Recording,
  { url, credentials, reseals, now = Date.now }: ReplayOptions,
): Promise<Replayed> {
  const seconds = wholeSeconds(now())
  // The receiver is that of the recording, whichever it is.
  const capture = credentials && { ...recording, credentials: { ...credentials, receiveId: () => true } }
  const opened = capture && openRecording(recording, capture)
  const limitMs = opened === undefined ? USUAL_REPLY_MS : pushLimitMs(recording.platform, opened.message)
  if (reseals && opened === undefined) {
    const findings = capture === undefined ? [] : diagnose(capture)
    return { key: undefined, sent: undefined, reply: undefined, limitMs, findings, isAccepted: false }
  }
  const outgoing: OutgoingRequest =
    reseals && opened !== undefined
      ? outgoingOf(opened.side.push(withTime(opened.text, seconds)), url)
      : { ...recording, url: addressWithQuery(url, recording.url), network: undefined }
  const limits = { tryMs: 2 * limitMs, maxAnswerBytes: MAX_ANSWER_BYTES }
  const sent = await sendOnce(await overHttp(outgoing.url), outgoing, limits)
  const result = { key: opened && messageKey(opened.message), sent, limitMs }
  const answer = countingAnswer(sent)
  if (answer === undefined) {
    return { ...result, reply: undefined, findings: [causeOfNoAnswer(sent, limitMs)], isAccepted: false }
  }
  const reply = opened && (await readAnswer(sent, opened.side))
  const { headers, body } = outgoing
  const sentAt = reseals ? seconds : recording.now
  const found =
    capture === undefined ? [] : diagnose({ ...capture, url: outgoing.url, headers, body, now: sentAt, answer })
  const age = seconds - sentAt
  const findings =
    age > TOLERANCE_SECONDS && refusesGenuine(answer, found)
      ? [finding('recording-stale', { minutes: Math.floor(age / 60) }), ...specificOf(found)]
      : found
  const isAccepted = answer.status === 200 && findings.every(({ severity }) => severity === 'warning')
  return { ...result, reply, findings, isAccepted }
}

/** A recording that the credentials open, and the platform as its sender. */
interface OpenedRecording {
  readonly text: string
  readonly message: object
  readonly side: PlatformSide
}

/** Verifies and decrypts a recording. @returns `undefined` if the credentials are not those of its account */
function openRecording({ platform, mode }: Recording, capture: Capture): OpenedRecording | undefined {
  const { text, message, opened } = parseCapture(capture)
  if (text === undefined || message === undefined || opened === undefined) return undefined
  const { token = '', encodingAESKey = '' } = capture.credentials
  const { receiveId } = opened.frame
  return { text, message, side: platformOf({ platform, mode, token, encodingAESKey, receiveId }) }
}

/** Matches the time in the header of a message, which comes before everything that a user has written. */
const TIME_IN_XML = /(<(?:CreateTime|TimeStamp)>(?:<!\[CDATA\[)?)\d{10}/
const TIME_IN_JSON = /("(?:CreateTime|TimeStamp|create_time)": ?"?)\d{10}/

/** Sets the time of a message, which a server that checks the time reads too; the rest stays as it is. */
function withTime(text: string, seconds: number): string {
  const time = syntaxOf(text) === 'json' ? TIME_IN_JSON : TIME_IN_XML
  return text.replace(time, (_time, before: string) => `${before}${seconds}`)
}
