// Written by test/conformance/examples.test.ts from src/conformance/adapter.ts.
// @ts-nocheck: its types are there.
/** Makes the adapter of a copy of the package. */
export function adapterOf(api) {
  // The inputs are data of the vectors; a test checks their shape against vectors/schema.json.
  const operations = {
    'verify-signature': ({ token, kind, encrypt, signature, ...signed }) => {
      const query = { ...signed, [kind]: signature }
      if (kind === 'signature') api.verifyPlainSignature(token, query)
      else api.verifyMsgSignature(token, query, encrypt)
      return {}
    },
    'compute-signature': (input) => ({
      signature: api.computeSignature(input.token, input.timestamp, input.nonce, input.encrypt),
    }),
    'decode-key': ({ encodingAESKey }) => {
      const { key, iv } = api.decodeEncodingAESKey(encodingAESKey)
      return { keyHex: toHex(key), ivHex: toHex(iv) }
    },
    pad: ({ unpaddedHex }) => ({
      paddedHex: toHex(api.pkcs7Pad(fromHex(unpaddedHex))),
    }),
    unpad: ({ paddedHex }) => ({
      unpaddedHex: toHex(api.pkcs7Unpad(fromHex(paddedHex))),
    }),
    'open-frame': (input) => {
      const { message, receiveId, random } = api.decryptUnverified(input.encrypt, input.encodingAESKey)
      return { message, receiveId, randomHex: toHex(random) }
    },
    decrypt: (input) => {
      const crypt = new api.WXBizMsgCrypt(input.credentials)
      const { message, receiveId, matched } = crypt.decryptMsg(input.query, JSON.stringify({ Encrypt: input.encrypt }))
      // `null`: decryptMsg does not return the random bytes.
      return { message, receiveId, matched, randomHex: null }
    },
    encrypt: ({ credentials, message, receiveId, randomHex, timestamp, nonce, format }) => {
      const random = fromHex(randomHex)
      const encrypt = api.encrypt(message, receiveId, credentials.encodingAESKey, random)
      // Some cases check only the ciphertext.
      if (timestamp === undefined || nonce === undefined || format === undefined) return { encrypt }
      const signature = api.computeSignature(credentials.token, String(timestamp), nonce, encrypt)
      const crypt = new api.WXBizMsgCrypt(credentials)
      const envelope = crypt.encryptMsg(message, { receiveId, random, timestamp, nonce, format })
      return { encrypt, signature, envelope }
    },
    'decrypt-resource': (input) => ({
      plaintext: api.decryptResource(input.resource, input.encodingAESKey),
    }),
    'parse-envelope': (input) => ({ ...api.parseEnvelope(bodyOf(input)) }),
    'build-envelope': ({ fields, format }) => ({
      body: api.buildEnvelope(fields, format),
    }),
    'verify-url': ({ credentials, query }) => ({
      message: new api.WXBizMsgCrypt(credentials).verifyURL(query),
    }),
    'parse-message': ({ text, platform }) => ({
      message: { ...api.parseMessage(text, platform) },
    }),
    'read-api-answer': (input) => parseAnswer(api, input),
    exchange: (request) =>
      answerExchange(api, request, (options) =>
        'bodyObject' in request ? throughNode(api, options, request) : throughFetch(api, options, request),
      ),
    serverless: ({ event, token }) => answerEvent(api, event, token),
  }
  return {
    operations: operations,
    codeOf: (error) => (api.isCallbackError(error) ? error.code : undefined),
  }
}
/** Reads an answer of the platform's API, and what its error says. */
function parseAnswer(api, { platform, status, ...body }) {
  try {
    return { answer: api.parseApiAnswer(bodyOf(body), platform, { status }) }
  } catch (error) {
    if (!api.isApiError(error)) throw error
    const { code, errcode, errmsg, ip, hint, rid, isRetryable, isTokenError } = error
    const output = { errcode, ip, hint, rid, isRetryable, isTokenError, ...(errcode === undefined ? {} : { errmsg }) }
    return { result: 'invalid', error: code, output }
  }
}
/**
 * Answers the request of an exchange with a new endpoint. The error code of the result is the one that `onError`
 * received.
 *
 * @param respond makes an endpoint with these options and sends it the request
 */
