/** Delivers the answers to accepted pushes: only one answer for each push, in time, on whichever attempt is open. */
import { CallbackError } from '../../errors.ts'
import { dedupKey } from '../../messages/dedup-key.ts'
import { createMemoryStore } from '../../stores/memory.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { Streams } from '../streams/streams.ts'
import { happensWithin, isPromise, monotonicMs, rejectAfter } from '../time.ts'
import { recordKey } from './keys.ts'
import type { Report } from './late-reply.ts'
import { JoinedRequests, type PushRequest, type RequestResult } from './open-requests.ts'
import { planFor } from './plan.ts'
import { type DeliveryScope, PushDelivery } from './push-delivery.ts'
import type { RecordStore } from './store-record.ts'

export type { Report } from './late-reply.ts'
export type { PushRequest } from './open-requests.ts'

/** What one request is answered with. */
export type DeliveryResult = Exclude<RequestResult, { kind: 'again' }> & {
  /** Which attempt of the platform it was, to this process's knowledge: 1 for the first. */
  readonly attempt: number
}

/** The maximum time limit of a store call: long enough for a process that is busy itself. */
const STORE_LIMIT_MS = 2000
/** The minimum, even if `deadlineMs` is so short that every reply is late. */
const LEAST_STORE_LIMIT_MS = 100

/** Delivers the answers to the pushes of one endpoint. */
export class Delivery implements DeliveryScope {
  readonly endpoint: Endpoint
  readonly report: Report
  readonly joined: JoinedRequests = new JoinedRequests()
  readonly streams: Streams | undefined
  readonly isStorePrivate: boolean
  readonly storeLimitMs: number
  isStopping = false
  readonly store: RecordStore
  localStore: RecordStore | undefined
  /** The deliveries that further requests for their push join. */
  readonly #listed = new Map<string, PushDelivery>()
  /** All deliveries that are not finished. */
  readonly #unfinished = new Set<PushDelivery>()
  readonly #onStop = new Set<() => void>()

  /** @param report receives the errors that change no answer */
  constructor(endpoint: Endpoint, report: Report) {
    const { store, deadlineMs, leaseMs, uniqueName } = endpoint
    this.endpoint = endpoint
    this.report = report
    this.isStorePrivate = store === undefined
    // Half of the deadline leaves the handler some time. Half of the lease: a claim and the answer that follows it at
    // once are two calls, and the lease runs from the beginning of the first.
    const limitMs = Math.max(Math.min(STORE_LIMIT_MS, deadlineMs / 2, leaseMs / 2), LEAST_STORE_LIMIT_MS)
    this.storeLimitMs = this.isStorePrivate ? 0 : limitMs
    this.store = {
      store: store ?? createMemoryStore(),
      limitMs: this.isStorePrivate ? undefined : limitMs,
      uniqueName,
    }
    if (endpoint.facts.streams) this.streams = new Streams(endpoint, this.store, this.isStorePrivate, report)
  }

  /**
   * Answers one request for a push.
   *
   * @returns a value, not a promise of it, if the handler and the store answer at once
   * @throws CallbackError `STORE_FAILED`: the state of a stream cannot be read, in time or at all (the promise rejects)
   */
  deliver(push: Push, request: PushRequest): MaybePromise<DeliveryResult> {
    if (this.streams !== undefined) return this.#deliverToBot(this.streams, push, request)
    return this.#join(push, request)
  }

  /** Answers a bot's refresh push from the record of its stream; joins the delivery of any other push. */
  async #deliverToBot(streams: Streams, push: Push, request: PushRequest): Promise<DeliveryResult> {
    const refreshed = streams.refresh(push)
    const leftMs = request.arrivedAt + this.endpoint.deadlineMs - monotonicMs()
    const reply = isPromise(refreshed) ? await rejectAfter(leftMs, refreshed, notInTime) : refreshed
    if (reply !== undefined) return { kind: 'answered', reply, attempt: 1 }
    return await this.#join(push, request)
  }

  /** Joins the delivery of the push, or starts one. A request whose run has failed (`again`) joins once more. */
  #join(push: Push, request: PushRequest): MaybePromise<DeliveryResult> {
    const key = this.endpoint.dedupe ? recordKey('push', push, dedupKey(push.message), this.isStorePrivate) : ''
    const listed = this.#listed.get(key)
    if (listed === undefined && this.isStopping) return { kind: 'gone', attempt: 1 }
    if (listed !== undefined) return this.#resultOf(listed.requests.wait(request), listed, push, request)
    const delivery = new PushDelivery(this, push, key, planFor(this.endpoint, push.message), request)
    const result = delivery.start(request)
    if (!isPromise(result)) return { ...result, attempt: 1 }
    this.#list(delivery)
    return this.#resultOf(result, delivery, push, request)
  }

  /** Waits for the result of a request and adds the number of its attempt; starts over after `again`. */
  async #resultOf(
    pending: Promise<RequestResult>,
    delivery: PushDelivery,
    push: Push,
    request: PushRequest,
  ): Promise<DeliveryResult> {
    const { clock } = delivery.requests
    const { count } = clock
    this.#keepAwake(push, request, delivery)
    const result = await pending
    const attempt = Math.max(clock.attemptAt(count), delivery.isReplay ? 2 : 1)
    if (result.kind !== 'again') return { ...result, attempt }
    const next = await this.#join(push, request)
    return { ...next, attempt: Math.max(next.attempt, attempt) }
  }

  #list(delivery: PushDelivery): void {
    if (this.endpoint.dedupe) this.#listed.set(delivery.key, delivery)
    this.#unfinished.add(delivery)
    void delivery.finished?.then(() => this.#unfinished.delete(delivery))
  }

  /**
   * Asks the runtime to stay alive for the delivery. If that fails, the error is reported and the request is still
   * answered.
   */
  #keepAwake(push: Push, request: PushRequest, { finished }: PushDelivery): void {
    if (finished === undefined) return
    try {
      request.waitUntil?.(finished)
    } catch (error) {
      this.report(error, push)
    }
  }

  unlist(delivery: PushDelivery): void {
    if (this.#listed.get(delivery.key) === delivery) this.#listed.delete(delivery.key)
  }

  /**
   * Refuses new pushes from now on, and waits for those that are being delivered.
   *
   * @returns how many were not finished by then
   */
  async drain(timeoutMs: number): Promise<number> {
    this.isStopping = true
    for (const callback of [...this.#onStop]) callback()
    await happensWithin(timeoutMs, this.#allFinished())
    return this.#unfinished.size
  }

  async #allFinished(): Promise<void> {
    while (this.#unfinished.size > 0) await Promise.all([...this.#unfinished].map(({ finished }) => finished))
  }

  onStop(callback: () => void): () => void {
    this.#onStop.add(callback)
    return () => this.#onStop.delete(callback)
  }

  openLocalStore(): RecordStore {
    this.localStore ??= { store: createMemoryStore(), limitMs: undefined, uniqueName: this.endpoint.uniqueName }
    return this.localStore
  }
}

function notInTime(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'the store did not return the state of a stream in time. Check the server behind it',
  )
}
