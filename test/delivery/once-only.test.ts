/** A repeated push gets the same reply, without a second run of `onMessage`. */
import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { type CallbackOptions, createMemoryStore, type Store, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform, type PlatformReply, type PlatformSide } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { sleep, useVirtualTime } from '../support/virtual-time.ts'

useVirtualTime()

const wecom = simulatePlatform({ platform: 'wecom', credentials }).side

type Options = Omit<Partial<CallbackOptions<'wecom'>>, 'platform' | 'mode'>

function handlerWith(overrides: Options): FetchHandler {
  return createFetchHandler({
    platform: 'wecom',
    credentials,
    onMessage: () => text('收到'),
    ...overrides,
  } as CallbackOptions<'wecom'>)
}

async function ask(handler: FetchHandler, plaintext: string, side: PlatformSide = wecom): Promise<PlatformReply> {
  return await side.readReply(await handler(side.push(plaintext).toRequest('https://example.com/')))
}

/** A handler that counts its runs: each returns another text. */
function counting(delayMs = 0): { runs: () => number; onMessage: () => Promise<ReturnType<typeof text>> } {
  let runs = 0
  const onMessage = async () => {
    runs++
    const reply = text(`第${runs}次`)
    await sleep(delayMs)
    return reply
  }
  return { runs: () => runs, onMessage }
}

describe('the same push', () => {
  test('gets the same reply after the first has been answered', async () => {
    const { runs, onMessage } = counting()
    const handler = handlerWith({ onMessage })
    const message = textMessage('你好')
    const replies = [await ask(handler, message), await ask(handler, message), await ask(handler, message)]
    expect(replies.map((reply) => reply.message?.Content)).toEqual(['第1次', '第1次', '第1次'])
    expect(runs()).toBe(1)
  })

  test('gets the same reply while the first still runs, sealed for its own request', async () => {
    const { runs, onMessage } = counting(50)
    const handler = handlerWith({ onMessage })
    const message = textMessage('你好')
    const bodies = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const response = await handler(wecom.push(message).toRequest('https://example.com/'))
        const body = await response.text()
        const reply = await wecom.readReply({ status: response.status, body })
        expect(reply.message?.Content).toBe('第1次')
        return body
      }),
    )
    expect(new Set(bodies).size).toBe(5)
    expect(runs()).toBe(1)
  })

  test('is not assumed for two pushes of one sender in the same second', async () => {
    const { runs, onMessage } = counting()
    const handler = handlerWith({ onMessage })
    await ask(handler, textMessage('你好'))
    await ask(handler, textMessage('你好'))
    expect(runs()).toBe(2)
  })

  test('gets the same empty answer if the handler returned nothing', async () => {
    const onMessage = vi.fn(() => undefined)
    const handler = handlerWith({ onMessage })
    const message = textMessage('你好')
    expect([(await ask(handler, message)).text, (await ask(handler, message)).text]).toEqual(['', ''])
    expect(onMessage).toHaveBeenCalledOnce()
  })

  test('does not get a reply that was sent late', async () => {
    const onLateReply = vi.fn()
    const { runs, onMessage } = counting(80)
    const handler = handlerWith({ deadlineMs: 20, onMessage, onLateReply })
    const message = textMessage('慢')
    expect((await ask(handler, message)).text).toBe('')
    // While the handler still runs, and afterwards.
    expect((await ask(handler, message)).text).toBe('')
    await sleep(120)
    expect((await ask(handler, message)).text).toBe('')
    expect(onLateReply).toHaveBeenCalledOnce()
    expect(runs()).toBe(1)
  })

  test('is recognised for another account only if that is the same account', async () => {
    const store = createMemoryStore()
    const { runs, onMessage } = counting()
    const other = { ...credentials, token: 'another' }
    const message = textMessage('你好')
    await ask(handlerWith({ store, onMessage }), message)
    const side = createPlatform({ platform: 'wecom', credentials: other })
    await ask(handlerWith({ store, onMessage, credentials: other }), message, side)
    expect(runs()).toBe(2)
  })

  test('is recognised after a change of token', async () => {
    const { runs, onMessage } = counting()
    const next = { ...credentials, token: 'theNewToken', encodingAESKey: 'A'.repeat(43) }
    const handler = handlerWith({ onMessage, credentials: { ...next, previous: credentials } })
    const message = textMessage('你好')
    await ask(handler, message)
    await ask(handler, message, createPlatform({ platform: 'wecom', credentials: next }))
    expect(runs()).toBe(1)
  })

  test('runs the handler again if dedupe is off', async () => {
    const { runs, onMessage } = counting(20)
    const handler = handlerWith({ onMessage, dedupe: false })
    const message = textMessage('你好')
    await Promise.all([ask(handler, message), ask(handler, message)])
    await ask(handler, message)
    expect(runs()).toBe(3)
  })
})

