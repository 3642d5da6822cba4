/**
 * Nothing that this package makes prints a token or a key: not by `inspect`, `console.log`, `console.dir`, `JSON.stringify` or
 * `String`, and not in a line that it writes to the console. Its errors print no plaintext and no expected signature either.
 * The account objects are the user's own and are printed as they are.
 */
import { format, inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import {
  buildReply,
  computeSignature,
  createMemoryStore,
  decodeEncodingAESKey,
  decryptFile,
  decryptResource,
  decryptUnverified,
  diagnose,
  encrypt,
  parseEnvelope,
  parseMessage,
  pkcs7Unpad,
  type Store,
  text,
  verifyMsgSignature,
  verifyPayEventSig,
  verifyPlainSignature,
  WXBizMsgCrypt,
} from 'wechat-callback'
import {
  type AccessTokens,
  createAccessTokens,
  createComponentTokens,
  createLateReplySender,
  createPickUp,
  createSuiteTokens,
  type Fetch,
  parseApiAnswer,
  readCustomerServiceMessages,
  sendCustomerServiceMessage,
  sendMessage,
  sendToResponseUrl,
} from 'wechat-callback/api'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createRedisStore } from 'wechat-callback/redis'
import { createCloudHostingHandler, createServerlessHandler } from 'wechat-callback/serverless'
import { createPlatform, type PlatformSide, type SendTarget } from 'wechat-callback/testing'
import { readReplies } from '../catalog/generate/replies/read.mjs'
import { entries, specifierOf } from '../entries.config.ts'

const PLAINTEXT = 'WordsThatNobodyMayRead'
const APP_KEY = 'AppKeyThatNobodyMaySee'
const account = {
  token: 'TokenThatNobodyMaySee',
  encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  receiveId: 'ww1436e0e65a779aee',
  previous: { token: 'FormerTokenOfTheAccount', encodingAESKey: 'kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR' },
}
const otherAccount = { ...account, token: 'TokenOfAnotherAccount' }
const plainAccount = { token: account.token, previous: { token: account.previous.token } }
const { token, encodingAESKey } = account

const wecom = createPlatform({ platform: 'wecom', credentials: account })
const officialAccount = createPlatform({ platform: 'official-account', mode: 'plain', credentials: plainAccount })
const message = wecom.message('text', { Content: PLAINTEXT })
const push = wecom.push(message)
const forged = wecom.push(message, { fault: 'forged' })
const { encrypt: sealed } = parseEnvelope(forged.body ?? '')

const SECRETS = [
  ...[token, account.previous.token, otherAccount.token, APP_KEY],
  ...[encodingAESKey, account.previous.encodingAESKey].flatMap(formsOf),
]
const SECRETS_OF_ERRORS = [...SECRETS, PLAINTEXT, signatureThatFits(forged.query)]

const outgoing = { msgtype: 'text', text: { content: PLAINTEXT } } as const
const idle = { platform: 'wecom', onMessage: (): void => undefined } as const
const malformedKeys = [`${encodingAESKey}=`, encodingAESKey.slice(1), ` ${encodingAESKey.slice(1)}`]
const malformedAccounts = [
  ...malformedKeys.map((key) => ({ ...account, encodingAESKey: key })),
  ...malformedKeys.map((key) => ({ ...account, previous: { encodingAESKey: key } })),
  { ...account, token: `${token} ` },
  { ...account, token: '', previous: { token: ` ${token}` } },
  { ...account, receiveId: `${token} ` },
]

