/** Rules: the reply to a push, as the platform reads it. */
import { isNotice, objectField, textField } from '../messages/message-key.ts'
import { isAnsweredPlain } from '../messages/push-rules.ts'
import { isEmptyAnswer } from '../platforms.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { isWholeBlocks } from '../primitives/pkcs7.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { toSeconds } from '../protocol/envelope.ts'
import { verifyMsgSignature } from '../protocol/signature.ts'
import { MAX_STREAM_BYTES, MAX_TEXT_BYTES, TAKES } from '../replies/generated/tables.ts'
import { expectsSuccess, isAcknowledgement, isUnstructured, isWrapper } from './answer.ts'
import { soleParameter } from './captured-request.ts'
import type { ParsedAnswer, ParsedReply } from './parsed-answer.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule } from './rules.ts'
import { passes } from './untrusted.ts'

/** Finds what keeps the platform from reading an answer as a reply, or from acting on it. */
export const REPLY_RULES: readonly Rule[] = [
  {
    // In 兼容模式 the platform also accepts plaintext replies.
    code: 'answer-in-clear',
    find: (capture) => {
      const reply = replyOf(capture)
      if (reply?.outer === undefined || reply.isSealed || isWrapper(reply, capture.message)) return false
      return capture.mode === 'safe' && !isPlainExpected(capture)
    },
  },
  { code: 'answer-sealed', find: (capture) => replyOf(capture)?.isSealed === true && !capture.isSealedPush },
  {
    code: 'answer-clear-expected',
    find: (capture) => sealedReplyOf(capture) !== undefined && isPlainExpected(capture),
  },
  {
    code: 'answer-envelope-malformed',
    find: (capture) => {
      const reply = sealedReplyOf(capture)
      return reply !== undefined && reply.envelope === undefined
    },
  },
  {
    code: 'answer-format',
    find: (capture) => {
      const format = replyOf(capture)?.envelope?.format
      return format !== undefined && format !== capture.envelope?.format
    },
  },
  {
    code: 'answer-timestamp-milliseconds',
    find: (capture) => {
      const envelope = replyOf(capture)?.envelope
      return envelope !== undefined && !passes(() => toSeconds(envelope.timestamp))
    },
  },
  {
    code: 'answer-signature-wrong',
    find: (capture) => {
      const envelope = replyOf(capture)?.envelope
      const token = capture.signed?.signer.token
      if (envelope === undefined || token === undefined) return false
      const { msgSignature, timestamp, nonce, encrypt } = envelope
      const query = { msg_signature: msgSignature, timestamp: String(timestamp), nonce }
      return !passes(() => verifyMsgSignature(token, query, encrypt))
    },
  },
  {
    code: 'answer-ciphertext-malformed',
    find: (capture) => {
      const envelope = replyOf(capture)?.envelope
      return envelope !== undefined && !isWholeBlocks(decodeBase64(envelope.encrypt))
    },
  },
  {
    code: 'answer-key-wrong',
    find: (capture) => {
      const reply = replyOf(capture)
      const isWhole = reply?.envelope !== undefined && isWholeBlocks(decodeBase64(reply.envelope.encrypt))
      return isWhole && reply.frame === undefined
    },
  },
  {
    code: 'answer-length-in-characters',
    find: (capture) => replyOf(capture)?.frame?.isLengthInCharacters === true,
  },
  {
    code: 'answer-receiver-wrong',
    find: (capture) => {
      const frame = replyOf(capture)?.frame
      return frame !== undefined && frame.receiveId !== capture.opened?.frame.receiveId
    },
  },
  {
    code: 'answer-nonce-changed',
    find: (capture) => {
      const envelope = replyOf(capture)?.envelope
      const isRepeated = envelope === undefined || envelope.nonce === soleParameter(capture, 'nonce')
      return capture.facts.repeatsNonce === true && !isRepeated
    },
  },
  { code: 'answer-success-sealed', find: (capture) => isSuccessSealed(replyOf(capture)) },
  {
    code: 'answer-success-expected',
    find: (capture) => {
      const text = capture.answer?.reply === undefined ? undefined : capture.answer.text
      const isReply = messageIn(capture) !== undefined && capture.message !== undefined && isNotice(capture.message)
      return isReply || (expectsSuccess(capture) && (text === '' || (text !== 'success' && isUnstructured(capture))))
    },
  },
  {
    code: 'answer-not-a-message',
    find: (capture) => {
      const reply = replyOf(capture)
      if (reply === undefined) return false
      return reply.outer === undefined || (isReadAsMessage(capture) && reply.message === undefined)
    },
  },
  {
    code: 'answer-users-not-swapped',
    find: (capture) => {
      const to = textField(messageIn(capture) ?? {}, 'ToUserName')
      return to !== undefined && to === textField(capture.message ?? {}, 'ToUserName')
    },
  },
  {
    code: 'answer-create-time-milliseconds',
    find: (capture) => {
      const reply = messageIn(capture)
      const time: unknown = reply !== undefined && 'CreateTime' in reply ? reply.CreateTime : undefined
      return /^[0-9]{11,}$/.test(String(time))
    },
  },
  {
    code: 'answer-too-long',
    find: (capture) => {
      const reply = messageIn(capture) ?? {}
      const takesText = TAKES[capture.platform].other?.includes('text')
      const fields: readonly (readonly [string, string | undefined, number | undefined])[] = [
        ['Content', textField(reply, 'Content'), takesText ? MAX_TEXT_BYTES : undefined],
        ['stream.content', textField(objectField(reply, 'stream'), 'content'), MAX_STREAM_BYTES],
      ]
      return fields.flatMap(([field, value, limit]) => {
        const bytes = value === undefined ? 0 : encodeUtf8(value).length
        return limit === undefined || bytes <= limit ? [] : [{ field, bytes, limit }]
      })
    },
  },
]

