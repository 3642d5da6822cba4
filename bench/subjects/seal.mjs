// From a message to the envelope of a reply: encrypt, sign, write.

import { loadLibraries } from '../contenders/load-libraries.mjs'
import { poolOfPushes } from '../material/push.mjs'
import { contenderOf } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { SIZES, tableOfCalls } from '../measuring/table.mjs'

/** @typedef {import('../measuring/table.mjs').Table} Table */
/** @typedef {import('../material/push.mjs').Push} Push */

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  /** @type {Table[]} */
  const tables = []
  for (const { label, byteLength } of SIZES) {
    const { pool, inputs } = poolOfPushes(byteLength)
    const { loaded, failed } = await loadLibraries(pool.slice(0, 4))
    const contenders = []
    for (const { name, seal } of loaded) {
      const call = (/** @type {Push} */ { message, timestamp, nonce }) => seal(message, timestamp, nonce)
      contenders.push(await contenderOf({ name, inputs, call }, plan))
    }
    const table = tableOfCalls(`seal ${label}`, await measurePaired(contenders, plan), plan)
    tables.push({ ...table, lines: [...table.lines, ...failed] })
  }
  return tables
}