export async function answerExchange(api, { handler, now, randomHex = '00'.repeat(16), ...request }, respond) {
  const { platform, mode, credentials, toleranceSeconds, maxBodyBytes } = request
  const errors = []
  let handled = false
  const given = Object.entries({ platform, mode, credentials, toleranceSeconds, maxBodyBytes })
  const output = await respond({
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    now: () => now,
    random: () => fromHex(randomHex),
    onMessage: () => {
      handled = true
      if (handler?.throws === true) throw new Error('the handler of this case fails')
      return handler?.returns
    },
    onError: (error) => errors.push(error),
    // The options of a case are data: the endpoint checks them when it is made.
  })
  const [first] = errors
  const error = api.isCallbackError(first) ? first.code : undefined
  return { result: output.status === 200 ? 'valid' : 'invalid', error, output: { ...output, handled } }
}
async function throughFetch({ createFetchHandler }, options, { method, query, contentType, ...input }) {
  const content = method === 'GET' || method === 'HEAD' ? {} : { body: bodyOf(input) }
  const request = new Request(`https://callback.example/wechat?${query}`, {
    method,
    headers: contentType === undefined ? {} : { 'content-type': contentType },
    ...content,
  })
  const response = await createFetchHandler(options)(request)
  return { status: response.status, headers: Object.fromEntries(response.headers), answer: await response.text() }
}
/** Sends a body that a framework has parsed, as `req.body`: a Fetch request can hold only text or bytes. */
async function throughNode({ createNodeHandler }, options, { method, query, contentType, bodyObject }) {
  if (createNodeHandler === undefined) throw Object.assign(new Error('a parsed body'), { name: 'Unsupported' })
  const headers = contentType === undefined ? {} : { 'content-type': contentType }
  const request = {
    method,
    url: `/wechat?${query}`,
    headers,
    body: bodyObject,
    httpVersionMajor: 1,
    complete: true,
    readableDidRead: true,
    on: () => request,
  }
  let written
  const response = {
    writeHead: (status, fields) => ({
      end: (answer) => {
        const text = typeof answer === 'string' ? answer : new TextDecoder().decode(answer)
        written = { status, headers: fields, answer: text }
      },
    }),
    end: () => undefined,
    once: () => response,
  }
  // These are the only members of Node's objects that a handler uses.
  await createNodeHandler(options)(request, response)
  if (written === undefined) throw new Error('the handler has not answered')
  return written
}
/** Answers a serverless event with an endpoint, and returns the request that the endpoint read from it. */
async function answerEvent({ createServerlessHandler }, event, token) {
  let seen = {}
  const handler = createServerlessHandler({
    platform: 'official-account',
    mode: 'plain',
    credentials: ({ method, path, query }) => {
      seen = { method, path, query: [...query], bodyHex: '' }
      return { token }
    },
    onMessage: (_message, { text, request }) => {
      const contentType = request.headers['content-type']
      seen = { ...seen, ...(contentType === undefined ? {} : { contentType }), bodyHex: toHex(encodeText(text)) }
    },
    onError: (_error, { query, capture }) => {
      const { method, url, headers = {} } = capture ?? { url: '' }
      const { 'content-type': contentType } = headers
      const type = contentType === undefined ? {} : { contentType }
      // The query is checked before the body is read, so the body is unknown.
      seen = { method, path: String(url).split('?')[0], query: [...query], ...type, bodyHex: null }
    },
  })
  try {
    const { statusCode, body } = await handler(event)
    return { ...seen, status: statusCode, answer: body }
  } catch (error) {
    if (error instanceof TypeError) return { result: 'invalid' }
    throw error
  }
}
/** Returns the body of a case, in the type that the case has. It can be `null`, since a parser may leave `null`. */
function bodyOf(input) {
  if (input.bodyHex !== undefined) return fromHex(input.bodyHex)
  return 'bodyObject' in input ? input.bodyObject : (input.body ?? '')
}
function encodeText(text) {
  return new TextEncoder().encode(text)
}
function fromHex(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
