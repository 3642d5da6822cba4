/** The access tokens of own accounts, over a real http server that plays the platform. */
import { inspect } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMemoryStore, type Store } from 'wechat-callback'
import {
  type AccessTokens,
  type AccessTokensOptions,
  ApiError,
  createAccessTokens,
  type Fetch,
} from 'wechat-callback/api'
import { ACCOUNT, type ApiFault, createTokenPlatform, SEND, WECOM } from '../support/api-interfaces/tokens.ts'
import { type ApiServer, startApiServer } from '../support/api-server.ts'
import { eventually } from '../support/eventually.ts'
import { useVirtualTime } from '../support/virtual-time.ts'

const GET_TOKEN = '/cgi-bin/gettoken'
const STABLE_TOKEN = '/cgi-bin/stable_token'
const SECOND = 1000
const MINUTE = 60 * SECOND
const wecom = { platform: 'wecom', ...WECOM } as const
const account = { platform: 'official-account', ...ACCOUNT } as const

/** A platform, its server, and a clock that only the test moves. */
async function startPlatform() {
  const clock = { ms: Date.parse('2026-11-30T08:00:00Z') }
  const now = () => clock.ms
  const platform = createTokenPlatform(now)
  const server = await startApiServer(platform.routes)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const { baseUrl } = server
  return {
    platform,
    server,
    pass: (ms: number) => {
      clock.ms += ms
    },
    common: { baseUrl, now },
    countOf: (path: string) => server.requests.filter((request) => request.path === path).length,
  }
}

/** Sends as a user of tokens does: a refused token is dropped, and the call repeated once. */
async function send(tokens: AccessTokens, { baseUrl }: Pick<ApiServer, 'baseUrl'>): Promise<boolean> {
  for (let isFirst = true; ; isFirst = false) {
    const token = await tokens.get()
    const response = await fetch(`${baseUrl}${SEND}?access_token=${token}`, { method: 'POST', body: '{}' })
    const { errcode } = (await response.json()) as { errcode: number }
    if (errcode === 0) return true
    if (!isFirst) return false
    await tokens.invalidate(token)
  }
}

/** A store of which every call fails while it is broken. */
function breakable(): { readonly store: Store; isBroken: boolean } {
  const memory = createMemoryStore()
  const state = {
    isBroken: false,
    store: {
      get: (key) => call(() => memory.get(key)),
      set: (key, value, options) => call(() => memory.set(key, value, options)),
      delete: (key, options) => call(() => memory.delete(key, options)),
    } satisfies Store,
  }
  async function call<Value>(work: () => Value): Promise<Awaited<Value>> {
    if (state.isBroken) throw new Error('the store is unavailable')
    return await work()
  }
  return state
}

describe('the requests', () => {
  test('of 企业微信 are those of gettoken', async () => {
    const { server, common } = await startPlatform()
    const token = await createAccessTokens({ ...wecom, ...common }).get()
    expect(token).toMatch(/^TokenOf_/)
    const query = { corpid: WECOM.corpId, corpsecret: WECOM.secret }
    expect(server.requests.map(({ query, ...request }) => ({ ...request, query: Object.fromEntries(query) }))).toEqual([
      { method: 'GET', path: GET_TOKEN, query, body: undefined },
    ])
  })

  test.each(['official-account', 'mini-program'] as const)('of %s are those of stable_token', async (platform) => {
    const { server, common } = await startPlatform()
    const token = await createAccessTokens({ platform, ...ACCOUNT, ...common }).get()
    expect(token).toMatch(/^TokenOf_/)
    const body = { grant_type: 'client_credential', appid: ACCOUNT.appId, secret: ACCOUNT.secret, force_refresh: false }
    expect(server.requests.map(({ query, ...request }) => ({ ...request, query: `${query}` }))).toEqual([
      { method: 'POST', path: STABLE_TOKEN, query: '', body },
    ])
  })

  test('of many calls at once are one', async () => {
    const { common, countOf } = await startPlatform()
    const tokens = createAccessTokens({ ...wecom, ...common })
    const all = await Promise.all(Array.from({ length: 1000 }, () => tokens.get()))
    expect(new Set(all).size).toBe(1)
    expect(countOf(GET_TOKEN)).toBe(1)
  })

  test('of several objects over one store are one', async () => {
    const { common, countOf } = await startPlatform()
    const store = createMemoryStore()
    const all = Array.from({ length: 10 }, () => createAccessTokens({ ...wecom, ...common, store }))
    const got = await Promise.all(all.flatMap((tokens) => [tokens.get(), tokens.get()]))
    expect(new Set(got).size).toBe(1)
    expect(countOf(GET_TOKEN)).toBe(1)
  })

  test('of two accounts, or of two apps of a company, are separate', async () => {
    const { platform, common, countOf } = await startPlatform()
    platform.secrets.set(WECOM.corpId, 'SecretOfAnotherApp')
    const store = createMemoryStore()
    await createAccessTokens({ ...wecom, ...common, store }).get()
    await createAccessTokens({ ...wecom, ...common, store, secret: 'SecretOfAnotherApp' }).get()
    expect(countOf(GET_TOKEN)).toBe(2)
  })
})

