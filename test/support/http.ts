/** A real HTTP server on loopback, and a plain client, so that no library hides a mistake. */
import type { ChildProcess } from 'node:child_process'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** Starts a server for the duration of `use`, and closes it in any case. */
export async function withServer<Result>(listener: Listener, use: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use((server.address() as AddressInfo).port)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface HttpRequest {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
}

/** Sends one request; the response counts even if the server closes before the whole body is sent. */
export function send(port: number, { method, path, headers, body }: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      const done = () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        })
      incoming
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', done)
        .on('error', done)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** A socket for writing HTTP by hand: for clients that stop in the middle. */
export function openSocket(port: number): ReturnType<typeof connect> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  return socket
}

/** A port of loopback on which no program listens at the moment. */
export async function freePort(): Promise<number> {
  return await withServer(
    () => undefined,
    (port) => Promise.resolve(port),
  )
}

/** Waits until a server responds at all, or its process has ended. */
export async function waitForServer(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await send(port, { method: 'PUT', path: '/' }).catch(() => undefined)
    if (answer !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`the server ended with ${server.exitCode}`)
}
