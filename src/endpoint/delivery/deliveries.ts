/** Delivers the replies to accepted pushes: one reply for each push, in time, on an attempt that is open. */
import { CallbackError } from '../../errors.ts'
import { dedupKey } from '../../messages/dedup-key.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import type { ReportError } from '../report.ts'
import { happensWithin, isPromise, monotonicMs, rejectAfter } from '../time.ts'
import { Delivery, type DeliveryScope } from './delivery.ts'
import { recordKey } from './keys.ts'
import { type FinalResult, JoinedRequests, type RequestResult } from './open-requests.ts'
import { planFor } from './plan.ts'
import { Stores } from './stores.ts'
import { Streams } from './streams/streams.ts'

/** What one request is answered with. */
export type DeliveryResult = FinalResult & {
  /** The number of the platform's attempt, as far as this process knows: 1 for the first. */
  readonly attempt: number
}

/** The deliveries of one endpoint. */
export class Deliveries implements DeliveryScope {
  readonly endpoint: Endpoint
  readonly report: ReportError
  readonly joined: JoinedRequests = new JoinedRequests()
  readonly stores: Stores
  readonly streams: Streams | undefined
  isStopping = false
  /** The deliveries that further requests for their push join. */
  readonly #listed = new Map<string, Delivery>()
  /** All deliveries that are not done. */
  readonly #unfinished = new Set<Delivery>()
  readonly #onStop = new Set<() => void>()

  /** @param report receives the errors that change no answer */
  constructor(endpoint: Endpoint, report: ReportError) {
    this.endpoint = endpoint
    this.report = report
    this.stores = new Stores(endpoint)
    if (endpoint.facts.streams) this.streams = new Streams(endpoint, this.stores, report)
  }

  /**
   * Answers one request for a push.
   *
   * @returns a value, not a promise of it, if `onMessage` and the store answer at once
   * @throws CallbackError `STORE_FAILED`: the state of a stream cannot be read, in time or at all (the promise rejects)
   */
  deliver(push: Push): MaybePromise<DeliveryResult> {
    return this.streams === undefined ? this.#join(push) : this.#deliverToBot(this.streams, push)
  }

  /**
   * Answers a bot's refresh push from the record of its stream. For any other push, joins its delivery or starts one.
   */
  async #deliverToBot(streams: Streams, push: Push): Promise<DeliveryResult> {
    const refreshed = streams.refresh(push)
    const leftMs = push.arrivedAt + this.endpoint.deadlineMs - monotonicMs()
    const reply = isPromise(refreshed) ? await rejectAfter(leftMs, refreshed, notInTime) : refreshed
    return reply === undefined ? await this.#join(push) : { kind: 'answered', reply, attempt: 1 }
  }

  /** Joins the delivery of the push, or starts one. */
  #join(push: Push): MaybePromise<DeliveryResult> {
    const { dedupe } = this.endpoint
    const key = dedupe ? recordKey('push', push, dedupKey(push.message), this.stores.isPrivate) : undefined
    const listed = key === undefined ? undefined : this.#listed.get(key)
    if (listed !== undefined) return this.#resultOf(listed.requests.wait(push), listed, push)
    if (this.isStopping) return { kind: 'unavailable', attempt: 1 }
    const delivery = new Delivery(this, push, key, planFor(this.endpoint, push))
    const result = delivery.start()
    if (!isPromise(result)) return { ...result, attempt: 1 }
    if (key !== undefined) this.#listed.set(key, delivery)
    this.#unfinished.add(delivery)
    void delivery.done?.then(() => this.#unfinished.delete(delivery))
    return this.#resultOf(result, delivery, push)
  }

  /** Waits for the result of a request and adds the number of its attempt; joins once more after `again`. */
  async #resultOf(pending: Promise<RequestResult>, delivery: Delivery, push: Push): Promise<DeliveryResult> {
    const { clock } = delivery.requests
    const { count } = clock
    try {
      // Asks the runtime to stay alive for the delivery. If that fails, the request is still answered.
      if (delivery.done !== undefined) push.request.waitUntil?.(delivery.done)
    } catch (error) {
      this.report(error, push)
    }
    const result = await pending
    const attempt = Math.max(clock.attemptAt(count), delivery.isReplay ? 2 : 1)
    if (result.kind !== 'again') return { ...result, attempt }
    const next = await this.#join(push)
    return { ...next, attempt: Math.max(next.attempt, attempt) }
  }

  unlist(delivery: Delivery): void {
    const { key } = delivery
    if (key !== undefined && this.#listed.get(key) === delivery) this.#listed.delete(key)
  }

  /**
   * Refuses new pushes from now on, and waits for those that are being delivered.
   *
   * @returns how many were not finished within the time limit
   */
  async drain(timeoutMs: number): Promise<number> {
    this.isStopping = true
    for (const callback of [...this.#onStop]) callback()
    await happensWithin(timeoutMs, this.#allFinished())
    return this.#unfinished.size
  }

  async #allFinished(): Promise<void> {
    while (this.#unfinished.size > 0) await Promise.all([...this.#unfinished].map(({ done }) => done))
  }

  onStop(callback: () => void): () => void {
    this.#onStop.add(callback)
    return () => this.#onStop.delete(callback)
  }
}

function notInTime(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'the store did not return the state of a stream in time. Check the server of the store',
  )
}
