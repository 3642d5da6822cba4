// The memory that bodies take which are refused, beside a genuine push of that size: all that is allocated between the
// request and its response, whether it is garbage by then or not. The most that is held at once is less.

import { median, spread } from '../measuring/paired.mjs'
import { heapAfterCollection } from '../measuring/runtime.mjs'
import { casesByBody, LONG_BODIES, toRequest } from './refuse.mjs'

/** @typedef {import('../measuring/table.mjs').Line} Line */

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure({ rounds }) {
  const tables = []
  for await (const { label, handle, cases } of casesByBody(LONG_BODIES)) {
    /** @type {Line[]} */
    const lines = []
    let genuine = 1
    for (const { name, requests } of cases) {
      const all = []
      for (let round = 0; round < rounds; round++) {
        const request = toRequest(requests[round % requests.length])
        heapAfterCollection()
        const before = allocated()
        await handle(request)
        all.push(allocated() - before)
      }
      if (name === 'genuine push') genuine = median(all)
      const [{ body } = { body: '' }] = requests
      lines.push({
        name,
        ratio: spread(all.map((bytes) => bytes / genuine)),
        figures: { bytes: median(all), 'of the body': median(all) / Buffer.byteLength(body) },
      })
    }
    tables.push({
      title: `memory to refuse ${label}`,
      measured: `bytes allocated for one request as a ratio to the first line; ${rounds} rounds`,
      better: /** @type {const} */ ('lower'),
      lines,
    })
  }
  return tables
}

function allocated() {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
