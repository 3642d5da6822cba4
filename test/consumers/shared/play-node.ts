/** What a server on Node uses: `./node` over real http, and `./redis` and `./serverless`. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Store } from 'wechat-callback'
import { createNodeHandler, type NodeHandler } from 'wechat-callback/node'
import { createRedisStore, type IoredisClient, type NodeRedisClient } from 'wechat-callback/redis'
import { createServerlessHandler } from 'wechat-callback/serverless'
import { createPlatform } from 'wechat-callback/testing'
import { options } from './handlers.js'
import { expect, expectCallbackError } from './play-fetch.js'

/** @returns the entries that work */
export async function playNode(): Promise<string[]> {
  await playServer()
  await playFunction()
  const credentials = { ...options.credentials, encodingAESKey: 'short' }
  expectCallbackError(() => createNodeHandler({ ...options, credentials }))
  expectCallbackError(() => createServerlessHandler({ ...options, credentials }))
  expect(typeof createRedisStore, 'function')
  return ['node', 'serverless', 'redis']
}

async function playServer(): Promise<void> {
  const handler: NodeHandler = createNodeHandler(options)
  const listener: RequestListener = handler
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    const platform = createPlatform(options)
    const push = platform.push({ MsgType: 'text', Content: '你好' })
    const reply = await platform.readReply(await fetch(push.toRequest(`http://127.0.0.1:${port}/wechat`)))
    expect(reply.sealed, true)
    expect(reply.message?.Content, '收到:你好')
    await handler.drain()
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** An event as AWS Lambda's function URLs make it. */
async function playFunction(): Promise<void> {
  const handler = createServerlessHandler(options)
  const platform = createPlatform(options)
  const { method, query, headers, body } = platform.push({ MsgType: 'text', Content: '你好' })
  const event = { version: '2.0', rawPath: '/', rawQueryString: query, headers, requestContext: { http: { method } } }
  const { statusCode, body: answer } = await handler({ ...event, body, isBase64Encoded: false })
  const reply = await platform.readReply({ status: statusCode, body: answer })
  expect(reply.message?.Content, '收到:你好')
}

/** Only for the types: both clients are accepted, and the result is the store of a handler. */
export function withStore(client: NodeRedisClient | IoredisClient): NodeHandler {
  const store: Store = createRedisStore(client, { prefix: 'mine:' })
  return createNodeHandler({ ...options, store })
}

// @ts-expect-error -- an address is not a client
export const noClient = (): Store => createRedisStore('redis://127.0.0.1:6379')
