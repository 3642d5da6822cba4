/**
 * Opens a ciphertext that came with a signed query: verifies, then decrypts, then checks the receiver, with each set of
 * credentials as a whole. `matchToken` is the weaker check of plain mode, where nothing is sealed.
 */
import { CallbackError, decryptFailed } from '../errors.ts'
import { decryptFrame } from './cipher.ts'
import type { Matched, PreparedCredentials, TokenSet } from './credentials.ts'
import type { CallbackQuery } from './query.ts'
import { isSigned, notMatching, type SignedPart, signedPart } from './signature.ts'

/** An opened text, the receiver it was sealed for, and the query and the set of credentials that opened it. */
export interface Opened {
  readonly message: string
  readonly receiveId: string
  readonly timestamp: string
  readonly nonce: string
  readonly matched: Matched
}

/**
 * Verifies and decrypts a ciphertext that came with a signed query, and checks its receiver.
 *
 * @param encrypt the base64 text of `Encrypt` or `echostr`
 * @param checkTimestamp called between verification and decryption; what it throws is thrown
 * @throws CallbackError `INVALID_SIGNATURE`, `DECRYPT_FAILED` or `INVALID_RECEIVE_ID`: the error of the set that got
 *   furthest
 */
export function openSealed(
  credentials: PreparedCredentials,
  query: CallbackQuery,
  encrypt: string,
  checkTimestamp?: (timestamp: string) => void,
): Opened {
  const signed = signedPart(query, 'msg_signature')
  let isVerified = false
  let wrongReceiver: CallbackError | undefined
  for (const { token, key, matched } of credentials.sets) {
    if (!isSigned(token, signed, encrypt)) continue
    checkTimestamp?.(signed.timestamp)
    refuseMovedBorder(signed)
    isVerified = true
    const frame = decryptFrame(encrypt, key)
    if (frame === undefined) continue
    const { message, receiveId } = frame
    if (credentials.accepts(receiveId)) {
      return { message, receiveId, timestamp: signed.timestamp, nonce: signed.nonce, matched }
    }
    wrongReceiver ??= receiverRefused(receiveId)
  }
  throw wrongReceiver ?? (isVerified ? decryptFailed() : notMatching('msg_signature'))
}

/**
 * Returns the sealed `echostr` of a URL check. Spaces in it are read as `+`: base64 has no spaces, and a proxy that
 * decodes the query twice turns `+` into a space.
 *
 * @throws CallbackError `INVALID_SIGNATURE`: absent or repeated
 */
export function readEcho(query: CallbackQuery): string {
  return query.one('echostr').replaceAll(' ', '+')
}

/**
 * Finds the token that made the `signature` of plain mode.
 *
 * @param checkTimestamp called once the signature matches; what it throws is thrown
 * @throws CallbackError `INVALID_SIGNATURE`: no token made it, or timestamp and nonce do not have the platform's form
 */
export function matchToken(
  tokens: readonly TokenSet[],
  query: CallbackQuery,
  checkTimestamp?: (timestamp: string) => void,
): TokenSet {
  const signed = signedPart(query, 'signature')
  for (const token of tokens) {
    if (!isSigned(token.token, signed)) continue
    checkTimestamp?.(signed.timestamp)
    refuseMovedBorder(signed)
    return token
  }
  throw notMatching('signature')
}

/**
 * The longest nonce that is accepted: one less than 44, the shortest part of `Encrypt` that an attacker can move into the
 * nonce so that whole blocks are left. It is the base64 of the last of 3n + 1 blocks; vectors/generate/moved-border.mjs
 * lists the cuts.
 */
const MAX_NONCE_LENGTH = 43

/**
 * Refuses a timestamp or a nonce that could contain part of another signed value.
 *
 * The signature covers the sorted parts joined without separators. An attacker who has captured a push could move
 * characters of `Encrypt` into the nonce or the timestamp, and the signature would still match. If the rest of
 * `Encrypt` is whole blocks, it decrypts to a text whose beginning or end the attacker has chosen. The platform itself
 * sends a timestamp of ten digits and a short nonce.
 *
 * @throws CallbackError `INVALID_SIGNATURE`: the timestamp is not 10 to 13 digits, or the nonce is too long
 */
export function refuseMovedBorder({ timestamp, nonce }: SignedPart): void {
  if (hasPlatformForm(timestamp, nonce)) return
  throw new CallbackError(
    'INVALID_SIGNATURE',
    'the signature matches, but timestamp or nonce is not what the platform sends: the timestamp must be 10 to 13 ' +
      `digits and the nonce at most ${MAX_NONCE_LENGTH} characters. Anything else could be part of another signed value`,
  )
}

/** Returns whether timestamp and nonce look as the platform sends them: 10 to 13 digits, and at most 43 characters. */
export function hasPlatformForm(timestamp: string, nonce: string): boolean {
  return /^[0-9]{10,13}$/.test(timestamp) && nonce.length <= MAX_NONCE_LENGTH
}

/**
 * The error for a receiver that is not accepted. It names the receiver only if it looks like an id: if the frame was
 * split wrongly, the receiver could be any part of the plaintext.
 */
function receiverRefused(receiveId: string): CallbackError {
  const arrived = receiveId === '' ? 'an empty receiver' : `"${receiveId}"`
  const named = /^[\w@$-]{0,64}$/.test(receiveId) ? ` for ${arrived}` : ' for an id of an unusual form'
  return new CallbackError(
    'INVALID_RECEIVE_ID',
    `the message is sealed${named}, which receiveId does not accept. ` +
      "Set receiveId to the CorpID, SuiteId or AppID of this address, or to '' for a bot of your own company",
  )
}
