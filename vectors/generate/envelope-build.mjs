/**
 * The exact text of the envelope of a reply. The XML form is, byte for byte, the one of the answer that the vendor
 * printed, newlines included.
 *
 * @import { Case, Group } from './types.mjs'
 */
import { valid } from './cases.mjs'
import { sign } from './crypto.mjs'
import { publishedWith } from './official.mjs'

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

/**
 * @param {string} encrypt
 * @returns {ReplyFields} ordinary fields
 */
export function plainFields(encrypt) {
  const [timestamp, nonce] = ['1700000000', '1372623149']
  const msgSignature = sign('vectorsToken', timestamp, nonce, encrypt)
  return { encrypt, msgSignature, timestamp: Number(timestamp), nonce }
}

/**
 * @param {'envelope-xml' | 'envelope-json'} file
 * @param {'xml' | 'json'} format
 * @returns {Group[]} the answers that the vendor printed in that format
 */
export function publishedBuilds(file, format) {
  const vendor = publishedWith(['reply', 'encrypt', 'signature', 'nonce'], 'sealed')
  return vendor
    .filter((vector) => vector.format === format)
    .map(({ id, source, encrypt, signature, timestamp, nonce }) => {
      const fields = { encrypt, msgSignature: signature, timestamp: Number(timestamp), nonce }
      const comment = 'A reply as published.'
      return {
        type: 'envelope-build',
        source,
        cases: [built(`${file}/build-${id}`, comment, ['vendor-published'], fields, format)],
      }
    })
}
