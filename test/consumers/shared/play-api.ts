/** `./api` as an app uses it, played through. Needs neither Node nor its types. */
import { CallbackError, createMemoryStore, type Store } from 'wechat-callback'
import { type AccessTokens, ApiError, createAccessTokens, type Fetch } from 'wechat-callback/api'
import { expect } from './play-fetch.js'

const account = { platform: 'wecom', corpId: 'ww1436e0e65a779aee', secret: 'S' } as const

/** The global function fits, and one that changes the request. */
export const ofRuntime: readonly Fetch[] = [fetch, (url, init) => fetch(url, { ...init, keepalive: true })]

export async function playApi(): Promise<void> {
  const answer = { errcode: 0, errmsg: 'ok', access_token: 'T', expires_in: 7200 }
  const tokens: AccessTokens = createAccessTokens({ ...account, fetch: answering(answer), store: createMemoryStore() })
  expect(await tokens.get(), 'T')
  const refused = createAccessTokens({ ...account, fetch: answering({ errcode: 40013, errmsg: 'invalid corpid' }) })
  const error: unknown = await refused.get().catch((caught: unknown) => caught)
  expect(error instanceof ApiError ? error.errcode : error, 40013)
  await playBrokenStore(answering(answer))
}

/** The error of the store is an instance of the class that the core exports. */
async function playBrokenStore(fetch: Fetch): Promise<void> {
  const fail = (): never => {
    throw new Error('unavailable')
  }
  const store: Store = { get: fail, set: fail, delete: fail }
  const errors: unknown[] = []
  const tokens = createAccessTokens({ ...account, fetch, store, onError: (error) => errors.push(error) })
  expect(await tokens.get(), 'T')
  expect(errors[0] instanceof CallbackError, true)
}

function answering(answer: object): Fetch {
  return async () => new Response(JSON.stringify(answer))
}