/** Calls each export with the secrets, in every way in which it gives something else back, and returns all of that. */
const makers: Readonly<Record<string, () => unknown>> = {
  WXBizMsgCrypt: () => {
    const crypt = new WXBizMsgCrypt(account)
    const open = (fault: 'forged' | 'garbled' | 'wrong-key' | 'wrong-receiver') => {
      const { query, body = '' } = wecom.push(message, { fault })
      return () => crypt.decryptMsg(query, body)
    }
    const opened = crypt.decryptMsg(push.query, push.body ?? '')
    return [
      ...[crypt, opened, crypt.encryptMsg('<xml/>', opened)],
      ...errorsOf(
        ...(['forged', 'garbled', 'wrong-key', 'wrong-receiver'] as const).map(open),
        () => crypt.decryptMsg(forged.query, forged.body ?? ''),
        () => crypt.encryptMsg(`${PLAINTEXT}\ud800`),
        ...malformedAccounts.map((given) => () => new WXBizMsgCrypt(given)),
      ),
    ]
  },
  createAccessTokens: () => {
    const account = { platform: 'wecom', corpId: 'ww1436e0e65a779aee', secret: encodingAESKey } as const
    return seenWithTokens(
      (options) => createAccessTokens({ ...account, ...options }),
      (tokens) => tokens,
    )
  },
  createSuiteTokens: async () => {
    const account = { suiteId: 'ww4asffe99e54c0f4c', suiteSecret: encodingAESKey }
    const ticket = { InfoType: 'suite_ticket', SuiteId: account.suiteId, SuiteTicket: encodingAESKey, TimeStamp: 1 }
    const store = createMemoryStore()
    await createSuiteTokens({ ...account, store }).keep(ticket)
    return seenWithTokens(
      (options) => createSuiteTokens({ ...account, store, ...options }),
      (tokens) => tokens.suite,
    )
  },
  createComponentTokens: async () => {
    const account = { componentAppId: 'wx5823bf96d3bd56c7', componentAppSecret: encodingAESKey }
    const ticket = { InfoType: 'component_verify_ticket', AppId: account.componentAppId, CreateTime: 1 }
    const store = createMemoryStore()
    await createComponentTokens({ ...account, store }).keep({ ...ticket, ComponentVerifyTicket: encodingAESKey })
    return seenWithTokens(
      (options) => createComponentTokens({ ...account, store, ...options }),
      (tokens) => tokens.component,
    )
  },
  sendMessage: () =>
    seenWithSender((options) =>
      sendMessage({ ...options, platform: 'wecom', agentId: 1 }, { touser: 'zhangsan', ...outgoing }),
    ),
  sendCustomerServiceMessage: () =>
    seenWithSender((options) =>
      sendCustomerServiceMessage(options, { touser: 'wm1', open_kfid: 'wk1', msgid: 'm1', ...outgoing }),
    ),
  sendToResponseUrl: () => {
    const url = `https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=${token}`
    const markdown = { msgtype: 'markdown', markdown: { content: PLAINTEXT } } as const
    return seenWithSender(({ fetch }) => sendToResponseUrl(url, markdown, { fetch }))
  },
  createLateReplySender: () =>
    seenWithSender(async (options) => {
      const sender = createLateReplySender({ ...options, platform: 'wecom', agentId: 1 })
      await sender(text(PLAINTEXT), { message })
      return sender
    }),
  createPickUp: async () => {
    const pickUp = createPickUp({ platform: 'wecom', maxWaiting: 1 })
    await pickUp.onLateReply(text(PLAINTEXT), { message })
    const refused = pickUp.onLateReply(text(PLAINTEXT), { message: wecom.message('text', { Content: '继续' }) })
    return [pickUp, await refused.catch((error: unknown) => error)]
  },
  readCustomerServiceMessages: () =>
    seenWithSender(async (options) => {
      const push = { ToUserName: 'ww1436e0e65a779aee', OpenKfId: 'wk1', Token: token }
      const reading = readCustomerServiceMessages({ ...options, store: createMemoryStore() }, push)
      for await (const one of reading) return one
      return reading
    }),
  buildReply: () => errorsOf(() => buildReply(message, { MsgType: PLAINTEXT } as never, 1)),
  computeSignature: () => errorsOf(() => computeSignature(token, '1', undefined as never)),
  createMemoryStore: () => {
    const store = createMemoryStore()
    store.set(token, encodingAESKey, { ttlMs: 1000 })
    return store
  },
  decodeEncodingAESKey: () => {
    // Its two properties are the key itself, so only the object is printed.
    expectSilent(decodeEncodingAESKey(encodingAESKey))
    return errorsOf(...malformedKeys.map((key) => () => decodeEncodingAESKey(key)))
  },
  decryptFile: () =>
    errorsOf(...[encodingAESKey, ...malformedKeys].map((key) => () => decryptFile(new Uint8Array(32), ` ${key}`))),
  decryptResource: () => {
    const resource = { algorithm: PLAINTEXT, ciphertext: PLAINTEXT, nonce: 'fdasflkja484' }
    return errorsOf(...[encodingAESKey, ...malformedKeys].map((key) => () => decryptResource(resource, key)))
  },
  decryptUnverified: () =>
    errorsOf(...[account.previous.encodingAESKey, ...malformedKeys].map((key) => () => decryptUnverified(sealed, key))),
  diagnose: () =>
    [account, ...malformedAccounts].flatMap((credentials) =>
      [push, forged].map(({ query, body }) =>
        diagnose({ platform: 'wecom', credentials, otherCredentials: [otherAccount], url: `/?${query}`, body }),
      ),
    ),
  encrypt: () =>
    errorsOf(
      () => encrypt(`${PLAINTEXT}\ud800`, '', encodingAESKey, new Uint8Array(16)),
      ...malformedKeys.map((key) => () => encrypt(PLAINTEXT, '', key, new Uint8Array(16))),
    ),
  parseApiAnswer: () => {
    const errmsg = `${token} and ${encodingAESKey.slice(0, 20)}, hint: [${token}], from ip: 203.0.113.7`
    const secrets = [token, encodingAESKey.slice(0, 20)]
    const parse = (body: string) => () => parseApiAnswer(body, 'wecom', { secrets })
    return errorsOf(parse(JSON.stringify({ errcode: 40014, errmsg })), parse(token), parse(`{"errcode":"${token}"}`))
  },
  parseMessage: () =>
    errorsOf(...[PLAINTEXT, `<xml>${PLAINTEXT}`, `{"${PLAINTEXT}`].map((broken) => () => parseMessage(broken))),
  pkcs7Unpad: () => errorsOf(() => pkcs7Unpad(new TextEncoder().encode(PLAINTEXT))),
  verifyMsgSignature: () => errorsOf(() => verifyMsgSignature(token, forged.query, sealed)),
  verifyPayEventSig: () => errorsOf(() => verifyPayEventSig({} as never, [APP_KEY] as never)),
  verifyPlainSignature: () => errorsOf(() => verifyPlainSignature(token, 'signature=0&timestamp=1&nonce=1')),
  createFetchHandler: async () => [
    await seenByUser(wecom, (options) =>
      createFetchHandler({ ...options, platform: 'wecom', credentials: [otherAccount, account] }),
    ),
    await seenByUser(wecom, (options) =>
      createFetchHandler({ ...options, platform: 'wecom', credentials: async () => account }),
    ),
    await seenByUser(officialAccount, (options) =>
      createFetchHandler({ ...options, platform: 'official-account', mode: 'plain', credentials: plainAccount }),
    ),
    ...errorsOf(
      ...malformedAccounts.map((credentials) => () => createFetchHandler({ ...idle, credentials })),
      () => createFetchHandler({ ...idle, mode: 'plain', credentials: account } as never),
      () => createFetchHandler({ ...idle, credentials: account, store: encodingAESKey } as never),
    ),
  ],
  createNodeHandler: async () => [
    await seenByUser(wecom, (options) => createNodeHandler({ ...options, platform: 'wecom', credentials: account })),
    ...errorsOf(...malformedAccounts.map((credentials) => () => createNodeHandler({ ...idle, credentials }))),
  ],
  createServerlessHandler: async () => {
    const seen: unknown[] = []
    const see = (...values: unknown[]) => void seen.push(...values)
    const handler = createServerlessHandler({ ...idle, credentials: account, onMessage: see, onError: see })
    for (const { query, headers, body } of [push, forged]) {
      const event = {
        version: '2.0',
        requestContext: { http: { method: 'POST' } },
        rawPath: '/',
        rawQueryString: query,
      }
      seen.push(await handler({ ...event, headers, body }))
    }
    expect(seen).toHaveLength(6)
    return [handler, seen]
  },
  createCloudHostingHandler: () => {
    const options = { ...idle, platform: 'mini-program', trustedSource: 'wechat-cloud-hosting' } as const
    return [
      createCloudHostingHandler(options),
      ...errorsOf(() => createCloudHostingHandler({ ...options, credentials: account } as never)),
    ]
  },
  createRedisStore: async () => {
    const client = { set: async () => token, del: async () => 1, eval: async () => encodingAESKey }
    return [createRedisStore(client), ...errorsOf(() => createRedisStore({ url: token } as never))]
  },
  createPlatform: async () => [
    ...[wecom, push, wecom.retry(push), wecom.verification()],
    await wecom.readReply({ status: 200, body: new WXBizMsgCrypt(account).encryptMsg('<xml/>') }),
    await wecom.send(async () => new Response(PLAINTEXT), message),
    ...errorsOf(
      ...malformedAccounts.map((credentials) => () => createPlatform({ platform: 'wecom', credentials })),
      () => createPlatform({ platform: 'official-account', mode: 'plain', credentials: account } as never),
      () => createPlatform({ platform: 'wecom', credentials: { ...account, receiveId: () => true } }),
    ),
  ],
}

