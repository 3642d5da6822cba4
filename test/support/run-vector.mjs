/**
 * Runs one vector case against a copy of the package, whichever it is and wherever it runs: nothing here is Node's.
 *
 * @typedef {typeof import('wechat-callback')} Core
 * @typedef {typeof import('wechat-callback/fetch')} FetchEntry
 * @typedef {typeof import('wechat-callback/serverless')} ServerlessEntry
 * @typedef {{ core: Core, fetchEntry: FetchEntry, serverlessEntry: ServerlessEntry }} Api
 * @typedef {{ id: string, result: 'valid' | 'invalid', error?: string, [field: string]: unknown }} Case
 * @typedef {{ type: string, cases: Case[], [parameter: string]: unknown }} Group
 */

/**
 * Groups and cases are data: vectors/schema.json says what each type holds and a test holds every file to it, so the
 * shapes aren't written again here as types.
 *
 * @type {Record<string, (api: Api, group: any, testCase: any) => void | Promise<void>>}
 */
const RUNNERS = {
  signature: runSignature,
  'encoding-aes-key': runEncodingAESKey,
  pkcs7: runPkcs7,
  frame: runFrame,
  decrypt: runDecrypt,
  encrypt: runEncrypt,
  envelope: runEnvelope,
  'envelope-build': runEnvelopeBuild,
  'verify-url': runVerifyURL,
  exchange: runExchange,
  serverless: runServerless,
  message: runMessage,
}

/**
 * @param {Api} api
 * @param {Group} group
 * @param {Case} testCase
 * @returns {Promise<void>} rejects with what differs
 */
export async function runVector(api, group, testCase) {
  const run = RUNNERS[group.type]
  if (run === undefined) throw new Error(`no runner for group type ${group.type}`)
  await run(api, group, testCase)
}

/** Cases that the Fetch handler can't be given: a body that a framework has parsed. */
export const needsParsedBody = (/** @type {Case} */ testCase) => 'bodyObject' in testCase

/** @type {(typeof RUNNERS)[string]} */
function runSignature({ core }, { token }, testCase) {
  const { kind, timestamp, nonce, encrypt, signature } = testCase
  const query = { [kind]: signature, timestamp, nonce }
  const verify = () =>
    kind === 'msg_signature' ? core.verifyMsgSignature(token, query, encrypt) : core.verifyPlainSignature(token, query)
  expectOutcome(core, testCase, verify)
  if (testCase.result === 'valid') same('signature', core.computeSignature(token, timestamp, nonce, encrypt), signature)
}

/** @type {(typeof RUNNERS)[string]} */
function runEncodingAESKey({ core }, _group, testCase) {
  const decoded = expectOutcome(core, testCase, () => core.decodeEncodingAESKey(testCase.encodingAESKey))
  expectOutcome(core, testCase, () => new core.WXBizMsgCrypt({ token: 't', receiveId: '', ...testCase }))
  if (decoded === undefined) return
  same('key', toHex(decoded.key), testCase.keyHex)
  same('iv', toHex(decoded.iv), testCase.ivHex)
}

/** @type {(typeof RUNNERS)[string]} */
function runPkcs7({ core }, _group, testCase) {
  const unpadded = expectOutcome(core, testCase, () => core.pkcs7Unpad(fromHex(testCase.paddedHex)))
  if (unpadded === undefined) return
  same('unpadded', toHex(unpadded), testCase.unpaddedHex)
  same('padded', toHex(core.pkcs7Pad(fromHex(testCase.unpaddedHex))), testCase.paddedHex)
}

/** @type {(typeof RUNNERS)[string]} */
function runFrame({ core }, { encodingAESKey }, testCase) {
  const frame = expectOutcome(core, testCase, () => core.decryptUnverified(testCase.encrypt, encodingAESKey))
  if (frame === undefined) return
  const { message, receiveId, random } = frame
  same('message', message, testCase.message)
  same('receiveId', receiveId, testCase.receiveId)
  same('random', toHex(random), testCase.randomHex)
  same('encrypt', core.encrypt(message, receiveId, encodingAESKey, random), testCase.encrypt)
}

/** @type {(typeof RUNNERS)[string]} */
function runDecrypt({ core }, { credentials }, testCase) {
  const crypt = new core.WXBizMsgCrypt(credentials)
  const body = JSON.stringify({ Encrypt: testCase.encrypt })
  const opened = expectOutcome(core, testCase, () => crypt.decryptMsg(testCase.query, body))
  if (opened === undefined) return
  same('message', opened.message, testCase.message)
  same('receiveId', opened.receiveId, testCase.receiveId)
  same('matched', opened.matched, testCase.matched)
}

