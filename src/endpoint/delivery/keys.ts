/** Makes the keys of pushes and streams. Each contains the version of its record's format. */
import { dedupKey } from '../../messages/dedup-key.ts'
import { sha1Hex } from '../../primitives/crypto.ts'
import type { Push } from '../push.ts'

/**
 * The version of the records in `record.ts` and `streams/stream-record.ts`; raise it when their format changes.
 * Processes with different versions share no records.
 */
const VERSION = 'v3'

/** The maximum number of digests in the cache. Beyond that, all are dropped and computed again. */
const MAX_DIGESTS = 4096

/** Makes keys for one endpoint. */
export class Keys {
  readonly #isPrivate: boolean
  readonly #digests = new Map<string, string>()

  /** @param isPrivate whether the keys never leave this process, so that they may be plain text */
  constructor(isPrivate: boolean) {
    this.#isPrivate = isPrivate
  }

  /** Returns the key of a push, which is equal for all its attempts. */
  push(push: Push): string {
    return this.#key('push', push, dedupKey(push.message))
  }

  /** Returns the key of a bot's stream. */
  stream(push: Push, streamId: string): string {
    return this.#key('stream', push, streamId)
  }

  /**
   * Makes a key from the account's token, the receiver and the id. For a shared store it is a digest, since ids may
   * have any length and are confidential. During a change of the token, the token here stays the same, so that a retry
   * does not become another push.
   */
  #key(kind: string, { context: { platform, receiveId }, storeToken: token }: Push, id: string): string {
    if (this.#isPrivate) return `${kind}\n${token}\n${receiveId}\n${id}`
    return `${kind}:${VERSION}:${platform}:${sha1Hex(JSON.stringify([this.#digestOf(token), receiveId, id]))}`
  }

  #digestOf(token: string): string {
    let digest = this.#digests.get(token)
    if (digest === undefined) {
      if (this.#digests.size === MAX_DIGESTS) this.#digests.clear()
      digest = sha1Hex(token)
      this.#digests.set(token, digest)
    }
    return digest
  }
}
