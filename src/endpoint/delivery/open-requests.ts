/**
 * The open requests for one push in this process, and their timers. `wait` adds a request and returns its result.
 * `offer` gives a reply to the requests that can still return it. `close` ends all requests without a reply.
 */
import type { Push } from '../push.ts'
import type { Reply } from '../reply.ts'
import { createDeferred, type Deferred, happensWithin, monotonicMs, startTimer } from '../time.ts'
import { AttemptClock } from './attempt-clock.ts'
import type { Plan } from './plan.ts'

/** One request for a push: its first attempt or a retry. */
type Attempt = Pick<Push, 'arrivedAt' | 'request'>

/** The reply that a request is answered with. */
export interface AnsweredResult {
  readonly kind: 'answered'
  readonly reply: Reply
}

/** What a request is answered with. */
export type FinalResult =
  | AnsweredResult
  /** The deadline has passed: the platform's empty answer. */
  | { readonly kind: 'over' }
  /**
   * The handler failed, or the store failed and `onStoreError` is `fail`; or the deadline has passed, and the platform
   * takes the empty answer as a failure.
   */
  | { readonly kind: 'failed' }
  /** The client has disconnected, or the endpoint takes no new pushes: the platform sends the push again. */
  | { readonly kind: 'unavailable' }

/**
 * What happens to a request. `again`: the run that it waited for has failed, or its process is gone; it starts over.
 */
export type RequestResult = FinalResult | { readonly kind: 'again' }

/** The maximum number of joined requests of an endpoint; further ones get the empty answer. */
export const MAX_JOINED = 1000
/** The maximum number of open requests for one push; a further one gets the empty answer. */
export const MAX_OPEN_PER_PUSH = 8

/**
 * Counts the joined requests of an endpoint: those that wait for the run of an earlier request. The number is bounded,
 * so that replays cannot accumulate.
 */
export class JoinedRequests {
  #count = 0

  get isFull(): boolean {
    return this.#count >= MAX_JOINED
  }

  enter(): void {
    this.#count++
  }

  leave(): void {
    this.#count--
  }
}

/** What the delivery that the requests belong to is called for. */
interface Events {
  /** Called once, when an empty answer goes out. */
  onOver(): void
  /** Called when a reply that the store has not confirmed has been returned at the deadline. */
  onUnconfirmed(): void
}

/** A request that waits for its result. */
interface OpenRequest {
  readonly attempt: Attempt
  stopTimer: (() => void) | undefined
  resolve(result: RequestResult): void
}

/** A reply that the store has not confirmed. */
interface Unconfirmed {
  readonly reply: Reply
  mayReturn(): boolean
}

/** The open requests for one push in this process. */
export class OpenRequests {
  /** The times of all attempts at this push; the requests here are some of them. */
  readonly clock: AttemptClock
  readonly #plan: Plan
  readonly #joined: JoinedRequests
  readonly #events: Events
  readonly #open = new Set<OpenRequest>()
  /** The request for which `onMessage` was called. */
  readonly #first: Attempt
  /** The result for a request that arrives now; `undefined` if it must wait. */
  #result: RequestResult | undefined
  #unconfirmed: Unconfirmed | undefined
  #isReturned = false
  #isTimed = false
  #stopWindow: (() => void) | undefined
  #next: Deferred | undefined

  /**
   * @param first the request that started the delivery
   * @param events called for what concerns all processes
   */
  constructor(plan: Plan, first: Attempt, joined: JoinedRequests, events: Events) {
    this.clock = new AttemptClock(plan, first.arrivedAt)
    this.#plan = plan
    this.#first = first
    this.#joined = joined
    this.#events = events
  }

  get isEmpty(): boolean {
    return this.#open.size === 0
  }

