/** Rules: whether the signature fits, whose token made it, and which key decrypts the signed text. */

import { platformsWhere } from '../platforms.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { isWholeBlocks } from '../primitives/pkcs7.ts'
import { isEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import { hasPlatformForm } from '../protocol/open.ts'
import { INVISIBLE } from './candidates.ts'
import { otherSignatureName, signatureName, soleParameter } from './captured-request.ts'
import { oddCharacterOf } from './credentials.ts'
import type { FrameFault } from './faulty-frame.ts'
import { isOfOtherTime } from './opened-text.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule } from './rules.ts'
import { type Damage, echoReadings, findPlainSigner, findTextSigner, signedParts, withPlus } from './signed-text.ts'

/** Returns whether a signature can be verified: its parts and the signed text were captured. */
export function canBeSigned(capture: ParsedCapture): boolean {
  if (signedParts(capture) === undefined) return false
  return signatureName(capture) === 'signature' || capture.readings.length > 0
}

/** The rules for the signature. Each rule gets only signatures that the earlier rules cannot explain. */
export const SIGNATURE_RULES: readonly Rule[] = [
  {
    code: 'signature-for-msg-signature',
    find: (capture) => {
      const { signed } = capture
      if (signatureName(capture) === 'signature') return false
      if (signed !== undefined) return signed.parameter === 'signature'
      const given = soleParameter(capture, 'msg_signature')
      return given === soleParameter(capture, 'signature') && findPlainSigner(capture, given) !== undefined
    },
  },
  {
    code: 'platform-mismatch',
    find: (capture) => {
      const isOther = soleParameter(capture, otherSignatureName(capture)) !== undefined
      const isOwn = soleParameter(capture, signatureName(capture)) !== undefined
      if (capture.kind === 'push' || capture.signed !== undefined || !isOther || isOwn) return undefined
      const echo = signatureName(capture) === 'signature' ? 'sealed' : 'plain'
      return { platforms: platformsWhere((facts) => facts.echo === echo).join(', ') }
    },
  },
  {
    code: 'three-parts-signed',
    find: (capture) =>
      fitsNoToken(capture, 'msg_signature') &&
      findPlainSigner(capture, soleParameter(capture, 'msg_signature')) !== undefined,
  },
  {
    code: 'four-parts-signed',
    find: (capture) =>
      fitsNoToken(capture, 'signature') &&
      findTextSigner(capture, soleParameter(capture, 'signature'), capture.readings) !== undefined,
  },
  {
    code: 'signature-malformed',
    find: (capture) => {
      const name = signatureName(capture)
      const isMalformed = fitsNoToken(capture) && !/^[0-9a-f]{40}$/.test(soleParameter(capture, name) ?? '')
      return isMalformed ? { name } : undefined
    },
  },
  {
    code: 'timestamp-malformed',
    find: (capture) =>
      fitsNoToken(capture) && !/^(?:[0-9]{10}|[0-9]{13})$/.test(soleParameter(capture, 'timestamp') ?? ''),
  },
  {
    code: 'encrypted-text-damaged',
    find: (capture) =>
      fitsNoToken(capture, 'msg_signature') && !capture.readings.some(({ text }) => isWholeBlocks(decodeBase64(text))),
  },
]

/** Returns whether the required signature is present, matches no token, and has the given name, by default any. */
function fitsNoToken(capture: ParsedCapture, name = signatureName(capture)): boolean {
  return capture.signed === undefined && signatureName(capture) === name && soleParameter(capture, name) !== undefined
}

/** The rules for damage to the ciphertext: the signature matches once the damage is undone. */
export const DAMAGE_RULES: readonly Rule[] = [
  {
    code: 'signed-parts-moved',
    find: (capture) => {
      const parts = signedParts(capture)
      return capture.signed !== undefined && parts !== undefined && !hasPlatformForm(parts.timestamp, parts.nonce)
    },
  },
  { code: 'echostr-encoded-twice', find: (capture) => damageOf(capture) === 'echostr-encoded-twice' },
  { code: 'plus-lost-before-signing', find: (capture) => damageOf(capture) === 'plus-lost-before-signing' },
  { code: 'equals-sign-lost', find: (capture) => damageOf(capture) === 'equals-sign-lost' },
  { code: 'plus-lost-in-body', find: (capture) => damageOf(capture) === 'plus-lost-in-body' },
]

/** Returns the damage to the text that was signed, if any. */
export function damageOf({ signed }: ParsedCapture): Damage | undefined {
  return signed?.reading?.damage
}

/** Finds a request that another app signed and sealed. */
export const APP_RULES: readonly Rule[] = [
  {
    code: 'request-of-other-app',
    find: ({ signed, opened }) => {
      const index = signed?.signer.origin === 'other' ? signed.signer.index : undefined
      return opened?.key.origin === 'other' && opened.key.index === index ? { index } : undefined
    },
  },
]

/** Finds a token that is another app's or wrong: the request was signed with that of another app, or the given one is. */
export const SIGNER_RULES: readonly Rule[] = [
  {
    code: 'token-of-other-app',
    find: (capture) => {
      const { signed } = capture
      if (signed?.signer.origin === 'other') return { index: signed.signer.index }
      const index = indexOfSame(capture, 'token')
      return index > 0 && fitsNoToken(capture) ? { index } : undefined
    },
  },
  {
    code: 'body-of-other-request',
    find: (capture) => {
      const parts = signedParts(capture)
      if (capture.kind === 'check' || parts === undefined || !fitsNoToken(capture, 'msg_signature')) return false
      const isOfCheck =
        findTextSigner(capture, soleParameter(capture, 'msg_signature'), echoReadings(capture)) !== undefined
      return isOfCheck || capture.readings.some(({ text }) => isOfOtherTime(capture, text, parts.timestamp))
    },
  },
  {
    code: 'token-odd-character',
    find: (capture) => {
      const { signed, given } = capture
      // Invisible characters have a finding of their own, among the rules of the token.
      const isCleaned = signed?.signer.origin === 'cleaned' && !INVISIBLE.test(String(given.token))
      return isCleaned || fitsNoToken(capture) ? oddCharacterOf(given.token) : undefined
    },
  },
  { code: 'token-wrong', find: (capture) => fitsNoToken(capture) },
]

function faultOf({ opened }: ParsedCapture): FrameFault | undefined {
  return opened?.fault
}

/** Returns which other app has the given value, from 1; 0 if none has. */
function indexOfSame({ given, others }: ParsedCapture, name: 'token' | 'encodingAESKey'): number {
  return 1 + others.findIndex((other) => other[name] === given[name])
}

/** Finds why the signed text does not open: the text, its frame or the key. */
export const OPENING_RULES: readonly Rule[] = [
  {
    code: 'ciphertext-malformed',
    // Base64 has no spaces, so the text was damaged even if it was signed with the spaces.
    find: ({ signed }) => signed?.reading !== undefined && !isWholeBlocks(decodeBase64(withPlus(signed.reading.text))),
  },
  {
    code: 'frame-without-random',
    find: (capture) => faultOf(capture) === 'frame-without-random',
    explains: ['receiver'],
  },
  {
    code: 'frame-length-little-endian',
    find: (capture) => faultOf(capture) === 'frame-length-little-endian',
    explains: ['receiver'],
  },
  {
    code: 'frame-length-in-characters',
    find: (capture) => faultOf(capture) === 'frame-length-in-characters',
    explains: ['receiver'],
  },
  { code: 'frame-not-utf8', find: (capture) => faultOf(capture) === 'frame-not-utf8', explains: ['receiver'] },
  { code: 'frame-malformed', find: (capture) => faultOf(capture) === 'frame-malformed', explains: ['receiver'] },
  {
    code: 'key-of-other-app',
    find: (capture) => {
      const { opened } = capture
      if (opened?.key.origin === 'other') return { index: opened.key.index }
      const index = indexOfSame(capture, 'encodingAESKey')
      return index > 0 && isKeyWrong(capture) ? { index } : undefined
    },
  },
  { code: 'key-wrong', find: (capture) => isKeyWrong(capture) && indexOfSame(capture, 'encodingAESKey') === 0 },
  { code: 'credentials-mixed', find: (capture) => setOf(capture) === 'mixed' },
]

/**
 * Returns whether a well-formed key does not decrypt the text, even if the token, used as the key, happens to decrypt
 * it.
 */
function isKeyWrong({ signed, opened, given: { encodingAESKey } }: ParsedCapture): boolean {
  if (signed?.reading === undefined || !isWholeBlocks(decodeBase64(withPlus(signed.reading.text)))) return false
  if (typeof encodingAESKey !== 'string' || !isEncodingAESKey(encodingAESKey)) return false
  if (opened === undefined) return true
  return opened.key.origin === 'swapped' && signed.signer.origin !== 'swapped'
}

/** Returns the set that token and key belong to. A value that `previous` omits or repeats is in both sets. */
export function setOf({
  signed,
  opened,
  given: { token, encodingAESKey, previous },
}: ParsedCapture): 'current' | 'previous' | 'mixed' | undefined {
  if (signed === undefined) return undefined
  const isOldToken = signed.signer.origin === 'previous'
  if (signed.reading === undefined) return isOldToken ? 'previous' : 'current'
  if (opened === undefined) return undefined
  const isOldKey = opened.key.origin === 'previous'
  if (!isOldToken && !isOldKey) return 'current'
  const isTokenChanged = previous.token !== undefined && previous.token !== token
  const isKeyChanged = previous.encodingAESKey !== undefined && previous.encodingAESKey !== encodingAESKey
  return (!isOldToken && isTokenChanged) || (!isOldKey && isKeyChanged) ? 'mixed' : 'previous'
}
