// Events of cloud functions: an event as an object, as JSON and as bytes has one answer, and what is no event of an HTTP request
// is a TypeError.

import fc from 'fast-check'
import { account, NOW, sideOf } from '../material/account.mjs'
import { requireSame, requireThat, withoutDetails } from '../material/check.mjs'
import { choose, inputOf, textOf } from '../material/input.mjs'
import { WITH_LIBRARY_MS } from '../material/limits.mjs'
import { CASES } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { createServerlessHandler } = fuzzed

/** @typedef {(event: unknown) => Promise<object>} Handler */

/** The last error that was reported. @type {unknown} */
let reported
const onError = (/** @type {unknown} */ error) => {
  reported = error
}
const common = { onMessage: () => undefined, onError, now: () => NOW, dedupe: false }
/** The token of the vectors. */
const token = String(CASES.find(({ group }) => group.type === 'serverless')?.group.token)
const HANDLERS = /** @type {readonly Handler[]} */ ([
  createServerlessHandler({ platform: 'official-account', mode: 'plain', credentials: { token }, ...common }),
  createServerlessHandler({ platform: 'wecom', credentials: account, ...common }),
])

const STATUSES = [200, 400, 403, 405, 413]

/** @param {Buffer} input */
async function run(input) {
  const handler = choose(input, 0, HANDLERS)
  const bytes = input.subarray(1)
  const text = textOf(bytes)
  const fromText = await answerTo(handler, text)
  if (text.isWellFormed() && Buffer.from(text).equals(bytes)) {
    requireSame('an event as text and as bytes', await answerTo(handler, new Uint8Array(bytes)), fromText)
  }
  const parsed = parse(text)
  if (typeof parsed === 'object')
    requireSame('an event as text and as an object', await answerTo(handler, parsed), fromText)
  return `${fromText.statusCode} ${fromText.mpserverlessComposedResponse} ${fromText.error}`
}

/**
 * @param {Handler} handler
 * @param {unknown} event
 */
async function answerTo(handler, event) {
  try {
    /** @type {Record<string, unknown>} */
    const answer = { ...(await handler(event)) }
    const { statusCode, headers, body } = answer
    // A body that is not what its event announces is a fault of the function platform.
    const isFaulty = statusCode === 500 && reported instanceof TypeError && reported.message.startsWith('event.body')
    requireThat(isFaulty || STATUSES.includes(Number(statusCode)), `the status is ${statusCode}: ${reported}`)
    requireThat(
      Object.values(Object(headers)).every((value) => typeof value === 'string'),
      'a header is no text',
    )
    requireThat(typeof body === 'string' && (statusCode === 200 || body === ''), 'a refusal has a body')
    return answer
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('event')) return { error: withoutDetails(error.message) }
    throw error
  }
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Returns a request as the events of all function platforms.
 *
 * @param {{ method: string, query: string, body?: string | undefined }} request
 */
function eventsOf({ method, query, body }) {
  const parameters = Object.fromEntries(new URLSearchParams(query))
  const http = { method, path: '/callback' }
  const headers = { 'Content-Type': 'text/xml' }
  const rest = { headers, body, isBase64Encoded: false }
  const lists = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value]]))
  return [
    { version: 'v1', rawPath: '/callback', queryParameters: parameters, requestContext: { http }, ...rest },
    { version: '2.0', rawPath: '/callback', rawQueryString: query, requestContext: { http }, ...rest },
    { httpMethod: method, path: '/callback', multiValueQueryStringParameters: lists, ...rest },
    { httpMethod: method, path: '/callback', queryString: parameters, ...rest },
    {
      ...{ httpMethod: method, path: '/callback', queryStringParameters: parameters, requestContext: { envId: 'a' } },
      ...{ ...rest, body: Buffer.from(body ?? '').toString('base64'), isBase64Encoded: true },
    },
    { httpMethod: method, path: '/callback', queryStringParameters: parameters, ...rest },
  ]
}

const side = sideOf({ platform: 'wecom', mode: 'safe' })
const SEALED = [side.push({ MsgType: 'text', Content: '你好' }), side.verification()].flatMap(eventsOf)

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: 1,
  corpus: [
    ...CASES.flatMap(({ testCase: { event } }) => (event === undefined ? [] : [inputOf([0], JSON.stringify(event))])),
    ...SEALED.map((event) => inputOf([1], JSON.stringify(event))),
  ],
  dictionary: [
    '"isBase64Encoded":true',
    '"httpMethod":"GET"',
    '"elb":{}',
    'multiValueHeaders',
    'requestContext',
    '2.0',
    'v1',
  ],
  structures: fc
    .tuple(
      fc.nat(1),
      fc.constantFrom(...SEALED),
      fc.dictionary(fc.constantFrom(...SEALED.flatMap(Object.keys)), fc.jsonValue()),
    )
    .map(([handler, event, changed]) => inputOf([handler], JSON.stringify({ ...event, ...changed }))),
  run,
  limitMs: WITH_LIBRARY_MS,
  timed: {
    'event as text': (input) => {
      const event = textOf(input.subarray(1))
      return () => answerTo(choose(input, 0, HANDLERS), event)
    },
    'event with a long body': (input) => {
      const event = { ...SEALED[1], body: textOf(input.subarray(1)) }
      return () => answerTo(choose(input, 0, HANDLERS), event)
    },
  },
}
