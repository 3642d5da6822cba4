/**
 * The exact text of the envelope of a reply. The XML form is, byte for byte, the one of the answer that the vendor
 * printed, newlines included.
 *
 * @import { Case } from './types.mjs'
 */
import { valid } from './cases.mjs'

/** @typedef {{ encrypt: string, msgSignature: string, timestamp: number, nonce: string }} ReplyFields */

/**
 * @param {string} text
 * @returns {string} a CDATA section, or two where the text would end it
 */
export function cdata(text) {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/**
 * @param {ReplyFields} fields
 * @param {string} format
 * @returns {string}
 */
export function envelopeOf({ encrypt, msgSignature, timestamp, nonce }, format) {
  if (format === 'json')
    return JSON.stringify({ Encrypt: encrypt, MsgSignature: msgSignature, TimeStamp: timestamp, Nonce: nonce })
  if (format === 'json-lowercase') return JSON.stringify({ encrypt, msgsignature: msgSignature, timestamp, nonce })
  return [
    '<xml>',
    `<Encrypt>${cdata(encrypt)}</Encrypt>`,
    `<MsgSignature>${cdata(msgSignature)}</MsgSignature>`,
    `<TimeStamp>${timestamp}</TimeStamp>`,
    `<Nonce>${cdata(nonce)}</Nonce>`,
    '</xml>',
  ].join('\n')
}

/**
 * @param {string} id
 * @param {string} comment
 * @param {string[]} flags
 * @param {ReplyFields} fields
 * @param {string} format
 * @returns {Case}
 */
export function built(id, comment, flags, fields, format) {
  return valid(id, comment, flags, { fields: { ...fields }, format, body: envelopeOf(fields, format) })
}