describe('a token', () => {
  test('is kept until five minutes before its end, and then renewed', async () => {
    const { common, pass, countOf } = await startPlatform()
    const tokens = createAccessTokens({ ...account, ...common })
    const first = await tokens.get()
    pass(115 * MINUTE - SECOND)
    expect(await tokens.get()).toBe(first)
    expect(countOf(STABLE_TOKEN)).toBe(1)
    pass(SECOND)
    const second = await tokens.get()
    expect(second).not.toBe(first)
    expect(countOf(STABLE_TOKEN)).toBe(2)
    pass(115 * MINUTE - SECOND)
    expect(await tokens.get()).toBe(second)
  })

  test('that 企业微信 returns again in its last minutes is not requested by every call', async () => {
    const { common, pass, countOf } = await startPlatform()
    const tokens = createAccessTokens({ ...wecom, ...common })
    const first = await tokens.get()
    pass(115 * MINUTE)
    for (let seconds = 0; seconds < 300; seconds++) {
      expect(await tokens.get()).toBe(first)
      pass(SECOND)
    }
    expect(countOf(GET_TOKEN)).toBeLessThan(12)
    expect(await tokens.get()).not.toBe(first)
  })

  test('that is still valid is returned while it is renewed', async () => {
    const { platform, common, pass, countOf } = await startPlatform()
    const tokens = createAccessTokens({ ...account, ...common })
    const old = await tokens.get()
    pass(116 * MINUTE)
    const release = platform.hold(STABLE_TOKEN)
    const renewal = tokens.get()
    await eventually(() => expect(countOf(STABLE_TOKEN)).toBe(2))
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual([old, old])
    release()
    expect(await renewal).not.toBe(old)
    expect(await tokens.get()).toBe(await renewal)
    expect(countOf(STABLE_TOKEN)).toBe(2)
  })

  test('is returned by other processes while one renews it', async () => {
    const { platform, common, pass, countOf } = await startPlatform()
    const store = createMemoryStore()
    const [one, other] = [1, 2].map(() => createAccessTokens({ ...account, ...common, store })) as [
      AccessTokens,
      AccessTokens,
    ]
    const old = await one.get()
    pass(116 * MINUTE)
    const release = platform.hold(STABLE_TOKEN)
    const renewal = one.get()
    await eventually(() => expect(countOf(STABLE_TOKEN)).toBe(2))
    expect(await other.get()).toBe(old)
    release()
    const fresh = await renewal
    // It reads the store again some seconds after it has found the claim.
    pass(6 * SECOND)
    expect(await other.get()).toBe(fresh)
    expect(countOf(STABLE_TOKEN)).toBe(2)
  })

  test('that cannot be renewed is returned as long as it is valid, with one request in some seconds', async () => {
    const { platform, common, pass, countOf } = await startPlatform()
    const onError = vi.fn()
    const tokens = createAccessTokens({ ...account, ...common, onError })
    const old = await tokens.get()
    pass(116 * MINUTE)
    const ipRefused = { errcode: 40164, errmsg: 'invalid ip 203.0.113.9, not in whitelist' }
    platform.fail(STABLE_TOKEN, ...Array.from({ length: 100 }, () => ipRefused))
    for (let calls = 0; calls < 20; calls++) expect(await tokens.get()).toBe(old)
    expect(countOf(STABLE_TOKEN)).toBe(2)
    pass(6 * SECOND)
    expect(await tokens.get()).toBe(old)
    expect(countOf(STABLE_TOKEN)).toBe(3)
    expect(onError).toHaveBeenCalledTimes(2)
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ errcode: 40164, ip: '203.0.113.9' }))
    pass(4 * MINUTE)
    await expect(tokens.get()).rejects.toMatchObject({ errcode: 40164 })
  })

  test('is found in the store by a process that starts later, and its value is not the secret', async () => {
    const { common, countOf } = await startPlatform()
    const keys: string[] = []
    const memory = createMemoryStore()
    const store: Store = {
      ...memory,
      set: (key, value, options) => {
        keys.push(key)
        return memory.set(key, value, options)
      },
    }
    const token = await createAccessTokens({ ...wecom, ...common, store }).get()
    expect(await createAccessTokens({ ...wecom, ...common, store }).get()).toBe(token)
    expect(countOf(GET_TOKEN)).toBe(1)
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) expect(key).toMatch(/^token:wecom:v1:[0-9a-f]{40}(?::claim)?$/)
  })
})

