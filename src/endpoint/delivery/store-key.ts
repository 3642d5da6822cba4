/** Under which keys the store knows what is ours. */
import { dedupKey } from '../../messages/dedup-key.ts'
import { sha1Hex } from '../../primitives/crypto.ts'
import type { Push } from '../push.ts'

/**
 * The key of a push: of the platform, a digest of the token, the receiver, and what tells one push from another. A digest
 * of it all, since a receiver or a sender may be of any length and is nobody's business.
 */
export function pushKey(push: Push): string {
  return keyOf('push', push, dedupKey(push.message))
}

/** The key of a bot's stream. */
export function streamKey(push: Push, streamId: string): string {
  return keyOf('stream', push, streamId)
}

/** One and the same token whichever matched, before, while and after the change: a retry must not become another push. */
function keyOf(kind: string, { context: { platform, receiveId }, token }: Push, id: string): string {
  return `${kind}:${platform}:${sha1Hex(JSON.stringify([sha1Hex(token), receiveId, id]))}`
}
