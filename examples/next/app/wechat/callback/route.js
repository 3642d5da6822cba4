/** Next reads no body before a route handler asks for it: a Request goes in, a Response comes out. */
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'

// Made with the first request, since `next build` loads this file too, and has no credentials.
let handler

function handle(request) {
  handler ??= createFetchHandler({
    platform: 'wecom',
    credentials: {
      token: process.env.WECHAT_TOKEN,
      encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY,
      receiveId: process.env.WECHAT_RECEIVE_ID,
    },
    onMessage: (message) => (message.MsgType === 'text' ? text(`你说：${message.Content}`) : undefined),
    onError: (error) => console.error(error),
  })
  return handler(request)
}

// The URL check and the pushes. Next itself answers 405 to the methods that are not exported.
export const GET = (request) => handle(request)
export const POST = (request) => handle(request)
