/**
 * The stream protocol of 智能机器人: the first reply opens a stream, and the platform sends refresh pushes until a reply
 * marks its end. In: the pieces of a text that `onMessage` returns, and the refresh pushes. Out: the replies to both,
 * and, as a late reply, the whole text if the platform does not ask for its end, or the rest if it is longer than the
 * platform takes.
 *
 * Source: 智能机器人 接收消息 (path/100719), 被动回复消息 (path/101031).
 */
import { objectField, textField } from '../../../messages/message-key.ts'
import { encodeUtf8 } from '../../../primitives/utf8.ts'
import { botStream } from '../../../replies/generated/makers.ts'
import type { ReplyOf } from '../../../replies/generated/types.ts'
import type { MaybePromise } from '../../../stores/store.ts'
import type { Endpoint } from '../../prepare.ts'
import type { Push } from '../../push.ts'
import { type Reply, toReply } from '../../reply.ts'
import { onlyOnce, type ReportError } from '../../report.ts'
import { createDeferred, type Deferred, happensWithin } from '../../time.ts'
import { recordKey } from '../keys.ts'
import { sendLateReply } from '../late-reply.ts'
import type { Stores } from '../stores.ts'
import { type StreamEntry, StreamRecord } from './stream-record.ts'
import { TextStream } from './text-stream.ts'

/** A stream that has been opened. */
export interface OpenedStream {
  /** The reply that opens the stream, with the text so far. */
  readonly firstReply: ReplyOf<'wecom-bot'>
  /** `undefined` if the text was complete before the first reply. */
  readonly growing: GrowingStream | undefined
}

/** The time between two saves of a stream; the platform asks about once a second. */
const SAVE_MS = 500
/** The minimum lease of a stream, so that some saves may fail. */
const MIN_LEASE_MS = 4 * SAVE_MS
/** How long the first reply waits for a piece of the text, so that it is not empty. */
const FIRST_TEXT_MS = 1000
/** How long the first reply then waits for the end of the text: a text that is complete by then needs no stream. */
const LAST_TEXT_MS = 10
/** How long to wait after the end of a text for the platform to ask for it, and how often to look for that. */
const END_FETCH_MS = 15_000
const END_POLL_MS = 1000

/** The streams of one endpoint. */
export class Streams {
  readonly #endpoint: Endpoint
  readonly #stores: Stores
  readonly #report: ReportError
  readonly #leaseMs: number
  /** The streams whose text this process generates, until their end has been sent. */
  readonly #growing = new Map<string, GrowingStream>()

  constructor(endpoint: Endpoint, stores: Stores, report: ReportError) {
    this.#endpoint = endpoint
    this.#stores = stores
    this.#report = report
    this.#leaseMs = Math.max(endpoint.leaseMs, MIN_LEASE_MS)
  }

  /** Whether `onMessage` has returned the pieces of a text. */
  isText(result: unknown): result is AsyncIterable<unknown> {
    return typeof result === 'object' && result !== null && Symbol.asyncIterator in result
  }

