/**
 * One push in this process, from its first request to the end of its work. In: an accepted push and the requests for
 * it. Out: a result for each request, and a late reply if no request can return it. It relies on the record of the push
 * (`push-entry.ts`, `push-record.ts`) and on its open requests (`open-requests.ts`).
 *
 *     start ──▶ claim ─┬ claimed ──────────────────────────▶ run
 *                      ├ another process runs it ──────────▶ follow
 *                      └ answered before: a replay ────────▶ settle
 *
 *     follow ─┬ the other process has answered ────────────▶ settle
 *             ├ its lease has expired, or its run failed ──▶ claim
 *             └ no request is open here any more ──────────▶ done
 *
 *     run ─┬ reply ─▶ complete ─┬ an empty answer is out ──▶ late reply
 *          │                    ├ the reply is a failure ──▶ the first request returns it, the others start over
 *          │                    └ otherwise, also if another run finished first ─▶ settle
 *          └ error ─▶ fail ─────┬ an empty answer is out ──▶ done
 *                               └ otherwise ───────────────▶ the first request gets 500, the others start over
 *
 *     settle, until the reply is returned or the record is final:
 *       this delivery is the carrier ──────────▶ its open requests return the reply; if none can, it is given back
 *       a request is open here ────────────────▶ becomes the carrier
 *       another is the carrier or responsible ─▶ done
 *       otherwise ─────────────────────────────▶ waits for a retry; when the window ends: late reply
 */
import { CallbackError } from '../../errors.ts'
import { parseFieldsIfAny } from '../../messages/parse-message.ts'
import { countsAsFailure } from '../../messages/push-rules.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { emptyAnswerTo, type Reply, toReply } from '../reply.ts'
import { onlyOnce, type ReportError } from '../report.ts'
import { isPromise, monotonicMs, pause, unlessDoneSoon } from '../time.ts'
import { sendLateReply } from './late-reply.ts'
import { Lease } from './lease.ts'
import { type AnsweredResult, type JoinedRequests, OpenRequests, type RequestResult } from './open-requests.ts'
import type { Plan } from './plan.ts'
import {
  type AnsweredEntry,
  claim,
  complete,
  completeReturned,
  fail,
  giveBack,
  hasGoneOver,
  isCarrier,
  isFinal,
  isLateBy,
  isRunningBy,
  type Knowledge,
  markOver,
  markReturned,
  type RunResult,
  renew,
  type Stored,
  sendLate,
  takeOver,
  takeOverAsMaker,
} from './push-entry.ts'
import { type ChangeOptions, PushRecord, type PushStep } from './push-record.ts'
import { Run } from './run.ts'
import type { Stores } from './stores.ts'
import type { GrowingStream, Streams } from './streams/streams.ts'

/** What a delivery uses of the `Deliveries` of its endpoint; an interface, since imports must not form a cycle. */
export interface DeliveryScope {
  readonly endpoint: Endpoint
  readonly stores: Stores
  readonly joined: JoinedRequests
  /** `undefined` on platforms without streams. */
  readonly streams: Streams | undefined
  readonly report: ReportError
  /** Whether the endpoint refuses new pushes. */
  readonly isStopping: boolean
  /** Calls back when the endpoint stops. @returns a function that removes the callback */
  onStop(callback: () => void): () => void
  /** Removes a delivery from the list that further requests join. */
  unlist(delivery: Delivery): void
}

/**
 * How often claiming is tried: another process's claim can expire, or its run can fail, between two calls of the store.
 */
const CLAIM_ROUNDS = 8
/**
 * The time limit of the call that takes a reply out of the record to send it late, as a multiple of the usual limit. No
 * request waits for this call, so a slow store gets more time.
 */
const LATE_LIMIT_FACTOR = 4
/** The maximum number of calls that another carrier makes until it has returned the reply and recorded that. */
const CARRIER_CALLS = 4
/** The first pause between two reads of the record, for a process that follows the run of another one. */
const FIRST_POLL_MS = 25
/** The minimum of the upper limit of the pause between two reads. */
const MIN_POLL_MS = 10

