// The middleware `wechat` in connect, the lightest framework that it is made for. It expects the query to be parsed.

import connect from 'connect'
import wechat from 'wechat'
import { account } from '../material/account.mjs'
import { replyContent } from '../material/message.mjs'

const { token, encodingAESKey, receiveId } = account

export const listener = connect()
  .use((request, _response, next) => {
    const url = request.url ?? ''
    Object.assign(request, { query: Object.fromEntries(new URLSearchParams(url.slice(url.indexOf('?') + 1))) })
    next()
  })
  .use(
    wechat({ token, encodingAESKey, appid: receiveId }, (_request, response) => {
      response.reply(replyContent)
    }),
  )
