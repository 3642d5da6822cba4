/** Tries of one push at different processes, joined. */
import { describe, expect, test } from 'vitest'
import { DEADLINE_MS, platform, pushOf, TRY_MS, useRedis } from './support/setup.ts'

const { worker } = useRedis()
const joining = { joinRetries: { tryMs: TRY_MS } } as const

describe('a handler', () => {
  test.each([
    ['faster than the deadline', 200, [200]],
    ['slower than one try', 750, [undefined, 200]],
    ['slower than two tries', 1250, [undefined, undefined, 200]],
  ])('%s: the try that is open has the answer', async (_name, ms, statuses) => {
    const [a, b] = await Promise.all([worker(joining), worker({ ...joining, client: 'ioredis' })])
    const { name, message } = pushOf(ms)
    const outcome = await platform.deliver(message, a.port, b.port, a.port)
    expect(outcome.statuses).toEqual(statuses)
    expect(outcome.reply?.message?.Content).toBe(`answer to ${name}`)
    expect([a.runs, b.runs]).toEqual([[name], []])
    expect([...a.errors, ...b.errors, ...a.late, ...b.late]).toEqual([])
  })

  test('slower than all: the last try has the empty answer in time, and the reply takes another road, once', async () => {
    const [a, b] = await Promise.all([worker(joining), worker(joining)])
    const { name, message } = pushOf(1800)
    const outcome = await platform.deliver(message, a.port, b.port, b.port)
    expect(outcome.statuses).toEqual([undefined, undefined, 200])
    expect(outcome.reply?.text).toBe('')
    expect(outcome.tookMs).toBeGreaterThanOrEqual(2 * TRY_MS + DEADLINE_MS - 20)
    await Promise.all([a.drain(), b.drain()])
    expect([a.runs, b.runs]).toEqual([[name], []])
    expect([a.late, b.late]).toEqual([[JSON.stringify({ MsgType: 'text', Content: `answer to ${name}` })], []])
    expect([...a.errors, ...b.errors]).toEqual([])
    expect((await platform.attempt(message, b.port))?.text ?? '').toBe('')
  })

  test('whose process dies in the first try: the second takes over, and the third has the answer', async () => {
    const [a, b] = await Promise.all([worker({ ...joining, leaseMs: 300 }), worker({ ...joining, leaseMs: 300 })])
    const { name, message } = pushOf(400)
    const delivery = platform.deliver(message, a.port, b.port, b.port)
    while (a.runs.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    a.signal('SIGKILL')
    const { reply } = await delivery
    expect(reply?.message?.Content).toBe(`answer to ${name}`)
    expect([a.runs, b.runs]).toEqual([[name], [name]])
  })

  test('joined at processes whose clocks are hours apart', async () => {
    const [a, b] = await Promise.all([
      worker({ ...joining, shiftMs: -3_600_000 }),
      worker({ ...joining, shiftMs: 36_000_000 }),
    ])
    const { name, message } = pushOf(750)
    const outcome = await platform.deliver(message, a.port, b.port)
    expect(outcome.statuses).toEqual([undefined, 200])
    expect(outcome.reply?.message?.Content).toBe(`answer to ${name}`)
  })
})
