/** How the platform reads an answer: in clear where that is allowed, else only with a signature that is right. */
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
 * @throws CallbackError `INVALID_ENVELOPE`: a message in clear where it must be sealed, or a malformed envelope;
 *   `INVALID_SIGNATURE`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`: sealed, but wrongly
 */
export async function readReply(account: Account, answer: Response | PlainAnswer): Promise<PlatformReply> {
  const body = typeof answer.body === 'string' ? answer.body : await bodyText(answer)
  if (!body.startsWith('<') && !body.startsWith('{')) return read(answer.status, false, body)
  return account.sealing === undefined
    ? read(answer.status, false, body)
    : read(answer.status, true, openReply(account.token, account.sealing, body))
}

async function bodyText(answer: Response | PlainAnswer): Promise<string> {
  return 'text' in answer ? await answer.text() : ''
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
