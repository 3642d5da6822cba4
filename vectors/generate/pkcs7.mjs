/**
 * pkcs7.json: padding to a multiple of 32 bytes; the value of each padding byte is the number of padding bytes.
 *
 * @import { Case, VectorFile } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'
import { pad } from './crypto.mjs'
import { bytesOf } from './seed.mjs'

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Buffer} unpadded
 * @returns {Case}
 */
function accepted(words, comment, flags, unpadded) {
  const fields = { unpaddedHex: unpadded.toString('hex'), paddedHex: pad(unpadded).toString('hex') }
  return valid(`pkcs7/${words}`, comment, flags, fields)
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Buffer} padded
 * @returns {Case}
 */
function refused(words, comment, flags, padded) {
  return invalid(`pkcs7/${words}`, comment, flags, 'DECRYPT_FAILED', { paddedHex: padded.toString('hex') })
}

/**
 * @param {number} count
 * @returns {string[]}
 */
export function paddingFlags(count) {
  if (count < 17) return []
  return count === 32 ? ['padding-17-to-32', 'padding-whole-block'] : ['padding-17-to-32']
}

/** @returns {Case[]} */
function counts() {
  return Array.from({ length: 32 }, (_, index) => index + 1).map((count) =>
    accepted(
      `pad-${count}`,
      `Padding of ${count} ${count === 1 ? 'byte' : 'bytes'}.`,
      paddingFlags(count),
      bytesOf(`pkcs7/pad-${count}`, 64 - count),
    ),
  )
}

/** @returns {Case[]} */
function lookalikes() {
  const flags = ['padding-lookalike']
  return [
    accepted(
      'empty',
      'Padding empty content gives one whole block.',
      ['padding-17-to-32', 'padding-whole-block'],
      Buffer.alloc(0),
    ),
    accepted('ends-in-01', 'The content ends in 0x01, and one padding byte 0x01 follows.', flags, Buffer.alloc(31, 1)),
    accepted(
      'ends-in-own-count',
      'The content ends in the byte that the padding consists of.',
      flags,
      Buffer.concat([bytesOf('pkcs7/ends-in-own-count', 10), Buffer.alloc(12, 10)]),
    ),
    accepted(
      'block-of-20',
      'The content is 32 bytes of value 0x20, which look like a whole block of padding.',
      [...flags, 'padding-17-to-32', 'padding-whole-block'],
      Buffer.alloc(32, 32),
    ),
    accepted('content-all-zero', 'The content consists of bytes of value 0x00.', [], Buffer.alloc(20)),
  ]
}

/**
 * @param {number} count
 * @param {number} position of the wrong byte, from the start of the padding
 * @returns {Buffer}
 */
function damaged(count, position) {
  const bytes = pad(bytesOf(`pkcs7/damaged-${count}`, 64 - count))
  const at = 64 - count + position
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return bytes
}

/** @returns {Case[]} */
function positions() {
  return [2, 16, 17, 32].flatMap((count) => {
    const places = [
      ['first', 0],
      ['middle', count >> 1],
      ['last-but-one', count - 2],
    ]
    return (count === 2 ? places.slice(0, 1) : places).map(([name, position]) =>
      refused(
        `pad-${count}-${name}-byte-wrong`,
        `The ${name} of ${count} padding bytes differs by one bit.`,
        ['padding-unchecked'],
        damaged(count, Number(position)),
      ),
    )
  })
}

/** @returns {Case[]} */
function refusals() {
  const content = bytesOf('pkcs7/refusals', 64)
  const ending = (/** @type {number[]} */ ...bytes) =>
    Buffer.concat([content.subarray(0, 32 - bytes.length), Buffer.from(bytes)])
  const zeros = (/** @type {number} */ count) => Array.from({ length: count }, () => 0)
  return [
    refused('no-bytes', 'No bytes.', ['padding-length'], Buffer.alloc(0)),
    refused('one-byte', 'The single byte 0x01.', ['padding-length'], Buffer.alloc(1, 1)),
    refused(
      '16-bytes',
      'One AES block with valid padding for blocks of 16.',
      ['padding-other-block', 'padding-length'],
      pad(content.subarray(0, 10), 16),
    ),
    refused('31-bytes', 'The first byte was cut off.', ['padding-length'], pad(content.subarray(0, 20)).subarray(1)),
    refused(
      '33-bytes',
      'One byte was added at the front.',
      ['padding-length'],
      Buffer.concat([Buffer.alloc(1), pad(content.subarray(0, 20))]),
    ),
    refused(
      '48-bytes',
      'Three AES blocks with valid padding for blocks of 16.',
      ['padding-other-block', 'padding-length'],
      pad(content.subarray(0, 42), 16),
    ),
    refused(
      '48-bytes-whole-block-of-16',
      'Two AES blocks of content and one of padding.',
      ['padding-other-block', 'padding-length'],
      pad(content.subarray(0, 32), 16),
    ),
    refused('count-0', 'The last byte is 0x00.', ['padding-count'], ending(0)),
    refused('all-zero', 'Thirty-two zero bytes.', ['padding-count'], Buffer.alloc(32)),
    refused(
      'count-33',
      'Thirty-three bytes of value 0x21 at the end.',
      ['padding-count'],
      Buffer.concat([content.subarray(0, 31), Buffer.alloc(33, 33)]),
    ),
    refused(
      'count-64',
      'Padding for a block of 64 bytes.',
      ['padding-count', 'padding-other-block'],
      Buffer.alloc(64, 64),
    ),
    refused('count-128', 'The last byte is 0x80, which is negative as a signed byte.', ['padding-count'], ending(128)),
    refused('count-255', 'The last byte is 0xFF.', ['padding-count'], ending(255)),
    refused(
      'count-alone',
      'The last byte is 0x05, but the four bytes before it have other values.',
      ['padding-unchecked'],
      ending(9, 9, 9, 9, 5),
    ),
    refused('ansi-x9-23', 'Zero bytes, then the count.', ['padding-other-scheme'], ending(...zeros(6), 7)),
    refused('iso-10126', 'Random bytes, then the count.', ['padding-other-scheme'], ending(0xa1, 0x3c, 0x5e, 4)),
    refused('iso-7816-4', 'The byte 0x80, then zero bytes.', ['padding-other-scheme'], ending(0x80, ...zeros(9))),
  ]
}

/** @returns {VectorFile} */
export function pkcs7File() {
  const cases = [...counts(), ...lookalikes(), ...refusals(), ...positions()]
  return {
    name: 'pkcs7',
    definition: 'pkcs7File',
    subject: 'PKCS#7 padding in blocks of 32 bytes',
    groups: [{ type: 'pkcs7', source: GENERATED, cases }],
  }
}
