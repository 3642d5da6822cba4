/** Makes the keys of pushes and streams. */
import { sha1Hex } from '../../primitives/crypto.ts'
import type { Push } from '../push.ts'

/**
 * The version of the keys and of the records in `push-entry.ts` and `streams/stream-record.ts`; raise it when one of
 * them changes. Processes with different versions share no records.
 */
const VERSION = 'v4'

/**
 * Makes the key of a record from the account's token, the receiver and the id. It is equal for all attempts of a push:
 * during a change of the token, `storeToken` stays the same.
 *
 * In a shared store the key is a digest, since ids may have any length and are confidential. A digest does not protect
 * a short token: anyone who can read the store and knows the receiver and an id can test guessed tokens, and hashing
 * the token first would only double the work. The store also has the replies as plaintext, so it must be protected from
 * such readers anyway.
 *
 * @param isPrivate whether the key never leaves this process, so that it may be plain text
 */
export function recordKey(
  kind: 'push' | 'stream',
  { context: { platform, receiveId }, storeToken }: Push,
  id: string,
  isPrivate: boolean,
): string {
  if (isPrivate) return `${kind}\n${storeToken}\n${receiveId}\n${id}`
  return `${kind}:${VERSION}:${platform}:${sha1Hex(JSON.stringify([storeToken, receiveId, id]))}`
}