/** The exports that receive no secret, or return a new one as a text. */
const WITHOUT_SECRETS = [
  'ApiError',
  'CallbackError',
  'FAULT_STATUS',
  'botImage',
  'buildEnvelope',
  'dedupKey',
  'generateEncodingAESKey',
  'generateToken',
  'isApiError',
  'isCallbackError',
  'messageKey',
  'parseEnvelope',
  'pkcs7Pad',
  'rawFields',
  'route',
  'splitText',
  'truncateUtf8',
  ...readReplies().kinds.flatMap(({ maker }) => (maker === undefined ? [] : [maker.name])),
]

const modules = await Promise.all(Object.keys(entries).map((name) => import(/* @vite-ignore */ specifierOf(name))))
const exported = [...new Set(modules.flatMap((module) => Object.keys(module)))]

test('every export is tested here, or named as one without secrets', () => {
  expect(exported.sort()).toEqual([...new Set([...Object.keys(makers), ...WITHOUT_SECRETS])].sort())
})

test.each(Object.entries(makers))('%s: nothing that it makes prints a secret', async (_name, make) => {
  for (const value of everythingIn(await make())) expectSilent(value)
})

test('no line in the console prints a secret or a plaintext', async () => {
  const lines: unknown[] = []
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => void lines.push(...values))
  const misspelt = { ...account, encodingAESKey: `${encodingAESKey}=` }
  for (const options of [
    { onMessage: fail },
    { onMessage: () => ({ MsgType: PLAINTEXT }) },
    { onMessage: () => PLAINTEXT },
    { onMessage: async () => text(PLAINTEXT), deadlineMs: 0 },
    { store: { get: fail, set: fail, delete: fail } },
    { credentials: () => misspelt },
  ]) {
    const handler = createFetchHandler({ ...idle, credentials: account, ...options } as never)
    await wecom.verify(handler, { fault: 'forged' })
    const before = lines.length
    await wecom.send(handler, message, { tries: 1 })
    await handler.drain()
    expect(lines.length, inspect(options)).toBeGreaterThan(before)
  }
  vi.restoreAllMocks()
  for (const line of lines) expectSilent(line, SECRETS_OF_ERRORS)
})

