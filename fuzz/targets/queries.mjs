// Queries: the raw query, the URL, URLSearchParams and the record that a framework makes have the same parameters, so verifyURL
// answers all of them alike.

import fc from 'fast-check'
import { account, sideOf } from '../material/account.mjs'
import { attempt, kindOf, requireSame, withCode } from '../material/check.mjs'
import { choose, inputOf, textOf } from '../material/input.mjs'
import { revive } from '../material/revive.mjs'
import { encryptFrame, frameOf, sign } from '../material/sign.mjs'
import { CASES } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { WXBizMsgCrypt } = fuzzed

/** @typedef {import('wechat-callback').Query} Query */

const FORMS = /** @type {const} */ (['as it is', 'signed', 'sealed', 'record'])
const crypt = new WXBizMsgCrypt(account)
const isRefused = withCode('INVALID_SIGNATURE', 'DECRYPT_FAILED', 'INVALID_RECEIVE_ID')

/** @param {Buffer} input */
function run(input) {
  const form = choose(input, 0, FORMS)
  const text = textOf(input.subarray(1))
  if (form === 'record') {
    const value = /** @type {Query} */ (revive(text))
    if (typeof value === 'object' && value !== null && !(value instanceof URLSearchParams)) {
      const plain = verify(value)
      requireSame('a record and one without a prototype', verify(Object.assign(Object.create(null), value)), plain)
      return `record ${kindOf({ error: plain.error })}`
    }
    return `record ${kindOf(attempt(() => crypt.verifyURL(value), isRefusedOrNoQuery))}`
  }
  const raw = form === 'as it is' ? text : signed(text, form)
  const parameters = new URLSearchParams(raw)
  const expected = verify(parameters)
  for (const query of [...rawForms(raw), recordOf(parameters)]) {
    requireSame(`URLSearchParams and ${typeof query === 'string' ? 'a text' : 'a record'}`, verify(query), expected)
  }
  return `${form} ${kindOf({ error: expected.error })}`
}

const isRefusedOrNoQuery = (/** @type {unknown} */ error) =>
  isRefused(error) || (error instanceof TypeError && error.message.startsWith('query: expected'))

/** @param {Query} query */
function verify(query) {
  const { value, error } = attempt(() => crypt.verifyURL(query), isRefused)
  return { value, error: error && { ...error, name: error.name, message: error.message } }
}

/**
 * @param {string} text
 * @param {'signed' | 'sealed'} form
 */
function signed(text, form) {
  const query = new URLSearchParams(text)
  if (form === 'sealed') query.set('echostr', encryptFrame(frameOf(query.get('echostr') ?? '', account.receiveId)))
  sign(query, query.get('echostr')?.replaceAll(' ', '+') ?? '')
  // Characters that a query may have as they are: most queries need no decoding.
  return query.toString().replaceAll('%3D', '=').replaceAll('%2F', '/')
}

/**
 * Returns the texts that mean the same as a raw query: the documents say how each is told from the others.
 *
 * @param {string} raw
 */
function rawForms(raw) {
  if (raw.includes('#')) return []
  const urls = [`/callback?${raw}`, `https://example.com/callback?${raw}`, `?${raw}`]
  return raw.includes('?') || /^(?:\/|[A-Za-z][\w+.-]*:\/\/)/.test(raw) ? urls : [...urls, raw]
}

/** @param {URLSearchParams} parameters */
function recordOf(parameters) {
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

/** @param {string} query */
function verifying(query) {
  return () => attempt(() => crypt.verifyURL(query), isRefused)
}

const check = sideOf({ platform: 'wecom', mode: 'safe' }).verification().query
const name = fc.constantFrom('msg_signature', 'signature', 'timestamp', 'nonce', 'echostr', '__proto__', 'x')
const value = fc.oneof(
  fc.string(),
  fc.constantFrom('1700000000', '', '%', '+', 'a=b'),
  fc.array(fc.string()),
  fc.integer(),
)

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: 1,
  corpus: [
    ...['', '?', check, `https://example.com/a?${check}`, 'nonce=a+b&echostr=1'].flatMap((query) =>
      [0, 1, 2].map((form) => inputOf([form], query)),
    ),
    ...CASES.flatMap(({ testCase: { query } }) => {
      if (typeof query === 'string') return [inputOf([0], query), inputOf([1], query)]
      return query === undefined ? [] : [inputOf([3], JSON.stringify(query))]
    }),
  ],
  structures: fc.oneof(
    fc.tuple(fc.nat(2), fc.webQueryParameters()).map(([form, query]) => inputOf([form], query)),
    fc.dictionary(name, value).map((record) => inputOf([3], JSON.stringify(record))),
    fc.array(fc.tuple(name, fc.string())).map((pairs) => inputOf([1], new URLSearchParams(pairs).toString())),
  ),
  run,
  // No server takes a longer URL.
  longest: 64 * 1024,
  timed: {
    'verifyURL of a raw query': (input) => verifying(textOf(input.subarray(1))),
    'verifyURL of a URL': (input) => verifying(`/?${textOf(input.subarray(1))}`),
    'verifyURL of a signed query': (input) => verifying(signed(textOf(input.subarray(1)), 'signed')),
  },
}
