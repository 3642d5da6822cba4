/**
 * The stream protocol of 智能机器人: the first answer opens a stream, and the platform asks how it goes on until it is told
 * the end. In: the pieces of a text that a handler returns, and the platform's refresh pushes. Out: the replies to both, and
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
import { type Outcome, toOutcome } from '../reply.ts'
import { onlyOnce } from '../report-once.ts'
import { type Announcement, comesWithin, createAnnouncement } from '../time.ts'
import { StreamRecord } from './stream-record.ts'
import { TextStream } from './text-stream.ts'

export interface Streams {
  /** Whether a handler has returned the pieces of a text. */
  isText(result: unknown): result is AsyncIterable<unknown>
  /** Opens a stream. @param signal ends the text with what is there */
  open(source: AsyncIterable<unknown>, push: Push, run: { readonly signal: AbortSignal }): Promise<StreamReply>
  /**
   * Answers a push by which the platform asks how a stream goes on; `undefined` for all other pushes and streams.
   *
   * @throws CallbackError `STORE_FAILED`: whether the stream is one of ours is not known (the promise rejects)
   */
  refresh(push: Push): MaybePromise<Outcome | undefined>
}

/** The first reply of a stream. */
export interface StreamReply {
  readonly reply: unknown
  /** Whether the text goes on after it. */
  readonly isGrowing: boolean
  /** Saves the text until it ends, and sees that the end is told or sent. Resolves when that is done; never rejects. */
  carryOn(): Promise<void>
  /** Ends the text: the reply does not go out. */
  drop(): void
}

/** How often a stream is saved; the platform asks about once a second. */
const SAVE_MS = 500
/** The least lease of a stream: some saves may fail. */
const LEAST_LEASE_MS = 4 * SAVE_MS
/** What a first answer waits for, so that it is not empty. */
const FIRST_TEXT_MS = 1000
/** And for a text that is all there, which needs no stream. */
const LAST_TEXT_MS = 10
/** For how many seconds after the end of a text the platform may ask for it; after that it does not ask any more. */
const LAST_QUESTIONS = 15
const QUESTION_MS = 1000

/** Makes the streams of an endpoint. */
export function createStreams(endpoint: Endpoint, place: RecordStore, keys: Keys, report: Report): Streams {
  const leaseMs = Math.max(endpoint.leaseMs, LEAST_LEASE_MS)
  /** The streams whose text is made in this process, until their end is told. */
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
        report(error, push.context)
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

/** Answers for a stream that another process makes, or has made. */
async function refreshFromStore(
  endpoint: Endpoint,
  record: StreamRecord,
  push: Push,
  id: string,
): Promise<Outcome | undefined> {
  const state = await record.load()
  if (state === undefined) return undefined
  const { content, finish } = state
  const outcome = toOutcome(endpoint, push, botStream({ id, content, finish }))
  if (finish) await record.takeEnd(endpoint.uniqueName())
  return outcome
}

/** A stream whose text is made in this process. */
class OwnStream implements StreamReply {
  /** Called when the stream is done with. */
  onEnd: () => void = () => undefined
  reply: unknown
  isGrowing = false
  readonly #endpoint: Endpoint
  readonly #push: Push
  readonly #id: string
  readonly #record: StreamRecord
  readonly #text: TextStream
  readonly #report: Report
  /** That this process has told the platform the end. */
  readonly #endTold: Announcement = createAnnouncement()
  #isDropped = false

  constructor(endpoint: Endpoint, push: Push, id: string, record: StreamRecord, text: TextStream, report: Report) {
    this.#endpoint = endpoint
    this.#push = push
    this.#id = id
    this.#record = record
    this.#text = text
    this.#report = report
  }

  /** Waits for the first piece, and saves it before the answer: the platform may ask another process at once. */
  async begin(): Promise<void> {
    await comesWithin(Math.min(FIRST_TEXT_MS, this.#endpoint.deadlineMs / 4), this.#text.begun)
    await comesWithin(LAST_TEXT_MS, this.#text.ended)
    const { content, finish } = this.#text.state
    try {
      await this.#record.save({ content, finish }, this.#id)
    } catch (error) {
      this.#report(error, this.#push.context)
    }
    this.reply = botStream({ id: this.#id, content, finish })
    this.isGrowing = !finish
  }

  refresh(push: Push): Outcome {
    const { content, finish } = this.#text.state
    const outcome = toOutcome(this.#endpoint, push, botStream({ id: this.#id, content, finish }))
    if (finish) this.#endTold.make()
    return outcome
  }

  async carryOn(): Promise<void> {
    if (!this.isGrowing) return
    await this.#keepSaving()
    if (!this.#isDropped) await this.#waitForLastQuestion()
    this.onEnd()
  }

  drop(): void {
    this.#isDropped = true
    this.#text.stop()
    this.onEnd()
  }

  /** Saves the text until it has ended; a store that fails is reported once. */
  async #keepSaving(): Promise<void> {
    const reportOnce = onlyOnce((error) => this.#report(error, this.#push.context))
    let hasEnded = false
    while (!hasEnded) {
      hasEnded = await comesWithin(SAVE_MS, this.#text.ended)
      try {
        await this.#record.save(this.#text.state, this.#id)
      } catch (error) {
        reportOnce(error)
      }
    }
  }

  /** Sends a text as a late reply if the platform does not ask for its end, here or in another process. */
  async #waitForLastQuestion(): Promise<void> {
    for (let count = 0; count < LAST_QUESTIONS; count++) {
      if (await comesWithin(QUESTION_MS, this.#endTold.made)) return
      if (await this.#record.isEndTaken().catch(() => false)) return
    }
    const isOurs = await this.#record.takeEnd(this.#id).catch((error: unknown) => {
      this.#report(error, this.#push.context)
      return true
    })
    if (!isOurs) return
    const reply = botStream({ id: this.#id, content: this.#text.state.content, finish: true })
    await sendLateReply(this.#endpoint, this.#push, reply, this.#report)
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
