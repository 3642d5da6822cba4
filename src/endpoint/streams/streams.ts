/**
 * The stream protocol of 智能机器人: the first answer opens a stream, the platform asks how it goes on until it is told
 * the end. A handler returns the pieces of its text; all of that is done here.
 *
 * Source: 智能机器人 接收消息 (path/100719), 被动回复消息 (path/101031).
 */
import { botStream } from '../../messages/bot-replies.ts'
import { objectField, textField } from '../../messages/message-key.ts'
import type { Platform } from '../../platforms.ts'
import { bytesToHex } from '../../primitives/bytes.ts'
import { streamKey } from '../delivery/store-key.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { type Outcome, toOutcome } from '../reply.ts'
import { comesWithin } from '../time.ts'
import type { CallbackContext } from '../types.ts'
import type { StreamStore } from './stream-store.ts'
import { TextStream } from './text-stream.ts'

/** A stream's first answer, and the work that goes on after it. */
export interface OpenedStream {
  readonly reply: unknown
  readonly work?: Promise<void>
}

export interface Streams<P extends Platform = Platform> {
  /** Opens a stream, where that is what the handler returned and the platform has any. */
  open(result: unknown, push: Push<P>, context: CallbackContext<P>): Promise<OpenedStream | undefined>
  /** How a stream of ours goes on, if that is what the platform asks for. */
  refresh(push: Push<P>): Promise<Outcome | undefined>
}

export interface StreamOptions<P extends Platform> {
  readonly endpoint: Endpoint<P>
  readonly store: StreamStore
  handOver(reply: unknown, push: Push<P>, context: CallbackContext<P>): Promise<void>
  report(error: unknown, context: Push<P>['context']): void
}

/** What a first answer waits for, so that it is not empty. */
const FIRST_TEXT_MS = 1000
const LAST_TEXT_MS = 10
/** How often other processes are told how a stream stands; the platform asks about once a second. */
const SAVE_MS = 500
/** How often the platform may have a second to ask for the end of a text; after that it is not coming any more. */
const LAST_QUESTIONS = 15
const QUESTION_MS = 1000

/** A stream whose text is made in this process. */
interface OwnStream {
  readonly text: TextStream
  /** Resolves when the platform was told the end by this process. */
  readonly endTold: Promise<void>
  tellEnd(): void
}

/** Makes the streams of an endpoint. */
export function createStreams<P extends Platform>(options: StreamOptions<P>): Streams<P> {
  const { endpoint, store, report } = options
  const own = new Map<string, OwnStream>()

  const refresh = async (push: Push<P>): Promise<Outcome | undefined> => {
    const id = refreshedId(push)
    if (id === undefined) return undefined
    const key = streamKey(push, id)
    const here = own.get(key)
    const state = here?.text.state ?? (await store.load(key))
    if (state === undefined) return undefined
    if (state.finish) {
      here?.tellEnd()
      if (here === undefined) await store.takeEnd(key)
    }
    return toOutcome(endpoint, push, botStream({ id, ...state }))
  }

  const open = async (
    source: AsyncIterable<unknown>,
    push: Push<P>,
    context: CallbackContext<P>,
  ): Promise<OpenedStream> => {
    const tell = (error: unknown) => report(error, push.context)
    const id = bytesToHex(endpoint.random(16))
    const key = streamKey(push, id)
    const stream = startStream(source, context.signal, tell)
    await comesWithin(Math.min(FIRST_TEXT_MS, endpoint.deadlineMs / 4), stream.text.begun)
    // A text that is all there needs no stream.
    await comesWithin(LAST_TEXT_MS, stream.text.ended)
    const { content, finish } = stream.text.state
    const reply = botStream({ id, content, finish })
    if (finish) {
      // Nobody should ask for it again; but it must not look like a new question if somebody does.
      await store.save(key, { content, finish }).catch(tell)
      return { reply }
    }
    own.set(key, stream)
    const work = keepSaving(store, key, stream.text, tell)
      .then(() => waitForLastQuestion(options, stream, { id, key, push, context }))
      .finally(() => own.delete(key))
    return { reply, work }
  }

  return {
    refresh: async (push) => {
      try {
        return endpoint.facts.streams ? await refresh(push) : undefined
      } catch (error) {
        report(error, push.context)
        return undefined
      }
    },
    open: async (result, push, context) =>
      endpoint.facts.streams && isAsyncIterable(result) ? await open(result, push, context) : undefined,
  }
}

function startStream(
  source: AsyncIterable<unknown>,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): OwnStream {
  let tellEnd: () => void = () => undefined
  const endTold = new Promise<void>((resolve) => {
    tellEnd = resolve
  })
  return { text: new TextStream(source, signal, onError), endTold, tellEnd: () => tellEnd() }
}

/** Tells the store how the text stands until it has ended; what fails is told once. */
async function keepSaving(
  store: StreamStore,
  key: string,
  text: TextStream,
  onError: (error: unknown) => void,
): Promise<void> {
  let isTold = false
  const save = async () => {
    try {
      await store.save(key, text.state)
    } catch (error) {
      if (!isTold) onError(error)
      isTold = true
    }
  }
  while (!text.state.finish) {
    await save()
    await comesWithin(SAVE_MS, text.ended)
  }
  await save()
}

/** What a stream is, to whoever has to see that its end arrives. */
interface Ending<P extends Platform> {
  readonly id: string
  readonly key: string
  readonly push: Push<P>
  readonly context: CallbackContext<P>
}

/** A text whose end nobody asks for, here or in another process, goes by another road. */
async function waitForLastQuestion<P extends Platform>(
  { store, handOver, report }: StreamOptions<P>,
  { text, endTold }: OwnStream,
  { id, key, push, context }: Ending<P>,
): Promise<void> {
  for (let count = 0; count < LAST_QUESTIONS; count++) {
    if (await comesWithin(QUESTION_MS, endTold)) return
    if (await store.isEndTaken(key).catch(() => false)) return
  }
  const isOurs = await store.takeEnd(key).catch((error: unknown) => {
    report(error, push.context)
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
