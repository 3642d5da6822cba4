/**
 * The only road from a sealed text to its plaintext: verify, then decrypt, then check the receiver, each set of
 * credentials as a whole. And beside it the lesser proof of plain mode, where there is nothing to open.
 */
import { CallbackError, type CallbackErrorCode, isCallbackError } from '../errors.ts'
import { decryptFrame } from './cipher.ts'
import type { CredentialSet, Matched, PlainToken, PreparedCredentials } from './credentials.ts'
import { type Query, readQuery } from './query.ts'
import { verifyMsgSignature, verifyPlainSignature } from './signature.ts'

/** What was sealed, and with which set of the credentials. */
export interface Opened {
  readonly message: string
  readonly receiveId: string
  readonly matched: Matched
}

/** The refusals of one set, in the order in which they are judged: a later one means that the set got further. */
const STAGES: readonly CallbackErrorCode[] = ['INVALID_SIGNATURE', 'DECRYPT_FAILED', 'INVALID_RECEIVE_ID']

/**
 * Opens a sealed text that came with a signed query.
 *
 * @param encrypt the base64 text of `Encrypt` or `echostr`
 * @param onVerified called between verification and decryption; what it throws is thrown
 * @throws CallbackError `INVALID_SIGNATURE`, `DECRYPT_FAILED` or `INVALID_RECEIVE_ID`, of the set that got furthest
 */
export function openSealed(
  credentials: PreparedCredentials,
  query: Query,
  encrypt: string,
  onVerified?: () => void,
): Opened {
  let furthest: unknown
  for (const set of credentials.sets) {
    try {
      verifyMsgSignature(set.token, query, encrypt)
      onVerified?.()
      refuseMovedBorder(query)
      return openVerified(set, credentials, encrypt)
    } catch (error) {
      if (stageOf(error) === -1) throw error
      if (stageOf(error) > stageOf(furthest)) furthest = error
    }
  }
  throw furthest
}

/**
 * The sealed `echostr` of a URL check. A space in it is read as `+`: base64 has no spaces, and a proxy that decodes twice
 * makes one of it.
 *
 * @throws CallbackError `INVALID_SIGNATURE`: absent or repeated
 */
export function readEcho(query: Query): string {
  return readQuery(query).one('echostr').replaceAll(' ', '+')
}

/**
 * Opens `echostr` of a URL check.
 *
 * @throws CallbackError as {@link openSealed}
 */
export function openEcho(credentials: PreparedCredentials, query: Query, onVerified?: () => void): Opened {
  return openSealed(credentials, query, readEcho(query), onVerified)
}

/**
 * Finds the token that made the `signature` of plain mode.
 *
 * @param onVerified called once the signature fits; what it throws is thrown
 * @throws CallbackError `INVALID_SIGNATURE`: none of them did, or timestamp and nonce are not of the platform's form
 */
export function matchToken(tokens: readonly PlainToken[], query: Query, onVerified?: () => void): PlainToken {
  let refused: unknown
  for (const token of tokens) {
    try {
      verifyPlainSignature(token.token, query)
    } catch (error) {
      refused = error
      continue
    }
    onVerified?.()
    refuseMovedBorder(query)
    return token
  }
  throw refused
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
function refuseMovedBorder(query: Query): void {
  const parameters = readQuery(query)
  if (isSignedForm(parameters.one('timestamp'), parameters.one('nonce'))) return
  throw new CallbackError(
    'INVALID_SIGNATURE',
    `the signature fits, but timestamp must be 10 to 13 digits and nonce at most ${MAX_NONCE_LENGTH} characters, as the platform sends them`,
  )
}

/** Whether timestamp and nonce are too short to hold so much of an encrypted text that whole blocks of it remain. */
export function isSignedForm(timestamp: string, nonce: string): boolean {
  return /^[0-9]{10,13}$/.test(timestamp) && nonce.length <= MAX_NONCE_LENGTH
}

function openVerified(set: CredentialSet, credentials: PreparedCredentials, encrypt: string): Opened {
  const { message, receiveId } = decryptFrame(encrypt, set.key)
  if (!credentials.accepts(receiveId)) throw wrongReceiver(receiveId)
  return { message, receiveId, matched: set.matched }
}

function stageOf(error: unknown): number {
  return isCallbackError(error) ? STAGES.indexOf(error.code) : -1
}

/** Names the receiver only if it looks like an id: with a wrong frame it could be any part of a plaintext. */
function wrongReceiver(receiveId: string): CallbackError {
  const arrived = receiveId === '' ? 'nobody (it is empty)' : `"${receiveId}"`
  const named = /^[\w@$-]{0,64}$/.test(receiveId) ? ` for ${arrived}` : ' for an id that is none of the usual form'
  return new CallbackError(
    'INVALID_RECEIVE_ID',
    `the message is sealed${named}, which receiveId does not accept: ` +
      'it is the CorpID, SuiteId or AppID of this address, or empty for a bot of your own company',
  )
}
