/** Rules: the values of the console by themselves, which can be wrong whatever arrives. */
import { prepareReceiveId } from '../protocol/credentials.ts'
import { ENCODING_AES_KEY_LENGTH, nameCharacter } from '../protocol/encoding-aes-key.ts'
import { INVISIBLE } from './candidates.ts'
import type { Rule } from './rules.ts'
import { orUndefined } from './untrusted.ts'

/** An EncodingAESKey, by its form. */
const KEY = /^[A-Za-z0-9]{43}$/

export const TOKEN_RULES: readonly Rule[] = [
  { code: 'token-missing', find: ({ given: { token } }) => typeof token !== 'string' || token === '' },
  {
    code: 'token-and-key-swapped',
    find: ({ given, signed }) => areSwapped(given.token, given.encodingAESKey) || signed?.signer.origin === 'swapped',
    explains: ['key'],
  },
  { code: 'token-white-space', find: ({ given: { token } }) => placeOf(token, INVISIBLE) },
]

/** A token has 32 characters at most, so a token that looks like a key is one, if the key does not. */
function areSwapped(token: unknown, key: unknown): boolean {
  return typeof token === 'string' && typeof key === 'string' && KEY.test(token) && key !== '' && !KEY.test(key)
}

/** Each looks at a key that the rules before it have nothing against. */
export const KEY_RULES: readonly Rule[] = [
  { code: 'key-missing', find: ({ given: { encodingAESKey: key } }) => typeof key !== 'string' || key === '' },
  {
    code: 'key-equals-sign',
    find: ({ given: { encodingAESKey: key } }) => /^[A-Za-z0-9]{43}=$/.test(String(key)),
  },
  {
    // The Secret of 企业微信 is base64 of the kind for URLs, of the same length.
    code: 'key-is-secret',
    find: ({ given: { encodingAESKey: key } }) =>
      /^[\w-]{43}$/.test(String(key)) ? placeOf(key, NO_LETTER_OR_DIGIT) : undefined,
  },
  {
    code: 'key-odd-character',
    find: ({ given: { encodingAESKey: key } }) => {
      const odd = placeOf(key, NO_LETTER_OR_DIGIT)
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

export const RECEIVE_ID_RULES: readonly Rule[] = [
  { code: 'receive-id-missing', find: ({ given: { receiveId } }) => receiveId === undefined || receiveId === null },
  {
    code: 'receive-id-malformed',
    find: ({ given: { receiveId }, opened }) =>
      isRefused(receiveId)
        ? !isOfTexts(receiveId)
        : opened !== undefined && !canJudge(receiveId, opened.frame.receiveId),
  },
  { code: 'receive-id-white-space', find: ({ given: { receiveId } }) => isRefused(receiveId) && isOfTexts(receiveId) },
]

function isRefused(receiveId: unknown): boolean {
  return orUndefined(() => prepareReceiveId(receiveId)) === undefined
}

/** Whether a function as receiveId gives an answer, rather than a promise or an error. */
function canJudge(receiveId: unknown, arrived: string): boolean {
  return orUndefined(() => prepareReceiveId(receiveId).accepts(arrived)) !== undefined
}

function isOfTexts(receiveId: unknown): boolean {
  const ids: readonly unknown[] = orUndefined(() => (Array.isArray(receiveId) ? [...receiveId] : [receiveId])) ?? []
  return ids.length > 0 && ids.every((id) => typeof id === 'string')
}

const NO_LETTER_OR_DIGIT = /[^A-Za-z0-9]/u

/** The first character of a token that is neither a letter nor a digit: no console shows one, but it is not impossible. */
export function oddCharacterOf(token: unknown): { character: string; position: number } | undefined {
  return placeOf(token, NO_LETTER_OR_DIGIT)
}

function placeOf(text: unknown, pattern: RegExp): { character: string; position: number } | undefined {
  const match = typeof text === 'string' ? pattern.exec(text) : null
  return match === null ? undefined : { character: nameCharacter(match[0]), position: match.index + 1 }
}
