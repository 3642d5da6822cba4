/** Two real http servers on loopback: one with the Node handler, one with the Fetch handler. */
import { createServer } from 'node:http'
import { text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'

/**
 * @typedef {import('wechat-callback').Credentials} Credentials
 * @typedef {{ name: string, address: string, errors: string[], close: () => Promise<void> }} RunningServer
 */

/** @type {(credentials: Credentials) => Promise<RunningServer[]>} */
export async function startServers(credentials) {
  /** @type {string[][]} */
  const errors = [[], []]
  const node = createNodeHandler(options(credentials, errors[0] ?? []))
  const fetchHandler = createFetchHandler(options(credentials, errors[1] ?? []))
  return [
    await listen('createNodeHandler', node, errors[0] ?? []),
    await listen('createFetchHandler', asListener(fetchHandler), errors[1] ?? []),
  ]
}

/**
 * The whole code that a user writes.
 *
 * @type {(credentials: Credentials, errors: string[]) => import('wechat-callback').CallbackOptions<'wecom'>}
 */
function options(credentials, errors) {
  return {
    platform: 'wecom',
    credentials,
    onMessage(message) {
      switch (message.MsgType) {
        case 'text':
          return text(`你说：${message.Content}`)
        case 'image':
          return text(`收到图片 ${message.MediaId}`)
        case 'event':
          return message.Event === 'subscribe' ? text('欢迎') : undefined
        default:
          return undefined
      }
    },
    onError: (error) => errors.push(error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  }
}

/** @type {(name: string, listener: import('node:http').RequestListener, errors: string[]) => Promise<RunningServer>} */
async function listen(name, listener, errors) {
  const server = createServer(listener)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    name,
    address: `http://127.0.0.1:${address.port}/wechat/callback`,
    errors,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  }
}

/** Serves the Fetch API with Node's http for the demonstration; runtimes with a Fetch server do not need this. */
function asListener(/** @type {import('wechat-callback/fetch').FetchHandler} */ handler) {
  /** @type {import('node:http').RequestListener} */
  return async (incoming, outgoing) => {
    const chunks = []
    for await (const chunk of incoming) chunks.push(chunk)
    const method = incoming.method ?? 'GET'
    const body = method === 'GET' ? undefined : Buffer.concat(chunks)
    const headers = Object.entries(incoming.headers).map(
      ([name, value]) => /** @type {[string, string]} */ ([name, String(value)]),
    )
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`)
    const response = await handler(new Request(url, { method, headers, ...(body === undefined ? {} : { body }) }))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  }
}
