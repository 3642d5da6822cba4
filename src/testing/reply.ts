/**
 * Reads an answer as the platform does: as plaintext where that is allowed, otherwise only with the right signature and
 * receiver.
 */
import { isJsonObject } from '../codec/json.ts'
import { CallbackError } from '../errors.ts'
import { parseFields } from '../messages/parse-message.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { isSealed, parseReplyEnvelope } from '../protocol/envelope.ts'
import { readOuterBody } from '../protocol/outer.ts'
import { verifyMsgSignature } from '../protocol/signature.ts'
import type { PlatformAccount } from './options.ts'
import type { PlainAnswer, PlatformReply } from './types.ts'

/**
 * Reads an answer as the platform does.
 *
 * @param isReplyPlain whether the platform reads the reply as plaintext, though the push is sealed
 * @throws TypeError there is no answer: perhaps an `await` is missing
 * @throws CallbackError `INVALID_ENVELOPE`: the reply is plaintext but must be sealed, is sealed but must be plaintext,
 *   or is a malformed envelope; `INVALID_SIGNATURE`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`: it is sealed wrongly;
 *   `INVALID_MESSAGE`: its plaintext is not a message
 */
export async function readReply(
  account: PlatformAccount,
  answer: Response | PlainAnswer,
  isReplyPlain: boolean,
): Promise<PlatformReply> {
  const body = await bodyOf(answer)
  const { status } = answer
  if (!isMarkup(body)) return { status, sealed: false, text: body, message: undefined }
  if (isReplyPlain && isSealed(readOuterBody(body))) {
    throw new CallbackError(
      'INVALID_ENVELOPE',
      'the reply is sealed, but the platform accepts only a plaintext reply to this push',
    )
  }
  const sealing = isReplyPlain ? undefined : account.sealing
  const text = sealing === undefined ? body : openReply(account.token, sealing, body)
  const message = isMarkup(text) ? parseFields(text) : undefined
  return { status, sealed: sealing !== undefined, text, message }
}

/** Returns whether a text is an envelope or a message, not an echo, `success` or nothing. */
function isMarkup(text: string): boolean {
  return text.startsWith('<') || text.startsWith('{')
}

/** Reads the body by the members of the answer, since a framework's Response may have a class of its own. */
async function bodyOf(answer: Response | PlainAnswer): Promise<string> {
  if (isJsonObject(answer) && typeof answer.status === 'number') {
    if (typeof answer.body === 'string') return answer.body
    if ('text' in answer && typeof answer.text === 'function') return await answer.text()
  }
  throw new TypeError(
    'answer: expected a Response, or { status, body } with a string as body: check for a missing await',
  )
}

function openReply(token: string, sealing: NonNullable<PlatformAccount['sealing']>, body: string): string {
  const { encrypt, msgSignature, timestamp, nonce } = parseReplyEnvelope(body)
  verifyMsgSignature(token, { msg_signature: msgSignature, timestamp: String(timestamp), nonce }, encrypt)
  const { message, receiveId } = decryptUnverified(encrypt, sealing.key)
  if (receiveId === sealing.receiveId) return message
  throw new CallbackError('INVALID_RECEIVE_ID', 'the reply is sealed for another receiver')
}
