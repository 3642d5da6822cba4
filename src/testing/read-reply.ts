/** How the platform reads an answer: in clear where that is allowed, else only with a signature that is right. */
import { isJsonObject } from '../codec/json.ts'
import { CallbackError } from '../errors.ts'
import { parseMessage } from '../messages/parse-message.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { parseReplyEnvelope } from '../protocol/envelope.ts'
import { verifyMsgSignature } from '../protocol/signature.ts'
import type { Account } from './account.ts'
import type { PlainAnswer, PlatformReply } from './types.ts'

/**
 * Reads an answer as the platform does.
 *
 * @throws TypeError there is no answer: perhaps nobody waited for it
 * @throws CallbackError `INVALID_ENVELOPE`: a message in clear where it must be sealed, or a malformed envelope;
 *   `INVALID_SIGNATURE`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`: sealed, but wrongly
 */
export async function readReply(account: Account, answer: Response | PlainAnswer): Promise<PlatformReply> {
  const body = await bodyOf(answer)
  if (!body.startsWith('<') && !body.startsWith('{')) return read(answer.status, false, body)
  return account.sealing === undefined
    ? read(answer.status, false, body)
    : read(answer.status, true, openReply(account.token, account.sealing, body))
}

/** By what it has, since a framework's Response may be of a class of its own. */
async function bodyOf(answer: Response | PlainAnswer): Promise<string> {
  if (isJsonObject(answer) && typeof answer.status === 'number') {
    if (typeof answer.body === 'string') return answer.body
    if ('text' in answer && typeof answer.text === 'function') return await answer.text()
  }
  throw new TypeError('answer: expected a Response, or { status, body } with the body as a text; is an await missing?')
}

function openReply(token: string, sealing: NonNullable<Account['sealing']>, body: string): string {
  const { encrypt, msgSignature, timestamp, nonce } = parseReplyEnvelope(body)
  verifyMsgSignature(token, { msg_signature: msgSignature, timestamp: String(timestamp), nonce }, encrypt)
  const { message, receiveId } = decryptUnverified(encrypt, sealing.key)
  if (receiveId === sealing.receiveId) return message
  throw new CallbackError('INVALID_RECEIVE_ID', 'the reply is sealed for another receiver')
}

function read(status: number, sealed: boolean, text: string): PlatformReply {
  const isMessage = text.startsWith('<') || text.startsWith('{')
  return { status, sealed, text, message: isMessage ? { ...parseMessage(text) } : undefined }
}
