/** Rules: the credentials, which can be wrong whatever request arrives. */
import { prepareReceiveId } from '../protocol/credentials.ts'
import { ENCODING_AES_KEY_LENGTH, isEncodingAESKey, nameCharacter } from '../protocol/encoding-aes-key.ts'
import { INVISIBLE } from './candidates.ts'
import type { Rule } from './rules.ts'
import { orUndefined, passes } from './untrusted.ts'

/** Finds a token that no console shows. */
export const TOKEN_RULES: readonly Rule[] = [
  { code: 'token-missing', find: ({ given: { token } }) => typeof token !== 'string' || token === '' },
  {
    code: 'token-and-key-swapped',
    find: ({ given, signed }) => areSwapped(given.token, given.encodingAESKey) || signed?.signer.origin === 'swapped',
    explains: ['key'],
  },
  { code: 'token-white-space', find: ({ given: { token } }) => placeOf(token, INVISIBLE) },
]

/**
 * Returns whether token and key are swapped. A token has at most 32 characters, so one of 43 is the key, if the key has
 * another form.
 */
function areSwapped(token: unknown, key: unknown): boolean {
  return (
    typeof token === 'string' &&
    typeof key === 'string' &&
    isEncodingAESKey(token) &&
    key !== '' &&
    !isEncodingAESKey(key)
  )
}

/** The rules for the key. Each rule gets only keys that the earlier rules accept. */
export const KEY_RULES: readonly Rule[] = [
  { code: 'key-missing', find: ({ given: { encodingAESKey: key } }) => typeof key !== 'string' || key === '' },
  {
    code: 'key-equals-sign',
    find: ({ given: { encodingAESKey: key } }) =>
      typeof key === 'string' && key.endsWith('=') && isEncodingAESKey(key.slice(0, -1)),
  },
  {
    // The Secret of 企业微信 has the same length, but is base64url.
    code: 'key-is-secret',
    find: ({ given: { encodingAESKey: key } }) =>
      /^[\w-]{43}$/.test(String(key)) ? placeOf(key, NOT_ALPHANUMERIC) : undefined,
  },
  {
    code: 'key-odd-character',
    find: ({ given: { encodingAESKey: key } }) => {
      const odd = placeOf(key, NOT_ALPHANUMERIC)
      return odd && { ...odd, length: String(key).length }
    },
  },
  {
    code: 'key-length',
    find: ({ given: { encodingAESKey: key } }) => {
      const { length } = String(key)
      return length === ENCODING_AES_KEY_LENGTH ? undefined : { length }
    },
  },
]

/** Each rule sees only a `receiveId` that the rules before it accept. */
export const RECEIVE_ID_RULES: readonly Rule[] = [
  { code: 'receive-id-missing', find: ({ given: { receiveId } }) => receiveId === undefined || receiveId === null },
  {
    code: 'receive-id-malformed',
    find: ({ given: { receiveId }, opened }) => {
      if (isMalformed(receiveId)) return !isOfTexts(receiveId)
      // A function may return no result but a promise, or throw an error.
      return opened !== undefined && !passes(() => prepareReceiveId(receiveId).accepts(opened.frame.receiveId))
    },
  },
  {
    code: 'receive-id-white-space',
    find: ({ given: { receiveId } }) => isMalformed(receiveId) && isOfTexts(receiveId),
  },
]

function isMalformed(receiveId: unknown): boolean {
  return !passes(() => prepareReceiveId(receiveId))
}

function isOfTexts(receiveId: unknown): boolean {
  const ids: readonly unknown[] = orUndefined(() => (Array.isArray(receiveId) ? [...receiveId] : [receiveId])) ?? []
  return ids.length > 0 && ids.every((id) => typeof id === 'string')
}

const NOT_ALPHANUMERIC = /[^A-Za-z0-9]/u

/**
 * Returns the first character of a token that is neither a letter nor a digit. No known console issues such a token,
 * but it may exist.
 */
export function oddCharacterOf(token: unknown): { character: string; position: number } | undefined {
  return placeOf(token, NOT_ALPHANUMERIC)
}

function placeOf(text: unknown, pattern: RegExp): { character: string; position: number } | undefined {
  const match = typeof text === 'string' ? pattern.exec(text) : null
  return match === null ? undefined : { character: nameCharacter(match[0]), position: match.index + 1 }
}
