/** Several accounts behind one address, and accounts that are looked up. */
import { describe, expect, test, vi } from 'vitest'
import {
  CallbackError,
  type CallbackRequest,
  type Credentials,
  type CredentialsOption,
  createMemoryStore,
  type ErrorContext,
  type PlainCredentials,
  text,
} from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform, type PlatformReply } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { send, withServer } from '../support/http.ts'

const one: Credentials & { readonly name: string } = { ...credentials, name: '一' }
const two: Credentials & { readonly name: string } = {
  token: 'theSecondToken',
  encodingAESKey: 'A'.repeat(43),
  receiveId: 'ww2222222222222222',
  name: '二',
}
const stranger: Credentials = { token: 'nobodys', encodingAESKey: 'B'.repeat(43), receiveId: 'ww3333333333333333' }

const textPush = { MsgType: 'text', Content: '你好' } as const
const sideOf = (account: Credentials) => createPlatform({ platform: 'wecom', credentials: account })

type Handling = { handler: FetchHandler; tenants: unknown[]; codes: unknown[] }

function handling(option: CredentialsOption<Credentials>, overrides: object = {}): Handling {
  const tenants: unknown[] = []
  const codes: unknown[] = []
  const handler = createFetchHandler({
    platform: 'wecom',
    credentials: option,
    onMessage: (_message, { tenant }) => {
      tenants.push(tenant)
      return text('收到')
    },
    onError: (error) => codes.push(error instanceof CallbackError ? error.code : Object(error).name),
    ...overrides,
  })
  return { handler, tenants, codes }
}

async function push(
  handler: FetchHandler,
  account: Credentials,
  address = 'https://a.example/',
): Promise<PlatformReply> {
  const side = sideOf(account)
  return await side.readReply(await handler(side.push(textPush).toRequest(address)))
}

describe('a list', () => {
  test('is searched for the account whose token made the signature, and the reply is sealed for that account', async () => {
    const { handler, tenants } = handling([one, two])
    for (const account of [one, two]) {
      expect(await push(handler, account)).toMatchObject({ status: 200, sealed: true, message: { Content: '收到' } })
    }
    expect(tenants).toEqual([one, two])
    // The same object, so that its other fields are available.
    expect(tenants[1]).toBe(two)
  })

  test('answers the URL check of each', async () => {
    const { handler } = handling([one, two])
    for (const account of [one, two]) {
      const check = sideOf(account).verification()
      expect(await (await handler(check.toRequest('https://a.example/'))).text()).toBe(check.echo)
    }
  })

  test('refuses an unknown account like a single account does', async () => {
    const { handler, codes } = handling([one, two])
    expect((await push(handler, stranger)).status).toBe(403)
    expect(codes).toEqual(['INVALID_SIGNATURE'])
  })

  test('refuses and reports a signature that matches two accounts', async () => {
    const twin = { ...two, token: one.token }
    const { handler, codes, tenants } = handling([one, twin])
    expect((await push(handler, one)).status).toBe(403)
    expect((await push(handler, twin)).status).toBe(403)
    expect((await handler(sideOf(one).verification().toRequest('https://a.example/'))).status).toBe(403)
    expect(codes).toEqual(['UNKNOWN_CREDENTIALS', 'UNKNOWN_CREDENTIALS', 'UNKNOWN_CREDENTIALS'])
    expect(tenants).toEqual([])
  })

  test('may have previous credentials for each account', async () => {
    const next = { ...two, token: 'theNewToken', previous: { token: two.token } }
    const { handler, tenants } = handling([one, next])
    expect((await push(handler, two)).status).toBe(200)
    expect((await push(handler, next)).status).toBe(200)
    expect(tenants).toEqual([next, next])
  })

  test('refuses a push for one account that is signed by another', async () => {
    const { handler, codes } = handling([one, two])
    expect((await push(handler, { ...two, token: one.token, encodingAESKey: one.encodingAESKey })).status).toBe(403)
    expect(codes).toEqual(['INVALID_RECEIVE_ID'])
  })

  test('may have plain accounts', async () => {
    const options = { platform: 'official-account', mode: 'plain' } as const
    const [a, b] = [{ token: 'a' }, { token: 'b' }]
    const seen: unknown[] = []
    const handler = createFetchHandler({
      ...options,
      credentials: [a, b],
      onMessage: (_message, { tenant }) => void seen.push(tenant),
    })
    for (const account of [b, a]) {
      const side = createPlatform({ ...options, credentials: account })
      expect((await handler(side.push(textPush).toRequest('https://a.example/'))).status).toBe(200)
      const check = side.verification()
      expect(await (await handler(check.toRequest('https://a.example/'))).text()).toBe(check.echo)
    }
    expect(seen).toEqual([b, a])
  })

  test('of a single account is that account', async () => {
    const { handler, tenants } = handling([one])
    await push(handler, one)
    expect(tenants).toEqual([one])
  })

  test('without an account is INVALID_CREDENTIALS when the handler is made', () => {
    expect(() => handling([])).toThrow(expect.objectContaining({ code: 'INVALID_CREDENTIALS' }))
    expect(() => handling([one, { ...two, token: '' }])).toThrow(
      expect.objectContaining({ code: 'INVALID_CREDENTIALS' }),
    )
  })
})