describe('a refused token', () => {
  test('is replaced, and the next one is shared', async () => {
    const { platform, server, common, countOf } = await startPlatform()
    const store = createMemoryStore()
    const tokens = createAccessTokens({ ...wecom, ...common, store })
    const other = createAccessTokens({ ...wecom, ...common, store })
    const first = await tokens.get()
    expect(await other.get()).toBe(first)
    platform.void(first)
    expect(await send(tokens, server)).toBe(true)
    expect(await send(other, server)).toBe(true)
    expect(await other.get()).toBe(await tokens.get())
    expect(countOf(GET_TOKEN)).toBe(2)
  })

  test('causes one refresh, however many senders fail with it', async () => {
    const { platform, server, common, countOf } = await startPlatform()
    const store = createMemoryStore()
    const processes = [1, 2].map(() => createAccessTokens({ ...account, ...common, store }))
    for (const tokens of processes) platform.void(await tokens.get())
    const sent = await Promise.all(
      processes.flatMap((tokens) => Array.from({ length: 500 }, () => send(tokens, server))),
    )
    expect(sent).toHaveLength(1000)
    expect(new Set(sent)).toEqual(new Set([true]))
    expect(countOf(STABLE_TOKEN)).toBe(2)
  })

  test('that is dropped late does not drop the token that has replaced it', async () => {
    const { platform, common, countOf } = await startPlatform()
    const tokens = createAccessTokens({ ...wecom, ...common })
    const first = await tokens.get()
    platform.void(first)
    await tokens.invalidate(first)
    const second = await tokens.get()
    await tokens.invalidate(first)
    await tokens.invalidate('TokenOfNobody')
    expect(await tokens.get()).toBe(second)
    expect(countOf(GET_TOKEN)).toBe(2)
  })

  test('is not returned to a call that waits for a renewal', async () => {
    const { platform, common, pass } = await startPlatform()
    const memory = createMemoryStore()
    const store: Store = { ...memory, get: async (key) => memory.get(key) }
    const tokens = createAccessTokens({ ...account, ...common, store })
    const first = await tokens.get()
    pass(116 * MINUTE)
    platform.void(first)
    // The store is read, and still has the token, when it is refused.
    const waiting = tokens.get()
    void tokens.invalidate(first)
    expect(await waiting).not.toBe(first)
    expect(await tokens.get()).toBe(await waiting)
  })

  test('is not returned to a call that waits with the one that has had it refused', async () => {
    const { platform, common, countOf } = await startPlatform()
    const tokens = createAccessTokens({ ...account, ...common })
    const first = tokens.get().then((token) => {
      platform.void(token)
      void tokens.invalidate(token)
      return token
    })
    const second = await tokens.get()
    expect(second).not.toBe(await first)
    expect(await tokens.get()).toBe(second)
    expect(countOf(STABLE_TOKEN)).toBe(2)
  })

  test('is not used as the old token by a process that learns of the refusal from the store', async () => {
    const { platform, common, pass, countOf } = await startPlatform()
    const store = createMemoryStore()
    const one = createAccessTokens({ ...account, ...common, store })
    const other = createAccessTokens({ ...account, ...common, store })
    const old = await one.get()
    expect(await other.get()).toBe(old)
    pass(116 * MINUTE)
    platform.void(old)
    await one.invalidate(old)
    const release = platform.hold(STABLE_TOKEN)
    const renewal = one.get()
    await eventually(() => expect(countOf(STABLE_TOKEN)).toBe(2))
    const waiting = other.get()
    release()
    expect(await waiting).toBe(await renewal)
    expect(await waiting).not.toBe(old)
  })

  test('is not forced if a normal request returns another one', async () => {
    const { platform, server, common } = await startPlatform()
    const tokens = createAccessTokens({ ...account, ...common })
    platform.void(await tokens.get())
    expect(await send(tokens, server)).toBe(true)
    expect(server.requests.filter(({ body }) => body?.force_refresh === true)).toEqual([])
  })

  test('that comes back is replaced by a forced request, at most every 30 seconds and 20 times a day', async () => {
    const { platform, server, common, pass } = await startPlatform()
    platform.repeatsVoidTokens = true
    const store = createMemoryStore()
    const tokens = createAccessTokens({ ...account, ...common, store })
    const forced = () => server.requests.filter(({ body }) => body?.force_refresh === true).length
    for (let count = 1; count <= 20; count++) {
      platform.void(await tokens.get())
      expect(await send(tokens, server)).toBe(true)
      expect(forced()).toBe(count)
      // Another process has the same count.
      const other = createAccessTokens({ ...account, ...common, store })
      platform.void(await other.get())
      pass(29 * SECOND)
      expect(await send(other, server)).toBe(false)
      expect(forced()).toBe(count)
      pass(SECOND)
    }
    expect(await send(tokens, server)).toBe(false)
    expect(forced()).toBe(20)
    pass(24 * 60 * MINUTE)
    expect(await send(tokens, server)).toBe(true)
  })

  test('that comes back is not forced at 企业微信, which has no such request', async () => {
    const { server, common } = await startPlatform()
    const tokens = createAccessTokens({ ...wecom, ...common })
    const token = await tokens.get()
    await tokens.invalidate(token)
    expect(await tokens.get()).toBe(token)
    expect(server.requests).toHaveLength(2)
  })
})

