/** Rules: for whom a text was sealed, what it says and when it was sent; then what handlers of this package cope with. */
import { isEcho } from '../endpoint/echo.ts'
import { isOwnReply } from '../endpoint/own-reply.ts'
import { textField } from '../messages/message-key.ts'
import { parseMessage } from '../messages/parse-message.ts'
import type { Platform } from '../platforms.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import type { Frame } from '../protocol/frame.ts'
import { unusualSyntax } from './body.ts'
import { type Given, soleParameter } from './captured-request.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule, StageName } from './rules.ts'
import { damageOf, setOf } from './signature.ts'
import { orUndefined } from './untrusted.ts'

/** Each looks at a receiver that is not accepted, and that the rules before it do not know. */
export const RECEIVER_RULES: readonly Rule[] = [
  { code: 'receive-id-empty', find: (capture) => otherReceiver(capture)?.receiveId === '' },
  {
    code: 'receive-id-suite-id',
    find: (capture) => {
      const frame = otherReceiver(capture)
      if (frame === undefined) return undefined
      // By its form a SuiteId may look like a CorpID; a notice names it.
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
      // Old companies and suites have ids in "wx" too; the accounts' own requests are signed twice.
      const isAccount = capture.parameters.has('signature') || capture.facts.echo === 'clear'
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

/** A CorpID, a SuiteId of old suites, or an AppID, by its form. */
const ACCOUNT_ID = /^w[wx][0-9A-Za-z]{16}$/

/** What was opened, if receiveId refuses its receiver. */
function otherReceiver({ opened, given: { receiveId } }: ParsedCapture): Frame | undefined {
  if (opened === undefined) return undefined
  const isRefused = orUndefined(() => !prepareReceiveId(receiveId).accepts(opened.frame.receiveId))
  return isRefused === true ? opened.frame : undefined
}

function isNamedSuite({ receiveId, message: text }: Frame): boolean {
  if (!ACCOUNT_ID.test(receiveId)) return false
  const message = orUndefined(() => parseMessage(text))
  return message !== undefined && textField(message, 'SuiteId') === receiveId
}

/** What an id looks like: with a wrong frame, or from a sender with ideas, it could be any text. */
const ID = /^[\w@$-]{1,64}$/

/** No id looks like a key, and this may be one that the credentials do not hold. */
const KEY = /^[A-Za-z0-9]{43}$/

/** The id, if it looks like one and holds nothing of what is secret. */
function shownId({ given, others }: ParsedCapture, id: string): string {
  const secrets = [given, ...others].flatMap(secretsOf)
  const isShown = ID.test(id) && !KEY.test(id) && !secrets.some((secret) => id.includes(secret) || secret.includes(id))
  return isShown ? id : '…'
}

function secretsOf({ token, encodingAESKey, previous }: Given): readonly string[] {
  const values = [token, encodingAESKey, previous.token, previous.encodingAESKey]
  return values.flatMap((value) => (typeof value === 'string' && value.length > 2 ? [value] : []))
}

/** What is not a push is not answered as one. */
const NO_PUSH: readonly StageName[] = ['answer-spoilt', 'answer-other', 'reply', 'answer-label']

export const CONTENT_RULES: readonly Rule[] = [
  { code: 'echostr-not-an-echo', find: ({ echo }) => echo !== undefined && !isEcho(echo) },
  { code: 'not-a-message', find: ({ text, message }) => text !== undefined && message === undefined },
  {
    code: 'push-of-other-platform',
    find: ({ platform, message }) => {
      const platforms = message === undefined ? [] : platformsWriting(message)
      return platforms.length === 0 || platforms.includes(platform) ? undefined : { platforms: platforms.join(', ') }
    },
    // The other platform's form of a body needs no saying then.
    explains: [...NO_PUSH, 'coped-with'],
  },
  {
    code: 'own-reply',
    find: (capture) => capture.message !== undefined && isRefused(capture) && isWrittenAsReply(capture.message),
    explains: NO_PUSH,
  },
  { code: 'not-a-push', find: isRefused, explains: NO_PUSH },
]

/** Whether handlers take a message for a reply of their own. */
function isRefused({ platform, message, opened }: ParsedCapture): boolean {
  return message !== undefined && isOwnReply(platform, message, opened?.frame.receiveId)
}

/** The platforms that a message can come from, by the fields that only they write; none if nothing shows it. */
function platformsWriting(message: object): readonly Platform[] {
  const isBotPush = 'msgtype' in message && ('msgid' in message || 'aibotid' in message || 'from' in message)
  if (isBotPush) return BOTS
  const isAppPush = 'MsgType' in message || 'InfoType' in message || 'Event' in message
  return isAppPush ? APPS : []
}

const BOTS: readonly Platform[] = ['wecom-bot']
const APPS: readonly Platform[] = ['wecom', 'wecom-suite', 'official-account', 'open-platform', 'mini-program']

/** Whether a message has the fields of a reply: from the account (`FromUserName`), or of a bot (`msgtype`, `response_type`). */
function isWrittenAsReply(message: object): boolean {
  return ['FromUserName', 'ResultCode', 'msgtype', 'response_type'].some((name) => name in message)
}

/** The window that is recommended for `toleranceSeconds`, either way. */
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

/** What could not be judged, since it was left out. */
export const LEFT_OUT_RULES: readonly Rule[] = [
  { code: 'body-not-given', find: ({ kind, body }) => kind === 'push' && body.kind === 'none' },
]

/** What handlers of this package cope with, and other programs may not. */
export const COPED_WITH_RULES: readonly Rule[] = [
  { code: 'previous-credentials', find: (capture) => setOf(capture) === 'previous' },
  { code: 'plus-lost', find: (capture) => damageOf(capture) === 'plus-lost' },
  { code: 'echostr-not-encoded', find: (capture) => damageOf(capture) === 'echostr-not-encoded' },
  { code: 'body-is-json', find: (capture) => unusualSyntax(capture) === 'json' },
  { code: 'body-is-xml', find: (capture) => unusualSyntax(capture) === 'xml' },
]
