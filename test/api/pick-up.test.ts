/** Late replies that wait until the user's next message. */
import { describe, expect, test, vi } from 'vitest'
import { type CallbackOptions, createMemoryStore, dedupKey, parseMessage, type Store, text } from 'wechat-callback'
import { createPickUp, isApiError, type PickUpOptions } from 'wechat-callback/api'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { credentials } from '../support/account.ts'
import { createFaultyStore } from '../support/faulty-store.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { sleep, useVirtualTime } from '../support/virtual-time.ts'

useVirtualTime()

const HINT = '还在想，回复“继续”查看'
/** Longer than a model of these tests takes. */
const LONG_MS = 120_000

const platform = simulatePlatform({ platform: 'official-account', credentials })

interface Bot {
  readonly handler: FetchHandler
  readonly errors: unknown[]
  /** The texts that the model was asked. */
  readonly asked: string[]
  /** Sends a text. @returns what the user sees */
  ask(content: string): Promise<unknown>
}

interface BotOptions extends PickUpOptions {
  readonly handlerOptions?: Partial<CallbackOptions<'official-account'>>
}

/** A bot whose model takes a minute for a text that begins with 慢, and answers any other at once. */
function createBot({ handlerOptions = {}, ...options }: BotOptions = {}): Bot {
  const pickUp = createPickUp(options)
  const [errors, asked]: [unknown[], string[]] = [[], []]
  const handler = createFetchHandler({
    platform: 'official-account',
    credentials,
    onMessage: pickUp.wrap(async (message) => {
      if (message.MsgType !== 'text') return undefined
      asked.push(message.Content)
      if (message.Content.startsWith('慢')) await sleep(60_000)
      if (message.Content.endsWith('坏')) throw new Error('the model failed')
      return message.Content.endsWith('无') ? undefined : text(`答：${message.Content}`)
    }),
    onDeadline: pickUp.onDeadline,
    onLateReply: pickUp.onLateReply,
    onError: (error) => void errors.push(error),
    ...(handlerOptions as object),
  })
  const ask = async (content: string) => contentFrom(handler, textMessage(content))
  return { handler, errors, asked, ask }
}

/** Delivers a message. @returns the text of the reply; `''` for the empty answer, `undefined` for none */
async function contentFrom(handler: FetchHandler, message: string): Promise<unknown> {
  const { reply } = await platform.deliver(message, handler)
  return reply?.message?.Content ?? reply?.text
}

test('the hint comes at the deadline, and the next 继续 brings the reply, once', async () => {
  const { ask, asked, errors } = createBot()
  expect(await ask('慢')).toBe(HINT)
  await sleep(LONG_MS)
  expect(await ask('继续')).toBe('答：慢')
  expect(asked).toEqual(['慢'])
  // Nothing waits any longer, so this is an ordinary message.
  expect(await ask('继续')).toBe('答：继续')
  expect(errors).toEqual([])
})

test('a reply in time needs no store and no hint', async () => {
  const store = { get: vi.fn(), set: vi.fn(), delete: vi.fn() }
  const { ask } = createBot({ store })
  expect(await ask('快')).toBe('答：快')
  expect([store.get, store.set, store.delete].flatMap(({ mock }) => mock.calls)).toEqual([])
})

test('a question for the reply while it is being made gets the hint, and does not reach the model', async () => {
  const { ask, asked } = createBot()
  await ask('慢')
  expect(await ask('继续')).toBe(HINT)
  await sleep(LONG_MS)
  expect(await ask(' 继续\n')).toBe('答：慢')
  expect(asked).toEqual(['慢'])
})

test.each(['慢坏', '慢无'])('after a slow run without a reply (%s), 继续 is an ordinary message', async (content) => {
  const { ask, errors } = createBot()
  expect(await ask(content)).toBe(HINT)
  await sleep(LONG_MS)
  expect(await ask('继续')).toBe('答：继续')
  expect(errors).toHaveLength(content === '慢坏' ? 1 : 0)
})

test('several replies wait and are picked up in their order, by as many messages', async () => {
  const { ask } = createBot()
  for (const content of ['慢一', '慢二', '慢三']) {
    await ask(content)
    await sleep(1000)
  }
  await sleep(LONG_MS)
  expect([await ask('继续'), await ask('继续'), await ask('继续')]).toEqual(['答：慢一', '答：慢二', '答：慢三'])
})

