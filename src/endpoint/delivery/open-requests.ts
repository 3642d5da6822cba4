/**
 * The open requests for one push in this process, and their timers. `wait` adds a request and returns its answer;
 * `answer` answers the requests that are open and those that come later.
 */
import type { Reply } from '../reply.ts'
import { type Announcement, createAnnouncement, monotonicMs, startTimer } from '../time.ts'
import type { Plan } from './plan.ts'

/** One request for a push: its first attempt or a retry. */
export interface PushRequest {
  /** The time of its arrival, from `monotonicMs`. */
  readonly arrivedAt: number
  /** Whether the client has disconnected. Reading this costs nothing, unlike `signal`. */
  readonly isGone: boolean
  /** Aborts when the client disconnects. */
  readonly signal: AbortSignal | undefined
  /** Keeps the runtime alive for work that continues after the response. */
  waitUntil?(work: Promise<unknown>): void
}

/** What a request is answered with. */
export type RequestResult =
  | { readonly kind: 'answered'; readonly reply: Reply }
  /** The deadline has passed: the platform's empty answer. */
  | { readonly kind: 'over' }
  /** The handler failed, or the store failed and `onStoreError` is `fail`. */
  | { readonly kind: 'failed' }
  /** The run that the request waited for has failed, or its process is gone: the request starts over. */
  | { readonly kind: 'again' }
  /** The client has disconnected, or the endpoint takes no new pushes: the platform sends the push again. */
  | { readonly kind: 'gone' }

/**
 * How many requests of an endpoint wait together with an earlier one. The number is bounded, so that replays cannot
 * pile up.
 */
export interface Capacity {
  joined: number
}

/** The maximum number of requests of an endpoint that wait together with an earlier one; a further one gets the empty answer. */
export const MAX_JOINED = 1000
/** The maximum number of open requests for one push; a further one gets the empty answer. */
export const MAX_OPEN_PER_PUSH = 8

/** The delivery that the requests belong to. */
interface Listener {
  /** Called once, when an empty answer goes out. */
  onOver(): void
  /** Returns whether a reply may be returned at the deadline although the store has not confirmed it. */
  mayReturnUnconfirmed(): boolean
  /** Called when such a reply has been returned. */
  onUnconfirmed(): void
}

/** A request that waits for its answer. */
interface OpenRequest {
  readonly request: PushRequest
  readonly hasJoined: boolean
  stopTimer: (() => void) | undefined
  resolve(result: RequestResult): void
}

/** The open requests for one push in this process. */
export class OpenRequests {
  readonly #plan: Plan
  readonly #capacity: Capacity
  readonly #listener: Listener
  readonly #open = new Set<OpenRequest>()
  /** The request for which the handler was called. */
  readonly #first: PushRequest
  #firstArrivedAt: number
  #count = 1
  #result: RequestResult | undefined
  #unconfirmed: Reply | undefined
  #isReturned = false
  #isTimed = false
  #stopWindow: (() => void) | undefined
  #next: Announcement | undefined

  /**
   * @param first the request that started the delivery
   * @param listener decides and records what concerns all processes
   */
  constructor(plan: Plan, first: PushRequest, capacity: Capacity, listener: Listener) {
    this.#plan = plan
    this.#first = first
    this.#firstArrivedAt = first.arrivedAt
    this.#capacity = capacity
    this.#listener = listener
  }

  get isEmpty(): boolean {
    return this.#open.size === 0
  }

