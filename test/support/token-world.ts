/**
 * A simulation for the races of tokens: the platform, two processes and one store. A scheduler decides in which order
 * the calls of the store and of the platform arrive and return, and how much time passes between them. Time is virtual.
 */
import type { Scheduler } from 'fast-check'
import { vi } from 'vitest'
import type { Store } from 'wechat-callback'
import { createAccessTokens, createComponentTokens, type Fetch } from 'wechat-callback/api'
import { createFaultyStore, type FaultKind } from './faulty-store.ts'

const TICK_MS = 25
const QUIET_TICK_MS = 400
/** Callers come in this time; later, only waits end. */
export const BUSY_MS = 12_000
/** Longer than any call may take: the claim of a dead process, and all repetitions of two requests. */
const LIFETIME_MS = 60_000
const NEVER = new Promise<never>(() => undefined)

/** How a request for a token ends. */
export type RequestFault = 'busy' | 'the network fails' | 'refused'

export interface TokenScenario {
  /** `component`: each request needs the refresh token that the one before has returned. */
  readonly kind: 'account' | 'component'
  /** How long a token is valid, in seconds. It is renewed when half of that is over. */
  readonly lifetime: number
  /** Whether a normal request returns a token again that the platform has voided, so that only a forced one helps. */
  readonly repeats: boolean
  /** The senders: each gets a token, uses it, and if it is refused, drops it and tries once more. */
  readonly senders: readonly { readonly atMs: number; readonly process: 0 | 1; readonly worksMs: number }[]
  /** When the platform voids its current token. */
  readonly voids: readonly number[]
  /** How the requests for tokens end, one after the other; later ones succeed. */
  readonly requestFaults: readonly (RequestFault | undefined)[]
  /** The time of a request at the platform. */
  readonly requestMs: number
  /** After how many calls of its store the first process dies. */
  readonly diesAfter: number | undefined
  /** Which calls of the store go wrong, counted over both processes. */
  readonly faults: readonly { readonly call: number; readonly kind: FaultKind }[]
  /** The maximum time of each direction of a call of the store. */
  readonly storeMs: number
  /** Decides between time and the calls under way, step by step. */
  readonly chance: () => number
}

/** A request for a token. */
export interface TokenRequest {
  readonly process: number
  readonly isForced: boolean
  readonly startedAt: number
  /** When its answer arrived, or its process died. */
  endedAt: number | undefined
  /** The place of the platform's answer among all events, and its token. */
  answered: number | undefined
  token: string | undefined
  /** Whether the platform had a token that a living process had received and that needed no renewal. */
  readonly isNeedless: boolean
}

/** A call of `get`. */
export interface Got {
  readonly process: number
  /** The place of its start among all events. */
  readonly started: number
  /** The result; `undefined` while it is awaited. */
  result: { readonly token: string } | { readonly error: unknown } | undefined
  /** Whether the platform accepts the token at that moment. */
  isAccepted: boolean
}

export interface TokenHistory {
  readonly requests: readonly TokenRequest[]
  readonly gets: readonly Got[]
  readonly invalidations: readonly { readonly process: number; readonly place: number; readonly token: string }[]
  /** When the first process died, if it did. */
  readonly diedAt: number | undefined
  /** Whether a last sender, after everything else, can send. */
  readonly worksAtTheEnd: boolean
}

/** Plays a scenario to its end. */
export async function playTokens(scheduler: Scheduler, scenario: TokenScenario): Promise<TokenHistory> {
  vi.useFakeTimers()
  try {
    const world = createTokenWorld(scheduler, scenario)
    const startedAt = performance.now()
    const ageMs = () => performance.now() - startedAt
    const turn = async () => {
      await vi.advanceTimersByTimeAsync(0)
      if (scheduler.count() > 0 && (world.isCallDue() || scenario.chance() % 3 > 0)) await scheduler.waitNext(1)
      else await vi.advanceTimersByTimeAsync(world.isBusy() ? TICK_MS : QUIET_TICK_MS)
    }
    while (ageMs() < BUSY_MS || (world.isBusy() && ageMs() < LIFETIME_MS)) await turn()
    let isLastDone = false
    const last = world.sendLast().finally(() => {
      isLastDone = true
    })
    while (!isLastDone && ageMs() < 2 * LIFETIME_MS) await turn()
    return { ...world.history, diedAt: world.history.diedAt, worksAtTheEnd: isLastDone && (await last) }
  } finally {
    vi.useRealTimers()
  }
}

