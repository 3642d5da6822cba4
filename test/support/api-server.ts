/** A real http server that plays interfaces of the platform's API, for tests of `wechat-callback/api`. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A call as it arrived. */
export interface ApiRequest {
  readonly method: string
  /** Without the query: `/cgi-bin/message/send`. */
  readonly path: string
  readonly query: URLSearchParams
  /** The parsed body; `undefined` without a body. */
  readonly body: Record<string, unknown> | undefined
}

/** Answers a call: with an object, which is sent as JSON with status 200, or by writing the response itself. */
export type ApiRoute = (
  request: ApiRequest,
  response: ServerResponse,
) => object | undefined | Promise<object | undefined>

/** A running server. */
export interface ApiServer extends AsyncDisposable {
  /** For the option `baseUrl`. */
  readonly baseUrl: string
  /** Every call that has arrived, in order. */
  readonly requests: readonly ApiRequest[]
}

/**
 * Starts a server on the loopback interface. `await using` closes it and its connections.
 *
 * @param routes what answers each path; others get the errcode of an unknown interface, like the platform's
 */
export async function startApiServer(routes: Readonly<Record<string, ApiRoute>>): Promise<ApiServer> {
  const requests: ApiRequest[] = []
  // A connection that closes while it is used again would be one more fault.
  const server = createServer({ keepAliveTimeout: 300_000 }, async (message, response) => {
    const request = await readRequest(message)
    requests.push(request)
    const route = routes[request.path]
    const answer = route === undefined ? { errcode: 40066, errmsg: 'invalid url' } : await route(request, response)
    if (answer === undefined) return
    response.setHeader('content-type', 'application/json; charset=UTF-8')
    response.end(JSON.stringify(answer))
  })
  // On a busy machine a thousand connections come before the first is accepted; the default queue of 511 may reset some.
  server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  const url = new URL(message.url ?? '/', 'http://127.0.0.1')
  return {
    method: message.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    body: text === '' ? undefined : JSON.parse(text),
  }
}