  /** Whether a request is open that can return a reply. */
  get hasLive(): boolean {
    for (const { attempt } of this.#open) if (this.#isLive(attempt)) return true
    return false
  }

  /** Whether an empty answer has gone out. */
  get isOver(): boolean {
    return this.#result?.kind === 'over'
  }

  /** Whether a request has received the reply. */
  get isReturned(): boolean {
    return this.#isReturned
  }

  /** How much of the time for all attempts is used up. */
  get usedUpMs(): number {
    return this.clock.usedUpMs([...this.#open].filter(({ attempt }) => attempt !== this.#first).length)
  }

  /** Notes the age of the first attempt according to the record of the push. */
  noteElapsed(elapsedMs: number): void {
    if (this.clock.noteElapsed(elapsedMs) && this.#isTimed) this.#startWindow()
  }

  /** Notes how much of the time for all attempts was used up before the first request came here. */
  noteUsedUp(usedUpMs: number): void {
    if (this.clock.noteUsedUp(usedUpMs) && this.#isTimed) this.#startWindow()
  }

  /** Adds a request. @returns its result */
  wait(attempt: Attempt): Promise<RequestResult> {
    if (attempt !== this.#first) this.clock.add()
    if (this.#result !== undefined) return Promise.resolve(this.#resultFor(attempt, this.#result))
    const hasJoined = !this.isEmpty
    const isFull = this.#open.size >= MAX_OPEN_PER_PUSH || this.#joined.isFull
    // This empty answer does not make the reply late: replays of a captured push could otherwise take it from the
    // platform's own attempts, which are still open.
    if (hasJoined && isFull) return Promise.resolve({ kind: 'over' })
    return new Promise((resolve) => {
      const { signal } = attempt.request
      const onAbort = () => open.resolve({ kind: 'unavailable' })
      const open: OpenRequest = {
        attempt,
        stopTimer: undefined,
        resolve: (result) => {
          open.stopTimer?.()
          signal?.removeEventListener('abort', onAbort)
          if (this.#open.delete(open) && hasJoined) this.#joined.leave()
          resolve(result)
        },
      }
      if (hasJoined) this.#joined.enter()
      this.#open.add(open)
      if (this.#isTimed) this.#startTimer(open)
      signal?.addEventListener('abort', onAbort)
      if (signal?.aborted) onAbort()
      this.#next?.resolve()
    })
  }

  /** Starts the timers of the open requests; from now on, a new request starts its timer when it comes. */
  startTimers(): void {
    if (this.#isTimed || this.#result !== undefined) return
    this.#isTimed = true
    this.#startWindow()
    for (const open of this.#open) this.#startTimer(open)
  }

  /**
   * Gives a reply to the open requests; those that can no longer return it get the empty answer.
   *
   * @returns whether a request has received the reply, now or before; requests that come later then receive it, too
   */
  offer(reply: Reply): boolean {
    this.#stopWindow?.()
    for (const { attempt, resolve } of [...this.#open]) {
      const isLive = this.#isLive(attempt)
      if (isLive) this.#isReturned = true
      resolve(isLive ? { kind: 'answered', reply } : { kind: 'over' })
    }
    if (this.#isReturned) this.#result = { kind: 'answered', reply }
    return this.#isReturned
  }

  /** Ends the open requests, and requests that arrive later, without a reply. */
  close(kind: 'over' | 'failed' | 'again'): void {
    this.#stopWindow?.()
    const result = { kind }
    this.#result = result
    for (const { attempt, resolve } of [...this.#open]) resolve(this.#resultFor(attempt, result))
  }

  /**
   * Ends the request that started the run: it has failed. The others are further attempts, which start over.
   *
   * @param result what that request is answered with
   */
  closeFailed(result: RequestResult = { kind: 'failed' }): void {
    const first = [...this.#open].find(({ attempt }) => attempt === this.#first)
    first?.resolve(result)
    this.close('again')
  }

  /** Ends all open requests with the empty answer. */
  closeOver(): void {
    if (this.#result !== undefined) return
    this.close('over')
    this.#events.onOver()
  }

  /** Makes the open requests, and requests that arrive later, start over. */
  release(): void {
    if (this.#result === undefined) this.close('again')
  }

  /**
   * Allows the deadline to return a reply although the store has not confirmed it.
   *
   * @param mayReturn is called at the deadline; if it returns `false`, the empty answer is sent
   */
  allowUnconfirmed(reply: Reply, mayReturn: () => boolean): void {
    this.#unconfirmed = { reply, mayReturn }
  }

  /** Withdraws the permission of `allowUnconfirmed`. */
  forbidUnconfirmed(): void {
    this.#unconfirmed = undefined
  }

  /**
   * Ends requests whose deadline has passed. It is needed because after a pause of the process, results and timers come
   * in any order.
   */
  checkDeadline(): void {
    if (this.#plan.joins && this.clock.windowLeftMs <= 0) this.closeOver()
    for (const open of [...this.#open]) if (this.#leftMs(open) <= 0) this.#expire(open)
  }

  /** Waits for the next request, but no longer than a time, and not after the endpoint stops. */
  async nextRequest(ms: number, onStop: (callback: () => void) => () => void): Promise<void> {
    const next = createDeferred()
    this.#next = next
    const forget = onStop(next.resolve)
    await happensWithin(ms, next.promise)
    forget()
  }

  /**
   * Starts the timer that ends all joined attempts. It runs even if no request is open here, since one may be open in
   * another process.
   */
  #startWindow(): void {
    this.#stopWindow?.()
    if (this.#result !== undefined) return
    if (this.#plan.joins) this.#stopWindow = startTimer(this.clock.windowLeftMs, () => this.#timeIsUp())
  }

  /**
   * Starts the timer of a request. Each has its own, joined or not: on Workers a request cannot wait for the timer of
   * another one.
   */
  #startTimer(open: OpenRequest): void {
    open.stopTimer = startTimer(this.#leftMs(open), () => this.#timeIsUp(open))
  }

  /** The time that is left until a request must be answered. */
  #leftMs({ attempt }: OpenRequest): number {
    const { joins, deadlineMs } = this.#plan
    return joins ? this.clock.windowLeftMs : attempt.arrivedAt + deadlineMs - monotonicMs()
  }

  #timeIsUp(open?: OpenRequest): void {
    if (this.#unconfirmed?.mayReturn() !== true) this.#expire(open)
    else if (this.offer(this.#unconfirmed.reply)) this.#events.onUnconfirmed()
    else this.#unconfirmed = undefined
  }

  /**
   * Ends all requests with the empty answer or, if the platform takes that as a failure and sends the push again, only
   * one with the status of a failure.
   */
  #expire(open: OpenRequest | undefined): void {
    if (this.#plan.emptyIsFailure) open?.resolve({ kind: 'failed' })
    else this.closeOver()
  }

  /**
   * A request that the platform has given up gets the empty answer instead of `again`; otherwise it would start over
   * forever.
   */
  #resultFor(attempt: Attempt, result: RequestResult): RequestResult {
    const isForLiveOnly = result.kind === 'answered' || result.kind === 'again'
    return isForLiveOnly && !this.#isLive(attempt) ? { kind: 'over' } : result
  }

  /**
   * Returns whether a request can still return a reply. A proxy can hide that the platform has given up a request, so a
   * request that is older than the platform's time limit cannot.
   */
  #isLive({ request, arrivedAt }: Attempt): boolean {
    if (request.signal?.aborted) return false
    return !this.#plan.joins || monotonicMs() - arrivedAt < this.#plan.tryMs
  }
}
