// Handlers of every platform and mode: whatever comes, the answer is one of the documented ones, and the program's function is
// called only with what was signed with the token, sealed with the key and read as a message.

import fc from 'fast-check'
import { account, credentialsIn, ENDPOINTS, NOW, sideOf } from '../material/account.mjs'
import { attempt, requireSame, requireThat, withCode } from '../material/check.mjs'
import { choose, inputOf, partsOf, textOf } from '../material/input.mjs'
import { WITH_LIBRARY_MS } from '../material/limits.mjs'
import { encryptBlocks, encryptFrame, frameOf, openFrame, pad, sign, signatureOf } from '../material/sign.mjs'
import { CASES } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { createFetchHandler, createMemoryStore, createServerlessHandler } = fuzzed
const { decryptUnverified, isCallbackError, parseEnvelope, parseMessage } = fuzzed

/** @typedef {(typeof ENDPOINTS)[number]} Endpoint */
/** @typedef {import('wechat-callback').CallbackOptions} CallbackOptions */

/**
 * How the request is made of an input: as it is; with the right signature; with the body as the sealed message, in XML or JSON;
 * with the body as the frame, padded or not.
 */
const FORMS = /** @type {const} */ (['as it is', 'signed', 'sealed', 'sealed in JSON', 'frame', 'blocks'])

/** How the handler is set up, apart from platform and mode. */
const SETUPS = /** @type {const} */ (['plain', 'once', 'lookup'])

/** The adapters; making a `Request` and a `Response` takes longer than handling them. */
const ADAPTERS = /** @type {const} */ (['serverless', 'serverless', 'serverless', 'fetch'])

/** What the program's function returns: nothing, or a message that is sealed. */
const REPLIES = [undefined, '<xml><a/></xml>', '{"a":1}']

/** What a handler has seen of one request. @typedef {{ calls: { message: object, text: string }[], errors: unknown[] }} Seen */

/** The calls of the handler that is running. @type {Seen} */
let seen = { calls: [], errors: [] }
/** @type {unknown} */
let reply

/** An answer as plain values. @typedef {{ status: number, body: string }} Plain */

/** @type {Map<string, (request: Made) => Promise<Plain>>} */
const handlers = new Map()

/**
 * @param {Endpoint} endpoint
 * @param {(typeof SETUPS)[number]} setup
 * @param {(typeof ADAPTERS)[number]} adapter
 */
function handlerFor(endpoint, setup, adapter) {
  const key = `${endpoint.platform} ${endpoint.mode} ${setup} ${adapter}`
  const handler = handlers.get(key) ?? (adapter === 'fetch' ? byFetch : byServerless)(optionsFor(endpoint, setup))
  handlers.set(key, handler)
  return handler
}

/**
 * @param {CallbackOptions} options
 * @returns {(request: Made) => Promise<Plain>}
 */
function byFetch(options) {
  const handler = createFetchHandler(options)
  return async ({ method, query, body }) => {
    const init = method === 'GET' ? { method } : { method, body, headers: { 'content-type': 'text/xml' } }
    const response = await handler(new Request(`https://example.com/callback?${query}`, init))
    return { status: response.status, body: await response.text() }
  }
}

/**
 * @param {CallbackOptions} options
 * @returns {(request: Made) => Promise<Plain>}
 */
function byServerless(options) {
  const handler = createServerlessHandler(options)
  return async ({ method, query, body }) => {
    const response = await handler({
      version: '2.0',
      rawPath: '/callback',
      rawQueryString: query,
      headers: { 'content-type': 'text/xml' },
      requestContext: { http: { method } },
      body: body.toString('base64'),
      isBase64Encoded: true,
    })
    return { status: response.statusCode, body: response.body }
  }
}

/**
 * @param {Endpoint} endpoint
 * @param {(typeof SETUPS)[number]} setup
 */
function optionsFor({ platform, mode }, setup) {
  const credentials = credentialsIn(mode)
  const other = { ...credentials, token: 'anotherToken' }
  const options = {
    platform,
    mode,
    credentials: setup === 'lookup' ? async () => [other, credentials] : credentials,
    onMessage: (/** @type {object} */ message, /** @type {{ text: string }} */ { text }) => {
      seen.calls.push({ message, text })
      return reply
    },
    onError: (/** @type {unknown} */ error) => void seen.errors.push(error),
    now: () => NOW,
    ...(setup === 'once'
      ? // A small store, since a larger one would look like a leak.
        { store: createMemoryStore({ maxEntries: 100 }), toleranceSeconds: 300 }
      : { dedupe: false }),
  }
  return /** @type {CallbackOptions} */ (/** @type {object} */ (options))
}

