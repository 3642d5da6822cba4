// The class and the functions behind a server of the user's own.

import { buildReply, parseMessage, text, WXBizMsgCrypt } from '../../dist/index.js'
import { account } from '../material/account.mjs'
import { replyContent } from '../material/message.mjs'

const crypt = new WXBizMsgCrypt(account)

/** @type {import('node:http').RequestListener} */
export function listener(request, response) {
  /** @type {Buffer[]} */
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const url = request.url ?? ''
    const opened = crypt.decryptMsg(url.slice(url.indexOf('?') + 1), Buffer.concat(chunks))
    const message = parseMessage(opened.message, 'official-account')
    const reply = buildReply(message, text(replyContent), Math.floor(Date.now() / 1000))
    response.setHeader('content-type', 'application/xml; charset=utf-8')
    response.end(crypt.encryptMsg(reply, opened))
  })
}
