/** Rules: the content of a request and its time; then the deviations that handlers of this package tolerate. */

import { isEcho } from '../endpoint/echo.ts'
import { isOwnReply } from '../endpoint/own-reply.ts'
import { type Platform, platformsWhere } from '../platforms.ts'
import { unusualSyntax } from './body.ts'
import { soleParameter } from './captured-request.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule, StageName } from './rules.ts'
import { damageOf, setOf } from './signature.ts'

/** The stages about the response to a push, which do not apply if the plaintext is not a push. */
const PUSH_ANSWER_STAGES: readonly StageName[] = ['answer-altered', 'answer-other', 'reply', 'answer-content-type']

/** Each rule sees only a content that the rules before it accept. */
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
    explains: /* @__PURE__ */ PUSH_ANSWER_STAGES.concat('tolerated'),
  },
  {
    code: 'own-reply',
    find: (capture) => capture.message !== undefined && looksLikeOwnReply(capture) && isWrittenAsReply(capture.message),
    explains: PUSH_ANSWER_STAGES,
  },
  { code: 'not-a-push', find: looksLikeOwnReply, explains: PUSH_ANSWER_STAGES },
]

/** Returns whether handlers refuse a message because it looks like one of their own replies. */
function looksLikeOwnReply({ platform, message, opened }: ParsedCapture): boolean {
  return message !== undefined && isOwnReply(platform, message, opened?.frame.receiveId)
}

/** Returns the platforms that a message can come from, by fields that only they write; none if it has no such field. */
function platformsWriting(message: object): readonly Platform[] {
  const isBotPush = 'msgtype' in message && ('msgid' in message || 'aibotid' in message || 'from' in message)
  if (isBotPush) return platformsWhere(({ syntax }) => syntax === 'json')
  const isAppPush = 'MsgType' in message || 'InfoType' in message || 'Event' in message
  return isAppPush ? platformsWhere(({ syntax }) => syntax === 'xml') : []
}

/**
 * Returns whether a message has the fields of a reply: from the account (`FromUserName`), or of a bot (`msgtype`,
 * `response_type`).
 */
function isWrittenAsReply(message: object): boolean {
  return ['FromUserName', 'ResultCode', 'msgtype', 'response_type'].some((name) => name in message)
}

/** The recommended `toleranceSeconds`, for past and future. */
export const TOLERANCE_SECONDS = 300

/** Finds a timestamp that differs from the server's clock. */
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

/** The rules for parts that could not be checked because they were not captured. */
export const NOT_CAPTURED_RULES: readonly Rule[] = [
  { code: 'body-not-given', find: ({ kind, body }) => kind === 'push' && body.kind === 'none' },
]

/** The rules for deviations that handlers of this package tolerate and other programs may not. */
export const TOLERATED_RULES: readonly Rule[] = [
  { code: 'previous-credentials', find: (capture) => setOf(capture) === 'previous' },
  { code: 'plus-lost', find: (capture) => damageOf(capture) === 'plus-lost' },
  { code: 'echostr-not-encoded', find: (capture) => damageOf(capture) === 'echostr-not-encoded' },
  { code: 'body-is-json', find: (capture) => unusualSyntax(capture) === 'json' },
  { code: 'body-is-xml', find: (capture) => unusualSyntax(capture) === 'xml' },
]
