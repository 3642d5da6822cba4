// From the query values and the body of a push to its message: verify, decrypt, check.

import { findMissingChecks } from '../contenders/judge-library.mjs'
import { loadLibraries } from '../contenders/load-libraries.mjs'
import { poolOfPushes } from '../material/push.mjs'
import { contenderOf } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { SIZES, tableOfCalls } from '../measuring/table.mjs'

/** @typedef {import('../measuring/table.mjs').Table} Table */

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  /** @type {Table[]} */
  const tables = []
  for (const { label, byteLength } of SIZES) {
    const { pool, inputs } = poolOfPushes(byteLength)
    const { loaded, failed } = await loadLibraries(pool.slice(0, 4))
    const contenders = []
    /** @type {Record<string, Record<string, string>>} */
    const leftOut = {}
    for (const library of loaded) {
      contenders.push(await contenderOf({ name: library.name, inputs, call: library.open }, plan))
      leftOut[library.name] = { 'not checked': findMissingChecks(library).join(', ') }
    }
    const table = tableOfCalls(`open ${label}`, await measurePaired(contenders, plan), plan, leftOut)
    tables.push({ ...table, lines: [...table.lines, ...failed] })
  }
  return tables
}
