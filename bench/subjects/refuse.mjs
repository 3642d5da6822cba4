// The processor time of bodies that are refused, each as a ratio to a genuine push of that size. An attacker can send
// such bodies, so none should cost more than a genuine push.

import { createFetchHandler } from '../../dist/fetch.js'
import { text } from '../../dist/index.js'
import { account } from '../material/account.mjs'
import { replyContent } from '../material/message.mjs'
import { checkTextReply, newPushes } from '../material/push.mjs'
import { contenderOf, processorTime } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { tableOfCalls } from '../measuring/table.mjs'

/** @typedef {import('../material/push.mjs').Push} Push */

/** @param {'safe' | 'compat'} mode */
function handlerFor(mode) {
  return createFetchHandler({
    platform: 'official-account',
    mode,
    credentials: account,
    dedupe: false,
    onMessage: () => text(replyContent),
    onError: () => {},
  })
}

const OPEN = '<xml><Encrypt>'
const CLOSE = '</Encrypt></xml>'

/** @typedef {{ query: string, body: string | Uint8Array }} Hostile */

/** @type {Record<string, (push: Push) => Hostile>} */
const REFUSED = {
  'forged signature': ({ query, body }) => ({ query: query.replace(/msg_signature=./, 'msg_signature=g'), body }),
  'forged signature, right alphabet': ({ query, body }) => ({ query: query.replace(/.{8}$/, '00000000'), body }),
  'envelope without its last tag': ({ query, body }) => ({ query, body: body.slice(0, -'</xml>'.length) }),
  'envelope with Encrypt not closed': ({ query, body }) => ({ query, body: body.replace(']]></Encrypt>', '') }),
  'envelope with Encrypt twice': ({ query, body }) => ({ query, body: body.replace('</xml>', '<Encrypt/></xml>') }),
  'junk: letters': junkOf('x'),
  'junk: bytes above ASCII': junkOf('ÿ'),
  'junk: bytes that are not UTF-8 at the end': ({ query, body }) => ({
    query,
    body: Buffer.concat([Buffer.from('ÿ'.repeat(body.length >> 1)), Buffer.of(0xff)]),
  }),
  'junk: <': junkOf('<'),
  'junk: <a> nested': junkOf('<a>'),
  'junk: <!': junkOf('<!'),
  'junk: spaces': junkOf(' '),
  'junk: [': junkOf('['),
  'XML: base64 for Encrypt': junkOf('A', '<xml><Encrypt><![CDATA[', ']]></Encrypt></xml>'),
  'XML: emoji for Encrypt': junkOf('\u{1f600}', '<xml><Encrypt><![CDATA[', ']]></Encrypt></xml>'),
  'XML: a comment before a long text': junkOf('A', '<xml><!----><Encrypt>', CLOSE),
  'XML: comments': junkOf('<!---->', OPEN, CLOSE),
  'XML: comments between letters': junkOf('<!---->A', OPEN, CLOSE),
  'XML: CDATA sections': junkOf('<![CDATA[]]>', OPEN, CLOSE),
  'XML: <![CDATA[ not closed': junkOf('<![CDATA[', OPEN),
  'XML: ]]>': junkOf(']]>', `${OPEN}<![CDATA[`, CLOSE),
  'XML: &amp;': junkOf('&amp;', OPEN, CLOSE),
  'XML: &#65;': junkOf('&#65;', OPEN, CLOSE),
  'XML: &': junkOf('&', OPEN, CLOSE),
  'XML: carriage returns': junkOf('\r', `${OPEN}A`, `A${CLOSE}`),
  'XML: <a/> in a row': junkOf('<a/>', '<xml>', '</xml>'),
  'XML: <a></a> in a row': junkOf('<a></a>', '<xml>', '</xml>'),
  'XML: attributes': junkOf(' a="b"', '<xml', '/>'),
  'XML: a long attribute': junkOf('a', '<xml a="', '"/>'),
  'XML: a long name': junkOf('a', '<xml><', '/></xml>'),
  'XML: spaces': junkOf(' ', '<xml>'),
  'XML: spaces in a tag': junkOf(' ', '<xml', '/>'),
  'XML: spaces in the declaration': junkOf(' ', '<?xml', '?><xml/>'),
  'XML: attributes in the declaration': junkOf(' a="b"', '<?xml', '?><xml/>'),
  'XML: 1,900 elements, attributes': junkOf(`<a${' a="b"'.repeat(43)}/>`, '<xml>', '</xml>'),
  'XML: 6,400 comments': junkOf(`<!---->${'A'.repeat(75)}`, OPEN, CLOSE),
  'XML: 6,400 &#65;': junkOf(`&#65;${'A'.repeat(77)}`, OPEN, CLOSE),
  'XML: ]]></Encrypt': junkOf(']]></Encrypt', OPEN, CLOSE),
  'JSON: Encrypt in \\u0041': junkOf('\\u0041', '{"Encrypt":"', '"}'),
  'JSON: Encrypt in \\"': junkOf('\\"', '{"Encrypt":"', '"}'),
  'JSON: a long name in \\u0041': junkOf('\\u0041', '{"', '":1,"Encrypt":"A"}'),
  'JSON: Encrypt not closed': junkOf('\\"', '{"Encrypt":"'),
  'JSON: one name': junkOf('"a":1,', '{', '"Encrypt":"A"}'),
  'JSON: many names': manyNames(() => 1),
  'JSON: texts': junkOf('"a",', '{"a":[', '1],"Encrypt":"A"}'),
  'JSON: texts without commas': junkOf('""', '{'),
  'JSON: numbers': junkOf('1,', '{"a":[', '1],"Encrypt":"A"}'),
  'JSON: literals without commas': junkOf('1 ', '{'),
  'JSON: a long number': junkOf('1', '{"Encrypt":"A","AgentID":', '}'),
  'JSON: objects nested': junkOf('{"a":'),
  'JSON: arrays nested': junkOf('[', '{"a":'),
  'JSON: spaces': junkOf(' ', '{'),
  'JSON: 1,900 names, long': manyNames(() => `"${'\\u0041'.repeat(42)}"`),
}

