/**
 * One push in this process, from its first request to the end of its work: claim it, or follow the process that runs
 * it, or replay its answer; run the handler; settle which request returns the reply. In: an accepted push and the
 * requests for it. Out: a result for each request, and a late reply if no request can return it. It relies on the
 * record of the push (`record.ts`, `push-record.ts`) and on its open requests (`open-requests.ts`).
 */
import { CallbackError } from '../../errors.ts'
import { parseFieldsIfAny } from '../../messages/parse-message.ts'
import { countsAsFailure } from '../../messages/push-rules.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { emptyAnswerTo, type Reply, toReply } from '../reply.ts'
import { onlyOnce } from '../report-once.ts'
import type { GrowingStream, Streams } from '../streams/streams.ts'
import { happensWithin, isPromise, monotonicMs, pause, unlessDoneSoon } from '../time.ts'
import { type Report, sendLateReply } from './late-reply.ts'
import { keepLease, renewalMs } from './lease.ts'
import {
  type AnsweredResult,
  type JoinedRequests,
  OpenRequests,
  type PushRequest,
  type RequestResult,
} from './open-requests.ts'
import type { Plan } from './plan.ts'
import { type ChangeOptions, PushRecord, type RecordStores } from './push-record.ts'
import {
  type AnsweredEntry,
  type Completion,
  claim,
  complete,
  completeReturned,
  fail,
  finish,
  giveBack,
  hasGoneOver,
  isCarrier,
  isFinal,
  isLateBy,
  isRunningBy,
  type Knowledge,
  markOver,
  type PushEntry,
  renew,
  type Stored,
  sendLate,
  takeBack,
  takeOver,
} from './record.ts'
import { Run } from './run.ts'
import type { Step } from './store-record.ts'

/** What the deliveries of an endpoint share. */
export interface DeliveryScope extends RecordStores {
  readonly endpoint: Endpoint
  readonly joined: JoinedRequests
  /** `undefined` on platforms without streams. */
  readonly streams: Streams | undefined
  readonly report: Report
  /** Whether the records are in a store of this process, where a write is confirmed before anything else can happen. */
  readonly isStorePrivate: boolean
  /** The time limit of one call of the store. */
  readonly storeLimitMs: number
  /** Whether the endpoint refuses new pushes. */
  readonly isStopping: boolean
  /** Calls back when the endpoint stops. @returns a function that removes the callback */
  onStop(callback: () => void): () => void
  /** Removes a delivery from the list that further requests join. */
  unlist(delivery: PushDelivery): void
}

/**
 * How often claiming is tried: another process's claim can expire, or its run can fail, between two calls of the store.
 */
const CLAIM_ROUNDS = 8
/**
 * The time limit of the call that takes a reply out of the record to send it late, as a multiple of the usual limit: no
 * request waits for it, so a slow store gets more time.
 */
const LATE_LIMITS = 4
/**
 * The time, as a multiple of the limit of a call, in which another carrier has returned the reply and recorded that: it
 * takes up to four calls.
 */
const CARRIER_LIMITS = 4
/** The first pause of a process that follows another one, before it reads the record again. */
const FIRST_POLL_MS = 25
/** The minimum of the upper limit of such a pause. */
const LEAST_POLL_MS = 10

/** One push in this process, and all requests for it. */
export class PushDelivery {
  readonly key: string
  /**
   * Resolves when everything is done, late replies included; never rejects. `undefined` if everything was done at once.
   */
  finished: Promise<void> | undefined
  /** Whether this delivery replays an answer that was recorded before its first request came. */
  isReplay = false
  /** The name of this delivery in the record; no other delivery has the same. */
  readonly #name: string
  readonly #scope: DeliveryScope
  readonly #push: Push
  readonly #plan: Plan
  readonly #first: PushRequest
  /** `undefined` if the endpoint answers each request by itself (`dedupe: false`). */
  readonly #record: PushRecord | undefined
  #requests: OpenRequests | undefined
  /** Whether the run has started, and its result has not been recorded. */
  #isRunning = false
  /** The time until which the claim holds for certain, from `monotonicMs`. */
  #claimedUntil = 0
  /** Whether the store failed at the claim, which has been reported. */
  #isUnclaimed = false
  /** What the handler returned, or the first reply of a stream. */
  #returned: unknown
  #reply: Reply | undefined
  /** The stream that continues after its first reply. */
  #growing: GrowingStream | undefined
  #stopLease: (() => void) | undefined