describe('a run that fails', () => {
  test('leaves no answer: the next attempt runs the handler again', async () => {
    const onMessage = vi.fn(() => text('收到'))
    onMessage.mockImplementationOnce(() => {
      throw new Error('boom')
    })
    const handler = handlerWith({ onMessage, onError: () => undefined })
    const message = textMessage('你好')
    expect((await ask(handler, message)).status).toBe(500)
    expect((await ask(handler, message)).message?.Content).toBe('收到')
    expect(onMessage).toHaveBeenCalledTimes(2)
  })

  test('fails the request that started it; one that had joined runs the handler again', async () => {
    const onMessage = vi.fn(() => sleep(20, text('收到')))
    onMessage.mockImplementationOnce(async () => {
      await sleep(30)
      throw new Error('boom')
    })
    const onError = vi.fn()
    const handler = handlerWith({ onMessage, onError })
    const message = textMessage('你好')
    const replies = await Promise.all([ask(handler, message), ask(handler, message), ask(handler, message)])
    expect(replies.map(({ status }) => status)).toEqual([500, 200, 200])
    expect(onMessage).toHaveBeenCalledTimes(2)
    expect(onError).toHaveBeenCalledOnce()
  })

  test('is also one whose reply can’t be sent: the reply is not stored', async () => {
    const onMessage = vi.fn(() => text('收到'))
    onMessage.mockImplementationOnce(() => text('😀'.slice(0, 1)))
    const handler = handlerWith({ onMessage, onError: () => undefined })
    const message = textMessage('你好')
    expect([(await ask(handler, message)).status, (await ask(handler, message)).status]).toEqual([500, 200])
  })
})

