/** A Worker whose handler uses the store of examples/workers; paths of its own show the store and the runs to the test. */
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createDurableObjectStore, StoredValue } from './durable-object-store.ts'

export { StoredValue }

const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
/** How often `onMessage` has run here, by text. @type {Record<string, number>} */
const runs = {}
let handler

export default {
  async fetch(request, env, context) {
    const store = createDurableObjectStore(env.STORE)
    const { pathname } = new URL(request.url)
    if (pathname === '/runs') return Response.json(runs)
    if (pathname === '/store') {
      const { method, values } = await request.json()
      return Response.json({ result: await store[method](...values) })
    }
    handler ??= createFetchHandler({
      platform: 'wecom',
      credentials,
      store,
      joinRetries: { tryMs: 2000 },
      async onMessage({ Content }) {
        runs[Content] = (runs[Content] ?? 0) + 1
        await new Promise((resolve) => setTimeout(resolve, 1000))
        return text(`${Content}：第${runs[Content]}次`)
      },
      onError: (error) => console.error(error),
    })
    return await handler(request, context)
  },
}
