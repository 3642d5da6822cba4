/** A text that grows: it is read piece by piece from its source, bounded, and can be read at any time. */
import { invalidReply } from '../../replies/fields.ts'
import { MAX_STREAM_BYTES } from '../../replies/generated/tables.ts'
import { truncateUtf8 } from '../../replies/truncate-utf8.ts'
import { type Announcement, createAnnouncement, pause } from '../time.ts'

/** How many pieces are read without a pause: a source that never waits would block everything else. */
const PIECES_AT_ONCE = 256

/** The text of a stream so far, and whether it has ended. */
export interface StreamState {
  readonly content: string
  readonly finish: boolean
}

/** A text that is made in this process. */
export class TextStream {
  #content = ''
  #isFinished = false
  readonly #begun: Announcement = createAnnouncement()
  readonly #stopped: Announcement = createAnnouncement()
  /** Resolves with the end of the text; never rejects. */
  readonly ended: Promise<void>

  /**
   * @param source the pieces, in order
   * @param signal ends the text with what is there; the reason is reported
   * @param onError receives what the source threw, or why the text was cut
   */
  constructor(source: AsyncIterable<unknown>, signal: AbortSignal, onError: (error: unknown) => void) {
    const onAbort = () => {
      onError(signal.reason)
      this.stop()
    }
    signal.addEventListener('abort', onAbort)
    this.ended = this.#read(source)
      .catch(onError)
      .then(() => {
        signal.removeEventListener('abort', onAbort)
        this.#isFinished = true
        this.#begun.make()
      })
  }

  /** Resolves with the first piece of the text, or with its end. */
  get begun(): Promise<void> {
    return this.#begun.made
  }

  /** The text so far, and whether it has ended. */
  get state(): StreamState {
    const content = this.#isFinished ? this.#content : withoutHalfPair(this.#content)
    return { content: content.toWellFormed(), finish: this.#isFinished }
  }

  /** Ends the text with what is there. */
  stop(): void {
    this.#stopped.make()
  }

  async #read(source: AsyncIterable<unknown>): Promise<void> {
    const iterator = source[Symbol.asyncIterator]()
    const stopped = this.#stopped.made.then(() => ({ done: true, value: undefined }) as const)
    try {
      for (let count = 1; ; count++) {
        const next = await Promise.race([iterator.next(), stopped])
        if (next.done) return
        this.#append(next.value)
        if (count % PIECES_AT_ONCE === 0) await pause(0)
      }
    } finally {
      cleanUp(iterator)
    }
  }

  #append(piece: unknown): void {
    if (typeof piece !== 'string') throw invalidReply(`a stream must yield strings, got ${typeof piece}`)
    const content = this.#content + piece
    this.#content = truncateUtf8(content, MAX_STREAM_BYTES)
    if (piece !== '') this.#begun.make()
    if (this.#content !== content) {
      throw invalidReply(`a stream can have at most ${MAX_STREAM_BYTES} bytes of UTF-8: it was ended there`)
    }
  }
}

/**
 * Lets a generator clean up. This is not awaited, since a generator that waits for its next piece would delay the end.
 */
function cleanUp(iterator: AsyncIterator<unknown>): void {
  const returned = async () => await iterator.return?.()
  returned().catch(() => undefined)
}

/** Removes half an emoji from the end: a piece can end inside one, and the other half comes with the next piece. */
function withoutHalfPair(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