describe('two handlers over one store, as in two processes', () => {
  test('run the handler once', async () => {
    const store = createMemoryStore()
    const { runs, onMessage } = counting(60)
    const [a, b] = [handlerWith({ store, onMessage }), handlerWith({ store, onMessage })]
    const message = textMessage('你好')
    const replies = await Promise.all([ask(a, message), ask(b, message)])
    expect(replies.map((reply) => reply.message?.Content)).toEqual(['第1次', '第1次'])
    expect((await ask(b, message)).message?.Content).toBe('第1次')
    expect(runs()).toBe(1)
  })

  test('run the handler at the second process after it failed at the first', async () => {
    const store = createMemoryStore()
    const broken = handlerWith({
      store,
      onError: () => undefined,
      onMessage: async () => {
        await sleep(30)
        throw new Error('boom')
      },
    })
    const message = textMessage('你好')
    const [failed, joined] = await Promise.all([ask(broken, message), ask(handlerWith({ store }), message)])
    expect([failed.status, joined.status]).toEqual([500, 200])
  })

  test('return only the first reply that is ready if a claim has expired', async () => {
    const memory = createMemoryStore()
    // The first process is suspended: none of its renewals arrives.
    const paused: Store = {
      ...memory,
      set: (key, value, options) =>
        options.ifValue !== undefined && options.ttlMs <= 50 ? Promise.resolve(true) : memory.set(key, value, options),
    }
    const onError = vi.fn()
    const slow = handlerWith({ store: paused, leaseMs: 50, onMessage: () => sleep(300, text('慢')), onError })
    const quick = handlerWith({ store: memory, leaseMs: 50, onMessage: () => sleep(20, text('快')) })
    const message = textMessage('你好')
    const replies = await Promise.all([ask(slow, message), ask(quick, message)])
    expect(replies.map((reply) => reply.message?.Content)).toEqual(['快', '快'])
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STORE_FAILED'])
  })

  test('return the reply of the process that finishes first, even if the other has taken over its claim', async () => {
    const memory = createMemoryStore()
    const lost: Store = {
      ...memory,
      set: (key, value, options) =>
        options.ifValue !== undefined && options.ttlMs <= 50 ? Promise.resolve(true) : memory.set(key, value, options),
    }
    const slow = handlerWith({ store: lost, leaseMs: 50, onMessage: () => sleep(200, text('先开始')) })
    const onError = vi.fn()
    const slower = handlerWith({ store: memory, leaseMs: 50, onMessage: () => sleep(400, text('后开始')), onError })
    const message = textMessage('你好')
    const replies = await Promise.all([ask(slow, message), ask(slower, message)])
    expect(replies.map((reply) => reply.message?.Content)).toEqual(['先开始', '先开始'])
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STORE_FAILED', 'STORE_FAILED'])
  })
})

describe('a process that dies, and whose claim outlives the deadline of the retry', () => {
  test('the retry gets the empty answer in time, and its process runs the push when the claim has expired', async () => {
    const memory = createMemoryStore()
    let isDead = false
    const dying: Store = { ...memory, set: (...call) => (isDead ? Promise.resolve(true) : memory.set(...call)) }
    const dead = handlerWith({
      store: dying,
      leaseMs: 400,
      onMessage: () => {
        isDead = true
        return new Promise(() => undefined)
      },
    })
    const [onError, onLateReply] = [vi.fn(), vi.fn()]
    const { runs, onMessage } = counting()
    const alive = handlerWith({ store: memory, leaseMs: 400, deadlineMs: 100, onMessage, onError, onLateReply })
    const message = textMessage('你好')
    void ask(dead, message)
    await sleep(10)
    expect(isDead).toBe(true)
    expect((await ask(alive, message)).text).toBe('')
    await alive.drain()
    expect(runs()).toBe(1)
    expect(onLateReply).toHaveBeenCalledExactlyOnceWith({ MsgType: 'text', Content: '第1次' }, expect.anything())
    expect(onError).not.toHaveBeenCalled()
  })
})

describe('a push that another process runs', () => {
  test('is finished if its handler fails after the empty answer, and does not run here', async () => {
    const store = createMemoryStore()
    const onMessage = vi.fn()
    const fail = async () => {
      await sleep(150)
      throw new Error('boom')
    }
    const options = { store, deadlineMs: 60, leaseMs: 60, onError: () => undefined }
    const failing = handlerWith({ ...options, onMessage: fail })
    const other = handlerWith({ ...options, onMessage })
    const message = textMessage('你好')
    const replies = await Promise.all([ask(failing, message), ask(other, message)])
    expect(replies.map((reply) => reply.text)).toEqual(['', ''])
    await Promise.all([failing.drain(), other.drain()])
    expect(onMessage).not.toHaveBeenCalled()
  })

  test('does not delay the drain of this process', async () => {
    const store = createMemoryStore()
    const options = { store, deadlineMs: 40, leaseMs: 60 }
    const slow = handlerWith({ ...options, onMessage: () => sleep(900) })
    const other = handlerWith(options)
    const message = textMessage('你好')
    await Promise.all([ask(slow, message), ask(other, message)])
    const startedAt = performance.now()
    await other.drain()
    expect(performance.now() - startedAt).toBeLessThan(500)
    await slow.drain()
  })

  test('is followed while the store fails, and the failure is reported once', async () => {
    const memory = createMemoryStore()
    let isAway = false
    const away: Store = { ...memory, get: (key) => (isAway ? Promise.reject(new Error('away')) : memory.get(key)) }
    const slow = handlerWith({ store: memory, onMessage: () => sleep(400, text('慢')), onError: () => undefined })
    const onError = vi.fn()
    const other = handlerWith({ store: away, deadlineMs: 300, onError, onMessage: vi.fn() })
    const message = textMessage('你好')
    const first = ask(slow, message)
    const second = ask(other, message)
    await sleep(30)
    isAway = true
    await second
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'STORE_FAILED' }),
      expect.anything(),
    )
    isAway = false
    await first
  })
})

