/**
 * Rules: the receiver of a text, its content and its time; then the deviations that handlers of this package tolerate.
 */

import { isEcho } from '../endpoint/echo.ts'
import { isOwnReply } from '../endpoint/own-reply.ts'
import { textField } from '../messages/message-key.ts'
import { parseFields } from '../messages/parse-message.ts'
import { PLATFORMS, type Platform, type PlatformFacts, platformNames } from '../platforms.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import { isEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import type { Frame } from '../protocol/frame.ts'
import { unusualSyntax } from './body.ts'
import { soleParameter, type UncheckedCredentials } from './captured-request.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule, StageName } from './rules.ts'
import { damageOf, setOf } from './signature.ts'
import { orUndefined } from './untrusted.ts'

/** Each rule sees only a receiver that is not accepted and that the rules before it do not recognise. */
export const RECEIVER_RULES: readonly Rule[] = [
  { code: 'receive-id-empty', find: (capture) => otherReceiver(capture)?.receiveId === '' },
  {
    code: 'receive-id-suite-id',
    find: (capture) => {
      const frame = otherReceiver(capture)
      if (frame === undefined) return undefined
      // A SuiteId may look like a CorpID; a notice names it.
      const isSuite = /^(?:tj|dk)[0-9A-Za-z]{16}$/.test(frame.receiveId) || isNamedSuite(frame)
      return isSuite ? { arrived: shownId(capture, frame.receiveId) } : undefined
    },
  },
  {
    code: 'receive-id-other',
    find: (capture) => {
      const id = otherReceiver(capture)?.receiveId
      return id === undefined || ACCOUNT_ID.test(id) ? undefined : { arrived: shownId(capture, id) }
    },
  },
  {
    code: 'receive-id-app-id',
    find: (capture) => {
      const id = otherReceiver(capture)?.receiveId
      // Old companies and suites have ids with "wx" too, but only pushes to an AppID have two signatures.
      const isAccount = capture.parameters.has('signature') || capture.facts.echo === 'plain'
      if (id?.startsWith('wx') !== true || !isAccount) return undefined
      const platforms = capture.envelope?.appId === undefined ? 'official-account, mini-program' : 'open-platform'
      return { arrived: shownId(capture, id), platforms }
    },
  },
  {
    code: 'receive-id-corp-id',
    find: (capture) => {
      const id = otherReceiver(capture)?.receiveId
      return id === undefined ? undefined : { arrived: shownId(capture, id) }
    },
  },
]

/** The form of a CorpID, of an AppID, and of the SuiteId of old suites. */
const ACCOUNT_ID = /^w[wx][0-9A-Za-z]{16}$/

/** Returns the decrypted frame, if `receiveId` refuses its receiver. */
function otherReceiver({ opened, given: { receiveId } }: ParsedCapture): Frame | undefined {
  if (opened === undefined) return undefined
  const isRefused = orUndefined(() => !prepareReceiveId(receiveId).accepts(opened.frame.receiveId))
  return isRefused === true ? opened.frame : undefined
}

function isNamedSuite({ receiveId, message: text }: Frame): boolean {
  if (!ACCOUNT_ID.test(receiveId)) return false
  const message = orUndefined(() => parseFields(text))
  return message !== undefined && textField(message, 'SuiteId') === receiveId
}

/** The form of an id. A receiver can be any text if its frame is wrong or its sender malicious. */
const ID = /^[\w@$-]{1,64}$/

/** The form of a key, which no id has. The text may be a key that the given credentials do not include. */

/** Returns an id for a finding, or `…` if it does not look like one or shares text with a secret. */
function shownId({ given, others }: ParsedCapture, id: string): string {
  const secrets = [given, ...others].flatMap(secretsOf)
  const isShown =
    ID.test(id) && !isEncodingAESKey(id) && !secrets.some((secret) => id.includes(secret) || secret.includes(id))
  return isShown ? id : '…'
}

