/**
 * The stream protocol of 智能机器人: the first answer opens a stream, the platform asks how it goes on until it is told
 * the end. A handler returns the pieces of its text; all of that is done here.
 *
 * Source: 智能机器人 接收消息 (path/100719), 被动回复消息 (path/101031).
 */
import { botStream } from '../../messages/bot-replies.ts'
import { objectField, textField } from '../../messages/message-key.ts'
import type { Platform } from '../../platforms.ts'
import type { Continuation, Resolved } from '../delivery/flight-state.ts'
import type { HandOver } from '../delivery/hand-over.ts'
import { streamKey } from '../delivery/store-key.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { type Outcome, toOutcome } from '../reply.ts'
import { onlyOnce } from '../report-once.ts'
import { type Announcement, comesWithin, createAnnouncement } from '../time.ts'
import type { CallbackContext } from '../types.ts'
import { SAVE_MS, type StreamStore } from './stream-store.ts'
import { TextStream } from './text-stream.ts'

export interface Streams<P extends Platform = Platform> {
  /** Opens a stream, where that is what the handler returned and the platform has any. */
  open(result: unknown, push: Push<P>, context: CallbackContext<P>): Promise<Resolved | undefined>
  /**
   * How a stream of ours goes on, if that is what the platform asks for.
   *
   * @throws CallbackError `STORE_FAILED`: whether it is ours is not known
   */
  refresh(push: Push<P>): Promise<Outcome | undefined>
}

export interface StreamOptions<P extends Platform> {
  readonly endpoint: Endpoint<P>
  readonly store: StreamStore
  readonly handOver: HandOver<P>
  report(error: unknown, context: Push<P>['context']): void
}

/** What a first answer waits for, so that it is not empty. */
const FIRST_TEXT_MS = 1000
/** And for a text that is all there, which needs no stream. */
const LAST_TEXT_MS = 10
/** How often the platform may have a second to ask for the end of a text; after that it is not coming any more. */
const LAST_QUESTIONS = 15
const QUESTION_MS = 1000

/** A stream whose text is made in this process, from its question to its end. */
interface OwnStream<P extends Platform> {
  readonly id: string
  readonly key: string
  readonly push: Push<P>
  readonly context: CallbackContext<P>
  readonly text: TextStream
  /** That the platform was told the end by this process. */
  readonly endTold: Announcement
  report(error: unknown): void
}

/** Makes the streams of an endpoint. */
export function createStreams<P extends Platform>(options: StreamOptions<P>): Streams<P> {
  const { endpoint, store } = options
  const own = new Map<string, OwnStream<P>>()

  const refresh = async (push: Push<P>, id: string): Promise<Outcome | undefined> => {
    const key = streamKey(push, id)
    const here = own.get(key)
    const state = here?.text.state ?? (await store.load(key))
    if (state === undefined) return undefined
    const { content, finish } = state
    const outcome = toOutcome(endpoint, push, botStream({ id, content, finish }))
    if (finish && here === undefined) await store.takeEnd(key)
    if (finish) here?.endTold.make()
    return outcome
  }

  const open = async (
    source: AsyncIterable<unknown>,
    push: Push<P>,
    context: CallbackContext<P>,
  ): Promise<Resolved> => {
    const stream = startStream(options, source, push, context)
    const { id, key, text, report } = stream
    await comesWithin(Math.min(FIRST_TEXT_MS, endpoint.deadlineMs / 4), text.begun)
    await comesWithin(LAST_TEXT_MS, text.ended)
    const { content, finish } = text.state
    // Before the answer: the platform may ask another process at once.
    await store.save(key, { content, finish }).catch(report)
    const reply = botStream({ id, content, finish })
    if (finish) return { reply }
    own.set(key, stream)
    return { reply, continuation: continuationOf(options, stream, () => own.delete(key)) }
  }

  return {
    refresh: async (push) => {
      const id = endpoint.facts.streams ? refreshedId(push) : undefined
      return id === undefined ? undefined : await refresh(push, id)
    },
    open: async (result, push, context) =>
      endpoint.facts.streams && isAsyncIterable(result) ? await open(result, push, context) : undefined,
  }
}

function startStream<P extends Platform>(
  { endpoint, report: reportWith }: StreamOptions<P>,
  source: AsyncIterable<unknown>,
  push: Push<P>,
  context: CallbackContext<P>,
): OwnStream<P> {
  const report = (error: unknown) => reportWith(error, push.context)
  const id = endpoint.uniqueName()
  const text = new TextStream(source, context.signal, report)
  return { id, key: streamKey(push, id), push, context, text, endTold: createAnnouncement(), report }
}

function continuationOf<P extends Platform>(
  options: StreamOptions<P>,
  stream: OwnStream<P>,
  forget: () => void,
): Continuation {
  let isDropped = false
  return {
    carryOn: async () => {
      await keepSaving(options.store, stream)
      if (!isDropped) await waitForLastQuestion(options, stream)
      forget()
    },
    drop: () => {
      isDropped = true
      stream.text.stop()
      forget()
    },
  }
}

/** Tells the store how the text stands until it has ended; what fails is told once. */
async function keepSaving<P extends Platform>(store: StreamStore, { key, text, report }: OwnStream<P>): Promise<void> {
  const reportOnce = onlyOnce(report)
  const save = () => store.save(key, text.state).catch(reportOnce)
  while (!(await comesWithin(SAVE_MS, text.ended))) await save()
  await save()
}

/** A text whose end nobody asks for, here or in another process, goes by another road. */
async function waitForLastQuestion<P extends Platform>(
  { store, handOver }: StreamOptions<P>,
  { id, key, push, context, text, endTold, report }: OwnStream<P>,
): Promise<void> {
  for (let count = 0; count < LAST_QUESTIONS; count++) {
    if (await comesWithin(QUESTION_MS, endTold.made)) return
    if (await store.isEndTaken(key).catch(() => false)) return
  }
  const isOurs = await store.takeEnd(key).catch((error: unknown) => {
    report(error)
    return true
  })
  if (isOurs) await handOver(botStream({ id, content: text.state.content, finish: true }), push, context)
}

function refreshedId({ message }: Push): string | undefined {
  return textField(message, 'msgtype') === 'stream' ? textField(objectField(message, 'stream'), 'id') : undefined
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