  constructor(scope: DeliveryScope, push: Push, key: string, plan: Plan, first: PushRequest) {
    const { uniqueName, dedupe, leaseMs } = scope.endpoint
    this.key = key
    this.#name = uniqueName()
    this.#scope = scope
    this.#push = push
    this.#plan = plan
    this.#first = first
    this.#record = dedupe ? new PushRecord(scope, key, plan, leaseMs) : undefined
  }

  /** The open requests; created when a request must wait. */
  get requests(): OpenRequests {
    this.#requests ??= new OpenRequests(this.#plan, this.#first, this.#scope.joined, this)
    return this.#requests
  }

  /**
   * Starts the delivery for its first request.
   *
   * @returns a result, not a promise of one, if the handler and the store answer at once
   */
  start(request: PushRequest): AnsweredResult | Promise<RequestResult> {
    const record = this.#record
    if (record !== undefined) {
      this.#claimedUntil = request.arrivedAt + this.#scope.endpoint.leaseMs
      const found = record.isKept ? record.takeKept() : record.update((entry) => claim(entry, this.#knowledge()))
      if (isPromise(found) || !isRunningBy(found, this.#name)) {
        return this.#waitFor(request, () => this.#enter(record, found))
      }
    }
    const run = this.#newRun()
    const result = run.start()
    return this.#answerAtOnce(request, result) ?? this.#waitFor(request, () => this.#finishRun(run, result))
  }

  /** Does work that takes time; the request, and those that join it, wait for the result. */
  #waitFor(request: PushRequest, work: () => Promise<void>): Promise<RequestResult> {
    const result = this.requests.wait(request)
    this.finished = this.#carryOut(work)
    return result
  }

  async #carryOut(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#growing?.drop()
      this.#report(error)
      this.requests.close('failed')
    } finally {
      this.#endRun()
      this.#scope.unlist(this)
      this.requests.leave()
    }
  }

  // What the steps of the record read, each time that they decide.