test('is bounded, since each of its accounts is tried for every request of anyone', () => {
  const many = Array.from({ length: 101 }, (_, index) => ({ ...one, token: `token${index}` }))
  expect(() => handling(many)).toThrow(/Use a function/)
  expect(() => handling(many.slice(1))).not.toThrow()
})

test('the capture of a refused request has every account of a list', async () => {
  const captures: unknown[] = []
  const { handler } = handling([one, two], {
    onError: (_error: unknown, { capture }: ErrorContext) => captures.push(capture),
  })
  await push(handler, stranger).catch(() => undefined)
  expect(captures).toEqual([expect.objectContaining({ credentials: one, otherCredentials: [two] })])
  expect(JSON.stringify(captures)).not.toContain(one.encodingAESKey)
  expect(JSON.stringify(captures)).not.toContain(two.encodingAESKey)
})

describe('a function', () => {
  test('that returns more accounts than the maximum is refused', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ ...one, token: `token${index}` }))
    const errors: unknown[] = []
    const { handler } = handling(() => many, { onError: (error: unknown) => errors.push(error) })
    await push(handler, one).catch(() => undefined)
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_CREDENTIALS' })])
    expect(String(errors[0])).toMatch(/the function returned 101 accounts/)
  })

  const accounts = new Map([one, two].map((account) => [String(account.receiveId), account]))

  test.each<[string, (request: CallbackRequest) => unknown, (id: string) => string]>([
    ['by the path', ({ path }) => accounts.get(path.split('/').at(-1) ?? ''), (id) => `https://a.example/wechat/${id}`],
    ['by the query', ({ query }) => accounts.get(query.get('key') ?? ''), (id) => `https://a.example/?key=${id}`],
    [
      'later, from a database',
      async ({ path }) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        return accounts.get(path.slice(1))
      },
      (id) => `https://a.example/${id}`,
    ],
  ])('finds the account %s', async (_name, find, addressOf) => {
    const { handler, tenants } = handling(find as () => Credentials)
    for (const account of [one, two]) {
      const address = addressOf(String(account.receiveId))
      expect((await push(handler, account, address)).message?.Content).toBe('收到')
      const check = sideOf(account).verification()
      expect(await (await handler(check.toRequest(address))).text()).toBe(check.echo)
    }
    expect(tenants).toEqual([one, two])
  })

  test('finds the account by the unsigned envelope fields, which are used for nothing else', async () => {
    const requests: CallbackRequest[] = []
    const { handler, tenants, codes } = handling((request) => {
      requests.push(request)
      return accounts.get(request.envelope.toUserName ?? '')
    })
    expect((await push(handler, two)).status).toBe(200)
    expect(tenants).toEqual([two])
    expect(requests).toEqual([
      { method: 'POST', path: '/', query: expect.any(URLSearchParams), envelope: { toUserName: two.receiveId } },
    ])
    // A push that names another account in its envelope fields is verified with that account's credentials.
    const request = sideOf(two).push(textPush)
    const body = request.body?.replace(String(two.receiveId), String(one.receiveId))
    const forged = new Request(`https://a.example/?${request.query}`, { method: 'POST', body: body ?? '' })
    expect((await handler(forged)).status).toBe(403)
    expect(codes).toEqual(['INVALID_SIGNATURE'])
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty list', []],
  ])('that returns %s refuses like any refusal', async (_name, found) => {
    const { handler, codes } = handling(() => found)
    const response = await handler(sideOf(one).push(textPush).toRequest('https://a.example/'))
    expect([response.status, await response.text()]).toEqual([403, ''])
    expect(codes).toEqual(['UNKNOWN_CREDENTIALS'])
  })

  test.each<[string, () => unknown, string]>([
    ['throws', () => Promise.reject(new RangeError('the database is unavailable')), 'RangeError'],
    [
      'returns a value that is not credentials',
      () => ({ token: 't', encodingAESKey: 'short', receiveId: '' }),
      'INVALID_CREDENTIALS',
    ],
  ])('that %s is a failure of the server: 500', async (_name, find, code) => {
    const { handler, codes } = handling(find as () => Credentials)
    expect((await push(handler, one)).status).toBe(500)
    expect((await handler(sideOf(one).verification().toRequest('https://a.example/'))).status).toBe(500)
    expect(codes).toEqual([code, code])
  })

  test('that never returns is not waited for', async () => {
    const { handler, codes } = handling(() => new Promise<undefined>(() => undefined), { deadlineMs: 40 })
    expect((await push(handler, one)).status).toBe(500)
    expect((await handler(sideOf(one).verification().toRequest('https://a.example/'))).status).toBe(500)
    expect(codes).toEqual(['TimeoutError', 'TimeoutError'])
  })

  test('may return several accounts, which are distinguished by their tokens', async () => {
    const { handler, tenants } = handling(() => [one, two])
    expect((await push(handler, two)).status).toBe(200)
    expect(tenants).toEqual([two])
  })

  test('in plain mode receives the envelope fields of the message, and may return no key', async () => {
    const options = { platform: 'official-account', mode: 'plain' } as const
    const seen: unknown[] = []
    const make = (found: { token: string; encodingAESKey?: undefined }) =>
      createFetchHandler({
        ...options,
        credentials: ({ envelope }) => {
          seen.push(envelope)
          return found
        },
        onMessage: () => undefined,
        onError: () => undefined,
      })
    const request = createPlatform({ ...options, credentials: { token: 'a' } }).push(textPush)
    const ask = async (found: Parameters<typeof make>[0]) =>
      (await make(found)(request.toRequest('https://a.example/'))).status
    expect(await ask({ token: 'a' })).toBe(200)
    expect(await ask({ token: 'a', encodingAESKey: undefined })).toBe(200)
    expect(await ask({ token: 'a', encodingAESKey: 'A'.repeat(43) } as { token: string })).toBe(500)
    expect(seen[0]).toEqual({ toUserName: 'gh_97417a04a28d' })
  })

  describe('of plain mode, with a body that is not a message or not strict XML,', () => {
    const options = { platform: 'official-account', mode: 'plain' } as const
    const asked = async (token: string, body: string) => {
      const seen: unknown[] = []
      const codes: unknown[] = []
      const handler = createFetchHandler({
        ...options,
        credentials: ({ envelope }) => {
          seen.push(envelope)
          return { token }
        },
        onMessage: () => undefined,
        onError: (error) => codes.push(error instanceof CallbackError ? error.code : error),
      })
      const { query } = createPlatform({ ...options, credentials: { token: 'a' } }).push(textPush)
      const { status } = await handler(new Request(`https://a.example/?${query}`, { method: 'POST', body }))
      return { status, seen, codes }
    }

    test.each([
      ['a word', 'hello'],
      ['XML that is not closed', '<xml><MsgType>text</MsgType>'],
      ['too many elements', `<xml>${'<a/>'.repeat(30_000)}</xml>`],
      ['nothing', ''],
    ])('%s, receives an empty envelope, and the signature is checked before the message', async (_name, body) => {
      expect(await asked('b', body)).toStrictEqual({ status: 403, seen: [{}], codes: ['INVALID_SIGNATURE'] })
      expect(await asked('a', body)).toEqual({ status: 400, seen: [{}], codes: ['INVALID_MESSAGE'] })
    })

    test('does not receive a field that occurs twice, but does receive one in JSON', async () => {
      const twice = '<xml><ToUserName>gh_1</ToUserName><ToUserName>gh_2</ToUserName><AppId>wx1</AppId></xml>'
      expect((await asked('b', twice)).seen).toStrictEqual([{ appId: 'wx1' }])
      expect((await asked('b', '{"ToUserName":"gh_1"}')).seen).toStrictEqual([{ toUserName: 'gh_1' }])
    })
  })

  test('is not called before the request has the form of a callback', async () => {
    const find = vi.fn(() => one)
    const { handler } = handling(find)
    await handler(new Request('https://a.example/?timestamp=1&nonce=2'))
    await handler(
      new Request('https://a.example/?msg_signature=1&timestamp=1&nonce=2', { method: 'POST', body: '<xml>' }),
    )
    expect(find).not.toHaveBeenCalled()
  })
})

