// How long loading takes, each time in a process that has loaded nothing before it. Starting the runtime is not counted.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { measurePaired } from '../measuring/paired.mjs'
import { commandFor } from '../measuring/runtime.mjs'
import { describeError } from '../measuring/table.mjs'

/** @typedef {import('../measuring/table.mjs').Table} Table */

const PROGRAM = fileURLToPath(new URL('../measuring/load-once.mjs', import.meta.url))
const ENTRIES = ['index', 'node', 'fetch']
const LIBRARY = 'fast-xml-parser'

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure({ rounds, importSlices }) {
  /** @type {Table[]} */
  const tables = []
  for (const { title, how, extension } of [
    { title: 'load as ES modules', how: 'import', extension: 'js' },
    { title: 'load as CommonJS', how: 'require', extension: 'cjs' },
  ]) {
    const modules = [
      { name: LIBRARY, module: LIBRARY },
      { name: `${LIBRARY}, once more`, module: LIBRARY },
      { name: 'nothing', module: '' },
      { name: 'node:crypto', module: 'node:crypto' },
      ...ENTRIES.map((entry) => ({
        name: entry === 'index' ? 'wechat-callback' : `wechat-callback/${entry}`,
        module: `../../dist/${entry}.${extension}`,
      })),
    ]
    const failed = []
    const contenders = []
    for (const { name, module } of modules) {
      const timeSlice = () => Number(execFileSync(...commandFor(PROGRAM, [how, module]), { encoding: 'utf8' }))
      try {
        timeSlice()
        contenders.push({ name, timeSlice })
      } catch (error) {
        failed.push({ name, failure: describeError(error) })
      }
    }
    const timings = await measurePaired(contenders, { rounds, slices: importSlices })
    const lines = timings.map(({ name, ratio, microseconds }) => ({
      name,
      ratio,
      figures: { ms: microseconds / 1000 },
    }))
    tables.push({
      title,
      measured: `time as a ratio to the first line; ${rounds} rounds of ${importSlices} processes each`,
      better: 'lower',
      lines: [...lines, ...failed],
    })
  }
  return tables
}
