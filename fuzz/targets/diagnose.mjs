// Captures of all kinds: diagnose returns findings and throws nothing, no text has a secret or a character that a terminal acts
// on, and it agrees with a handler on whether anything is wrong with a request.

import fc from 'fast-check'
import { account, credentialsIn, ENDPOINTS, NOW, sideOf } from '../material/account.mjs'
import { requireThat } from '../material/check.mjs'
import { choose, inputOf, partsOf, textOf } from '../material/input.mjs'
import { WITH_LIBRARY_MS } from '../material/limits.mjs'
import { MARKS, revive } from '../material/revive.mjs'
import { CASES } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { createServerlessHandler, diagnose, FINDING_TEXTS } = fuzzed

/** @typedef {import('wechat-callback').Capture} Capture */
/** @typedef {import('wechat-callback').Finding} Finding */
/** @typedef {(typeof ENDPOINTS)[number]} Endpoint */

const CODES = new Set(Object.values(FINDING_TEXTS).flatMap((texts) => Object.keys(texts)))
const SECRETS = [account.token, account.encodingAESKey]

/** How the parts of a capture are given. */
const FORMS = /** @type {const} */ (['text', 'bytes', 'parsed'])

/** Findings about requests that handlers accept all the same. */
const ACCEPTED = [
  ...[
    'previous-credentials',
    'plus-lost',
    'echostr-not-encoded',
    'body-is-json',
    'body-is-xml',
    'timestamp-milliseconds',
  ],
  'push-of-other-platform',
]

/** @param {Buffer} input */
async function run(input) {
  const endpoint = choose(input, 0, ENDPOINTS)
  const findings = diagnose(captureOf(input, endpoint))
  checkFindings(findings)
  if (choose(input, 3, [true, false])) await checkAgreement(input, endpoint)
  return findings
    .map(({ code }) => code)
    .sort()
    .join(' ')
}

/**
 * @param {Buffer} input
 * @param {Endpoint} endpoint
 * @returns {Capture}
 */
function captureOf(input, { platform, mode }) {
  const [url = Buffer.of(), body = Buffer.of(), answer = Buffer.of(), others = Buffer.of()] = partsOf(input, CHOICES, 4)
  const given = (/** @type {Buffer} */ part, /** @type {number} */ index) => {
    const form = choose(input, index, FORMS)
    return form === 'bytes' ? part : form === 'parsed' ? revive(textOf(part)) : textOf(part)
  }
  const capture = {
    platform,
    mode,
    credentials: credentialsIn(mode),
    url: choose(input, 4, [false, true]) ? revive(textOf(url)) : textOf(url),
    body: given(body, 1),
    answer: { status: 200, body: given(answer, 2) },
    now: NOW,
    ...fieldsOf(revive(textOf(others))),
  }
  return /** @type {Capture} */ (/** @type {object} */ ({ ...capture, platform, mode }))
}

/** @param {unknown} value @returns {object} */
function fieldsOf(value) {
  if (typeof value !== 'object') return {}
  try {
    return { ...value }
  } catch {
    // A value that no program can copy.
    return {}
  }
}

/** @param {readonly Finding[]} findings */
function checkFindings(findings) {
  for (const { code, message, cure } of findings) {
    requireThat(CODES.has(code), `the code ${code} is unknown`)
    const texts = [...Object.values(message), ...Object.values(cure)].join(' ')
    requireThat(!/[\p{Cc}\p{Cf}\p{Zl}]/u.test(texts), `a text of ${code} has a control character`)
    for (const secret of SECRETS) requireThat(!texts.includes(secret), `a text of ${code} has a secret`)
  }
}

const handlers = new Map(
  ENDPOINTS.map((endpoint) => {
    const { platform, mode } = endpoint
    const common = { onMessage: () => undefined, onError: () => undefined, now: () => NOW, dedupe: false }
    const options = { platform, mode, credentials: credentialsIn(mode), ...common }
    return [endpoint, createServerlessHandler(/** @type {any} */ (options))]
  }),
)

/**
 * Gives a request to a handler and to diagnose.
 *
 * @param {Buffer} input
 * @param {Endpoint} endpoint
 */
