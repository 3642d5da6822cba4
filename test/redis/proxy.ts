/** A proxy between one process and Redis, which can cut that process off, or lose an answer. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Reachable } from './server.ts'

export interface Proxy extends Reachable {
  /** Breaks all connections, and accepts none until `connect`. */
  cutOff(): void
  connect(): void
  /** Forwards the next call, and breaks the connection instead of returning its answer. */
  loseNextAnswer(): void
}

/** Starts a proxy for the duration of a test. */
export async function startProxyForTest({ port }: { readonly port: number }): Promise<Proxy> {
  const open = new Set<Socket>()
  let isCutOff = false
  let losesNext = false
  const breakAll = () => {
    for (const socket of open) socket.destroy()
    open.clear()
  }
  const server = createServer((client) => {
    if (isCutOff) return client.destroy()
    const redis = connect(port, '127.0.0.1')
    let losesAnswer = false
    for (const socket of [client, redis]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        client.destroy()
        redis.destroy()
      })
    }
    client.on('data', (call) => {
      losesAnswer ||= losesNext
      losesNext = false
      redis.write(call)
    })
    redis.on('data', (answer) => (losesAnswer ? client.destroy() : client.write(answer)))
    return undefined
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    breakAll()
    server.close()
  })
  return {
    ports: [(server.address() as AddressInfo).port],
    cutOff: () => {
      isCutOff = true
      breakAll()
    },
    connect: () => {
      isCutOff = false
    },
    loseNextAnswer: () => {
      losesNext = true
    },
  }
}
