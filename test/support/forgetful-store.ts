/** A store that can lose what one process has written, as after a failover. */
import type { Store } from 'wechat-callback'

export interface ForgetfulStore {
  /** The store as seen by the process whose writes will be lost. */
  readonly store: Store
  /** How many keys that process has written. */
  writtenKeys(): number
  loseData(): Promise<void>
}

/** @param shared the store that the other processes use */
export function createForgetfulStore(shared: Store): ForgetfulStore {
  const keys = new Set<string>()
  return {
    store: {
      ...shared,
      set: (key, value, options) => {
        keys.add(key)
        return shared.set(key, value, options)
      },
    },
    writtenKeys: () => keys.size,
    loseData: async () => {
      for (const key of keys) await shared.delete(key)
    },
  }
}
