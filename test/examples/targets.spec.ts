/** Real apps of Express, Connect, Koa, Hono and h3 as targets of the test kit, with the handler of another copy of the package. */
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'

const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
const platform = createPlatform({ platform: 'wecom', credentials })
const address = '/wechat/callback'

/** What the example of that name imports. */
const from = (example: string) => createRequire(new URL(`../../examples/${example}/package.json`, import.meta.url))

function handlerOf(example: string) {
  const { createNodeHandler } = from(example)('wechat-callback/node')
  return createNodeHandler({ platform: 'wecom', credentials, onMessage: () => ({ MsgType: 'text', Content: '收到' }) })
}

test.each(['express', 'express-4', 'connect'])('an app of %s', async (example) => {
  const makeApp = from(example)(example.replace('-4', ''))
  const app = makeApp().use(address, handlerOf(example))
  for (const target of [app, createServer(app)]) {
    expect((await platform.verify(target, { address })).ok).toBe(true)
    expect((await platform.send(target, 'text', { address })).reply?.message?.Content).toBe('收到')
    expect((await platform.send(target, 'text')).status).toBe(404)
  }
})

test.each(['express', 'express-4', 'connect'])('an app of %s whose middleware throws', async (example) => {
  const app = from(example)(example.replace('-4', ''))()
  app.use((_request: unknown, _response: unknown) => {
    throw new Error('oops')
  })
  // Like the last middleware of each: it responds to the error, and does not print it.
  app.use((_error: unknown, _request: unknown, response: import('node:http').ServerResponse, _next: unknown) => {
    response.writeHead(500).end()
  })
  expect((await platform.send(app, 'text', { tries: 2 })).tries.map(({ status }) => status)).toEqual([500, 500])
})

test('an app of Koa, behind createServer', async () => {
  const Koa = from('koa')('koa')
  const handler = handlerOf('koa')
  const app = new (Koa.default ?? Koa)()
  app.use((context: { respond: boolean; req: object; res: object }) => {
    context.respond = false
    return handler(context.req, context.res)
  })
  expect((await platform.send(createServer(app.callback()), 'text')).reply?.message?.Content).toBe('收到')
  for (const target of [app, app.callback()]) {
    await expect(platform.send(target, 'text')).rejects.toThrow(/^target: .*createServer\(/)
  }
})

test.each([
  ['hono', 'Hono'],
  ['h3', 'H3'],
])('an app of %s', async (example, name) => {
  const App = from(example)(example)[name]
  const { createFetchHandler } = from(example)('wechat-callback/fetch')
  const handler = createFetchHandler({
    platform: 'wecom',
    credentials,
    onMessage: () => ({ MsgType: 'text', Content: '收到' }),
  })
  const app = new App()
  app.all(address, (context: { req: Request & { raw?: Request } }) => handler(context.req.raw ?? context.req))
  for (const target of [app, app.fetch]) {
    expect((await platform.verify(target, { address })).ok).toBe(true)
    expect((await platform.send(target, 'text', { address })).reply?.message?.Content).toBe('收到')
    expect((await platform.send(target, 'text')).status).toBe(404)
  }
})
