/**
 * A store in Durable Objects: one object for each key, so that calls of one key come one after the other and those of
 * different keys do not wait for each other. Cloudflare runs each object once in the world, so all Workers share the store.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Store, StoreSetOptions } from 'wechat-callback'

interface Entry {
  readonly value: string
  /** In milliseconds since 1970. */
  readonly expiresAt: number
}

/** One entry of the store. While a method waits for the storage, the runtime delivers no other call to the object. */
export class StoredValue extends DurableObject {
  async read(): Promise<string | undefined> {
    const entry = await this.ctx.storage.get<Entry>('entry')
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.value : undefined
  }

  async write(value: string, { ttlMs, ifAbsent, ifValue }: StoreSetOptions): Promise<boolean> {
    const held = await this.read()
    if (ifAbsent === true && held !== undefined) return false
    if (ifValue !== undefined && held !== ifValue) return false
    const expiresAt = Date.now() + ttlMs
    await this.ctx.storage.put<Entry>('entry', { value, expiresAt })
    await this.ctx.storage.setAlarm(expiresAt)
    return true
  }

  async remove(ifValue?: string): Promise<boolean> {
    const held = await this.read()
    if (held === undefined || (ifValue !== undefined && held !== ifValue)) return false
    await this.ctx.storage.deleteAll()
    return true
  }

  /** Frees the storage after the entry has expired. */
  override async alarm(): Promise<void> {
    if ((await this.read()) === undefined) await this.ctx.storage.deleteAll()
  }
}

/** Creates a store from the binding of the class. */
export function createDurableObjectStore(namespace: DurableObjectNamespace<StoredValue>): Store {
  const objectOf = (key: string) => namespace.get(namespace.idFromName(key))
  return {
    get: async (key) => await objectOf(key).read(),
    set: async (key, value, options) => await objectOf(key).write(value, options),
    delete: async (key, options) => await objectOf(key).remove(options?.ifValue),
  }
}
