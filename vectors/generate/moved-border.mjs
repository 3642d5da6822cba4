/**
 * Signed parts with their border moved.
 *
 * The signature covers the sorted parts joined without separators. An attacker who has captured one push can therefore cut the
 * joined text at other places: as long as the new parts sort into the same order, the text and so the signature stay the
 * same, and no token is needed. What remains of Encrypt must be whole blocks again:
 *
 * - 128 characters are three blocks of 32 bytes. If they leave the front of Encrypt, the first 16 bytes that remain decrypt to
 *   garbage, but that is where the random bytes of a frame stand. Everything behind them decrypts as before, and is read as
 *   length, message and receiver: words of a user become a message of their own.
 * - 64 characters are 48 bytes. They can leave the front of a text that was padded to 16 bytes and not to 32.
 * - 44 and 88 characters, with the `=` at the end, are the last one or two blocks of a text of 3n + 1 or 3n + 2 blocks.
 *   Without them the end of the receiver is read as padding, so a text for another receiver is read as one for ours.
 *
 * Every case is checked here: the signature is the captured one, and what remains opens.
 *
 * @import { Credentials } from './types.mjs'
 */
import { createDecipheriv } from 'node:crypto'
import { decodeKey, encryptBytes, frame, pad, sign } from './crypto.mjs'
import { randomOf } from './seed.mjs'

const TIMESTAMP = '1700000000'
/** The longest nonce whose digits, moved behind those of the timestamp, leave it a number of 13 digits. */
const SHORT_NONCE = '263'

/** @typedef {Omit<Credentials, 'receiveId'> & { receiveId: string }} Account */
/** @typedef {{ timestamp: string, nonce: string, encrypt: string }} Parts */
/** @typedef {{ head: string, inside: string, end: string }} Text the words of a user are between `head` and `end` */

/**
 * Seals a text with new random bytes, until the parts keep their order when the border is moved.
 *
 * @param {string} id
 * @param {Account} account
 * @param {string} nonce
 * @param {(random: Buffer) => Buffer} padded the frame with its padding
 * @param {(captured: Parts) => Parts} move
 * @param {string} message what the moved text opens to
 * @returns {Parts & { msg_signature: string }}
 */
function capture(id, { token, encodingAESKey, receiveId }, nonce, padded, move, message) {
  for (let attempt = 0; attempt < 1_000_000; attempt++) {
    const encrypt = encryptBytes(padded(randomOf(`${id} ${attempt}`)), encodingAESKey).toString('base64')
    const captured = sign(token, TIMESTAMP, nonce, encrypt)
    const moved = move({ timestamp: TIMESTAMP, nonce, encrypt })
    if (sign(token, moved.timestamp, moved.nonce, moved.encrypt) !== captured) continue
    if (open(moved.encrypt, encodingAESKey, receiveId) !== message) throw new Error(`${id}: what remains does not open`)
    return { ...moved, msg_signature: captured }
  }
  throw new Error(`${id}: no random bytes were found`)
}

/**
 * Opens a text as every receiver does that verifies the four parts and no more.
 *
 * @param {string} encrypt
 * @param {string} encodingAESKey
 * @param {string} receiveId
 * @returns {string | undefined} the message, if length, padding and receiver are right
 */
function open(encrypt, encodingAESKey, receiveId) {
  const key = decodeKey(encodingAESKey)
  const bytes = Buffer.from(encrypt, 'base64')
  if (bytes.length % 32 !== 0 || bytes.toString('base64') !== encrypt) return undefined
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()])
  const count = padded[padded.length - 1] ?? 0
  if (count < 1 || count > 32 || padded.subarray(-count).some((byte) => byte !== count)) return undefined
  const end = 20 + padded.readUInt32BE(16)
  if (padded.subarray(end, padded.length - count).toString() !== receiveId) return undefined
  return padded.subarray(20, end).toString()
}

/**
 * A text in which a user wrote the length of a message and its beginning; the end of the text is its end.
 *
 * @param {number} cut how many bytes of the ciphertext are moved away
 * @param {Text} text `head` must be short enough for the words to stand where the new frame has its length
 */
