// One server as a process: prints its port, then its CPU time in microseconds for each line on standard input, and ends
// when standard input does.

import { createServer } from 'node:http'
import { createInterface } from 'node:readline'

const { listener } = await import(`./${process.argv[2]}.mjs`)
const server = createServer(listener)
// While the other servers are measured, the connections stay open.
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' ? address?.port : address)
})
createInterface({ input: process.stdin })
  .on('line', () => {
    const { user, system } = process.cpuUsage()
    console.log(user + system)
  })
  .on('close', () => process.exit())
