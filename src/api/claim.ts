/**
 * A claim that at most one process holds, for work that must not be done twice at the same time, such as a request for
 * a token. In: a store, and a key that is used for nothing else. Out: the claim, or `undefined` while another process
 * holds it.
 *
 * The key expires in the store some seconds after its process has stopped renewing it, so only the clock of the store
 * measures time. It relies on `stored-value.ts` (compare-and-set) and `lease.ts` (renewal).
 */
import { tryReadJsonObject } from '../codec/json.ts'
import { Lease } from '../endpoint/delivery/lease.ts'
import { type LimitedStore, StoredValue } from '../endpoint/delivery/stored-value.ts'
import { monotonicMs } from '../endpoint/time.ts'
import { CallbackError } from '../errors.ts'

/** How long a claim outlasts a process that has died. */
const CLAIM_MS = 5000

interface ClaimEntry {
  readonly owner: string
}

/** A claim that this process has taken. */
export interface Claim {
  /** Ends the claim. Never rejects: a claim that the store does not delete ends by itself. */
  release(): Promise<void>
}

/**
 * Takes a claim and renews it until it is released.
 *
 * The process keeps working if it loses the claim, because the store fails or because it was suspended for longer than
 * the claim lasts: what it writes must be correct in that case too.
 *
 * @returns the claim; `undefined` while another process holds it
 * @throws CallbackError `STORE_FAILED` (the promise rejects)
 */
export async function takeClaim(store: LimitedStore, key: string): Promise<Claim | undefined> {
  const owner = store.uniqueName()
  const value = new StoredValue<ClaimEntry>(store, key, { parse: readClaim, ttlMs: () => CLAIM_MS, isEvictable })
  const lease = new Lease(CLAIM_MS, monotonicMs())
  if ((await value.update((entry) => entry ?? { owner }))?.owner !== owner) return undefined
  const renew = async (limitMs: number) => {
    try {
      const entry = await value.update((kept) => (kept === undefined || kept.owner === owner ? { owner } : kept), {
        limitMs,
      })
      if (entry?.owner !== owner) lease.stop()
    } catch {
      // A later renewal may succeed; if none does, the claim ends.
    }
  }
  lease.keep((limitMs) => void renew(limitMs))
  return {
    release: async () => {
      lease.stop()
      try {
        await value.update((entry) => (entry?.owner === owner ? undefined : entry))
      } catch {
        // It ends by itself.
      }
    },
  }
}

function isEvictable(): boolean {
  return false
}

/** Reads a value of the store. @throws CallbackError `STORE_FAILED`: it is not a claim */
function readClaim(value: string): ClaimEntry {
  const { owner } = tryReadJsonObject(value) ?? {}
  if (typeof owner === 'string') return { owner }
  throw new CallbackError(
    'STORE_FAILED',
    'the store has a value of another program under the key of a claim: give the store its own prefix',
  )
}
