/**
 * Streams of bots: a handler returns the pieces of a text, and the platform sends refresh pushes until it has all of them.
 */
import { describe, expect, test, vi } from 'vitest'
import { botStream, type CallbackOptions, createMemoryStore, type Store } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { distant } from '../support/distant-store.ts'
import { createForgetfulStore } from '../support/forgetful-store.ts'
import { sleep, useManualTime, useRealTime, useVirtualTime } from '../support/virtual-time.ts'

useVirtualTime()

const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: '' }
const account = { platform: 'wecom-bot', credentials } as const
const bot = createPlatform(account)
const address = 'https://example.com/bot'

type Options = Omit<Partial<CallbackOptions<'wecom-bot'>>, 'platform' | 'mode' | 'credentials'>

function handlerWith(overrides: Options): FetchHandler {
  return createFetchHandler({ ...account, onMessage: () => undefined, ...overrides })
}

interface StreamAnswer {
  readonly id: string
  readonly content: string
  readonly finish: boolean
}

async function ask(
  handler: FetchHandler,
  message: Readonly<Record<string, unknown>>,
): Promise<StreamAnswer | undefined> {
  const reply = await bot.readReply(await handler(bot.push(message).toRequest(address)))
  return reply.message?.stream as StreamAnswer | undefined
}

const question = { msgtype: 'text', text: { content: '讲个故事' } }
const refresh = (id: string) => ({ msgtype: 'stream', stream: { id } })

/** Sends refresh pushes until the end, as the platform does. */
async function readToEnd(handler: FetchHandler, id: string): Promise<readonly string[]> {
  const contents: string[] = []
  while (contents.length < 1000) {
    const answer = await ask(handler, refresh(id))
    contents.push(answer?.content ?? '')
    if (answer?.finish !== false) return contents
    await sleep(10)
  }
  throw new Error('the stream did not end')
}

async function* pieces(texts: readonly string[], ms: number): AsyncGenerator<string> {
  for (const text of texts) {
    await sleep(ms)
    yield text
  }
}

test('the first reply opens a stream, refresh pushes get the text so far, and the end of the text ends it', async () => {
  const onError = vi.fn()
  const onMessage = vi.fn(() => pieces(['从前', '有座', '山'], 40))
  const handler = handlerWith({ onMessage, onError })
  const first = await ask(handler, question)
  expect(first).toEqual({ id: expect.stringMatching(/^[0-9a-f]{32,}$/), content: '从前', finish: false })
  const contents = await readToEnd(handler, first?.id ?? '')
  expect(contents.at(-1)).toBe('从前有座山')
  expect(contents).toContain('从前有座')
  for (const [index, content] of contents.entries()) expect(content.startsWith(contents[index - 1] ?? '')).toBe(true)
  expect(onMessage).toHaveBeenCalledOnce()
  await handler.drain()
  expect(onError).not.toHaveBeenCalled()
})

test('a handler may return a readable stream or any async iterable', async () => {
  const handler = handlerWith({
    onMessage: () =>
      new Blob(['你', '好']).stream().pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>,
  })
  const first = await ask(handler, question)
  expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe('你好')
})

test('a text that is complete at once is one reply, which ends the stream', async () => {
  const handler = handlerWith({ onMessage: () => pieces(['好'], 0) })
  const first = await ask(handler, question)
  const contents = first?.finish ? [first.content] : await readToEnd(handler, first?.id ?? '')
  expect(contents.at(-1)).toBe('好')
  const startedAt = performance.now()
  await handler.drain()
  expect(performance.now() - startedAt).toBeLessThan(1000)
})

test('texts that are complete at once do not fill the store of the process', async () => {
  const onError = vi.fn()
  const store = createMemoryStore({ maxEntries: 4 })
  const handler = handlerWith({ store, onMessage: () => pieces(['好'], 0), onError })
  for (let count = 0; count < 10; count++) {
    expect(await ask(handler, { ...question, msgid: `${count}` })).toMatchObject({ content: '好', finish: true })
  }
  expect(onError).not.toHaveBeenCalled()
})

