// This package, through its public class and as built: run the build of the root first.

import { WXBizMsgCrypt } from '../dist/index.js'
import { credentials } from './fixtures.mjs'

const wxBizMsgCrypt = new WXBizMsgCrypt(credentials)

/** @type {import('./contender.mjs').Contender} */
export const ours = {
  name: 'wechat-callback',
  writesEnvelope: true,
  open({ signature, timestamp, nonce, body }) {
    return wxBizMsgCrypt.decryptMsg({ msg_signature: signature, timestamp, nonce }, body).message
  },
  // The random bytes are left to the package, since most peers leave no choice either: everyone pays for fresh ones.
  seal(message, timestamp, nonce) {
    return wxBizMsgCrypt.encryptMsg(message, { timestamp, nonce, format: 'xml' })
  },
}
