/**
 * The stream protocol of 智能机器人: the first reply opens a stream, and the platform sends refresh pushes until a reply
 * marks its end. In: the pieces of a text that a handler returns, and the refresh pushes. Out: the replies to both, and
 * the whole text as a late reply if the platform does not ask for its end.
 *
 * Source: 智能机器人 接收消息 (path/100719), 被动回复消息 (path/101031).
 */

import { objectField, textField } from '../../messages/message-key.ts'
import { botStream } from '../../replies/generated/makers.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { Keys } from '../delivery/keys.ts'
import { type Report, sendLateReply } from '../delivery/late-reply.ts'
import type { RecordStore } from '../delivery/store-record.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { type Reply, toReply } from '../reply.ts'
import { onlyOnce } from '../report-once.ts'
import { type Announcement, comesWithin, createAnnouncement } from '../time.ts'
import { type StreamEntry, StreamRecord } from './stream-record.ts'
import { TextStream } from './text-stream.ts'

/** The streams of one endpoint. */
export interface Streams {
  /** Returns whether a handler has returned the pieces of a text. */
  isText(result: unknown): result is AsyncIterable<unknown>
  /** Opens a stream. @param run the run of the handler; its signal ends the text with what is there */
  open(source: AsyncIterable<unknown>, push: Push, run: { readonly signal: AbortSignal }): Promise<StreamReply>
  /**
   * Answers a refresh push; returns `undefined` for any other push, and for an unknown stream.
   *
   * @throws CallbackError `STORE_FAILED`: it is not known whether the stream exists (the promise rejects)
   */
  refresh(push: Push): MaybePromise<Reply | undefined>
}

/** The first reply of a stream. */
export interface StreamReply {
  readonly reply: unknown
  /** Whether the text continues after this reply. */
  readonly isGrowing: boolean
  /** Saves the text until it ends, and makes sure that its end is sent. Resolves when that is done; never rejects. */
  carryOn(): Promise<void>
  /** Ends the text, because the reply is not sent. */
  drop(): void
}

/** The time between two saves of a stream; the platform asks about once a second. */
const SAVE_MS = 500
/** The minimum lease of a stream, so that some saves may fail. */
const LEAST_LEASE_MS = 4 * SAVE_MS
/** How long the first reply waits for a piece of the text, so that it is not empty. */
const FIRST_TEXT_MS = 1000
/** How long it then waits for the end of the text: a complete text needs no stream. */
const LAST_TEXT_MS = 10
/**
 * How many times, a second apart, to wait after the end of a text for the platform to ask for it. Our choice: the platform
 * asks about once a second.
 */
const LAST_REFRESHES = 15
const REFRESH_MS = 1000

/** Creates the streams of an endpoint. */
export function createStreams(endpoint: Endpoint, place: RecordStore, keys: Keys, report: Report): Streams {
  const leaseMs = Math.max(endpoint.leaseMs, LEAST_LEASE_MS)
  /** The streams whose text is made in this process, until their end has been sent. */
  const own = new Map<string, OwnStream>()
  return {
    isText: isAsyncIterable,
    open: async (source, push, run) => {
      const id = endpoint.uniqueName()
      const key = keys.stream(push, id)
      const record = new StreamRecord(place, key, leaseMs)
      const stream = new OwnStream(endpoint, push, id, record, new TextStream(source, run.signal, reporter), report)
      await stream.begin()
      if (!stream.isGrowing) return stream
      own.set(key, stream)
      stream.onEnd = () => own.delete(key)
      return stream

      function reporter(error: unknown): void {
        report(error, push)
      }
    },
    refresh: (push) => {
      const { message } = push
      const id =
        textField(message, 'msgtype') === 'stream' ? textField(objectField(message, 'stream'), 'id') : undefined
      if (id === undefined) return undefined
      const key = keys.stream(push, id)
      const here = own.get(key)
      if (here !== undefined) return here.refresh(push)
      return refreshFromStore(endpoint, new StreamRecord(place, key, leaseMs), push, id)
    },
  }
}