test('a renewal that hangs does not cost the lease', async () => {
  const memory = createMemoryStore()
  let renewals = 0
  const hanging: Store = {
    ...memory,
    set: (key, value, options) => {
      const isFirstRenewal = options.ifValue !== undefined && value.includes('running') && renewals++ === 0
      return isFirstRenewal ? new Promise(() => undefined) : memory.set(key, value, options)
    },
  }
  const { runs, onMessage } = counting(700)
  const options = { leaseMs: 300, onError: () => undefined, onMessage }
  const [a, b] = [handlerWith({ ...options, store: hanging }), handlerWith({ ...options, store: memory })]
  const message = textMessage('你好')
  const replies = await Promise.all([ask(a, message), ask(b, message)])
  expect(replies.map((reply) => reply.message?.Content)).toEqual(['第1次', '第1次'])
  expect(runs()).toBe(1)
})

test('a change of token that reaches one process before the other does not turn a retry into a second push', async () => {
  const store = createMemoryStore()
  const { runs, onMessage } = counting()
  const next = { ...credentials, token: 'theNewToken', previous: { token: credentials.token } }
  const message = textMessage('你好')
  await ask(handlerWith({ store, onMessage }), message)
  await ask(handlerWith({ store, onMessage, credentials: next }), message)
  expect(runs()).toBe(1)
})

