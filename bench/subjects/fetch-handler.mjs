// From a Request to a Response within one process. Every call gets a push that no handler has seen, so that
// deduplication does its work.

import { createFetchHandler } from '../../dist/fetch.js'
import { text } from '../../dist/index.js'
import { answerBare } from '../contenders/bare.mjs'
import { account } from '../material/account.mjs'
import { replyContent } from '../material/message.mjs'
import { checkTextReply, newPushes } from '../material/push.mjs'
import { contenderOf } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { tableOfCalls } from '../measuring/table.mjs'

/** @typedef {import('../material/push.mjs').Push} Push */
/** @typedef {(request: Request) => Promise<Response>} Handle */

/** @type {import('../../dist/index.js').CallbackOptions<'official-account'>} */
const OPTIONS = { platform: 'official-account', credentials: account, onMessage: () => text(replyContent) }
const HEADERS = { 'content-type': 'application/xml; charset=utf-8' }

/** @type {readonly { name: string, handle: Handle }[]} */
const HANDLERS = [
  { name: 'Request + Response + node:crypto', handle: handleBare },
  { name: 'Request + Response + node:crypto, once more', handle: handleBare },
  { name: 'createFetchHandler, dedupe: false', handle: createFetchHandler({ ...OPTIONS, dedupe: false }) },
  { name: 'createFetchHandler', handle: createFetchHandler(OPTIONS) },
]

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  const contenders = []
  for (const { name, handle } of HANDLERS) {
    for (const push of newPushes(4, 450)) checkTextReply(await (await handle(toRequest(push))).text())
    const inputs = (/** @type {number} */ count) => newPushes(count, 450)
    contenders.push(
      await contenderOf({ name, inputs, call: (/** @type {Push} */ push) => handle(toRequest(push)) }, plan),
    )
  }
  return [tableOfCalls('Fetch handler, 450 B', await measurePaired(contenders, plan), plan)]
}

/** @param {Push} push */
function toRequest({ query, body }) {
  return new Request(`https://example.com/callback?${query}`, { method: 'POST', body, headers: HEADERS })
}

/** @type {Handle} */
async function handleBare(request) {
  const body = await request.text()
  const query = request.url.slice(request.url.indexOf('?') + 1)
  return new Response(answerBare(query, body), { status: 200, headers: HEADERS })
}
