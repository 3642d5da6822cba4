/** Reading the messages of 微信客服, over real http. */
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import { createMemoryStore, type Store } from 'wechat-callback'
import {
  type CustomerServiceMessage,
  type CustomerServicePush,
  type ReadCustomerServiceOptions,
  readCustomerServiceMessages,
} from 'wechat-callback/api'
import { createCustomerServicePlatform, OPEN_KF_ID } from '../support/api-interfaces/customer-service.ts'
import { type ApiRoute, type ApiServer, startApiServer } from '../support/api-server.ts'
import { createFaultyStore } from '../support/faulty-store.ts'
import { createForgetfulStore } from '../support/forgetful-store.ts'

const PATH = '/cgi-bin/kf/sync_msg'
const tokens = { get: async () => 'TOKEN', invalidate: async () => undefined }

/** Reads all messages. @returns their ids */
async function idsOf(messages: AsyncIterable<CustomerServiceMessage>): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { msgid } of messages) ids.push(msgid)
  return ids
}

function optionsFor(server: ApiServer, store: Store = createMemoryStore()): ReadCustomerServiceOptions {
  return { tokens, store, baseUrl: server.baseUrl }
}

test('messages come in their order, batch by batch; the next push brings only new ones', async () => {
  const platform = createCustomerServicePlatform()
  await using server = await startApiServer(platform.routes)
  const options = { ...optionsFor(server), limit: 2 }
  for (let count = 0; count < 4; count++) platform.add()
  const push = platform.add()
  expect(await idsOf(readCustomerServiceMessages(options, push))).toEqual(['msg_1', 'msg_2', 'msg_3', 'msg_4', 'msg_5'])
  expect(await idsOf(readCustomerServiceMessages(options, platform.add()))).toEqual(['msg_6'])
  expect(
    server.requests.map(({ method, path, query, body }) => [method, path, query.get('access_token'), body]),
  ).toEqual(
    [
      [undefined, 'ENC5'],
      ['c2', 'ENC5'],
      ['c4', 'ENC5'],
      ['c5', 'ENC6'],
    ].map(([cursor, token]) => [
      'POST',
      PATH,
      'TOKEN',
      { limit: 2, voice_format: 0, open_kfid: OPEN_KF_ID, ...(cursor && { cursor }), token },
    ]),
  )
})

test('each account has its own cursor', async () => {
  const platform = createCustomerServicePlatform()
  await using server = await startApiServer(platform.routes)
  const options = optionsFor(server)
  const [one, other] = [platform.add(), platform.add({}, 'wkOTHER')]
  expect(await idsOf(readCustomerServiceMessages(options, one))).toEqual(['msg_1'])
  expect(await idsOf(readCustomerServiceMessages(options, other))).toEqual(['msg_2'])
})

test('without a push, messages are read without a token; voiceFormat is passed on', async () => {
  const platform = createCustomerServicePlatform()
  await using server = await startApiServer(platform.routes)
  const { ToUserName, OpenKfId } = platform.add()
  const options = { ...optionsFor(server), voiceFormat: 'silk' } as const
  expect(await idsOf(readCustomerServiceMessages(options, { ToUserName, OpenKfId }))).toEqual(['msg_1'])
  expect(server.requests[0]?.body).toEqual({ limit: 100, voice_format: 1, open_kfid: OPEN_KF_ID })
})

test('a token of the push that is no longer valid is left out', async () => {
  const platform = createCustomerServicePlatform()
  await using server = await startApiServer(platform.routes)
  platform.add()
  const push = platform.add()
  const ids: string[] = []
  for await (const { msgid } of readCustomerServiceMessages({ ...optionsFor(server), limit: 1 }, push)) {
    ids.push(msgid)
    platform.expireTokens()
  }
  expect(ids).toEqual(['msg_1', 'msg_2'])
  expect(server.requests.map(({ body }) => body?.token)).toEqual(['ENC2', 'ENC2', undefined])
})