describe('the test itself finds', () => {
  const bytes = Buffer.from(`${encodingAESKey}=`, 'base64')
  test.each([
    ['a token', { deep: [{ deeper: { token } }] }],
    ['a key in a cause', new Error('x', { cause: encodingAESKey })],
    ['the bytes of a key', new Uint8Array(bytes)],
    ['the bytes of a key in a buffer', { bytes }],
    ['an initialization vector', [bytes.subarray(0, 16)]],
    ['an expected signature in an error', new Error(signatureThatFits(forged.query))],
    ['a plaintext in an error', Object.assign(new Error('x'), { command: { args: [PLAINTEXT] } })],
    ['a value behind a getter', Object.defineProperty({}, 'hidden', { get: () => token })],
  ])('%s', (_name, value) => {
    expect(() => {
      for (const each of everythingIn(value)) expectSilent(each)
    }).toThrow()
  })
})

/** Handles all kinds of requests, and returns the handlers and everything that the functions of the user received. */
async function seenByUser(side: PlatformSide, create: (options: typeof idle) => SendTarget & object): Promise<unknown> {
  const seen: unknown[] = []
  const see = (...values: unknown[]) => void seen.push(...values)
  const handlers = [
    { onMessage: () => text(PLAINTEXT) },
    { onMessage: fail },
    { onMessage: () => ({ MsgType: PLAINTEXT }) },
    { onMessage: async () => text(PLAINTEXT), deadlineMs: 0 },
    { onMessage: async () => text(PLAINTEXT), deadlineMs: 0, onLateReply: fail },
    { store: { get: fail, set: fail, delete: fail } },
    { toleranceSeconds: 1, now: () => 1 },
  ].map((options) => {
    const onMessage = (_message: unknown, context: unknown) => {
      see(context)
      return options.onMessage?.()
    }
    const all: object = { ...idle, onError: see, onHandled: see, onLateReply: see, ...options, onMessage }
    return create(all as typeof idle)
  })
  const [handler] = handlers
  for (const each of handlers) await side.send(each, side.push(message), { tries: 1 })
  if (handler !== undefined) {
    await side.send(handler, side.push(message, { fault: 'forged' }), { tries: 1 })
    await side.send(handler, side.push(message, { fault: 'wrong-mode' }), { tries: 1 })
    await side.send(handler, forged, { tries: 1 })
    await side.verify(handler, { fault: 'forged' })
  }
  // Each of the eleven requests is reported, and most of them are errors or pushes.
  expect(seen.length).toBeGreaterThan(2 * 11)
  return [handlers, seen]
}