/** @param {Buffer} input */
async function run(input) {
  const { endpoint, form, method, setup, request, handler } = partsIn(input)
  reply = choose(input, 4, REPLIES)
  const first = await ask(handler, request)
  checkAnswer(first, method)
  if (first.calls.length > 0) checkCall(first, endpoint, request)
  if (method === 'GET' && first.status === 200) checkEcho(first, endpoint, request)
  if (first.calls.length > 0 && setup === 'once') {
    const again = await ask(handler, request)
    requireSame('the calls for a push that comes again', again.calls.length, 0)
    requireSame('the status of a push that comes again', again.status, first.status)
  }
  const [error] = first.errors
  return `${method} ${form} ${endpoint.mode} ${first.status} ${isCallbackError(error) ? error.code : ''} ${first.body.length > 0}`
}

/** No server takes a longer URL; the body alone can be half a megabyte. */
const MAX_QUERY = 16 * 1024

/** @param {Buffer} input */
function partsIn(input) {
  const endpoint = choose(input, 0, ENDPOINTS)
  const form = choose(input, 1, FORMS)
  const setup = choose(input, 2, SETUPS)
  const method = choose(input, 3, ['POST', 'GET', 'PUT'])
  const [query = Buffer.of(), body = Buffer.of()] = partsOf(input, CHOICES, 2)
  const request = requestOf({ endpoint, form, method, query: textOf(query.subarray(0, MAX_QUERY)), body })
  return { endpoint, form, setup, method, request, handler: handlerFor(endpoint, setup, choose(input, 5, ADAPTERS)) }
}

/** @typedef {{ method: string, query: string, body: Buffer }} Made */

/**
 * @param {{ endpoint: Endpoint, form: (typeof FORMS)[number], method: string, query: string, body: Buffer }} parts
 * @returns {Made}
 */
function requestOf({ endpoint, form, method, query, body }) {
  if (form === 'as it is') return { method, query, body }
  const parameters = new URLSearchParams(query)
  const sealed = endpoint.mode === 'plain' ? undefined : sealedOf(endpoint, form, method === 'GET' ? parameters : body)
  if (method === 'GET' && sealed !== undefined) parameters.set('echostr', sealed)
  const isSealed = method === 'GET' ? endpoint.platform.startsWith('wecom') : endpoint.mode !== 'plain'
  if (!isSealed) sign(parameters, undefined)
  else if (sealed !== undefined) sign(parameters, sealed)
  const text =
    form === 'sealed in JSON' ? JSON.stringify({ Encrypt: sealed }) : `<xml><Encrypt>${sealed}</Encrypt></xml>`
  const made = { method, query: parameters.toString(), body }
  if (form === 'signed' || sealed === undefined) return made
  return { ...made, body: Buffer.from(text) }
}

/**
 * Returns the sealed text of a request.
 *
 * @param {Endpoint} endpoint
 * @param {Exclude<(typeof FORMS)[number], 'as it is'>} form
 * @param {URLSearchParams | Buffer} source the parameters of a URL check, or the body of a push
 */
function sealedOf(endpoint, form, source) {
  const bytes = source instanceof URLSearchParams ? Buffer.from(source.get('echostr') ?? '') : source
  switch (form) {
    case 'signed':
      if (source instanceof URLSearchParams) return source.get('echostr')?.replaceAll(' ', '+')
      return attempt(() => parseEnvelope(source), withCode('INVALID_ENVELOPE')).value?.encrypt
    case 'sealed':
    case 'sealed in JSON':
      return encryptFrame(frameOf(textOf(bytes), receiverOf(endpoint)))
    case 'frame':
      return encryptFrame(bytes)
    case 'blocks':
      return encryptBlocks(bytes)
  }
}

/** @param {Endpoint} endpoint */
function receiverOf({ platform }) {
  return platform === 'wecom-bot' ? '' : account.receiveId
}

/**
 * @param {(request: Made) => Promise<Plain>} handler
 * @param {Made} request
 */
async function ask(handler, request) {
  seen = { calls: [], errors: [] }
  const own = seen
  return { ...own, ...(await handler(request)) }
}

/** @typedef {Awaited<ReturnType<typeof ask>>} Answer */

const STATUSES = [200, 400, 403, 405]

/**
 * @param {Answer} answer
 * @param {string} method
 */
function checkAnswer({ status, body, errors, calls }, method) {
  requireThat(errors.length <= 1, 'a request has more than one error')
  const [error] = errors
  requireThat(STATUSES.includes(status), `the status is ${status}: ${error instanceof Error ? error.stack : error}`)
  requireSame('a method that is no callback, and the status 405', method === 'PUT', status === 405)
  if (status === 200) requireThat(errors.length === 0, 'an accepted request has an error')
  else {
    requireSame('the body of a refusal', body, '')
    requireSame('the calls for a refused request', calls.length, 0)
    requireThat(status === 405 || isCallbackError(error), 'a request is refused without a CallbackError')
  }
}

