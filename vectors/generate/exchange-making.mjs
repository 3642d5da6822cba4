/**
 * Makes exchanges: a request that would be accepted, the one thing that is broken in it, and the response.
 *
 * @import { Case, Credentials, Fields, Group } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'
import { seal, sign } from './crypto.mjs'
import { cdata, envelopeOf } from './envelope-build.mjs'
import { keyOf, nonceOf, randomOf } from './seed.mjs'

/** The current time of every generated group, in seconds. */
export const NOW = 1700000000

/**
 * @typedef {object} Setting one platform, its credentials and the forms in which it writes
 * @property {string} platform
 * @property {string} token
 * @property {string} encodingAESKey
 * @property {string} receiveId for which its pushes are sealed
 * @property {string} format of its envelopes
 * @property {string} outer the fields before Encrypt, in the envelope's own writing
 * @property {boolean} plainSignature whether `signature` is sent together with `msg_signature`
 */

/**
 * @param {string} platform
 * @param {string} receiveId
 * @param {string} format
 * @param {string} outer
 * @returns {Setting}
 */
function setting(platform, receiveId, format, outer) {
  const plainSignature = !platform.startsWith('wecom')
  return {
    platform,
    token: `token4${platform}`,
    encodingAESKey: keyOf(platform),
    receiveId,
    format,
    outer,
    plainSignature,
  }
}

export const CORP = 'ww1234567890abcdef'
export const SUITE = 'ww4asffe99e54c0f4c'
export const ACCOUNT = 'gh_1234567890ab'
export const WECOM = setting(
  'wecom',
  CORP,
  'xml',
  `<ToUserName><![CDATA[${CORP}]]></ToUserName><AgentID><![CDATA[1000002]]></AgentID>`,
)
export const WECOM_SUITE = setting(
  'wecom-suite',
  SUITE,
  'xml',
  `<ToUserName><![CDATA[${SUITE}]]></ToUserName><AgentID></AgentID>`,
)
export const WECOM_BOT = setting('wecom-bot', '', 'json-lowercase', '')
export const OFFICIAL_ACCOUNT = setting(
  'official-account',
  'wx1234567890abcdef',
  'xml',
  `<ToUserName><![CDATA[${ACCOUNT}]]></ToUserName>`,
)
export const MINI_PROGRAM = setting('mini-program', 'wxabcdef1234567890', 'json', `"ToUserName":"${ACCOUNT}",`)
export const OPEN_PLATFORM = setting(
  'open-platform',
  'wx0987654321fedcba',
  'xml',
  '<AppId><![CDATA[wx0987654321fedcba]]></AppId>',
)

/**
 * @typedef {object} Making what differs from the setting
 * @property {string} [message]
 * @property {string} [token]
 * @property {string} [encodingAESKey]
 * @property {string} [receiveId]
 * @property {string} [timestamp]
 * @property {string} [nonce]
 * @property {string} [format]
 * @property {string} [outer]
 * @property {string} [encrypt] in place of a sealed message
 */

/**
 * @param {string} id
 * @param {Setting} base
 * @param {Making} [making]
 */
export function push(id, base, making = {}) {
  const { token, encodingAESKey, receiveId, format, outer, message, timestamp, nonce } = {
    ...base,
    message: messageOf(base),
    timestamp: String(NOW),
    nonce: nonceOf(id),
    ...making,
  }
  const encrypt = making.encrypt ?? seal(message, receiveId, encodingAESKey, randomOf(`${id} push`))
  const msg_signature = sign(token, timestamp, nonce, encrypt)
  const signature = sign(token, timestamp, nonce)
  const parameters = base.plainSignature
    ? { signature, timestamp, nonce, openid: 'oAbCdEfGhIjKlMnOpQrStUvWxYz0', encrypt_type: 'aes', msg_signature }
    : { msg_signature, timestamp, nonce }
  const request = {
    method: 'POST',
    query: write(parameters),
    contentType: typeOf(format),
    body: envelope(format, outer, encrypt),
  }
  return {
    request,
    parameters,
    encrypt,
    signature,
    msg_signature,
    reply: { token, encodingAESKey, receiveId, format, nonce },
  }
}

/** @typedef {ReturnType<typeof push>} Push */
/** @typedef {{ toleranceSeconds?: number, maxBodyBytes?: number }} Limits */
/** @typedef {Limits & { mode?: string, credentials?: Partial<Credentials> }} Other */

/**
 * @param {{ [name: string]: string | undefined }} parameters those that are undefined are left out
 * @returns {string} a raw query
 */
