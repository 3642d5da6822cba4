/** The tokens of suites and components, over a real http server that plays the platform and pushes that it makes. */
import { inspect } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMemoryStore, type Store, type StoreSetOptions } from 'wechat-callback'
import {
  type ComponentTokensOptions,
  createComponentTokens,
  createSuiteTokens,
  type SecretDatabase,
  type SuiteTokensOptions,
} from 'wechat-callback/api'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { COMPONENT, createTokenPlatform, SUITE, TEMPLATE } from '../support/api-interfaces/tokens.ts'
import { startApiServer } from '../support/api-server.ts'
import { eventually } from '../support/eventually.ts'

const CORP = 'wwcorp0000000001'
const APP = 'wxapp00000000001'
const MINUTE = 60 * 1000
const NOW = Date.parse('2026-11-30T08:00:00Z')
const SECONDS = NOW / 1000

async function startPlatform() {
  const clock = { ms: NOW }
  const now = () => clock.ms
  const platform = createTokenPlatform(now)
  const server = await startApiServer(platform.routes)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const common = { baseUrl: server.baseUrl, now, store: createMemoryStore() as Store }
  return {
    platform,
    server,
    common,
    pass: (ms: number) => {
      clock.ms += ms
    },
    countOf: (path: string) => server.requests.filter((request) => request.path.endsWith(path)).length,
  }
}

function suiteTicket(ticket: string, TimeStamp = SECONDS, suiteId: string = SUITE.suiteId) {
  return { InfoType: 'suite_ticket', SuiteId: suiteId, SuiteTicket: ticket, TimeStamp }
}

function cancelAuth(TimeStamp: number) {
  return { InfoType: 'cancel_auth', SuiteId: SUITE.suiteId, AuthCorpId: CORP, TimeStamp }
}

function componentTicket(ticket: string, CreateTime = SECONDS) {
  return {
    InfoType: 'component_verify_ticket',
    AppId: COMPONENT.componentAppId,
    ComponentVerifyTicket: ticket,
    CreateTime,
  }
}

function unauthorized(CreateTime: number) {
  return { InfoType: 'unauthorized', AppId: COMPONENT.componentAppId, AuthorizerAppid: APP, CreateTime }
}

/** A platform, and the tokens of a suite that has a ticket and the authorisation of a company. */
async function startSuite(options: Partial<SuiteTokensOptions> = {}) {
  const started = await startPlatform()
  const { platform, common } = started
  const create = () => createSuiteTokens({ ...SUITE, ...common, ...options })
  const tokens = create()
  platform.tickets.set(SUITE.suiteId, 'TicketOfTheSuite')
  platform.codes.set('CodeOfTheAuthorization', CORP)
  expect(await tokens.keep(suiteTicket('TicketOfTheSuite'))).toBe(true)
  expect(await tokens.authorize('CodeOfTheAuthorization')).toMatchObject({ corpId: CORP })
  return { ...started, create, tokens }
}

/** The same for a component and an account. */
async function startComponent(options: Partial<ComponentTokensOptions> = {}) {
  const started = await startPlatform()
  const { platform, common } = started
  const create = (own: Partial<ComponentTokensOptions> = {}) =>
    createComponentTokens({ ...COMPONENT, ...common, ...options, ...own })
  const tokens = create()
  platform.tickets.set(COMPONENT.componentAppId, 'TicketOfTheComponent')
  platform.codes.set('CodeOfTheAuthorization', APP)
  expect(await tokens.keep(componentTicket('TicketOfTheComponent'))).toBe(true)
  expect(await tokens.authorize('CodeOfTheAuthorization')).toMatchObject({ appId: APP })
  return { ...started, create, tokens }
}

/** A database of a user, in memory. */
function database(): SecretDatabase & { readonly rows: Map<string, string> } {
  const rows = new Map<string, string>()
  return {
    rows,
    get: async (id) => rows.get(id) ?? null,
    set: async (id, secret) => rows.set(id, secret),
    delete: async (id) => rows.delete(id),
  }
}

