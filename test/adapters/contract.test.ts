/** The exchange vectors over a real http server: the Node handler behaves like the Fetch handler, byte for byte. */
import { describe, expect, test } from 'vitest'
import { isCallbackError } from 'wechat-callback'
import { createNodeHandler, type NodeHandler, type NodeRequest } from 'wechat-callback/node'
import { answerExchange } from '../../src/conformance/adapter.ts'
import { checksOf } from '../../src/conformance/checks.ts'
import { judge } from '../../src/conformance/judge.ts'
import { send, withServer } from '../support/http.ts'
import { readVectorFile } from '../support/vectors.ts'

const checks = checksOf(readVectorFile('exchange.json')).map((check) => [check.request.id, check] as const)

describe('the Node handler as a listener of node:http', () => {
  test.each(checks)('%s', async (_id, check) => {
    const input = check.request.input as Parameters<typeof answerExchange>[1]
    const { method, query, contentType, body, bodyHex } = input
    const isParsed = 'bodyObject' in input
    const headers = contentType === undefined ? {} : { 'content-type': contentType }
    const sent = isParsed
      ? 'read by the parser'
      : bodyHex === undefined
        ? body
        : new Uint8Array(Buffer.from(bodyHex, 'hex'))
    const result = await answerExchange({ isCallbackError }, input, async (options) => {
      const handler = createNodeHandler(options)
      const listener = isParsed ? afterBodyParser(handler, input.bodyObject) : handler
      return await withServer(listener, async (port) => {
        const answer = await send(port, {
          method,
          path: `/wechat?${query}`,
          headers,
          body: method === 'GET' ? undefined : sent,
        })
        return { status: Number(answer.status), headers: answer.headers, answer: answer.body }
      })
    })
    expect(judge(check, result)).toEqual({ kind: 'passed' })
    // The suite accepts envelopes of any layout.
    expect(result).toMatchObject({ output: { answer: check.testCase.answer } })
  })
})

/** Does what a body parser does: reads the stream to its end and leaves an object. */
function afterBodyParser(handler: NodeHandler, body: unknown): (...args: Parameters<NodeHandler>) => Promise<void> {
  return async (request: NodeRequest, response) => {
    for await (const _chunk of request);
    await handler(Object.assign(request, { body }), response)
  }
}
