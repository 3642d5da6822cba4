/**
 * A simulation of several processes that read one account of 微信客服 over one store. A scheduler decides in which order
 * their calls reach the store and the platform, and how much time passes between them. Time is virtual.
 */
import type { Scheduler } from 'fast-check'
import { vi } from 'vitest'
import { createMemoryStore, type MaybePromise, type Store } from 'wechat-callback'
import { type CustomerServicePush, type Fetch, readCustomerServiceMessages } from 'wechat-callback/api'
import { createCustomerServicePlatform } from './api-interfaces/customer-service.ts'

const TICK_MS = 50
const QUIET_TICK_MS = 500
/** Longer than the pushes, the handlers and the time until another process takes over. */
const LIFETIME_MS = 140_000
/** When the last push comes, after a process that died must have been replaced. */
const LAST_PUSH_MS = 65_000

export interface ReadingScenario {
  /** When messages arrive, and the process that receives the push. */
  readonly arrivals: readonly { readonly atMs: number; readonly process: number }[]
  readonly limit: number
  /** How long each message is handled, message by message. */
  readonly handlingMs: readonly number[]
  /** After how many calls of store and platform the first process dies. */
  readonly diesAfter: number | undefined
  /** The maximum time of a call of the store. */
  readonly storeMs: number
  /** Decides between time and the calls, step by step. */
  readonly chance: () => number
}

/** What happened. */
export interface ReadingHistory {
  /** The ids of the messages in the order in which their handling began; with the process. */
  readonly begun: readonly { readonly id: string; readonly process: number }[]
  /** The ids of the messages in the order in which they were handled. */
  readonly handled: readonly string[]
  /** The ids that were handled before the last push, which comes long after the others. */
  readonly handledEarly: readonly string[]
  /** Whether the handling of two messages ever overlapped, in processes that live. */
  readonly overlaps: boolean
  readonly errors: readonly unknown[]
  /** All messages, in the order of the platform. */
  readonly sent: readonly string[]
}

/** Plays a scenario to its end. */
export async function playReading(scheduler: Scheduler, scenario: ReadingScenario): Promise<ReadingHistory> {
  const { arrivals, limit, handlingMs, diesAfter, storeMs, chance } = scenario
  vi.useFakeTimers()
  try {
    const shared = createMemoryStore()
    const platform = createCustomerServicePlatform()
    const sync = platform.routes['/cgi-bin/kf/sync_msg']
    const pending = new Set<{ readonly since: number }>()
    const never = new Promise<never>(() => undefined)
    const begun: { id: string; process: number }[] = []
    const [handled, sent, errors]: [string[], string[], unknown[]] = [[], [], []]
    const active = new Set<number>()
    let [calls, isDead, overlaps] = [0, false, false]
    let handledEarly: readonly string[] = []

    const isGone = (process: number) => process === 0 && isDead
    const travel = async (label: string) => {
      const trip = { since: performance.now() }
      pending.add(trip)
      await scheduler.schedule(Promise.resolve(), label)
      pending.delete(trip)
    }
    /** A call of the store or the platform: there, carried out, and back. */
    const call = async <Value>(process: number, label: string, work: () => MaybePromise<Value>): Promise<Value> => {
      if (process === 0 && diesAfter !== undefined && calls >= diesAfter) isDead = true
      if (isGone(process)) return await never
      calls++
      await travel(`${label} of ${process}`)
      const value = await work()
      await travel(`answer to ${label} of ${process}`)
      return isGone(process) ? await never : value
    }
    const storeOf = (process: number): Store => ({
      get: (key) => call(process, 'get', () => shared.get(key)),
      set: (key, value, options) => call(process, 'set', () => shared.set(key, value, options)),
      delete: (key, options) => call(process, 'delete', () => shared.delete(key, options)),
    })
    const fetchOf =
      (process: number): Fetch =>
      (_url, { body = '{}' }) =>
        call(process, 'sync_msg', async () => {
          const request = { method: 'POST', path: '', query: new URLSearchParams(), body: JSON.parse(body) }
          return Response.json(await sync?.(request, undefined as never))
        })

    const read = async (process: number, push: CustomerServicePush) => {
      const options = {
        tokens: { get: async () => 'TOKEN', invalidate: async () => undefined },
        store: storeOf(process),
        fetch: fetchOf(process),
        limit,
      }
      try {
        for await (const { msgid } of readCustomerServiceMessages(options, push)) {
          overlaps ||= [...active].some((other) => !isGone(other))
          active.add(process)
          begun.push({ id: msgid, process })
          const ms = handlingMs[(begun.length - 1) % handlingMs.length]
          await new Promise((resolve) => setTimeout(resolve, ms))
          if (isGone(process)) return await never
          active.delete(process)
          handled.push(msgid)
        }
      } catch (error) {
        if (!isGone(process)) errors.push(error)
      }
    }
    const arrive = (process: number) => {
      const push = platform.add({ msgid: `msg_${sent.length}` })
      sent.push(`msg_${sent.length}`)
      void read(process, push)
    }
    for (const { atMs, process } of arrivals) setTimeout(() => arrive(isGone(process) ? 1 : process), atMs)
    setTimeout(() => {
      handledEarly = [...handled]
      arrive(1)
    }, LAST_PUSH_MS)

    const startedAt = performance.now()
    for (let ageMs = 0; ageMs < LIFETIME_MS; ageMs = performance.now() - startedAt) {
      await vi.advanceTimersByTimeAsync(0)
      const isDue = [...pending].some(({ since }) => performance.now() - since >= storeMs)
      if (scheduler.count() > 0 && (isDue || chance() % 3 > 0)) await scheduler.waitNext(1)
      else await vi.advanceTimersByTimeAsync(scheduler.count() > 0 ? TICK_MS : QUIET_TICK_MS)
    }
    return { begun, handled, handledEarly, overlaps, errors, sent }
  } finally {
    vi.useRealTimers()
  }
}