describe('an answer that cannot be used', () => {
  test.each<[ApiFault, object]>([
    [
      { errcode: 40013, errmsg: 'invalid appid' },
      { code: 'REFUSED', errcode: 40013, isRetryable: false },
    ],
    [
      { errcode: 40001, errmsg: 'invalid credential, hint: [1700000000_2], from ip: 203.0.113.9' },
      { code: 'REFUSED', errcode: 40001, hint: '1700000000_2', ip: '203.0.113.9' },
    ],
    ['a page of HTML', { code: 'UNREADABLE_RESPONSE', status: 200 }],
    ['a redirect', { code: 'REDIRECTED', status: 302 }],
    [{ errcode: 0, errmsg: 'ok' }, { code: 'UNREADABLE_RESPONSE' }],
    [{ errcode: 0, errmsg: 'ok', access_token: '', expires_in: 7200 }, { code: 'UNREADABLE_RESPONSE' }],
    [{ errcode: 0, errmsg: 'ok', access_token: 'Token', expires_in: '7200' }, { code: 'UNREADABLE_RESPONSE' }],
    [{ errcode: 0, errmsg: 'ok', access_token: 'Token', expires_in: 0 }, { code: 'UNREADABLE_RESPONSE' }],
    [{ errcode: 0, errmsg: 'ok', access_token: 'Token', expires_in: 1e300 }, { code: 'UNREADABLE_RESPONSE' }],
  ])(
    '%j is an ApiError without a secret, for all who wait, and the next call requests again',
    async (fault, expected) => {
      const { platform, common, countOf } = await startPlatform()
      platform.fail(GET_TOKEN, fault)
      const tokens = createAccessTokens({ ...wecom, ...common })
      const errors = await Promise.all([1, 2, 3].map(() => tokens.get().catch((error: unknown) => error)))
      for (const error of errors) {
        expect(error).toBeInstanceOf(ApiError)
        expect(error).toMatchObject(expected)
        expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/SecretOf|corpsecret|http:/)
      }
      expect(countOf(GET_TOKEN)).toBe(1)
      expect(await tokens.get()).toMatch(/^TokenOf_/)
    },
  )

  test('ends at timeoutMs if it does not come', async () => {
    const { platform, common, countOf } = await startPlatform()
    platform.fail(GET_TOKEN, 'no response', 'no response', 'no response', 'no response')
    const tokens = createAccessTokens({ ...wecom, ...common, timeoutMs: 20 })
    await expect(tokens.get()).rejects.toMatchObject({ code: 'TIMEOUT', isRetryable: true })
    expect(countOf(GET_TOKEN)).toBe(4)
    expect(await tokens.get()).toMatch(/^TokenOf_/)
  })

  test('is repeated if the platform is busy or the network fails, at most three times', async () => {
    const { platform, common, countOf } = await startPlatform()
    const busy = { errcode: -1, errmsg: 'system busy' }
    platform.fail(GET_TOKEN, busy, 'the connection is reset', 'half a body')
    const tokens = createAccessTokens({ ...wecom, ...common })
    expect(await tokens.get()).toMatch(/^TokenOf_/)
    expect(countOf(GET_TOKEN)).toBe(4)
    await tokens.invalidate(await tokens.get())
    platform.fail(GET_TOKEN, busy, busy, 'status 502', busy)
    await expect(tokens.get()).rejects.toMatchObject({ errcode: -1 })
    expect(countOf(GET_TOKEN)).toBe(8)
  })
})

