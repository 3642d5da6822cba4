/**
 * The possible contents of a push, and the order in which they are checked.
 *
 * @import { Case } from './types.mjs'
 */
import { change } from './cases.mjs'
import { encryptBytes, frame, pad, sign } from './crypto.mjs'
import { CREDENTIALS, opened, refused, TIMESTAMP } from './decrypt-push.mjs'
import { keyOf, randomOf } from './seed.mjs'

/**
 * @param {string} words
 * @param {number} length what the length field says
 */
function misframed(words, length) {
  const { encodingAESKey, receiveId } = CREDENTIALS
  const bytes = frame(randomOf(`decrypt/${words}`), Buffer.from('hello'), Buffer.from(receiveId), length)
  return encryptBytes(pad(bytes), encodingAESKey).toString('base64')
}

/** @returns {Case[]} */
function messages() {
  return [
    opened('xml', 'A text message.', []),
    opened('json', 'A JSON message.', [], { message: '{"MsgType":"text","Content":"hello"}' }),
    opened('json-broken', 'A message that is not valid JSON is still text.', ['not-a-message'], {
      message: '{"MsgType":"text",',
    }),
    opened('plain-text', 'A message that is neither XML nor JSON is still text.', ['not-a-message'], {
      message: 'hello',
    }),
    opened('empty-message', 'An empty message (0 bytes).', ['empty-message'], { message: '' }),
    opened('emoji', 'A message with characters of four bytes.', ['length-in-bytes'], {
      message: '<xml><Content>\u{1f600}你好</Content></xml>',
    }),
    opened('byte-order-mark', 'A message that begins with U+FEFF keeps it.', ['byte-order-mark'], {
      message: '\ufeff<xml></xml>',
    }),
    opened('control-character', 'A message with a control character that XML forbids.', ['forbidden-control'], {
      message: '<xml><Content><![CDATA[a\u0008b]]></Content></xml>',
    }),
    opened('padding-of-31', 'A message that is followed by 31 bytes of padding.', ['padding-17-to-32'], {
      message: 'm'.repeat(27),
    }),
    opened(
      'padding-of-32',
      'A message that is followed by a whole block of padding.',
      ['padding-17-to-32', 'padding-whole-block'],
      { message: 'm'.repeat(26) },
    ),
  ]
}

/** @returns {Case[]} */
function order() {
  const { token } = CREDENTIALS
  const wrong = (/** @type {{ query: { msg_signature: string } }} */ { query }) => ({
    query: { ...query, msg_signature: change(query.msg_signature, 0) },
  })
  return [
    refused(
      'garbage-unsigned',
      'The ciphertext is not base64, and the signature is wrong: the signature is checked first.',
      ['verify-before-decrypt', 'lenient-base64'],
      'INVALID_SIGNATURE',
      { encrypt: 'not base64!' },
      wrong,
    ),
    refused(
      'garbage-signed',
      'The ciphertext is not base64, but it is correctly signed.',
      ['verify-before-decrypt', 'lenient-base64'],
      'DECRYPT_FAILED',
      { encrypt: 'not base64!' },
    ),
    refused(
      'wrong-key-unsigned',
      'Encrypted with another key, and the signature is wrong.',
      ['verify-before-decrypt', 'wrong-key'],
      'INVALID_SIGNATURE',
      { encodingAESKey: keyOf('decrypt other') },
      wrong,
    ),
    refused(
      'wrong-key-signed',
      'Encrypted with another key, but correctly signed.',
      ['verify-before-decrypt', 'wrong-key'],
      'DECRYPT_FAILED',
      { encodingAESKey: keyOf('decrypt other') },
    ),
    refused(
      'other-receiver-unsigned',
      'Sealed for another receiver, and the signature is wrong.',
      ['verify-before-decrypt', 'other-receiver'],
      'INVALID_SIGNATURE',
      { receiveId: 'ww0000000000000000' },
      wrong,
    ),
    refused(
      'block-cut-signed',
      'The last AES block is missing, correctly signed.',
      ['block-length'],
      'DECRYPT_FAILED',
      {
        encrypt: misframed('block-cut-signed', 5).slice(0, 64),
      },
    ),
    refused(
      'base64-newline-signed',
      'A newline in the ciphertext, correctly signed.',
      ['lenient-base64'],
      'DECRYPT_FAILED',
      { encrypt: change(misframed('base64-newline-signed', 5), 40, '\n') },
    ),
    refused(
      'length-too-long',
      'The length field is too large by one, correctly signed.',
      ['length-field'],
      'DECRYPT_FAILED',
      { encrypt: misframed('length-too-long', 6 + CREDENTIALS.receiveId.length) },
    ),
    refused(
      'length-one-short',
      'The length field is too small by one: the last letter of the message becomes part of the receiver.',
      ['length-field-short', 'other-receiver'],
      'INVALID_RECEIVE_ID',
      { encrypt: misframed('length-one-short', 4) },
    ),
    refused(
      'not-utf-8',
      'A message that is not UTF-8, correctly signed.',
      ['not-utf-8'],
      'DECRYPT_FAILED',
      {},
      ({ query }) => {
        const bytes = frame(
          randomOf('decrypt/not-utf-8'),
          Buffer.from('61ff62', 'hex'),
          Buffer.from(CREDENTIALS.receiveId),
        )
        const encrypt = encryptBytes(pad(bytes), CREDENTIALS.encodingAESKey).toString('base64')
        return { query: { ...query, msg_signature: sign(token, TIMESTAMP, query.nonce, encrypt) }, encrypt }
      },
    ),
  ]
}

/** @returns {Case[]} */
export function contentCases() {
  return [...messages(), ...order()]
}
