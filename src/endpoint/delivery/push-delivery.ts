/**
 * One push in this process, from its first request to the end of its work: claim it, or follow the process that runs
 * it, or replay its answer; run the handler; decide which request returns the reply. In: an accepted push and the
 * requests for it. Out: a result for each request, and a late reply if no request can return it. It relies on the
 * record of the push (`record.ts`).
 */
import { CallbackError } from '../../errors.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { emptyAnswerTo, type Reply, toReply } from '../reply.ts'
import { onlyOnce } from '../report-once.ts'
import type { StreamReply, Streams } from '../streams/streams.ts'
import { comesWithin, isPromise, monotonicMs, pause, unlessDoneSoon } from '../time.ts'
import { type Report, sendLateReply } from './late-reply.ts'
import { keepLease, renewalMs } from './lease.ts'
import { type Capacity, OpenRequests, type PushRequest, type RequestResult } from './open-requests.ts'
import type { Plan } from './plan.ts'
import {
  type AnsweredEntry,
  claim,
  complete,
  fail,
  finish,
  giveBack,
  isCarrier,
  isFinal,
  isLateBy,
  isRunningBy,
  type Knowledge,
  markOver,
  type PushEntry,
  readPushEntry,
  renew,
  type Stored,
  sendLate,
  takeBack,
  takeOver,
} from './record.ts'
import { Run } from './run.ts'
import { type RecordFormat, type RecordStore, type Step, StoreRecord } from './store-record.ts'

/** What the deliveries of an endpoint share. */
export interface DeliveryScope {
  readonly endpoint: Endpoint
  readonly capacity: Capacity
  /** `undefined` on platforms without streams. */
  readonly streams: Streams | undefined
  readonly report: Report
  /** Whether the records are in a store of this process, where a write is confirmed before anything else can happen. */
  readonly isStorePrivate: boolean
  /** The time limit of one call of the store. */
  readonly storeLimitMs: number
  /** Whether the endpoint refuses new pushes. */
  readonly isStopping: boolean
  /** The records that all processes share. */
  readonly store: RecordStore
  /** The store in this process that is used because the shared one failed; `undefined` if it has not failed. */
  readonly ownStore: RecordStore | undefined
  /** Creates that store, or returns the existing one. */
  openOwnStore(): RecordStore
  /** Calls back when the endpoint stops. @returns a function that removes the callback */
  onStop(callback: () => void): () => void
  /** Removes a delivery from the list that further requests join. */
  unlist(delivery: PushDelivery): void
}

/**
 * How often claiming is tried: another process's claim can expire, or its run can fail, between two calls of the store.
 */
const CLAIM_ROUNDS = 8
/** The minimum time for which an answer is kept after its completion: longer than other processes need to see it. */
const LEAST_KEPT_MS = 60_000
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
export class PushDelivery implements Knowledge, RecordFormat<PushEntry> {
  readonly key: string
  /** The name of this delivery in the record; no other delivery has the same. */
  readonly name: string
  /**
   * Resolves when everything is done, late replies included; never rejects. `undefined` if everything was done at once.
   */
  finished: Promise<void> | undefined
  /** Whether the run has started and has not ended. */
  isRunning = false
  /** Whether the push was answered before the first request of this delivery came. */
  isReplay = false
  readonly #scope: DeliveryScope
  readonly #push: Push
  readonly #plan: Plan
  readonly #first: PushRequest
  #requests: OpenRequests | undefined
  #record: StoreRecord<PushEntry> | undefined
  /**
   * The record in which this process keeps the claim or the answer because the shared store did not accept it; a later
   * call may succeed.
   */
  #ownRecord: StoreRecord<PushEntry> | undefined
  /** The time until which the claim holds for certain, from `monotonicMs`. */
  #claimedUntil = 0
  /** Whether a change has failed since the run ended. */
  #hasStoreFailed = false
  #reply: Reply | undefined
  /** What the handler returned, or the first reply of a stream. */
  #returned: unknown
  /** Whether this delivery has made the reply that is settled. */
  #isMaker = false
  /**
   * Whether this delivery sends the reply late if no request returns it. That is so for the delivery that made the
   * reply, and for a carrier that gives it back, until another delivery is the carrier.
   */
  #isResponsible = false
  /** The age of the first attempt before which the reply is not sent late: another carrier may be returning it. */
  #notLateBeforeMs = 0
  #stream: StreamReply | undefined
  #stopLease: (() => void) | undefined