async function checkAgreement(input, endpoint) {
  const [url = Buffer.of(), sent = Buffer.of()] = partsOf(input, CHOICES, 4)
  const query = textOf(url).replace(/^[^?]*\?/, '')
  // With other characters it is a line of a log, in which diagnose looks for the URL.
  if (!/^[!$-&(-;=?-[\]_a-z{}~]*$/.test(query)) return
  const method = /\bechostr=/.test(query) ? 'GET' : 'POST'
  const body = textOf(sent)
  const { platform, mode } = endpoint
  const { statusCode } = await /** @type {(event: unknown) => Promise<{ statusCode: number }>} */ (
    handlers.get(endpoint)
  )({
    version: '2.0',
    rawPath: '/',
    rawQueryString: query,
    requestContext: { http: { method } },
    body: method === 'GET' ? '' : body,
  })
  const request = { method, url: `/?${query}`, body: method === 'GET' ? '' : body }
  const capture = { platform, mode, credentials: credentialsIn(mode), now: NOW, ...request }
  const codes = diagnose(/** @type {any} */ (capture)).map(({ code }) => code)
  const wrong = codes.filter((code) => !ACCEPTED.includes(code))
  if (statusCode === 200) requireThat(wrong.length === 0, `diagnose finds ${wrong} in a request that is accepted`)
  else requireThat(codes.length > 0, `diagnose finds nothing in a request that is refused with ${statusCode}`)
}

const CHOICES = 5
const ANSWERS = [
  '',
  'success',
  '"success"',
  '<xml></xml>',
  '<html>',
  '\ufeff1',
  '{"errcode":0}',
  'HTTP/1.1 200 OK\r\n\r\n',
]

/** @returns {readonly Buffer[]} */
function corpusOf() {
  const ofEndpoints = ENDPOINTS.flatMap((endpoint, index) => {
    const side = sideOf(endpoint)
    const { query, body = '' } = side.push({ MsgType: 'text', Content: '你好' })
    const { query: check, echo } = side.verification()
    const line = `127.0.0.1 - - "GET /callback?${check} HTTP/1.1" 200`
    const json = JSON.stringify(Object.fromEntries(new URLSearchParams(check)))
    return [
      ...ANSWERS.map((answer, at) => inputOf([index, at % 3, at % 3, 0, 0], `/?${query}`, body, answer)),
      ...[check, line, `curl -v 'https://a.example/?${check}'`].map((url) =>
        inputOf([index, 0, 0, 0, 0], url, '', echo),
      ),
      ...[json, ...MARKS].map((url) => inputOf([index, 0, 0, 0, 1], url, '', echo)),
    ]
  })
  const ofMarks = MARKS.flatMap((mark) => [
    inputOf([0, 2, 0, 1, 0], '/?', mark, ''),
    inputOf([0, 0, 2, 1, 0], '/?', '', mark),
    ...['credentials', 'otherCredentials', 'headers', 'answer', 'now', 'method'].map((name) =>
      inputOf([0, 0, 0, 1, 0], '/?', '', '', `{"${name}":${mark}}`),
    ),
    inputOf(
      [0, 0, 0, 1, 0],
      '/?',
      '',
      '',
      `{"credentials":{"token":${mark},"receiveId":${mark}},"answer":{"headers":${mark}}}`,
    ),
  ])
  const ofVectors = CASES.flatMap(({ group, testCase: { query, body } }) => {
    if (group.type !== 'exchange' || typeof query !== 'string') return []
    const index = ENDPOINTS.findIndex(({ platform, mode }) => platform === group.platform && mode === group.mode)
    return index === -1 ? [] : [inputOf([index, 0, 0, 0, 0], `/?${query}`, typeof body === 'string' ? body : '', '')]
  })
  return [...ofEndpoints, ...ofMarks, ...ofVectors]
}

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: CHOICES,
  corpus: corpusOf(),
  dictionary: [
    ...MARKS,
    ...[
      'credentials',
      'otherCredentials',
      'token',
      'encodingAESKey',
      'receiveId',
      'previous',
      'headers',
      'content-type',
    ],
    ...[
      'tookMs',
      'redirected',
      'status',
      'location',
      'GET /',
      ' HTTP/1.1',
      'curl ',
      '\\u0026',
      "{ 'nonce': '1' }",
      '%%20',
    ],
    ...SECRETS,
  ],
  structures: fc
    .tuple(
      fc.nat(ENDPOINTS.length - 1),
      fc.webUrl({ withQueryParameters: true }),
      fc.json(),
      fc.dictionary(fc.string(), fc.jsonValue()),
    )
    .map(([index, url, body, others]) => inputOf([index, 2, 0, 0, 0], url, body, body, JSON.stringify(others))),
  run,
  limitMs: WITH_LIBRARY_MS,
  timed: {
    diagnose: (input) => {
      const capture = captureOf(input, choose(input, 0, ENDPOINTS))
      return () => diagnose(capture)
    },
  },
}
