/**
 * The open requests for one push in this process, and their timers. `wait` adds a request and gives what it is answered with;
 * `answer` answers those that are open, and those that come later.
 */
import type { Reply } from '../reply.ts'
import { type Announcement, createAnnouncement, monotonicMs, startTimer } from '../time.ts'
import type { Plan } from './plan.ts'

/** One request for a push: its first attempt or a retry. */
export interface PushRequest {
  /** Of `monotonicMs`. */
  readonly arrivedAt: number
  /** Whether the client has disconnected. Asking costs nothing, unlike `signal`. */
  readonly isGone: boolean
  /** Aborts when the client disconnects. */
  readonly signal: AbortSignal | undefined
  /** Keeps the runtime alive for work that goes on after the answer. */
  waitUntil?(work: Promise<unknown>): void
}

/** What a request is answered with. */
export type RequestResult =
  | { readonly kind: 'answered'; readonly reply: Reply }
  /** The deadline has passed: the platform's empty answer. */
  | { readonly kind: 'over' }
  /** The handler failed, or the store did where `onStoreError` is `fail`. */
  | { readonly kind: 'failed' }
  /** The run that the request waited for has failed, or its process left: the request starts over. */
  | { readonly kind: 'again' }
  /** The client has disconnected, or the endpoint takes no new pushes: the platform sends the push again. */
  | { readonly kind: 'gone' }

/** How many requests of an endpoint have joined another one that is open: bounded, so that replays can't pile up. */
export interface Capacity {
  joined: number
}

export const MAX_JOINED = 1000
export const MAX_OPEN_PER_PUSH = 8

/** Whose requests they are. */
interface Listener {
  /** Called once, when an empty answer goes out. */
  onOver(): void
  /** Whether a reply may go out at the deadline although the store has not confirmed it. */
  mayReturnUnconfirmed(): boolean
  /** Called when it has. */
  onUnconfirmed(): void
}

/** A request that waits. */
interface OpenRequest {
  readonly request: PushRequest
  readonly hasJoined: boolean
  stopTimer: (() => void) | undefined
  resolve(result: RequestResult): void
}

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
   * @param first the request that has started the delivery
   * @param listener is told and asked what concerns all processes
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

  /** Whether an open request has got the reply. */
  get isReturned(): boolean {
    return this.#isReturned
  }

  /** How long ago the first attempt came, to this process's knowledge. */
  get elapsedMs(): number {
    return monotonicMs() - this.#firstArrivedAt
  }

  /** How much is left of the time in which an attempt can return a reply. */
  get windowLeftMs(): number {
    return this.#plan.windowMs - this.elapsedMs
  }

  /** How many requests have come. */
  get count(): number {
    return this.#count
  }

  /** How many attempts the platform had made before the first request came, to this process's knowledge. */
  get earlierAttempts(): number {
    return Math.round((this.#first.arrivedAt - this.#firstArrivedAt) / this.#plan.tryMs)
  }

  /** How much of the time for all attempts the ones that are finished have used: each has cost the platform one. */
  get usedUpMs(): number {
    const joined = [...this.#open].filter(({ request }) => request !== this.#first).length
    const { tries, tryMs } = this.#plan
    return Math.min(this.earlierAttempts + this.#count - joined, tries - 1) * tryMs
  }

  /** Notes that the first attempt came earlier than this process's own, by what the record of the push says. */
  noteElapsed(elapsedMs: number): void {
    this.#noteFirst(monotonicMs() - elapsedMs)
  }

  /** Notes how much of the time for all attempts was used up before the first request came. */
  noteUsedUp(usedUpMs: number): void {
    this.#noteFirst(this.#first.arrivedAt - usedUpMs)
  }

  #noteFirst(arrivedAt: number): void {
    if (arrivedAt >= this.#firstArrivedAt) return
    this.#firstArrivedAt = arrivedAt
    if (this.#isTimed) this.#startWindow()
  }

  /** Adds a request. @returns what it is answered with */
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

  /** Starts the timers of the requests that are open and of those to come. */
  startTimers(): void {
    if (this.#isTimed || this.#result !== undefined) return
    this.#isTimed = true
    this.#startWindow()
    for (const open of this.#open) this.#startTimer(open)
  }

  /** From now on the deadline may answer with this reply, although the store has not confirmed that it may go out. */
  announce(reply: Reply | undefined): void {
    this.#unconfirmed = reply
  }

  /**
   * Answers the open requests, and those that come later; a reply that no client could get is not an answer to later ones.
   *
   * @returns for a reply, whether a request has got it, now or before
   */
  answer(result: RequestResult): boolean {
    this.#stopWindow?.()
    for (const { request, resolve } of [...this.#open]) resolve(this.#resultFor(request, result))
    if (result.kind !== 'answered' || this.#isReturned) this.#result = result
    return this.#isReturned
  }

  /** Answers the request that has started the run: it failed. The others are further attempts, which start over. */
  answerFailed(): void {
    const first = [...this.#open].find(({ request }) => request === this.#first)
    first?.resolve({ kind: 'failed' })
    this.answer({ kind: 'again' })
  }

  /** Sends all open requests the empty answer. */
  answerEmpty(): void {
    if (this.#result !== undefined) return
    this.answer({ kind: 'over' })
    this.#listener.onOver()
  }

  /** Lets the requests that are still open, and those that come later, start over. */
  leave(): void {
    if (this.#result === undefined) this.answer({ kind: 'again' })
    this.#stopWindow?.()
  }

  /** Answers requests whose deadline has passed: a process that stood still finds results and timers due in any order. */
  checkDeadline(): void {
    const { joins, deadlineMs } = this.#plan
    const isUp = joins
      ? this.windowLeftMs <= 0
      : [...this.#open].some(({ request }) => request.arrivedAt + deadlineMs <= monotonicMs())
    if (isUp) this.answerEmpty()
  }

  /** Announces the next request; for one caller at a time. */
  next(): Announcement {
    this.#next = createAnnouncement()
    return this.#next
  }

  /** Joined attempts end together, also those that are open in another process: so this runs even if none is open here. */
  #startWindow(): void {
    this.#stopWindow?.()
    if (this.#plan.joins) this.#stopWindow = startTimer(this.windowLeftMs, () => this.#timeIsUp())
  }

  /** Each request has a timer of its own, joined or not: on workers a request can't wait for the timer of another one. */
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
    // Starting over, a request that can return nothing any more would come to the same end again, and so on without end.
    if (isForLiveOnly && !this.#isLive(request)) return { kind: 'over' }
    if (result.kind !== 'answered') return result
    this.#isReturned = true
    return result
  }

  /** A proxy can hide that the platform has given a request up: one that is older than the platform waits is not live. */
  #isLive({ signal, arrivedAt }: PushRequest): boolean {
    if (signal?.aborted) return false
    return !this.#plan.joins || monotonicMs() - arrivedAt < this.#plan.tryMs
  }
}