function createTokenWorld(scheduler: Scheduler, scenario: TokenScenario) {
  const { kind, diesAfter, faults, storeMs } = scenario
  const shared = createFaultyStore()
  const base = Date.parse('2026-11-30T08:00:00Z') - performance.now()
  const now = () => base + performance.now()
  const travelling = new Set<{ readonly since: number }>()
  const gets: Got[] = []
  const invalidations: { process: number; place: number; token: string }[] = []
  const nextPlace = createCounter()
  const platform = createPlatformModel(scenario, nextPlace)
  let calls = 0
  let openCalls = 0
  let diedAt: number | undefined
  const isGone = (process: number) => process === 0 && diedAt !== undefined

  /** One direction of a call, for as long as the scheduler decides. */
  const travel = async (label: string) => {
    const trip = { since: performance.now() }
    travelling.add(trip)
    await scheduler.schedule(Promise.resolve(), label)
    travelling.delete(trip)
  }

  const call = async <Value>(
    process: number,
    label: string,
    work: (store: Store) => Value,
  ): Promise<Awaited<Value>> => {
    if (process === 0 && diesAfter !== undefined && calls >= diesAfter && diedAt === undefined) {
      diedAt = performance.now()
      platform.loseProcess(0)
    }
    if (isGone(process)) return await NEVER
    const fault = faults.find((one) => one.call === calls)?.kind
    calls++
    await travel(`${label} of ${process}`)
    try {
      return await work(shared.with(fault))
    } finally {
      await travel(`answer to ${label} of ${process}`)
      if (isGone(process)) await NEVER
    }
  }
  const storeOf = (process: number): Store => ({
    get: (key) => call(process, 'get', (store) => store.get(key)),
    set: (key, value, options) => call(process, 'set', (store) => store.set(key, value, options)),
    delete: (key, options) => call(process, 'delete', (store) => store.delete(key, options)),
  })

  const fetchOf =
    (process: number): Fetch =>
    async (url, { body = '{}' }) => {
      if (isGone(process)) return await NEVER
      const request = platform.begin(process, new URL(url).pathname, JSON.parse(body))
      await travel(`request of ${process}`)
      await new Promise((resolve) => setTimeout(resolve, scenario.requestMs))
      const answer = platform.answer(request, JSON.parse(body))
      await travel(`response to ${process}`)
      if (isGone(process)) return await NEVER
      request.endedAt = performance.now()
      if (answer === undefined) throw new Error('the connection was reset')
      return { status: 200, body: bytesOf(answer) }
    }

  const tokensOf = (process: number) => {
    const common = { store: storeOf(process), fetch: fetchOf(process), now, baseUrl: 'http://platform' }
    if (kind === 'account') {
      return createAccessTokens({ platform: 'official-account', appId: 'wxapp', secret: 'secret', ...common })
    }
    return createComponentTokens({ componentAppId: 'wxown', componentAppSecret: 'secret', ...common }).of('wxapp')
  }
  const processes = [tokensOf(0), tokensOf(1)] as const

  const get = async (process: 0 | 1): Promise<string> => {
    const got: Got = { process, started: nextPlace(), result: undefined, isAccepted: false }
    gets.push(got)
    try {
      const token = await processes[process].get()
      got.result = { token }
      got.isAccepted = platform.accepts(token)
      return token
    } catch (error) {
      got.result = { error }
      throw error
    }
  }
  const send = async (process: 0 | 1, worksMs: number): Promise<boolean> => {
    openCalls++
    try {
      for (let isFirst = true; ; isFirst = false) {
        const token = await get(process)
        await new Promise((resolve) => setTimeout(resolve, worksMs))
        if (isGone(process)) return await NEVER
        if (platform.accepts(token)) return true
        if (!isFirst) return false
        invalidations.push({ process, place: nextPlace(), token })
        await processes[process].invalidate(token)
      }
    } catch {
      return false
    } finally {
      openCalls--
    }
  }

  const seed = createComponentTokens({
    componentAppId: 'wxown',
    componentAppSecret: 'secret',
    store: shared.with(undefined),
    fetch: async (url) => ({ status: 200, body: bytesOf(platform.seed(new URL(url).pathname)) }),
    now,
    baseUrl: 'http://platform',
  })
  const ready =
    kind === 'account'
      ? Promise.resolve()
      : seed
          .keep({ InfoType: 'component_verify_ticket', AppId: 'wxown', ComponentVerifyTicket: 't', CreateTime: 1 })
          .then(() => seed.authorize('code'))
  for (const { atMs, process, worksMs } of scenario.senders) {
    setTimeout(() => void ready.then(() => send(process, worksMs)), atMs)
  }
  for (const atMs of scenario.voids) setTimeout(() => platform.voidCurrent(), atMs)

  return {
    history: {
      requests: platform.requests,
      gets,
      invalidations,
      get diedAt() {
        return diedAt
      },
    },
    isCallDue: () => [...travelling].some(({ since }) => performance.now() - since >= storeMs),
    isBusy: () => openCalls > 0 || travelling.size > 0,
    /**
     * Sends until all faults of requests are used up. Once more, since the store may hold a token that was voided after
     * this process has taken its own.
     */
    sendLast: async () => {
      for (let tries = 0; tries <= scenario.requestFaults.length + 1; tries++) if (await send(1, 0)) return true
      return false
    },
  }
}

