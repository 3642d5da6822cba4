/** A text that grows: it is read piece by piece from its source, bounded, and can be read at any time. */
import { invalidReply } from '../../replies/fields.ts'
import { MAX_STREAM_BYTES } from '../../replies/generated/tables.ts'
import { truncateUtf8 } from '../../replies/truncate-utf8.ts'
import { createDeferred, type Deferred, pause } from '../time.ts'

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
  readonly #begun: Deferred = createDeferred()
  #isStopped = false
  /** Ends the wait for the next piece. */
  #endRead: () => void = () => undefined
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
        this.#begun.resolve()
      })
  }

  /** Resolves with the first piece of the text, or with its end. */
  get begun(): Promise<void> {
    return this.#begun.promise
  }

  /** The text so far, and whether it has ended. */
  get state(): StreamState {
    const content = this.#isFinished ? this.#content : withoutHalfPair(this.#content)
    return { content: content.toWellFormed(), finish: this.#isFinished }
  }

  /** Ends the text with what is there. */
  stop(): void {
    this.#isStopped = true
    this.#endRead()
  }

  async #read(source: AsyncIterable<unknown>): Promise<void> {
    const iterator = source[Symbol.asyncIterator]()
    try {
      for (let count = 1; !this.#isStopped; count++) {
        const next = await this.#next(iterator)
        if (next.done) return
        this.#append(next.value)
        if (count % PIECES_AT_ONCE === 0) await pause(0)
      }
    } finally {
      cleanUp(iterator)
    }
  }

  /** Waits for the next piece; `stop` ends the wait. */
  #next(iterator: AsyncIterator<unknown>): Promise<IteratorResult<unknown>> {
    return new Promise((resolve, reject) => {
      this.#endRead = () => resolve({ done: true, value: undefined })
      Promise.resolve(iterator.next()).then(resolve, reject)
    })
  }

  #append(piece: unknown): void {
    if (typeof piece !== 'string') throw invalidReply(`a stream is made of strings, got ${typeof piece}`)
    const content = this.#content + piece
    this.#content = truncateUtf8(content, MAX_STREAM_BYTES)
    if (piece !== '') this.#begun.resolve()
    if (this.#content !== content) {
      throw invalidReply(`a stream takes ${MAX_STREAM_BYTES} bytes of UTF-8 at most: it was ended there`)
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
