/**
 * frame.json: from the ciphertext to random part, message and receiver, without any signature.
 *
 * @import { Case, Fields, VectorFile } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'
import { encryptBytes, frame, pad } from './crypto.mjs'
import { malformedBase64 } from './frame-base64.mjs'
import { paddingFlags } from './pkcs7.mjs'
import { bytesOf, keyOf, randomOf } from './seed.mjs'

export const FRAME_KEY = keyOf('frame')
const CORP = 'ww1234567890abcdef'

/**
 * @typedef {object} Parts what a frame is made of; a text means its UTF-8 bytes
 * @property {Buffer} [random]
 * @property {string | Buffer} [message]
 * @property {string | Buffer} [receiveId]
 * @property {number} [length]
 */

/**
 * @param {string} id
 * @param {Parts} parts
 * @returns {Buffer}
 */
function build(id, { random = randomOf(id), message = 'hello', receiveId = CORP, length }) {
  return frame(random, Buffer.from(message), Buffer.from(receiveId), length)
}

/**
 * @param {Buffer} bytes
 * @param {Buffer} [padded]
 * @param {string} [key]
 */
function inputs(bytes, padded = pad(bytes), key = FRAME_KEY) {
  return { encrypt: encryptBytes(padded, key).toString('base64'), frameHex: bytes.toString('hex') }
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Parts} parts
 * @param {Fields} [outputs] what differs from the parts
 * @returns {Case}
 */
function accepted(words, comment, flags, parts, outputs = {}) {
  const id = `frame/${words}`
  const { random = randomOf(id), message = 'hello', receiveId = CORP } = parts
  const plain = { randomHex: random.toString('hex'), message: String(message), receiveId: String(receiveId) }
  return valid(id, comment, flags, { ...inputs(build(id, parts)), ...plain, ...outputs })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Parts} parts
 * @returns {Case}
 */
function refusedParts(words, comment, flags, parts) {
  return refused(words, comment, flags, inputs(build(`frame/${words}`, parts)))
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Fields} fields
 * @returns {Case}
 */
function refused(words, comment, flags, fields) {
  return invalid(`frame/${words}`, comment, flags, 'DECRYPT_FAILED', fields)
}

/** @returns {Case[]} */
function pads() {
  return Array.from({ length: 32 }, (_, index) => index + 1).map((count) => {
    const length = 96 - 20 - CORP.length - count
    return accepted(
      `pad-${count}`,
      `A message of ${length} bytes; the padding has the length ${count}.`,
      paddingFlags(count),
      { message: 'm'.repeat(length) },
    )
  })
}

/** @returns {Case[]} */
function contents() {
  const lookalike = String(frame(Buffer.from('0123456789abcdef'), Buffer.from('inner'), Buffer.from(CORP)))
  return [
    accepted('random-all-zero', 'The random bytes are all 0x00.', ['binary-random'], { random: Buffer.alloc(16) }),
    accepted('random-all-ff', 'The random bytes are all 0xFF.', ['binary-random'], { random: Buffer.alloc(16, 255) }),
    accepted(
      'random-not-utf-8',
      'The random bytes are first bytes of UTF-8 characters, without the bytes that must follow.',
      ['binary-random'],
      {
        random: Buffer.alloc(16, 'f09f98e4bd', 'hex'),
      },
    ),
    accepted('random-any-bytes', 'Sixteen arbitrary random bytes.', ['binary-random'], {
      random: bytesOf('random', 16),
    }),
    accepted('message-empty', 'No message, only a receiver.', ['empty-message'], { message: '' }),
    accepted('receiver-empty', 'A message without a receiver.', ['empty-receive-id'], { receiveId: '' }),
    accepted('both-empty', 'Twenty bytes, the shortest possible frame.', ['empty-message', 'empty-receive-id'], {
      message: '',
      receiveId: '',
    }),
    accepted('message-chinese', 'Four characters in twelve bytes.', ['length-in-bytes'], { message: '你好世界' }),
    accepted('message-emoji', 'Two emoji, one of five code points.', ['length-in-bytes'], {
      message: '\u{1f600} \u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
    }),
    accepted('message-replacement-character', 'U+FFFD is a character like any other.', ['length-in-bytes'], {
      message: 'a\ufffdb',
    }),
    accepted('message-noncharacter', 'U+FFFF has a UTF-8 form.', ['length-in-bytes'], { message: 'a\uffffb' }),
    accepted('message-zero-character', 'A zero character does not end the message.', ['message-lookalike'], {
      message: 'a\0b',
    }),
    accepted(
      'message-byte-order-mark',
      'A message that begins with U+FEFF keeps it.',
      ['byte-order-mark', 'length-in-bytes'],
      { message: '\ufeffhello' },
    ),
    accepted('message-white-space', 'White space around the message is part of it.', ['message-lookalike'], {
      message: ' \r\n hello \t\n',
    }),
    accepted('message-like-a-frame', 'The message is itself a whole frame.', ['message-lookalike'], {
      message: lookalike,
    }),
    accepted('message-holds-receiver', 'The message ends with the text of the receiver.', ['message-lookalike'], {
      message: `hello${CORP}`,
    }),
    accepted(
      'message-like-padding',
      'With an empty receiver, the content ends in bytes 0x0A.',
      ['padding-lookalike', 'empty-receive-id'],
      { message: `ab${'\n'.repeat(10)}`.padStart(34, 'c'), receiveId: '' },
    ),
    accepted('receiver-64-characters', 'A receiver of 64 characters.', [], { receiveId: 'w'.repeat(64) }),
    accepted('receiver-not-ascii', 'A receiver of Chinese characters is still text.', [], { receiveId: '企业' }),
    accepted(
      'length-one-short',
      'The length is too small by one: the last byte of the message becomes part of the receiver.',
      ['length-field-short'],
      { length: 4 },
      { message: 'hell', receiveId: `o${CORP}` },
    ),
    accepted(
      'length-takes-all',
      'The length includes the receiver, which is then empty.',
      ['length-field-short', 'empty-receive-id'],
      { length: 5 + CORP.length },
      { message: `hello${CORP}`, receiveId: '' },
    ),
  ]
}

