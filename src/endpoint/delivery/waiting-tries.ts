/** The open requests that wait for the answer to one push: who is still there, and until when. */
import type { Outcome } from '../reply.ts'
import { monotonicMs, startTimer } from '../time.ts'
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
  /** The handler failed in an earlier try: this one is another, and runs it again. */
  | { readonly kind: 'again' }
  /** The client has hung up. */
  | { readonly kind: 'gone' }

/** How many requests of an endpoint wait for runs that others started: bounded, so that replays can't pile up. */
export interface Capacity {
  joined: number
}

export const MAX_WAITING = 1000
export const MAX_WAITING_PER_PUSH = 8

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
  #firstArrivedAt: number
  #verdict: Verdict | undefined
  /** Goes out at the latest when time is up, even if the store is still being told. */
  #ready: Outcome | undefined
  #someGotIt = false
  #stopWindow: () => void = () => undefined
  #announceTaken: () => void = () => undefined
  /** Resolves when a live request has had the answer. */
  readonly taken: Promise<void> = new Promise((resolve) => {
    this.#announceTaken = resolve
  })

  /** @param onOver called once, when the platform's empty answer goes out */
  constructor(plan: Plan, firstArrivedAt: number, capacity: Capacity, onOver: () => void) {
    this.#plan = plan
    this.#firstArrivedAt = firstArrivedAt
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

  get elapsedMs(): number {
    return monotonicMs() - this.#firstArrivedAt
  }

  /** What is left of the time in which some try can carry a reply. */
  get windowLeftMs(): number {
    return this.#plan.windowMs - this.elapsedMs
  }

  /** Waits with the others, or is told at once what they were told. */
  add(attempt: Attempt): Promise<Verdict> {
    if (this.#verdict !== undefined) {
      this.#note(attempt, this.#verdict)
      return Promise.resolve(this.#verdict)
    }
    this.#starter ??= attempt
    const isFull = this.#waiting.size >= MAX_WAITING_PER_PUSH || this.#capacity.joined >= MAX_WAITING
    return isFull && !this.isEmpty ? Promise.resolve({ kind: 'over' }) : this.#wait(attempt)
  }

  /** Another process knows that the first try came earlier than ours. */
  noteElapsed(elapsedMs: number): void {
    if (elapsedMs <= this.elapsedMs) return
    this.#firstArrivedAt = monotonicMs() - elapsedMs
    this.#armWindow()
  }

  /** Says that the answer is there; from now on no request is told that time is up. @returns whether one is open for it */
  promise(outcome: Outcome): boolean {
    this.#ready = outcome
    return [...this.#waiting].some(({ attempt }) => this.#isLive(attempt))
  }

  /** Tells everybody, now and later. */
  settle(verdict: Verdict): void {
    this.#verdict = verdict
    this.close()
    for (const { attempt, resolve } of [...this.#waiting]) {
      this.#note(attempt, verdict)
      resolve(verdict)
    }
  }

  /** The handler failed: the request that started it says so, the others are further tries. */
  fail(): void {
    this.#verdict = { kind: 'again' }
    this.close()
    for (const { attempt, resolve } of [...this.#waiting]) {
      resolve({ kind: attempt === this.#starter ? 'failed' : 'again' })
    }
  }

  /** Time is up: everybody has the platform's empty answer. */
  giveUp(): void {
    if (this.#verdict !== undefined) return
    this.settle({ kind: 'over' })
    this.#onOver()
  }

  /** Nobody waits any more, and nothing is to be timed. */
  close(): void {
    this.#stopWindow()
  }

  /** Joined tries end together, also those that wait in another process: so this is timed even where nobody waits here. */
  #armWindow(): void {
    this.#stopWindow()
    if (this.#plan.joins) this.#stopWindow = startTimer(this.windowLeftMs, () => this.#timeIsUp())
  }

  #wait(attempt: Attempt): Promise<Verdict> {
    return new Promise((resolve) => {
      const { joins, deadlineMs } = this.#plan
      const leftMs = attempt.arrivedAt + deadlineMs - monotonicMs()
      const stopTimer = joins ? () => undefined : startTimer(leftMs, () => this.#timeIsUp())
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
    })
  }

  /** Either nothing is there yet, or it is and only the store has not been told. */
  #timeIsUp(): void {
    if (this.#ready === undefined) this.giveUp()
    else this.settle({ kind: 'answered', outcome: this.#ready })
  }

  #note(attempt: Attempt, { kind }: Verdict): void {
    if (kind !== 'answered' || !this.#isLive(attempt)) return
    this.#someGotIt = true
    this.#announceTaken()
  }

  /** A proxy can hide that the platform has given up: a try that is older than the platform allows counts as given up. */
  #isLive({ signal, arrivedAt }: Attempt): boolean {
    if (signal?.aborted) return false
    return !this.#plan.joins || monotonicMs() - arrivedAt < this.#plan.tryMs
  }
}
