// Deterministic messages and sealed deliveries. Written from the protocol with plain node:crypto, for clarity and not
// for speed, and apart from everything measured: it is the judge of all of them, `bare.mjs` included.

import { createCipheriv, createHash } from 'node:crypto'
import { writePushEnvelope } from './envelope.mjs'

/** @typedef {import('./contender.mjs').Push} Push */

export const credentials = {
  token: 'benchToken',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  receiveId: 'wwbench0123456789a',
}

export const key = Buffer.from(`${credentials.encodingAESKey}=`, 'base64')
export const initializationVector = key.subarray(0, 16)

const blockBytes = 32
const sentence = '今天下午三点在二楼会议室开会,请带上上个月的报表 (v2.1)。'

/**
 * A text message of exactly `byteLength` bytes in UTF-8, about as Chinese as real ones are.
 * @param {number} byteLength
 * @param {number} variant makes the messages of one size differ
 */
export function makeMessage(byteLength, variant) {
  const head =
    `<xml><ToUserName><![CDATA[${credentials.receiveId}]]></ToUserName><FromUserName><![CDATA[zhangsan]]>` +
    '</FromUserName><CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA['
  const tail = `]]></Content><MsgId>${7300000000000000000n + BigInt(variant)}</MsgId><AgentID>1000002</AgentID></xml>`
  const room = byteLength - Buffer.byteLength(head + tail)
  const whole = sentence.repeat(Math.floor(room / Buffer.byteLength(sentence)))
  return flat(head + whole + '.'.repeat(room - Buffer.byteLength(whole)) + tail)
}

/**
 * A delivery of `message`. The last two arguments exist to make deliveries that must be refused.
 * @param {string} message
 * @param {number} variant
 * @param {string} receiveId
 * @param {(padding: Buffer) => void} spoilPadding changes the padding in place, before encryption
 * @returns {Push}
 */
export function makePush(message, variant, receiveId = credentials.receiveId, spoilPadding = () => {}) {
  const random = createHash('sha256').update(`random ${variant}`).digest().subarray(0, 16)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(message))
  const frame = Buffer.concat([random, length, Buffer.from(message), Buffer.from(receiveId)])
  const paddingLength = blockBytes - (frame.length % blockBytes)
  const padding = Buffer.alloc(paddingLength, paddingLength)
  spoilPadding(padding)

  const cipher = createCipheriv('aes-256-cbc', key, initializationVector).setAutoPadding(false)
  const encrypt = Buffer.concat([cipher.update(frame), cipher.update(padding), cipher.final()]).toString('base64')
  const timestamp = String(1700000000 + variant)
  const nonce = String(415670741 + variant)
  const signature = sign(timestamp, nonce, encrypt)
  return { signature, timestamp, nonce, body: flat(writePushEnvelope(receiveId, encrypt)), encrypt, message }
}

/**
 * @param {string} timestamp
 * @param {string} nonce
 * @param {string} encrypt
 */
export function sign(timestamp, nonce, encrypt) {
  const parts = [credentials.token, timestamp, nonce, encrypt].sort()
  return createHash('sha1').update(parts.join('')).digest('hex')
}

/**
 * The same text as one piece of memory, as if it had come off a socket: V8 keeps `a + b` as a tree until the first
 * reader flattens it, and that reader would pay for all the others.
 * @param {string} text
 */
function flat(text) {
  return Buffer.from(text).toString()
}
