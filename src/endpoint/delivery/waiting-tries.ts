/** The open requests that wait for the answer to one push: who is still there, and until when. */
import type { Outcome } from '../reply.ts'
import { type Announcement, createAnnouncement, monotonicMs, startTimer } from '../time.ts'
import type { Plan } from './plan.ts'

/** One request for a push. */
export interface Attempt {
  /** Of {@link monotonicMs}. */
  readonly arrivedAt: number
  /** Aborts when the client hangs up. */
  readonly signal: AbortSignal | undefined
}

/** What a waiting request is told. */
export type Verdict =
  | { readonly kind: 'answered'; readonly outcome: Outcome }
  /** Time is up: the platform's empty answer. */
  | { readonly kind: 'over' }
  /** The handler failed, or there is nobody to ask whether it ran. */
  | { readonly kind: 'failed' }
  /** The handler failed in an earlier try, or whoever waited for it has left: this one begins anew. */
  | { readonly kind: 'again' }
  /** The client has hung up, or the endpoint takes nothing new: the platform is to come again. */
  | { readonly kind: 'gone' }

/** How many requests of an endpoint have joined one that waits already: bounded, so that replays can't pile up. */
export interface Capacity {
  joined: number
}

export const MAX_WAITING = 1000
export const MAX_WAITING_PER_PUSH = 8

/** In milliseconds. */
export interface Age {
  readonly elapsedMs: number
  readonly ownMs: number
}

interface Waiting {
  readonly attempt: Attempt
  readonly hasJoined: boolean
  resolve(verdict: Verdict): void
}

/** The requests that wait for one push. */
export class WaitingTries {
  readonly #plan: Plan
  readonly #capacity: Capacity
  readonly #onOver: () => void
  readonly #waiting = new Set<Waiting>()
  /** The request that the handler was called for. */
  #starter: Attempt | undefined
  #count = 0
  readonly #startedAt: number
  #firstArrivedAt: number
  #verdict: Verdict | undefined
  #ready: Outcome | undefined
  #someGotIt = false
  #stopWindow: () => void = () => undefined
  /** That a request waits, for whoever waits for that. */
  #next: Announcement = createAnnouncement()

  /**
   * @param startedAt when the first of them arrived
   * @param onOver called once, when the platform's empty answer goes out
   */
  constructor(plan: Plan, startedAt: number, capacity: Capacity, onOver: () => void) {
    this.#plan = plan
    this.#startedAt = startedAt
    this.#firstArrivedAt = startedAt
    this.#capacity = capacity
    this.#onOver = onOver
    this.#armWindow()
  }

  /** Whether the platform's empty answer has gone out. */
  get isOver(): boolean {
    return this.#verdict?.kind === 'over'
  }

  /** Whether the answer has gone to a request that was open. */
  get someGotIt(): boolean {
    return this.#someGotIt
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0
  }