  constructor(scope: DeliveryScope, push: Push, key: string, plan: Plan, first: PushRequest) {
    this.key = key
    this.name = scope.endpoint.uniqueName()
    this.#scope = scope
    this.#push = push
    this.#plan = plan
    this.#first = first
    this.#record = scope.endpoint.dedupe ? new StoreRecord(scope.store, key, this) : undefined
  }

  /** The open requests; created when a request must wait. */
  get requests(): OpenRequests {
    this.#requests ??= new OpenRequests(this.#plan, this.#first, this.#scope.capacity, this)
    return this.#requests
  }

  /**
   * Starts the delivery for its first request.
   *
   * @returns a result, not a promise of one, if the handler and the store answer at once
   */
  start(request: PushRequest): MaybePromise<RequestResult> {
    if (this.#record !== undefined) {
      this.#claimedUntil = request.arrivedAt + this.#scope.endpoint.leaseMs
      const isKeptHere = this.#scope.ownStore?.store.get(this.key) !== undefined
      const claimed = isKeptHere ? undefined : this.#record.update(claim, this)
      if (isKeptHere || isPromise(claimed) || !isRunningBy(claimed, this.name)) {
        return this.#waitFor(request, () => this.#enter(isKeptHere ? this.#keptHere() : claimed))
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
      this.#report(error)
      this.requests.answer({ kind: 'failed' })
    } finally {
      this.#scope.unlist(this)
      this.requests.leave()
    }
  }

  // How the record is read and kept.

  read(value: string): PushEntry {
    return readPushEntry(value)
  }

  /** A claim is kept for its lease, a failure while attempts may follow, an answer for the rest of its time. */
  ttlMs(entry: PushEntry): number {
    if (entry.state === 'running') return this.#scope.endpoint.leaseMs
    if (entry.state === 'failed') return this.#plan.windowMs
    // Also longer than a lease: from the longer time, a store sees that it is an answer and not a claim.
    return Math.max(this.#plan.retentionMs - entry.elapsedMs, LEAST_KEPT_MS, this.#scope.endpoint.leaseMs + 1)
  }

  // What the steps of the record read.

  /** Whole milliseconds, since it becomes part of the record. */
  get elapsedMs(): number {
    const { arrivedAt } = this.#first
    return Math.ceil(this.#requests === undefined ? monotonicMs() - arrivedAt : this.#requests.elapsedMs)
  }

  get isOver(): boolean {
    return this.#requests?.isOver === true
  }

  get emptyAnswer(): Reply {
    return emptyAnswerTo(this.#scope.endpoint, this.#push.message)
  }

  get reply(): Reply {
    return this.#reply ?? this.emptyAnswer
  }

  get carrier(): Knowledge['carrier'] {
    if (this.finished === undefined || this.requests.isReturned) return 'returned'
    // The record of a text that grows holds only its beginning; the record of the stream decides who sends the end.
    if (this.#isGrowing && !this.isOver) return 'returned'
    if (!this.requests.hasLive) return 'none'
    return this.#scope.isStorePrivate ? 'returned' : 'this'
  }

  get #isGrowing(): boolean {
    return this.#stream?.isGrowing === true
  }

  get usedUpMs(): number | undefined {
    return this.#plan.joins ? this.requests.usedUpMs : undefined
  }

  /**
   * Returns whether a reply may be returned at the deadline although the store has not confirmed it. While the claim holds for
   * certain, no other process has another reply. If the claim may have expired, the reply waits for the store and
   * becomes late, unless the store does not answer at all: then other processes most likely get no answer either, and
   * cannot claim the push. Two replies are possible only if this process is the only one that is cut off from the
   * store.
   */
  mayReturnUnconfirmed(): boolean {
    if (monotonicMs() < this.#claimedUntil || this.#hasStoreFailed) return true
    return this.#record !== undefined && this.#record.unansweredMs > this.#scope.storeLimitMs
  }

  onUnconfirmed(): void {
    this.#report(
      new CallbackError(
        'STORE_FAILED',
        'the store had not confirmed an answer by the deadline, and the reply was returned all the same: the store was slow',
      ),
    )
  }

  // Claim, follow or replay.

  /**
   * Runs the handler if this process gets the claim; otherwise follows the run of another process or replays its
   * answer.
   *
   * @param found what was found instead of a claim, or the claim that is being made
   */
  async #enter(found: MaybePromise<Stored>): Promise<void> {
    this.requests.startTimers()
    let entry = await this.#claim(found)
    if (entry?.state === 'answered') this.isReplay = true
    else if (!isRunningBy(entry, this.name)) entry = await this.#follow(entry)
    if (entry?.state === 'answered') return await this.#settle(entry)
    if (!isRunningBy(entry, this.name)) return
    const run = this.#newRun()
    await this.#finishRun(run, run.start())
  }

  /**
   * Returns the answer that this process has kept in its own store. If a failed run is kept there instead, removes it,
   * so that the push can be claimed.
   */
  async #keptHere(): Promise<Stored> {
    const own = new StoreRecord(this.#scope.openOwnStore(), this.key, this)
    const kept = await own.read()
    if (kept?.state === 'answered') {
      this.#record = own
      return kept
    }
    if (kept?.state === 'failed') this.requests.noteUsedUp(kept.elapsedMs)
    await own.update(remove, undefined)
    return undefined
  }

  /** Claims the push. If the store fails and `onStoreError` is `run`, this process claims it in a record of its own. */
  async #claim(found: MaybePromise<Stored>): Promise<Stored> {
    try {
      return await this.#claimAgain(await found)
    } catch (error) {
      if (this.#scope.endpoint.onStoreError === 'fail') throw error
      this.#report(error)
      this.#ownRecord = new StoreRecord(this.#scope.openOwnStore(), this.key, this)
      return await this.#ownRecord.update(claim, this)
    }
  }

  /** Claims the push if no process runs it any longer or its run has failed. @returns the record afterwards */
  async #claimAgain(found: Stored): Promise<Stored> {
    let entry = found
    for (let round = 0; round < CLAIM_ROUNDS; round++) {
      if (entry !== undefined && entry.state !== 'failed') return entry
      if (entry !== undefined) this.requests.noteUsedUp(entry.elapsedMs)
      this.#claimedUntil = monotonicMs() + this.#scope.endpoint.leaseMs
      entry = await this.#record?.update(claim, this)
    }
    throw new CallbackError(
      'STORE_FAILED',
      'the store reported the record of a push as present and absent in turn: check that every call reaches the same primary',
    )
  }

  /**
   * Follows the process that runs the push until it has answered, and claims the push if that process is gone.
   *
   * @returns the record afterwards: another process's `running` if the result does not matter here
   */
  async #follow(running: Stored): Promise<Stored> {
    const { requests } = this
    const { leaseMs, maxRunMs } = this.#scope.endpoint
    const reportOnce = onlyOnce((error) => this.#report(error))
    let entry = running
    let isLastLook = false
    for (let round = 0; entry?.state === 'running' && entry.owner !== this.name; round++) {
      requests.noteElapsed(entry.elapsedMs)
      if (entry.over) requests.answerEmpty()
      // If that process dies, a later attempt claims the push. After an empty answer no attempt follows, so this
      // process waits until the run must have ended.
      const isEnd = requests.isOver ? requests.elapsedMs > maxRunMs + leaseMs : requests.isEmpty
      if (isEnd || isLastLook) return entry
      // An endpoint that stops waits for one more lease, which shows whether the other process is alive.
      isLastLook = requests.isOver && this.#scope.isStopping
      await pause(requests.isOver ? leaseMs : pollAfter(round, this.#plan))
      entry = await this.#lookAgain(entry, reportOnce)
    }
    return entry
  }

  /**
   * Reads the record again.
   *
   * @returns the record now; the record before if the store fails, since it is not known then whether another process
   *   runs the push
   */
  async #lookAgain(before: Stored, report: (error: unknown) => void): Promise<Stored> {
    try {
      return await this.#claimAgain(await this.#record?.read())
    } catch (error) {
      if (this.#scope.endpoint.onStoreError === 'fail') throw error
      report(error)
      return before
    }
  }

  // Run.

  #newRun(): Run {
    this.isRunning = true
    return new Run(this.#scope.endpoint, this.#push, (error) => this.#report(error))
  }

  /** Answers the only request if nothing takes time. @returns `undefined` if something does */
  #answerAtOnce({ isGone }: PushRequest, result: unknown): RequestResult | undefined {
    const { endpoint, streams, isStorePrivate } = this.#scope
    if (isPromise(result) || streams?.isText(result) || isGone) return undefined
    if (this.elapsedMs >= this.#plan.deadlineMs) return undefined
    try {
      this.#reply = toReply(endpoint, this.#push, result)
    } catch {
      // #finishRun calls `toReply` again and handles the failure.
      return undefined
    }
    if (this.#record !== undefined) {
      const entry = isStorePrivate ? this.#record.update(complete, this) : undefined
      if (entry === undefined || isPromise(entry) || entry.state !== 'answered' || entry.owner !== this.name)
        return undefined
    }
    this.isRunning = false
    return { kind: 'answered', reply: this.#reply }
  }

  /** Waits for the handler and delivers what it makes. */
  async #finishRun(run: Run, returned: unknown): Promise<void> {
    const { endpoint, streams } = this.#scope
    unlessDoneSoon(
      () => this.#reply !== undefined || !this.isRunning,
      () => this.#startTimers(run),
    )
    try {
      this.#returned = await run.result(returned)
      if (streams?.isText(this.#returned)) {
        this.#stream = await streams.open(this.#returned, this.#push, run)
        this.#returned = this.#stream.reply
      }
      this.#reply = toReply(endpoint, this.#push, this.#returned)
    } catch (error) {
      this.#stream?.drop()
      return await this.#endFailed(run, error)
    }
    // A text that still grows keeps the rest of the time limit; a handler that has finished needs none.
    if (!this.#isGrowing) run.stopTimer()
    const growth = this.#stream?.carryOn()
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
      const entry = await this.#record?.update(renew, this, { limitMs: renewalMs(leaseMs) })
      this.#claimedUntil = isRunningBy(entry, this.name) ? claimedUntil : 0
      if (!this.isRunning) return
      if (!isRunningBy(entry, this.name)) {
        this.#stopLease?.()
        report(lostClaim())
      } else if (entry.over) this.requests.answerEmpty()
    } catch (error) {
      if (this.isRunning) report(error)
    }
  }

  #endRun(): void {
    this.isRunning = false
    this.#stopLease?.()
  }

  /**
   * Ends a run that failed, so that the next attempt runs the handler again; after an empty answer no attempt follows.
   */
  async #endFailed(run: Run, error: unknown): Promise<void> {
    run.stopTimer()
    this.#endRun()
    const { name, elapsedMs, isOver } = this
    const entry = await this.#change({ state: 'running', owner: name, elapsedMs, over: isOver }, fail)
    this.#scope.unlist(this)
    this.#report(error)
    if (this.#isAnsweredHere(entry)) this.requests.answerEmpty()
    else this.requests.answerFailed()
  }

  /** Called by the open requests when an empty answer goes out; records that for the other processes. */
  onOver(): void {
    if (this.#reply !== undefined) return
    Promise.resolve(this.#record?.update(markOver, this)).catch((error: unknown) => this.#report(error))
  }

  // Settle.

  /** Delivers the result of the run: to an open request, to the next one that comes, or to `onLateReply`. */
  async #deliver(reply: Reply): Promise<void> {
    const { requests } = this
    requests.checkDeadline()
    if (this.#record === undefined) {
      this.#endRun()
      const isReturned = !requests.isOver && requests.answer({ kind: 'answered', reply })
      if (!isReturned && reply.kind === 'reply') await this.#sendLate(this.#returned)
      return
    }
    // If the deadline passes before the store has confirmed, the reply is returned anyway: while the claim holds, no
    // other process has another reply.
    if (reply.kind === 'reply') requests.announce(reply)
    const entry = await this.#complete(this.#record)
    this.#endRun()
    if (entry?.state !== 'answered') return
    this.#isMaker = entry.owner === this.name
    this.#isResponsible = this.#isMaker
    if (!this.#isMaker) {
      // Another run finished first.
      this.#stream?.drop()
      this.#stream = undefined
      if (reply.kind === 'reply') this.#report(ranTwice())
    }
    // A reply that was returned before the store confirmed that it is late must not be sent again.
    if (!isLateBy(entry, this.name) || requests.isReturned) return await this.#settle(entry)
    this.#scope.unlist(this)
    requests.answerEmpty()
    await this.#sendLate(this.#returned)
  }

  /** Completes the record of the push; if the store fails, completes one in this process's own store. */
  async #complete(record: StoreRecord<PushEntry>): Promise<Stored> {
    const { requests } = this
    const own = this.#ownRecord
    // A store that did not answer before gets only half the time.
    const options = own === undefined ? { onFailure: () => undefined } : { limitMs: this.#scope.storeLimitMs / 2 }
    try {
      const completed = record.update(complete, this, options)
      // The timers of the requests have not been started if the handler answered at once.
      if (isPromise(completed)) requests.startTimers()
      const entry = await completed
      await own?.update(remove, undefined)
      this.#ownRecord = undefined
      return entry
    } catch (error) {
      // If this process already has a record of its own, a failure was reported before.
      if (own === undefined) this.#report(error)
      this.#ownRecord = own ?? new StoreRecord(this.#scope.openOwnStore(), this.key, this)
      return await this.#ownRecord.update(complete, this)
    } finally {
      requests.announce(undefined)
    }
  }

  /**
   * Settles which request returns an answer: an open one, the next one that comes, or none: then `onLateReply` sends it
   * at the end of the window.
   */
  async #settle(answered: AnsweredEntry): Promise<void> {
    const { requests } = this
    let entry: AnsweredEntry | undefined = answered
    requests.noteElapsed(entry.elapsedMs)
    while (entry !== undefined && !requests.isReturned && !isFinal(entry)) entry = await this.#settleFurther(entry)
    if (entry === undefined) return
    if (isFinal(entry)) requests.answer({ kind: 'answered', reply: entry.reply })
    else await this.#finish()
  }

  /**
   * Takes one step to settle an answer.
   *
   * @returns the record after it; `undefined` if this process has nothing more to do
   */
  async #settleFurther(entry: AnsweredEntry): Promise<AnsweredEntry | undefined> {
    const { requests } = this
    if (isCarrier(entry, this.name)) {
      if (requests.answer({ kind: 'answered', reply: entry.reply })) return entry
      this.#isResponsible = true
      return await this.#changeAnswer(entry, giveBack)
    }
    if (requests.hasLive) return await this.#becomeCarrier(entry)
    if (!this.#isResponsible || entry.carrier !== 'none') return undefined
    if (await this.#liveRequestComes()) return entry
    await this.#endLate(entry)
    return undefined
  }

  /**
   * Makes this delivery the carrier.
   *
   * @returns the record then; `undefined` if it is not known, and the requests here have failed
   */
  async #becomeCarrier(entry: AnsweredEntry): Promise<AnsweredEntry | undefined> {
    const { requests } = this
    try {
      return await this.#changeAnswer(entry, this.#isMaker ? takeBack : takeOver)
    } catch (error) {
      // The store may have made the change. Then no other delivery sends the reply late, so this one does.
      this.#report(error)
      this.#scope.unlist(this)
      requests.answer({ kind: 'failed' })
      await pause(Math.max(requests.windowLeftMs, 0))
      await this.#endLate(entry)
      return undefined
    } finally {
      // The change may have taken the reply from another carrier, which may be returning it right now.
      this.#notLateBeforeMs = requests.elapsedMs + CARRIER_LIMITS * this.#scope.storeLimitMs
    }
  }

  /** Waits for a request that can return the reply. @returns `false` when the reply is late */
  async #liveRequestComes(): Promise<boolean> {
    const { requests } = this
    while (!requests.hasLive) {
      const windowMs = requests.isOver || this.#scope.isStopping ? 0 : this.#plan.windowMs
      const leftMs = Math.max(windowMs, this.#notLateBeforeMs) - requests.elapsedMs
      if (leftMs <= 0) return false
      const next = requests.next()
      const forget = this.#scope.onStop(next.make)
      await comesWithin(leftMs, next.made)
      forget()
    }
    return true
  }

  /** Sends the reply through `onLateReply`, unless another delivery is the carrier now. */
  async #endLate(entry: AnsweredEntry): Promise<void> {
    // A request that comes now must read the record instead of waiting until the late reply is sent.
    this.#scope.unlist(this)
    const stands = await this.#change(entry, sendLate)
    if (isLateBy(stands, this.name)) await this.#sendLate(this.#isMaker ? this.#returned : entry.reply.text)
    else if (this.#isMaker && !this.#isAnsweredHere(stands)) this.#report(ranTwice())
  }

  async #sendLate(reply: unknown): Promise<void> {
    // The record of a stream decides who sends the whole text.
    if (this.#isGrowing) return
    await sendLateReply(this.#scope.endpoint, this.#push, reply, this.#scope.report)
  }

  /** Records that the reply has been returned. A failure is not retried, since the reply is already out. */
  async #finish(): Promise<void> {
    try {
      await (this.#ownRecord ?? this.#record)?.update(finish, this)
    } catch (error) {
      this.#report(error)
    }
  }

  /** Changes an answer. If the record is lost, applies the change to the answer that was seen last. */
  async #changeAnswer(known: AnsweredEntry, step: Step<PushEntry, Knowledge>): Promise<AnsweredEntry> {
    const entry = await this.#change(known, step)
    const changed = entry?.state === 'answered' ? entry : step(known, this)
    return changed?.state === 'answered' ? changed : known
  }

  /**
   * Changes the record and retries once. If the retry fails as well, applies the change to what this process knows of
   * the record, and keeps the result in its own store.
   */
  async #change(known: Stored, step: Step<PushEntry, Knowledge>): Promise<Stored> {
    const { requests } = this
    const onFailure = (error: unknown) => {
      this.#report(error)
      this.#hasStoreFailed = true
      // The delivery that made the reply may still return it to an open request when the store fails.
      if (step === takeBack && known?.state === 'answered') requests.announce(known.reply)
    }
    const limit = step === sendLate ? { limitMs: LATE_LIMITS * this.#scope.storeLimitMs } : {}
    const own = await this.#ownRecord?.update(step, this)
    try {
      return await this.#record?.update(step, this, { onFailure, ...limit })
    } catch (error) {
      // A delivery that did not make the reply must not return it then: the reply could be sent late as well.
      if (step === takeOver) throw error
      this.#report(error)
      return own ?? (await this.#keepHere(step(known, this)))
    } finally {
      requests.announce(undefined)
    }
  }

  async #keepHere(entry: Stored): Promise<Stored> {
    this.#ownRecord = new StoreRecord(this.#scope.openOwnStore(), this.key, this)
    return await this.#ownRecord.update(() => entry, undefined)
  }

  #isAnsweredHere(entry: Stored): boolean {
    return entry?.state === 'answered' && entry.owner === this.name
  }

  #report(error: unknown): void {
    this.#scope.report(error, this.#push)
  }
}

/** The step that deletes a record. */
function remove(): undefined {
  return undefined
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
    'the claim on a push was lost while onMessage ran, so another process may run it too: this process was paused for ' +
      'longer than leaseMs, or the store did not answer for so long, or lost its data',
  )
}

function ranTwice(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'onMessage ran twice for one push, and the other reply goes out: this process was paused for longer than leaseMs, ' +
      'or the store did not answer for so long, or lost its data',
  )
}