function smuggling(cut, { head, inside, end }) {
  let message = `${inside}${end}`
  // The length is part of a text, so each of its bytes must be a character.
  for (let words = inside; (Buffer.byteLength(message) & 0x80) !== 0; words += 'x') message = `${words}${end}`
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(message))
  const fill = cut + 16 - 20 - Buffer.byteLength(head)
  if (fill < 0) throw new Error('the head is too long')
  return { whole: Buffer.concat([Buffer.from(head), Buffer.alloc(fill, 'x'), length, Buffer.from(message)]), message }
}

/**
 * The front of Encrypt travels at the end of the nonce, or of the timestamp.
 *
 * @param {string} id
 * @param {Account} account
 * @param {Text} text
 * @param {number} count characters, a multiple of 128
 * @param {'nonce' | 'timestamp'} [carrier]
 */
export function frontMoved(id, account, text, count, carrier = 'nonce') {
  const { whole, message } = smuggling((count / 4) * 3, text)
  // The parts are sorted: the carrier is the last before Encrypt.
  const nonce = carrier === 'nonce' ? '263014780' : '1263014780'
  const padded = (/** @type {Buffer} */ random) => pad(frame(random, whole, Buffer.from(account.receiveId)))
  /** @type {(captured: Parts) => Parts} */
  const move = (parts) => ({
    ...parts,
    [carrier]: parts[carrier] + parts.encrypt.slice(0, count),
    encrypt: parts.encrypt.slice(count),
  })
  return capture(id, account, nonce, padded, move, message)
}

/**
 * The nonce's digits travel behind those of the timestamp, and 64 characters of Encrypt stand as nonce. The text was padded
 * to a multiple of 16 bytes that is none of 32, as some libraries write their replies.
 *
 * @param {string} id
 * @param {Account} account
 * @param {Text} text
 */
export function frontOf64(id, account, text) {
  const receiver = Buffer.from(account.receiveId)
  let made = smuggling(48, text)
  const padded = (/** @type {Buffer} */ random) => pad(frame(random, made.whole, receiver), 16)
  for (let words = text.inside; padded(randomOf(id)).length % 32 !== 16; words += 'x') {
    made = smuggling(48, { ...text, inside: words })
  }
  /** @type {(captured: Parts) => Parts} */
  const move = ({ timestamp, nonce, encrypt }) => ({
    timestamp: timestamp + nonce,
    nonce: encrypt.slice(0, 64),
    encrypt: encrypt.slice(64),
  })
  return capture(id, account, SHORT_NONCE, padded, move, made.message)
}

/**
 * The nonce's digits travel behind those of the timestamp, and the last blocks of Encrypt stand as nonce. The text is for a
 * receiver whose id begins with ours and goes on as padding does.
 *
 * @param {string} id
 * @param {Account} account
 * @param {Text} text nothing is smuggled here: it is one message
 * @param {44 | 88} count characters
 */
export function tailMoved(id, account, { head, inside, end }, count) {
  const blocks = count / 44
  const receiver = Buffer.from(account.receiveId)
  let message = `${head}${inside}${end}`
  const whole = (/** @type {Buffer} */ random) => pad(frame(random, Buffer.from(message), receiver))
  // 44 and 88 characters are whole blocks only behind a multiple of three.
  for (let words = inside; whole(randomOf(id)).length % 96 !== 0; words += 'x') message = `${head}${words}${end}`
  const padded = (/** @type {Buffer} */ random) =>
    pad(Buffer.concat([whole(random), Buffer.alloc(32 * (blocks - 1), 'x')]))
  /** @type {(captured: Parts) => Parts} */
  const move = ({ timestamp, nonce, encrypt }) => ({
    timestamp: timestamp + nonce,
    nonce: encrypt.slice(-count),
    encrypt: encrypt.slice(0, -count),
  })
  return capture(id, account, SHORT_NONCE, padded, move, message)
}