/** One push in this process, and all requests for it. */
export class Delivery {
  /** The key of the record; `undefined` if the endpoint answers each request by itself (`dedupe: false`). */
  readonly key: string | undefined
  /**
   * Resolves when all work is done, including late replies; never rejects. `undefined` if the work was done
   * synchronously.
   */
  done: Promise<void> | undefined
  /** Whether this delivery replays an answer that was recorded before its first request came. */
  isReplay = false
  /** The name of this delivery in the record; no other delivery has the same. */
  readonly #name: string
  readonly #scope: DeliveryScope
  /** The push, with the request that started the delivery. */
  readonly #push: Push
  readonly #plan: Plan
  readonly #record: PushRecord | undefined
  #requests: OpenRequests | undefined
  /** The lease of the claim; created when something takes time. */
  #lease: Lease | undefined
  /** Whether the store failed to claim the push; the failure has been reported. */
  #isUnclaimed = false
  /** Whether the run has started, and its result has not been recorded. */
  #isRunning = false
  /** What `onMessage` returned, or the first reply of a stream. */
  #handlerResult: unknown
  #reply: Reply | undefined
  /** The stream that continues after its first reply. */
  #growing: GrowingStream | undefined

  constructor(scope: DeliveryScope, push: Push, key: string | undefined, plan: Plan) {
    const { uniqueName, leaseMs } = scope.endpoint
    this.key = key
    this.#name = uniqueName()
    this.#scope = scope
    this.#push = push
    this.#plan = plan
    this.#record = key === undefined ? undefined : new PushRecord(scope.stores, key, plan, leaseMs)
  }

  /** The open requests; created when a request must wait. */
  get requests(): OpenRequests {
    this.#requests ??= new OpenRequests(this.#plan, this.#push, this.#scope.joined, this)
    return this.#requests
  }

