/** Servers on loopback that end with the test file. */
import { once } from 'node:events'
import { Server as HttpServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { afterAll } from 'vitest'

/** @returns a function that makes a server listen and returns its address */
export function listening(): (server: Server) => Promise<string> {
  const servers: Server[] = []
  afterAll(() => {
    for (const server of servers) {
      server.close()
      if (server instanceof HttpServer) server.closeAllConnections()
    }
  })
  return async (server) => {
    servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`
  }
}
