/**
 * A simulation for the race tests: a platform, two processes and one store. A scheduler decides in which order the
 * store's requests and responses arrive, and how much time passes between them. Time is virtual.
 */
import type { Scheduler } from 'fast-check'
import { vi } from 'vitest'
import { type Platform, parseMessage, rawFields, type Store, text } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform, type PlatformRequest } from 'wechat-callback/testing'
import { credentials } from './account.ts'
import { createFaultyStore, type FaultKind } from './faulty-store.ts'
import { contentOf, textMessage } from './simulated-platform.ts'

export const TRY_MS = 400
export const DEADLINE_MS = 300
const TICK_MS = 10
const QUIET_TICK_MS = 200

/** The kinds of push: how the platform sends each, and which answers are a failure to it. */
const PUSHES = {
  /** An answer with status 200 is a success. */
  text: { platform: 'wecom', event: undefined, tries: 3, pauseMs: 0, emptyFails: false },
  /** So is any such answer without another `ErrCode` than 0, */
  payment: { platform: 'mini-program', event: 'xpay_refund_notify', tries: 6, pauseMs: 100, emptyFails: false },
  /** and here only one with `ErrCode` 0. The attempts outlast all runs. */
  goods: { platform: 'mini-program', event: 'minigame_deliver_goods', tries: 14, pauseMs: 200, emptyFails: true },
} as const
/** Longer than any attempt, any run and any late reply of a scenario. */
const BUSY_MS = { text: 4000, payment: 4000, goods: 8000 }
/** After that, only waits end: if attempts are not joined, a reply waits for the platform's attempts, up to 16.3 s. */
const LIFETIME_MS = { text: 16_000, payment: 22_000, goods: 12_000 }

export interface Scenario {
  readonly push: keyof typeof PUSHES
  readonly joins: boolean
  readonly leaseMs: number
  /** What the handler does, run by run; the last one for all that follow. It fails by an error or by `ErrCode` 1. */
  readonly runs: readonly { readonly ms: number; readonly fails: boolean | 'in its reply' }[]
  /** Which process receives an attempt, attempt by attempt. */
  readonly ports: readonly (0 | 1)[]
  /** When the platform sends the same push a second time, independently of the first, if it does. */
  readonly againAfterMs: number | undefined
  /** Other requests for the same push, which may disconnect early, as a proxy or a user's own retry does. */
  readonly extraRequests: readonly ExtraRequest[]
  /** When a process starts to drain. */
  readonly drains: readonly { readonly atMs: number; readonly port: 0 | 1 }[]
  /** After how many calls of its store the first process dies. */
  readonly diesAfter: number | undefined
  /** Which calls of the store go wrong, counted over both processes. */
  readonly faults: readonly { readonly call: number; readonly kind: FaultKind }[]
  readonly onStoreError: 'run' | 'fail'
  /** The maximum time of a store call. */
  readonly storeMs: number
  /** Decides between time and the store, step by step. */
  readonly chance: () => number
}

interface ExtraRequest {
  readonly atMs: number
  readonly port: 0 | 1
  readonly staysMs: number
}

/** The status and text of an answer; no text if it is empty or a failure to the platform. */
interface Taken {
  readonly status: number
  readonly text: string
}

interface Run {
  readonly process: number
  readonly startedAt: number
  endedAt: number | undefined
}

/** The outcome of a scenario. */
export interface History {
  readonly runs: readonly Run[]
  /** For each time that the platform sent the push: the response that it took, if any. */
  readonly taken: readonly (Taken | undefined)[]
  /** For each additional request: the response that it got, if any. */
  readonly extraResponses: readonly (Taken | undefined)[]
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
    const { againAfterMs, extraRequests, drains } = scenario
    const sent = [world.deliver(), ...(againAfterMs === undefined ? [] : [after(againAfterMs, () => world.deliver())])]
    const taken = Promise.all(sent)
    const extraResponses = Promise.all(extraRequests.map((extra) => after(extra.atMs, () => world.request(extra))))
    const drained = drains.map(() => false)
    for (const [index, { atMs, port }] of drains.entries()) {
      void after(atMs, () => world.drain(port)).then(() => {
        drained[index] = true
      })
    }
    const startedAt = performance.now()
    for (let ageMs = 0; ageMs < LIFETIME_MS[scenario.push]; ageMs = performance.now() - startedAt) {
      await vi.advanceTimersByTimeAsync(0)
      const isStoreNext = scheduler.count() > 0 && (world.isStoreDue() || scenario.chance() % 3 > 0)
      if (isStoreNext) await scheduler.waitNext(1)
      else await vi.advanceTimersByTimeAsync(ageMs < BUSY_MS[scenario.push] ? TICK_MS : QUIET_TICK_MS)
    }
    return { ...world.history, taken: await taken, extraResponses: await extraResponses, drained }
  } finally {
    vi.useRealTimers()
  }
}

async function after<Value>(ms: number, work: () => Promise<Value>): Promise<Value> {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return await work()
}