export function write(parameters) {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')
}

/**
 * @param {string} format
 * @returns {string}
 */
function typeOf(format) {
  return format === 'xml' ? 'text/xml' : 'application/json'
}

/**
 * @param {string} format
 * @param {string} outer
 * @param {string} encrypt
 * @returns {string}
 */
export function envelope(format, outer, encrypt) {
  if (format === 'xml') return `<xml>${outer}<Encrypt>${cdata(encrypt)}</Encrypt></xml>`
  return `{${outer}${format === 'json' ? '"Encrypt"' : '"encrypt"'}:${JSON.stringify(encrypt)}}`
}

/**
 * @param {Setting} base
 * @param {{ from?: string, to?: string, time?: number | string }} [values]
 * @returns {string} a text message as the platform writes it
 */
export function messageOf({ platform, format, receiveId }, { from, to, time = NOW } = {}) {
  if (platform === 'wecom-bot') {
    return JSON.stringify({
      msgid: 'CAIQz7/MjQYY',
      create_time: time,
      aibotid: 'AIBOT',
      chattype: 'single',
      from: { userid: from ?? 'zhangsan' },
      msgtype: 'text',
      text: { content: '你好' },
    })
  }
  const company = platform.startsWith('wecom')
  const sender = from ?? (company ? 'zhangsan' : 'oAbCdEfGhIjKlMnOpQrStUvWxYz0')
  const receiver = to ?? (company ? receiveId : ACCOUNT)
  if (format !== 'xml') {
    return JSON.stringify({
      ToUserName: receiver,
      FromUserName: sender,
      CreateTime: time,
      MsgType: 'text',
      Content: '你好',
      MsgId: '7301234567890123456',
    })
  }
  return (
    `<xml><ToUserName><![CDATA[${receiver}]]></ToUserName><FromUserName><![CDATA[${sender}]]></FromUserName>` +
    `<CreateTime>${time}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]></Content>` +
    `<MsgId>7301234567890123456</MsgId></xml>`
  )
}

/**
 * A plaintext response: an acknowledgement or an echo.
 *
 * @param {string} answer
 * @param {boolean} [handled]
 */
export function plainAnswer(answer, handled = true) {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }
  return { status: 200, headers, answer, handled }
}

/**
 * @param {string} id
 * @param {string} text what the answer says, before it is sealed
 * @param {Push['reply']} request what the answer takes over from the request
 * @param {number} [now]
 * @param {Buffer} [random]
 */
export function sealedAnswer(
  id,
  text,
  { token, encodingAESKey, receiveId, format, nonce },
  now = NOW,
  random = randomOf(id),
) {
  const encrypt = seal(text, receiveId, encodingAESKey, random)
  const msgSignature = sign(token, String(now), nonce, encrypt)
  const answer = envelopeOf({ encrypt, msgSignature, timestamp: now, nonce }, format)
  return { randomHex: random.toString('hex'), status: 200, headers: replyHeaders(format), answer, handled: true }
}

/**
 * @param {string} format
 * @returns {{ [name: string]: string }}
 */
export function replyHeaders(format) {
  const type = format === 'xml' ? 'application/xml' : 'application/json'
  return { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' }
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Fields} fields request, handler and answer
 * @returns {Case}
 */
export function served(words, comment, flags, fields) {
  return valid(`exchange/${words}`, comment, flags, fields)
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {number} status
 * @param {string | undefined} error undefined where nothing reaches onError, or an error without a code
 * @param {Fields} fields the request
 * @param {boolean} [handled]
 * @returns {Case}
 */
export function refused(words, comment, flags, status, error, fields, handled = false) {
  const headers = status === 405 ? { allow: 'GET, POST' } : {}
  const answer = { status, headers, answer: '', handled }
  if (error !== undefined) return invalid(`exchange/${words}`, comment, flags, error, { ...fields, ...answer })
  return { id: `exchange/${words}`, comment, flags, result: 'invalid', ...fields, ...answer }
}

/**
 * @param {Setting} base
 * @param {Case[]} cases
 * @param {Other} [other]
 * @returns {Group}
 */
export function group(
  { platform, token, encodingAESKey, receiveId },
  cases,
  { mode = 'safe', credentials, ...limits } = {},
) {
  const all = mode === 'plain' ? { token } : { token, encodingAESKey, receiveId, ...credentials }
  return { type: 'exchange', source: GENERATED, platform, mode, credentials: all, now: NOW, ...limits, cases }
}
