// What an attacker can make an endpoint spend: bodies that are refused, each as a ratio to a genuine push of that size.
// None should cost more than the genuine push.

import { createFetchHandler } from '../../dist/fetch.js'
import { text } from '../../dist/index.js'
import { account } from '../material/account.mjs'
import { replyContent } from '../material/message.mjs'
import { checkTextReply, newPushes } from '../material/push.mjs'
import { contenderOf } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { tableOfCalls } from '../measuring/table.mjs'

/** @typedef {import('../material/push.mjs').Push} Push */

const handle = createFetchHandler({
  platform: 'official-account',
  credentials: account,
  dedupe: false,
  onMessage: () => text(replyContent),
  onError: () => {},
})

/** @type {Record<string, (push: Push) => { query: string, body: string }>} */
const REFUSED = {
  'forged signature': ({ query, body }) => ({ query: query.replace(/msg_signature=./, 'msg_signature=g'), body }),
  'forged signature, right alphabet': ({ query, body }) => ({ query: query.replace(/.{8}$/, '00000000'), body }),
  'envelope without its last tag': ({ query, body }) => ({ query, body: body.slice(0, -'</xml>'.length) }),
  'envelope with Encrypt not closed': ({ query, body }) => ({ query, body: body.replace(']]></Encrypt>', '') }),
  'envelope with Encrypt twice': ({ query, body }) => ({ query, body: body.replace('</xml>', '<Encrypt/></xml>') }),
  'junk: letters': junkOf('x'),
  'junk: bytes above ASCII': junkOf('ÿ'),
  'junk: <': junkOf('<'),
  'junk: <a> nested': junkOf('<a>'),
  'junk: <a/> in a row': junkOf('<a/>', '<xml>', '</xml>'),
  'junk: <!': junkOf('<!'),
  'junk: <![CDATA[': junkOf('<![CDATA[', '<xml><Encrypt>'),
  'junk: ]]>': junkOf(']]>', '<xml><Encrypt><![CDATA[', '</Encrypt></xml>'),
  'junk: attributes': junkOf(' a="b"', '<xml', '/>'),
  'junk: &amp;': junkOf('&amp;', '<xml><Encrypt>', '</Encrypt></xml>'),
  'junk: &': junkOf('&', '<xml><Encrypt>', '</Encrypt></xml>'),
  'junk: spaces': junkOf(' ', '<xml>'),
  'junk: JSON arrays nested': junkOf('['),
  'junk: JSON objects nested': junkOf('{"a":'),
  'junk: JSON members': junkOf('"a":1,', '{', '"Encrypt":"A"}'),
  'junk: base64 for Encrypt': junkOf('A', '<xml><Encrypt><![CDATA[', ']]></Encrypt></xml>'),
}

/** The second leaves room for the envelope under a limit of 512 KiB. */
const BODIES = [
  { label: '450 B', messageBytes: 450 },
  { label: '512 KB', messageBytes: 390_000 },
]

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  const tables = []
  for (const { label, messageBytes } of BODIES) {
    const pushes = newPushes(messageBytes > 10_000 ? 4 : 64, messageBytes)
    const genuine = { name: 'genuine push', requests: pushes }
    const refused = Object.entries(REFUSED).map(([name, spoil]) => ({ name, requests: pushes.map(spoil) }))
    const contenders = []
    for (const { name, requests } of [genuine, ...refused]) {
      const response = await handle(toRequest(requests[0]))
      if (name === genuine.name) checkTextReply(await response.text())
      else if (response.status < 400) throw new Error(`${name}: answered with ${response.status}`)
      const inputs = (/** @type {number} */ count) =>
        Array.from({ length: count }, (_, index) => toRequest(requests[index % requests.length]))
      contenders.push(await contenderOf({ name, inputs, call: handle }, plan))
    }
    tables.push(tableOfCalls(`refuse ${label}`, await measurePaired(contenders, plan), plan))
  }
  return tables
}

/** @param {{ query: string, body: string } | undefined} request */
function toRequest({ query, body } = { query: '', body: '' }) {
  return new Request(`https://example.com/callback?${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/xml' },
  })
}

/**
 * Fills a body up to the size of the genuine one.
 *
 * @param {string} piece
 * @param {string} [before]
 * @param {string} [after]
 * @returns {(push: Push) => { query: string, body: string }}
 */
function junkOf(piece, before = '', after = '') {
  return ({ query, body }) => {
    const room = body.length - before.length - after.length
    const count = Math.floor(room / Buffer.byteLength(piece))
    return { query, body: before + piece.repeat(count) + after }
  }
}