interface World {
  readonly history: Omit<History, 'taken' | 'extraResponses' | 'drained'>
  deliver(): Promise<Taken | undefined>
  request(extra: ExtraRequest): Promise<Taken | undefined>
  drain(process: number): Promise<void>
  /** Whether the maximum waiting time for the store is over. */
  isStoreDue(): boolean
}

function createWorld(scheduler: Scheduler, scenario: Scenario): World {
  const { runs: plans, joins, leaseMs, ports, diesAfter, faults, onStoreError, storeMs } = scenario
  const shared = createFaultyStore()
  const [runs, late, errors]: [Run[], string[], string[]] = [[], [], []]
  const pending = new Set<{ readonly since: number }>()
  const { platform, event, tries, pauseMs, emptyFails } = PUSHES[scenario.push]
  const message = event === undefined ? textMessage('x') : eventMessage(event)
  const side = createPlatform<Platform>({ platform, credentials })
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
  const call = async <Value>(
    process: number,
    label: string,
    work: (store: Store) => Value | Promise<Value>,
  ): Promise<Value> => {
    mayDie(process)
    if (isGone(process)) return await never
    const fault = faults.find((one) => one.call === calls)?.kind
    calls++
    await travel(`${label} of ${process}`)
    try {
      return await work(shared.with(fault))
    } finally {
      await travel(`answer to ${label} of ${process}`)
      if (isGone(process)) await never
    }
  }

  const storeOf = (process: number): Store => ({
    get: (key) => call(process, 'get', (store) => store.get(key)),
    set: (key, value, options) => call(process, 'set', (store) => store.set(key, value, options)),
    delete: (key, options) => call(process, 'delete', (store) => store.delete(key, options)),
  })

  const startProcess = (process: number): FetchHandler =>
    createFetchHandler<Platform>({
      platform,
      credentials,
      deadlineMs: DEADLINE_MS,
      leaseMs,
      joinRetries: joins ? { tries: PUSHES.text.tries, tryMs: TRY_MS } : false,
      store: storeOf(process),
      onStoreError,
      onMessage: async () => {
        const plan = plans[Math.min(runs.length, plans.length - 1)]
        const run: Run = { process, startedAt: performance.now(), endedAt: undefined }
        const count = runs.push(run)
        await new Promise((resolve) => setTimeout(resolve, plan?.ms))
        if (isGone(process)) return await never
        run.endedAt = performance.now()
        if (plan?.fails === true) throw new Error('meant to fail')
        if (event === undefined) return text(`run ${count}`)
        return `{"ErrCode":${plan?.fails ? 1 : 0},"ErrMsg":"run ${count}"}`
      },
      onLateReply: (reply) => {
        if (isGone(process)) return
        late.push(typeof reply === 'string' ? wordsOf(reply) : 'Content' in reply ? String(reply.Content) : '')
      },
      onError: (error) => {
        errors.push(error instanceof Error ? error.message : String(error))
      },
    })
  const processes = [startProcess(0), startProcess(1)]

  const attempt = async (process: number, staysMs: number): Promise<Taken | undefined> => {
    const hangUp = new AbortController()
    const timeout = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), staysMs))
    if (isGone(process)) return await timeout
    const push = side.push(message)
    const request = new Request(push.toRequest('https://example.com/'), { signal: hangUp.signal })
    const answer = processes[process]?.(request) ?? timeout
    const response = await Promise.race([answer, timeout, ...(process === 0 ? [death] : [])])
    if (response === undefined) hangUp.abort()
    return response && (await read(response, push))
  }

  /** Reads an answer as the platform does; one that is a failure to it has a status of failure. */
  const read = async (response: Response, push: PlatformRequest): Promise<Taken> => {
    const { status } = response
    if (status !== 200) return { status, text: '' }
    const reply = await side.readReply(response, push)
    const code = reply.message?.ErrCode ?? (emptyFails ? 1 : 0)
    if (code !== 0) return { status: 500, text: '' }
    return { status, text: reply.message === undefined ? '' : wordsOf(reply.text) }
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
      for (let count = 0; count < tries; count++) {
        const taken = await attempt(ports[count] ?? 1, TRY_MS)
        if (taken?.status === 200) return taken
        if (pauseMs > 0) await after(pauseMs, async () => undefined)
      }
      return undefined
    },
    request: async ({ port, staysMs }) => {
      return await attempt(port, staysMs)
    },
    drain: async (process) => {
      await processes[process]?.drain()
    },
  }
}

function eventMessage(event: string): string {
  const created = Math.floor(Date.now() / 1000)
  return (
    `<xml><ToUserName>gh_1</ToUserName><FromUserName>oA</FromUserName><CreateTime>${created}</CreateTime>` +
    `<MsgType>event</MsgType><Event>${event}</Event></xml>`
  )
}

/** The words of a reply: of a text message, or of the result of an event. */
function wordsOf(reply: string): string {
  return reply.startsWith('{') ? String(rawFields(parseMessage(reply)).ErrMsg) : contentOf(reply)
}
