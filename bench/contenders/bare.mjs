// The reference: the minimum of calls to node:crypto that does the same cryptography. Each step is written in the
// fastest way that was found, since a slower reference would improve all ratios. It is not a safe way to receive a
// push: it does not parse XML, and checks neither padding nor receiver.

import * as crypto from 'node:crypto'
import { account, decodeKey } from '../material/account.mjs'
import { writeReply } from '../material/message.mjs'

const key = decodeKey(account.encodingAESKey)
const initializationVector = key.subarray(0, 16)
const secretKey = crypto.createSecretKey(key)
const receiveIdLength = Buffer.byteLength(account.receiveId)

/**
 * Verifies the signature and decrypts.
 *
 * @param {string} signature
 * @param {string} timestamp
 * @param {string} nonce
 * @param {string} encrypt
 */
export function openBare(signature, timestamp, nonce, encrypt) {
  const expected = sha1([account.token, timestamp, nonce, encrypt].sort().join(''))
  if (!crypto.timingSafeEqual(Buffer.from(signature, 'latin1'), Buffer.from(expected, 'latin1'))) {
    throw new Error('the signature does not match')
  }
  const decipher = crypto.createDecipheriv('aes-256-cbc', secretKey, initializationVector).setAutoPadding(false)
  // Decrypting straight from base64 saves a buffer.
  const frame = decipher.update(encrypt, 'base64')
  decipher.final()
  return frame.toString('utf8', 20, 20 + frame.readUInt32BE(16))
}

/**
 * Encrypts, signs and writes the envelope.
 *
 * @param {string} message
 * @param {string} timestamp
 * @param {string} nonce
 */
export function sealBare(message, timestamp, nonce) {
  const messageLength = Buffer.byteLength(message)
  const frameLength = 20 + messageLength + receiveIdLength
  const paddingLength = 32 - (frameLength % 32)
  const frame = Buffer.allocUnsafe(frameLength + paddingLength)
  crypto.randomFillSync(frame, 0, 16)
  frame.writeUInt32BE(messageLength, 16)
  frame.write(message, 20)
  frame.write(account.receiveId, 20 + messageLength)
  frame.fill(paddingLength, frameLength)

  const cipher = crypto.createCipheriv('aes-256-cbc', secretKey, initializationVector).setAutoPadding(false)
  const ciphertext = cipher.update(frame)
  cipher.final()
  const encrypt = ciphertext.toString('base64')
  const signature = sha1([account.token, timestamp, nonce, encrypt].sort().join(''))
  return writeEnvelope(encrypt, signature, timestamp, nonce)
}

/**
 * Answers one push with the text reply, from the raw query and body to the sealed envelope.
 *
 * @param {string} query without `?`
 * @param {string} body
 */
export function answerBare(query, body) {
  const parameters = new URLSearchParams(query)
  const timestamp = parameters.get('timestamp') ?? ''
  const nonce = parameters.get('nonce') ?? ''
  const message = openBare(parameters.get('msg_signature') ?? '', timestamp, nonce, cutField(body, 'Encrypt'))
  const createTime = Math.floor(Date.now() / 1000)
  const reply = writeReply(cutField(message, 'FromUserName'), cutField(message, 'ToUserName'), createTime)
  return sealBare(reply, timestamp, nonce)
}

/**
 * Writes the envelope of a reply, for contenders that do not write it themselves.
 *
 * @param {string} encrypt
 * @param {string} signature
 * @param {string} timestamp
 * @param {string} nonce
 */
export function writeEnvelope(encrypt, signature, timestamp, nonce) {
  return (
    `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
    `<TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
  )
}

/**
 * @param {string} xml
 * @param {string} name
 */
function cutField(xml, name) {
  const start = xml.indexOf(`<${name}><![CDATA[`) + name.length + 11
  return xml.slice(start, xml.indexOf(']]>', start))
}

/**
 * Hashes in one call where the runtime has one (Node 20.12 and later), which saves the Hash object.
 *
 * @param {string} text
 */
function sha1(text) {
  return crypto.hash ? crypto.hash('sha1', text) : crypto.createHash('sha1').update(text).digest('hex')
}