/** A store whose writes fail, or end the process, when `breaks` says so. */
function breakable(breaks: (key: string, value: string) => Error | 'never' | undefined): Store {
  const memory = createMemoryStore()
  return {
    ...memory,
    set: async (key: string, value: string, options: StoreSetOptions) => {
      const fault = breaks(key, value)
      if (fault === 'never') return await new Promise<never>(() => undefined)
      if (fault !== undefined) throw fault
      return await memory.set(key, value, options)
    },
  }
}

describe('a suite', () => {
  test('gets the tokens of a company from ticket and code; the code brings the first token', async () => {
    const { server, platform, tokens, pass } = await startSuite()
    const first = await tokens.get(CORP)
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/cgi-bin/service/get_suite_token',
      '/cgi-bin/service/get_permanent_code',
    ])
    pass(116 * MINUTE)
    // The tokens of 企业微信 stay the same until their end.
    expect(await tokens.of(CORP).get()).toBe(first)
    pass(5 * MINUTE)
    expect(await tokens.of(CORP).get()).not.toBe(first)
    const [request] = server.requests.filter(({ path }) => path === '/cgi-bin/service/get_corp_token')
    expect(request?.body).toEqual({ auth_corpid: CORP, permanent_code: platform.secrets.get(CORP) })
    expect(request?.query.get('suite_access_token')).toMatch(/^TokenOf_ww4/)
  })

  test('returns what the platform says about the authorisation, without its secrets', async () => {
    const { platform, tokens } = await startSuite()
    platform.codes.set('code', 'wwcorp0000000002')
    const authorization = await tokens.authorize('code')
    expect(authorization).toMatchObject({
      corpId: 'wwcorp0000000002',
      answer: { auth_info: { agent: [{ agentid: 1000002 }] } },
    })
    expect(JSON.stringify(authorization)).not.toMatch(/TokenOf|CodeOf/)
  })

  test('shares ticket, permanent code and tokens with other processes', async () => {
    const { create, tokens, countOf } = await startSuite()
    const others = [create(), create()]
    const all = await Promise.all([tokens, ...others].map((one) => one.get(CORP)))
    expect(new Set(all).size).toBe(1)
    expect(countOf('/get_corp_token')).toBe(0)
    expect(countOf('/get_suite_token')).toBe(1)
  })

  test('that is a template of 代开发 gets tokens by gettoken, with the permanent code as secret', async () => {
    const { platform, common, server } = await startPlatform()
    const tokens = createSuiteTokens({ ...TEMPLATE, ...common })
    platform.tickets.set(TEMPLATE.suiteId, 'ticket')
    platform.codes.set('code', CORP)
    await tokens.keep(suiteTicket('ticket', SECONDS, TEMPLATE.suiteId))
    expect(await tokens.authorize('code')).toMatchObject({
      answer: { auth_info: { agent: [{ is_customized_app: true }] } },
    })
    expect(await tokens.get(CORP)).toMatch(/^TokenOf_wwcorp/)
    const query = { corpid: CORP, corpsecret: platform.secrets.get(CORP) }
    const last = server.requests.at(-1)
    expect([last?.path, Object.fromEntries(last?.query ?? [])]).toEqual(['/cgi-bin/gettoken', query])
  })

  test('requests another suite token if the platform refuses the kept one, and repeats the call once', async () => {
    const { platform, tokens, pass, countOf } = await startSuite()
    platform.void(await tokens.suite.get())
    pass(121 * MINUTE)
    platform.void(await tokens.suite.get())
    expect(await tokens.get(CORP)).toMatch(/^TokenOf_wwcorp/)
    expect(countOf('/get_corp_token')).toBe(2)
    const refused = { errcode: 42009, errmsg: 'suite_access_token expired' }
    platform.fail('/cgi-bin/service/get_corp_token', refused, refused)
    pass(121 * MINUTE)
    await expect(tokens.get(CORP)).rejects.toMatchObject({ errcode: 42009 })
    expect(countOf('/get_corp_token')).toBe(4)
  })

  test('forgets the company after cancel_auth', async () => {
    const { create, tokens } = await startSuite()
    expect(await tokens.keep(cancelAuth(SECONDS + 60))).toBe(true)
    await expect(tokens.get(CORP)).rejects.toMatchObject({ code: 'NOT_AUTHORIZED', isRetryable: false })
    await expect(create().get(CORP)).rejects.toMatchObject({ code: 'NOT_AUTHORIZED' })
  })

  test('does not forget an authorisation that is later than a cancel_auth that comes late', async () => {
    const { tokens } = await startSuite()
    expect(await tokens.keep(cancelAuth(SECONDS - 60))).toBe(true)
    expect(await tokens.get(CORP)).toMatch(/^TokenOf_wwcorp/)
  })

  test('takes a new permanent code, also while a token is requested with the former one', async () => {
    const { platform, tokens, pass, server, countOf } = await startSuite()
    pass(121 * MINUTE)
    const release = platform.hold('/cgi-bin/service/get_corp_token')
    const waiting = tokens.get(CORP)
    await eventually(() => expect(countOf('/get_corp_token')).toBe(1))
    platform.codes.set('CodeOfAReset', CORP)
    await tokens.authorize('CodeOfAReset')
    release()
    expect(await waiting).toMatch(/^TokenOf_wwcorp/)
    expect(server.requests.at(-1)?.body?.permanent_code ?? platform.secrets.get(CORP)).toBe(platform.secrets.get(CORP))
  })

  test('uses the permanent codes of the user’s own database', async () => {
    const permanentCodes = database()
    const { platform, common, tokens, pass } = await startSuite({ permanentCodes })
    expect(permanentCodes.rows).toEqual(new Map([[CORP, platform.secrets.get(CORP)]]))
    pass(121 * MINUTE)
    // The store has lost everything, as after a restart of a store in memory.
    const later = createSuiteTokens({ ...SUITE, ...common, store: createMemoryStore(), permanentCodes })
    await expect(later.get(CORP)).rejects.toMatchObject({ code: 'NOT_AUTHORIZED' })
    await later.keep(suiteTicket('TicketOfTheSuite'))
    expect(await later.get(CORP)).toMatch(/^TokenOf_wwcorp/)
    await tokens.keep(cancelAuth(SECONDS + 60))
    expect(permanentCodes.rows.size).toBe(0)
  })

  test('works from memory while the store fails', async () => {
    let isBroken = false
    const fail = () => (isBroken ? new Error('the store is unavailable') : undefined)
    const memory = breakable(fail)
    const get = async (key: string) => {
      if (isBroken) throw fail()
      return await memory.get(key)
    }
    const { tokens, pass, countOf } = await startSuite({ store: { ...memory, get } })
    isBroken = true
    pass(121 * MINUTE)
    expect(await tokens.get(CORP)).toMatch(/^TokenOf_wwcorp/)
    expect(await tokens.get(CORP)).toMatch(/^TokenOf_wwcorp/)
    expect(countOf('/get_corp_token')).toBe(1)
    await expect(tokens.keep(suiteTicket('NextTicket', SECONDS + 600))).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('a ticket', () => {
  test.each([
    ['suite', createSuiteTokensOf, suiteTicket, '/cgi-bin/service/get_suite_token', 'suite_ticket'],
    [
      'component',
      createComponentTokensOf,
      componentTicket,
      '/cgi-bin/component/api_component_token',
      'component_verify_ticket',
    ],
  ] as const)(
    'of a %s: the newest by the time of its push is used, in whatever order they come',
    async (_name, create, push, path, field) => {
      const { common, server } = await startPlatform()
      const tokens = create(common)
      await expect(tokens.own.get()).rejects.toMatchObject({
        code: 'NOT_AUTHORIZED',
        message: expect.stringContaining(`no ${field} has been kept`),
      })
      await tokens.keep(push('second', SECONDS + 600))
      await tokens.keep(push('first', SECONDS))
      // Refused, since the platform has no ticket here.
      await expect(tokens.own.get()).rejects.toMatchObject({ code: 'REFUSED' })
      await create(common).keep(push('third', SECONDS + 1200))
      await expect(tokens.own.get()).rejects.toMatchObject({ code: 'REFUSED' })
      const used = server.requests.filter((request) => request.path === path).map(({ body }) => body?.[field])
      expect(used).toEqual(['second', 'third'])
    },
  )

  test('and an authorisation are kept for years and never evicted', async () => {
    const written: [string, StoreSetOptions][] = []
    const memory = createMemoryStore()
    const store: Store = {
      ...memory,
      set: (key, value, options) => {
        written.push([key, options])
        return memory.set(key, value, options)
      },
    }
    await startComponent({ store })
    const kept = written.filter(([key]) => /^(?:ticket|authorization):component:v1:[0-9a-f]{40}$/.test(key))
    expect(kept).toHaveLength(2)
    for (const [, options] of kept) {
      expect(options.evictable).toBe(false)
      expect(options.ttlMs).toBeGreaterThan(5 * 365 * 24 * 60 * MINUTE)
    }
    expect(written.map(([key]) => key).filter((key) => key.includes(APP) || key.includes('wx58'))).toEqual([])
  })

  test.each([
    ['of another suite', suiteTicket('t', SECONDS, 'wwanother')],
    ['without a ticket', { ...suiteTicket('t'), SuiteTicket: undefined }],
    ['of a user', { MsgType: 'text', Content: 'suite_ticket', ToUserName: SUITE.suiteId }],
    ['of an authorisation', { InfoType: 'create_auth', SuiteId: SUITE.suiteId, AuthCode: 'code' }],
    ['of a cancelled authorisation without a company', { ...cancelAuth(SECONDS), AuthCorpId: undefined }],
  ])('is not taken from a push %s', async (_name, push) => {
    const { common } = await startPlatform()
    const set = vi.fn(() => true)
    const tokens = createSuiteTokens({ ...SUITE, ...common, store: { ...common.store, set } })
    expect(await tokens.keep(push)).toBe(false)
    expect(set).not.toHaveBeenCalled()
  })

  test('arrives as a real push: one line in the handler keeps it', async () => {
    const { platform, common } = await startPlatform()
    const tokens = createSuiteTokens({ ...SUITE, ...common })
    const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: SUITE.suiteId }
    const handler = createFetchHandler({
      platform: 'wecom-suite',
      credentials,
      onMessage: async (message) => {
        await tokens.keep(message)
      },
    })
    const side = createPlatform({ platform: 'wecom-suite', credentials })
    const push = side.message('info.suite_ticket', { SuiteTicket: 'PushedTicket' })
    const { reply } = await side.send(handler, { ...push, SuiteId: SUITE.suiteId })
    expect(reply?.text).toBe('success')
    platform.tickets.set(SUITE.suiteId, 'PushedTicket')
    expect(await tokens.suite.get()).toMatch(/^TokenOf_ww4/)
  })
})

describe('a component', () => {
  test('gets the tokens of an account from ticket and code; the refresh token renews them', async () => {
    const { server, platform, tokens, pass } = await startComponent()
    const first = await tokens.get(APP)
    const refreshToken = platform.secrets.get(APP)
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/cgi-bin/component/api_component_token',
      '/cgi-bin/component/api_query_auth',
    ])
    pass(116 * MINUTE)
    expect(await tokens.get(APP)).not.toBe(first)
    const [request] = server.requests.filter(({ path }) => path.endsWith('/api_authorizer_token'))
    expect(request?.body).toEqual({
      component_appid: COMPONENT.componentAppId,
      authorizer_appid: APP,
      authorizer_refresh_token: refreshToken,
    })
  })

  test('returns what the platform says about the authorisation, without its secrets', async () => {
    const { platform, tokens } = await startComponent()
    platform.codes.set('code', 'wxapp00000000002')
    const authorization = await tokens.authorize('code')
    expect(authorization).toEqual({
      appId: 'wxapp00000000002',
      answer: {
        authorizer_appid: 'wxapp00000000002',
        expires_in: 7200,
        func_info: [{ funcscope_category: { id: 1 } }],
      },
    })
  })

  test.each([false, true])('goes on with each refresh token that comes back: it changes: %s', async (rotates) => {
    const { platform, create, tokens, pass, countOf } = await startComponent()
    platform.rotates = rotates
    for (let renewals = 1; renewals <= 5; renewals++) {
      pass(121 * MINUTE)
      const all = [tokens, create(), create()].map((one) => one.get(APP))
      expect(new Set(await Promise.all(all)).size).toBe(1)
      expect(countOf('/api_authorizer_token')).toBe(renewals)
    }
  })

  test('stores the refresh token before the token is used: a process that dies in between loses nothing', async () => {
    let dies = false
    const shared = createMemoryStore()
    const steps: string[] = []
    const dying: Store = {
      ...shared,
      set: async (key, value, options) => {
        const kind = key.replace(/:v1:.*/, '')
        if (dies && kind === 'token:component-account' && value.includes('TokenOf_')) {
          steps.push('dies before it writes the token')
          return await new Promise<never>(() => undefined)
        }
        if (dies && kind === 'authorization:component') steps.push('writes the refresh token')
        return await shared.set(key, value, options)
      },
    }
    const { platform, create, tokens, pass, countOf } = await startComponent({ store: dying })
    platform.rotates = true
    pass(116 * MINUTE + 5 * MINUTE)
    dies = true
    const isUsed = vi.fn()
    void tokens.get(APP).then(isUsed)
    await eventually(() => expect(steps).toEqual(['writes the refresh token', 'dies before it writes the token']))
    expect(isUsed).not.toHaveBeenCalled()
    // Its claim ends with it.
    const claims = new Set<string>()
    const survivor: Store = {
      ...shared,
      set: (key, value, options) => {
        if (!key.endsWith(':claim') || claims.has(key)) return shared.set(key, value, options)
        claims.add(key)
        void shared.delete(key)
        return shared.set(key, value, options)
      },
    }
    expect(await create({ store: survivor }).get(APP)).toMatch(/^TokenOf_wxapp/)
    expect(countOf('/api_authorizer_token')).toBe(2)
  })

  test('uses no token whose refresh token cannot be stored', async () => {
    let isBroken = false
    const onError = vi.fn()
    const store = breakable((key) =>
      isBroken && key.startsWith('authorization:') ? new Error('the store is full') : undefined,
    )
    const { platform, create, tokens, pass } = await startComponent({ store, onError })
    platform.rotates = true
    pass(121 * MINUTE)
    isBroken = true
    await expect(tokens.get(APP)).rejects.toMatchObject({ code: 'STORE_FAILED' })
    await expect(create().get(APP)).rejects.toThrow()
  })

  test.each(['store', 'database'])('stores a refresh token that the %s has refused at first', async (where) => {
    let isBroken = false
    const store = breakable((key) =>
      isBroken && key.startsWith('authorization:') ? new Error('the store is full') : undefined,
    )
    const rows = database()
    const set = async (id: string, secret: string) => {
      if (isBroken) throw new Error('the database is read-only')
      return await rows.set(id, secret)
    }
    const refreshTokens = { ...rows, set }
    const { platform, tokens, pass, server } = await startComponent(where === 'store' ? { store } : { refreshTokens })
    platform.rotates = true
    pass(121 * MINUTE)
    isBroken = true
    await expect(tokens.get(APP)).rejects.toThrow()
    const lost = platform.secrets.get(APP)
    await expect(tokens.get(APP)).rejects.toThrow()
    isBroken = false
    expect(await tokens.get(APP)).toMatch(/^TokenOf_wxapp/)
    const used = server.requests.map(({ body }) => body?.authorizer_refresh_token).filter(Boolean)
    expect(used).toHaveLength(2)
    expect(used[1]).toBe(lost)
  })

  test('requests no token while the store cannot be read', async () => {
    let isBroken = false
    const memory = createMemoryStore()
    const get = async (key: string) => {
      if (isBroken) throw new Error('the store is unavailable')
      return await memory.get(key)
    }
    const { tokens, pass, countOf } = await startComponent({ store: { ...memory, get } })
    const token = await tokens.get(APP)
    isBroken = true
    pass(116 * MINUTE)
    // The token in memory is still valid.
    expect(await tokens.get(APP)).toBe(token)
    pass(5 * MINUTE)
    await expect(tokens.get(APP)).rejects.toMatchObject({ code: 'STORE_FAILED' })
    expect(countOf('/api_authorizer_token')).toBe(0)
  })

  test('does not overwrite the refresh token of an authorisation that is given meanwhile', async () => {
    const { platform, tokens, pass, countOf } = await startComponent()
    platform.rotates = true
    pass(121 * MINUTE)
    const answered = platform.hold('/cgi-bin/component/api_authorizer_token')
    const waiting = tokens.get(APP)
    await eventually(() => expect(countOf('/api_authorizer_token')).toBe(1))
    platform.codes.set('AnotherCode', APP)
    await tokens.authorize('AnotherCode')
    // The former refresh token is still accepted by the request that is under way.
    const next = platform.secrets.get(APP)
    platform.fail('/cgi-bin/component/api_authorizer_token', {
      authorizer_access_token: 'TokenOf_theFormerAuthorization',
      expires_in: 7200,
      authorizer_refresh_token: 'RefreshTokenOf_theFormerAuthorization',
    })
    answered()
    expect(await waiting).toMatch(/^TokenOf_wxapp/)
    expect(platform.secrets.get(APP)).not.toBe(next)
    pass(121 * MINUTE)
    expect(await tokens.get(APP)).toMatch(/^TokenOf_wxapp/)
  })

  test('forgets the account after unauthorized, also while a token is requested', async () => {
    const { platform, tokens, pass, countOf } = await startComponent()
    pass(121 * MINUTE)
    const answered = platform.hold('/cgi-bin/component/api_authorizer_token')
    const waiting = tokens.get(APP)
    await eventually(() => expect(countOf('/api_authorizer_token')).toBe(1))
    await tokens.keep(unauthorized(SECONDS + 121 * 60))
    answered()
    await expect(waiting).rejects.toMatchObject({
      code: 'NOT_AUTHORIZED',
      message: expect.stringContaining(`no refresh token of ${APP} is kept`),
    })
    await expect(tokens.get(APP)).rejects.toMatchObject({ code: 'NOT_AUTHORIZED' })
  })

  test('uses the refresh tokens of the user’s own database, and writes each that comes back', async () => {
    const refreshTokens = database()
    const { platform, tokens, create, pass } = await startComponent({ refreshTokens })
    platform.rotates = true
    pass(116 * MINUTE)
    await tokens.get(APP)
    expect(refreshTokens.rows).toEqual(new Map([[APP, platform.secrets.get(APP)]]))
    pass(116 * MINUTE)
    expect(await create().get(APP)).toMatch(/^TokenOf_wxapp/)
    expect(refreshTokens.rows).toEqual(new Map([[APP, platform.secrets.get(APP)]]))
    const failing = { ...refreshTokens, set: () => Promise.reject(new Error('the database is read-only')) }
    pass(121 * MINUTE)
    await expect(create({ refreshTokens: failing }).get(APP)).rejects.toThrow('the database is read-only')
    await tokens.keep(unauthorized(SECONDS + 1e6))
    expect(refreshTokens.rows.size).toBe(0)
  })

  test('gives up if the database never has the refresh token that it was given', async () => {
    let count = 0
    const refreshTokens = { ...database(), get: () => `${++count}` }
    const { platform, create, pass, countOf } = await startComponent()
    pass(121 * MINUTE)
    const answer = { authorizer_access_token: 'TokenOf_x', expires_in: 7200, authorizer_refresh_token: 'next' }
    platform.fail('/cgi-bin/component/api_authorizer_token', ...Array.from({ length: 9 }, () => answer))
    await expect(create({ refreshTokens, store: createMemoryStore() }).get(APP)).rejects.toMatchObject({
      code: 'NOT_AUTHORIZED',
    })
    const tokens = create({ refreshTokens })
    await expect(tokens.get(APP)).rejects.toMatchObject({
      code: 'NOT_AUTHORIZED',
      message: expect.stringContaining('changed while a token was requested'),
    })
    expect(countOf('/api_authorizer_token')).toBe(2)
  })

  test.each([
    [{ authorization_info: { authorizer_access_token: 'TokenOf_x', expires_in: 7200 } }],
    [{ authorization_info: 'none' }],
    [{}],
  ])('refuses the answer %j to a code', async (answer) => {
    const { platform, tokens } = await startComponent()
    platform.fail('/cgi-bin/component/api_query_auth', answer)
    await expect(tokens.authorize('code')).rejects.toMatchObject({ code: 'UNREADABLE_RESPONSE' })
  })
})

