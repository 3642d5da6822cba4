/** A store whose calls take time. */
import type { Store } from 'wechat-callback'
import { sleep } from './virtual-time.ts'

/** A store that carries out a call after one delay and returns its result after another. */
export function distant(store: Store, msOf: (call: number) => readonly [there: number, back: number]): Store {
  let calls = 0
  const travel = async <Value>(call: () => Value | Promise<Value>): Promise<Value> => {
    const [there, back] = msOf(calls++)
    await sleep(there)
    const value = await call()
    await sleep(back)
    return value
  }
  return {
    get: (key) => travel(() => store.get(key)),
    set: (key, value, options) => travel(() => store.set(key, value, options)),
    delete: (key, options) => travel(() => store.delete(key, options)),
  }
}