test('a model that is slow to begin gets an empty first reply', async () => {
  const handler = handlerWith({ deadlineMs: 200, onMessage: () => pieces(['终于'], 150) })
  const first = await ask(handler, question)
  expect(first).toMatchObject({ content: '', finish: false })
  expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe('终于')
})

test('the same question again gets the same stream', async () => {
  const onMessage = vi.fn(() => pieces(['一', '二'], 30))
  const handler = handlerWith({ onMessage })
  const again = { ...question, msgid: 'CAIQ' }
  const [first, second] = await Promise.all([ask(handler, again), ask(handler, again)])
  expect(second?.id).toBe(first?.id)
  expect(onMessage).toHaveBeenCalledOnce()
  await readToEnd(handler, first?.id ?? '')
})

test('half of an emoji at the end of a piece waits for the other half', async () => {
  const handler = handlerWith({ onMessage: () => pieces(['🙂你好😀'.slice(0, 5), '😀'.slice(1), '！'], 60) })
  const first = await ask(handler, question)
  expect(first?.content).toBe('🙂你好')
  const contents = await readToEnd(handler, first?.id ?? '')
  expect(new Set(contents)).toEqual(new Set(['🙂你好', '🙂你好😀', '🙂你好😀！']))
})

describe('a source', () => {
  test('that begins with an empty piece has begun with the next one', async () => {
    const handler = handlerWith({ onMessage: () => pieces(['', '从前', '有座山'], 100) })
    expect(await ask(handler, question)).toMatchObject({ content: '从前', finish: false })
  })

  test('that has no piece ends at once', async () => {
    const startedAt = performance.now()
    expect(await ask(handlerWith({ onMessage: () => pieces([], 0) }), question)).toMatchObject({
      content: '',
      finish: true,
    })
    expect(performance.now() - startedAt).toBeLessThan(500)
  })

  test('that has ended is not ended again by maxRunMs', async () => {
    const onError = vi.fn()
    const handler = handlerWith({ maxRunMs: 1000, onMessage: () => pieces(['从前', '有座山'], 100), onError })
    await ask(handler, question)
    // Its end waits for the platform all the while.
    await sleep(5000)
    expect(onError).not.toHaveBeenCalled()
  })

  test('that fails ends the stream with the text so far, and is reported', async () => {
    const onError = vi.fn()
    async function* broken() {
      yield '只有'
      await sleep(30)
      throw new Error('the model is unavailable')
    }
    const handler = handlerWith({ onMessage: () => broken(), onError })
    const first = await ask(handler, question)
    expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe('只有')
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: 'the model is unavailable' }),
      expect.objectContaining({ platform: 'wecom-bot' }),
    )
  })

  test('that gives more than the platform takes is cut there, and that is reported', async () => {
    const onError = vi.fn()
    const cleaned = vi.fn()
    async function* endless() {
      try {
        while (true) {
          yield '你'.repeat(1000)
          await sleep(1)
        }
      } finally {
        cleaned()
      }
    }
    const handler = handlerWith({ onMessage: () => endless(), onError })
    const first = await ask(handler, question)
    const text = (await readToEnd(handler, first?.id ?? '')).at(-1) ?? ''
    expect(new TextEncoder().encode(text).length).toBe(20_478)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        code: 'INVALID_REPLY',
        message: expect.stringContaining('Set onLateReply to receive the rest'),
      }),
      expect.anything(),
    )
    expect(cleaned).toHaveBeenCalledOnce()
  })

  test('that gives no strings is reported', async () => {
    const onError = vi.fn()
    async function* numbers() {
      yield 1
    }
    const handler = handlerWith({ onMessage: () => numbers() as unknown as AsyncIterable<string>, onError })
    const first = await ask(handler, question)
    expect(first).toMatchObject({ content: '', finish: true })
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'INVALID_REPLY' }),
      expect.anything(),
    )
  })

  test('that never ends is stopped by maxRunMs', async () => {
    const onError = vi.fn()
    async function* stuck() {
      yield '等'
      await new Promise(() => undefined)
    }
    const handler = handlerWith({ maxRunMs: 60, onMessage: () => stuck(), onError })
    const first = await ask(handler, question)
    expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe('等')
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'TimeoutError' }),
      expect.anything(),
    )
  })
})