/** @returns {Case[]} */
function lengths() {
  const rest = 5 + CORP.length
  return [
    refusedParts(
      'length-one-too-long',
      'The length is one more than the number of bytes that follow.',
      ['length-field'],
      {
        length: rest + 1,
      },
    ),
    refusedParts('length-up-to-padding', 'The length includes the padding.', ['length-field'], { length: 64 - 20 }),
    refusedParts('length-little-endian', 'The length has its bytes in the reverse order.', ['length-field'], {
      length: 0x05000000,
    }),
    refusedParts('length-ffffffff', 'The largest length, which is -1 as a signed number.', ['length-field'], {
      length: 0xffffffff,
    }),
    refusedParts('length-80000000', 'Only the highest bit of the length is set.', ['length-field'], {
      length: 0x80000000,
    }),
    refusedParts('length-7fffffff', 'The largest length as a signed number.', ['length-field'], { length: 0x7fffffff }),
    refusedParts(
      'length-minus-20',
      'The length is -20 as a signed number of 32 bits: added to the offset 20, it gives 0.',
      ['length-field'],
      {
        length: 0xffffffec,
      },
    ),
    refusedParts(
      'length-c2804141',
      'The length is negative as a signed number, and its bytes are valid UTF-8.',
      ['length-field'],
      {
        length: 0xc2804141,
      },
    ),
    ...[0, 1, 4, 15, 16, 17, 18, 19].map((count) =>
      refused(
        `frame-of-${count}-bytes`,
        `A frame of ${count} ${count === 1 ? 'byte' : 'bytes'}, with valid padding.`,
        ['frame-short'],
        inputs(Buffer.alloc(count)),
      ),
    ),
  ]
}

/** @returns {Case[]} */
function blocks() {
  const bytes = build('frame/blocks', { message: 'x'.repeat(30) })
  const whole = encryptBytes(pad(bytes), FRAME_KEY)
  const cut = (/** @type {number} */ length) => ({ encrypt: whole.subarray(0, length).toString('base64') })
  const short = build('frame/blocks-48', { message: 'hi', receiveId: 'ww12345678' })
  return [
    refused('ciphertext-16-bytes', 'Only the first AES block of a valid ciphertext.', ['block-length'], cut(16)),
    refused('ciphertext-48-bytes', 'A valid ciphertext without its last AES block.', ['block-length'], cut(48)),
    refused(
      'ciphertext-48-bytes-padded-to-16',
      'Padded for blocks of 16 bytes, otherwise valid.',
      ['block-length', 'padding-other-block'],
      inputs(short, pad(short, 16)),
    ),
    refused(
      'padded-to-16',
      'Padded for blocks of 16 bytes, for the right receiver.',
      ['block-length', 'padding-other-block'],
      inputs(build('frame/padded-to-16', {}), pad(build('frame/padded-to-16', {}), 16)),
    ),
    refused('ciphertext-1-byte', 'One byte.', ['block-length'], cut(1)),
    refused('ciphertext-33-bytes', 'One byte more than a block.', ['block-length'], cut(33)),
    refused('ciphertext-63-bytes', 'The last byte is missing.', ['block-length'], cut(63)),
    refused('key-other', 'Encrypted with another key.', ['wrong-key'], inputs(bytes, pad(bytes), keyOf('frame other'))),
    refused(
      'key-all-zero',
      'Encrypted with a key of 32 zero bytes.',
      ['wrong-key'],
      inputs(bytes, pad(bytes), 'A'.repeat(43)),
    ),
  ]
}