test('two messages at the same time pick up two replies', async () => {
  const { ask } = createBot()
  for (const content of ['慢一', '慢二']) await ask(content)
  await sleep(LONG_MS)
  expect((await Promise.all([ask('继续'), ask('继续')])).sort()).toEqual(['答：慢一', '答：慢二'].sort())
})

test('replies wait for their own user only', async () => {
  const { ask, handler } = createBot()
  await ask('慢')
  await sleep(LONG_MS)
  const other = textMessage('继续').replace('<FromUserName>zhangsan<', '<FromUserName>lisi<')
  expect(await contentFrom(handler, other)).toBe('答：继续')
  expect(await ask('继续')).toBe('答：慢')
})

test('another process brings the reply', async () => {
  const store = createMemoryStore()
  const [one, another] = [createBot({ store }), createBot({ store })]
  await one.ask('慢')
  await sleep(LONG_MS)
  expect(await another.ask('继续')).toBe('答：慢')
  expect(await one.ask('继续')).toBe('答：继续')
})

test('replies that do not fit are reported; the user gets the earlier ones', async () => {
  const { ask, errors } = createBot({ maxWaiting: 2 })
  for (const content of ['慢一', '慢二', '慢三']) {
    await ask(content)
    await sleep(1000)
  }
  await sleep(LONG_MS)
  expect(errors).toEqual([expect.objectContaining({ code: 'LATE_REPLY' })])
  const { cause } = errors[0] as Error
  expect(isApiError(cause) && cause.code).toBe('NOT_SENDABLE')
  expect(String(cause)).toContain('2 late replies (maxWaiting) already wait')
  expect([await ask('继续'), await ask('继续'), await ask('继续')]).toEqual(['答：慢一', '答：慢二', '答：继续'])
})

test('replies expire after keepMs', async () => {
  const { ask } = createBot({ keepMs: 3_600_000 })
  await ask('慢')
  await sleep(LONG_MS + 3_600_000)
  expect(await ask('继续')).toBe('答：继续')
})

describe('a message that has taken a reply', () => {
  test('gets it again if the process that took it has died', async () => {
    const store = createMemoryStore()
    const [one, another] = [createBot({ store }), createBot({ store })]
    for (const content of ['慢一', '慢二']) {
      await one.ask(content)
      await sleep(1000)
    }
    await sleep(LONG_MS)
    // The processes do not share a store of answers, so the second attempt runs the handler again, as after a crash.
    const message = textMessage('继续')
    expect(await contentFrom(one.handler, message)).toBe('答：慢一')
    expect(await contentFrom(another.handler, message)).toBe('答：慢一')
    expect(await another.ask('继续')).toBe('答：慢二')
  })

  test('gives it back if its own reply is late', async () => {
    const store = createMemoryStore()
    const { ask, handler, errors } = createBot({ store: slowed(store), handlerOptions: { deadlineMs: 900 } })
    for (const content of ['慢一', '慢二']) await ask(content)
    await sleep(LONG_MS)
    expect(await ask('继续')).toBe(HINT)
    await handler.drain()
    expect(errors).toEqual([])
    const { ask: askLater } = createBot({ store })
    expect([await askLater('继续'), await askLater('继续'), await askLater('继续')]).toEqual([
      '答：慢一',
      '答：慢二',
      '答：继续',
    ])
  })

  test('and that got the hint too late does not make the hint wait', async () => {
    const store = createMemoryStore()
    const { ask, handler } = createBot({ store: slowed(store), handlerOptions: { deadlineMs: 900 } })
    await ask('慢')
    await sleep(5000)
    expect(await ask('继续')).toBe(HINT)
    await sleep(LONG_MS)
    await handler.drain()
    const { ask: askLater } = createBot({ store })
    expect([await askLater('继续'), await askLater('继续')]).toEqual(['答：慢', '答：继续'])
  })
})

/** Makes each call of a store take a second. */
function slowed(store: Store): Store {
  return {
    get: (key) => sleep(1000).then(() => store.get(key)),
    set: (key, value, options) => sleep(1000).then(() => store.set(key, value, options)),
    delete: (key, options) => sleep(1000).then(() => store.delete(key, options)),
  }
}

