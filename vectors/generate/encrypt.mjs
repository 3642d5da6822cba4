/**
 * encrypt.json: sealing with known random bytes, and the exact text of the reply envelope.
 *
 * @import { Case, Credentials, Fields, Group, VectorFile } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'
import { seal, sign } from './crypto.mjs'
import { envelopeOf } from './envelope-build.mjs'
import { publishedWith } from './official.mjs'
import { paddingFlags } from './pkcs7.mjs'
import { bytesOf, keyOf, nonceOf, randomOf, sha256 } from './seed.mjs'

const NOW = 1700000000
const CORP = 'ww1234567890abcdef'

/** @type {Credentials} */
const CREDENTIALS = { token: 'vectorsToken', encodingAESKey: keyOf('encrypt'), receiveId: CORP }

/**
 * @typedef {object} Choice
 * @property {'xml' | 'json' | 'json-lowercase'} [format]
 * @property {string} [nonce]
 * @property {Buffer} [random]
 * @property {string} [receiveId]
 * @property {number} [timestamp]
 */

/**
 * @param {string} id
 * @param {Choice} choice
 */
function options(
  id,
  { format = 'xml', nonce = nonceOf(id), random = randomOf(id), receiveId = CORP, timestamp = NOW },
) {
  return { receiveId, randomHex: random.toString('hex'), timestamp, nonce, format }
}

/**
 * @param {string} message
 * @param {ReturnType<typeof options>} chosen
 */
function sealed(message, { receiveId, randomHex, timestamp, nonce, format }) {
  const encrypt = seal(message, receiveId, CREDENTIALS.encodingAESKey, Buffer.from(randomHex, 'hex'))
  const signature = sign(CREDENTIALS.token, String(timestamp), nonce, encrypt)
  return { encrypt, signature, envelope: envelopeOf({ encrypt, msgSignature: signature, timestamp, nonce }, format) }
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string} message
 * @param {Choice} [choice]
 * @returns {Case}
 */
function made(words, comment, flags, message, choice = {}) {
  const id = `encrypt/${words}`
  const chosen = options(id, choice)
  return valid(id, comment, flags, { message, ...chosen, ...sealed(message, chosen) })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string} text
 * @param {number} times
 * @param {Choice} [choice]
 * @returns {Case}
 */
function huge(words, comment, text, times, choice = {}) {
  const id = `encrypt/${words}`
  const chosen = options(id, choice)
  const { encrypt, signature, envelope } = sealed(text.repeat(times), chosen)
  const outputs = { encryptSha256: sha256(encrypt), signature, envelopeSha256: sha256(envelope) }
  return valid(id, comment, [], { messageRepeat: { text, times }, ...chosen, ...outputs })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string} message
 * @returns {Case}
 */
function refused(words, comment, message) {
  const id = `encrypt/${words}`
  return invalid(id, comment, ['lone-surrogate'], 'INVALID_REPLY', { message, ...options(id, {}) })
}

/** @returns {Case[]} */
function pads() {
  return Array.from({ length: 32 }, (_, index) => index + 1).map((count) => {
    const length = 96 - 20 - CORP.length - count
    return made(
      `pad-${count}`,
      `A message of ${length} bytes; the padding has the length ${count}.`,
      paddingFlags(count),
      'm'.repeat(length),
    )
  })
}

/** @returns {Case[]} */
function formats() {
  const text = '<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[hi]]></Content></xml>'
  const escaped = ['json-escape']
  return [
    made('format-xml', 'An XML envelope.', [], text),
    made('format-json', 'A JSON envelope with capital keys; TimeStamp is a number.', ['json-spelling'], '{"a":1}', {
      format: 'json',
    }),
    made('format-json-lowercase', 'A JSON envelope in the form that bots require.', ['json-spelling'], '{"a":1}', {
      format: 'json-lowercase',
    }),
    made('xml-in-json-envelope', 'The form of the message does not decide the form of the envelope.', [], text, {
      format: 'json',
    }),
    made('nonce-cdata-end', 'A nonce that would end its CDATA section.', ['cdata-end'], text, { nonce: 'a]]>b' }),
    made('nonce-escaped-in-json', 'A nonce with a quotation mark and a backslash.', escaped, '{"a":1}', {
      format: 'json',
      nonce: 'a"b\\c',
    }),
    made(
      'nonce-escaped-in-json-lowercase',
      'A nonce with a quotation mark and a backslash, in an envelope with lower-case keys.',
      escaped,
      '{"a":1}',
      {
        format: 'json-lowercase',
        nonce: 'a"b\\c',
      },
    ),
    made(
      'nonce-not-escaped-in-json',
      'A slash, an angle bracket and an ampersand are written without escapes.',
      escaped,
      '{"a":1}',
      { format: 'json', nonce: 'a/b<c>&d' },
    ),
    made('timestamp-ten-years-on', 'Another timestamp.', [], text, { timestamp: 2015360000 }),
  ]
}