describe('two handlers over one store, as in two processes', () => {
  test('any of them can answer a refresh push', async () => {
    const store = createMemoryStore()
    const onMessage = vi.fn(() => pieces(['一', '二', '三'], 100))
    const [a, b] = [handlerWith({ store, onMessage }), handlerWith({ store })]
    const first = await ask(a, question)
    const contents = await readToEnd(b, first?.id ?? '')
    expect(contents.at(-1)).toBe('一二三')
    await a.drain()
    expect(onMessage).toHaveBeenCalledOnce()
  })

  test('the other one gets the text as it grows, also if it grows slowly', async () => {
    const store = createMemoryStore()
    const [a, b] = [
      handlerWith({ store, leaseMs: 2000, onMessage: () => pieces(['一', '二', '三', '四'], 5000) }),
      handlerWith({ store, leaseMs: 2000 }),
    ]
    const first = await ask(a, question)
    await sleep(1000)
    const seen: unknown[] = []
    for (const ms of [0, 5000, 5000, 5000, 5000]) {
      await sleep(ms)
      const answer = await ask(b, refresh(first?.id ?? ''))
      seen.push([answer?.content, answer?.finish])
    }
    expect(seen).toEqual([
      ['', false],
      ['一', false],
      ['一二', false],
      ['一二三', false],
      ['一二三四', true],
    ])
  })

  test('the one that made the text sends nothing late if the platform has fetched the end from the other', async () => {
    const store = createMemoryStore()
    const onLateReply = vi.fn()
    const [a, b] = [
      handlerWith({ store, onMessage: () => pieces(['从前', '有座山'], 1000), onLateReply }),
      handlerWith({ store }),
    ]
    const first = await ask(a, question)
    await sleep(3000)
    for (let count = 0; count < 2; count++) {
      expect(await ask(b, refresh(first?.id ?? ''))).toMatchObject({ content: '从前有座山', finish: true })
    }
    await sleep(30_000)
    expect(onLateReply).not.toHaveBeenCalled()
  })

  test('a refresh push reads the lease of a stream, and no value of another program', async () => {
    const memory = createMemoryStore()
    for (const lease of ['{"owner":5}', 'x', '[]']) {
      const a = handlerWith({ store: memory, onMessage: () => pieces(['从前', '有座山'], 2000) })
      const first = await ask(a, question)
      const foreign: Store = { ...memory, get: (key) => (key.endsWith(':lease') ? lease : memory.get(key)) }
      const onError = vi.fn()
      const b = handlerWith({ store: foreign, onError })
      expect((await b(bot.push(refresh(first?.id ?? '')).toRequest(address))).status).toBe(500)
      expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STORE_FAILED'])
    }
  })

  test('a stream whose process is gone ends with the text so far', async () => {
    const memory = createMemoryStore()
    const onMessage = () => pieces(['只说了一半', '另一半'], 50)
    // The process dies after its first piece: no later write of it arrives.
    let isDead = false
    const dying: Store = { ...memory, set: (...call) => (isDead ? Promise.resolve(true) : memory.set(...call)) }
    const [a, b] = [
      handlerWith({ store: dying, leaseMs: 700, onMessage }),
      handlerWith({ store: memory, leaseMs: 700 }),
    ]
    const first = await ask(a, question)
    isDead = true
    const contents = await readToEnd(b, first?.id ?? '')
    expect(contents.at(-1)).toBe('只说了一半')
    expect(contents.length).toBeGreaterThan(5)
  })
})

