/**
 * A small world for the races: a platform, two processes and one store, in which a scheduler decides in which order the
 * store's requests and responses arrive, and how much time passes between them. Time is not real.
 */
import type { Scheduler } from 'fast-check'
import { vi } from 'vitest'
import { createMemoryStore, type Store, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from './account.ts'
import { contentOf, textMessage } from './simulated-platform.ts'

export const TRY_MS = 400
export const DEADLINE_MS = 300
const TRIES = 3
const TICK_MS = 10
/** Longer than any attempt, any run and any late reply of a scenario. */
const BUSY_MS = 4000
/** After that, only waits end: if attempts are not joined, a reply waits for the platform's own attempts, 10.3 s. */
const LIFETIME_MS = 16_000
const QUIET_TICK_MS = 200

export interface Scenario {
  readonly joins: boolean
  readonly leaseMs: number
  /** What the handler does, run by run; the last one for all that follow. */
  readonly runs: readonly { readonly ms: number; readonly fails: boolean }[]
  /** Which process receives an attempt, attempt by attempt. */
  readonly ports: readonly (0 | 1)[]
  /** When the platform sends the same push a second time, independently of the first, if it does. */
  readonly againAfterMs: number | undefined
  /** Other requests for the same push, which may disconnect early, as a proxy or a user's own retry does. */
  readonly visits: readonly Visit[]
  /** When a process starts to drain. */
  readonly drains: readonly { readonly atMs: number; readonly port: 0 | 1 }[]
  /** After how many calls of its store the first process dies. */
  readonly diesAfter: number | undefined
  /** Which calls of the store fail, and whether they are carried out nevertheless. */
  readonly failures: readonly { readonly call: number; readonly isDone: boolean }[]
  /** The maximum time of a store call. */
  readonly storeMs: number
  /** Decides between time and the store, step by step. */
  readonly chance: () => number
}

interface Visit {
  readonly atMs: number
  readonly port: 0 | 1
  readonly staysMs: number
}

/** The status and text of an answer. */
interface Taken {
  readonly status: number
  readonly text: string
}

interface Run {
  readonly process: number
  readonly startedAt: number
  endedAt: number | undefined
}

/** What happened. */
export interface History {
  readonly runs: readonly Run[]
  /** For each time that the platform sent the push: the response that it took, if any. */
  readonly taken: readonly (Taken | undefined)[]
  /** The same for each visit. */
  readonly visited: readonly (Taken | undefined)[]
  /** For each process that drains, whether it has finished. */
  readonly drained: readonly boolean[]
  /** The texts of late replies. */
  readonly late: readonly string[]
  readonly errors: readonly string[]
  /** Whether a process was alive for the whole of the last attempt. */
  readonly isServed: boolean
}

/** Plays a scenario to its end. */
export async function play(scheduler: Scheduler, scenario: Scenario): Promise<History> {
  vi.useFakeTimers()
  try {
    const world = createWorld(scheduler, scenario)
    const { againAfterMs, visits, drains } = scenario
    const sent = [world.deliver(), ...(againAfterMs === undefined ? [] : [after(againAfterMs, () => world.deliver())])]
    const taken = Promise.all(sent)
    const visited = Promise.all(visits.map((visit) => after(visit.atMs, () => world.visit(visit))))
    const drained = drains.map(() => false)
    for (const [index, { atMs, port }] of drains.entries()) {
      void after(atMs, () => world.drain(port)).then(() => {
        drained[index] = true
      })
    }
    const startedAt = performance.now()
    for (let ageMs = 0; ageMs < LIFETIME_MS; ageMs = performance.now() - startedAt) {
      await vi.advanceTimersByTimeAsync(0)
      const isStoreNext = scheduler.count() > 0 && (world.isStoreDue() || scenario.chance() % 3 > 0)
      if (isStoreNext) await scheduler.waitNext(1)
      else await vi.advanceTimersByTimeAsync(ageMs < BUSY_MS ? TICK_MS : QUIET_TICK_MS)
    }
    return { ...world.history, taken: await taken, visited: await visited, drained }
  } finally {
    vi.useRealTimers()
  }
}

async function after<Value>(ms: number, work: () => Promise<Value>): Promise<Value> {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return await work()
}

interface World {
  readonly history: Omit<History, 'taken' | 'visited' | 'drained'>
  deliver(): Promise<Taken | undefined>
  visit(visit: Visit): Promise<Taken | undefined>
  drain(process: number): Promise<void>
  /** Whether the maximum waiting time for the store is over. */
  isStoreDue(): boolean
}

function createWorld(scheduler: Scheduler, scenario: Scenario): World {
  const { runs: plans, joins, leaseMs, ports, diesAfter, failures, storeMs } = scenario
  const memory = createMemoryStore()
  const [runs, late, errors]: [Run[], string[], string[]] = [[], [], []]
  const pending = new Set<{ readonly since: number }>()
  const message = textMessage('x')
  const side = createPlatform({ platform: 'wecom', credentials })
  let calls = 0
  let isDead = false
  let announceDeath: () => void = () => undefined
  const death = new Promise<undefined>((resolve) => {
    announceDeath = () => resolve(undefined)
  })

  /** One direction of a call, for as long as the scheduler decides. */
  const travel = async (label: string): Promise<void> => {
    const trip = { since: performance.now() }
    pending.add(trip)
    await scheduler.schedule(Promise.resolve(), label)
    pending.delete(trip)
  }

  const never = new Promise<never>(() => undefined)
  const isGone = (process: number) => process === 0 && isDead
  const mayDie = (process: number) => {
    if (process !== 0 || diesAfter === undefined || calls < diesAfter) return
    isDead = true
    announceDeath()
  }

  /** A call of the store: to the store, perhaps carried out, and back. */
  const call = async <Value>(process: number, label: string, work: () => Value | Promise<Value>): Promise<Value> => {
    mayDie(process)
    if (isGone(process)) return await never
    const failure = failures.find((one) => one.call === calls)
    calls++
    await travel(`${label} of ${process}`)
    const result = failure?.isDone === false ? undefined : await work()
    await travel(`answer to ${label} of ${process}`)
    if (isGone(process)) return await never
    if (failure !== undefined) throw new Error('the store is unavailable')
    return result as Value
  }

  const storeOf = (process: number): Store => ({
    get: (key) => call(process, 'get', () => memory.get(key)),
    set: (key, value, options) => call(process, 'set', () => memory.set(key, value, options)),
    delete: (key, options) => call(process, 'delete', () => memory.delete(key, options)),
  })

  const startProcess = (process: number): FetchHandler =>
    createFetchHandler({
      platform: 'wecom',
      credentials,
      deadlineMs: DEADLINE_MS,
      leaseMs,
      joinRetries: joins ? { tries: TRIES, tryMs: TRY_MS } : false,
      store: storeOf(process),
      onMessage: async () => {
        const plan = plans[Math.min(runs.length, plans.length - 1)]
        const run: Run = { process, startedAt: performance.now(), endedAt: undefined }
        const count = runs.push(run)
        await new Promise((resolve) => setTimeout(resolve, plan?.ms))
        if (isGone(process)) return await never
        run.endedAt = performance.now()
        if (plan?.fails) throw new Error('meant to fail')
        return text(`run ${count}`)
      },
      onLateReply: (reply) => {
        if (isGone(process)) return
        late.push(typeof reply === 'string' ? contentOf(reply) : 'Content' in reply ? String(reply.Content) : '')
      },
      onError: (error) => {
        errors.push(error instanceof Error ? error.message : String(error))
      },
    })
  const processes = [startProcess(0), startProcess(1)]

  const attempt = async (process: number, staysMs: number): Promise<Response | undefined> => {
    const hangUp = new AbortController()
    const timeout = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), staysMs))
    if (isGone(process)) return await timeout
    const request = side.push(message).toRequest('https://example.com/')
    const answer = processes[process]?.(new Request(request, { signal: hangUp.signal })) ?? timeout
    const response = await Promise.race([answer, timeout, ...(process === 0 ? [death] : [])])
    if (response === undefined) hangUp.abort()
    return response
  }

  const read = async (response: Response): Promise<Taken> => {
    const { status } = response
    if (status !== 200) return { status, text: '' }
    const { sealed, text: body } = await side.readReply(response)
    return { status, text: sealed ? contentOf(body) : '' }
  }

  return {
    history: {
      runs,
      late,
      errors,
      get isServed() {
        return !isDead || ports.at(-1) === 1
      },
    },
    isStoreDue: () => [...pending].some(({ since }) => performance.now() - since >= storeMs),
    deliver: async () => {
      for (let count = 0; count < TRIES; count++) {
        const response = await attempt(ports[count] ?? 1, TRY_MS)
        if (response?.status === 200) return await read(response)
      }
      return undefined
    },
    visit: async ({ port, staysMs }) => {
      const response = await attempt(port, staysMs)
      return response === undefined ? undefined : await read(response)
    },
    drain: async (process) => {
      await processes[process]?.drain()
    },
  }
}
