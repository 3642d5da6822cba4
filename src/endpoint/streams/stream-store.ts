/** The state of streams in the store, so that any process can say how one goes on. */
import { type JsonObject, parseJsonObject } from '../../codec/json.ts'
import type { Store } from '../../stores/store.ts'
import type { StreamState } from './text-stream.ts'

/** The platform asks for six minutes from the user's message (智能机器人 接收消息, path/100719); the rest is for its tries. */
const KEPT_MS = 8 * 60 * 1000
/** How often a stream is saved; the platform asks about once a second. */
export const SAVE_MS = 500

interface Entry extends StreamState {
  /** Whether somebody has been told the end. */
  readonly taken: boolean
}

export interface StreamStore {
  /** Writes how a stream stands, and that whoever makes it is there for another while. */
  save(key: string, state: StreamState): Promise<void>
  /** How a stream stands; one whose maker is gone has come to its end. */
  load(key: string): Promise<StreamState | undefined>
  /** Whether somebody was told the end. */
  isEndTaken(key: string): Promise<boolean>
  /** Says that somebody is told the end. @returns `false` if that was said before */
  takeEnd(key: string): Promise<boolean>
}

/** Keeps streams in a store. */
export function createStreamStore(store: Store, leaseMs: number): StreamStore {
  const makerKey = (key: string) => `${key}:maker`
  // Some saves may fail.
  const makerMs = Math.max(leaseMs, 4 * SAVE_MS)
  const write = (entry: Entry) => JSON.stringify(entry)
  return {
    save: async (key, state) => {
      // First the maker: whoever sees the text must see that it goes on.
      if (!state.finish) await store.set(makerKey(key), 'here', { ttlMs: makerMs })
      await store.set(key, write({ ...state, taken: false }), { ttlMs: KEPT_MS })
    },
    load: async (key) => {
      const entry = readEntry(await store.get(key))
      if (entry === undefined || entry.finish) return entry
      return (await store.get(makerKey(key))) === undefined ? { ...entry, finish: true } : entry
    },
    isEndTaken: async (key) => readEntry(await store.get(key))?.taken === true,
    takeEnd: async (key) => {
      const value = await store.get(key)
      const entry = readEntry(value)
      // Nobody was told what is not there.
      if (value === undefined || entry === undefined) return true
      if (entry.taken) return false
      return await store.set(key, write({ ...entry, taken: true }), { ttlMs: KEPT_MS, ifValue: value })
    },
  }
}

function readEntry(value: string | undefined): Entry | undefined {
  const entry = value === undefined ? undefined : parseJsonObject(value)
  return entry !== undefined && isEntry(entry) ? entry : undefined
}

function isEntry(entry: JsonObject): entry is JsonObject & Entry {
  const { content, finish, taken } = entry
  return typeof content === 'string' && typeof finish === 'boolean' && typeof taken === 'boolean'
}