/** Gets tokens from all kinds of answers, and returns the objects and all errors. */
async function seenWithTokens<Tokens>(
  create: (options: { fetch: Fetch; store?: Store; onError(error: unknown): void }) => Tokens,
  tokensOf: (tokens: Tokens) => AccessTokens,
): Promise<unknown> {
  const issued = { access_token: token, suite_access_token: token, component_access_token: token, expires_in: 7200 }
  return await seenWithAnswers(issued, encodingAESKey, async (fetch, see) => {
    const made = create({ fetch, onError: see })
    see(made, tokensOf(made))
    await tokensOf(made).get().catch(see)
    await tokensOf(made).invalidate(token)
    const withoutStore = create({ fetch, onError: see, store: { get: fail, set: fail, delete: fail } })
    await tokensOf(withoutStore).get().catch(see)
  })
}

/** Sends a message for all kinds of answers, and returns all results and errors. */
function seenWithSender(send: (options: { fetch: Fetch; tokens: AccessTokens }) => Promise<unknown>): Promise<unknown> {
  const tokens = { get: async () => token, invalidate: async () => undefined }
  return seenWithAnswers({ errcode: 0, errmsg: `ok for ${token}` }, token, async (fetch, see) => {
    await send({ fetch, tokens }).then(see, see)
  })
}

