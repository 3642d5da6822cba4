/** What can be wrong with a request of the platform's side, and what an endpoint answers then. */

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

/** What can go wrong with the connection. */
export const NETWORK_FAULTS = ['slow', 'cut-off'] as const

/** What goes wrong with the connection: a body that comes in single bytes and never whole, or a connection that is closed. */
export type NetworkFault = (typeof NETWORK_FAULTS)[number]

/**
 * A push that is wrong in exactly one way; {@link FAULT_STATUS} says what it must be answered with.
 *
 * - `forged`: the signature differs in one digit
 * - `unsigned`: the query has no signature at all
 * - `stale`: made and signed an hour ago, as a replay is
 * - `wrong-receiver`: sealed for another receiver
 * - `wrong-key`: sealed with another EncodingAESKey, and signed rightly
 * - `wrong-mode`: in clear where pushes are sealed; sealed where they are in clear
 * - `garbled`: random bytes in place of a ciphertext, signed rightly
 * - `not-a-message`: sealed and signed rightly, but neither XML nor JSON
 * - `truncated`: the body ends in the middle; nothing is wrong with the connection
 * - `oversized`: right, but with 2 MiB of white space behind it
 */
export type PushFault = (typeof PUSH_FAULTS)[number]

/**
 * A URL check that is wrong in exactly one way, as a {@link PushFault} is; `not-an-echo` is an `echostr` that is a whole
 * message, as an attacker sends it who has captured a push and wants it opened.
 */
export type VerificationFault = (typeof VERIFICATION_FAULTS)[number]

/**
 * The status that a handler of this package answers each fault with.
 *
 * `stale` is refused where `toleranceSeconds` is set, otherwise it is answered like any other. The vendor names no statuses:
 * another endpoint does well if it accepts none of these requests and gives nothing away.
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

/** How long ago a `stale` request was made: longer than any window. */
export const STALE_SECONDS = 3600

/** Twice what a body may have by default. */
export const OVERSIZED_BYTES: number = 2 * 1024 * 1024

/** A plaintext that is not a message. */
export const NO_MESSAGE = 'this is neither XML nor JSON'

/** A message where an echo is expected; long enough to be one, in characters that an echo has. */
export const NO_ECHO = '<xml><MsgType>text</MsgType></xml>'

/** The faults that only a sealed text can have. */
export const SEALED_FAULTS: readonly string[] = ['wrong-receiver', 'wrong-key', 'garbled']
