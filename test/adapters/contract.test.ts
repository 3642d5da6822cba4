/** The exchange vectors over a real http server: what holds for the Fetch handler holds for Node's, byte for byte. */

import { describe, test } from 'vitest'
import { createNodeHandler, type NodeHandler, type NodeRequest } from 'wechat-callback/node'
import { send, withServer } from '../support/http.ts'
import { bodyOf, needsParsedBody, watchExchange } from '../support/run-vector.mjs'
import { casesOf, readVectorFile } from '../support/vectors.ts'

const cases = casesOf(readVectorFile('exchange.json')).map(
  ({ group, testCase }) => [testCase.id, group, testCase] as const,
)

describe('the Node handler behind http', () => {
  test.each(cases)('%s', async (_id, group, testCase) => {
    const watch = watchExchange(group, testCase)
    const handler = createNodeHandler(watch.options)
    const isParsed = needsParsedBody(testCase)
    const listener = isParsed ? afterBodyParser(handler, testCase.bodyObject) : handler
    await withServer(listener, async (port) => {
      const headers = typeof testCase.contentType === 'string' ? { 'content-type': testCase.contentType } : {}
      const answer = await send(port, {
        method: String(testCase.method),
        path: `/wechat?${testCase.query}`,
        headers,
        body: testCase.method === 'GET' ? undefined : isParsed ? 'read by the parser' : bodyOf(testCase),
      })
      await watch.expect(answer.status, (name) => answer.headers[name], answer.body)
    })
  })
})

/** What a body parser does: read the stream to its end, leave an object. */
function afterBodyParser(handler: NodeHandler, body: unknown): (...args: Parameters<NodeHandler>) => Promise<void> {
  return async (request: NodeRequest, response) => {
    for await (const _chunk of request);
    await handler(Object.assign(request, { body }), response)
  }
}
