/**
 * A text that grows: it is read piece by piece from its source, bounded, and can be read at any time. The text is cut
 * at the platform's limit; the part after it can be kept as the rest.
 */
import { invalidReply } from '../../../replies/fields.ts'
import { MAX_STREAM_BYTES } from '../../../replies/generated/tables.ts'
import { truncateUtf8 } from '../../../replies/truncate-utf8.ts'
import { createDeferred, type Deferred, pause } from '../../time.ts'

/** How many pieces are read without a pause: a source that never waits would block everything else. */
const PIECES_AT_ONCE = 256

/** The maximum number of UTF-16 units of the rest that are kept. */
const MAX_REST_LENGTH = 2 ** 20

/** The text of a stream so far, and whether it has ended. */
export interface StreamState {
  readonly content: string
  readonly finish: boolean
}

/** A text that is made in this process. */
export class TextStream {
  #content = ''
  #rest: string | undefined
  #isFinished = false
  readonly #keepsRest: boolean
  readonly #begun: Deferred = createDeferred()
  readonly #cut: Deferred = createDeferred()
  #isStopped = false
  /** Ends the wait for the next piece. */
  #endRead: () => void = () => undefined
  /** Resolves with the end of the text, which may be a cut; never rejects. */
  readonly textEnd: Promise<void>
  /** Resolves when the source is read to its end, the rest included; never rejects. */
  readonly sourceEnd: Promise<void>

  /**
   * @param source the pieces, in order
   * @param signal ends the text with the pieces received so far; the reason is reported
   * @param onError receives what the source threw, or why the text was ended
   * @param keepsRest whether to read the source after the platform's limit; otherwise the text ends there
   */
  constructor(
    source: AsyncIterable<unknown>,
    signal: AbortSignal,
    onError: (error: unknown) => void,
    keepsRest: boolean,
  ) {
    this.#keepsRest = keepsRest
    const onAbort = () => {
      onError(signal.reason)
      this.stop()
    }
    signal.addEventListener('abort', onAbort)
    this.sourceEnd = this.#read(source)
      .catch(onError)
      .then(() => {
        signal.removeEventListener('abort', onAbort)
        this.#isFinished = true
        this.#begun.resolve()
      })
    this.textEnd = Promise.race([this.#cut.promise, this.sourceEnd])
  }

  /** Resolves with the first piece of the text, or with its end. */
  get textStart(): Promise<void> {
    return this.#begun.promise
  }

  /** The text so far, as much of it as the platform takes, and whether it has ended. */
  get state(): StreamState {
    const finish = this.#isFinished || this.#rest !== undefined
    const content = finish ? this.#content : withoutHalfPair(this.#content)
    return { content: content.toWellFormed(), finish }
  }

  /** What follows the text so far because the platform does not take it; `undefined` if the text was not cut. */
  get rest(): string | undefined {
    return this.#rest?.toWellFormed()
  }

  /** Ends the text with the pieces received so far. */
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
    if (typeof piece !== 'string') throw invalidReply(`a stream must yield strings, got ${typeof piece}`)
    if (this.#rest !== undefined) {
      this.#appendToRest(piece)
      return
    }
    const content = this.#content + piece
    this.#content = truncateUtf8(content, MAX_STREAM_BYTES)
    if (piece !== '') this.#begun.resolve()
    if (this.#content === content) return
    if (!this.#keepsRest) {
      throw invalidReply(
        `a stream can have at most ${MAX_STREAM_BYTES} bytes of UTF-8: it was ended there. Set onLateReply to receive the rest`,
      )
    }
    this.#appendToRest(content.slice(this.#content.length))
    this.#cut.resolve()
  }

  #appendToRest(piece: string): void {
    const rest = (this.#rest ?? '') + piece
    this.#rest = rest.slice(0, MAX_REST_LENGTH)
    if (this.#rest !== rest) {
      throw invalidReply(`the rest of a stream can have at most ${MAX_REST_LENGTH} characters: it was ended there`)
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
