/**
 * Pushes that the platform sends again because of what the answer says: 虚拟支付 after an `ErrCode` other than 0, 小游戏 after
 * any answer but `ErrCode` 0, also an empty one.
 */
import { describe, expect, test, vi } from 'vitest'
import { createMemoryStore, type Platform, type Store } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform, type PlatformRequest } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { sleep, useVirtualTime } from '../support/virtual-time.ts'

useVirtualTime()

const done = { ErrCode: 0, ErrMsg: 'success' }
const failed = { ErrCode: 1, ErrMsg: 'the database is unavailable' }
const payment = { MsgType: 'event', Event: 'xpay_refund_notify', MchRefundId: 'r1' }
const goods = { MsgType: 'event', Event: 'minigame_game_pay_goods_deliver_notify', MiniGame: { Payload: '{}' } }

const side = createPlatform({ platform: 'mini-program', credentials, format: 'json', now: () => Date.now() })

/** A server, what it reports, and the times in seconds at which its handler was called, from its creation. */
function serve(onMessage: (run: number) => unknown, options: object = {}) {
  const startedAt = Date.now()
  const [runs, late, errors]: [number[], unknown[], unknown[]] = [[], [], []]
  const handler = createFetchHandler<Platform>({
    platform: 'mini-program',
    credentials,
    onMessage: () => {
      runs.push((Date.now() - startedAt) / 1000)
      return onMessage(runs.length) as undefined
    },
    onLateReply: (reply) => void late.push(reply),
    onError: (error) => void errors.push(error),
    ...options,
  })
  return { handler, runs, late, errors }
}

/** Sends a push with the platform's attempts and pauses. @param handlers one for each attempt, the last for all that follow */
async function send(message: object, ...handlers: FetchHandler[]) {
  let count = 0
  const target = (request: Request) => {
    const handler = handlers[Math.min(count++, handlers.length - 1)]
    return handler === undefined ? Response.error() : handler(request)
  }
  const startedAt = Date.now()
  const { tries, reply } = await side.send(target, { ...message }, { pause: (ms) => sleep(ms) })
  const statuses = tries.map(({ status }) => status)
  return { statuses, reply: reply?.message ?? reply?.text, tookMs: Date.now() - startedAt }
}

/** Makes the next attempt of a push. */
async function ask(handler: FetchHandler, request: PlatformRequest): Promise<unknown> {
  const answer = await handler(request.toRequest('https://example.com/'))
  if (answer.status !== 200) return answer.status
  const reply = await side.readReply(answer, request)
  return reply.message ?? reply.text
}

