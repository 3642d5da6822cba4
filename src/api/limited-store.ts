/** The store of a function of this entry: the user's, whose calls have a time limit, or one in this process. */
import type { LimitedStore } from '../endpoint/delivery/stored-value.ts'
import { checkStore } from '../endpoint/prepare.ts'
import { createNames } from '../endpoint/unique-names.ts'
import { createMemoryStore } from '../stores/memory.ts'
import type { Store } from '../stores/store.ts'

/** The time limit of one call of the user's store: that of an endpoint with default options. */
const LIMIT_MS = 1500

/**
 * Makes a store with a time limit.
 *
 * @param store the user's store; `undefined` for the memory of this process
 * @throws TypeError the value is not a store
 */
export function limitedStore(store: Store | undefined): LimitedStore {
  const uniqueName = createNames()
  if (store === undefined) return { store: createMemoryStore(), limitMs: undefined, uniqueName }
  return { store: checkStore(store), limitMs: LIMIT_MS, uniqueName }
}
