/**
 * resource.json: the sealed part of a payment notification of WeCom, which AES-256-GCM encrypts with the key of the push.
 *
 * @import { Case, Fields, VectorFile } from './types.mjs'
 */
import { createCipheriv } from 'node:crypto'
import { change, GENERATED, invalid, valid } from './cases.mjs'
import { decodeKey } from './crypto.mjs'
import { keyOf, sha256 } from './seed.mjs'

const KEY = keyOf('resource')
const ALGORITHM = 'AEAD_AES_256_GCM'
const PAYMENT =
  '{"appid":"wxd678efh567hg6787","mchid":"1230000109","out_trade_no":"1217752501201407033233368018",' +
  '"trade_state":"SUCCESS","attach":"自定义数据","amount":{"total":100,"payer_total":100,"currency":"CNY"}}'

/**
 * @typedef {{ algorithm?: unknown, ciphertext?: unknown, nonce?: unknown, associated_data?: unknown }} Resource
 *
 * @typedef {object} Sealing
 * @property {string | Buffer} [plaintext]
 * @property {string} [nonce]
 * @property {string} [data] what is authenticated with the ciphertext
 * @property {string} [key]
 */

/**
 * @param {string} id
 * @returns {string} 12 letters and digits
 */
function nonceFor(id) {
  return sha256(`nonce ${id}`).slice(0, 12)
}

/**
 * @param {string} id
 * @param {Sealing} sealing
 * @returns {{ algorithm: string, ciphertext: string, nonce: string, associated_data: string }}
 */
function seal(id, { plaintext = PAYMENT, nonce = nonceFor(id), data = 'transaction', key = KEY }) {
  const cipher = createCipheriv('aes-256-gcm', decodeKey(key), nonce).setAAD(Buffer.from(data))
  const sealed = [cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]
  const ciphertext = Buffer.concat(sealed).toString('base64')
  return { algorithm: ALGORITHM, ciphertext, nonce, associated_data: data }
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Sealing & { plaintext?: string }} [sealing]
 * @param {(resource: Resource) => Resource} [rewrite] another way to write the same resource
 * @returns {Case}
 */
