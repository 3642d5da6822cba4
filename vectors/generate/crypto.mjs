/**
 * The protocol's cryptography, written only from the vendor's documents:
 *
 *     signature = sha1_hex(sort_by_bytes(parts).join(''))
 *     frame     = random(16) | message_length(4, big endian) | message | receiveId
 *     encrypt   = base64(AES-256-CBC(key, iv = key[0..16), frame padded to a multiple of 32))
 */
import { createCipheriv, createHash } from 'node:crypto'

/**
 * @param {string} encodingAESKey 43 characters
 * @returns {Buffer} 32 bytes; the two spare bits of the last character are dropped
 */
export function decodeKey(encodingAESKey) {
  return Buffer.from(`${encodingAESKey}=`, 'base64')
}

/**
 * @param {...string} parts three (plain mode) or four (with the ciphertext)
 * @returns {string} 40 lower-case hexadecimal digits
 */
export function sign(...parts) {
  const sorted = parts.map((part) => Buffer.from(part, 'utf8')).sort(Buffer.compare)
  return createHash('sha1').update(Buffer.concat(sorted)).digest('hex')
}

/**
 * @param {Buffer} bytes
 * @param {number} [block] 32 as in the protocol; 16 to build the result of a common mistake
 * @returns {Buffer}
 */
export function pad(bytes, block = 32) {
  const count = block - (bytes.length % block)
  return Buffer.concat([bytes, Buffer.alloc(count, count)])
}

/**
 * @param {Buffer} random 16 bytes
 * @param {Buffer} message
 * @param {Buffer} receiveId
 * @param {number} [length] what the length field says; the true length by default
 * @returns {Buffer}
 */
export function frame(random, message, receiveId, length = message.length) {
  const field = Buffer.alloc(4)
  field.writeUInt32BE(length)
  return Buffer.concat([random, field, message, receiveId])
}

/**
 * Encrypts bytes that are already padded.
 *
 * @param {Buffer} padded a multiple of 16 bytes
 * @param {string} encodingAESKey
 * @returns {Buffer}
 */
export function encryptBytes(padded, encodingAESKey) {
  const key = decodeKey(encodingAESKey)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(padded), cipher.final()])
}

/**
 * Seals a message, without the signature.
 *
 * @param {string | Buffer} message
 * @param {string} receiveId
 * @param {string} encodingAESKey
 * @param {Buffer} random 16 bytes
 * @returns {string} base64
 */
export function seal(message, receiveId, encodingAESKey, random) {
  const bytes = frame(random, Buffer.from(message), Buffer.from(receiveId))
  return encryptBytes(pad(bytes), encodingAESKey).toString('base64')
}
