/**
 * The rules of the frame for software that decrypts only whole signed pushes: cases of frame.json, each correctly
 * signed.
 *
 * @import { Case, Group } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'
import { sign } from './crypto.mjs'
import { CREDENTIALS, TIMESTAMP } from './decrypt-push.mjs'
import { FRAME_KEY, frameCases } from './frame.mjs'
import { nonceOf } from './seed.mjs'

/**
 * The cases of frame.json that are repeated here: one for each way in which an implementation can be wrong;
 * decrypt-content.mjs has a few more. All have the same receiver, which every library can be configured with.
 */
const WORDS = [
  // Padding
  'pad-1',
  'pad-16',
  'pad-17',
  'padding-0',
  'padding-33',
  'padding-255',
  'padding-33-bytes',
  'padding-first-byte',
  'padding-middle-byte',
  'padding-last-but-one-byte',
  'padding-count-too-great',
  'padding-zeros',
  // Blocks
  'ciphertext-16-bytes',
  'padded-to-16',
  'ciphertext-33-bytes',
  // Length
  'length-up-to-padding',
  'length-little-endian',
  'length-ffffffff',
  'length-7fffffff',
  'length-minus-20',
  'length-c2804141',
  'frame-of-0-bytes',
  'frame-of-16-bytes',
  'frame-of-19-bytes',
  // Text
  'random-not-utf-8',
  'message-zero-character',
  'message-white-space',
  'message-like-a-frame',
  'message-holds-receiver',
  'message-lone-continuation',
  'message-overlong',
  'message-surrogates',
  'message-gbk',
  'message-cut-emoji',
  // Base64
  'base64-space-inside',
  'base64-padding-missing',
  'base64-padding-too-much',
  'base64-spare-bits-two',
  'base64-address-alphabet',
]

/** @returns {Group} */
export function frameGroup() {
  const { token, receiveId } = CREDENTIALS
  const cases = frameCases()
  return {
    type: 'decrypt',
    source: GENERATED,
    credentials: { token, encodingAESKey: FRAME_KEY, receiveId },
    cases: WORDS.map((words) => {
      const found = cases.find(({ id }) => id === `frame/${words}`)
      if (found === undefined) throw new Error(`frame.json has no case ${words}`)
      return signed(`decrypt/${words.startsWith('frame-') ? '' : 'frame-'}${words}`, found, token)
    }),
  }
}

/**
 * @param {string} id
 * @param {Case} framed a case of frame.json
 * @param {string} token
 * @returns {Case}
 */
function signed(id, { comment, flags, result, encrypt, message, receiveId, randomHex }, token) {
  const nonce = nonceOf(id)
  const inputs = {
    query: { msg_signature: sign(token, TIMESTAMP, nonce, String(encrypt)), timestamp: TIMESTAMP, nonce },
    encrypt,
  }
  const words = `Correctly signed: ${comment}`
  return result === 'valid'
    ? valid(id, words, flags, { ...inputs, message, receiveId, randomHex, matched: 'current' })
    : invalid(id, words, flags, 'DECRYPT_FAILED', inputs)
}