/** Makes a call for all kinds of answers of the platform, some of which repeat a secret of the call. */
async function seenWithAnswers(
  good: object,
  secret: string,
  call: (fetch: Fetch, see: (...values: unknown[]) => void) => Promise<void>,
): Promise<unknown> {
  const seen: unknown[] = []
  const see = (...values: unknown[]) => void seen.push(...values)
  const answers: Fetch[] = [
    async () => Response.json(good),
    async () => Response.json({ errcode: 40014, errmsg: `invalid ${secret}, rid: ${secret}` }),
    async () => new Response(JSON.stringify(good).slice(0, -1)),
    async () => new Response(PLAINTEXT, { status: 502 }),
    (url, { body }) => Promise.reject(new TypeError(`failed: ${url}`, { cause: { body } })),
  ]
  // The pauses before a call is repeated take no time.
  vi.useFakeTimers()
  try {
    for (const fetch of answers) {
      let isDone = false
      const done = call(fetch, see).finally(() => {
        isDone = true
      })
      while (!isDone) await vi.advanceTimersByTimeAsync(1000)
      await done
    }
  } finally {
    vi.useRealTimers()
  }
  expect(seen.filter((each) => each instanceof Error).length).toBeGreaterThanOrEqual(answers.length - 1)
  return seen
}

function fail(): never {
  throw new Error('meant to fail')
}

/** The errors of calls that must all fail. */
function errorsOf(...calls: readonly (() => unknown)[]): unknown[] {
  return calls.map((call) => {
    try {
      call()
    } catch (error) {
      return error
    }
    throw new Error(`${call} did not throw`)
  })
}

function signatureThatFits(query: string): string {
  const given = new URLSearchParams(query)
  return computeSignature(token, given.get('timestamp') ?? '', given.get('nonce') ?? '', sealed)
}

/** Lists the forms in which a key, or one of its halves, could be printed: text, base64, hex, numbers. */
function formsOf(key: string): readonly string[] {
  const bytes = Buffer.from(`${key}=`, 'base64')
  const halves = [bytes.subarray(0, 16), bytes.subarray(16)]
  return [
    key.slice(0, 20),
    ...halves.flatMap((half) => [half.toString('base64').slice(0, 20), half.toString('hex'), half.join(',')]),
  ]
}

/** The properties that hold the user's own accounts, which are printed as they are. */
const ACCOUNTS = ['tenant', 'credentials', 'otherCredentials']

/** Lists an object and everything that can be reached through its properties, except the user's own accounts. */
function everythingIn(value: unknown, seen: Set<unknown> = new Set()): ReadonlySet<unknown> {
  if (seen.has(value)) return seen
  seen.add(value)
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return seen
  for (const name of Object.getOwnPropertyNames(value)) {
    if (ACCOUNTS.includes(name)) continue
    try {
      everythingIn(Reflect.get(value, name), seen)
    } catch {
      // Some properties of functions cannot be read.
    }
  }
  return seen
}

function expectSilent(value: unknown, secrets = value instanceof Error ? SECRETS_OF_ERRORS : SECRETS): void {
  const ways = [
    () => inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    () => inspect(value, { depth: Infinity, showHidden: true, customInspect: false }),
    // As console.dir prints it.
    () => inspect(value, { depth: Infinity, customInspect: false }),
    () => format('%s %o %O', value, value, value),
    () => JSON.stringify(value),
    () => String(value),
  ]
  for (const print of ways) {
    // Bytes are printed in columns, and in JSON with their indices.
    const printed = (tried(print) ?? '').replaceAll(/\s|"\d+":/g, '')
    for (const secret of secrets) expect(printed.includes(secret), `${print} shows ${secret}`).toBe(false)
  }
}

/** Some values have no JSON, or no text. */
function tried(print: () => string | undefined): string | undefined {
  try {
    return print()
  } catch {
    return undefined
  }
}
