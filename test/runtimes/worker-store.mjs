/**
 * The store of examples/workers on workerd, over http: two Workers that share no memory have one run and one reply for each
 * push.
 */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundle } from './project.mjs'
import { startWorkerd } from './workerd-server.mjs'

const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
const ttlMs = 60_000

/**
 * @typedef {object} Workers
 * @property {readonly string[]} urls of both
 * @property {import('../../dist/testing.js').PlatformSide<'wecom'>} platform
 * @property {(method: 'get' | 'set' | 'delete', ...values: unknown[]) => Promise<unknown>} store a call of the store, by either
 *   Worker in turn
 * @property {(content: string) => Promise<number>} runs how often both together have run `onMessage` for a text
 */

/** @type {Record<string, (workers: Workers) => Promise<void>>} */
const CASES = {
  'the store writes, reads, compares and deletes': async ({ store }) => {
    assert.equal(await store('get', 'k'), undefined)
    assert.equal(await store('set', 'k', 'one', { ttlMs, ifAbsent: true }), true)
    assert.equal(await store('set', 'k', 'two', { ttlMs, ifAbsent: true }), false)
    assert.equal(await store('set', 'k', 'two', { ttlMs, ifValue: 'none' }), false)
    assert.equal(await store('get', 'k'), 'one')
    assert.equal(await store('set', 'k', '回复', { ttlMs, ifValue: 'one' }), true)
    assert.equal(await store('get', 'k'), '回复')
    assert.equal(await store('delete', 'k', { ifValue: 'one' }), false)
    assert.equal(await store('delete', 'k', { ifValue: '回复' }), true)
    assert.equal(await store('delete', 'k'), false)
  },
  'an entry expires': async ({ store }) => {
    assert.equal(await store('set', 'short', 'one', { ttlMs: 100 }), true)
    await sleep(300)
    assert.equal(await store('get', 'short'), undefined)
    assert.equal(await store('set', 'short', 'two', { ttlMs, ifAbsent: true }), true)
  },
  'of fifty claims at once one is made': async ({ store }) => {
    const claims = Array.from({ length: 50 }, (_, index) =>
      store('set', 'claim', `${index}`, { ttlMs, ifAbsent: true }),
    )
    assert.equal((await Promise.all(claims)).filter(Boolean).length, 1)
  },
  'the same push to both Workers at once is one run, and both have its reply': async ({ urls, platform, runs }) => {
    const push = platform.push(platform.message('text', { Content: 'both' }))
    const results = await Promise.all(urls.map((url) => platform.send(url, push, { tries: 1 })))
    assert.deepEqual(
      results.map(({ reply }) => reply?.message?.Content),
      ['both：第1次', 'both：第1次'],
    )
    assert.equal(await runs('both'), 1)
  },
  'a retry that reaches the other Worker later has the same reply': async ({ urls, platform, runs }) => {
    const push = platform.push(platform.message('text', { Content: 'later' }))
    const first = await platform.send(urls[0] ?? '', push, { tries: 1 })
    const second = await platform.send(urls[1] ?? '', platform.retry(push), { tries: 1 })
    assert.equal(first.reply?.message?.Content, 'later：第1次')
    assert.equal(second.reply?.text, first.reply?.text)
    assert.equal(await runs('later'), 1)
  },
}

/**
 * @param {string} project
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function tryStore(project) {
  await bundle(project, {
    entry: 'worker-store',
    conditions: ['workerd', 'worker', 'browser'],
    format: 'esm',
    external: ['node:*', 'cloudflare:*'],
  })
  const server = await startWorkerd(project, 'worker-store.capnp', ['a', 'b'])
  const { urls } = server
  /** @type {import('../../dist/testing.js')} */
  const { createPlatform } = createRequire(join(project, 'package.json'))('wechat-callback/testing')
  let calls = 0
  /** @type {Workers} */
  const workers = {
    urls,
    platform: createPlatform({ platform: 'wecom', credentials }),
    store: async (method, ...values) => {
      const body = JSON.stringify({ method, values })
      const response = await fetch(`${urls[calls++ % urls.length]}/store`, { method: 'POST', body })
      return /** @type {{ result: unknown }} */ (await response.json()).result
    },
    runs: async (content) => {
      let count = 0
      for (const url of urls) {
        const runs = /** @type {Record<string, number>} */ (await (await fetch(`${url}/runs`)).json())
        count += runs[content] ?? 0
      }
      return count
    },
  }
  try {
    const outcomes = await Promise.allSettled(Object.values(CASES).map((run) => run(workers)))
    const failures = outcomes.flatMap((outcome, index) =>
      outcome.status === 'rejected'
        ? [`workerd: ${Object.keys(CASES)[index]}: ${outcome.reason.message.replaceAll('\n', ' ')}`]
        : [],
    )
    return { passed: outcomes.length - failures.length, failures }
  } finally {
    await server.stop()
  }
}