describe('a store that fails', () => {
  test('leaves the tokens of this process working: one request for each lifetime', async () => {
    const { platform, server, common, pass, countOf } = await startPlatform()
    const broken = breakable()
    const onError = vi.fn()
    const tokens = createAccessTokens({ ...account, ...common, store: broken.store, onError })
    broken.isBroken = true
    const first = await tokens.get()
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'STORE_FAILED' }))
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual([first, first])
    expect(countOf(STABLE_TOKEN)).toBe(1)
    platform.void(first)
    expect(await send(tokens, server)).toBe(true)
    expect(countOf(STABLE_TOKEN)).toBe(2)
    pass(120 * MINUTE)
    const third = await tokens.get()
    expect(countOf(STABLE_TOKEN)).toBe(3)
    // The store works again, and is used again at the next renewal.
    broken.isBroken = false
    pass(116 * MINUTE)
    const fourth = await tokens.get()
    expect(fourth).not.toBe(third)
    expect(await createAccessTokens({ ...account, ...common, store: broken.store }).get()).toBe(fourth)
    expect(countOf(STABLE_TOKEN)).toBe(4)
  })

  test('does not bring a refused token back when it works again', async () => {
    const { platform, common } = await startPlatform()
    const broken = breakable()
    const tokens = createAccessTokens({ ...account, ...common, store: broken.store })
    const first = await tokens.get()
    platform.void(first)
    broken.isBroken = true
    await tokens.invalidate(first)
    broken.isBroken = false
    expect(await tokens.get()).not.toBe(first)
  })

  test.each(['before it writes', 'after it has written'])('%s, the token is used all the same', async (when) => {
    const { common, countOf } = await startPlatform()
    const memory = createMemoryStore()
    const store: Store = {
      ...memory,
      set: async (key, value, options) => {
        const isToken = value.includes('TokenOf_')
        if (isToken && when === 'before it writes') throw new Error('the store is unavailable')
        const isMade = await memory.set(key, value, options)
        if (isToken) throw new Error('the answer was lost')
        return isMade
      },
    }
    const tokens = createAccessTokens({ ...wecom, ...common, store })
    expect(await tokens.get()).toBe(await tokens.get())
    expect(countOf(GET_TOKEN)).toBe(1)
  })

  test('with a value of another program is reported, and the tokens work', async () => {
    const { common } = await startPlatform()
    const onError = vi.fn()
    const store: Store = { ...createMemoryStore(), get: () => 'a value of another program', set: () => false }
    const tokens = createAccessTokens({ ...wecom, ...common, store, onError })
    expect(await tokens.get()).toMatch(/^TokenOf_/)
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'STORE_FAILED' }))
  })

  test('and a log that fails as well make no call fail', async () => {
    const { common } = await startPlatform()
    const broken = breakable()
    broken.isBroken = true
    const onError = () => {
      throw new Error('the disk is full')
    }
    expect(await createAccessTokens({ ...wecom, ...common, store: broken.store, onError }).get()).toMatch(/^TokenOf_/)
  })
})

