/** One life of a program: from its start, fed as fast as it answers, to its end, however it comes. */
import type { Bilingual } from '../diagnosis/types.ts'
import { startTimer } from '../endpoint/time.ts'
import type { Agenda } from './agenda.ts'
import { type Child, startChild } from './child.ts'
import type { Log } from './log.ts'

/** How a life ended: all answered, or by the program's doing, or because it was told to. */
export interface Ending {
  readonly kind: 'done' | 'crashed' | 'timed-out' | 'interrupted'
  /** Goes on from "the program". */
  readonly reason: Bilingual
}

/** What a program lives on, life after life. */
export interface Surroundings {
  readonly command: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly agenda: Agenda
  readonly noise: Log
  readonly stderr: Log
  onProgress(done: number): void
}

/** How long a program may take to finish, once it has answered everything. */
const GRACE_MS = 2000
/** A program that prints more lines than these that are not results is ended. */
const MAX_NOISE = 10_000

const DONE: Bilingual = { en: 'has answered everything', zh: '已全部回答' }
const INTERRUPTED: Bilingual = { en: 'was interrupted', zh: '被中断' }
const ENDLESS_LINE: Bilingual = { en: 'printed a line without end', zh: '输出了一行没有尽头的内容' }
const TOO_MUCH_NOISE: Bilingual = { en: 'printed too many lines that are not results', zh: '输出了太多不是结果的行' }

/** A life while it lasts. */
interface Life extends Surroundings {
  /** How many requests may be open at once. */
  readonly window: number
  ending: Ending | undefined
  stopTimer(): void
}

/**
 * Starts the program and feeds it until all is answered, or it is over.
 *
 * @param window how many requests may be open at once
 * @returns when neither it nor what it has started runs any more
 */
export function live(around: Surroundings, window: number): Promise<Ending> {
  const life: Life = { ...around, window, ending: undefined, stopTimer: () => undefined }
  return new Promise((resolve) => {
    const interrupt = () => finish(life, child, { kind: 'interrupted', reason: INTERRUPTED })
    const child: Child = startChild(life.command, {
      onLine: (line) => takeLine(life, child, line),
      onStderr: life.stderr.addBytes,
      onDrain: () => feed(life, child),
      onFlood: () => finish(life, child, { kind: 'crashed', reason: ENDLESS_LINE }),
      onEnd: (reason) => {
        life.stopTimer()
        life.signal.removeEventListener('abort', interrupt)
        resolve(life.ending ?? { kind: life.agenda.isDone ? 'done' : 'crashed', reason })
      },
    })
    life.signal.addEventListener('abort', interrupt)
    if (life.signal.aborted) interrupt()
    wait(life, child)
    feed(life, child)
  })
}

/** Sends what may be sent; behind the last request the input ends, so that a program that gathers results lets go of them. */
function feed(life: Life, child: Child): void {
  const { agenda, window } = life
  if (life.ending !== undefined) return
  if (agenda.isDone) finish(life, child, { kind: 'done', reason: DONE })
  let takesMore = true
  while (takesMore && agenda.isWaiting && agenda.open < window) {
    const check = agenda.next()
    // Where it takes no more at once, it says when it does.
    takesMore = check !== undefined && child.send(JSON.stringify(check.request))
  }
  if (!agenda.isWaiting) child.close()
}

function takeLine(life: Life, child: Child, line: string): void {
  // What it prints after its last result may be a second one.
  if (life.ending !== undefined && life.ending.kind !== 'done') return
  if (life.agenda.take(line)) {
    life.onProgress(life.agenda.verdicts.size)
    wait(life, child)
    feed(life, child)
  } else life.noise.add(line)
  if (life.noise.count > MAX_NOISE) {
    finish(life, child, { kind: 'crashed', reason: TOO_MUCH_NOISE })
  }
}

/** Each result buys it as much time again. */
function wait(life: Life, child: Child): void {
  if (life.ending !== undefined) return
  life.stopTimer()
  const reason = { en: `gave no result within ${life.timeoutMs} ms`, zh: `在 ${life.timeoutMs} 毫秒内没有给出结果` }
  life.stopTimer = startTimer(life.timeoutMs, () => finish(life, child, { kind: 'timed-out', reason }))
}

/** The first reason counts; what comes of it, such as an end by our own hand, is none. */
function finish(life: Life, child: Child, ending: Ending): void {
  if (life.ending !== undefined) return
  life.ending = ending
  life.stopTimer()
  if (ending.kind === 'done') {
    child.close()
    life.stopTimer = startTimer(GRACE_MS, child.kill)
  } else child.kill()
}
