/**
 * What a body costs in memory while it arrives in one-byte chunks. Each chunk that is kept as an object costs 100 to
 * 400 bytes, so an unsigned body of 512 KiB would hold 60 to 110 MB. The test measures memory, not time, so a wide
 * margin is enough.
 */
import { memoryUsage } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { textPush, watchedOptions, wecom } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'
import { openSocket, withServer } from '../support/http.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const LENGTH = 512 * 1024
const MARGIN = 16 * 1024 * 1024

const push = wecom.push(textPush)
/** A push followed by white space, which the envelope reader skips. */
const body = (push.body ?? '').padEnd(LENGTH)

function usedMemory(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = memoryUsage()
  return heapUsed + arrayBuffers
}

test('the Node handler does not keep the chunks of a body', async () => {
  const { options, errors } = watchedOptions({ maxBodyBytes: LENGTH, deadlineMs: 50_000 })
  const handler = createNodeHandler(options)
  let received = () => 0
  await withServer(
    (request, response) => {
      received = () => request.socket.bytesRead
      return handler(request, response)
    },
    async (port) => {
      const socket = openSocket(port)
      const head = `POST /?${push.query} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n`
      socket.write(head)
      await eventually(() => expect(received()).toBe(head.length))
      const before = usedMemory()
      for (let start = 0; start < LENGTH; start += 4096) {
        const chunks = Array.from(body.slice(start, start + 4096), (character) => `1\r\n${character}\r\n`)
        await new Promise((resolve) => socket.write(chunks.join(''), resolve))
      }
      await eventually(() => expect(received()).toBe(head.length + '1\r\nx\r\n'.length * LENGTH))
      expect(usedMemory() - before).toBeLessThan(MARGIN)
      socket.write('0\r\n\r\n')
      let answer = ''
      for await (const text of socket) answer += text
      expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    },
  )
  expect(errors).toEqual([])
})

test('the Fetch handler does not keep the chunks of a body', async () => {
  const { options, errors } = watchedOptions({ maxBodyBytes: LENGTH, deadlineMs: 50_000 })
  const bytes = new TextEncoder().encode(body)
  let before = 0
  let growth = Number.POSITIVE_INFINITY
  let sent = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent === 0) before = usedMemory()
      if (sent < LENGTH) return controller.enqueue(bytes.slice(sent, ++sent))
      growth = usedMemory() - before
      controller.close()
    },
  })
  const { url, headers } = push.toRequest('https://callback.example/wechat')
  const request = new Request(url, { method: 'POST', headers, body: stream, duplex: 'half' })
  expect((await createFetchHandler(options)(request)).status).toBe(200)
  expect(growth).toBeLessThan(MARGIN)
  expect(errors).toEqual([])
})
