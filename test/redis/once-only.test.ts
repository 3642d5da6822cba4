/** One push and two processes: one run, one answer. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { ClientKind } from './support/clients.mjs'
import { platform, pushOf, TRY_MS, useRedis } from './support/setup.ts'

const { worker } = useRedis()

test.each<[ClientKind, ClientKind]>([
  ['redis', 'redis'],
  ['ioredis', 'ioredis'],
  ['redis', 'ioredis'],
])('the same push at both at once, over %s and %s', async (one, other) => {
  const [a, b] = await Promise.all([worker({ client: one }), worker({ client: other })])
  const { name, message } = pushOf(150)
  const replies = await Promise.all([a, b, a, b].map(({ port }) => platform.attempt(message, port)))
  expect(replies.map((reply) => reply?.message?.Content)).toEqual(Array(4).fill(`answer to ${name}`))
  expect([...a.runs, ...b.runs]).toEqual([name])
  expect((await platform.attempt(message, b.port))?.message?.Content).toBe(`answer to ${name}`)
  expect([...a.runs, ...b.runs]).toEqual([name])
  expect([...a.errors, ...b.errors, ...a.late, ...b.late]).toEqual([])
})

describe('a process that dies', () => {
  test('while its handler runs: the retry has the answer from the other, which runs it', async () => {
    const [a, b] = await Promise.all([worker(), worker()])
    const { name, message } = pushOf(80)
    const delivery = platform.deliver(message, a.port, b.port)
    while (a.runs.length === 0) await sleep(5)
    a.signal('SIGKILL')
    const { statuses, reply } = await delivery
    expect(statuses.at(-1)).toBe(200)
    expect(reply?.message?.Content).toBe(`answer to ${name}`)
    expect([a.runs, b.runs]).toEqual([[name], [name]])
  })

  test('when Redis has the answer and the platform does not: the retry has it, and nothing runs again', async () => {
    const [a, b] = await Promise.all([worker({ dies: 'once answered' }), worker()])
    const { name, message } = pushOf(50)
    const { statuses, reply } = await platform.deliver(message, a.port, b.port)
    expect(statuses).toEqual([undefined, 200])
    expect(reply?.message?.Content).toBe(`answer to ${name}`)
    expect([a.runs, b.runs]).toEqual([[name], []])
  })
})

test('a handler that fails is run again by the retry, at the other process', async () => {
  const [a, b] = await Promise.all([worker(), worker()])
  const { name, message } = pushOf(20, 1)
  const { statuses, reply } = await platform.deliver(message, a.port, b.port)
  expect(statuses).toEqual([500, 200])
  expect(reply?.message?.Content).toBe(`answer to ${name}`)
  expect([a.runs, b.runs, a.errors, b.errors]).toEqual([[name], [name], ['meant to fail'], []])
})

test('clocks that are hours apart make no difference', async () => {
  const hour = 3_600_000
  const [a, b] = await Promise.all([worker({ shiftMs: -5 * hour }), worker({ shiftMs: 7 * hour })])
  const { name, message } = pushOf(150)
  const replies = await Promise.all([a, b].map(({ port }) => platform.attempt(message, port)))
  expect(replies.map((reply) => reply?.message?.Content)).toEqual(Array(2).fill(`answer to ${name}`))
  await sleep(50)
  expect((await platform.attempt(message, b.port))?.message?.Content).toBe(`answer to ${name}`)
  expect([...a.runs, ...b.runs]).toEqual([name])
})

describe('a process that stands still for longer than its lease', () => {
  test('is overtaken: one answer goes out, and the dropped one is reported', async () => {
    const [a, b] = await Promise.all([worker(), worker()])
    const { name, message } = pushOf(60)
    const first = platform.attempt(message, a.port)
    while (a.runs.length === 0) await sleep(5)
    a.signal('SIGSTOP')
    // The platform's next tries, until the lease is over and the other has run it.
    const { reply } = await platform.deliver(message, b.port, b.port, b.port)
    expect(reply?.message?.Content).toBe(`answer to ${name}`)
    a.signal('SIGCONT')
    await first
    await a.drain()
    expect([a.runs, b.runs]).toEqual([[name], [name]])
    expect([a.late, b.late, b.errors]).toEqual([[], [], []])
    expect(new Set(a.errors)).toEqual(new Set(['STORE_FAILED']))
    expect((await platform.attempt(message, b.port))?.message?.Content).toBe(`answer to ${name}`)
  })

  test('and has no answer yet: the lease is not shorter than a try, so a short rest changes nothing', async () => {
    const [a, b] = await Promise.all([worker(), worker()])
    const { name, message } = pushOf(150)
    const first = platform.attempt(message, a.port)
    while (a.runs.length === 0) await sleep(5)
    a.signal('SIGSTOP')
    await sleep(TRY_MS / 5)
    a.signal('SIGCONT')
    const replies = await Promise.all([first, platform.attempt(message, b.port)])
    expect(replies.map((reply) => reply?.message?.Content)).toEqual(Array(2).fill(`answer to ${name}`))
    expect([...a.runs, ...b.runs]).toEqual([name])
  })
})
