// How much code one sealed text push with a sealed reply runs through, once everything is warm: source files, functions
// and calls of the package, counted by V8's own coverage. Only Node has it.
//
// To see the functions: node bench/run.mjs path --list

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import { createFetchHandler } from '../../dist/fetch.js'
import { buildReply, parseMessage, text, WXBizMsgCrypt } from '../../dist/index.js'
import { createNodeHandler } from '../../dist/node.js'
import { account } from '../material/account.mjs'
import { replyContent } from '../material/message.mjs'
import { checkTextReply, newPushes } from '../material/push.mjs'

/** @typedef {import('../material/push.mjs').Push} Push */
/** @typedef {(push: Push) => Promise<string>} Answer returns the sealed reply */
/** @typedef {{ file: string, name: string, calls: number }} Called */

const DIST = new URL('../../dist/', import.meta.url).href
/** @type {import('../../dist/index.js').CallbackOptions<'wecom'>} */
const OPTIONS = { platform: 'wecom', credentials: account, onMessage: () => text(replyContent) }

/** @param {import('../measuring/table.mjs').Plan & { list?: boolean }} plan @returns {Promise<import('../measuring/table.mjs').Table[]>} */
export async function measure({ list }) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })

  const lines = []
  for (const [name, answer] of /** @type {const} */ ([
    ['createNodeHandler', throughNode(createNodeHandler(OPTIONS))],
    ['createNodeHandler, dedupe: false', throughNode(createNodeHandler({ ...OPTIONS, dedupe: false }))],
    ['createFetchHandler', throughFetch(createFetchHandler(OPTIONS))],
    ['decryptMsg, parseMessage, buildReply, encryptMsg', byHand()],
  ])) {
    const called = await count(session, answer)
    if (list) printCalled(name, called)
    const files = new Set(called.map(({ file }) => file)).size
    const calls = called.reduce((sum, one) => sum + one.calls, 0)
    lines.push({ name, figures: { files, functions: called.length, calls } })
  }
  session.disconnect()
  return [{ title: 'code that one push runs through', measured: 'counted once, warm', better: 'lower', lines }]
}

/**
 * @param {Session} session
 * @param {Answer} answer
 * @returns {Promise<Called[]>}
 */
async function count(session, answer) {
  const [counted, ...warmUp] = newPushes(4, 450)
  if (counted === undefined) throw new Error('no push was made')
  for (const push of warmUp) checkTextReply(await answer(push))
  await settle()
  await session.post('Profiler.takePreciseCoverage')
  const reply = await answer(counted)
  await settle()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  checkTextReply(reply)
  return result
    .filter(({ url }) => url.startsWith(DIST))
    .flatMap(({ url, functions }) => {
      const source = readFileSync(fileURLToPath(url), 'utf8')
      return functions.flatMap(({ functionName, ranges: [range] }) =>
        range && range.count > 0
          ? [{ file: sourceFile(source, range.startOffset), name: functionName || '(anonymous)', calls: range.count }]
          : [],
      )
    })
}

/**
 * Finds the source file of a place in a built file: esbuild writes its path as a comment above what comes from it.
 *
 * @param {string} built
 * @param {number} offset
 */
function sourceFile(built, offset) {
  const start = built.lastIndexOf('\n// src/', offset)
  return start < 0 ? '(made by the bundler)' : built.slice(start + 4, built.indexOf('\n', start + 1))
}

/** Waits long enough for a handler's work after its response. */
function settle() {
  return new Promise((resolve) => setTimeout(resolve, 100))
}

/** @param {import('../../dist/node.js').NodeHandler} handler @returns {Answer} */
function throughNode(handler) {
  return async ({ query, body }) => {
    const server = createServer(handler)
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const response = await fetch(`http://127.0.0.1:${port}/callback?${query}`, { method: 'POST', body })
    const reply = await response.text()
    server.closeAllConnections()
    server.close()
    return reply
  }
}

/** @param {import('../../dist/fetch.js').FetchHandler} handler @returns {Answer} */
function throughFetch(handler) {
  return async ({ query, body }) => {
    const response = await handler(new Request(`https://example.com/callback?${query}`, { method: 'POST', body }))
    return await response.text()
  }
}

/** @returns {Answer} */
function byHand() {
  const crypt = new WXBizMsgCrypt(account)
  return async ({ query, body }) => {
    const opened = crypt.decryptMsg(query, body)
    const message = parseMessage(opened.message, 'wecom')
    return crypt.encryptMsg(buildReply(message, text(replyContent), Math.floor(Date.now() / 1000)), opened)
  }
}

/**
 * @param {string} name
 * @param {readonly Called[]} called
 */
function printCalled(name, called) {
  console.error(`\n${name}`)
  for (const { file, name, calls } of [...called].sort((left, right) => right.calls - left.calls)) {
    console.error(`${String(calls).padStart(5)}  ${name}  ${file}`)
  }
}