  /**
   * Starts the delivery for its first request.
   *
   * @returns a result, not a promise of one, if `onMessage` and the store answer at once
   */
  start(): AnsweredResult | Promise<RequestResult> {
    const record = this.#record
    if (record !== undefined) {
      const claimed = record.hasFallback
        ? record.takeFallback()
        : record.update((entry) => claim(entry, this.#knowledge()))
      // Otherwise the claim was made at once: what another delivery has written is always read first.
      if (isPromise(claimed)) return this.#waitFor(() => this.#claimAndRun(record, claimed))
    }
    const run = this.#startRun()
    return this.#answerAtOnce(run.returned) ?? this.#waitFor(() => this.#finishRun(run))
  }

  /** Starts asynchronous work; the request, and the requests that join it, wait for its result. */
  #waitFor(work: () => Promise<void>): Promise<RequestResult> {
    // Counted from the arrival, which is before the call that claims the push.
    this.#lease = new Lease(this.#scope.endpoint.leaseMs, this.#push.arrivedAt)
    const result = this.requests.wait(this.#push)
    const carryOut = async () => {
      try {
        await work()
      } catch (error) {
        this.#growing?.drop()
        this.#report(error)
        this.requests.close('failed')
      } finally {
        this.#endRun()
        this.#scope.unlist(this)
        this.requests.release()
      }
    }
    this.done = carryOut()
    return result
  }

  // Claim, follow or replay.

  /**
   * Runs `onMessage` if this process gets the claim; otherwise follows the run of another process or replays its
   * answer.
   *
   * @param claimed the claim that is being made
   */
  async #claimAndRun(record: PushRecord, claimed: Promise<Stored>): Promise<void> {
    this.requests.startTimers()
    let entry = await this.#claim(record, claimed)
    if (entry?.state === 'answered') this.isReplay = true
    else if (!isRunningBy(entry, this.#name)) entry = await this.#follow(record, entry)
    if (entry?.state === 'answered') return await this.#settle(record, entry)
    if (isRunningBy(entry, this.#name)) await this.#finishRun(this.#startRun())
  }

  /**
   * Claims the push. If the store fails and `onStoreError` is `run`, this process runs the push without a claim. If it
   * fails at once, it is asked again first: a store that is full refuses every write, but still has the record.
   */
  async #claim(record: PushRecord, claimed: Promise<Stored>): Promise<Stored> {
    let failure: unknown
    try {
      return await this.#claimIfFree(record, await claimed)
    } catch (error) {
      failure = error
    }
    // Otherwise there would not be enough time for `onMessage`.
    if (monotonicMs() - this.#push.arrivedAt < this.#scope.stores.limitMs / 2) {
      try {
        const found = await this.#claimIfFree(record, await record.read())
        this.#report(failure)
        return found
      } catch {
        // The first failure is reported.
      }
    }
    if (this.#scope.endpoint.onStoreError === 'fail') throw failure
    this.#report(failure)
    this.#isUnclaimed = true
    const kept = await record.takeFallback()
    return kept?.state === 'answered' ? kept : claim(undefined, this.#knowledge())
  }

  /** Claims the push if no process runs it any longer or its run has failed. @returns the record afterwards */
  async #claimIfFree(record: PushRecord, found: Stored): Promise<Stored> {
    let entry = found
    for (let round = 0; round < CLAIM_ROUNDS; round++) {
      if (entry !== undefined && entry.state !== 'failed') return entry
      if (entry !== undefined) this.requests.noteUsedUp(entry.elapsedMs)
      this.#lease?.extend(monotonicMs())
      entry = await record.update((entry) => claim(entry, this.#knowledge()))
    }
    throw new CallbackError(
      'STORE_FAILED',
      'the store reported the record of a push alternately as present and absent: check that every call reaches the same primary',
    )
  }

  /**
   * Follows the process that runs the push until it has answered, and claims the push if that process is gone.
   *
   * @returns the record afterwards: still another process's `running` if this process has stopped waiting
   */
  async #follow(record: PushRecord, running: Stored): Promise<Stored> {
    const { requests } = this
    const { leaseMs, maxRunMs, onStoreError } = this.#scope.endpoint
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
      // When the endpoint stops, it waits for one more lease, which shows whether the other process is alive.
      isLastLook = requests.isOver && this.#scope.isStopping
      await pause(requests.isOver ? leaseMs : pollAfter(round, this.#plan))
      try {
        entry = await this.#claimIfFree(record, await record.read())
      } catch (error) {
        if (onStoreError === 'fail') throw error
        // Follows on: it is not known whether the other process still runs the push.
        reportOnce(error)
      }
    }
    return entry
  }

  // Run.

  #startRun(): Run {
    this.#isRunning = true
    const run = new Run(this.#scope.endpoint, this.#push, (error) => this.#report(error))
    run.start()
    return run
  }

  /** Answers the only request if that is possible without waiting. @returns `undefined` otherwise */
  #answerAtOnce(returned: unknown): AnsweredResult | undefined {
    const { endpoint, streams, stores } = this.#scope
    const { arrivedAt, request } = this.#push
    if (isPromise(returned) || streams?.isText(returned) || request.isGone) return undefined
    // After its deadline, or when the platform has given it up, the request may not be able to return a reply.
    if (monotonicMs() - arrivedAt >= Math.min(this.#plan.deadlineMs, this.#plan.tryMs)) return undefined
    let reply: Reply
    try {
      reply = toReply(endpoint, this.#push, returned)
    } catch {
      // #finishRun calls `toReply` again and handles the failure.
      return undefined
    }
    if (this.#record !== undefined) {
      if (!stores.isPrivate || this.#isFailure(reply)) return undefined
      const entry = this.#record.update((entry) => completeReturned(entry, this.#knowledge(), reply))
      if (isPromise(entry) || entry?.state !== 'answered' || entry.owner !== this.#name) return undefined
    }
    this.#isRunning = false
    return { kind: 'answered', reply }
  }

  /** Waits for the result of `onMessage` and delivers it. */
  async #finishRun(run: Run): Promise<void> {
    const { endpoint, streams } = this.#scope
    // A handler that answers soon needs no timers.
    unlessDoneSoon(
      () => this.#reply !== undefined || !this.#isRunning,
      () => {
        this.requests.startTimers()
        run.startTimer()
        if (this.#record !== undefined) this.#keepLease(this.#record)
      },
    )
    try {
      this.#handlerResult = await run.result()
      if (streams?.isText(this.#handlerResult)) {
        const { firstReply, growing } = await streams.open(this.#handlerResult, this.#push, run)
        this.#handlerResult = firstReply
        this.#growing = growing
      }
      this.#reply = toReply(endpoint, this.#push, this.#handlerResult)
    } catch (error) {
      this.#growing?.drop()
      run.stopTimer()
      return await this.#endFailed(error)
    }
    // While a stream is still being generated, the time limit stays; otherwise `onMessage` has finished and needs none.
    if (this.#growing === undefined) run.stopTimer()
    const growth = this.#growing?.carryOn()
    try {
      await this.#deliver(this.#reply)
      this.#scope.unlist(this)
      this.requests.release()
      await growth
    } finally {
      run.stopTimer()
    }
  }

  /** Renews the claim while `onMessage` runs. */
  #keepLease(record: PushRecord): void {
    const reportOnce = onlyOnce((error) => this.#report(error))
    const renewClaim = async (limitMs: number) => {
      try {
        const startedAt = monotonicMs()
        const entry = await record.update((entry) => renew(entry, this.#knowledge()), { limitMs })
        const isHeld = isRunningBy(entry, this.#name)
        if (isHeld) this.#lease?.extend(startedAt)
        else this.#lease?.lose()
        if (!this.#isRunning) return
        if (!isHeld) reportOnce(lostClaim())
        else if (entry.over) this.requests.closeOver()
      } catch (error) {
        if (this.#isRunning) reportOnce(error)
      }
    }
    this.#lease?.keep((limitMs) => void renewClaim(limitMs))
  }

  #endRun(): void {
    this.#isRunning = false
    this.#lease?.stop()
  }

  /**
   * Ends a run that failed, so that the next attempt runs `onMessage` again; after an empty answer no attempt follows.
   */
  async #endFailed(error: unknown): Promise<void> {
    this.#endRun()
    const { requests } = this
    const { name, elapsedMs, isOver } = this.#knowledge()
    const known = { state: 'running', owner: name, elapsedMs, over: isOver } as const
    const entry = await this.#record?.change((entry) => this.#fail(entry), known, this.#retryAndFallBack())
    this.#scope.unlist(this)
    this.#report(error)
    if (this.#isMaker(entry)) requests.closeOver()
    else requests.closeFailed()
  }

  // What the open requests call.

  /** Records for the other processes that an empty answer goes out. */
  onOver(): void {
    // From here on `complete` decides: it reads `isOver` each time it runs.
    if (this.#reply !== undefined) return
    const marked = this.#record?.update((entry) => markOver(entry, this.#knowledge()))
    Promise.resolve(marked).catch((error: unknown) => this.#report(error))
  }

  onUnconfirmed(): void {
    this.#report(
      new CallbackError(
        'STORE_FAILED',
        'the store did not confirm the reply by the deadline, so the reply was returned unconfirmed. Check why the ' +
          'store is slow',
      ),
    )
  }

  // Complete.

  /** Delivers the result of the run: to an open request, to the next one that comes, or to `onLateReply`. */
  async #deliver(reply: Reply): Promise<void> {
    const { requests } = this
    const record = this.#record
    requests.checkDeadline()
    if (record === undefined) {
      // Without a record, a reply is returned now or sent late.
      this.#endRun()
      const isReturned = !requests.isOver && requests.offer(reply)
      if (!isReturned && reply.kind === 'reply') await this.#sendLate(this.#handlerResult)
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
    if (!this.#isMaker(entry)) {
      // Another run finished first.
      this.#growing?.drop()
      this.#growing = undefined
      if (reply.kind === 'reply') this.#report(ranTwice())
    }
    // A reply that was returned before the store confirmed that it is late must not be sent again.
    if (!isLateBy(entry, this.#name) || requests.isReturned) return await this.#settle(record, entry)
    this.#scope.unlist(this)
    requests.closeOver()
    await this.#sendLate(this.#handlerResult)
  }

  /**
   * Completes the record of the push; ends the run as failed if the platform takes the reply as a failure. If the
   * deadline passes first, the reply may be returned unconfirmed.
   *
   * @returns the record then: `answered`, unless the run ended as failed
   */
  async #complete(record: PushRecord, reply: Reply): Promise<Stored> {
    const { requests } = this
    const { limitMs } = this.#scope.stores
    const ignore = () => undefined
    // A store that failed at the claim gets only half the time, and no second report.
    const options: ChangeOptions = this.#isUnclaimed
      ? { limitMs: limitMs / 2, fallBack: ignore }
      : { retry: ignore, fallBack: (error) => this.#report(error) }
    // At the deadline a reply may be returned although the store has not confirmed it. While the claim is certain to be
    // valid, no other process has another reply. If the claim may have expired, the reply waits for the store and
    // becomes late. The exception is a store that answers no call at all: then other processes most likely get no
    // answer either, and cannot claim the push. Two replies are possible only if this process is the only one that is
    // cut off from the store.
    const mayReturn = () => this.#lease?.isHeld === true || record.unansweredMs > limitMs
    if (reply.kind === 'reply') requests.allowUnconfirmed(reply, mayReturn)
    try {
      const isFailure = this.#isFailure(reply)
      const step: PushStep = (entry) =>
        isFailure && !hasGoneOver(entry, this.#knowledge())
          ? this.#fail(entry)
          : complete(entry, this.#knowledge(), this.#runResult(reply))
      const completed = record.change(step, undefined, options)
      // The timers of the requests have not been started if `onMessage` answered at once.
      if (isPromise(completed)) requests.startTimers()
      return await completed
    } finally {
      requests.forbidUnconfirmed()
    }
  }

  // Settle.

  /**
   * Settles which request returns an answer: an open one or the next one that arrives. If no request can return it by
   * the end of the window, `onLateReply` sends it.
   */
  async #settle(record: PushRecord, found: AnsweredEntry): Promise<void> {
    const { requests } = this
    const { emptyIsFailure } = this.#plan
    const { stores } = this.#scope
    const isMaker = this.#isMaker(found)
    let answer = found
    // Whether this delivery must send the reply late if no request returns it. The delivery that made the reply must,
    // and so must a carrier that gave it back, until another delivery becomes the carrier.
    let isResponsible = isMaker
    // The age of the first attempt until which the reply is not late.
    let notLateBeforeMs = 0
    requests.noteElapsed(answer.elapsedMs)
    while (!requests.isReturned && !isFinal(answer)) {
      if (isCarrier(answer, this.#name)) {
        if (requests.offer(answer.reply)) break
        isResponsible = true
        const step: PushStep = (entry) => giveBack(entry, this.#knowledge())
        answer = await this.#changeAnswer(record, answer, step, this.#retryAndFallBack())
      } else if (requests.hasLive) {
        answer = await this.#becomeCarrier(record, answer, isMaker)
        // The change may have taken the reply from another carrier, which may be returning it right now.
        notLateBeforeMs = requests.clock.elapsedMs + CARRIER_CALLS * stores.limitMs
      } else if (!isResponsible || answer.carrier !== 'none') return
      // The next attempt may come hours later: the record keeps the reply for it, unless it ends with this process.
      else if (emptyIsFailure && requests.clock.windowLeftMs > 0 && !(stores.isPrivate && this.#scope.isStopping))
        return
      else if (!(await this.#waitForRequest(notLateBeforeMs))) return await this.#endLate(record, answer, isMaker)
    }
    if (isFinal(answer)) {
      requests.offer(answer.reply)
      return
    }
    try {
      await record.update((entry) => markReturned(entry, this.#knowledge()))
    } catch (error) {
      // Not retried, since the reply is already out.
      this.#report(error)
    }
  }

  /** Waits for a request that can return the reply. @returns `false` when the reply is late */
  async #waitForRequest(notLateBeforeMs: number): Promise<boolean> {
    const { requests } = this
    while (!requests.hasLive) {
      const windowMs = requests.isOver || this.#scope.isStopping ? 0 : this.#plan.windowMs
      const leftMs = Math.max(windowMs, notLateBeforeMs) - requests.clock.elapsedMs
      if (leftMs <= 0) return false
      await requests.nextRequest(leftMs, (callback) => this.#scope.onStop(callback))
    }
    return true
  }

  /** Makes this delivery the carrier. @returns the record then */
  async #becomeCarrier(record: PushRecord, answer: AnsweredEntry, isMaker: boolean): Promise<AnsweredEntry> {
    const { requests } = this
    const retry = (error: unknown) => {
      this.#report(error)
      // The delivery that made the reply may return it to an open request while the store fails.
      if (isMaker) requests.allowUnconfirmed(answer.reply, () => true)
    }
    try {
      if (!isMaker) {
        return await this.#changeAnswer(record, answer, (entry) => takeOver(entry, this.#knowledge()), { retry })
      }
      const step: PushStep = (entry) => takeOverAsMaker(entry, this.#knowledge(), this.#runResult(answer.reply))
      return await this.#changeAnswer(record, answer, step, { retry, fallBack: (error) => this.#report(error) })
    } catch (error) {
      // After a failure, a delivery that did not make the reply must not return it: another delivery could send it late
      // as well. But the store may have made the change; then no other delivery sends the reply late, so this one gives
      // it back.
      this.#report(error)
      this.#scope.unlist(this)
      requests.close('failed')
      return { ...answer, carrier: { name: this.#name } }
    } finally {
      requests.forbidUnconfirmed()
    }
  }

  /** Sends the reply through `onLateReply`, unless another delivery is the carrier now. */
  async #endLate(record: PushRecord, answer: AnsweredEntry, isMaker: boolean): Promise<void> {
    // A request that comes now must read the record instead of waiting until the late reply is sent.
    this.#scope.unlist(this)
    const settled = await record.change((entry) => sendLate(entry, this.#knowledge(), this.#emptyAnswer()), answer, {
      ...this.#retryAndFallBack(),
      limitMs: LATE_LIMIT_FACTOR * this.#scope.stores.limitMs,
    })
    if (isLateBy(settled, this.#name)) await this.#sendLate(isMaker ? this.#handlerResult : answer.reply.text)
    else if (isMaker && !this.#isMaker(settled)) this.#report(ranTwice())
  }

  async #sendLate(reply: unknown): Promise<void> {
    // The record of a stream decides who sends the whole text.
    if (this.#growing !== undefined) return
    await sendLateReply(this.#scope.endpoint, this.#push, reply, this.#scope.report)
  }

  /** Changes an answer. If the store has lost the record, changes the answer that this delivery knows. */
  async #changeAnswer(
    record: PushRecord,
    known: AnsweredEntry,
    step: PushStep,
    options: ChangeOptions,
  ): Promise<AnsweredEntry> {
    const entry = await record.change(step, known, options)
    const changed = entry?.state === 'answered' ? entry : step(known)
    return changed?.state === 'answered' ? changed : known
  }

  /** Returns the input of the record's steps, which must be current each time a step runs. */
  #knowledge(): Knowledge {
    const elapsedMs = this.#requests?.clock.elapsedMs ?? monotonicMs() - this.#push.arrivedAt
    return {
      name: this.#name,
      // Whole milliseconds, since it becomes part of the record.
      elapsedMs: Math.ceil(elapsedMs),
      isOver: this.#requests?.isOver === true,
      isRunning: this.#isRunning,
    }
  }

  #runResult(reply: Reply): RunResult {
    const { requests } = this
    const emptyAnswer = this.#emptyAnswer()
    // The push record of a stream has only its first reply; the stream record decides which process sends the end.
    const isGrowing = this.#growing !== undefined && !requests.isOver
    if (requests.isReturned || isGrowing) return { reply, carrier: 'returned', emptyAnswer }
    if (!requests.hasLive) return { reply, carrier: 'none', emptyAnswer }
    return { reply, carrier: this.#scope.stores.isPrivate ? 'returned' : { name: this.#name }, emptyAnswer }
  }

  /** The step that ends a failed run. */
  #fail(entry: Stored): Stored {
    const usedUpMs = this.#plan.joins ? this.requests.usedUpMs : undefined
    return fail(entry, this.#knowledge(), this.#emptyAnswer(), usedUpMs)
  }

  #emptyAnswer(): Reply {
    return emptyAnswerTo(this.#scope.endpoint, this.#push.message)
  }

  /**
   * Whether the platform takes a reply as a failure, so that the next attempt must run `onMessage` again. If the
   * handler wants the empty answer, every attempt gets it.
   */
  #isFailure({ kind, text }: Reply): boolean {
    if (kind === 'empty' || this.#plan.failureField === undefined) return false
    return countsAsFailure(this.#plan, parseFieldsIfAny(text))
  }

  /** Whether this delivery has made what the record has. */
  #isMaker(entry: Stored): boolean {
    return entry?.state === 'answered' && entry.owner === this.#name
  }

  /** Options of a change that is tried twice and then made in this process; each failure is reported. */
  #retryAndFallBack(): ChangeOptions {
    const report = (error: unknown) => this.#report(error)
    return { retry: report, fallBack: report }
  }

  #report(error: unknown): void {
    this.#scope.report(error, this.#push)
  }
}

/**
 * Computes the pause before the next poll. It doubles each time, up to a twentieth of the time limit. With the
 * platform's usual limits, the record is then read four times a second.
 */
function pollAfter(round: number, { tryMs, deadlineMs }: Plan): number {
  const maxMs = Math.max(Math.min(tryMs, deadlineMs) / 20, MIN_POLL_MS)
  return Math.min(FIRST_POLL_MS * 2 ** Math.min(round, 10), maxMs)
}

function lostClaim(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'the claim on a push was lost while onMessage ran, so another process may run the push too. This process was ' +
      'paused for longer than leaseMs, or the store was unavailable for that long, or it lost its data',
  )
}

function ranTwice(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'onMessage ran twice for one push, and the other reply was used. This process was paused for longer than leaseMs, ' +
      'or the store was unavailable for that long, or it lost its data',
  )
}
