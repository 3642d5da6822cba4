/** The adapter of this package: a template for those of others, which can do less and leave out what they can't. */
import * as core from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'

const fromHex = (/** @type {string} */ hex) => Uint8Array.from(Buffer.from(hex, 'hex'))
const toHex = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString('hex')

export const codeOf = (/** @type {unknown} */ error) => (core.isCallbackError(error) ? error.code : undefined)

/** What an input holds stands in vectors/README.md. @type {Record<string, (input: any) => object | Promise<object>>} */
export const operations = {
  'verify-signature': ({ token, kind, encrypt, signature, ...signed }) => {
    const query = { ...signed, [kind]: signature }
    if (kind === 'signature') core.verifyPlainSignature(token, query)
    else core.verifyMsgSignature(token, query, encrypt)
    return {}
  },
  'compute-signature': ({ token, timestamp, nonce, encrypt }) => ({
    signature: core.computeSignature(token, timestamp, nonce, encrypt),
  }),
  'decode-key': ({ encodingAESKey }) => {
    const { key, iv } = core.decodeEncodingAESKey(encodingAESKey)
    return { keyHex: toHex(key), ivHex: toHex(iv) }
  },
  pad: ({ unpaddedHex }) => ({ paddedHex: toHex(core.pkcs7Pad(fromHex(unpaddedHex))) }),
  unpad: ({ paddedHex }) => ({ unpaddedHex: toHex(core.pkcs7Unpad(fromHex(paddedHex))) }),
  'open-frame': ({ encrypt, encodingAESKey }) => {
    const { random, ...frame } = core.decryptUnverified(encrypt, encodingAESKey)
    return { ...frame, randomHex: toHex(random) }
  },
  decrypt: ({ credentials, query, encrypt }) => {
    const opened = new core.WXBizMsgCrypt(credentials).decryptMsg(query, JSON.stringify({ Encrypt: encrypt }))
    // `null` says that the package does not tell.
    return { message: opened.message, receiveId: opened.receiveId, matched: opened.matched, randomHex: null }
  },
  encrypt: ({ credentials, message, receiveId, randomHex, timestamp, nonce, format }) => {
    const random = fromHex(randomHex)
    const encrypt = core.encrypt(message, receiveId, credentials.encodingAESKey, random)
    if (timestamp === undefined) return { encrypt }
    const crypt = new core.WXBizMsgCrypt(credentials)
    const envelope = crypt.encryptMsg(message, { receiveId, random, timestamp, nonce, format })
    return { encrypt, signature: core.computeSignature(credentials.token, String(timestamp), nonce, encrypt), envelope }
  },
  'parse-envelope': ({ body, bodyHex, bodyObject }) => ({
    ...core.parseEnvelope(bodyHex === undefined ? (body ?? bodyObject) : fromHex(bodyHex)),
  }),
  'build-envelope': ({ fields, format }) => ({ body: core.buildEnvelope(fields, format) }),
  'verify-url': ({ credentials, query }) => ({ message: new core.WXBizMsgCrypt(credentials).verifyURL(query) }),
  'parse-message': ({ text, platform }) => ({ message: core.parseMessage(text, platform) }),
  exchange,
}

/** @param {any} input */
async function exchange({ method, query, contentType, body, bodyHex, randomHex, handler, now, ...input }) {
  // A Request holds text or bytes, and not what a framework has made of them.
  if ('bodyObject' in input) throw Object.assign(new Error('a parsed body'), { name: 'Unsupported' })
  /** @type {unknown[]} */
  const errors = []
  let handled = false
  const handle = createFetchHandler({
    ...input,
    now: () => now,
    random: () => fromHex(randomHex ?? '00'.repeat(16)),
    onMessage: () => {
      handled = true
      if (handler?.throws) throw new Error('the handler of this case fails')
      return handler?.returns
    },
    onError: (error) => errors.push(codeOf(error)),
  })
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const response = await handle(
    new Request(`https://callback.example/wechat?${query}`, {
      method,
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      body: hasBody ? (bodyHex === undefined ? (body ?? '') : fromHex(bodyHex)) : undefined,
    }),
  )
  const { status, headers } = response
  const output = { status, headers: Object.fromEntries(headers), answer: await response.text(), handled }
  return { result: status === 200 ? 'valid' : 'invalid', error: errors[0] ?? null, output }
}
