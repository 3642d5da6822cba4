// The libraries that open and seal, each called as its own README shows. Where a library reads no XML, xml2js reads the
// envelope, as in `wechat` and in most projects that use these libraries; where it writes none, a template string does.
// Where a library computes the signature and leaves comparing it to the caller, it is compared here.

import { account } from '../material/account.mjs'
import { openBare, sealBare, writeEnvelope } from './bare.mjs'

/** @typedef {import('../material/push.mjs').Push} Push */

/**
 * @typedef {object} Library
 * @property {string} name
 * @property {(push: Push) => string} open returns the message, and throws if it refuses the push
 * @property {(message: string, timestamp: string, nonce: string) => string} seal returns the XML envelope
 */

const { token, encodingAESKey, receiveId } = account

/** Each library is loaded only when it is measured: some do not run on every runtime. @type {readonly { name: string, load: () => Promise<Library> }[]} */
export const libraries = [
  { name: 'node:crypto', load: async () => bare('node:crypto') },
  // The reference measured against itself: the difference of this ratio from 1 is the measurement error.
  { name: 'node:crypto, once more', load: async () => bare('node:crypto, once more') },
  { name: 'wechat-callback', load: loadOurs },
  { name: '@wecom/crypto + xml2js', load: loadWecomCrypto },
  { name: 'wechat-crypto + xml2js', load: loadWechatCrypto },
  { name: 'wxcrypt', load: loadWxcrypt },
]

/** @param {string} name @returns {Library} */
function bare(name) {
  return {
    name,
    open: ({ signature, timestamp, nonce, encrypt }) => openBare(signature, timestamp, nonce, encrypt),
    seal: sealBare,
  }
}

/** @returns {Promise<Library>} */
async function loadOurs() {
  const { WXBizMsgCrypt } = await import('../../dist/index.js')
  const crypt = new WXBizMsgCrypt(account)
  return {
    name: 'wechat-callback',
    open: ({ signature, timestamp, nonce, body }) =>
      crypt.decryptMsg({ msg_signature: signature, timestamp, nonce }, body).message,
    seal: (message, timestamp, nonce) => crypt.encryptMsg(message, { timestamp, nonce, format: 'xml' }),
  }
}

/** Functions only: the key is decoded again on each call. @returns {Promise<Library>} */
async function loadWecomCrypto() {
  const { decrypt, encrypt, getSignature } = await import('@wecom/crypto')
  const readEncrypt = await loadXmlReader()
  return {
    name: '@wecom/crypto + xml2js',
    open({ signature, timestamp, nonce, body }) {
      const encrypted = readEncrypt(body)
      if (getSignature(token, timestamp, nonce, encrypted) !== signature)
        throw new Error('the signature does not match')
      return decrypt(encodingAESKey, encrypted).message
    },
    seal(message, timestamp, nonce) {
      const encrypted = encrypt(encodingAESKey, message, receiveId)
      return writeEnvelope(encrypted, getSignature(token, timestamp, nonce, encrypted), timestamp, nonce)
    },
  }
}

/** @returns {Promise<Library>} */
async function loadWechatCrypto() {
  const { default: WechatCrypto } = await import('wechat-crypto')
  const crypt = new WechatCrypto(token, encodingAESKey, receiveId)
  const readEncrypt = await loadXmlReader()
  return {
    name: 'wechat-crypto + xml2js',
    open({ signature, timestamp, nonce, body }) {
      const encrypted = readEncrypt(body)
      if (crypt.getSignature(timestamp, nonce, encrypted) !== signature) throw new Error('the signature does not match')
      return crypt.decrypt(encrypted).message
    },
    seal(message, timestamp, nonce) {
      const encrypted = crypt.encrypt(message)
      return writeEnvelope(encrypted, crypt.getSignature(timestamp, nonce, encrypted), timestamp, nonce)
    },
  }
}

/** Has a reader and a writer of its own, and compares signature and receiver itself. @returns {Promise<Library>} */
async function loadWxcrypt() {
  const { default: Wxcrypt } = await import('wxcrypt')
  const crypt = new Wxcrypt(token, encodingAESKey, receiveId)
  return {
    name: 'wxcrypt',
    open: ({ signature, timestamp, nonce, body }) => crypt.decryptMsg(signature, timestamp, nonce, body),
    seal: (message, timestamp, nonce) => crypt.encryptMsg(message, timestamp, nonce),
  }
}

/** Reads `Encrypt` with the options that `wechat` uses; xml2js calls back before it returns. */
async function loadXmlReader() {
  const { parseString } = await import('xml2js').then((module) => module.default ?? module)
  return (/** @type {string} */ xml) => {
    let encrypt = ''
    parseString(xml, { trim: true }, (error, result) => {
      if (error) throw error
      encrypt = result.xml.Encrypt[0]
    })
    return encrypt
  }
}
