/**
 * From a sealed text and a signed query to the plaintext: verify, then decrypt, then check the receiver, each set of
 * credentials as a whole. Beside it the lesser proof of plain mode, where there is nothing to open.
 */
import { CallbackError } from '../errors.ts'
import { decryptFrame } from './cipher.ts'
import type { Matched, PlainToken, PreparedCredentials } from './credentials.ts'
import { decryptFailed } from './padding.ts'
import type { CallbackQuery } from './query.ts'
import { isMsgSignature, isPlainSignature, notMatching } from './signature.ts'

/** What was sealed, and with which set of the credentials. */
export interface Opened {
  readonly message: string
  readonly receiveId: string
  readonly matched: Matched
}

/**
 * Opens a sealed text that came with a signed query.
 *
 * @param encrypt the base64 text of `Encrypt` or `echostr`
 * @param onVerified called between verification and decryption; what it throws is thrown
 * @throws CallbackError `INVALID_SIGNATURE`, `DECRYPT_FAILED` or `INVALID_RECEIVE_ID`, of the set that got furthest
 */
export function openSealed(
  credentials: PreparedCredentials,
  query: CallbackQuery,
  encrypt: string,
  onVerified?: () => void,
): Opened {
  let isVerified = false
  let wrongReceiver: CallbackError | undefined
  for (const { token, key, matched } of credentials.sets) {
    if (!isMsgSignature(token, query, encrypt)) continue
    onVerified?.()
    refuseMovedBorder(query)
    isVerified = true
    const frame = decryptFrame(encrypt, key)
    if (frame === undefined) continue
    const { message, receiveId } = frame
    if (credentials.accepts(receiveId)) return { message, receiveId, matched }
    wrongReceiver ??= receiverRefused(receiveId)
  }
  throw wrongReceiver ?? (isVerified ? decryptFailed() : notMatching('msg_signature'))
}

/**
 * The sealed `echostr` of a URL check. A space in it is read as `+`: base64 has no spaces, and a proxy that decodes twice
 * makes one of it.
 *
 * @throws CallbackError `INVALID_SIGNATURE`: absent or repeated
 */
export function readEcho(query: CallbackQuery): string {
  return query.one('echostr').replaceAll(' ', '+')
}

/**
 * Finds the token that made the `signature` of plain mode.
 *
 * @param onVerified called once the signature fits; what it throws is thrown
 * @throws CallbackError `INVALID_SIGNATURE`: none of them did, or timestamp and nonce are not of the platform's form
 */
export function matchToken(tokens: readonly PlainToken[], query: CallbackQuery, onVerified?: () => void): PlainToken {
  for (const token of tokens) {
    if (!isPlainSignature(token.token, query)) continue
    onVerified?.()
    refuseMovedBorder(query)
    return token
  }
  throw notMatching('signature')
}

/** The longest nonce that is accepted: 44 characters are the least of `Encrypt` that could be moved into it. */
const MAX_NONCE_LENGTH = 43

/**
 * Refuses signed parts that could have been cut at other places than the platform cut them.
 *
 * The signature covers the sorted parts joined without separators. Whoever has captured a push could move characters of
 * `Encrypt` into the nonce or the timestamp: the signature still fits, and what remains of `Encrypt`, if it is whole blocks,
 * decrypts to a text of which the attacker chose the beginning or the end. The platform sends ten digits and a short nonce.
 *
 * @throws CallbackError `INVALID_SIGNATURE`: the timestamp is not 10 to 13 digits, or the nonce is too long
 */
function refuseMovedBorder(query: CallbackQuery): void {
  if (isSignedForm(query.one('timestamp'), query.one('nonce'))) return
  throw new CallbackError(
    'INVALID_SIGNATURE',
    'the signature fits, but timestamp or nonce is not what the platform sends: the timestamp must be 10 to 13 digits and ' +
      `the nonce at most ${MAX_NONCE_LENGTH} characters. Anything else could be part of another signed value`,
  )
}

/** Whether timestamp and nonce are too short to hold so much of an encrypted text that whole blocks of it remain. */
export function isSignedForm(timestamp: string, nonce: string): boolean {
  return /^[0-9]{10,13}$/.test(timestamp) && nonce.length <= MAX_NONCE_LENGTH
}

/** Names the receiver only if it looks like an id: with a wrong frame it could be any part of a plaintext. */
function receiverRefused(receiveId: string): CallbackError {
  const arrived = receiveId === '' ? 'nobody (it is empty)' : `"${receiveId}"`
  const named = /^[\w@$-]{0,64}$/.test(receiveId) ? ` for ${arrived}` : ' for an id that is none of the usual form'
  return new CallbackError(
    'INVALID_RECEIVE_ID',
    `the message is sealed${named}, which receiveId does not accept: ` +
      'it is the CorpID, SuiteId or AppID of this address, or empty for a bot of your own company',
  )
}
