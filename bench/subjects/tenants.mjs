// One push behind an address with many accounts, found by a function for `credentials`; and the heap that the accounts
// take once each has had a push.

import { createFetchHandler } from '../../dist/fetch.js'
import { text } from '../../dist/index.js'
import { makeMessage, replyContent } from '../material/message.mjs'
import { sealPush } from '../material/push.mjs'
import { contenderOf } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { heapAfterCollection } from '../measuring/runtime.mjs'
import { tableOfCalls } from '../measuring/table.mjs'

/** @typedef {import('../measuring/table.mjs').Plan} Plan */
/** @typedef {{ token: string, encodingAESKey: string, receiveId: string }} Tenant */
/** @typedef {{ find: (index: number) => Tenant, count: number }} Tenants */

/** Visits every tenant once before it visits any again, in an order without locality. */
const STEP = 7919
const MANY = 100_000
/** The number of accounts for the heap measurement: enough to show an unbounded cache. */
const IN_HEAP = 20_000

/** @param {Plan} plan */
export async function measure(plan) {
  const setups = [
    { name: '1 tenant', tenants: keptTenants(1) },
    { name: '1 tenant, once more', tenants: keptTenants(1) },
    { name: '1,000 tenants', tenants: keptTenants(1000) },
    { name: '100,000 tenants', tenants: keptTenants(MANY) },
    { name: '100,000 tenants, a new object for each push', tenants: { find: makeTenant, count: MANY } },
  ]
  const contenders = []
  for (const { name, tenants } of setups) {
    contenders.push(await contenderOf({ name, inputs: requestsFor(tenants), call: handlerFor(tenants) }, plan))
  }
  const timings = await measurePaired(contenders, plan)
  return [tableOfCalls('one push of many tenants, 450 B', timings, plan), await measureHeap(plan)]
}

/**
 * @param {Plan} plan
 * @returns {Promise<import('../measuring/table.mjs').Table>}
 */
async function measureHeap({ storedPushes }) {
  const count = Math.min(storedPushes, IN_HEAP)
  const lines = []
  for (const { name, tenants } of [
    { name: 'objects that are kept', tenants: keptTenants(count) },
    { name: 'a new object for each push', tenants: { find: makeTenant, count } },
  ]) {
    const handle = handlerFor(tenants)
    const requests = requestsFor(tenants)
    for (const request of requests(Math.min(1000, count))) await handle(request)
    const before = heapAfterCollection()
    for (let done = 0; done < count; done += 1000) for (const request of requests(1000)) await handle(request)
    const after = heapAfterCollection()
    lines.push({ name, figures: { 'MB more': (after - before) / 1e6, 'bytes per tenant': (after - before) / count } })
  }
  return {
    title: 'heap taken by tenants',
    measured: `heap after garbage collection, before and after one push for each of ${count.toLocaleString('en-US')} tenants`,
    better: 'lower',
    lines,
  }
}

/** @param {Tenants} tenants */
function handlerFor({ find }) {
  return createFetchHandler({
    platform: 'official-account',
    credentials: ({ path }) => find(Number(path.slice(1))),
    dedupe: false,
    onMessage: () => text(replyContent),
  })
}

/** @param {Tenants} tenants */
function requestsFor({ find, count }) {
  let turn = 0
  return (/** @type {number} */ wanted) =>
    Array.from({ length: wanted }, () => {
      const index = (turn * STEP) % count
      turn += 1
      const { query, body } = sealPush(makeMessage(450, turn), turn, find(index))
      return new Request(`https://example.com/${index}?${query}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/xml' },
      })
    })
}

/** @param {number} count @returns {Tenants} */
function keptTenants(count) {
  const tenants = Array.from({ length: count }, (_, index) => makeTenant(index))
  return { find: (index) => /** @type {Tenant} */ (tenants[index]), count }
}

/** @param {number} index @returns {Tenant} */
function makeTenant(index) {
  const digits = String(index).padStart(7, '0')
  return {
    token: `token${digits}`,
    encodingAESKey: `${digits}abcdefghijklmnopqrstuvwxyz0123456789`,
    receiveId: `wx${digits}`,
  }
}