describe('a store that fails', () => {
  const down: Store = {
    get: () => Promise.reject(new Error('connection refused')),
    set: () => Promise.reject(new Error('connection refused')),
    delete: () => Promise.reject(new Error('connection refused')),
  }

  test("'run': still answers, once only in this process, and reports the failure", async () => {
    const onError = vi.fn()
    const { runs, onMessage } = counting()
    const handler = handlerWith({ store: down, onMessage, onError })
    const message = textMessage('你好')
    const replies = [await ask(handler, message), await ask(handler, message)]
    expect(replies.map((reply) => reply.message?.Content)).toEqual(['第1次', '第1次'])
    expect(runs()).toBe(1)
    expect(onError.mock.calls.map(([error]) => error.code)).toContain('STORE_FAILED')
    expect(onError.mock.calls[0]?.[0].cause).toMatchObject({ message: 'connection refused' })
  })

  test("'fail': 500, and the handler is not called", async () => {
    const onError = vi.fn()
    const onMessage = vi.fn()
    const handler = handlerWith({ store: down, onStoreError: 'fail', onMessage, onError })
    expect((await ask(handler, textMessage('你好'))).status).toBe(500)
    expect(onMessage).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'STORE_FAILED' }),
      expect.anything(),
    )
  })

  test.each(['run', 'fail'] as const)(
    '%s: if it only refuses writes, the reply that it has is repeated',
    async (onStoreError) => {
      const memory = createMemoryStore()
      const { runs, onMessage } = counting()
      const message = textMessage('你好')
      await ask(handlerWith({ store: memory, onMessage }), message)
      const full: Store = { ...memory, set: () => Promise.reject(new Error('OOM command not allowed')) }
      const onError = vi.fn()
      const reply = await ask(handlerWith({ store: full, onStoreError, onMessage, onError }), message)
      expect(reply.message?.Content).toBe('第1次')
      expect(runs()).toBe(1)
      expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STORE_FAILED'])
    },
  )

  test('for one call: the process whose claim failed follows the one that runs the push', async () => {
    const memory = createMemoryStore()
    let failures = 0
    const store: Store = {
      ...memory,
      set: (key, value, options) =>
        failures++ === 0 ? Promise.reject(new Error('away')) : memory.set(key, value, options),
    }
    const { runs, onMessage } = counting(300)
    const onError = vi.fn()
    const message = textMessage('你好')
    const first = ask(handlerWith({ store: memory, onMessage }), message)
    const second = ask(handlerWith({ store, onMessage, onError }), message)
    expect((await first).message?.Content).toBe('第1次')
    expect((await second).message?.Content).toBe('第1次')
    expect(runs()).toBe(1)
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STORE_FAILED'])
  })

  test('that never answers is not waited for', async () => {
    const silent = () => new Promise<never>(() => undefined)
    const onError = vi.fn()
    const handler = handlerWith({ store: { get: silent, set: silent, delete: silent }, deadlineMs: 400, onError })
    const startedAt = performance.now()
    expect((await ask(handler, textMessage('你好'))).message?.Content).toBe('收到')
    expect(performance.now() - startedAt).toBeLessThan(400)
    expect(onError.mock.calls.map(([error]) => error.code)).toContain('STORE_FAILED')
  })

  test('while the handler runs: the reply goes out, and is kept in this process', async () => {
    const memory = createMemoryStore()
    let isDown = false
    const guard = async <Value>(call: () => Value | Promise<Value>) => {
      if (isDown) throw new Error('away')
      return await call()
    }
    const store: Store = {
      get: (key) => guard(() => memory.get(key)),
      set: (key, value, options) => guard(() => memory.set(key, value, options)),
      delete: (key, options) => guard(() => memory.delete(key, options)),
    }
    const onError = vi.fn()
    const { runs, onMessage } = counting()
    const handler = handlerWith({
      store,
      onError,
      onMessage: () => {
        isDown = true
        return onMessage()
      },
    })
    const message = textMessage('你好')
    expect((await ask(handler, message)).message?.Content).toBe('第1次')
    expect((await ask(handler, message)).message?.Content).toBe('第1次')
    expect(runs()).toBe(1)
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['STORE_FAILED'])
  })

  test("'fail', while another process runs the push: 500, since the state of that run is unknown", async () => {
    const memory = createMemoryStore()
    let isAway = false
    const away: Store = { ...memory, get: (key) => (isAway ? Promise.reject(new Error('away')) : memory.get(key)) }
    const slow = handlerWith({ store: memory, onMessage: () => sleep(300, text('慢')) })
    const onMessage = vi.fn()
    const other = handlerWith({ store: away, onStoreError: 'fail', onMessage, onError: () => undefined })
    const message = textMessage('你好')
    const first = ask(slow, message)
    const second = ask(other, message)
    await sleep(30)
    isAway = true
    expect((await second).status).toBe(500)
    expect((await first).message?.Content).toBe('慢')
    expect(onMessage).not.toHaveBeenCalled()
  })

  test('a renewal that seemed to fail does not keep the claim of a failed run', async () => {
    const memory = createMemoryStore()
    let renewals = 0
    const lossy: Store = {
      ...memory,
      set: async (key, value, options) => {
        const written = await memory.set(key, value, options)
        if (options.ifValue !== undefined && value.includes('running') && renewals++ === 0) throw new Error('lost')
        return written
      },
    }
    const onMessage = vi.fn(() => sleep(0, text('收到')))
    onMessage.mockImplementationOnce(async () => {
      await sleep(80)
      throw new Error('boom')
    })
    const handler = handlerWith({ store: lossy, leaseMs: 200, onMessage, onError: () => undefined })
    const message = textMessage('你好')
    expect([(await ask(handler, message)).status, (await ask(handler, message)).status]).toEqual([500, 200])
  })

  test('properties that a client adds to its errors are not passed on: they may hold the reply', async () => {
    const refuse = (_key: string, value: string) =>
      Promise.reject(Object.assign(new Error('OOM'), { code: 'OOM', command: { args: [value] } }))
    const onError = vi.fn()
    const handler = handlerWith({ store: { ...down, set: refuse }, onError, onMessage: () => text('机密') })
    await ask(handler, textMessage('你好'))
    const causes = onError.mock.calls.map(([error]) => error.cause)
    expect(causes).toContainEqual(expect.objectContaining({ message: 'OOM', code: 'OOM' }))
    expect(inspect(onError.mock.calls.map(([error]) => error))).not.toContain('机密')
    for (const cause of causes) expect(cause).not.toHaveProperty('command')
  })

  test('such properties are not passed on either if other processes write first each time', async () => {
    let [reads, losses] = [0, 0]
    const contended: Store = {
      ...down,
      get: async () => JSON.stringify({ state: 'failed', elapsedMs: 0, revision: String(reads++) }),
      set: async (key, value) => {
        if (value.includes('running')) return true
        if (losses++ < 24) return false
        throw { command: ['SET', key, value] }
      },
    }
    const onError = vi.fn()
    const handler = handlerWith({ store: contended, onError, onMessage: () => text('机密') })
    expect((await ask(handler, textMessage('你好'))).message?.Content).toBe('机密')
    expect(losses).toBeGreaterThan(24)
    const errors = onError.mock.calls.map(([error]) => error)
    expect(errors).toContainEqual(expect.objectContaining({ code: 'STORE_FAILED' }))
    expect(inspect(errors, { depth: 5 })).not.toContain('机密')
  })

  test('a store may return null for an absent value; one that returns no text is refused with an error that says so', async () => {
    const memory = createMemoryStore()
    const onError = vi.fn()
    const nulls = { ...memory, get: async (key: string) => (await memory.get(key)) ?? null } as unknown as Store
    expect((await ask(handlerWith({ store: nulls, onError }), textMessage('一'))).message?.Content).toBe('收到')
    expect(onError).not.toHaveBeenCalled()
    const numbers = { ...memory, set: async () => false, get: async () => 5 } as unknown as Store
    await ask(handlerWith({ store: numbers, onError }), textMessage('二'))
    expect(onError.mock.calls[0]?.[0].message).toContain('returned number, not a string')
  })

  test('a foreign value in the store is not taken for an answer', async () => {
    const memory = createMemoryStore()
    const foreign: Store = { ...memory, set: () => Promise.resolve(false), get: () => Promise.resolve('{"state":"x"}') }
    const onError = vi.fn()
    const handler = handlerWith({ store: foreign, onError })
    expect((await ask(handler, textMessage('你好'))).message?.Content).toBe('收到')
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'STORE_FAILED' })
  })
})

test('the store receives neither token nor key, nor the sender of a message', async () => {
  const memory = createMemoryStore()
  const said: string[] = []
  const store: Store = {
    ...memory,
    set: (key, value, options) => {
      said.push(key, value)
      return memory.set(key, value, options)
    },
  }
  await ask(handlerWith({ store }), textMessage('机密'))
  expect(said.length).toBeGreaterThan(2)
  for (const secret of [
    credentials.token,
    credentials.encodingAESKey,
    String(credentials.receiveId),
    'zhangsan',
    '机密',
  ]) {
    // The value contains the whole reply, which names its recipient.
    const keys = said.filter((_, index) => index % 2 === 0)
    expect(keys.join()).not.toContain(secret)
  }
  expect(said.join()).not.toContain(credentials.token)
  expect(said.join()).not.toContain(credentials.encodingAESKey)
})
