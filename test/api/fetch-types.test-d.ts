/** The functions that fit the option `fetch`; compiled by `npm run typecheck`, and never run. */
import type { RequestInit as UndiciInit, fetch as undiciFetch } from 'undici-types'
import { createAccessTokens, type Fetch } from 'wechat-callback/api'

const account = { platform: 'wecom', corpId: 'ww1436e0e65a779aee', secret: 'S' } as const

/** The function of `node-fetch` 3, whose body is a stream of Node. */
declare function nodeFetch(url: URL | NodeFetchRequest | string, init?: NodeFetchInit): Promise<NodeFetchResponse>

interface NodeFetchInit {
  body?: Blob | Buffer | URLSearchParams | NodeJS.ReadableStream | string | null
  headers?: Record<string, string> | readonly [string, string][]
  method?: string
  redirect?: 'follow' | 'error' | 'manual'
  signal?: NodeFetchSignal | null
  agent?: object
}

interface NodeFetchSignal {
  readonly aborted: boolean
  addEventListener: (type: 'abort', listener: (this: NodeFetchSignal) => void) => void
  removeEventListener: (type: 'abort', listener: (this: NodeFetchSignal) => void) => void
}

interface NodeFetchRequest {
  readonly url: string
}

interface NodeFetchResponse {
  readonly status: number
  readonly body: NodeJS.ReadableStream | null
  json(): Promise<unknown>
}

declare const dispatcher: UndiciInit['dispatcher'] & object
declare const undici: typeof undiciFetch

export const fitting: readonly Fetch[] = [
  fetch,
  undici,
  nodeFetch,
  (url, init) => fetch(url, init),
  (url, init) => undici(url, { ...init, dispatcher }),
  (url, init) => nodeFetch(url, { ...init, agent: {} }),
  async () => Response.json({}),
  async () => ({ status: 200, body: null }),
]

createAccessTokens({ ...account, fetch })
// @ts-expect-error -- a response has a status and a body
createAccessTokens({ ...account, fetch: async () => ({}) })
// @ts-expect-error -- a suite has tokens of another kind
createAccessTokens({ ...account, platform: 'wecom-suite' })
// @ts-expect-error -- the id of 公众号 is its AppID
createAccessTokens({ ...account, platform: 'official-account' })
