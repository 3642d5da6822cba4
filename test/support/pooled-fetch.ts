/** A `fetch` over node:http with a bounded number of connections, which are kept open, as senders of many messages need. */
import { Agent, request } from 'node:http'
import type { Fetch } from 'wechat-callback/api'

/** @param maxSockets the maximum number of connections; further requests wait for one */
export function createPooledFetch(maxSockets: number): { readonly fetch: Fetch; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets })
  const fetch: Fetch = (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      request(url, { agent, method, headers, signal }, (response) => {
        resolve({ status: response.statusCode ?? 0, body: response })
      })
        .on('error', reject)
        .end(body)
    })
  return { fetch, close: () => agent.destroy() }
}