describe('with a store that fails', () => {
  test('a late reply is reported as lost', async () => {
    const { ask, errors, handler } = createBot({ store: createFaultyStore().with('fails') })
    expect(await ask('慢')).toBe(HINT)
    await sleep(LONG_MS)
    await handler.drain()
    expect(errors).toEqual([expect.objectContaining({ code: 'LATE_REPLY' })])
    expect((errors[0] as Error).cause).toMatchObject({ code: 'STORE_FAILED' })
  })

  test('a question for the reply fails, so that the platform repeats it', async () => {
    const { ask, errors } = createBot({ store: createFaultyStore().with('fails') })
    expect(await ask('继续')).toBeUndefined()
    expect(errors).toEqual(Array(3).fill(expect.objectContaining({ code: 'STORE_FAILED' })))
  })

  test('a value of another program is reported', async () => {
    const store = createMemoryStore()
    const foreign: Store = { ...store, get: () => '{"replies":[{"id":1}],"pending":[]}' }
    const { ask, errors } = createBot({ store: foreign })
    expect(await ask('继续')).toBeUndefined()
    expect(errors[0]).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining('another program') })
  })
})

describe('the options', () => {
  test('keyword and hint can be other texts', async () => {
    const { ask } = createBot({ keyword: '查看' })
    expect(await ask('慢')).toBe('还在想，回复“查看”查看')
    await sleep(LONG_MS)
    expect(await ask('继续')).toBe('答：继续')
    expect(await ask('查看')).toBe('答：慢')
    expect(await createBot({ hint: '稍等' }).ask('慢')).toBe('稍等')
  })

  test('keyword can be a function: any message brings the reply', async () => {
    const { ask } = createBot({ keyword: () => true })
    expect(await ask('快')).toBe('答：快')
    expect(await ask('慢')).toBe('还在想，请稍后再来查看')
    expect(await ask('快')).toBe('还在想，请稍后再来查看')
    await sleep(LONG_MS)
    expect(await ask('快')).toBe('答：慢')
    expect(await ask('快')).toBe('答：快')
  })

  test.each([
    [{ keyword: 1 }, 'keyword: expected a text or a function'],
    [{ hint: '' }, 'hint: expected a text that is not empty'],
    [{ keepMs: 0 }, 'keepMs: expected a number from 1 to 8640000000'],
    [{ maxWaiting: 0 }, 'maxWaiting: expected a number from 1 to 1000'],
    [{ store: {} }, 'store: expected an object with get()'],
  ])('%o is refused', (options, message) => {
    expect(() => createPickUp(options as PickUpOptions)).toThrow(new TypeError(message))
  })
})

test('an event that the user expects an answer to gets the hint; any other gets the empty answer', () => {
  const { onDeadline } = createPickUp()
  const event = (name: string) => ({ MsgType: 'event', Event: name, ToUserName: 'gh', FromUserName: 'o' })
  const asMessage = (fields: object) => fields as Parameters<typeof onDeadline>[0]
  for (const name of ['subscribe', 'SCAN', 'CLICK', 'click']) {
    expect(onDeadline(asMessage(event(name)))).toEqual(text(HINT))
  }
  expect(onDeadline(asMessage(event('TEMPLATESENDJOBFINISH')))).toBeUndefined()
})

test('with 企业微信, replies wait for each app of the user', async () => {
  const pickUp = createPickUp({ platform: 'wecom' })
  const message = (agent: string) =>
    parseMessage(textMessage('慢').replace('</xml>', `<AgentID>${agent}</AgentID></xml>`), 'wecom')
  const ask = pickUp.wrap(() => undefined)
  const asking = (agent: string) =>
    parseMessage(textMessage('继续').replace('</xml>', `<AgentID>${agent}</AgentID></xml>`), 'wecom')
  await pickUp.onLateReply(text('答'), { message: message('1') })
  const context = {} as Parameters<typeof ask>[1]
  expect(await ask(asking('2'), context)).toBeUndefined()
  expect(await ask(asking('1'), context)).toEqual(text('答'))
})

test('a whole message as text, which another process has made, waits too; a repetition changes nothing', async () => {
  const pickUp = createPickUp()
  const question = parseMessage(textMessage('慢'), 'official-account')
  const whole = '<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[答]]></Content></xml>'
  for (let count = 0; count < 2; count++) await pickUp.onLateReply(whole, { message: question })
  const ask = pickUp.wrap(() => undefined)
  const next = () => ask(parseMessage(textMessage('继续'), 'official-account'), {} as Parameters<typeof ask>[1])
  expect(await next()).toBe(whole)
  expect(await next()).toBeUndefined()
  expect(dedupKey(question)).toContain('text')
})
