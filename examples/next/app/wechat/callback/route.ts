/** Next does not read a body before the route handler does: a Request goes in, a Response comes out. */
import { text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'

// The handler is created at the first request, since `next build` also loads this file, without credentials.
let handler: FetchHandler | undefined

function handle(request: Request): Promise<Response> {
  handler ??= createFetchHandler({
    platform: 'wecom',
    credentials: {
      token: process.env.WECHAT_TOKEN as string,
      encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY as string,
      receiveId: process.env.WECHAT_RECEIVE_ID as string,
    },
    onMessage: (message) => (message.MsgType === 'text' ? text(`你说：${message.Content}`) : undefined),
    onError: (error) => console.error(error),
  })
  return handler(request)
}

// The URL check and the pushes. Next itself answers 405 to the methods that are not exported.
export const GET = (request: Request) => handle(request)
export const POST = (request: Request) => handle(request)