/** The platform: one current token, which it returns until half of its time is over. */
function createPlatformModel(scenario: TokenScenario, nextPlace: () => number) {
  const { kind, lifetime, repeats, requestFaults } = scenario
  /** A token is older to its processes than to the platform: they count its time from the request, in whole seconds. */
  const marginMs = scenario.requestMs + 2 * scenario.storeMs + 1000
  const requests: TokenRequest[] = []
  /** The processes that have received each token. */
  const receivers = new Map<string, Set<number>>()
  const lost = new Set<number>()
  let current: { readonly token: string; readonly endsAt: number; isVoid: boolean } | undefined
  let count = 0
  let refreshToken = 'refresh 0'

  const issue = () => {
    current = { token: `token ${++count}`, endsAt: performance.now() + lifetime * 1000, isVoid: false }
    return current
  }
  const isGood = () => current !== undefined && !current.isVoid && performance.now() < current.endsAt
  const isYoung = (marginMs = 0) =>
    current !== undefined && performance.now() + marginMs < current.endsAt - (lifetime * 1000) / 2
  const next = (isForced: boolean) => {
    if (current === undefined || isForced || kind === 'component') return issue()
    if (current.isVoid && repeats) return current
    return isGood() && isYoung() ? current : issue()
  }
  const answerOf = ({ token, endsAt }: { token: string; endsAt: number }) => {
    const expires_in = Math.max(Math.ceil((endsAt - performance.now()) / 1000), 1)
    return { access_token: token, authorizer_access_token: token, expires_in }
  }

  return {
    requests,
    loseProcess: (process: number) => {
      lost.add(process)
      for (const request of requests) {
        if (request.process === process) request.endedAt ??= performance.now()
      }
    },
    /** The answers to the component itself, and to the authorisation before anything else. */
    seed: (path: string): object =>
      path.endsWith('/api_component_token')
        ? { component_access_token: 'own', expires_in: 7200 }
        : {
            authorization_info: {
              authorizer_appid: 'wxapp',
              ...answerOf(issue()),
              authorizer_refresh_token: refreshToken,
            },
          },
    begin: (process: number, path: string, body: Record<string, unknown>): TokenRequest => {
      const known = [...(receivers.get(current?.token ?? '') ?? [])].some((receiver) => !lost.has(receiver))
      const request: TokenRequest = {
        process,
        isForced: body.force_refresh === true,
        startedAt: performance.now(),
        endedAt: undefined,
        answered: undefined,
        token: undefined,
        isNeedless: known && isGood() && isYoung(marginMs),
      }
      if (!path.endsWith('/api_component_token')) requests.push(request)
      return request
    },
    /** @returns `undefined` if the network fails */
    answer: (request: TokenRequest, body: Record<string, unknown>): object | undefined => {
      if (body.component_verify_ticket !== undefined) return { component_access_token: 'own', expires_in: 7200 }
      const fault = requestFaults[requests.indexOf(request)]
      if (fault === 'busy') return { errcode: -1, errmsg: 'system busy' }
      if (fault === 'refused') return { errcode: 45009, errmsg: 'reach max api daily quota limit' }
      if (fault === 'the network fails') return undefined
      if (kind === 'component') {
        if (body.authorizer_refresh_token !== refreshToken)
          return { errcode: 61023, errmsg: 'refresh_token is invalid' }
        refreshToken = `refresh ${requests.length}`
      }
      const issued = next(request.isForced)
      request.answered = nextPlace()
      request.token = issued.token
      receivers.set(issued.token, (receivers.get(issued.token) ?? new Set()).add(request.process))
      return { ...answerOf(issued), authorizer_refresh_token: refreshToken }
    },
    accepts: (token: string) => current?.token === token && isGood(),
    voidCurrent: () => {
      if (current !== undefined) current.isVoid = true
    },
  }
}

async function* bytesOf(answer: object): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(JSON.stringify(answer))
}

function createCounter(): () => number {
  let count = 0
  return () => count++
}