/** @returns {Case[]} */
function contents() {
  return [
    made('message-empty', 'An empty message.', ['empty-message'], ''),
    made('message-emoji', 'Characters of four bytes.', ['length-in-bytes'], '\u{1f600}你好'),
    made(
      'message-byte-order-mark',
      'A message that begins with U+FEFF keeps it.',
      ['byte-order-mark', 'length-in-bytes'],
      '\ufeff{}',
    ),
    made('message-zero-character', 'A zero character is sealed unchanged.', ['message-lookalike'], 'a\0b'),
    made('message-newlines', 'Carriage returns and newlines are sealed unchanged.', ['message-lookalike'], 'a\r\nb\n'),
    made('random-any-bytes', 'Random bytes that are not text.', ['binary-random'], 'hello', {
      random: bytesOf('encrypt random', 16),
    }),
    made('random-all-zero', 'The random bytes are all 0x00.', ['binary-random'], 'hello', { random: Buffer.alloc(16) }),
    huge('one-mebibyte', 'A message of 1 MiB.', 'm', 1048576),
    huge('one-mebibyte-json', 'A message of 1 MiB of characters of four bytes.', '\u{1f600}', 262144, {
      format: 'json',
    }),
    refused('high-surrogate', 'A lone high surrogate.', 'a\ud83db'),
    refused('low-surrogate', 'A lone low surrogate.', 'a\ude00b'),
    refused('surrogates-reversed', 'A pair in the wrong order.', 'a\ude00\ud83db'),
    refused(
      'high-surrogate-at-the-end',
      'An emoji of which a limit in UTF-16 units has left the first half.',
      'hi\ud83d',
    ),
  ]
}

/** @returns {Case[]} */
function withoutReceiver() {
  return [
    made(
      'receiver-empty',
      'Sealed for an empty receiver, as for a bot.',
      ['empty-receive-id'],
      '{"msgtype":"text","text":{"content":"hi"}}',
      { receiveId: '', format: 'json-lowercase' },
    ),
    made('both-empty', 'An empty message and an empty receiver.', ['empty-message', 'empty-receive-id'], '', {
      receiveId: '',
    }),
  ]
}

/** @returns {Group[]} */
function vendorGroups() {
  const names = /** @type {const} */ (['encodingAESKey', 'receiveId', 'encrypt', 'message', 'randomHex'])
  return publishedWith([...names], 'sealed', 'push', 'echo').map((vector) => {
    const { id, source, token, encodingAESKey, receiveId, encrypt, message, randomHex, reply, randomPublished } = vector
    /** @type {Fields} */
    const whole =
      reply === undefined
        ? { encrypt }
        : {
            timestamp: Number(vector.timestamp),
            nonce: vector.nonce,
            format: vector.format,
            encrypt,
            signature: vector.signature,
            envelope: reply,
          }
    const comment = randomPublished
      ? 'Sealed with the published random bytes.'
      : 'Sealed with the random bytes that were recovered from the published text.'
    const defect = id === 'wx-doc-thirdparty-encrypt-xml-reply' || message.includes(': :mycreate')
    const flags = defect ? ['vendor-published', 'vendor-defect'] : ['vendor-published']
    const single = valid(`encrypt/${id}`, comment, flags, { message, receiveId, randomHex, ...whole })
    return { type: 'encrypt', source, credentials: { token, encodingAESKey, receiveId }, cases: [single] }
  })
}

/** @returns {VectorFile} */
export function encryptFile() {
  return {
    name: 'encrypt',
    definition: 'encryptFile',
    subject: 'Sealing a message: the ciphertext, its signature and the envelope around it',
    groups: [
      ...vendorGroups(),
      { type: 'encrypt', source: GENERATED, credentials: CREDENTIALS, cases: [...contents(), ...formats(), ...pads()] },
      { type: 'encrypt', source: GENERATED, credentials: { ...CREDENTIALS, receiveId: '' }, cases: withoutReceiver() },
    ],
  }
}