/**
 * Lists what may be the sealed text of a body.
 *
 * @param {Buffer} body
 */
function sealedTextsIn(body) {
  const read = attempt(() => parseEnvelope(body), withCode('INVALID_ENVELOPE')).value?.encrypt ?? ''
  return [read, ...(body.toString('latin1').match(/[A-Za-z0-9+/]{43,}=*/g) ?? [])]
}

/**
 * @param {Answer} answer
 * @param {Endpoint} endpoint
 * @param {Made} request
 */
function checkCall({ calls, body }, { platform, mode }, { query, body: sent }) {
  requireSame('the calls for a push', calls.length, 1)
  const [{ message, text } = { message: {}, text: '' }] = calls
  requireSame('the message of a handler and of parseMessage', message, parseMessage(text, platform))
  const parameters = new URLSearchParams(query)
  const { timestamp = '', nonce = '', signature, msg_signature } = Object.fromEntries(parameters)
  if (mode === 'plain') {
    requireSame('the signature of an accepted push', signature, signatureOf(account.token, timestamp, nonce))
    return
  }
  const fits = (/** @type {string} */ one) => signatureOf(account.token, timestamp, nonce, one) === msg_signature
  const encrypted = sealedTextsIn(sent).find(fits)
  requireThat(encrypted !== undefined, 'a push is accepted whose signature fits nothing in it')
  requireSame('the text of a handler and that of the frame', text, openFrame(encrypted))
  if (typeof reply !== 'string' || !body.startsWith(body.startsWith('<') ? '<xml>' : '{"')) return
  const { encrypt } = attempt(() => parseEnvelope(body), withCode('INVALID_ENVELOPE')).value ?? {}
  // Some pushes are answered in clear.
  if (encrypt !== undefined)
    requireSame('a sealed reply', decryptUnverified(encrypt, account.encodingAESKey).message, reply)
}

/**
 * @param {Answer} answer
 * @param {Endpoint} endpoint
 * @param {Made} request
 */
function checkEcho({ body }, { platform }, { query }) {
  const { timestamp = '', nonce = '', echostr = '', ...signatures } = Object.fromEntries(new URLSearchParams(query))
  const isSealed = platform.startsWith('wecom')
  const sealed = echostr.replaceAll(' ', '+')
  const signature = signatureOf(account.token, timestamp, nonce, ...(isSealed ? [sealed] : []))
  requireSame('the signature of a URL check', signatures[isSealed ? 'msg_signature' : 'signature'], signature)
  requireSame('the echo', body, isSealed ? openFrame(sealed) : echostr)
}

const CHOICES = 6

const MESSAGES = CASES.flatMap(({ group, testCase }) =>
  group.type === 'message' ? [{ platform: String(group.platform), text: String(testCase.text) }] : [],
)

/** @returns {readonly Buffer[]} */
function corpusOf() {
  return ENDPOINTS.flatMap((endpoint, index) => {
    const { platform } = endpoint
    const side = sideOf(endpoint)
    const own = MESSAGES.filter((message) => message.platform === platform)
    const some = own.filter((_, at) => at % 10 === 0)
    const pushes = some.map(({ text }) => side.push(text))
    const frames = some.map(({ text }) => frameOf(text, receiverOf(endpoint)))
    const check = side.verification().query
    return [
      ...[0, 1].flatMap((form) => [0, 1, 2].map((setup) => inputOf([index, form, setup, 1, 0, 0], check, ''))),
      ...pushes.map(({ query, body = '' }, at) => inputOf([index, at % 2, at % 3, 0, at % 3, at % 4], query, body)),
      ...some.map(({ text }, at) => inputOf([index, 2 + (at % 2), at % 3, 0, at % 3, at % 4], '', text)),
      ...[...FRAMES, ...frames].map((frame, at) => inputOf([index, 4, at % 3, 0, 0, 0], '', frame)),
      ...frames.map((frame, at) => inputOf([index, 5, at % 3, 0, 0, 0], '', pad(frame))),
    ]
  })
}

const FRAMES = CASES.flatMap(({ testCase: { frameHex } }) =>
  typeof frameHex === 'string' ? [Buffer.from(frameHex, 'hex')] : [],
).filter((_, index) => index % 10 === 0)

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: CHOICES,
  corpus: corpusOf(),
  structures: fc
    .tuple(fc.nat(ENDPOINTS.length - 1), fc.nat(5), fc.nat(2), fc.oneof(fuzzed.nestedXml, fc.json()))
    .map(([endpoint, form, setup, text]) =>
      inputOf([endpoint, form, setup, 0, 1, 0], '', text.startsWith('<') ? `<xml>${text}</xml>` : text),
    ),
  run,
  limitMs: WITH_LIBRARY_MS,
  timed: {
    handler: (input) => {
      const { request, handler } = partsIn(input)
      return () => ask(handler, request)
    },
  },
}