  /** Whether a request is open that can return a reply. */
  get hasLive(): boolean {
    for (const { request } of this.#open) if (this.#isLive(request)) return true
    return false
  }

  /** Whether an empty answer has gone out. */
  get isOver(): boolean {
    return this.#result?.kind === 'over'
  }

  /** Whether an open request has received the reply. */
  get isReturned(): boolean {
    return this.#isReturned
  }

  /** The time since the first attempt arrived, to this process's knowledge. */
  get elapsedMs(): number {
    return monotonicMs() - this.#firstArrivedAt
  }

  /** The time that is left in which an attempt can return a reply. */
  get windowLeftMs(): number {
    return this.#plan.windowMs - this.elapsedMs
  }

  /** The number of requests so far. */
  get count(): number {
    return this.#count
  }

  /** The number of attempts that the platform had made before the first request came, to this process's knowledge. */
  get earlierAttempts(): number {
    return Math.round((this.#first.arrivedAt - this.#firstArrivedAt) / this.#plan.tryMs)
  }

  /** How much of the time for all attempts is used up: each finished attempt has used that of one. */
  get usedUpMs(): number {
    const joined = [...this.#open].filter(({ request }) => request !== this.#first).length
    const { tries, tryMs } = this.#plan
    return Math.min(this.earlierAttempts + this.#count - joined, tries - 1) * tryMs
  }

  /**
   * Records that the first attempt came earlier than this process's first request, according to the record of the push.
   */
  noteElapsed(elapsedMs: number): void {
    this.#noteFirst(monotonicMs() - elapsedMs)
  }

  /** Records how much of the time for all attempts was used up before the first request came. */
  noteUsedUp(usedUpMs: number): void {
    this.#noteFirst(this.#first.arrivedAt - usedUpMs)
  }

  #noteFirst(arrivedAt: number): void {
    if (arrivedAt >= this.#firstArrivedAt) return
    this.#firstArrivedAt = arrivedAt
    if (this.#isTimed) this.#startWindow()
  }

  /** Adds a request. @returns its answer */
  wait(request: PushRequest): Promise<RequestResult> {
    if (request !== this.#first) this.#count++
    if (this.#result !== undefined) return Promise.resolve(this.#resultFor(request, this.#result))
    const isFull = this.#open.size >= MAX_OPEN_PER_PUSH || this.#capacity.joined >= MAX_JOINED
    if (isFull && !this.isEmpty) return Promise.resolve({ kind: 'over' })
    return new Promise((resolve) => {
      const onAbort = () => open.resolve({ kind: 'gone' })
      const open: OpenRequest = {
        request,
        hasJoined: !this.isEmpty,
        stopTimer: undefined,
        resolve: (result) => {
          open.stopTimer?.()
          request.signal?.removeEventListener('abort', onAbort)
          if (this.#open.delete(open) && open.hasJoined) this.#capacity.joined--
          resolve(result)
        },
      }
      if (open.hasJoined) this.#capacity.joined++
      this.#open.add(open)
      if (this.#isTimed) this.#startTimer(open)
      request.signal?.addEventListener('abort', onAbort)
      if (request.signal?.aborted) onAbort()
      this.#next?.make()
    })
  }

  /** Starts the timers of the open requests; from now on, a new request starts its timer when it comes. */
  startTimers(): void {
    if (this.#isTimed || this.#result !== undefined) return
    this.#isTimed = true
    this.#startWindow()
    for (const open of this.#open) this.#startTimer(open)
  }

  /** Allows the deadline to answer with this reply, although the store has not confirmed it. */
  announce(reply: Reply | undefined): void {
    this.#unconfirmed = reply
  }

  /**
   * Answers the open requests, and those that come later. A reply that no client could receive is not kept for later
   * requests.
   *
   * @returns for a reply, whether a request has received it, now or before
   */
  answer(result: RequestResult): boolean {
    this.#stopWindow?.()
    for (const { request, resolve } of [...this.#open]) resolve(this.#resultFor(request, result))
    if (result.kind !== 'answered' || this.#isReturned) this.#result = result
    return this.#isReturned
  }

  /** Answers the request that started the run: it has failed. The others are further attempts, which start over. */
  answerFailed(): void {
    const first = [...this.#open].find(({ request }) => request === this.#first)
    first?.resolve({ kind: 'failed' })
    this.answer({ kind: 'again' })
  }

  /** Answers all open requests with the empty answer. */
  answerEmpty(): void {
    if (this.#result !== undefined) return
    this.answer({ kind: 'over' })
    this.#listener.onOver()
  }

  /** Makes the requests that are still open, and those that come later, start over. */
  leave(): void {
    if (this.#result === undefined) this.answer({ kind: 'again' })
    this.#stopWindow?.()
  }

  /**
   * Answers requests whose deadline has passed: after a pause of the process, results and timers are due in any order.
   */
  checkDeadline(): void {
    const { joins, deadlineMs } = this.#plan
    const isUp = joins
      ? this.windowLeftMs <= 0
      : [...this.#open].some(({ request }) => request.arrivedAt + deadlineMs <= monotonicMs())
    if (isUp) this.answerEmpty()
  }

  /** Returns the announcement of the next request. Only one caller at a time may use it. */
  next(): Announcement {
    this.#next = createAnnouncement()
    return this.#next
  }

  /**
   * Starts the timer at which joined attempts end, all together. It runs even if no request is open here, since one may
   * be open in another process.
   */
  #startWindow(): void {
    this.#stopWindow?.()
    if (this.#plan.joins) this.#stopWindow = startTimer(this.windowLeftMs, () => this.#timeIsUp())
  }

  /**
   * Starts the timer of a request. Each has its own, joined or not: on Workers a request cannot wait for the timer of
   * another one.
   */
  #startTimer(open: OpenRequest): void {
    const { joins, deadlineMs } = this.#plan
    const leftMs = joins ? this.windowLeftMs : open.request.arrivedAt + deadlineMs - monotonicMs()
    open.stopTimer = startTimer(leftMs, () => this.#timeIsUp())
  }

  #timeIsUp(): void {
    if (this.#unconfirmed === undefined || !this.#listener.mayReturnUnconfirmed()) this.answerEmpty()
    else if (this.answer({ kind: 'answered', reply: this.#unconfirmed })) this.#listener.onUnconfirmed()
    else this.#unconfirmed = undefined
  }

  #resultFor(request: PushRequest, result: RequestResult): RequestResult {
    const isForLiveOnly = result.kind === 'answered' || result.kind === 'again'
    // A request that can no longer return anything would start over again and again.
    if (isForLiveOnly && !this.#isLive(request)) return { kind: 'over' }
    if (result.kind !== 'answered') return result
    this.#isReturned = true
    return result
  }

  /**
   * Returns whether a request can still return a reply. A proxy can hide that the platform has given a request up, so one that
   * is older than the platform waits cannot.
   */
  #isLive({ signal, arrivedAt }: PushRequest): boolean {
    if (signal?.aborted) return false
    return !this.#plan.joins || monotonicMs() - arrivedAt < this.#plan.tryMs
  }
}
