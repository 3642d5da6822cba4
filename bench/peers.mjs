// The packages people use today. Each adapter does what that package's own README shows and adds no check of its own;
// the one exception is the comparison of signatures where a package computes them and leaves comparing to its caller.

import { decrypt, encrypt, getSignature } from '@wecom/crypto'
import WechatCrypto from 'wechat-crypto'
import Wxcrypt from 'wxcrypt'
import { writeReplyEnvelope } from './envelope.mjs'
import { credentials } from './fixtures.mjs'

const { token, encodingAESKey, receiveId } = credentials

/**
 * Functions only: the key is decoded anew on each call, and no XML is read or written.
 * @type {import('./contender.mjs').Contender}
 */
const wecomCrypto = {
  name: '@wecom/crypto',
  writesEnvelope: false,
  open(push) {
    refuseUnlessEqual(getSignature(token, push.timestamp, push.nonce, push.encrypt), push.signature)
    return decrypt(encodingAESKey, push.encrypt).message
  },
  seal(message, timestamp, nonce) {
    const encrypted = encrypt(encodingAESKey, message, receiveId)
    return writeReplyEnvelope(encrypted, getSignature(token, timestamp, nonce, encrypted), timestamp, nonce)
  },
}

const wechatCryptoInstance = new WechatCrypto(token, encodingAESKey, receiveId)

/**
 * A class around the same steps; knows its receiver but does not compare it. No XML either.
 * @type {import('./contender.mjs').Contender}
 */
const wechatCrypto = {
  name: 'wechat-crypto',
  writesEnvelope: false,
  open(push) {
    refuseUnlessEqual(wechatCryptoInstance.getSignature(push.timestamp, push.nonce, push.encrypt), push.signature)
    return wechatCryptoInstance.decrypt(push.encrypt).message
  },
  seal(message, timestamp, nonce) {
    const encrypted = wechatCryptoInstance.encrypt(message)
    const signature = wechatCryptoInstance.getSignature(timestamp, nonce, encrypted)
    return writeReplyEnvelope(encrypted, signature, timestamp, nonce)
  },
}

const wxcryptInstance = new Wxcrypt(token, encodingAESKey, receiveId)

/**
 * The nearest in scope: its own XML reader and writer, signature and receiver compared inside.
 * @type {import('./contender.mjs').Contender}
 */
const wxcrypt = {
  name: 'wxcrypt',
  writesEnvelope: true,
  open: (push) => wxcryptInstance.decryptMsg(push.signature, push.timestamp, push.nonce, push.body),
  seal: (message, timestamp, nonce) => wxcryptInstance.encryptMsg(message, timestamp, nonce),
}

/**
 * @param {string} expected
 * @param {string} arrived
 */
function refuseUnlessEqual(expected, arrived) {
  if (expected !== arrived) throw new Error('signature')
}

export const peers = [wecomCrypto, wechatCrypto, wxcrypt]