describe('a reply that is a failure to the platform', () => {
  const xml = (code: number) => `<xml><ErrCode>${code}</ErrCode><ErrMsg><![CDATA[m]]></ErrMsg></xml>` as const

  test.each<[string, object, unknown, unknown, object]>([
    ['of 虚拟支付', payment, failed, done, done],
    ['of 小游戏', goods, failed, done, done],
    ['that is a whole message with a text', payment, '{"ErrCode":"1"}', '{"ErrCode":"0"}', { ErrCode: '0' }],
    ['that is a whole message in XML', payment, xml(-1), xml(0), { ErrCode: '0', ErrMsg: 'm' }],
    ['of 小游戏 that lacks the field', goods, '{"ErrMsg":"ok"}', '{"ErrCode":0}', { ErrCode: 0 }],
  ])('%s is returned, and the next attempt runs the handler again', async (_name, message, first, then, reply) => {
    for (const ms of [undefined, 1000]) {
      const result = (run: number) => (run === 1 ? first : then)
      const { handler, runs, late, errors } = serve((run) => (ms === undefined ? result(run) : sleep(ms, result(run))))
      const push = side.push(message)
      const pauseMs = message === payment ? 2000 : 15_000
      const sent = await send(message, handler)
      expect(sent).toMatchObject({ statuses: [200, 200], reply })
      expect(runs).toEqual([0, pauseMs / 1000 + (ms ?? 0) / 1000])
      expect([await ask(handler, side.retry(push)), runs.length, late, errors]).toEqual([reply, 2, [], []])
    }
  })

  test('reaches only the request that ran the handler; one that joined it runs the handler again', async () => {
    const { handler, runs } = serve((run) => sleep(1000, run === 1 ? failed : done))
    const push = side.push(payment)
    const both = [ask(handler, push), sleep(500).then(() => ask(handler, side.retry(push)))]
    expect([await Promise.all(both), runs]).toEqual([
      [failed, done],
      [0, 1],
    ])
  })

  test('is also one that 小游戏 cannot read', async () => {
    const { handler, runs } = serve((run) => (run === 1 ? '{"ErrCode":0' : done))
    const push = side.push(goods)
    expect(await (await handler(push.toRequest('https://example.com/'))).text()).toBe('{"ErrCode":0')
    expect([await ask(handler, side.retry(push)), runs.length]).toEqual([done, 2])
  })

  test('leaves the push to another process that shares the store', async () => {
    const store = createMemoryStore()
    const [one, other] = [serve(() => failed, { store }), serve(() => done, { store })]
    const push = side.push(payment)
    expect(await ask(one.handler, push)).toEqual(failed)
    await sleep(2000)
    expect(await ask(other.handler, side.retry(push))).toEqual(done)
    expect(await ask(one.handler, side.retry(push))).toEqual(done)
    expect([one.runs.length, other.runs, one.errors, other.errors]).toEqual([1, [2], [], []])
  })

  test('is late if the empty answer has gone out, which is a success to the platform', async () => {
    const { handler, runs, late } = serve(() => sleep(6000, failed))
    expect(await send(payment, handler)).toEqual({ statuses: [200], reply: 'success', tookMs: 4500 })
    await handler.drain()
    expect([late, runs.length]).toEqual([[failed], 1])
  })

  test('is late if another process that follows the run has sent the empty answer', async () => {
    const store = createMemoryStore()
    const [one, other] = [serve(() => sleep(3000, failed), { store }), serve(() => done, { store, deadlineMs: 1000 })]
    const push = side.push(payment)
    const first = ask(one.handler, push)
    await sleep(500)
    expect(await ask(other.handler, side.retry(push))).toBe('success')
    expect(await first).toBe('success')
    await Promise.all([one.handler.drain(), other.handler.drain()])
    expect([one.late, other.late, other.runs]).toEqual([[failed], [], []])
  })

  test('is late if the empty answer goes out while the store records the failure', async () => {
    const memory = createMemoryStore()
    const startedAt = Date.now()
    const isUp = () => Date.now() - startedAt < 730 || Date.now() - startedAt >= 1000
    // The claim lasts until 960 ms, so the reply is not returned at the deadline before the store has confirmed it.
    const store: Store = {
      ...memory,
      set: (...call) => (isUp() ? memory.set(...call) : Promise.reject(new Error('down'))),
      delete: async (...call) => {
        const isDone = memory.delete(...call)
        await sleep(90)
        return await isDone
      },
    }
    const { handler, late, runs } = serve(() => sleep(950, failed), { store, deadlineMs: 1000, leaseMs: 240 })
    const push = side.push(payment)
    expect(await ask(handler, push)).toBe('success')
    await handler.drain()
    expect([late, runs]).toEqual([[failed], [0]])
  })

  test('is returned with dedupe: false', async () => {
    const { handler, runs, late } = serve((run) => (run === 1 ? failed : done), { dedupe: false })
    expect(await send(payment, handler)).toMatchObject({ statuses: [200, 200], reply: done })
    expect([runs, late]).toEqual([[0, 2], []])
  })
})

