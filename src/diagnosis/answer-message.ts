/** A reply in clear, or opened: addressed to whom, when, and how long. */

import { finding } from '../findings/finding.ts'
import { objectField, textField } from '../messages/message-key.ts'
import { parseMessage } from '../messages/parse-message.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import type { Case } from './case.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

/** Bytes of UTF-8 that a stream's text may have. Source: 智能机器人 被动回复消息 (path/101031). */
const STREAM_BYTES = 20_480

/** Judges what a reply says. */
export function examineReplyMessage(
  one: Case,
  text: string,
  { message }: { readonly message: object },
): readonly Finding[] {
  const reply = orUndefined(() => parseMessage(text))
  if (reply === undefined) return [finding('answer-not-a-message')]
  if ('InfoType' in message) return [finding('answer-success-expected')]
  return [...examineUsers(reply, message), ...examineCreateTime(reply), ...examineLength(one, reply)]
}

function examineUsers(reply: object, message: object): readonly Finding[] {
  const to = textField(reply, 'ToUserName')
  return to !== undefined && to === textField(message, 'ToUserName') ? [finding('answer-users-not-swapped')] : []
}

function examineCreateTime(reply: object): readonly Finding[] {
  const time: unknown = 'CreateTime' in reply ? reply.CreateTime : undefined
  return /^[0-9]{11,}$/.test(String(time)) ? [finding('answer-create-time-milliseconds')] : []
}

function examineLength({ facts }: Case, reply: object): readonly Finding[] {
  const { text } = facts.replies.maxBytes
  const fields: readonly (readonly [string, string | undefined, number | undefined])[] = [
    ['Content', textField(reply, 'Content'), text],
    ['stream.content', textField(objectField(reply, 'stream'), 'content'), STREAM_BYTES],
  ]
  return fields.flatMap(([field, value, limit]) => {
    const bytes = value === undefined ? 0 : encodeUtf8(value).length
    return limit === undefined || bytes <= limit ? [] : [finding('answer-too-long', { field, bytes, limit })]
  })
}