function secretsOf({ token, encodingAESKey, previous }: UncheckedCredentials): readonly string[] {
  const values = [token, encodingAESKey, previous.token, previous.encodingAESKey]
  return values.flatMap((value) => (typeof value === 'string' && value.length > 2 ? [value] : []))
}

/** The stages about the answer to a push: they don't apply to the answer to something else. */
const PUSH_ANSWER_STAGES: readonly StageName[] = ['answer-altered', 'answer-other', 'reply', 'answer-content-type']

export const CONTENT_RULES: readonly Rule[] = [
  { code: 'echostr-not-an-echo', find: ({ echo }) => echo !== undefined && !isEcho(echo) },
  { code: 'not-a-message', find: ({ text, message }) => text !== undefined && message === undefined },
  {
    code: 'push-of-other-platform',
    find: ({ platform, message }) => {
      const platforms = message === undefined ? [] : platformsWriting(message)
      return platforms.length === 0 || platforms.includes(platform) ? undefined : { platforms: platforms.join(', ') }
    },
    // The syntax of the body is then the other platform's.
    explains: [...PUSH_ANSWER_STAGES, 'tolerated'],
  },
  {
    code: 'own-reply',
    find: (capture) => capture.message !== undefined && isRefused(capture) && isWrittenAsReply(capture.message),
    explains: PUSH_ANSWER_STAGES,
  },
  { code: 'not-a-push', find: isRefused, explains: PUSH_ANSWER_STAGES },
]

/** Returns whether handlers refuse a message because it looks like one of their own replies. */
function isRefused({ platform, message, opened }: ParsedCapture): boolean {
  return message !== undefined && isOwnReply(platform, message, opened?.frame.receiveId)
}

/** Returns the platforms that a message can come from, by fields that only they write; none if it has no such field. */
function platformsWriting(message: object): readonly Platform[] {
  const isBotPush = 'msgtype' in message && ('msgid' in message || 'aibotid' in message || 'from' in message)
  if (isBotPush) return platformsOf('json')
  const isAppPush = 'MsgType' in message || 'InfoType' in message || 'Event' in message
  return isAppPush ? platformsOf('xml') : []
}

/** Returns the platforms whose pushes have the names of JSON (`msgtype`), or those of XML (`MsgType`). */
function platformsOf(syntax: PlatformFacts['syntax']): readonly Platform[] {
  return platformNames().filter((platform) => PLATFORMS[platform].syntax === syntax)
}

/**
 * Returns whether a message has the fields of a reply: from the account (`FromUserName`), or of a bot (`msgtype`,
 * `response_type`).
 */
function isWrittenAsReply(message: object): boolean {
  return ['FromUserName', 'ResultCode', 'msgtype', 'response_type'].some((name) => name in message)
}

/** The recommended `toleranceSeconds`, for past and future. */
const TOLERANCE_SECONDS = 300

export const TIME_RULES: readonly Rule[] = [
  {
    code: 'clock-skew',
    find: (capture) => {
      const timestamp = soleParameter(capture, 'timestamp')
      if (capture.now === undefined || timestamp === undefined || !/^[0-9]{10}$/.test(timestamp)) return undefined
      const seconds = Math.abs(Number(timestamp) - capture.now)
      return seconds > TOLERANCE_SECONDS ? { seconds } : undefined
    },
  },
]

/** What could not be checked, since it was not captured. */
export const LEFT_OUT_RULES: readonly Rule[] = [
  { code: 'body-not-given', find: ({ kind, body }) => kind === 'push' && body.kind === 'none' },
]

/** What handlers of this package tolerate, and other programs may not. */
export const TOLERATED_RULES: readonly Rule[] = [
  { code: 'previous-credentials', find: (capture) => setOf(capture) === 'previous' },
  { code: 'plus-lost', find: (capture) => damageOf(capture) === 'plus-lost' },
  { code: 'echostr-not-encoded', find: (capture) => damageOf(capture) === 'echostr-not-encoded' },
  { code: 'body-is-json', find: (capture) => unusualSyntax(capture) === 'json' },
  { code: 'body-is-xml', find: (capture) => unusualSyntax(capture) === 'xml' },
]