describe('a message counts as handled when the next one is asked for', () => {
  test.each(['break', 'throw'])('after %s it comes again, and the ones before do not', async (how) => {
    const platform = createCustomerServicePlatform()
    await using server = await startApiServer(platform.routes)
    const options = optionsFor(server)
    for (let count = 0; count < 3; count++) platform.add()
    const readTo = async (id: string) => {
      for await (const { msgid } of readCustomerServiceMessages(options, platform.add())) {
        if (msgid !== id) continue
        if (how === 'break') break
        throw new Error('meant to fail')
      }
    }
    await readTo('msg_2').catch((error) => expect(error.message).toBe('meant to fail'))
    expect(await idsOf(readCustomerServiceMessages(options, platform.add()))).toEqual([
      'msg_2',
      'msg_3',
      'msg_4',
      'msg_5',
    ])
  })

  test('a message that the platform returns twice comes once', async () => {
    const platform = createCustomerServicePlatform()
    await using server = await startApiServer(platform.routes)
    for (const msgid of ['a', 'a', 'b', 'a']) platform.add({ msgid })
    const options = { ...optionsFor(server), limit: 2 }
    expect(await idsOf(readCustomerServiceMessages(options, platform.add({ msgid: 'c' })))).toEqual(['a', 'b', 'c'])
  })

  test('a message without an id comes too', async () => {
    const platform = createCustomerServicePlatform()
    await using server = await startApiServer(platform.routes)
    platform.add({ msgid: undefined })
    const push = platform.add({ msgid: undefined })
    expect(await idsOf(readCustomerServiceMessages(optionsFor(server), push))).toEqual([undefined, undefined])
  })
})

describe('two readers', () => {
  test('the second gets nothing, and the first also reads what its push was about', async () => {
    const platform = createCustomerServicePlatform()
    await using server = await startApiServer(platform.routes)
    const options = optionsFor(server)
    const ids: string[] = []
    for await (const { msgid } of readCustomerServiceMessages(options, platform.add())) {
      ids.push(msgid)
      if (msgid === 'msg_1') expect(await idsOf(readCustomerServiceMessages(options, platform.add()))).toEqual([])
    }
    expect(ids).toEqual(['msg_1', 'msg_2'])
    // The second look has the token of the second push.
    expect(server.requests.map(({ body }) => body?.token)).toEqual(['ENC1', 'ENC2'])
  })
})

test('a reader that is abandoned keeps the account for ten minutes', async () => {
  vi.useFakeTimers()
  try {
    const fetch = async () => Response.json({ has_more: 0, next_cursor: 'c', msg_list: [{ msgid: 'm1' }] })
    const options = { tokens, store: createMemoryStore(), fetch }
    const push = { ToUserName: 'ww1', OpenKfId: 'wk1' }
    const abandoned = readCustomerServiceMessages(options, push)[Symbol.asyncIterator]()
    expect(await abandoned.next()).toMatchObject({ value: { msgid: 'm1' } })
    await vi.advanceTimersByTimeAsync(9 * 60_000)
    const early = idsOf(readCustomerServiceMessages(options, push))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await early).toEqual([])
    await vi.advanceTimersByTimeAsync(60_000)
    const late = idsOf(readCustomerServiceMessages(options, push))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await late).toEqual(['m1'])
    // It notices that it is no longer the reader.
    expect(await abandoned.next()).toEqual({ done: true, value: undefined })
  } finally {
    vi.useRealTimers()
  }
})