describe('without waiting for real time', () => {
  useVirtualTime()

  const answer = () => Response.json({ access_token: 'Token', expires_in: 7200 })

  test('a store that hangs delays a token by some seconds', async () => {
    const never = new Promise<never>(() => undefined)
    const store: Store = { get: () => never, set: () => never, delete: () => never }
    const fetch = vi.fn(async () => answer())
    const tokens = createAccessTokens({ ...wecom, store, fetch })
    const startedAt = performance.now()
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual(['Token', 'Token'])
    expect(performance.now() - startedAt).toBeLessThanOrEqual(2000)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('a process that dies with the claim delays the others until the claim ends', async () => {
    const store = createMemoryStore()
    const dead = { ...store }
    const dying = createAccessTokens({ ...wecom, store: dead, fetch: () => new Promise(() => undefined) })
    void dying.get()
    await vi.advanceTimersByTimeAsync(100)
    // Its calls no longer reach the store.
    Object.assign(dead, { get: () => new Promise(() => undefined), set: () => new Promise(() => undefined) })
    const fetch = vi.fn(async () => answer())
    const startedAt = performance.now()
    expect(await createAccessTokens({ ...wecom, store, fetch }).get()).toBe('Token')
    expect(performance.now() - startedAt).toBeLessThan(5200)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('a process that requests for a long time keeps its claim', async () => {
    const store = createMemoryStore()
    let requests = 0
    const fetch: Fetch = async () => {
      requests++
      await new Promise((resolve) => setTimeout(resolve, 9000))
      return answer()
    }
    const all = Array.from({ length: 5 }, () => createAccessTokens({ ...wecom, store, fetch }).get())
    expect(await Promise.all(all)).toEqual(['Token', 'Token', 'Token', 'Token', 'Token'])
    expect(requests).toBe(1)
  })

  test('a call that waits for another one that never ends makes its own request', async () => {
    const fetch = vi
      .fn<Fetch>()
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValue(answer())
    const tokens = createAccessTokens({ ...wecom, fetch })
    void tokens.get()
    await vi.advanceTimersByTimeAsync(10)
    // As on Workers, where nothing of a request goes on that was cancelled.
    vi.clearAllTimers()
    const startedAt = performance.now()
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual(['Token', 'Token'])
    expect(performance.now() - startedAt).toBeLessThan(15_500)
    expect(fetch).toHaveBeenCalledTimes(2)
  })
})

describe('options', () => {
  test.each<[string, object, string]>([
    ['no options', undefined as never, 'options: expected an object'],
    ['no platform', { ...WECOM }, "platform: expected 'wecom', 'official-account' or 'mini-program'"],
    ['another platform', { ...WECOM, platform: 'wecom-bot' }, 'platform: expected'],
    ['the id of another platform', { ...ACCOUNT, platform: 'wecom' }, 'corpId: expected a text that is not empty'],
    ['no AppID', { platform: 'mini-program', secret: 's' }, 'appId: expected a text that is not empty'],
    ['an empty secret', { ...wecom, secret: '' }, 'secret: expected a text that is not empty'],
    ['a store that is none', { ...wecom, store: {} }, 'store: expected an object with get()'],
    ['a baseUrl with a slash', { ...wecom, baseUrl: 'https://example.com/' }, 'baseUrl must be'],
    ['a timeout that is none', { ...wecom, timeoutMs: 0 }, 'timeoutMs must be'],
    ['a clock that is none', { ...wecom, now: 1 }, 'now: expected a function'],
    ['a log that is none', { ...wecom, onError: 'console' }, 'onError: expected a function'],
  ])('%s: a TypeError names the mistake', (_name, options, message) => {
    const create = () => createAccessTokens(options as AccessTokensOptions)
    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })

  test('the methods can be called without the object, and a clock in seconds is understood', async () => {
    const { common, countOf } = await startPlatform()
    const { get, invalidate } = createAccessTokens({ ...wecom, ...common, now: () => common.now() / 1000 })
    const token = await get()
    await invalidate('another')
    expect(await get()).toBe(token)
    expect(countOf(GET_TOKEN)).toBe(1)
  })
})