function accepted(words, comment, flags, sealing = {}, rewrite = (resource) => resource) {
  const id = `resource/${words}`
  return valid(id, comment, flags, { resource: rewrite(seal(id, sealing)), plaintext: sealing.plaintext ?? PAYMENT })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {(resource: ReturnType<typeof seal>) => Resource} alter
 * @param {Sealing} [sealing]
 * @returns {Case}
 */
function refused(words, comment, flags, alter, sealing = {}) {
  const id = `resource/${words}`
  return invalid(id, comment, flags, 'DECRYPT_FAILED', { resource: /** @type {Fields} */ (alter(seal(id, sealing))) })
}

/** @returns {Case[]} */
function openings() {
  return [
    accepted('payment', 'The data of a payment, in JSON.', []),
    accepted('empty-associated-data', 'The associated data is the empty text.', ['associated-data'], { data: '' }),
    accepted(
      'no-associated-data',
      'There is no associated data, which means the empty text.',
      ['associated-data'],
      { data: '' },
      ({ associated_data: _, ...resource }) => resource,
    ),
    accepted(
      'long-associated-data',
      'The associated data is longer than a block, and not ASCII.',
      ['associated-data'],
      {
        data: '对外收款通知-transaction',
      },
    ),
    accepted('nonce-of-wide-characters', 'The nonce is four characters of three bytes each.', ['gcm-nonce'], {
      nonce: '随机数四',
    }),
    accepted('no-plaintext', 'Only a tag: the plaintext is empty.', ['empty-message'], { plaintext: '' }),
    accepted('one-block', 'A plaintext of exactly 16 bytes.', [], { plaintext: '{"mchid":"1230"}' }),
    accepted('byte-order-mark', 'A plaintext that begins with U+FEFF keeps it.', ['byte-order-mark'], {
      plaintext: '\ufeff{"mchid":"1230000109"}',
    }),
  ]
}

/** @returns {Case[]} */
function alterations() {
  const flags = ['gcm-tag']
  return [
    refused('tag-altered', 'One bit of the last byte of the tag differs.', flags, (resource) => ({
      ...resource,
      ciphertext: alterByte(resource.ciphertext, -1),
    })),
    refused('tag-first-byte-altered', 'One bit of the first byte of the tag differs.', flags, (resource) => ({
      ...resource,
      ciphertext: alterByte(resource.ciphertext, -16),
    })),
    refused('tag-cut-off', 'The tag has 12 bytes instead of 16.', flags, (resource) => ({
      ...resource,
      ciphertext: Buffer.from(resource.ciphertext, 'base64').subarray(0, -4).toString('base64'),
    })),
    refused('tag-missing', 'There is no tag after the ciphertext.', flags, (resource) => ({
      ...resource,
      ciphertext: Buffer.from(resource.ciphertext, 'base64').subarray(0, -16).toString('base64'),
    })),
    refused('ciphertext-altered', 'One bit of the ciphertext differs.', flags, (resource) => ({
      ...resource,
      ciphertext: alterByte(resource.ciphertext, 0),
    })),
    refused('associated-data-altered', 'One letter of the associated data differs.', flags, (resource) => ({
      ...resource,
      associated_data: change(resource.associated_data, 0),
    })),
    refused(
      'associated-data-removed',
      'The associated data was removed.',
      flags,
      ({ associated_data: _, ...rest }) => rest,
    ),
    refused('nonce-altered', 'One letter of the nonce differs.', flags, (resource) => ({
      ...resource,
      nonce: change(resource.nonce, 0),
    })),
    refused('key-other', 'Encrypted with another key.', ['wrong-key'], (resource) => resource, {
      key: keyOf('resource other'),
    }),
  ]
}

/** @returns {Case[]} each is encrypted as it says, so that only the check of its form can refuse it */
function malformed() {
  return [
    refused('nonce-of-11-bytes', 'A nonce of 11 bytes, encrypted with it.', ['gcm-nonce'], (resource) => resource, {
      nonce: 'a1b2c3d4e5f',
    }),
    refused('nonce-of-16-bytes', 'A nonce of 16 bytes, encrypted with it.', ['gcm-nonce'], (resource) => resource, {
      nonce: 'a1b2c3d4e5f6a7b8',
    }),
    refused(
      'nonce-of-12-wide-characters',
      'A nonce of 12 characters that are 36 bytes, encrypted with it.',
      ['gcm-nonce'],
      (resource) => resource,
      { nonce: '随机数'.repeat(4) },
    ),
    refused('nonce-empty', 'The nonce is empty.', ['gcm-nonce'], (resource) => ({ ...resource, nonce: '' })),
    refused('nonce-missing', 'There is no nonce.', ['gcm-nonce'], ({ nonce: _, ...resource }) => resource),
    refused('algorithm-other', 'Another algorithm is named.', ['gcm-algorithm'], (resource) => ({
      ...resource,
      algorithm: 'AEAD_AES_128_GCM',
    })),
    refused(
      'algorithm-missing',
      'No algorithm is named.',
      ['gcm-algorithm'],
      ({ algorithm: _, ...resource }) => resource,
    ),
    refused('ciphertext-missing', 'There is no ciphertext.', ['gcm-tag'], ({ ciphertext: _, ...resource }) => resource),
    refused('ciphertext-empty', 'The ciphertext is the empty text.', ['gcm-tag'], (resource) => ({
      ...resource,
      ciphertext: '',
    })),
    refused('base64-newline', 'A newline in the ciphertext.', ['lenient-base64'], ({ ciphertext, ...resource }) => ({
      ...resource,
      ciphertext: `${ciphertext.slice(0, 76)}\n${ciphertext.slice(76)}`,
    })),
    refused(
      'base64-for-addresses',
      'The ciphertext in the URL-safe alphabet.',
      ['lenient-base64'],
      ({ ciphertext, ...resource }) => ({
        ...resource,
        ciphertext: Buffer.from(ciphertext, 'base64').toString('base64url'),
      }),
    ),
    refused('not-utf-8', 'The plaintext is not UTF-8.', ['not-utf-8'], (resource) => resource, {
      plaintext: Buffer.from('7b22c3287d', 'hex'),
    }),
  ]
}

/**
 * @param {string} ciphertext
 * @param {number} index negative counts from the end
 * @returns {string}
 */
function alterByte(ciphertext, index) {
  const bytes = Buffer.from(ciphertext, 'base64')
  const at = index < 0 ? bytes.length + index : index
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return bytes.toString('base64')
}

/** @returns {VectorFile} */
export function resourceFile() {
  return {
    name: 'resource',
    definition: 'resourceFile',
    subject: 'Decrypting the resource of a payment notification of WeCom (AES-256-GCM)',
    groups: [
      {
        type: 'resource',
        source: GENERATED,
        encodingAESKey: KEY,
        cases: [...openings(), ...alterations(), ...malformed()],
      },
    ],
  }
}