test('a reader that handled one message for more than ten minutes stays the reader for the next one', async () => {
  vi.useFakeTimers()
  try {
    const msg_list = [{ msgid: 'm1' }, { msgid: 'm2' }]
    const fetch = async () => Response.json({ has_more: 0, next_cursor: 'c', msg_list })
    const options = { tokens, store: createMemoryStore(), fetch }
    const push = { ToUserName: 'ww1', OpenKfId: 'wk1' }
    const reader = readCustomerServiceMessages(options, push)[Symbol.asyncIterator]()
    expect(await reader.next()).toMatchObject({ value: { msgid: 'm1' } })
    await vi.advanceTimersByTimeAsync(11 * 60_000)
    expect(await reader.next()).toMatchObject({ value: { msgid: 'm2' } })
    const other = idsOf(readCustomerServiceMessages(options, push))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await other).toEqual([])
    const end = reader.return?.()
    await vi.advanceTimersByTimeAsync(0)
    await end
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('if the store loses its data while a message is handled, the reader writes the cursor again', async () => {
  const platform = createCustomerServicePlatform()
  await using server = await startApiServer(platform.routes)
  const { store, loseData } = createForgetfulStore(createMemoryStore())
  const options = optionsFor(server, store)
  platform.add()
  for await (const _message of readCustomerServiceMessages(options, platform.add())) await loseData()
  expect(await idsOf(readCustomerServiceMessages(options, platform.add()))).toEqual(['msg_3'])
})

describe('answers of the platform', () => {
  const reading = async (route: ApiRoute, store?: Store) => {
    await using server = await startApiServer({ [PATH]: route })
    const push: CustomerServicePush = { ToUserName: 'ww1', OpenKfId: 'wk1', Token: 'ENC' }
    const messages: CustomerServiceMessage[] = []
    for await (const message of readCustomerServiceMessages(optionsFor(server, store), push)) messages.push(message)
    return messages
  }

  test('ids keep every digit', async () => {
    const messages = await reading((_request, response) => {
      response.end('{"errcode":0,"has_more":0,"msg_list":[{"msgid":"m1","msgtype":"new","n":12345678901234567890}]}')
      return undefined
    })
    expect(messages).toEqual([{ msgid: 'm1', msgtype: 'new', n: '12345678901234567890' }])
  })

  test('a refusal is an ApiError, and the next read begins at the same place', async () => {
    const store = createMemoryStore()
    await expect(reading(() => ({ errcode: 95000, errmsg: 'invalid open_kfid' }), store)).rejects.toMatchObject({
      code: 'REFUSED',
      errcode: 95000,
    })
    expect(await reading(() => ({ has_more: 0, next_cursor: 'c', msg_list: [{ msgid: 'm1' }] }), store)).toHaveLength(1)
  })

  test.each([
    [{ errcode: 0, msg_list: {} }, 'it has no list of messages'],
    [{ errcode: 0, next_cursor: 1 }, 'it has no list of messages'],
    [{ errcode: 0, has_more: 1, msg_list: [] }, 'it has more messages, but no new cursor'],
    [{ errcode: 0, has_more: 1, next_cursor: '', msg_list: [] }, 'it has more messages, but no new cursor'],
  ])('%o is unreadable', async (answer, reason) => {
    const error = await reading(() => answer).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'UNREADABLE_RESPONSE', message: expect.stringContaining(reason) })
  })

  test('a cursor that stays the same while there are more messages does not loop', async () => {
    let calls = 0
    const answer = () => {
      calls++
      return { errcode: 0, has_more: 1, next_cursor: 'same', msg_list: [{ msgid: 'm1' }] }
    }
    await expect(reading(answer)).rejects.toMatchObject({ code: 'UNREADABLE_RESPONSE' })
    expect(calls).toBe(2)
  })

  test('no messages are no error', async () => {
    expect(await reading(() => ({ errcode: 0, errmsg: 'ok', has_more: 0 }))).toEqual([])
  })
})

test('if the store fails, the iteration rejects, and nothing is read', async () => {
  const platform = createCustomerServicePlatform()
  await using server = await startApiServer(platform.routes)
  const options = optionsFor(server, createFaultyStore().with('fails'))
  await expect(idsOf(readCustomerServiceMessages(options, platform.add()))).rejects.toMatchObject({
    code: 'STORE_FAILED',
  })
  expect(server.requests).toEqual([])
})

test('a value of another program is reported', async () => {
  const platform = createCustomerServicePlatform()
  await using server = await startApiServer(platform.routes)
  const store: Store = { ...createMemoryStore(), set: () => false, get: () => '{"cursor":"x"}' }
  await expect(idsOf(readCustomerServiceMessages(optionsFor(server, store), platform.add()))).rejects.toMatchObject({
    code: 'STORE_FAILED',
    message: expect.stringContaining('another program'),
  })
})

test.each([
  [{ limit: 0 }, {}, 'limit: expected a number from 1 to 1000'],
  [{ limit: 1001 }, {}, 'limit: expected a number from 1 to 1000'],
  [{ voiceFormat: 'mp3' }, {}, "voiceFormat: expected 'amr' or 'silk'"],
  [{ store: undefined }, {}, 'store: expected an object with get()'],
  [{ tokens: undefined }, {}, 'tokens: expected an object with get and invalidate, such as that of createAccessTokens'],
  [{}, { OpenKfId: undefined }, 'push.OpenKfId: expected a text'],
  [{}, { ToUserName: undefined }, 'push.ToUserName: expected a text'],
  [{}, { Token: 1 }, 'push.Token: expected a text'],
])('%o and %o are refused', (options, push, message) => {
  const given = { tokens, store: createMemoryStore(), ...options } as unknown as ReadCustomerServiceOptions
  const pushed = { ToUserName: 'ww1', OpenKfId: 'wk1', ...push } as unknown as CustomerServicePush
  expect(() => readCustomerServiceMessages(given, pushed)).toThrow(new TypeError(message))
})

test('messages are narrowed by msgtype, events by event_type', () => {
  const read = (message: CustomerServiceMessage) => {
    if (message.msgtype === 'text') expectTypeOf(message.text.content).toEqualTypeOf<string>()
    else if (message.msgtype === 'event') {
      if (message.event.event_type === 'enter_session') {
        expectTypeOf(message.event.welcome_code).toEqualTypeOf<string | undefined>()
      }
    }
    return message.msgid
  }
  expectTypeOf(read).returns.toEqualTypeOf<string>()
})
