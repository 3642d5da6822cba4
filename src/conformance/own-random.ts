/**
 * Sealed texts of software that draws its random bytes itself, as most does: they can't be compared, so they are opened.
 */

import { isCallbackError } from '../errors.ts'
import type { Bilingual } from '../findings/types.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { parseReplyEnvelope } from '../protocol/envelope.ts'
import { computeSignature } from '../protocol/signature.ts'
import type { Check } from './checks.ts'
import { show, unexpected } from './result.ts'

interface Account {
  readonly token: string
  readonly encodingAESKey: string
}

/** @returns what is wrong with the sealed text, its signature or its envelope; `undefined` if nothing is */
export function openedOwn(
  { request, operation }: Check,
  { encrypt, signature, envelope }: Readonly<Record<string, unknown>>,
): Bilingual | undefined {
  if (operation.name !== 'encrypt') {
    return { en: 'ownRandom: only a result of encrypt may have it', zh: 'ownRandom：只有 encrypt 的结果可以带' }
  }
  if (typeof encrypt !== 'string') return unexpected('encrypt', encrypt, { en: 'a text', zh: '文本' })
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
  if (signature !== null && signature !== due) return unexpected('signature', signature, sameText(show(due)))
  return envelope === null ? undefined : wrongOutside(envelope, encrypt, credentials)
}

function wrongInside(
  encrypt: string,
  { encodingAESKey }: Account,
  due: { readonly message: string; readonly receiveId: string },
): Bilingual | undefined {
  try {
    const { message, receiveId } = decryptUnverified(encrypt, encodingAESKey)
    if (message !== due.message) {
      return {
        en: `encrypt: holds the message ${show(message)}, not ${show(due.message)}`,
        zh: `encrypt：里面的消息是 ${show(message)}，应为 ${show(due.message)}`,
      }
    }
    if (receiveId === due.receiveId) return undefined
    return {
      en: `encrypt: sealed for ${show(receiveId)}, not ${show(due.receiveId)}`,
      zh: `encrypt：接收方是 ${show(receiveId)}，应为 ${show(due.receiveId)}`,
    }
  } catch (error) {
    const code = isCallbackError(error) ? error.code : undefined
    return { en: `encrypt: ${code ?? 'does not open'}`, zh: `encrypt：${code ?? '无法解密'}` }
  }
}

/** Timestamp and nonce may be its own too: the signature in the envelope must be of those that stand beside it. */
function wrongOutside(envelope: unknown, encrypt: string, { token }: Account): Bilingual | undefined {
  try {
    const parts = parseReplyEnvelope(String(envelope))
    const due = computeSignature(token, String(parts.timestamp), parts.nonce, parts.encrypt)
    if (parts.encrypt !== encrypt) {
      return { en: 'envelope: holds another text than encrypt', zh: 'envelope：里面的密文与 encrypt 不同' }
    }
    if (parts.msgSignature === due) return undefined
    return { en: 'envelope: its signature does not fit the rest of it', zh: 'envelope：签名与其余部分不符' }
  } catch {
    return { en: 'envelope: cannot be read', zh: 'envelope：无法解析' }
  }
}

function sameText(text: string): Bilingual {
  return { en: text, zh: text }
}
