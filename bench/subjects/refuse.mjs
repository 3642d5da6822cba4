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

/** @param {'safe' | 'compat' | 'plain'} mode */
function handlerFor(mode) {
  const options = {
    platform: /** @type {const} */ ('official-account'),
    dedupe: false,
    onMessage: () => text(replyContent),
    onError: () => {},
  }
  if (mode !== 'plain') return createFetchHandler({ ...options, mode, credentials: account })
  // For a function, the body is read before the signature is verified.
  return createFetchHandler({ ...options, mode, credentials: () => ({ token: account.token }) })
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
    body: Buffer.concat([Buffer.from('ÿ'.repeat(Buffer.byteLength(body) >> 1)), Buffer.of(0xff)]),
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

/** They leave room for the envelope under a limit of 512 KiB. */
export const LONG_BODIES = [
  { label: '512 KB', messageBytes: 390_000, mode: /** @type {const} */ ('safe') },
  { label: '512 KB, compat', messageBytes: 390_000, mode: /** @type {const} */ ('compat') },
  { label: '512 KB, plain', messageBytes: 520_000, mode: /** @type {const} */ ('plain') },
]
const BODIES = [{ label: '450 B', messageBytes: 450, mode: /** @type {const} */ ('safe') }, ...LONG_BODIES]

/** @typedef {{ name: string, requests: readonly Hostile[] }} Case */

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  const tables = []
  for await (const { label, handle, cases } of casesByBody()) {
    const contenders = []
    for (const { name, requests } of cases) {
      const inputs = (/** @type {number} */ count) =>
        Array.from({ length: count }, (_, index) => toRequest(requests[index % requests.length]))
      contenders.push(await contenderOf({ name, inputs, call: handle, clock: processorTime }, plan))
    }
    tables.push(tableOfCalls(`refuse ${label}`, await measurePaired(contenders, plan), plan, {}, 'processor time'))
  }
  return tables
}

/** Makes the requests of each size and mode, of which the first is genuine, and checks that only that one is accepted. */
export async function* casesByBody(bodies = BODIES) {
  for (const { label, messageBytes, mode } of bodies) {
    const handle = handlerFor(mode)
    const sealed = newPushes(messageBytes > 10_000 ? 4 : 64, messageBytes)
    const isPlain = mode === 'plain'
    const pushes = isPlain ? sealed.map(plainPushOf) : sealed
    const refused = Object.entries(REFUSED)
      .filter(([name]) => mode !== 'compat' || !TAKEN_IN_COMPAT.includes(name))
      .filter(([name]) => !isPlain || !name.startsWith('envelope'))
      .map(([name, spoil]) => ({ name, requests: pushes.map(isPlain ? (push) => forge(spoil(push)) : spoil) }))
    /** @type {Case[]} */
    const cases = [{ name: 'genuine push', requests: pushes }, ...refused]
    for (const { name, requests } of cases) {
      const { status } = await handle(toRequest(requests[0]))
      if (status < 400 !== (name === 'genuine push')) throw new Error(`${name}: answered with ${status}`)
    }
    if (!isPlain) checkTextReply(await (await handle(toRequest(pushes[0]))).text())
    yield { label, handle, cases }
  }
}

/** In 明文模式 the signature covers only the query. @param {Push} push @returns {Push} */
function plainPushOf(push) {
  return { ...push, query: push.query.replace(/&encrypt_type=.*$/, ''), body: push.message }
}

/** @param {Hostile} request @returns {Hostile} */
function forge({ query, body }) {
  return { query: query.replace(/signature=./, 'signature=g'), body }
}

/** @param {Hostile | undefined} request */
export function toRequest({ query, body } = { query: '', body: '' }) {
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
    const room = Buffer.byteLength(body) - before.length - after.length
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
    const room = Buffer.byteLength(body) - 200
    let members = ''
    for (let serial = 0; members.length < room; serial++) members += `"a${serial}":${value()},`
    return { query, body: `{${members}"Encrypt":"A"}` }
  }
}
