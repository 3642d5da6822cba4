/** A store of which single calls go wrong: it fails, hangs, forgets or lies. */
import { createMemoryStore, type MaybePromise, type Store } from 'wechat-callback'

/** How a call goes wrong. */
export type FaultKind =
  | 'fails'
  | 'is carried out, then fails'
  | 'hangs'
  | 'is carried out, then hangs'
  | 'finds that all data is lost'
  /** A write returns true. A read returns nothing. */
  | 'is confirmed, not carried out'
  /** A write returns false. A read returns nothing. */
  | 'is carried out, then denied'
  /** A read returns what the key held before its last change. A write is carried out. */
  | 'finds the previous value'

export interface FaultyStore {
  /** Returns the store for one call that arrives now. @param fault how the call goes wrong, if it does */
  with(fault: FaultKind | undefined): Store
}

/** Creates a store in memory whose calls go wrong as they are told. A call without a fault returns a plain value. */
export function createFaultyStore(): FaultyStore {
  const memory = createMemoryStore()
  /** What each key held before its last change. */
  const previous = new Map<string, MaybePromise<string | undefined>>()

  const write = (key: string, change: () => MaybePromise<boolean>) => {
    const before = memory.get(key)
    const isMade = change()
    if (isMade === true) previous.set(key, before)
    return isMade
  }
  const good: Store = {
    get: (key) => memory.get(key),
    set: (key, value, options) => write(key, () => memory.set(key, value, options)),
    delete: (key, options) => write(key, () => memory.delete(key, options)),
  }
  const spoilt = (fault: FaultKind): Store => ({
    get: (key) => {
      const read = () => (fault === 'finds the previous value' ? previous.get(key) : good.get(key))
      return spoil(fault, read, undefined, undefined)
    },
    set: (key, value, options) => spoil(fault, () => good.set(key, value, options), true, false),
    delete: (key, options) => spoil(fault, () => good.delete(key, options), true, false),
  })

  return {
    with: (fault) => {
      if (fault === 'finds that all data is lost') for (const key of previous.keys()) memory.delete(key)
      return fault === undefined ? good : spoilt(fault)
    },
  }
}

const never = new Promise<never>(() => undefined)

/** Makes a call with a fault. @param confirmed what it returns without being carried out, and `denied` although it was */
async function spoil<Value>(
  fault: FaultKind | undefined,
  call: () => MaybePromise<Value>,
  confirmed: Value,
  denied: Value,
): Promise<Value> {
  if (fault === 'is confirmed, not carried out') return confirmed
  if (fault === 'fails') throw new Error('the store is unavailable')
  if (fault === 'hangs') return await never
  const value = await call()
  if (fault === 'is carried out, then fails') throw new Error('the answer was lost')
  if (fault === 'is carried out, then hangs') return await never
  return fault === 'is carried out, then denied' ? denied : value
}