describe('a text that is longer than the platform accepts', () => {
  // Three bytes each, so the cut is not at the limit itself; the emoji has four.
  const long = `${'你'.repeat(6825)}ab😀${'好'.repeat(7000)}`
  const shown = `${'你'.repeat(6825)}ab`
  const restOf = (content: string) => ({ msgtype: 'stream', stream: { id: expect.any(String), content, finish: true } })
  const pieceLengths: ReadonlyArray<readonly [string, number]> = [
    ['piece by piece', 500],
    ['in a piece that splits the emoji at the cut', 6828],
    ['at once', long.length],
  ]

  async function* inPieces(length: number, ms = 5): AsyncGenerator<string> {
    for (let start = 0; start < long.length; start += length) {
      yield long.slice(start, start + length)
      await sleep(ms)
    }
  }

  test.each(pieceLengths)(
    '%s: the platform gets the part within its limit, onLateReply the rest',
    async (_name, length) => {
      const [onLateReply, onError] = [vi.fn(), vi.fn()]
      const handler = handlerWith({ onMessage: () => inPieces(length), onLateReply, onError })
      const first = await ask(handler, question)
      expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe(shown)
      await handler.drain()
      expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
        restOf(long.slice(shown.length)),
        expect.objectContaining({ cutAt: 20_477, message: expect.objectContaining({ text: { content: '讲个故事' } }) }),
      )
      expect(onError).not.toHaveBeenCalled()
    },
  )

  test('if the platform does not fetch the end, onLateReply gets the whole text', async () => {
    useManualTime()
    const onLateReply = vi.fn()
    const handler = handlerWith({ onMessage: () => inPieces(long.length, 0), onLateReply })
    const answered = ask(handler, question)
    await vi.advanceTimersByTimeAsync(3000)
    expect(await answered).toMatchObject({ content: shown, finish: false })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
      restOf(long),
      expect.not.objectContaining({ cutAt: expect.anything() }),
    )
    await handler.drain()
    // The platform needs an end, even if it asks for it that late.
    const { id = '' } = (await answered) ?? {}
    expect(await ask(handler, refresh(id))).toMatchObject({ content: shown, finish: true })
    expect(onLateReply).toHaveBeenCalledOnce()
  })

  test('if another process sends the end, the process that made the text still sends the rest', async () => {
    const store = createMemoryStore()
    const onLateReply = vi.fn()
    const [a, b] = [
      handlerWith({ store, onMessage: () => inPieces(3000), onLateReply }),
      handlerWith({ store, onLateReply }),
    ]
    const first = await ask(a, question)
    expect((await readToEnd(b, first?.id ?? '')).at(-1)).toBe(shown)
    await Promise.all([a.drain(), b.drain()])
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
      restOf(long.slice(shown.length)),
      expect.objectContaining({ cutAt: 20_477 }),
    )
  })

  test('an endless rest is cut, and that is reported', async () => {
    const [onLateReply, onError, cleaned] = [vi.fn(), vi.fn(), vi.fn()]
    async function* endless() {
      try {
        while (true) {
          yield 'a'.repeat(300_000)
          await sleep(1)
        }
      } finally {
        cleaned()
      }
    }
    const handler = handlerWith({ onMessage: () => endless(), onLateReply, onError })
    const first = await ask(handler, question)
    expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe('a'.repeat(20_480))
    await handler.drain()
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
      restOf('a'.repeat(1_048_576)),
      expect.objectContaining({ cutAt: 20_480 }),
    )
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'INVALID_REPLY', message: expect.stringContaining('1048576 characters') }),
      expect.anything(),
    )
    expect(cleaned).toHaveBeenCalledOnce()
  })

  test('maxRunMs ends the rest with the text received so far', async () => {
    const [onLateReply, onError] = [vi.fn(), vi.fn()]
    async function* stuck() {
      yield `${shown}那么`
      await new Promise(() => undefined)
    }
    const handler = handlerWith({ maxRunMs: 3000, onMessage: () => stuck(), onLateReply, onError })
    const first = await ask(handler, question)
    expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe(`${shown}那`)
    await handler.drain()
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith(restOf('么'), expect.objectContaining({ cutAt: 20_480 }))
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'TimeoutError' }),
      expect.anything(),
    )
  })
})

