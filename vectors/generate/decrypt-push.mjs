/**
 * Makes the pushes of decrypt.json: a push is made valid first, then one thing in it is broken.
 *
 * @import { Case, Credentials, Fields } from './types.mjs'
 */
import { invalid, valid } from './cases.mjs'
import { seal, sign } from './crypto.mjs'
import { keyOf, nonceOf, randomOf } from './seed.mjs'

export const TIMESTAMP = '1700000000'

/** @type {Omit<Credentials, 'receiveId'> & { receiveId: string }} */
export const CREDENTIALS = {
  token: 'vectorsToken',
  encodingAESKey: keyOf('decrypt'),
  receiveId: 'ww1234567890abcdef',
}

/**
 * @typedef {object} Making the values of a push that differ from the credentials of its group
 * @property {string} [token]
 * @property {string} [encodingAESKey]
 * @property {string} [receiveId]
 * @property {string} [message]
 * @property {string} [timestamp]
 * @property {string} [nonce]
 * @property {string} [encrypt] in place of a sealed message
 */

/**
 * @param {string} id
 * @param {Making} [making]
 */
export function push(id, making = {}) {
  const { token, encodingAESKey, receiveId, message, timestamp, nonce } = {
    token: CREDENTIALS.token,
    encodingAESKey: CREDENTIALS.encodingAESKey,
    receiveId: CREDENTIALS.receiveId,
    message: '<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[hello]]></Content></xml>',
    timestamp: TIMESTAMP,
    nonce: nonceOf(id),
    ...making,
  }
  const encrypt = making.encrypt ?? seal(message, receiveId, encodingAESKey, randomOf(id))
  const signature = sign(token, timestamp, nonce, encrypt)
  const outputs = { message, receiveId, randomHex: randomOf(id).toString('hex') }
  return { query: { msg_signature: signature, timestamp, nonce }, encrypt, outputs }
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Making} [making]
 * @param {{ query?: Fields, matched?: 'current' | 'previous' }} [other] the query, if it differs from that of the push
 * @returns {Case}
 */
export function opened(words, comment, flags, making, { query, matched = 'current' } = {}) {
  const id = `decrypt/${words}`
  const made = push(id, making)
  return valid(id, comment, flags, { query: query ?? made.query, encrypt: made.encrypt, ...made.outputs, matched })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string} error
 * @param {Making} [making]
 * @param {(made: ReturnType<typeof push>) => Fields} [breaking] the one thing that is broken afterwards
 * @returns {Case}
 */
export function refused(words, comment, flags, error, making, breaking = () => ({})) {
  const id = `decrypt/${words}`
  const made = push(id, making)
  return invalid(id, comment, flags, error, { query: made.query, encrypt: made.encrypt, ...breaking(made) })
}