/** @returns {Case[]} */
function paddings() {
  const bytes = build('frame/paddings', {})
  const padded = pad(bytes)
  const end = (/** @type {number} */ count, /** @type {number} */ value) => {
    const copy = Buffer.from(padded)
    copy.writeUInt8(value, copy.length - count)
    return { encrypt: encryptBytes(copy, FRAME_KEY).toString('base64') }
  }
  const count = padded.length - bytes.length
  const whole = build('frame/paddings-whole', { message: 'y'.repeat(22) })
  return [
    refused('padding-0', 'The last byte is 0x00.', ['padding-count'], end(1, 0)),
    refused('padding-33', 'The last byte is 0x21 (33).', ['padding-count'], end(1, 33)),
    refused('padding-255', 'The last byte is 0xFF.', ['padding-count'], end(1, 255)),
    refused(
      'padding-33-bytes',
      'Thirty-three padding bytes of value 0x21, but at most 32 are allowed.',
      ['padding-count'],
      inputs(
        build('frame/padding-33-bytes', { message: 'z'.repeat(25) }),
        Buffer.concat([build('frame/padding-33-bytes', { message: 'z'.repeat(25) }), Buffer.alloc(33, 33)]),
      ),
    ),
    refused(
      'padding-first-byte',
      'The first byte of the padding differs.',
      ['padding-unchecked'],
      end(count, count ^ 1),
    ),
    refused(
      'padding-middle-byte',
      'A byte in the middle of the padding differs.',
      ['padding-unchecked'],
      end(count >> 1, count ^ 0x80),
    ),
    refused('padding-last-but-one-byte', 'The byte before the last differs.', ['padding-unchecked'], end(2, count + 1)),
    refused(
      'padding-count-too-great',
      'The last byte counts 20, but only four bytes have that value.',
      ['padding-unchecked'],
      inputs(whole, Buffer.concat([whole, Buffer.alloc(64 - whole.length, 20)])),
    ),
    refused(
      'padding-zeros',
      'Zero bytes instead of padding.',
      ['padding-other-scheme', 'padding-count'],
      inputs(bytes, Buffer.concat([bytes, Buffer.alloc(64 - bytes.length)])),
    ),
  ]
}

/** @returns {Case[]} */
function notText() {
  const hex = (/** @type {string} */ text) =>
    Buffer.concat([Buffer.from('a'), Buffer.from(text, 'hex'), Buffer.from('b')])
  const message = (/** @type {string} */ words, /** @type {string} */ comment, /** @type {string} */ bytes) =>
    refusedParts(`message-${words}`, comment, ['not-utf-8'], { message: hex(bytes) })
  return [
    message('lone-continuation', 'A continuation byte without a first byte.', '80'),
    message('overlong', 'A slash encoded in two bytes.', 'c0af'),
    message('overlong-zero', 'The zero character encoded in two bytes, as some languages write it.', 'c080'),
    message('surrogates', 'An emoji encoded as two surrogates of three bytes each.', 'eda0bdedb880'),
    message('above-10ffff', 'A code point above U+10FFFF.', 'f4908080'),
    message('byte-ff', 'A byte that never occurs in UTF-8.', 'ff'),
    message('gbk', 'Chinese text in the encoding GBK.', 'c4e3bac3'),
    refusedParts('message-cut-emoji', 'The message ends in the middle of an emoji.', ['not-utf-8'], {
      message: Buffer.from('6869f09f98', 'hex'),
    }),
    refusedParts(
      'length-cuts-emoji',
      'The length field ends the message in the middle of an emoji.',
      ['not-utf-8', 'length-field-short'],
      { message: 'hi\u{1f600}', length: 4 },
    ),
    refusedParts('receiver-not-utf-8', 'The receiver has a byte that never occurs in UTF-8.', ['not-utf-8'], {
      receiveId: hex('ff'),
    }),
    refusedParts('receiver-cut', 'The receiver ends in the middle of a character.', ['not-utf-8'], {
      receiveId: Buffer.from('7777e4bd', 'hex'),
    }),
  ]
}

/** @returns {Case[]} */
export function frameCases() {
  return [
    ...contents(),
    ...pads(),
    ...lengths(),
    ...blocks(),
    ...paddings(),
    ...notText(),
    ...malformedBase64(FRAME_KEY),
  ]
}

/** @returns {VectorFile} */
export function frameFile() {
  return {
    name: 'frame',
    definition: 'frameFile',
    subject: 'Decrypting the text without verifying a signature: base64, AES, padding, frame',
    groups: [{ type: 'frame', source: GENERATED, encodingAESKey: FRAME_KEY, cases: frameCases() }],
  }
}
