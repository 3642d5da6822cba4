/** A sealed reply, opened as the platform does it. */

import { finding } from '../findings/finding.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { parseReplyEnvelope } from '../protocol/envelope.ts'
import { isWholeBlocks } from '../protocol/padding.ts'
import { verifyMsgSignature } from '../protocol/signature.ts'
import { readReplyFrame } from './answer-frame.ts'
import { examineReplyMessage } from './answer-message.ts'
import type { AnsweredPush, Sealing } from './answered.ts'
import { type Case, soleParameter } from './case.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

type ReplyEnvelope = ReturnType<typeof parseReplyEnvelope>

/** The push that a sealed reply answers, which was sealed itself. */
type SealedPush = AnsweredPush & { readonly sealing: Sealing }

/** Judges the envelope, and the reply inside. */
export function examineReplyEnvelope(one: Case, text: string, expected: SealedPush): readonly Finding[] {
  const envelope = orUndefined(() => parseReplyEnvelope(text))
  if (envelope === undefined) return [finding('answer-envelope-malformed')]
  return [...examineOutside(one, envelope, expected), ...examineInside(one, envelope.encrypt, expected)]
}

function examineOutside(one: Case, envelope: ReplyEnvelope, { token, sealing }: SealedPush): readonly Finding[] {
  const { encrypt, msgSignature, nonce, format } = envelope
  const timestamp = String(envelope.timestamp)
  const query = { msg_signature: msgSignature, timestamp, nonce }
  const isSigned = orUndefined(() => verifyMsgSignature(token, query, encrypt) === undefined) === true
  const isNonceKept = one.platform !== 'wecom-bot' || nonce === soleParameter(one, 'nonce')
  return [
    ...(format === sealing.format ? [] : [finding('answer-format')]),
    ...(/^[0-9]{1,10}$/.test(timestamp) ? [] : [finding('answer-timestamp-milliseconds')]),
    ...(isSigned ? [] : [finding('answer-signature-wrong')]),
    ...(isNonceKept ? [] : [finding('answer-nonce-changed')]),
  ]
}

function examineInside(one: Case, encrypt: string, expected: SealedPush): readonly Finding[] {
  const { sealing } = expected
  if (!isWholeBlocks(decodeBase64(encrypt))) return [finding('answer-ciphertext-malformed')]
  const frame = readReplyFrame(encrypt, sealing)
  if (frame === undefined) return [finding('answer-key-wrong')]
  const isForSender = frame.receiveId === sealing.receiveId
  const isSilence = ['', 'success'].includes(frame.message)
  return [
    ...(frame.isLengthInCharacters ? [finding('answer-length-in-characters')] : []),
    ...(isForSender ? [] : [finding('answer-receiver-wrong')]),
    ...(isSilence ? [finding('answer-success-sealed')] : examineReplyMessage(one, frame.message, expected)),
  ]
}