describe('an end that the platform does not fetch goes to onLateReply', () => {
  test.each<[string, number]>([
    ['where the platform stops asking', 10],
    ['where the handler was too slow to open the stream at all', 10_000],
  ])('%s', async (_name, delayMs) => {
    useManualTime()
    const onLateReply = vi.fn()
    const onError = vi.fn()
    const handler = handlerWith({
      onMessage: async () => {
        await new Promise((resolve) => setTimeout(resolve, delayMs))
        return slowly()
      },
      onLateReply,
      onError,
    })
    async function* slowly() {
      yield '从前'
      await new Promise((resolve) => setTimeout(resolve, 2000))
      yield '有座山'
    }
    const answered = ask(handler, question)
    await vi.advanceTimersByTimeAsync(delayMs + 3000)
    await answered
    expect(onLateReply).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
      { msgtype: 'stream', stream: { id: expect.any(String), content: '从前有座山', finish: true } },
      expect.objectContaining({ message: expect.objectContaining({ text: { content: '讲个故事' } }) }),
    )
    // That is for a rest only.
    expect(onLateReply.mock.calls[0]?.[1]).not.toHaveProperty('cutAt')
    expect(onError).not.toHaveBeenCalled()
    await handler.drain()
  })

  test('where the platform asks once and then no more', async () => {
    const onLateReply = vi.fn()
    const handler = handlerWith({ onMessage: () => pieces(['从前', '有座', '山'], 1000), onLateReply })
    const first = await ask(handler, question)
    await sleep(500)
    expect(await ask(handler, refresh(first?.id ?? ''))).toMatchObject({ finish: false })
    await sleep(30_000)
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
      { msgtype: 'stream', stream: { id: first?.id, content: '从前有座山', finish: true } },
      expect.anything(),
    )
  })

  test('if the whole text came at once, but too late', async () => {
    useManualTime()
    const onLateReply = vi.fn()
    const handler = handlerWith({
      onMessage: async () => {
        await new Promise((resolve) => setTimeout(resolve, 6000))
        return (async function* () {
          yield '好'
        })()
      },
      onLateReply,
    })
    const answered = ask(handler, question)
    await vi.advanceTimersByTimeAsync(8000)
    expect(await answered).toBeUndefined()
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
      { msgtype: 'stream', stream: { id: expect.any(String), content: '好', finish: true } },
      expect.anything(),
    )
  })
})

