/**
 * Runs one process of a program under test: starts it, sends requests as fast as it answers, and ends it.
 *
 *     feeding ── all answered ──▶ ending (done): input closed, killed after a grace period ──▶ ended
 *        │
 *        └── timeout · interrupt · too much output ──▶ ending (why): killed ──▶ ended
 *
 * A process that ends by itself has crashed, unless all requests were answered.
 */

import { startTimer } from '../endpoint/time.ts'
import type { Bilingual } from '../findings/types.ts'
import type { CheckQueue } from './check-queue.ts'
import { type Child, startChild } from './child.ts'
import type { Log } from './log.ts'

/** Why a process ended. */
export interface Ending {
  readonly kind: 'done' | 'crashed' | 'timed-out' | 'interrupted'
  /** Continues a sentence that begins with "the program". */
  readonly reason: Bilingual
}

/** What all processes of a run share. */
export interface RunState {
  readonly command: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly queue: CheckQueue
  readonly noise: Log
  readonly stderr: Log
  onProgress(done: number): void
}

/** How long a program may take to end after it has answered everything. */
const GRACE_MS = 2000
/** The maximum number of lines that are not results; a program that prints more is ended. */
const MAX_NOISE = 10_000

const DONE: Bilingual = { en: 'has answered everything', zh: '已给出全部结果' }
const INTERRUPTED: Bilingual = { en: 'was interrupted', zh: '被中断' }
const ENDLESS_LINE: Bilingual = { en: 'printed a line that does not end', zh: '输出了一行没有结尾的内容' }
const TOO_MUCH_NOISE: Bilingual = { en: 'printed too many lines that are not results', zh: '输出了太多不是结果的行' }

/**
 * Starts the program and sends it requests until all are answered or the program ends.
 *
 * @param window how many requests may be open at once
 * @returns why it ended, once neither the program nor a process that it started is running
 */
export function runProcess(state: RunState, window: number): Promise<Ending> {
  return new Promise((resolve) => {
    new ProgramProcess(state, window, resolve).start()
  })
}

class ProgramProcess {
  readonly #state: RunState
  readonly #window: number
  readonly #child: Child
  #ending: Ending | undefined
  #stopTimer: () => void = () => undefined

  constructor(state: RunState, window: number, onEnd: (ending: Ending) => void) {
    this.#state = state
    this.#window = window
    this.#child = startChild(state.command, {
      onLine: (line) => this.#takeLine(line),
      onStderr: state.stderr.addBytes,
      onDrain: () => this.#feed(),
      onFlood: () => this.#end({ kind: 'crashed', reason: ENDLESS_LINE }),
      onEnd: (reason) => {
        this.#stopTimer()
        state.signal.removeEventListener('abort', this.#interrupt)
        onEnd(this.#ending ?? { kind: state.queue.isDone ? 'done' : 'crashed', reason })
      },
    })
  }

  start(): void {
    const { signal } = this.#state
    signal.addEventListener('abort', this.#interrupt)
    if (signal.aborted) this.#interrupt()
    this.#awaitResult()
    this.#feed()
  }

  readonly #interrupt = (): void => this.#end({ kind: 'interrupted', reason: INTERRUPTED })

  /**
   * Sends as many requests as may be open. After the last one it closes the input, so that a program that buffers
   * results writes them.
   */
  #feed(): void {
    const { queue } = this.#state
    if (this.#ending !== undefined) return
    if (queue.isDone) this.#end({ kind: 'done', reason: DONE })
    let takesMore = true
    while (takesMore && queue.isWaiting && queue.openCount < this.#window) {
      const check = queue.next()
      // If the program cannot take more input now, `onDrain` continues.
      takesMore = check !== undefined && this.#child.send(JSON.stringify(check.request))
    }
    if (!queue.isWaiting) this.#child.close()
  }

  #takeLine(line: string): void {
    const { queue, noise, onProgress } = this.#state
    // After its last result the program may still print a second result, which fails its request.
    if (this.#ending !== undefined && this.#ending.kind !== 'done') return
    if (queue.take(line)) {
      onProgress(queue.verdicts.size)
      this.#awaitResult()
      this.#feed()
    } else noise.add(line)
    if (noise.count > MAX_NOISE) this.#end({ kind: 'crashed', reason: TOO_MUCH_NOISE })
  }

  /** Restarts the timeout for the next result. */
  #awaitResult(): void {
    if (this.#ending !== undefined) return
    const { timeoutMs } = this.#state
    const reason = { en: `gave no result within ${timeoutMs} ms`, zh: `在 ${timeoutMs} 毫秒内没有给出结果` }
    this.#stopTimer()
    this.#stopTimer = startTimer(timeoutMs, () => this.#end({ kind: 'timed-out', reason }))
  }

  /**
   * Ends the process. Only the first reason is kept, since killing the process then ends it too.
   */
  #end(ending: Ending): void {
    if (this.#ending !== undefined) return
    this.#ending = ending
    this.#stopTimer()
    if (ending.kind === 'done') {
      this.#child.close()
      this.#stopTimer = startTimer(GRACE_MS, this.#child.kill)
    } else this.#child.kill()
  }
}
