// Seals messages as the platform does, and opens replies as the platform does. It is written from the protocol with
// node:crypto, independently of everything that is measured, since it checks all contenders, including the bare calls.

import assert from 'node:assert/strict'
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { account, decodeKey } from './account.mjs'
import { flatten, fromUserName, makeMessage, replyContent, toUserName } from './message.mjs'

/**
 * @typedef {object} Push one request of the platform
 * @property {string} signature `msg_signature` of the query
 * @property {string} timestamp
 * @property {string} nonce
 * @property {string} query the whole query, without `?`
 * @property {string} body the XML envelope
 * @property {string} encrypt the content of its `Encrypt` element
 * @property {string} message what must come out
 */

const BLOCK_BYTES = 32

/**
 * Seals one message.
 *
 * @param {string} message
 * @param {number} serial makes random bytes, nonce and timestamp differ
 * @param {{ token: string, encodingAESKey: string, receiveId: string }} [recipient]
 * @param {(padding: Buffer) => void} [spoilPadding] changes the padding before encryption, for pushes to be refused
 * @returns {Push}
 */
export function sealPush(message, serial, recipient = account, spoilPadding) {
  const key = decodeKey(recipient.encodingAESKey)
  const messageLength = Buffer.byteLength(message)
  const frameLength = 20 + messageLength + Buffer.byteLength(recipient.receiveId)
  const paddingLength = BLOCK_BYTES - (frameLength % BLOCK_BYTES)
  const frame = Buffer.alloc(frameLength + paddingLength, paddingLength)
  frame.write(String(serial).padStart(16, '0'), 0, 'latin1')
  frame.writeUInt32BE(messageLength, 16)
  frame.write(message, 20)
  frame.write(recipient.receiveId, 20 + messageLength)
  spoilPadding?.(frame.subarray(frameLength))

  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const encrypt = Buffer.concat([cipher.update(frame), cipher.final()]).toString('base64')
  // The handlers may compare it with the clock.
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = String(415670741 + serial)
  const signature = sign([recipient.token, timestamp, nonce, encrypt])
  const plainSignature = sign([recipient.token, timestamp, nonce])
  const body = `<xml><ToUserName><![CDATA[${toUserName}]]></ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`
  const query =
    `signature=${plainSignature}&timestamp=${timestamp}&nonce=${nonce}&openid=${fromUserName}` +
    `&encrypt_type=aes&msg_signature=${signature}`
  return { signature, timestamp, nonce, query: flatten(query), body: flatten(body), encrypt, message }
}

/** @param {readonly string[]} parts */
export function sign(parts) {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')
}

let pushesSealed = 0

/**
 * Seals new pushes, each with its own `MsgId`.
 *
 * @param {number} count
 * @param {number} byteLength
 */
export function newPushes(count, byteLength) {
  return Array.from({ length: count }, () => {
    pushesSealed += 1
    return sealPush(makeMessage(byteLength, pushesSealed), pushesSealed)
  })
}

/**
 * Returns pushes of one size from a pool, in turn. With a single push, V8 would use caches that real traffic does not
 * hit; making a new push for each call would cost more than the call.
 *
 * @param {number} byteLength
 */
export function poolOfPushes(byteLength) {
  const pool = newPushes(64, byteLength)
  return {
    pool,
    inputs: (/** @type {number} */ count) =>
      Array.from({ length: count }, (_, index) => /** @type {Push} */ (pool[index % pool.length])),
  }
}

/**
 * Opens a sealed reply as the platform would, and throws unless signature, frame, receiver and padding are right.
 *
 * @param {string} envelope
 * @returns {{ text: string, timestamp: string, nonce: string }}
 */
export function openReply(envelope) {
  const field = (/** @type {string} */ name) => readField(envelope, name)
  const encrypt = field('Encrypt')
  const timestamp = field('TimeStamp')
  const nonce = field('Nonce')
  assert.equal(field('MsgSignature'), sign([account.token, timestamp, nonce, encrypt]), 'the reply is signed wrongly')

  const key = decodeKey(account.encodingAESKey)
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const frame = Buffer.concat([decipher.update(encrypt, 'base64'), decipher.final()])
  const end = 20 + frame.readUInt32BE(16)
  const paddingLength = BLOCK_BYTES - ((end + account.receiveId.length) % BLOCK_BYTES)
  const rest = Buffer.concat([Buffer.from(account.receiveId), Buffer.alloc(paddingLength, paddingLength)])
  assert.deepEqual(frame.subarray(end), rest, 'the reply is sealed for another receiver or padded wrongly')
  return { text: frame.toString('utf8', 20, end), timestamp, nonce }
}

/**
 * Throws unless the answer of a handler is the sealed text reply to the sender of the push.
 *
 * @param {string} envelope
 */
export function checkTextReply(envelope) {
  const { text } = openReply(envelope)
  assert.equal(readField(text, 'ToUserName'), fromUserName)
  assert.equal(readField(text, 'FromUserName'), toUserName)
  assert.equal(readField(text, 'MsgType'), 'text')
  assert.equal(readField(text, 'Content'), replyContent)
}

/**
 * Reads one element, with or without CDATA.
 *
 * @param {string} xml
 * @param {string} name
 */
function readField(xml, name) {
  return new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)(?:\\]\\]>)?</${name}>`).exec(xml)?.[1] ?? ''
}