describe('failures', () => {
  test('a stream in reply to a push that takes none is refused, and its source is ended', async () => {
    const [onError, cleaned] = [vi.fn(), vi.fn()]
    let pulled = 0
    async function* endless() {
      try {
        while (true) {
          pulled++
          yield '.'
          await sleep(5)
        }
      } finally {
        cleaned()
      }
    }
    const handler = handlerWith({ onMessage: () => endless(), onError })
    const event = { msgtype: 'event', event: { eventtype: 'enter_chat' } }
    const response = await handler(bot.push(event).toRequest(address))
    expect(response.status).toBe(500)
    await handler.drain()
    const soFar = pulled
    await sleep(50)
    expect(pulled).toBeLessThanOrEqual(soFar + 1)
    expect(cleaned).toHaveBeenCalledOnce()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'INVALID_REPLY' }),
      expect.anything(),
    )
  })

  test.each([
    ['never answers in time gets 500 when the first call has taken half the deadline', 60_000, 200 + 350],
    ['answers slowly gets 500 at the deadline', 300, 700],
  ])('a refresh push for which the store %s', async (_name, callMs, expectedMs) => {
    const memory = createMemoryStore()
    const slow = distant(memory, () => [callMs, 0])
    const [onMessage, onError] = [vi.fn(), vi.fn()]
    const first = await ask(handlerWith({ store: memory, onMessage: () => pieces(['一', '二'], 10) }), question)
    await sleep(2000)
    const found = () => sleep(200, credentials)
    const b = createFetchHandler({ ...account, credentials: found, store: slow, onMessage, onError, deadlineMs: 700 })
    const startedAt = performance.now()
    expect((await b(bot.push(refresh(first?.id ?? '')).toRequest(address))).status).toBe(500)
    expect(performance.now() - startedAt).toBe(expectedMs)
    expect(onMessage).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'STORE_FAILED' }),
      expect.anything(),
    )
  })

  test('a store that is unavailable at a refresh push: 500, and no new question for the handler', async () => {
    const memory = createMemoryStore()
    const away: Store = { ...memory, get: () => Promise.reject(new Error('away')) }
    const a = handlerWith({ store: memory, onMessage: () => pieces(['一', '二'], 100) })
    const [onMessage, onError] = [vi.fn(), vi.fn()]
    const b = handlerWith({ store: away, onMessage, onError })
    const first = await ask(a, question)
    const response = await b(bot.push(refresh(first?.id ?? '')).toRequest(address))
    expect(response.status).toBe(500)
    expect(onMessage).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'STORE_FAILED' }),
      expect.anything(),
    )
    await readToEnd(a, first?.id ?? '')
  })

  test('a full store may evict a text that has ended, and none that grows', async () => {
    const written: unknown[] = []
    const memory = createMemoryStore()
    const store: Store = {
      ...memory,
      set: (key, value, options) => {
        const finish = /"finish":(true|false)/.exec(value)?.[1]
        if (finish !== undefined) written.push(`${finish} ${options.evictable}`)
        return memory.set(key, value, options)
      },
    }
    const handler = handlerWith({ store, onMessage: () => pieces(['从前', '有座', '山'], 1000) })
    const first = await ask(handler, question)
    await sleep(4000)
    await ask(handler, refresh(first?.id ?? ''))
    expect(new Set(written)).toEqual(new Set(['false false', 'true true']))
  })

  test('a lease that the store refuses is reported once, and the text grows on', async () => {
    const memory = createMemoryStore()
    const store: Store = {
      ...memory,
      set: (key, value, options) =>
        key.endsWith(':lease') ? Promise.reject(new Error('away')) : memory.set(key, value, options),
    }
    const onError = vi.fn()
    const handler = handlerWith({ store, onMessage: () => pieces(['从前', '有座', '山'], 2000), onError })
    const first = await ask(handler, question)
    await sleep(7000)
    expect(await ask(handler, refresh(first?.id ?? ''))).toMatchObject({ content: '从前有座山', finish: true })
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'STORE_FAILED' }),
      expect.anything(),
    )
  })

  test.each([
    ['no read', ['get'], 0],
    ['no call', ['get', 'set', 'delete'], 2],
  ])(
    'where the store answers %s after the first reply, onLateReply gets the text that the platform did not fetch',
    async (_name, calls, reports) => {
      useManualTime()
      let isAway = false
      const store = new Proxy(createMemoryStore(), {
        get: (memory, name: keyof Store) =>
          isAway && calls.includes(name) ? () => Promise.reject(new Error('away')) : memory[name],
      })
      const [onLateReply, onError] = [vi.fn(), vi.fn()]
      async function* slowly() {
        yield '从前'
        await new Promise((resolve) => setTimeout(resolve, 2000))
        yield '有座山'
      }
      const answered = ask(handlerWith({ store, onMessage: slowly, onLateReply, onError }), question)
      await vi.advanceTimersByTimeAsync(100)
      expect(await answered).toMatchObject({ content: '从前', finish: false })
      isAway = true
      await vi.advanceTimersByTimeAsync(20_000)
      expect(onLateReply).toHaveBeenCalledExactlyOnceWith(
        { msgtype: 'stream', stream: { id: expect.any(String), content: '从前有座山', finish: true } },
        expect.anything(),
      )
      expect(onError.mock.calls.map(([error]) => error.code)).toEqual(Array(reports).fill('STORE_FAILED'))
    },
  )

  test('half of an emoji in the middle becomes U+FFFD', async () => {
    const handler = handlerWith({ onMessage: () => pieces(['好', '\ud83d', '吗'], 30) })
    const first = await ask(handler, question)
    expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe('好\ufffd吗')
  })

  test('the store holds nothing but the state of the stream, from its first reply on', async () => {
    const memory = createMemoryStore()
    const slow: Store = {
      ...memory,
      set: async (...call) => {
        await sleep(call[0].startsWith('stream') ? 60 : 0)
        return await memory.set(...call)
      },
    }
    const onMessage = vi.fn()
    const [a, b] = [
      handlerWith({ store: slow, leaseMs: 100, onMessage: () => pieces(['一', '二', '三', '四'], 150) }),
      handlerWith({ store: memory, leaseMs: 100, onMessage }),
    ]
    const first = await ask(a, question)
    const states: unknown[] = []
    for (let count = 0; count < 10; count++) {
      states.push(await ask(b, refresh(first?.id ?? '')))
      await sleep(20)
    }
    for (const state of states) {
      expect(state).toEqual({ id: first?.id, content: expect.stringMatching(/^一/), finish: false })
    }
    expect(onMessage).not.toHaveBeenCalled()
    await readToEnd(b, first?.id ?? '')
    await a.drain()
  })

  test('a stream whose question another process has answered meanwhile is dropped with its source', async () => {
    const memory = createMemoryStore()
    const { store, writtenKeys, loseData } = createForgetfulStore(memory)
    const [onLateReply, onError, cleaned] = [vi.fn(), vi.fn(), vi.fn()]
    async function* slow() {
      try {
        yield '甲'
        await sleep(200)
        yield '甲'
      } finally {
        cleaned()
      }
    }
    const a = handlerWith({ store, onLateReply, onError, onMessage: () => sleep(150, slow()) })
    const b = handlerWith({ store: memory, onMessage: () => pieces(['乙', '乙'], 30) })
    const again = { ...question, msgid: 'CAIQ' }
    const first = ask(a, again)
    await sleep(50)
    expect(writtenKeys()).toBe(1)
    await loseData()
    const second = await ask(b, again)
    expect((await first)?.id).toBe(second?.id)
    expect((await readToEnd(b, second?.id ?? '')).at(-1)).toBe('乙乙')
    await Promise.all([a.drain(), b.drain()])
    expect(onLateReply).not.toHaveBeenCalled()
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STORE_FAILED'])
    await sleep(500)
    expect(cleaned).toHaveBeenCalledOnce()
  })

  test('a source that never waits does not block everything else', async () => {
    useRealTime()
    async function* hasty() {
      for (let count = 0; count < 20_000; count++) yield ''
      yield '完'
    }
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    const handler = handlerWith({ onMessage: () => hasty() })
    const first = await ask(handler, question)
    if (!first?.finish) expect((await readToEnd(handler, first?.id ?? '')).at(-1)).toBe('完')
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(3)
  })
})