describe('a push whose empty answer is a failure to the platform', () => {
  test('gets the reply of a slow handler on the next attempt', async () => {
    const { handler, runs, late, errors } = serve(() => sleep(5000, done))
    const sent = await send(goods, handler)
    expect(sent).toEqual({ statuses: [500, 200], reply: done, tookMs: 2700 + 15_000 })
    expect([runs, late, errors]).toEqual([[0], [], []])
  })

  test('gets it on the first attempt that is open when the handler is done, or on the next one', async () => {
    const attempts = [0, 17.7, 35.4]
    for (const [seconds, count] of [
      [19, 2],
      [21, 3],
      [40, 4],
    ] as const) {
      const { handler, runs } = serve(() => sleep(seconds * 1000, done))
      const { statuses, reply, tookMs } = await send(goods, handler)
      expect([statuses, reply]).toEqual([[...Array.from({ length: count - 1 }, () => 500), 200], done])
      expect(tookMs).toBe(1000 * (count === 2 ? seconds : (attempts[count - 1] ?? 35.4 + 2.7 + 30)))
      expect(runs).toEqual([0])
    }
  })

  test.each([5, 19, 21])('the same over two processes with one store: a handler of %s s', async (seconds) => {
    const store = createMemoryStore()
    const [one, other] = [serve(() => sleep(seconds * 1000, done), { store }), serve(() => failed, { store })]
    const { statuses, reply } = await send(goods, one.handler, other.handler)
    expect([statuses.slice(0, -1), reply]).toEqual([seconds === 21 ? [500, 500] : [500], done])
    expect([one.runs, other.runs]).toEqual([[0], []])
    expect([...one.late, ...other.late, ...one.errors, ...other.errors]).toEqual([])
  })

  test('gets the reply hours later, and no process waits for that', async () => {
    const works: Promise<unknown>[] = []
    const { handler, runs, late } = serve(() => sleep(5000, done))
    const push = side.push(goods)
    const context = { waitUntil: (work: Promise<unknown>) => void works.push(work) }
    expect((await handler(push.toRequest('https://example.com/'), context)).status).toBe(500)
    await Promise.all(works)
    expect(vi.getTimerCount()).toBe(0)
    expect(await handler.drain()).toEqual({ unfinished: 0 })
    await sleep(23 * 3_600_000)
    // The process refuses new pushes now, but another one would find the record.
    expect(await ask(handler, side.retry(push))).toBe(503)
    expect([runs.length, late]).toEqual([1, []])
  })

  test('a process that drains leaves the reply to the others', async () => {
    const store = createMemoryStore()
    const [one, other] = [serve(() => sleep(5000, done), { store }), serve(() => failed, { store })]
    const push = side.push(goods)
    expect(await ask(one.handler, push)).toBe(500)
    const startedAt = Date.now()
    expect(await one.handler.drain()).toEqual({ unfinished: 0 })
    expect(Date.now() - startedAt).toBe(2300)
    await sleep(3_600_000)
    expect(await ask(other.handler, side.retry(push))).toEqual(done)
    expect([one.late, other.runs, one.errors]).toEqual([[], [], []])
  })

  test('a process that drains and has the only record sends the reply late', async () => {
    const { handler, late } = serve(() => sleep(5000, done))
    expect(await ask(handler, side.push(goods))).toBe(500)
    expect(await handler.drain()).toEqual({ unfinished: 0 })
    expect(late).toEqual([done])
  })

  test('its reply is late if the platform has given up by then', async () => {
    const seconds = 25 * 3600
    const { handler, runs, late } = serve(() => sleep(seconds * 1000, done), {
      maxRunMs: 2 ** 31 - 1,
      leaseMs: 300_000,
    })
    const { statuses } = await send(goods, handler)
    expect(statuses).toEqual(Array.from({ length: 16 }, () => 500))
    await sleep(3_600_000)
    expect([runs, late]).toEqual([[0], [done]])
  })

  test('gets the reply on the next attempt if the client disconnects', async () => {
    const { handler, late } = serve(() => sleep(1000, done))
    const push = side.push(goods)
    const hangUp = new AbortController()
    const first = handler(new Request(push.toRequest('https://example.com/'), { signal: hangUp.signal }))
    await sleep(500)
    hangUp.abort()
    expect((await first).status).toBe(503)
    await sleep(15_000)
    expect([await ask(handler, side.retry(push)), late]).toEqual([done, []])
  })

  test('is run again if the slow handler failed', async () => {
    for (const fail of [() => failed, () => Promise.reject(new Error('down'))]) {
      const { handler, runs, late } = serve((run) => (run === 1 ? sleep(5000).then(fail) : done))
      expect(await send(goods, handler)).toMatchObject({ statuses: [500, 200], reply: done })
      expect([runs, late]).toEqual([[0, 17.7], []])
    }
  })

  test('with dedupe: false, each attempt runs the handler, and a slow reply is late', async () => {
    const { handler, runs, late } = serve((run) => sleep(run === 1 ? 5000 : 0, done), { dedupe: false })
    expect(await send(goods, handler)).toMatchObject({ statuses: [500, 200], reply: done })
    expect([runs, late]).toEqual([[0, 17.7], [done]])
  })

  test('gets the empty answer on every attempt if the handler returns nothing', async () => {
    const { handler, runs } = serve(() => undefined)
    const { statuses, reply } = await send(goods, handler)
    expect([statuses, reply, runs]).toEqual([Array.from({ length: 16 }, () => 200), 'success', [0]])
  })
})
