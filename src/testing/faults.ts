/** The faults that a test can request, and the status with which a handler of this package answers each. */

/** The faults of a push. */
export const PUSH_FAULTS = [
  'forged',
  'unsigned',
  'stale',
  'wrong-receiver',
  'wrong-key',
  'wrong-mode',
  'garbled',
  'not-a-message',
  'truncated',
  'oversized',
] as const

/** The faults of a URL check. */
export const VERIFICATION_FAULTS = [
  'forged',
  'unsigned',
  'stale',
  'wrong-receiver',
  'wrong-key',
  'garbled',
  'not-an-echo',
] as const

/** The faults of a connection. */
export const NETWORK_FAULTS = ['slow', 'cut-off'] as const

/** A fault of the connection: the body arrives byte by byte and never completely, or the connection is closed. */
export type NetworkFault = (typeof NETWORK_FAULTS)[number]

/**
 * A fault of a push, exactly one at a time; {@link FAULT_STATUS} has the status with which a handler answers it.
 *
 * - `forged`: the signature differs in one digit
 * - `unsigned`: the query has no signature at all
 * - `stale`: made and signed an hour ago, like a replay
 * - `wrong-receiver`: sealed for another receiver
 * - `wrong-key`: sealed with another EncodingAESKey, with a correct signature
 * - `wrong-mode`: plaintext for an account whose pushes are sealed, or sealed for an account whose pushes are plaintext
 * - `garbled`: random bytes instead of a ciphertext, with a correct signature
 * - `not-a-message`: sealed and signed correctly, but neither XML nor JSON
 * - `truncated`: the body ends in the middle; the connection has no fault
 * - `oversized`: correct, but followed by 2 MiB of white space
 */
export type PushFault = (typeof PUSH_FAULTS)[number]

/**
 * A fault of a URL check, named as in {@link PushFault}. `not-an-echo`: the `echostr` contains a whole message, as when
 * an attacker sends a captured push to have it decrypted.
 */
export type VerificationFault = (typeof VERIFICATION_FAULTS)[number]

/**
 * The status with which a handler of this package answers each fault.
 *
 * `stale` is refused only if `toleranceSeconds` is set; otherwise it is answered like any other push. The vendor
 * documents no statuses: any other endpoint is correct if it accepts none of these requests and reveals nothing in its
 * responses.
 *
 * @example
 * import { createFetchHandler } from 'wechat-callback/fetch'
 * import { createPlatform, FAULT_STATUS } from 'wechat-callback/testing'
 *
 * const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
 * const handler = createFetchHandler({ platform: 'wecom', credentials, onMessage: () => '' })
 * const platform = createPlatform({ platform: 'wecom', credentials })
 * const { status } = await platform.send(handler, 'text', { fault: 'forged' })
 * status === FAULT_STATUS.forged // => true
 */
export const FAULT_STATUS: Readonly<Record<PushFault | VerificationFault, number>> = {
  forged: 403,
  unsigned: 400,
  stale: 403,
  'wrong-receiver': 403,
  'wrong-key': 403,
  'wrong-mode': 403,
  garbled: 403,
  'not-a-message': 400,
  'not-an-echo': 403,
  truncated: 400,
  oversized: 413,
}

/** The age of a `stale` request, longer than any time window. */
export const STALE_SECONDS = 3600

/** The length of the white space after an oversized body: far above the default `maxBodyBytes`. */
export const OVERSIZED_BYTES: number = 2 * 1024 * 1024

/** A plaintext that is not a message. */
export const NOT_A_MESSAGE = 'this is neither XML nor JSON'

/** A message in place of an echo, with a length and characters that an echo may have. */
export const NOT_AN_ECHO = '<xml><MsgType>text</MsgType></xml>'

/** The faults that only an encrypted request can have. */
export const SEALED_FAULTS: readonly string[] = ['wrong-receiver', 'wrong-key', 'garbled']
