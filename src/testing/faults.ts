/** What can be wrong with a request of the platform's side, and what an endpoint answers then. */

/** A push that is wrong in exactly one way; {@link FAULT_STATUS} says what it must be answered with. */
export type PushFault =
  /** The signature differs in one digit. */
  | 'forged'
  /** The query has no signature at all. */
  | 'unsigned'
  /** Made and signed an hour ago, as a replay is. */
  | 'stale'
  /** Sealed for another receiver. */
  | 'wrong-receiver'
  /** Sealed with another EncodingAESKey, and signed rightly. */
  | 'wrong-key'
  /** In clear where pushes are sealed; sealed where they are in clear. */
  | 'wrong-mode'
  /** A ciphertext that is none, signed rightly. */
  | 'garbled'
  /** Sealed and signed rightly, but neither XML nor JSON. */
  | 'not-a-message'
  /** The body ends in the middle; nothing is wrong with the connection. */
  | 'truncated'
  /** Right, but with 2 MiB of white space behind it. */
  | 'oversized'

/** A URL check that is wrong in exactly one way; {@link FAULT_STATUS} says what it must be answered with. */
export type VerificationFault =
  | 'forged'
  | 'unsigned'
  | 'stale'
  | 'wrong-receiver'
  | 'wrong-key'
  | 'garbled'
  /** An `echostr` that is a whole message, as somebody sends who has captured a push and wants it opened. */
  | 'not-an-echo'

/**
 * The status that a handler of this package answers each fault with.
 *
 * `stale` is refused where `toleranceSeconds` is set, else it is answered like any other. The vendor names no statuses:
 * another endpoint does well if it takes none of these requests for good and gives nothing away.
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

/** What is no message. */
export const NO_MESSAGE = 'this is neither XML nor JSON'

/** A message where an echo is expected; long enough to be one, in characters that an echo has. */
export const NO_ECHO = '<xml><MsgType>text</MsgType></xml>'

const OF_A_SEALED_PUSH: readonly string[] = ['wrong-receiver', 'wrong-key', 'garbled']

/**
 * Checks a fault that a test asks for.
 *
 * @throws TypeError there is none of that name, or this kind of request can't have it
 */
export function checkFault(fault: string | undefined, names: readonly string[], isSealed: boolean): void {
  if (fault === undefined) return
  if (!names.includes(fault)) throw new TypeError(`fault: expected one of ${names.join(', ')}`)
  if (isSealed || !OF_A_SEALED_PUSH.includes(fault)) return
  throw new TypeError(`fault: nothing is sealed in this request, so it can't be "${fault}"`)
}

/** The faults of a push. */
export const PUSH_FAULTS: readonly PushFault[] = [
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
]

/** The faults of a URL check. */
export const VERIFICATION_FAULTS: readonly VerificationFault[] = [
  'forged',
  'unsigned',
  'stale',
  'wrong-receiver',
  'wrong-key',
  'garbled',
  'not-an-echo',
]
