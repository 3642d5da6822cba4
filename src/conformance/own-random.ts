/**
 * Sealed texts of software that draws its random bytes itself, as most does: they can't be compared, so they are opened.
 */
import { isCallbackError } from '../errors.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { parseReplyEnvelope } from '../protocol/envelope.ts'
import { computeSignature } from '../protocol/signature.ts'
import type { Check } from './checks.ts'
import { show } from './result.ts'

interface Account {
  readonly token: string
  readonly encodingAESKey: string
}

/** @returns what is wrong with the sealed text, its signature or its envelope; `undefined` if nothing is */
export function openedOwn(
  { request, operation }: Check,
  { encrypt, signature, envelope }: Readonly<Record<string, unknown>>,
): string | undefined {
  if (operation.name !== 'encrypt') return 'ownRandom: only a result of encrypt may have it'
  if (typeof encrypt !== 'string') return `encrypt: expected a text, got ${show(encrypt)}`
  // Data of the vectors, whose shape the schema holds.
  const { credentials, message, receiveId, timestamp, nonce } = request.input as {
    readonly credentials: Account
    readonly message: string
    readonly receiveId: string
    readonly timestamp?: number
    readonly nonce?: string
  }
  const wrong = wrongInside(encrypt, credentials, { message, receiveId })
  if (wrong !== undefined || timestamp === undefined || nonce === undefined) return wrong
  const due = computeSignature(credentials.token, String(timestamp), nonce, encrypt)
  if (signature !== null && signature !== due) return `signature: expected ${show(due)}, got ${show(signature)}`
  return envelope === null ? undefined : wrongOutside(envelope, encrypt, credentials)
}

function wrongInside(
  encrypt: string,
  { encodingAESKey }: Account,
  due: { readonly message: string; readonly receiveId: string },
): string | undefined {
  try {
    const { message, receiveId } = decryptUnverified(encrypt, encodingAESKey)
    if (message !== due.message) return `encrypt: holds the message ${show(message)}, not ${show(due.message)}`
    return receiveId === due.receiveId
      ? undefined
      : `encrypt: sealed for ${show(receiveId)}, not ${show(due.receiveId)}`
  } catch (error) {
    return `encrypt: ${isCallbackError(error) ? error.code : 'does not open'}`
  }
}

/** Timestamp and nonce may be its own too: the signature in the envelope must be of those that stand beside it. */
function wrongOutside(envelope: unknown, encrypt: string, { token }: Account): string | undefined {
  try {
    const parts = parseReplyEnvelope(String(envelope))
    const due = computeSignature(token, String(parts.timestamp), parts.nonce, parts.encrypt)
    if (parts.encrypt !== encrypt) return 'envelope: holds another text than encrypt'
    return parts.msgSignature === due ? undefined : 'envelope: its signature does not fit the rest of it'
  } catch {
    return 'envelope: cannot be read'
  }
}