/** @type {(typeof RUNNERS)[string]} */
async function runEncrypt({ core }, { credentials }, testCase) {
  const message = testCase.messageRepeat
    ? testCase.messageRepeat.text.repeat(testCase.messageRepeat.times)
    : testCase.message
  const { receiveId, timestamp, nonce, format } = testCase
  const random = fromHex(testCase.randomHex)
  const key = credentials.encodingAESKey
  const encrypted = expectOutcome(core, testCase, () => core.encrypt(message, receiveId, key, random))
  const crypt = new core.WXBizMsgCrypt(credentials)
  const seal = () => crypt.encryptMsg(message, { receiveId, random, timestamp, nonce, format })
  const envelope = expectOutcome(core, testCase, seal)
  if (encrypted === undefined || envelope === undefined) return
  await sameOrDigest('encrypt', encrypted, testCase.encrypt, testCase.encryptSha256)
  same('decryptUnverified', core.decryptUnverified(encrypted, key).message, message)
  if (timestamp === undefined) return
  await sameOrDigest('envelope', envelope, testCase.envelope, testCase.envelopeSha256)
  same('signature', core.computeSignature(credentials.token, String(timestamp), nonce, encrypted), testCase.signature)
  const query = { msg_signature: testCase.signature, timestamp: String(timestamp), nonce }
  same('opened again', crypt.decryptMsg(query, envelope).message, message)
}

/** @type {(typeof RUNNERS)[string]} */
function runEnvelope({ core }, _group, testCase) {
  const { format, encrypt, toUserName, agentId, appId } = testCase
  const envelope = expectOutcome(core, testCase, () => core.parseEnvelope(bodyOf(testCase)))
  if (envelope === undefined) return
  same(
    'envelope',
    JSON.stringify(sorted({ ...envelope })),
    JSON.stringify(sorted({ format, encrypt, toUserName, agentId, appId })),
  )
}

/** @type {(typeof RUNNERS)[string]} */
function runEnvelopeBuild({ core }, _group, { fields, format, body }) {
  same('body', core.buildEnvelope(fields, format), body)
}

/** @type {(typeof RUNNERS)[string]} */
function runVerifyURL({ core }, { credentials }, testCase) {
  const echo = expectOutcome(core, testCase, () => new core.WXBizMsgCrypt(credentials).verifyURL(testCase.query))
  if (echo !== undefined) same('echo', echo, testCase.message)
}

/** @type {(typeof RUNNERS)[string]} */
function runMessage({ core }, { platform }, testCase) {
  const message = expectOutcome(core, testCase, () => core.parseMessage(testCase.text, platform))
  if (message === undefined) return
  same('message', JSON.stringify(deepSorted(message)), JSON.stringify(deepSorted(testCase.message)))
}

/** @type {(typeof RUNNERS)[string]} */
async function runExchange({ fetchEntry }, group, testCase) {
  const watch = watchExchange(group, testCase)
  const url = `https://callback.example/wechat?${testCase.query}`
  const body = testCase.method === 'GET' || testCase.method === 'HEAD' ? undefined : bodyOf(testCase)
  const headers = testCase.contentType === undefined ? {} : { 'content-type': testCase.contentType }
  const handler = fetchEntry.createFetchHandler(watch.options)
  const request = new Request(url, { method: testCase.method, headers, ...(body === undefined ? {} : { body }) })
  const response = await handler(request)
  await watch.expect(response.status, (name) => response.headers.get(name), await response.text())
}

/** @type {(typeof RUNNERS)[string]} */
async function runServerless({ serverlessEntry }, { token }, testCase) {
  /** @type {{ method?: string, path?: string, query?: URLSearchParams, text?: string }} */
  let seen = {}
  const handler = serverlessEntry.createServerlessHandler({
    platform: 'official-account',
    mode: 'plain',
    credentials: ({ method, path, query }) => {
      seen = { method, path, query }
      return { token }
    },
    onMessage: (_message, { text }) => {
      seen.text = text
    },
    onError: (_error, { query }) => {
      seen.query = query
    },
  })
  if (testCase.result === 'invalid') return await expectTypeError(handler(testCase.event))
  const { statusCode, body, isBase64Encoded } = await handler(testCase.event)
  same('status', statusCode, testCase.status)
  same('answer', body, testCase.answer)
  same('isBase64Encoded', isBase64Encoded, false)
  same('query', sortedPairs([...(seen.query ?? [])]), sortedPairs(testCase.query))
  if (statusCode !== 200) return
  same('method', seen.method, testCase.method)
  same('path', seen.path, testCase.path)
  same('body', toHex(new TextEncoder().encode(seen.text ?? '')), testCase.bodyHex)
}

