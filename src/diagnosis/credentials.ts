/** The values of the console by themselves: what can't be right whatever arrives. */

import { finding } from '../findings/finding.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import { ENCODING_AES_KEY_LENGTH, nameCharacter } from '../protocol/encoding-aes-key.ts'
import { INVISIBLE } from './candidates.ts'
import { type Case, isSealedMode } from './case.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

const KEY = /^[A-Za-z0-9]{43}$/

/** Judges token, key and receiver; the last two where something is sealed. */
export function examineCredentials(one: Case): readonly Finding[] {
  const { token, encodingAESKey, receiveId } = one.given
  if (areSwapped(token, encodingAESKey)) return [finding('token-and-key-swapped'), ...examineReceiveId(receiveId)]
  if (!isSealedMode(one)) return examineToken(token)
  return [...examineToken(token), ...examineKey(encodingAESKey), ...examineReceiveId(receiveId)]
}

/** A token has 32 characters at most, so one that looks like a key is one, if the key does not. */
function areSwapped(token: unknown, key: unknown): boolean {
  return typeof token === 'string' && typeof key === 'string' && KEY.test(token) && key !== '' && !KEY.test(key)
}

function examineToken(token: unknown): readonly Finding[] {
  if (typeof token !== 'string' || token === '') return [finding('token-missing')]
  const odd = placeOf(token, INVISIBLE)
  return odd === undefined ? [] : [finding('token-white-space', odd)]
}

/** The first character of a token that is no letter or digit: nothing that a console shows, but not impossible. */
export function oddCharacterOf(token: unknown): { character: string; position: number } | undefined {
  return typeof token === 'string' ? placeOf(token, /[^A-Za-z0-9]/u) : undefined
}

function examineKey(key: unknown): readonly Finding[] {
  if (typeof key !== 'string' || key === '') return [finding('key-missing')]
  if (KEY.test(key)) return []
  const { length } = key
  const odd = placeOf(key, /[^A-Za-z0-9]/u)
  if (odd === undefined) return [finding('key-length', { length })]
  if (length === ENCODING_AES_KEY_LENGTH + 1 && KEY.test(key.slice(0, -1)) && key.endsWith('=')) {
    return [finding('key-equals-sign')]
  }
  // The Secret of 企业微信 is base64 of the kind for URLs, of the same length.
  if (/^[\w-]{43}$/.test(key)) return [finding('key-is-secret', odd)]
  return [finding('key-odd-character', { ...odd, length })]
}

function examineReceiveId(receiveId: unknown): readonly Finding[] {
  if (receiveId === undefined || receiveId === null) return [finding('receive-id-missing')]
  if (orUndefined(() => prepareReceiveId(receiveId)) !== undefined) return []
  const ids: readonly unknown[] = orUndefined(() => (Array.isArray(receiveId) ? [...receiveId] : [receiveId])) ?? []
  const areTexts = ids.length > 0 && ids.every((id) => typeof id === 'string')
  return [finding(areTexts ? 'receive-id-white-space' : 'receive-id-malformed')]
}

function placeOf(text: string, pattern: RegExp): { character: string; position: number } | undefined {
  const match = pattern.exec(text)
  return match === null ? undefined : { character: nameCharacter(match[0]), position: match.index + 1 }
}
