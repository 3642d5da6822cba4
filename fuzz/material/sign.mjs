// Seals and signs as the platform does, by node:crypto only: it must not share a mistake with the package.

import { isUtf8 } from 'node:buffer'
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { account, NOW } from './account.mjs'

const key = Buffer.from(`${account.encodingAESKey}=`, 'base64')

/**
 * Makes the frame of a text.
 *
 * @param {string} text
 * @param {string} receiveId
 */
export function frameOf(text, receiveId) {
  const message = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(message.length)
  return Buffer.concat([Buffer.alloc(16, 7), length, message, Buffer.from(receiveId)])
}

/**
 * Pads a frame to whole blocks of 32 bytes.
 *
 * @param {Uint8Array} frame
 */
export function pad(frame) {
  const count = 32 - (frame.length % 32)
  return Buffer.concat([frame, Buffer.alloc(count, count)])
}

/**
 * Encrypts a frame, with correct padding.
 *
 * @param {Uint8Array} frame
 */
export function encryptFrame(frame) {
  return encryptBlocks(pad(frame))
}

/**
 * Encrypts whole blocks; what is more is left out.
 *
 * @param {Uint8Array} bytes
 */
export function encryptBlocks(bytes) {
  const blocks = bytes.subarray(0, bytes.length - (bytes.length % 16))
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(blocks), cipher.final()]).toString('base64')
}

/**
 * Decrypts a sealed text, and returns the text in its frame; `undefined` if anything about it is wrong.
 *
 * @param {string} encrypted base64
 */
export function openFrame(encrypted) {
  const bytes = Buffer.from(encrypted, 'base64')
  if (bytes.length === 0 || bytes.length % 32 !== 0 || bytes.toString('base64') !== encrypted) return undefined
  const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([cipher.update(bytes), cipher.final()])
  const count = padded.at(-1) ?? 0
  const frame = padded.subarray(0, padded.length - count)
  if (count < 1 || count > 32 || !pad(frame).equals(padded) || frame.length < 20) return undefined
  const end = 20 + frame.readUInt32BE(16)
  if (end > frame.length) return undefined
  const message = frame.subarray(20, end)
  return isUtf8(message) && isUtf8(frame.subarray(end)) ? message.toString() : undefined
}

/**
 * Computes a signature.
 *
 * @param {...string} parts
 */
export function signatureOf(...parts) {
  const sorted = parts.map((part) => Buffer.from(part)).sort(Buffer.compare)
  return createHash('sha1').update(Buffer.concat(sorted)).digest('hex')
}

/**
 * Puts the right signature into a query, over the timestamp and nonce that it has, and adds those that it lacks.
 *
 * @param {URLSearchParams} query is changed
 * @param {string | undefined} encrypted the sealed text; without it, the query gets the `signature` of plain mode
 */
export function sign(query, encrypted) {
  if (!query.has('timestamp')) query.set('timestamp', String(NOW))
  if (!query.has('nonce')) query.set('nonce', '415670741')
  const parts = [account.token, query.get('timestamp') ?? '', query.get('nonce') ?? '']
  if (encrypted === undefined) query.set('signature', signatureOf(...parts))
  else query.set('msg_signature', signatureOf(...parts, encrypted))
}