/** Returns the reply, if the answer is XML or JSON. */
function replyOf({ answer }: ParsedCapture): ParsedReply | undefined {
  return answer?.reply?.syntax === undefined ? undefined : answer.reply
}

/** Returns the reply, if it is sealed, as the push was. */
function sealedReplyOf(capture: ParsedCapture): ParsedReply | undefined {
  const reply = replyOf(capture)
  return reply?.isSealed === true && capture.isSealedPush ? reply : undefined
}

/** Returns whether the platform reads the reply to the push as plaintext, though the push is sealed. */
function isPlainExpected({ platform, message }: ParsedCapture): boolean {
  return message !== undefined && isAnsweredPlain(platform, message)
}

function isSuccessSealed(reply: ParsedReply | undefined): boolean {
  return reply?.frame !== undefined && isEmptyAnswer(reply.frame.message)
}

/**
 * Returns whether the reply is in a form that the platform reads as a message: sealed, or plaintext if the mode accepts
 * that.
 */
function isReadAsMessage(capture: ParsedCapture): boolean {
  const reply = replyOf(capture)
  if (reply?.outer === undefined) return false
  if (reply.isSealed) return reply.frame !== undefined && !isSuccessSealed(reply)
  return !isWrapper(reply, capture.message) && (capture.mode !== 'safe' || isPlainExpected(capture))
}

/** Returns the message of a reply that the platform reads as one. */
function messageIn(capture: ParsedCapture): object | undefined {
  return isReadAsMessage(capture) ? replyOf(capture)?.message : undefined
}

/** Finds a content type that contradicts the body, of an answer without another finding. */
export const CONTENT_TYPE_RULES: readonly Rule[] = [
  {
    code: 'answer-content-type',
    find: ({ echo, message, answer }) => {
      if (answer?.text === undefined || answer.bodyForm !== undefined) return false
      if (echo !== undefined) return answer.text === echo && hasOtherContentType(answer, 'text')
      if (message === undefined || answer.text === '') return false
      if (isAcknowledgement(message, answer.text)) return hasOtherContentType(answer, 'text')
      return answer.reply?.syntax !== undefined && hasOtherContentType(answer, answer.reply.syntax)
    },
  },
]

/** Returns whether the content type contradicts the body. A missing content type does not. */
function hasOtherContentType({ headers }: ParsedAnswer, kind: 'text' | 'xml' | 'json'): boolean {
  const type = headers.get('content-type')?.slice(0, 200).toLowerCase()
  if (type === undefined || type === '' || type.startsWith('text/plain')) return false
  return kind === 'text' ? !type.startsWith('text/') : !type.includes(kind)
}