  /**
   * Opens a stream: waits for the first piece and saves it before the reply, since the platform may ask another process
   * at once.
   *
   * @param run the run of `onMessage`; its signal ends the text with the pieces received so far
   */
  async open(source: AsyncIterable<unknown>, push: Push, run: { readonly signal: AbortSignal }): Promise<OpenedStream> {
    const report = (error: unknown) => this.#report(error, push)
    const onStoreFailure = onlyOnce(report)
    const id = this.#endpoint.uniqueName()
    const key = this.#keyOf(push, id)
    const record = new StreamRecord(this.#stores.shared, key, this.#leaseMs)
    const text = new TextStream(source, run.signal, report, this.#endpoint.onLateReply !== undefined)
    await happensWithin(Math.min(FIRST_TEXT_MS, this.#endpoint.deadlineMs / 4), text.textStart)
    await happensWithin(LAST_TEXT_MS, text.textEnd)
    const { content, finish } = text.state
    // The lease comes first: a process that sees the text must also see that it still grows.
    const stopLease = finish ? undefined : await record.startLease(id, onStoreFailure)
    await record.save({ content, finish }).catch(onStoreFailure)
    // If the text is already cut, the stream still ends with a refresh push: only then is it known whether the rest or
    // the whole text must be sent late.
    const isComplete = finish && text.rest === undefined
    const firstReply = botStream({ id, content, finish: isComplete })
    if (isComplete) return { firstReply, growing: undefined }
    const onEnd = () => {
      stopLease?.()
      this.#growing.delete(key)
    }
    const growing = new GrowingStream(this.#endpoint, this.#report, { push, id, record, text, onStoreFailure, onEnd })
    this.#growing.set(key, growing)
    return { firstReply, growing }
  }

  /**
   * Answers a refresh push; returns `undefined` for any other push, and for an unknown stream.
   *
   * @throws CallbackError `STORE_FAILED`: it is not known whether the stream exists (the promise rejects)
   */
  refresh(push: Push): MaybePromise<Reply | undefined> {
    const { message } = push
    const id = textField(message, 'msgtype') === 'stream' ? textField(objectField(message, 'stream'), 'id') : undefined
    if (id === undefined) return undefined
    const key = this.#keyOf(push, id)
    return this.#growing.get(key)?.refresh(push) ?? this.#refreshFromStore(push, id, key)
  }

  /** Answers a refresh push for a stream whose text another process generates or has generated. */
  async #refreshFromStore(push: Push, id: string, key: string): Promise<Reply | undefined> {
    const record = new StreamRecord(this.#stores.shared, key, this.#leaseMs)
    const state = await record.load()
    if (state === undefined) return undefined
    // Take the end before sending it, and read the whole text again with it, since the text may have grown since
    // `load`. It is sent even if its maker has taken it for `onLateReply`, since the platform asks until a reply marks
    // the end.
    const { content } = (state.finish ? await record.takeEnd(this.#endpoint.uniqueName()) : undefined) ?? state
    return toReply(this.#endpoint, push, botStream({ id, content, finish: state.finish }))
  }

  #keyOf(push: Push, id: string): string {
    return recordKey('stream', push, id, this.#stores.isPrivate)
  }
}

/** What a stream consists of. */
interface StreamParts {
  /** The push that the stream is the reply to. */
  readonly push: Push
  readonly id: string
  readonly record: StreamRecord
  readonly text: TextStream
  /** Receives the failures of the store while the text grows. */
  onStoreFailure(error: unknown): void
  /** Called when the end has been sent, or the stream is dropped. */
  onEnd(): void
}

/** A stream whose text is made in this process, and continues after the first reply. */
export class GrowingStream {
  readonly #endpoint: Endpoint
  readonly #report: ReportError
  readonly #parts: StreamParts
  /** Resolves when this process has sent the end to the platform. */
  readonly #endSent: Deferred = createDeferred()
  #isDropped = false

  constructor(endpoint: Endpoint, report: ReportError, parts: StreamParts) {
    this.#endpoint = endpoint
    this.#report = report
    this.#parts = parts
  }

  /** Answers a refresh push. */
  refresh(push: Push): Reply {
    const { id, text } = this.#parts
    const { content, finish } = text.state
    const reply = toReply(this.#endpoint, push, botStream({ id, content, finish }))
    if (finish) this.#endSent.resolve()
    return reply
  }

  /** Saves the text until it ends, and waits until its end has been sent. Never rejects. */
  async carryOn(): Promise<void> {
    const isSaved = await this.#keepSaving()
    const isEndSent = this.#isDropped || (await this.#waitForEnd(isSaved))
    this.#parts.onEnd()
    await this.#parts.text.sourceEnd
    if (!this.#isDropped) await this.#sendLate(isEndSent)
  }

  /** Ends the text, because the reply is not sent. */
  drop(): void {
    this.#isDropped = true
    this.#parts.text.stop()
    this.#parts.onEnd()
  }

  /** Saves the text until it has ended. @returns whether the store has the whole text */
  async #keepSaving(): Promise<boolean> {
    let hasEnded = false
    let isSaved = false
    while (!hasEnded) {
      hasEnded = await happensWithin(SAVE_MS, this.#parts.text.textEnd)
      isSaved = await this.#save()
    }
    return isSaved
  }

  /** Saves the text so far; a failing store is reported once. @returns whether it was saved */
  async #save(): Promise<boolean> {
    const { record, text, onStoreFailure } = this.#parts
    try {
      await record.save(text.state)
      return true
    } catch (error) {
      onStoreFailure(error)
      return false
    }
  }

  /**
   * Waits until the platform has fetched the end of the text from this process or another. If it does not, takes the
   * end for `onLateReply`.
   *
   * @returns whether the platform has got the end
   */
  async #waitForEnd(isWholeSaved: boolean): Promise<boolean> {
    const { push, id, record } = this.#parts
    let isSaved = isWholeSaved
    for (let waitedMs = 0; waitedMs < END_FETCH_MS; waitedMs += END_POLL_MS) {
      if (await happensWithin(END_POLL_MS, this.#endSent.promise)) return true
      // Without the last part of the text in the store, another process would send the platform an end that is too
      // early.
      if (!isSaved) isSaved = await this.#save()
      if (isSaved && (await record.isEndTaken().catch(() => false))) return true
    }
    let ended: StreamEntry | undefined
    try {
      ended = await record.takeEnd(id)
    } catch (error) {
      this.#report(error, push)
    }
    // If the store has lost the record, no other process has sent the end to the platform.
    return ended !== undefined && ended.takenBy !== id
  }

  /**
   * Sends the text that the platform did not get as a late reply: the rest if the platform has fetched the end,
   * otherwise the whole text.
   */
  async #sendLate(isEndSent: boolean): Promise<void> {
    const { push, id, text } = this.#parts
    const { state, rest } = text
    if (isEndSent && rest === undefined) return
    const content = (isEndSent ? '' : state.content) + (rest ?? '')
    const cutAt = isEndSent ? encodeUtf8(state.content).length : undefined
    await sendLateReply(this.#endpoint, push, botStream({ id, content, finish: true }), this.#report, cutAt)
  }
}
