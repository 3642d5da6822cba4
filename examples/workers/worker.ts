/** Workers that share a store, so that a retry that reaches another Worker gets the same reply, and no push is run twice. */
import { type HandlerResult, type MessageOf, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createDurableObjectStore, type StoredValue } from './store.ts'

export { StoredValue } from './store.ts'

interface Env {
  readonly WECHAT_TOKEN: string
  readonly WECHAT_ENCODING_AES_KEY: string
  readonly WECHAT_RECEIVE_ID: string
  readonly STORE: DurableObjectNamespace<StoredValue>
}

let handler: FetchHandler | undefined

function handlerFor(env: Env): FetchHandler {
  handler ??= createFetchHandler({
    platform: 'wecom',
    credentials: {
      token: env.WECHAT_TOKEN,
      encodingAESKey: env.WECHAT_ENCODING_AES_KEY,
      receiveId: env.WECHAT_RECEIVE_ID,
    },
    store: createDurableObjectStore(env.STORE),
    // The retries wait for the same run, in whichever Worker it is.
    joinRetries: true,
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