/** Answers a refresh push for a stream that another process makes, or has made. */
async function refreshFromStore(
  endpoint: Endpoint,
  record: StreamRecord,
  push: Push,
  id: string,
): Promise<Reply | undefined> {
  const state = await record.load()
  if (state === undefined) return undefined
  // The end is taken before it is sent, and the whole text read with it: the text may have grown since `load`.
  const { content } = (state.finish ? await record.takeEnd(endpoint.uniqueName()) : undefined) ?? state
  return toReply(endpoint, push, botStream({ id, content, finish: state.finish }))
}

/** A stream whose text is made in this process. */
class OwnStream implements StreamReply {
  /** Called when the stream is finished. */
  onEnd: () => void = () => undefined
  reply: unknown
  isGrowing = false
  readonly #endpoint: Endpoint
  readonly #push: Push
  readonly #id: string
  readonly #record: StreamRecord
  readonly #text: TextStream
  readonly #report: Report
  readonly #reportOnce: (error: unknown) => void
  /** Announces that this process has sent the end to the platform. */
  readonly #endSent: Announcement = createAnnouncement()
  #isDropped = false
  #stopLease: () => void = () => {}

  constructor(endpoint: Endpoint, push: Push, id: string, record: StreamRecord, text: TextStream, report: Report) {
    this.#endpoint = endpoint
    this.#push = push
    this.#id = id
    this.#record = record
    this.#text = text
    this.#report = report
    this.#reportOnce = onlyOnce((error) => report(error, push))
  }

  /** Waits for the first piece and saves it before the reply, since the platform may ask another process at once. */
  async begin(): Promise<void> {
    await comesWithin(Math.min(FIRST_TEXT_MS, this.#endpoint.deadlineMs / 4), this.#text.begun)
    await comesWithin(LAST_TEXT_MS, this.#text.ended)
    const { content, finish } = this.#text.state
    // The lease comes first: a process that sees the text must also see that it still grows.
    if (!finish) this.#stopLease = await this.#record.startLease(this.#id, this.#reportOnce)
    await this.#record.save({ content, finish }).catch(this.#reportOnce)
    this.reply = botStream({ id: this.#id, content, finish })
    this.isGrowing = !finish
  }

  refresh(push: Push): Reply {
    const { content, finish } = this.#text.state
    const reply = toReply(this.#endpoint, push, botStream({ id: this.#id, content, finish }))
    if (finish) this.#endSent.make()
    return reply
  }

  async carryOn(): Promise<void> {
    if (!this.isGrowing) return
    const isSaved = await this.#keepSaving()
    if (!this.#isDropped) await this.#waitForLastRefresh(isSaved)
    this.#stopLease()
    this.onEnd()
  }

  drop(): void {
    this.#isDropped = true
    this.#text.stop()
    this.#stopLease()
    this.onEnd()
  }

  /** Saves the text until it has ended. @returns whether the store has the whole text */
  async #keepSaving(): Promise<boolean> {
    let hasEnded = false
    let isSaved = false
    while (!hasEnded) {
      hasEnded = await comesWithin(SAVE_MS, this.#text.ended)
      isSaved = await this.#save()
    }
    return isSaved
  }

  /** Saves the text so far; a failing store is reported once. @returns whether it was saved */
  async #save(): Promise<boolean> {
    try {
      await this.#record.save(this.#text.state)
      return true
    } catch (error) {
      this.#reportOnce(error)
      return false
    }
  }

  /** Sends the whole text as a late reply if the platform does not ask for its end, in this process or another. */
  async #waitForLastRefresh(isWholeSaved: boolean): Promise<void> {
    let isSaved = isWholeSaved
    for (let count = 0; count < LAST_REFRESHES; count++) {
      if (await comesWithin(REFRESH_MS, this.#endSent.made)) return
      // Without the last part of the text in the store, another process would send the platform an end that is too early.
      if (!isSaved) isSaved = await this.#save()
      if (isSaved && (await this.#record.isEndTaken().catch(() => false))) return
    }
    let ended: StreamEntry | undefined
    try {
      ended = await this.#record.takeEnd(this.#id)
    } catch (error) {
      this.#report(error, this.#push)
    }
    // If the store has lost the record, no process has sent the end to the platform.
    if (ended !== undefined && ended.takenBy !== this.#id) return
    const reply = botStream({ id: this.#id, content: this.#text.state.content, finish: true })
    await sendLateReply(this.#endpoint, this.#push, reply, this.#report)
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