/** @param {Promise<unknown>} outcome */
async function expectTypeError(outcome) {
  const error = await outcome.then(
    () => undefined,
    (reason) => reason,
  )
  if (!(error instanceof TypeError)) throw new Error(`expected a TypeError, got ${error}`)
}

/** @param {[string, string][]} pairs */
function sortedPairs(pairs) {
  return JSON.stringify(pairs.map((pair) => JSON.stringify(pair)).sort())
}

/**
 * The options of an exchange case, and what must have happened when it is over. Also for other adapters.
 *
 * @param {any} group data, as in RUNNERS
 * @param {any} testCase data, as in RUNNERS
 */
export function watchExchange(group, testCase) {
  const { platform, mode, credentials, now, toleranceSeconds, maxBodyBytes } = group
  /** @type {unknown[]} */
  const errors = []
  let handled = 0
  /** @type {any} the options of a vector are data; what they hold is judged when the handler is made */
  const options = {
    platform,
    mode,
    credentials,
    ...(toleranceSeconds === undefined ? {} : { toleranceSeconds }),
    ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }),
    now: () => now,
    random: () => fromHex(testCase.randomHex ?? '00'.repeat(16)),
    onMessage: () => {
      handled++
      if (testCase.handler?.throws) throw new Error('the handler of this case fails')
      return testCase.handler?.returns
    },
    onError: (/** @type {unknown} */ error) => errors.push(error),
  }
  /** @type {(status: number, header: (name: string) => unknown, answer: string) => Promise<void>} */
  const expect = async (status, header, answer) => {
    const codes = errors.map((error) => Object(error).code)
    same('status', status, testCase.status)
    for (const [name, value] of Object.entries(testCase.headers ?? {})) same(name, header(name), value)
    same('answer', answer, testCase.answer)
    same('handler ran', handled > 0, testCase.handled)
    if (testCase.error !== undefined) same('error', codes.join(), testCase.error)
  }
  return { options, expect }
}

/** What is sent as the body, of whatever type the case says. @param {any} testCase @returns {any} */
export function bodyOf(testCase) {
  if ('bodyHex' in testCase) return fromHex(testCase.bodyHex)
  if ('bodyObject' in testCase) return testCase.bodyObject
  if ('bodyRepeat' in testCase) {
    const { prefix, text, times, suffix } = testCase.bodyRepeat
    return `${prefix}${text.repeat(times)}${suffix}`
  }
  return testCase.body
}

/**
 * @template Value
 * @param {Core} core
 * @param {Case} testCase
 * @param {() => Value} run
 * @returns {Value | undefined} the result of a valid case
 */
function expectOutcome(core, testCase, run) {
  try {
    const value = run()
    if (testCase.result === 'valid') return value
  } catch (error) {
    if (testCase.result === 'valid') throw error
    if (!core.isCallbackError(error)) throw error
    same('error code', error.code, testCase.error)
    return undefined
  }
  throw new Error(`accepted, but must be refused with ${testCase.error}`)
}

/** @type {(what: string, actual: unknown, expected: unknown) => void} */
function same(what, actual, expected) {
  if (actual !== expected) throw new Error(`${what}: expected ${show(expected)}, got ${show(actual)}`)
}

/** @type {(what: string, actual: string, expected: unknown, digest: unknown) => Promise<void>} */
async function sameOrDigest(what, actual, expected, digest) {
  if (digest === undefined) return same(what, actual, expected)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(actual))
  same(`SHA-256 of ${what}`, toHex(new Uint8Array(hash)), digest)
}

/** @param {unknown} value */
function show(value) {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text
}

/** @param {Record<string, unknown>} fields */
function sorted(fields) {
  return Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** @param {unknown} value @returns {unknown} */
function deepSorted(value) {
  if (Array.isArray(value)) return value.map(deepSorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, inner]) => [name, deepSorted(inner)])
  return sorted(Object.fromEntries(fields))
}

/** @param {string} hex */
export function fromHex(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

/** @param {Uint8Array} bytes */
export function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