test('a message of another type that has the id of a stream is no refresh push', async () => {
  const onMessage = vi.fn(() => pieces(['从前', '有座山'], 1000))
  const handler = handlerWith({ onMessage })
  const first = await ask(handler, question)
  const second = await ask(handler, { ...question, text: { content: '另一个' }, stream: { id: first?.id } })
  expect(second?.id).not.toBe(first?.id)
  expect(onMessage).toHaveBeenCalledTimes(2)
})

test('the handler receives the refresh pushes of a stream that this package did not open', async () => {
  const onMessage = vi.fn((message: { msgtype?: string }) =>
    message.msgtype === 'stream' ? botStream({ id: 'mine', content: '自己的', finish: true }) : undefined,
  )
  const handler = handlerWith({ onMessage })
  expect(await ask(handler, refresh('mine'))).toEqual({ id: 'mine', content: '自己的', finish: true })
  expect(onMessage).toHaveBeenCalledOnce()
})

test('on other platforms an async iterable is not a reply', async () => {
  const onError = vi.fn()
  const wecom = { ...credentials, receiveId: 'ww1436e0e65a779aee' }
  const options = { platform: 'wecom', credentials: wecom } as const
  const handler = createFetchHandler({ ...options, onMessage: () => pieces(['x'], 0) as never, onError })
  const request = createPlatform(options).push({ MsgType: 'text', Content: 'x' }).toRequest(address)
  expect((await handler(request)).status).toBe(500)
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'INVALID_REPLY' }), expect.anything())
})

