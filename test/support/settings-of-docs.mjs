/** The `settings.mjs` that programs of docs/api.md import: what an app has of its own, here in memory. */
import { createMemoryStore } from 'wechat-callback'

export const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: () => true }
export const store = createMemoryStore()

const rows = new Map()
export const refreshTokens = {
  get: (/** @type {string} */ id) => rows.get(id),
  set: (/** @type {string} */ id, /** @type {string} */ secret) => void rows.set(id, secret),
  delete: (/** @type {string} */ id) => void rows.delete(id),
}
