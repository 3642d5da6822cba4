/** Faults of clients over http, with pushes beside them: on the servers of Bun and Deno, and on workerd. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** @typedef {import('../../dist/testing.js').SendOptions} SendOptions */

const bin = (/** @type {string} */ name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url))
/** @type {Record<'Bun' | 'Deno', [string, ...string[]]>} */
const SERVERS = {
  Bun: [bin('bun'), 'fetch-server.mjs'],
  Deno: [bin('deno'), 'run', '--allow-read', '--allow-env', '--allow-net', 'fetch-server.mjs'],
}
const COUNT = 20

/** @type {Record<string, (project: string, url: string) => Promise<void>>} */
export const FAULTS = {
  'slow bodies get 408 at the deadline, and pushes beside them their replies': async (project, url) => {
    const slow = sendMany(project, url, '0 slow', { network: 'slow' })
    await expectReplies(project, url, '0 beside slow bodies')
    assert.deepEqual(new Set((await slow).map(({ status }) => status)), new Set([408]))
  },
  'pushes beside uploads that are cut off get their replies': async (project, url) => {
    const cutOff = sendMany(project, url, '0 cut off', { network: 'cut-off' })
    await expectReplies(project, url, '0 beside uploads that are cut off')
    assert.deepEqual(new Set((await cutOff).map(({ status }) => status)), new Set([undefined]))
    await expectReplies(project, url, '0 after uploads that are cut off')
  },
}

/** @param {string} project @param {string} url @param {string} content */
async function expectReplies(project, url, content) {
  const contents = (await sendMany(project, url, content)).map(({ reply }) => reply?.message?.Content)
  assert.deepEqual(
    contents,
    contents.map((_, index) => `${content} ${index}：第1次`),
  )
}

/** @param {string} project @param {string} url @param {string} content @param {SendOptions} [options] */
function sendMany(project, url, content, options) {
  /** @type {import('../../dist/testing.js')} */
  const { createPlatform } = createRequire(join(project, 'package.json'))('wechat-callback/testing')
  const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
  const platform = createPlatform({ platform: 'wecom', credentials })
  return Promise.all(
    Array.from({ length: COUNT }, (_, index) =>
      platform.send(url, platform.message('text', { Content: `${content} ${index}` }), {
        ...options,
        tries: 1,
        tryMs: 60_000,
      }),
    ),
  )
}

/**
 * Runs the faults on a server of Bun or Deno.
 *
 * @param {string} project
 * @param {keyof typeof SERVERS} name
 * @returns {Promise<string[]>} failures
 */
export async function tryFaults(project, name) {
  const [command, ...args] = SERVERS[name]
  const child = spawn(command, args, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  try {
    const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended])
    const url = `http://127.0.0.1:${/PORT (\d+)/.exec(String(line))?.[1]}/`
    const outcomes = await Promise.allSettled(Object.values(FAULTS).map((run) => run(project, url)))
    return outcomes.flatMap((outcome, index) =>
      outcome.status === 'rejected'
        ? [`${Object.keys(FAULTS)[index]}: ${outcome.reason.message.replaceAll('\n', ' ')}`]
        : [],
    )
  } finally {
    child.kill('SIGKILL')
    await ended
  }
}