describe('secrets', () => {
  test('are in no error, whatever the platform repeats', async () => {
    const { platform, tokens, pass } = await startComponent()
    const secret = platform.secrets.get(APP)
    pass(121 * MINUTE)
    const errmsg = `invalid ${secret} with ${await tokens.component.get()}`
    platform.fail('/cgi-bin/component/api_authorizer_token', { errcode: 61023, errmsg })
    const error: unknown = await tokens.get(APP).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ errcode: 61023, errmsg: 'invalid *** with ***' })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/RefreshTokenOf|TokenOf|Secret/)
  })

  test('are not shown by the objects', async () => {
    const { tokens, pass } = await startSuite()
    pass(121 * MINUTE)
    await tokens.get(CORP)
    const shown = [tokens, tokens.of(CORP), tokens.suite].map((each) => [
      inspect(each, { depth: 9 }),
      JSON.stringify(each),
    ])
    expect(shown.join()).not.toMatch(/Secret|TokenOf|CodeOf|Ticket/)
  })
})

describe('options', () => {
  const store = createMemoryStore()
  test.each<[string, () => unknown, string]>([
    ['no suiteId', () => createSuiteTokens({ suiteSecret: 's', store } as never), 'suiteId: expected a text'],
    ['no suiteSecret', () => createSuiteTokens({ suiteId: 's', store } as never), 'suiteSecret: expected a text'],
    ['no store', () => createSuiteTokens({ ...SUITE } as never), 'store: expected an object with get()'],
    ['no options', () => createComponentTokens(undefined as never), 'options: expected an object'],
    ['no AppID', () => createComponentTokens({ store } as never), 'componentAppId: expected a text'],
    [
      'a database that is none',
      () => createComponentTokens({ ...COMPONENT, store, refreshTokens: new Map() as never as SecretDatabase }),
      'never thrown',
    ],
    [
      'half a database',
      () => createSuiteTokens({ ...SUITE, store, permanentCodes: { get: () => '' } as never }),
      'permanentCodes: expected an object with set()',
    ],
    ['an empty CorpID', () => createSuiteTokens({ ...SUITE, store }).of(''), 'id: expected a text'],
  ])('%s: a TypeError names the mistake', (_name, create, message) => {
    if (message === 'never thrown') return expect(create).not.toThrow()
    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })

  test('a push that is no object, or an empty code, is a TypeError', async () => {
    const tokens = createSuiteTokens({ ...SUITE, store })
    await expect(tokens.keep(undefined as never)).rejects.toThrow(TypeError)
    await expect(tokens.authorize('')).rejects.toThrow(TypeError)
    await expect(tokens.get('')).rejects.toThrow(TypeError)
  })
})

function createSuiteTokensOf(common: Pick<SuiteTokensOptions, 'store' | 'baseUrl' | 'now'>) {
  const tokens = createSuiteTokens({ ...SUITE, ...common })
  return { own: tokens.suite, keep: tokens.keep }
}

function createComponentTokensOf(common: Pick<ComponentTokensOptions, 'store' | 'baseUrl' | 'now'>) {
  const tokens = createComponentTokens({ ...COMPONENT, ...common })
  return { own: tokens.component, keep: tokens.keep }
}