/** 兼容模式 uses the last `Encrypt`, since user text can contain another one. */
const TAKEN_IN_COMPAT = ['envelope with Encrypt twice']

/** The second leaves room for the envelope under a limit of 512 KiB. */
const BODIES = [
  { label: '450 B', messageBytes: 450, mode: /** @type {const} */ ('safe') },
  { label: '512 KB', messageBytes: 390_000, mode: /** @type {const} */ ('safe') },
  { label: '512 KB, compat', messageBytes: 390_000, mode: /** @type {const} */ ('compat') },
]

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  const tables = []
  for (const { label, messageBytes, mode } of BODIES) {
    const handle = handlerFor(mode)
    const pushes = newPushes(messageBytes > 10_000 ? 4 : 64, messageBytes)
    const genuine = { name: 'genuine push', requests: pushes }
    const refused = Object.entries(REFUSED)
      .filter(([name]) => mode !== 'compat' || !TAKEN_IN_COMPAT.includes(name))
      .map(([name, spoil]) => ({ name, requests: pushes.map(spoil) }))
    const contenders = []
    for (const { name, requests } of [genuine, ...refused]) {
      const response = await handle(toRequest(requests[0]))
      if (name === genuine.name) checkTextReply(await response.text())
      else if (response.status < 400) throw new Error(`${name}: answered with ${response.status}`)
      const inputs = (/** @type {number} */ count) =>
        Array.from({ length: count }, (_, index) => toRequest(requests[index % requests.length]))
      contenders.push(await contenderOf({ name, inputs, call: handle, clock: processorTime }, plan))
    }
    tables.push(tableOfCalls(`refuse ${label}`, await measurePaired(contenders, plan), plan, {}, 'processor time'))
  }
  return tables
}

/** @param {Hostile | undefined} request */
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

/**
 * Fills a body up to the size of the genuine one with JSON members of different names.
 *
 * @param {() => string | number} value as JSON
 * @returns {(push: Push) => { query: string, body: string }}
 */
function manyNames(value) {
  return ({ query, body }) => {
    let members = ''
    for (let serial = 0; members.length < body.length - 200; serial++) members += `"a${serial}":${value()},`
    return { query, body: `{${members}"Encrypt":"A"}` }
  }
}