test('while the token of plain mode is changed, a push reaches one handler of the two processes', async () => {
  const options = { platform: 'official-account', mode: 'plain' } as const
  const [store, onMessage] = [createMemoryStore(), vi.fn()]
  const asked = async (current: PlainCredentials, signedWith: string) => {
    const handler = createFetchHandler({ ...options, credentials: current, store, onMessage })
    const { query } = createPlatform({ ...options, credentials: { token: signedWith } }).push(textPush)
    return (await handler(new Request(`https://a.example/?${query}`, { method: 'POST', body: message }))).status
  }
  const message = createPlatform({ ...options, credentials: { token: 'old' } }).push(textPush).body ?? ''
  expect(await asked({ token: 'old' }, 'old')).toBe(200)
  expect(await asked({ token: 'new', previous: { token: 'old' } }, 'new')).toBe(200)
  expect(onMessage).toHaveBeenCalledOnce()
  // Without `previous` it is another account.
  expect(await asked({ token: 'new' }, 'new')).toBe(200)
  expect(onMessage).toHaveBeenCalledTimes(2)
})

test('the path is the whole path, even if a framework has cut it', async () => {
  const paths: string[] = []
  const handler = createNodeHandler({
    platform: 'wecom',
    credentials: ({ path }) => {
      paths.push(path)
      return one
    },
    onMessage: () => undefined,
  })
  const { query, body } = sideOf(one).push(textPush)
  const mounted = (originalUrl: string | undefined) =>
    withServer(
      (request, response) =>
        handler(originalUrl === undefined ? request : Object.assign(request, { originalUrl }), response),
      (port) => send(port, { method: 'POST', path: `/wechat/ww%31?${query}`, body }),
    )
  expect((await mounted(undefined)).status).toBe(200)
  expect((await mounted(`/apps/wechat/ww1?${query}`)).status).toBe(200)
  expect(paths).toEqual(['/wechat/ww%31', '/apps/wechat/ww1'])
})
