// The cost of the in-process store for a long-running server: the time of a push and the heap, before and after many
// pushes. The pushes come in 明文模式 (plain mode), where no cryptography hides the cost of the store.

import { createFetchHandler } from '../../dist/fetch.js'
import { text } from '../../dist/index.js'
import { account } from '../material/account.mjs'
import { makeMessage, replyContent } from '../material/message.mjs'
import { sign } from '../material/push.mjs'
import { contenderOf } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { heapAfterCollection } from '../measuring/runtime.mjs'
import { tableOfCalls } from '../measuring/table.mjs'

const AT_ONCE = 1000
let pushesMade = 0

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  const filled = createHandler()
  for (const request of newRequests(AT_ONCE)) await createHandler()(request)
  const before = heapAfterCollection()
  for (let done = 0; done < plan.storedPushes; done += AT_ONCE) {
    await Promise.all(newRequests(AT_ONCE).map((request) => filled(request)))
  }
  const after = heapAfterCollection()

  const count = plan.storedPushes.toLocaleString('en-US')
  const contenders = [
    await contenderOf({ name: 'empty store', ...withNewHandler() }, plan),
    await contenderOf({ name: 'empty store, once more', ...withNewHandler() }, plan),
    await contenderOf({ name: `after ${count} pushes`, inputs: newRequests, call: filled }, plan),
  ]
  return [
    tableOfCalls('one push and the in-process store', await measurePaired(contenders, plan), plan),
    {
      title: 'heap taken by the in-process store',
      measured: 'heap after garbage collection, in MB',
      better: 'lower',
      lines: [{ name: `${count} pushes`, figures: { before: before / 1e6, after: after / 1e6 } }],
    },
  ]
}

function createHandler() {
  return createFetchHandler({
    platform: 'official-account',
    mode: 'plain',
    credentials: { token: account.token },
    onMessage: () => text(replyContent),
  })
}

/** Makes a new handler for each slice, so that its store stays nearly empty. */
function withNewHandler() {
  let handle = createHandler()
  return {
    inputs: (/** @type {number} */ count) => {
      handle = createHandler()
      return newRequests(count)
    },
    call: (/** @type {Request} */ request) => handle(request),
  }
}

/** @param {number} count */
function newRequests(count) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = sign([account.token, timestamp, 'nonce'])
  return Array.from({ length: count }, () => {
    pushesMade += 1
    return new Request(`https://example.com/?signature=${signature}&timestamp=${timestamp}&nonce=nonce`, {
      method: 'POST',
      body: makeMessage(450, pushesMade),
      headers: { 'content-type': 'text/xml' },
    })
  })
}