  #knowledge(): Knowledge {
    const elapsedMs = this.#requests?.clock.elapsedMs ?? monotonicMs() - this.#first.arrivedAt
    return {
      name: this.#name,
      // Whole milliseconds, since it becomes part of the record.
      elapsedMs: Math.ceil(elapsedMs),
      isOver: this.#requests?.isOver === true,
      isRunning: this.#isRunning,
    }
  }

  #completion(reply: Reply): Completion {
    return { reply, carrier: this.#carrier(), emptyAnswer: this.#emptyAnswer() }
  }

  #carrier(): Completion['carrier'] {
    const { requests } = this
    // The record of a text that grows holds only its beginning; the record of the stream decides who sends the end.
    if (requests.isReturned || (this.#growing !== undefined && !requests.isOver)) return 'returned'
    if (!requests.hasLive) return 'none'
    return this.#scope.isStorePrivate ? 'returned' : { name: this.#name }
  }

  #emptyAnswer(): Reply {
    return emptyAnswerTo(this.#scope.endpoint, this.#push.message)
  }

  /**
   * Whether the platform takes a reply as a failure, so that the next attempt must run the handler again. If the handler
   * wants the empty answer, every attempt gets it.
   */
  #isFailure({ kind, text }: Reply): boolean {
    if (kind === 'empty' || this.#plan.failureField === undefined) return false
    return countsAsFailure(this.#plan, parseFieldsIfAny(text))
  }

  /** The step that ends a failed run. */
  #fail(entry: Stored): Stored {
    const usedUpMs = this.#plan.joins ? this.requests.usedUpMs : undefined
    return fail(entry, this.#knowledge(), this.#emptyAnswer(), usedUpMs)
  }

  // Claim, follow or replay.

  /**
   * Runs the handler if this process gets the claim; otherwise follows the run of another process or replays its
   * answer.
   *
   * @param found what was found instead of a claim, or the claim that is being made
   */
  async #enter(record: PushRecord, found: MaybePromise<Stored>): Promise<void> {
    this.requests.startTimers()
    let entry = await this.#claim(record, found)
    if (entry?.state === 'answered') this.isReplay = true
    else if (!isRunningBy(entry, this.#name)) entry = await this.#follow(record, entry)
    if (entry?.state === 'answered') return await this.#settle(record, entry)
    if (!isRunningBy(entry, this.#name)) return
    const run = this.#newRun()
    await this.#finishRun(run, run.start())
  }

  /** Claims the push. If the store fails and `onStoreError` is `run`, this process runs the push without a claim. */
  async #claim(record: PushRecord, found: MaybePromise<Stored>): Promise<Stored> {
    try {
      return await this.#claimAgain(record, await found)
    } catch (error) {
      if (this.#scope.endpoint.onStoreError === 'fail') throw error
      this.#report(error)
      this.#isUnclaimed = true
      const kept = await record.takeKept()
      return kept?.state === 'answered' ? kept : claim(undefined, this.#knowledge())
    }
  }

  /** Claims the push if no process runs it any longer or its run has failed. @returns the record afterwards */
  async #claimAgain(record: PushRecord, found: Stored): Promise<Stored> {
    let entry = found
    for (let round = 0; round < CLAIM_ROUNDS; round++) {
      if (entry !== undefined && entry.state !== 'failed') return entry
      if (entry !== undefined) this.requests.noteUsedUp(entry.elapsedMs)
      this.#claimedUntil = monotonicMs() + this.#scope.endpoint.leaseMs
      entry = await record.update((now) => claim(now, this.#knowledge()))
    }
    throw new CallbackError(
      'STORE_FAILED',
      'the store reported the record of a push alternately as present and absent: check that every call reaches the same primary',
    )
  }

  /**
   * Follows the process that runs the push until it has answered, and claims the push if that process is gone.
   *
   * @returns the record afterwards: another process's `running` if the result does not matter here
   */
  async #follow(record: PushRecord, running: Stored): Promise<Stored> {
    const { requests } = this
    const { leaseMs, maxRunMs } = this.#scope.endpoint
    const reportOnce = onlyOnce((error) => this.#report(error))
    let entry = running
    let isLastLook = false
    for (let round = 0; entry?.state === 'running' && entry.owner !== this.#name; round++) {
      requests.noteElapsed(entry.elapsedMs)
      if (entry.over) requests.closeOver()
      // If that process dies, a later attempt claims the push. After an empty answer no attempt follows, so this
      // process waits until the run must have ended.
      const isEnd = requests.isOver ? requests.clock.elapsedMs > maxRunMs + leaseMs : requests.isEmpty
      if (isEnd || isLastLook) return entry
      // An endpoint that stops waits for one more lease, which shows whether the other process is alive.
      isLastLook = requests.isOver && this.#scope.isStopping
      await pause(requests.isOver ? leaseMs : pollAfter(round, this.#plan))
      entry = await this.#lookAgain(record, entry, reportOnce)
    }
    return entry
  }

  /**
   * Reads the record again.
   *
   * @returns the record now; the record before if the store fails, since it is not known then whether another process
   *   runs the push
   */
  async #lookAgain(record: PushRecord, before: Stored, report: (error: unknown) => void): Promise<Stored> {
    try {
      return await this.#claimAgain(record, await record.read())
    } catch (error) {
      if (this.#scope.endpoint.onStoreError === 'fail') throw error
      report(error)
      return before
    }
  }

  // Run.

  #newRun(): Run {
    this.#isRunning = true
    return new Run(this.#scope.endpoint, this.#push, (error) => this.#report(error))
  }

  /** Answers the only request if nothing takes time. @returns `undefined` if something does */
  #answerAtOnce({ arrivedAt, isGone }: PushRequest, result: unknown): AnsweredResult | undefined {
    const { endpoint, streams, isStorePrivate } = this.#scope
    if (isPromise(result) || streams?.isText(result) || isGone) return undefined
    // After its deadline, or when the platform has given it up, the request may not be able to return a reply.
    if (monotonicMs() - arrivedAt >= Math.min(this.#plan.deadlineMs, this.#plan.tryMs)) return undefined
    let reply: Reply
    try {
      reply = toReply(endpoint, this.#push, result)
    } catch {
      // #finishRun calls `toReply` again and handles the failure.
      return undefined
    }
    if (this.#record !== undefined) {
      if (!isStorePrivate || this.#isFailure(reply)) return undefined
      const entry = this.#record.update((now) => completeReturned(now, this.#knowledge(), reply))
      if (isPromise(entry) || entry?.state !== 'answered' || entry.owner !== this.#name) return undefined
    }
    this.#isRunning = false
    return { kind: 'answered', reply }
  }

  /** Waits for the handler and delivers what it makes. */
  async #finishRun(run: Run, returned: unknown): Promise<void> {
    const { endpoint, streams } = this.#scope
    unlessDoneSoon(
      () => this.#reply !== undefined || !this.#isRunning,
      () => this.#startTimers(run),
    )
    try {
      this.#returned = await run.result(returned)
      if (streams?.isText(this.#returned)) {
        const { reply, growing } = await streams.open(this.#returned, this.#push, run)
        this.#returned = reply
        this.#growing = growing
      }
      this.#reply = toReply(endpoint, this.#push, this.#returned)
    } catch (error) {
      this.#growing?.drop()
      return await this.#endFailed(run, error)
    }
    // A text that still grows keeps the rest of the time limit; a handler that has finished needs none.
    if (this.#growing === undefined) run.stopTimer()
    const growth = this.#growing?.carryOn()
    try {
      await this.#deliver(this.#reply)
      this.#scope.unlist(this)
      this.requests.leave()
      await growth
    } finally {
      run.stopTimer()
    }
  }

  /** Starts the timers, which a handler that answers at once does not need. */
  #startTimers(run: Run): void {
    this.requests.startTimers()
    run.startTimer()
    if (this.#record === undefined) return
    // The lease runs from the call that made the claim, not from its confirmation.
    const leftMs = this.#claimedUntil - monotonicMs()
    const reportOnce = onlyOnce((error) => this.#report(error))
    this.#stopLease = keepLease(this.#scope.endpoint.leaseMs, leftMs, () => void this.#renew(reportOnce))
  }

  async #renew(report: (error: unknown) => void): Promise<void> {
    try {
      // A renewal that hangs must not cost the lease.
      const { leaseMs } = this.#scope.endpoint
      const claimedUntil = monotonicMs() + leaseMs
      const entry = await this.#record?.update((now) => renew(now, this.#knowledge()), { limitMs: renewalMs(leaseMs) })
      this.#claimedUntil = isRunningBy(entry, this.#name) ? claimedUntil : 0
      if (!this.#isRunning) return
      if (!isRunningBy(entry, this.#name)) {
        this.#stopLease?.()
        report(lostClaim())
      } else if (entry.over) this.requests.closeOver()
    } catch (error) {
      if (this.#isRunning) report(error)
    }
  }

  #endRun(): void {
    this.#isRunning = false
    this.#stopLease?.()
  }

  /**
   * Ends a run that failed, so that the next attempt runs the handler again; after an empty answer no attempt follows.
   */
  async #endFailed(run: Run, error: unknown): Promise<void> {
    run.stopTimer()
    this.#endRun()
    const { requests } = this
    const { name, elapsedMs, isOver } = this.#knowledge()
    const known = { state: 'running', owner: name, elapsedMs, over: isOver } as const
    const entry = await this.#record?.change((now) => this.#fail(now), known, this.#reportFailures())
    this.#scope.unlist(this)
    this.#report(error)
    if (this.#isOwn(entry)) requests.closeOver()
    else requests.closeFailed()
  }

  // What the open requests report.

  /** Records for the other processes that an empty answer goes out. */
  onOver(): void {
    if (this.#reply !== undefined) return
    const marked = this.#record?.update((now) => markOver(now, this.#knowledge()))
    Promise.resolve(marked).catch((error: unknown) => this.#report(error))
  }

  onUnconfirmed(): void {
    this.#report(
      new CallbackError(
        'STORE_FAILED',
        'the store did not confirm the reply by the deadline, and it was returned without. Check why the store is slow',
      ),
    )
  }

  // Settle.

  /** Delivers the result of the run: to an open request, to the next one that comes, or to `onLateReply`. */
  async #deliver(reply: Reply): Promise<void> {
    const { requests } = this
    const record = this.#record
    requests.checkDeadline()
    if (record === undefined) {
      this.#endRun()
      const isReturned = !requests.isOver && requests.offer(reply)
      if (!isReturned && reply.kind === 'reply') await this.#sendLate(this.#returned)
      return
    }
    let entry = await this.#complete(record, reply)
    // The empty answer went out while the store recorded the failure, so no attempt follows.
    if (entry?.state !== 'answered' && requests.isOver) entry = await this.#complete(record, reply)
    this.#endRun()
    if (entry?.state !== 'answered') {
      this.#scope.unlist(this)
      return requests.closeFailed({ kind: 'answered', reply })
    }
    if (!this.#isOwn(entry)) {
      // Another run finished first.
      this.#growing?.drop()
      this.#growing = undefined
      if (reply.kind === 'reply') this.#report(ranTwice())
    }
    // A reply that was returned before the store confirmed that it is late must not be sent again.
    if (!isLateBy(entry, this.#name) || requests.isReturned) return await this.#settle(record, entry)
    this.#scope.unlist(this)
    requests.closeOver()
    await this.#sendLate(this.#returned)
  }

  /**
   * Completes the record of the push; ends the run as failed if the platform takes the reply as a failure. If the
   * deadline passes meanwhile, the reply may be returned all the same.
   *
   * @returns the record then: `answered`, unless the run ended as failed
   */
  async #complete(record: PushRecord, reply: Reply): Promise<Stored> {
    const { requests } = this
    const ignore = () => undefined
    // A store that failed at the claim gets only half the time, and no second report.
    const options: ChangeOptions = this.#isUnclaimed
      ? { limitMs: this.#scope.storeLimitMs / 2, onFallback: ignore }
      : { onFailure: ignore, onFallback: (error) => this.#report(error) }
    if (reply.kind === 'reply') requests.allowUnconfirmed(reply, () => this.#mayReturnUnconfirmed(record))
    try {
      const isFailure = this.#isFailure(reply)
      const step: Step<PushEntry> = (now) =>
        isFailure && !hasGoneOver(now, this.#knowledge())
          ? this.#fail(now)
          : complete(now, this.#knowledge(), this.#completion(reply))
      const completed = record.change(step, undefined, options)
      // The timers of the requests have not been started if the handler answered at once.
      if (isPromise(completed)) requests.startTimers()
      return await completed
    } finally {
      requests.forbidUnconfirmed()
    }
  }

  /**
   * Whether a reply may be returned at the deadline although the store has not confirmed it. While the claim holds for
   * certain, no other process has another reply. If the claim may have expired, the reply waits for the store and
   * becomes late, unless the store does not answer at all: then other processes most likely get no answer either, and
   * cannot claim the push. Two replies are possible only if this process is the only one that is cut off from the
   * store.
   */
  #mayReturnUnconfirmed(record: PushRecord): boolean {
    return monotonicMs() < this.#claimedUntil || record.unansweredMs > this.#scope.storeLimitMs
  }

  /**
   * Settles which request returns an answer: an open one, the next one that comes, or none: then `onLateReply` sends it
   * at the end of the window.
   */
  async #settle(record: PushRecord, found: AnsweredEntry): Promise<void> {
    const { requests } = this
    const { emptyIsFailure } = this.#plan
    const { isStorePrivate } = this.#scope
    const isMaker = this.#isOwn(found)
    let entry = found
    // Whether this delivery sends the reply late if no request returns it: so does its maker, and a carrier that gives it
    // back, until another delivery is the carrier.
    let isResponsible = isMaker
    // The age of the first attempt until which the reply is not late.
    let notLateBeforeMs = 0
    requests.noteElapsed(entry.elapsedMs)
    while (!requests.isReturned && !isFinal(entry)) {
      if (isCarrier(entry, this.#name)) {
        if (requests.offer(entry.reply)) break
        isResponsible = true
        const step: Step<PushEntry> = (now) => giveBack(now, this.#knowledge())
        entry = await this.#changeAnswer(record, entry, step, this.#reportFailures())
      } else if (requests.hasLive) {
        entry = await this.#becomeCarrier(record, entry, isMaker)
        // The change may have taken the reply from another carrier, which may be returning it right now.
        notLateBeforeMs = requests.clock.elapsedMs + CARRIER_LIMITS * this.#scope.storeLimitMs
      } else if (!isResponsible || entry.carrier !== 'none') return
      // The next attempt may come hours later: the record keeps the reply for it, unless it ends with this process.
      else if (emptyIsFailure && requests.clock.windowLeftMs > 0 && !(isStorePrivate && this.#scope.isStopping)) return
      else if (!(await this.#liveRequestComes(notLateBeforeMs))) return await this.#endLate(record, entry, isMaker)
    }
    if (!isFinal(entry)) return await this.#finish(record)
    requests.offer(entry.reply)
  }

  /** Makes this delivery the carrier. @returns the record then */
  async #becomeCarrier(record: PushRecord, entry: AnsweredEntry, isMaker: boolean): Promise<AnsweredEntry> {
    const { requests } = this
    const onFailure = (error: unknown) => {
      this.#report(error)
      // The delivery that made the reply may return it to an open request while the store fails.
      if (isMaker) requests.allowUnconfirmed(entry.reply, () => true)
    }
    try {
      if (!isMaker) {
        return await this.#changeAnswer(record, entry, (now) => takeOver(now, this.#knowledge()), { onFailure })
      }
      const step: Step<PushEntry> = (now) => takeBack(now, this.#knowledge(), this.#completion(entry.reply))
      return await this.#changeAnswer(record, entry, step, { onFailure, onFallback: (error) => this.#report(error) })
    } catch (error) {
      // A delivery that did not make the reply must not return it then: the reply could be sent late as well. But the
      // store may have made the change. Then no other delivery sends the reply late, so this one gives it back.
      this.#report(error)
      this.#scope.unlist(this)
      requests.close('failed')
      return { ...entry, carrier: { name: this.#name } }
    } finally {
      requests.forbidUnconfirmed()
    }
  }

  /** Waits for a request that can return the reply. @returns `false` when the reply is late */
  async #liveRequestComes(notLateBeforeMs: number): Promise<boolean> {
    const { requests } = this
    while (!requests.hasLive) {
      const windowMs = requests.isOver || this.#scope.isStopping ? 0 : this.#plan.windowMs
      const leftMs = Math.max(windowMs, notLateBeforeMs) - requests.clock.elapsedMs
      if (leftMs <= 0) return false
      const next = requests.next()
      const forget = this.#scope.onStop(next.resolve)
      await happensWithin(leftMs, next.promise)
      forget()
    }
    return true
  }

  /** Sends the reply through `onLateReply`, unless another delivery is the carrier now. */
  async #endLate(record: PushRecord, entry: AnsweredEntry, isMaker: boolean): Promise<void> {
    // A request that comes now must read the record instead of waiting until the late reply is sent.
    this.#scope.unlist(this)
    const settled = await record.change((now) => sendLate(now, this.#knowledge(), this.#emptyAnswer()), entry, {
      ...this.#reportFailures(),
      limitMs: LATE_LIMITS * this.#scope.storeLimitMs,
    })
    if (isLateBy(settled, this.#name)) await this.#sendLate(isMaker ? this.#returned : entry.reply.text)
    else if (isMaker && !this.#isOwn(settled)) this.#report(ranTwice())
  }

  async #sendLate(reply: unknown): Promise<void> {
    // The record of a stream decides who sends the whole text.
    if (this.#growing !== undefined) return
    await sendLateReply(this.#scope.endpoint, this.#push, reply, this.#scope.report)
  }

  /** Records that the reply has been returned. A failure is not retried, since the reply is already out. */
  async #finish(record: PushRecord): Promise<void> {
    try {
      await record.update((now) => finish(now, this.#knowledge()))
    } catch (error) {
      this.#report(error)
    }
  }

  /** Changes an answer. If the store has lost the record, the change is made to the answer that is known. */
  async #changeAnswer(
    record: PushRecord,
    known: AnsweredEntry,
    step: Step<PushEntry>,
    options: ChangeOptions,
  ): Promise<AnsweredEntry> {
    const entry = await record.change(step, known, options)
    const changed = entry?.state === 'answered' ? entry : step(known)
    return changed?.state === 'answered' ? changed : known
  }

  /** Options of a change that is tried twice and then kept in this process; each failure is reported. */
  #reportFailures(): ChangeOptions {
    const report = (error: unknown) => this.#report(error)
    return { onFailure: report, onFallback: report }
  }

  /** Whether the record has the answer of this delivery. */
  #isOwn(entry: Stored): boolean {
    return entry?.state === 'answered' && entry.owner === this.#name
  }

  #report(error: unknown): void {
    this.#scope.report(error, this.#push)
  }
}

/**
 * Computes the pause before the next poll. It doubles each time, up to a twentieth of the time there is: four times a
 * second with the platform's usual timeouts.
 */
function pollAfter(round: number, { tryMs, deadlineMs }: Plan): number {
  const most = Math.max(Math.min(tryMs, deadlineMs) / 20, LEAST_POLL_MS)
  return Math.min(FIRST_POLL_MS * 2 ** Math.min(round, 10), most)
}

function lostClaim(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'the claim on a push was lost while onMessage ran, so another process may run it too. This process was paused for ' +
      'longer than leaseMs, or the store was unavailable for that long, or it lost its data',
  )
}

function ranTwice(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'onMessage ran twice for one push, and the other reply was used. This process was paused for longer than leaseMs, ' +
      'or the store was unavailable for that long, or it lost its data',
  )
}
