/** A server of Bun or Deno, which writes its port to standard output. */
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'

const handler = createFetchHandler({
  platform: 'wecom',
  credentials: { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' },
  deadlineMs: 1800,
  onMessage: ({ Content }) => text(`${Content}：第1次`),
  onError: () => undefined,
})

const { Bun, Deno } = globalThis
const options = { port: 0, hostname: '127.0.0.1' }
const server =
  Bun === undefined
    ? Deno.serve({ ...options, onListen: () => undefined }, (request) => handler(request))
    : Bun.serve({ ...options, fetch: (request) => handler(request) })
console.log(`PORT ${server.port ?? server.addr.port}`)