test('its first reply, which a second process could not return, is not sent late in place of the whole text', async () => {
  useManualTime()
  const memory = createMemoryStore()
  // The confirmation comes so late that the client has disconnected and the first process has stopped waiting.
  const slow: Store = {
    ...memory,
    get: async (key) => {
      const value = await memory.get(key)
      if (value?.includes('answered')) await new Promise((resolve) => setTimeout(resolve, 100))
      return value
    },
  }
  const onLateReply = vi.fn()
  async function* halves() {
    await new Promise((resolve) => setTimeout(resolve, 100))
    yield '一半'
    await new Promise((resolve) => setTimeout(resolve, 20_000))
    yield '，另一半'
  }
  const [one, two] = [memory, slow].map((store) => handlerWith({ store, onMessage: halves, onLateReply }))
  const asked = bot.push({ ...question, msgid: 'm1' })
  const send = (handler: FetchHandler | undefined, staysMs: number) => {
    const hangUp = new AbortController()
    setTimeout(() => hangUp.abort(), staysMs)
    void handler?.(new Request(asked.toRequest(address), { signal: hangUp.signal }))
  }
  send(one, 50)
  await vi.advanceTimersByTimeAsync(4450)
  send(two, 30)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onLateReply).toHaveBeenCalledOnce()
  expect(onLateReply.mock.calls[0]?.[0]).toMatchObject({ stream: { content: '一半，另一半', finish: true } })
})

describe('the end of a text', () => {
  test('that the store did not accept at first is saved again, for the process that answers the refresh push', async () => {
    const memory = createMemoryStore()
    let failures = 0
    const spoilt: Store = {
      ...memory,
      set: (key, value, options) => {
        if (value.includes('"finish":true') && failures++ === 0) throw new Error('away')
        return memory.set(key, value, options)
      },
    }
    const maker = handlerWith({
      store: spoilt,
      onMessage: () => pieces(['从前', '有座', '山'], 40),
      onError: () => undefined,
    })
    const first = await ask(maker, question)
    // The text has ended, and so has the lease of its process.
    await sleep(12_000)
    const reply = await ask(handlerWith({ store: memory }), refresh(first?.id ?? ''))
    expect(reply).toMatchObject({ content: '从前有座山', finish: true })
    expect(failures).toBeGreaterThan(0)
  })

  test('is sent with the text at the time it is taken, not with the text that was read before', async () => {
    const memory = createMemoryStore()
    const maker = handlerWith({ store: memory, onMessage: () => pieces(['从前', '有座', '山'], 400) })
    const first = await ask(maker, question)
    let early: string | undefined
    const outdated: Store = {
      ...memory,
      // It reads an early state of the record, and no lease.
      get: (key) => {
        if (key.endsWith(':lease')) return undefined
        const value = early ?? memory.get(key)
        early = undefined
        return value
      },
    }
    const asks: Store = { ...outdated, set: (key, value, options) => memory.set(key, value, options) }
    let key = ''
    const spying: Store = {
      ...memory,
      get: (name) => {
        key = name.endsWith(':lease') ? key : name
        return memory.get(name)
      },
    }
    await ask(handlerWith({ store: spying }), refresh(first?.id ?? ''))
    early = (await memory.get(key)) ?? ''
    await sleep(3000)
    const reply = await ask(handlerWith({ store: asks }), refresh(first?.id ?? ''))
    expect(reply).toMatchObject({ content: '从前有座山', finish: true })
  })
})
