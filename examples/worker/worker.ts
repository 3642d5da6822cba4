/**
 * A Worker: the secrets come in `env` with each request, and `waitUntil` keeps the worker awake for work after the
 * response.
 */
import { type HandlerResult, type MessageOf, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'

interface Env {
  readonly WECHAT_TOKEN: string
  readonly WECHAT_ENCODING_AES_KEY: string
  readonly WECHAT_RECEIVE_ID: string
}

// Created with the first request, since a Worker has no secrets before that.
let handler: FetchHandler | undefined

function handlerFor(env: Env): FetchHandler {
  handler ??= createFetchHandler({
    platform: 'wecom',
    credentials: {
      token: env.WECHAT_TOKEN,
      encodingAESKey: env.WECHAT_ENCODING_AES_KEY,
      receiveId: env.WECHAT_RECEIVE_ID,
    },
    // Less than the 30 seconds that the runtime allows for work after the response.
    maxRunMs: 25_000,
    onMessage,
    onError: (error) => console.error(error),
  })
  return handler
}

async function onMessage(message: MessageOf<'wecom'>): Promise<HandlerResult<'wecom'>> {
  return message.MsgType === 'text' ? text(`你说：${message.Content}`) : undefined
}

export default {
  fetch: (request, env, context) => handlerFor(env)(request, context),
} satisfies ExportedHandler<Env>
