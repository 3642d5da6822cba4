/** One text that grows: read from whoever makes it, bounded, and readable at any time. */
import { invalidReply } from '../../messages/replies/fields.ts'
import { truncateUtf8 } from '../../messages/truncate-utf8.ts'

/** The most bytes of UTF-8 that a stream takes. Source: 智能机器人 被动回复消息 (path/101031). */
const MAX_BYTES = 20_480

/** How a stream stands. */
export interface StreamState {
  readonly content: string
  readonly finish: boolean
}

/** A text under way in this process. */
export class TextStream {
  #content = ''
  #isFinished = false
  #announceText: () => void = () => undefined
  /** Resolves with the first piece of the text, or with its end. */
  readonly begun: Promise<void> = new Promise((resolve) => {
    this.#announceText = resolve
  })
  /** Resolves with the end of the text; never rejects. */
  readonly ended: Promise<void>

  /**
   * @param source its pieces, in order
   * @param signal ends it with what is there
   * @param onError told of what the source threw, or why the text was cut
   */
  constructor(source: AsyncIterable<unknown>, signal: AbortSignal, onError: (error: unknown) => void) {
    this.ended = this.#read(source, signal)
      .catch(onError)
      .then(() => {
        this.#isFinished = true
        this.#announceText()
      })
  }

  /** The text so far, and whether that is all. */
  get state(): StreamState {
    return { content: withoutHalfPair(this.#content), finish: this.#isFinished }
  }

  async #read(source: AsyncIterable<unknown>, signal: AbortSignal): Promise<void> {
    const iterator = source[Symbol.asyncIterator]()
    const aborted = rejectOnAbort(signal)
    try {
      while (true) {
        const next = await Promise.race([iterator.next(), aborted.promise])
        if (next.done) return
        this.#append(next.value)
      }
    } finally {
      aborted.stop()
      // Lets a generator clean up; one that waits for its next piece would keep us waiting too.
      iterator.return?.()?.then(undefined, () => undefined)
    }
  }

  #append(piece: unknown): void {
    if (typeof piece !== 'string') throw invalidReply(`a stream is made of strings, got ${typeof piece}`)
    const content = this.#content + piece
    this.#content = truncateUtf8(content, MAX_BYTES)
    if (piece !== '') this.#announceText()
    if (this.#content !== content) {
      throw invalidReply(`a stream takes ${MAX_BYTES} bytes of UTF-8 at most: it was ended there`)
    }
  }
}

/** A piece can end inside an emoji, whose other half comes with the next one. */
function withoutHalfPair(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}

function rejectOnAbort(signal: AbortSignal): { readonly promise: Promise<never>; stop(): void } {
  let stop: () => void = () => undefined
  const promise = new Promise<never>((_, reject) => {
    const onAbort = () => reject(signal.reason)
    stop = () => signal.removeEventListener('abort', onAbort)
    signal.addEventListener('abort', onAbort)
    if (signal.aborted) onAbort()
  })
  // It may lose every race.
  promise.catch(() => undefined)
  return { promise, stop }
}
