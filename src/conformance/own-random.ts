/**
 * Checks the results of software that generates its own random bytes, as most software does. Its ciphertexts differ in
 * every run, so they are decrypted instead of compared.
 */

import { isCallbackError } from '../errors.ts'
import type { Bilingual } from '../findings/types.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import type { Credentials } from '../protocol/credentials.ts'
import { parseReplyEnvelope } from '../protocol/envelope.ts'
import { computeSignature } from '../protocol/signature.ts'
import type { Check } from './checks.ts'
import { show, unexpected } from './result.ts'

type CaseCredentials = Pick<Credentials, 'token' | 'encodingAESKey'>

/**
 * Checks a ciphertext for which the program chose the random bytes.
 *
 * @returns what is wrong with it, its signature or its envelope
 */
export function differenceInOwnRandom(
  { request, operation }: Check,
  { encrypt, signature, envelope }: Readonly<Record<string, unknown>>,
): Bilingual | undefined {
  if (operation.name !== 'encrypt') {
    return { en: 'ownRandom: only a result of encrypt may have it', zh: 'ownRandom：只有 encrypt 的结果可以带' }
  }
  if (typeof encrypt !== 'string') return unexpected('encrypt', encrypt, { en: 'a text', zh: '文本' })
  // The shape of the vectors' data is checked against vectors/schema.json by a test.
  const { credentials, message, receiveId, timestamp, nonce } = request.input as {
    readonly credentials: CaseCredentials
    readonly message: string
    readonly receiveId: string
    readonly timestamp?: number
    readonly nonce?: string
  }
  const wrong = wrongInside(encrypt, credentials, { message, receiveId })
  if (wrong !== undefined || timestamp === undefined || nonce === undefined) return wrong
  const expected = computeSignature(credentials.token, String(timestamp), nonce, encrypt)
  if (signature !== null && signature !== expected) {
    return unexpected('signature', signature, { en: show(expected), zh: show(expected) })
  }
  return envelope === null ? undefined : wrongOutside(envelope, encrypt, credentials)
}

function wrongInside(
  encrypt: string,
  { encodingAESKey }: CaseCredentials,
  expected: { readonly message: string; readonly receiveId: string },
): Bilingual | undefined {
  try {
    const { message, receiveId } = decryptUnverified(encrypt, encodingAESKey)
    if (message !== expected.message) {
      return {
        en: `encrypt: contains the message ${show(message)}, not ${show(expected.message)}`,
        zh: `encrypt：里面的消息是 ${show(message)}，应为 ${show(expected.message)}`,
      }
    }
    if (receiveId === expected.receiveId) return undefined
    return {
      en: `encrypt: sealed for ${show(receiveId)}, not ${show(expected.receiveId)}`,
      zh: `encrypt：接收方是 ${show(receiveId)}，应为 ${show(expected.receiveId)}`,
    }
  } catch (error) {
    const code = isCallbackError(error) ? error.code : undefined
    return { en: `encrypt: ${code ?? 'does not open'}`, zh: `encrypt：${code ?? '无法解密'}` }
  }
}

/** Checks the envelope by its own timestamp and nonce, which the program may have chosen too. */
function wrongOutside(envelope: unknown, encrypt: string, { token }: CaseCredentials): Bilingual | undefined {
  try {
    const parts = parseReplyEnvelope(String(envelope))
    const expected = computeSignature(token, String(parts.timestamp), parts.nonce, parts.encrypt)
    if (parts.encrypt !== encrypt) {
      return { en: 'envelope: contains another text than encrypt', zh: 'envelope：里面的密文与 encrypt 不同' }
    }
    if (parts.msgSignature === expected) return undefined
    return { en: 'envelope: its signature does not fit the rest of it', zh: 'envelope：签名与其余部分不符' }
  } catch {
    return { en: 'envelope: cannot be read', zh: 'envelope：无法解析' }
  }
}
