/**
 * Delivery on workerd, over http. It is the one runtime in which a request owns its timers, and which regards a request as
 * hanging if it waits only for work that another request has started.
 */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FAULTS } from './faults.mjs'
import { bundle } from './project.mjs'
import { startWorkerd } from './workerd-server.mjs'

/** The time of an attempt, as the worker has it. */
const TRY_MS = 2000
const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }

/**
 * @typedef {import('../../dist/testing.js').SendResult} SendResult
 * @typedef {(path: string, content: string | Record<string, unknown>) => Promise<SendResult>} Send sends a text, or a push
 * to a bot
 * @typedef {{ runs: Record<string, number>, late: Record<string, string[]> }} Log
 */

/** @type {Record<string, (send: Send, log: () => Promise<Log>) => Promise<void>>} */
const CASES = {
  'a late reply goes to onLateReply': async (send, log) => {
    const result = await send('/once', '3000 late')
    assert.deepEqual(courseOf(result), [200])
    assert.equal(result.reply?.text, '')
    await sleep(2000)
    assert.deepEqual((await log()).late['3000 late'], ['3000 late：第1次'])
  },
  'the same push twice at once is one run, and both have its reply': async (send, log) => {
    const results = await Promise.all([send('/once', '1000 twice'), send('/once', '1000 twice')])
    assert.deepEqual(results.map(contentOf), ['1000 twice：第1次', '1000 twice：第1次'])
    assert.equal((await log()).runs['1000 twice'], 1)
  },
  'a retry joins the run and has its reply': async (send, log) => {
    const result = await send('/joined', '3000 joined')
    assert.deepEqual(courseOf(result), ['timeout', 200])
    assert.equal(contentOf(result), '3000 joined：第1次')
    assert.equal((await log()).runs['3000 joined'], 1)
  },
  'after the last attempt the reply goes to onLateReply': async (send, log) => {
    const result = await send('/joined', '7000 too late')
    assert.deepEqual(courseOf(result), ['timeout', 'timeout', 200])
    assert.equal(result.reply?.text, '')
    await sleep(3000)
    const { runs, late } = await log()
    assert.deepEqual([runs['7000 too late'], late['7000 too late']], [1, ['7000 too late：第1次']])
  },
  'a bot’s text is written on from one request to the next': async (send) => {
    const states = [streamOf(await send('/bot', { msgtype: 'text', text: { content: '从前有座山' } }))]
    while (states.at(-1)?.finish !== true && states.length < 40) {
      await sleep(200)
      states.push(streamOf(await send('/bot', { msgtype: 'stream', stream: { id: states[0]?.id } })))
    }
    assert.deepEqual([states[0]?.content, states[0]?.finish], ['从', false])
    assert.equal(states.at(-1)?.content, '从前有座山')
    assert.ok(new Set(states.map(({ content }) => content)).size > 2)
  },
  'without ctx the run may stop, but no attempt hangs, which workerd would answer with 500': async (send) => {
    const course = courseOf(await send('/joined-without-ctx', '3000 without ctx'))
    assert.deepEqual(new Set(course), new Set(['timeout', 200]))
    assert.equal(course.at(-1), 200)
  },
}

/**
 * @param {string} project
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function tryDelivery(project) {
  await bundle(project, {
    entry: 'worker-server',
    conditions: ['workerd', 'worker', 'browser'],
    format: 'esm',
    external: ['node:*'],
  })
  const server = await startWorkerd(project, 'worker-server.capnp', ['http'])
  const [url = ''] = server.urls
  try {
    const send = await senderTo(project, url)
    const log = async () => /** @type {Log} */ (await (await fetch(`${url}/log`)).json())
    const names = [...Object.keys(CASES), ...Object.keys(FAULTS)]
    const outcomes = await Promise.allSettled([
      ...Object.values(CASES).map((run) => run(send, log)),
      ...Object.values(FAULTS).map((run) => run(project, `${url}/once`)),
    ])
    const failures = outcomes.flatMap((outcome, index) =>
      outcome.status === 'rejected'
        ? [`workerd: ${names[index]}: ${outcome.reason.message.replaceAll('\n', ' ')}`]
        : [],
    )
    return { passed: names.length - failures.length, failures }
  } finally {
    await server.stop()
  }
}

/** @param {string} project @param {string} url @returns {Promise<Send>} */
async function senderTo(project, url) {
  /** @type {import('../../dist/testing.js')} */
  const { createPlatform } = createRequire(join(project, 'package.json'))('wechat-callback/testing')
  const platform = createPlatform({ platform: 'wecom', credentials })
  const bot = createPlatform({ platform: 'wecom-bot', credentials: { ...credentials, receiveId: '' } })
  /** The same push for the same text. @type {Map<string, import('../../dist/testing.js').PlatformRequest>} */
  const pushes = new Map()
  return (path, content) => {
    if (typeof content !== 'string') return bot.send(`${url}${path}`, content)
    const push = pushes.get(content) ?? platform.push(platform.message('text', { Content: content }))
    pushes.set(content, push)
    return platform.send(`${url}${path}`, push, { tryMs: TRY_MS, tries: 3 })
  }
}

/** The result of each attempt. @param {Pick<SendResult, 'tries'>} result */
function courseOf({ tries }) {
  return tries.map(({ status, error }) => error?.reason ?? status)
}

/** @param {SendResult} result @returns {{ id: string, content: string, finish: boolean }} */
function streamOf({ reply, status, error }) {
  const stream = /** @type {any} */ (reply?.message)?.stream
  if (stream === undefined) throw new Error(`no stream, but ${status} ${error?.code}`)
  return stream
}

/** @param {SendResult} result */
function contentOf({ reply }) {
  return reply?.message?.Content
}