  /** How long it has been: since the first try, and since the first of ours. */
  get age(): Age {
    const now = monotonicMs()
    return { elapsedMs: now - this.#firstArrivedAt, ownMs: now - this.#startedAt }
  }

  /** What is left of the time in which some try can carry a reply. */
  get windowLeftMs(): number {
    return this.#plan.windowMs - this.age.elapsedMs
  }

  /** How much of the time for all tries is used up by those that are over: each has cost the platform one of its tries. */
  get usedUpMs(): number {
    const joined = [...this.#waiting].filter(({ attempt }) => attempt !== this.#starter).length
    const { tries, tryMs } = this.#plan
    const earlierTries = Math.round((this.#startedAt - this.#firstArrivedAt) / tryMs)
    return Math.min(earlierTries + this.#count - joined, tries - 1) * tryMs
  }

  /** Waits with the others, or is told at once what they were told. */
  add(attempt: Attempt): Promise<Verdict> {
    if (this.#verdict !== undefined) return Promise.resolve(this.#tell(attempt, this.#verdict))
    this.#starter ??= attempt
    this.#count++
    const isFull = this.#waiting.size >= MAX_WAITING_PER_PUSH || this.#capacity.joined >= MAX_WAITING
    return isFull && !this.isEmpty ? Promise.resolve({ kind: 'over' }) : this.#wait(attempt)
  }

  /** Another process says that the first try came earlier than ours. */
  noteElapsed(elapsedMs: number): void {
    this.#noteFirst(monotonicMs() - elapsedMs)
  }

  /** Tries before ours have used up so much of the time. */
  noteUsedUp(usedUpMs: number): void {
    this.#noteFirst(this.#startedAt - usedUpMs)
  }

  #noteFirst(arrivedAt: number): void {
    if (arrivedAt >= this.#firstArrivedAt) return
    this.#firstArrivedAt = arrivedAt
    this.#armWindow()
  }

  /** The answer is there, and only the store has to be told: from now on it goes out when time is up; or not after all. */
  announce(outcome: Outcome | undefined): void {
    this.#ready = outcome
  }

  /** Gives those who wait the answer. @returns whether one was there for it, now or before */
  offer(outcome: Outcome): boolean {
    this.tellAll({ kind: 'answered', outcome })
    return this.#someGotIt
  }

  /** That another request waits; for one caller at a time. */
  next(): Announcement {
    this.#next = createAnnouncement()
    return this.#next
  }

  /** Tells everybody, those who wait and those who come later. An answer that none could be given has not gone out. */
  tellAll(verdict: Verdict): void {
    this.#stopWindow()
    for (const { attempt, resolve } of [...this.#waiting]) resolve(this.#tell(attempt, verdict))
    if (verdict.kind === 'answered' && !this.#someGotIt) this.#ready = undefined
    else this.#verdict = verdict
  }

  /** The handler failed: the request that started it says so, the others are further tries. */
  tellFailure(): void {
    const starter = [...this.#waiting].find(({ attempt }) => attempt === this.#starter)
    starter?.resolve({ kind: 'failed' })
    this.tellAll({ kind: 'again' })
  }

  /** Time is up: everybody has the platform's empty answer. */
  giveUp(): void {
    if (this.#verdict !== undefined) return
    this.tellAll({ kind: 'over' })
    this.#onOver()
  }

  /** A process that stood still finds answers and timers due at once, in any order: time that is up is up all the same. */
  lookAtClock(): void {
    const { joins, deadlineMs } = this.#plan
    const isUp = joins
      ? this.windowLeftMs <= 0
      : [...this.#waiting].some(({ attempt }) => attempt.arrivedAt + deadlineMs <= monotonicMs())
    if (isUp) this.giveUp()
  }

  /** Nobody sees to the push here any more: whoever still comes begins anew. */
  leave(): void {
    if (this.#verdict === undefined) this.tellAll({ kind: 'again' })
  }

  /** Joined tries end together, also those that wait in another process: so this is timed even where nobody waits here. */
  #armWindow(): void {
    this.#stopWindow()
    if (this.#plan.joins) this.#stopWindow = startTimer(this.windowLeftMs, () => this.#timeIsUp())
  }

  #wait(attempt: Attempt): Promise<Verdict> {
    return new Promise((resolve) => {
      const { joins, deadlineMs } = this.#plan
      // Joined tries all end with the window, yet each has a timer: on workers none can wait for another request's.
      const leftMs = joins ? this.windowLeftMs : attempt.arrivedAt + deadlineMs - monotonicMs()
      const stopTimer = startTimer(leftMs, () => this.#timeIsUp())
      const onAbort = () => waiting.resolve({ kind: 'gone' })
      const waiting: Waiting = {
        attempt,
        hasJoined: !this.isEmpty,
        resolve: (verdict) => {
          stopTimer()
          attempt.signal?.removeEventListener('abort', onAbort)
          if (this.#waiting.delete(waiting) && waiting.hasJoined) this.#capacity.joined--
          resolve(verdict)
        },
      }
      if (waiting.hasJoined) this.#capacity.joined++
      this.#waiting.add(waiting)
      attempt.signal?.addEventListener('abort', onAbort)
      if (attempt.signal?.aborted) onAbort()
      this.#next.make()
    })
  }

  #timeIsUp(): void {
    if (this.#ready === undefined) this.giveUp()
    else this.tellAll({ kind: 'answered', outcome: this.#ready })
  }

  /** Whoever has given up is not given the answer: another try is, or it goes by another road. */
  #tell(attempt: Attempt, verdict: Verdict): Verdict {
    if (verdict.kind !== 'answered') return verdict
    if (!this.#isLive(attempt)) return { kind: 'over' }
    this.#someGotIt = true
    return verdict
  }

  /** A proxy can hide that the platform has given up: a try that is older than the platform allows counts as given up. */
  #isLive({ signal, arrivedAt }: Attempt): boolean {
    if (signal?.aborted) return false
    return !this.#plan.joins || monotonicMs() - arrivedAt < this.#plan.tryMs
  }
}
