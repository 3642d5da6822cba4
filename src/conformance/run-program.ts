/** Runs the suite on any program that speaks the protocol. Restarts it after a crash or a timeout, up to a limit. */
import type { Bilingual } from '../findings/types.ts'
import { type CheckQueue, createCheckQueue } from './check-queue.ts'
import type { Check } from './checks.ts'
import type { CaseVerdict } from './judge.ts'
import { createLog, type Log } from './log.ts'
import { type Ending, type RunState, runProcess } from './program-process.ts'

/** The options of a run. */
export interface ProgramOptions {
  /** The command as it is typed in a shell. */
  readonly command: string
  /** How long one result may take, in milliseconds. A program that hangs is detected only by this limit. */
  readonly timeoutMs: number
  /** The maximum number of restarts. */
  readonly maxRestarts: number
  /** Aborts if a person interrupts the run. */
  readonly signal: AbortSignal
  onProgress(done: number): void
}

/** The run of a program: the verdicts, and how the program behaved. */
export interface ProgramRun {
  /** The verdicts by the id of the request; a check without one was not run. */
  readonly verdicts: ReadonlyMap<string, CaseVerdict>
  readonly restarts: number
  /** Whether the program gave any result in one of the three forms; if not, it does not speak the protocol. */
  readonly hasResults: boolean
  /** Whether a person interrupted the run. */
  readonly wasInterrupted: boolean
  /** Lines of standard output that are not results: their number, and the first of them. */
  readonly noise: Log
  /** The last lines of standard error. */
  readonly stderr: Log
  /** Why the run stopped before its end, if it did; continues a sentence that begins with "the program". */
  readonly givenUp: Bilingual | undefined
}

/** How many requests are open at once until the first restart: a program may read ahead, and answer in any order. */
const WINDOW = 16

/**
 * Runs checks on a program.
 *
 * Nothing that the program does makes it reject. When it resolves, no process of the program is left.
 *
 * @throws TypeError the system cannot run such a command
 */
export async function runProgram(checks: readonly Check[], options: ProgramOptions): Promise<ProgramRun> {
  const queue = createCheckQueue(checks)
  const [noise, stderr] = [createLog('first'), createLog('last')]
  const state: RunState = { ...options, queue, noise, stderr }
  let restarts = 0
  for (;;) {
    // After a crash or a timeout only one request is open at a time, so that the one that causes it is known.
    const ending = await runProcess(state, restarts === 0 ? WINDOW : 1)
    const { kind, reason } = ending
    if (kind === 'crashed' || kind === 'timed-out') {
      queue.failOpenCheck({ kind, reason: { en: `the program ${reason.en}`, zh: `程序${reason.zh}` } })
    }
    const givenUp = queue.isDone ? undefined : reasonToStop(queue, ending, restarts, options)
    if (queue.isDone || givenUp !== undefined) {
      const { verdicts, hasResults } = queue
      return { verdicts, restarts, hasResults, wasInterrupted: ending.kind === 'interrupted', noise, stderr, givenUp }
    }
    restarts++
  }
}

/** After this many starts without any result, a program that times out is not started again. */
const MAX_STARTS_WITHOUT_RESULT = 2

function reasonToStop(
  { hasResults }: CheckQueue,
  { kind, reason }: Ending,
  restarts: number,
  { maxRestarts }: ProgramOptions,
): Bilingual | undefined {
  if (kind === 'interrupted') return reason
  const starts = restarts + 1
  if (kind === 'timed-out' && !hasResults && starts >= MAX_STARTS_WITHOUT_RESULT) return reason
  if (restarts < maxRestarts) return undefined
  return {
    en: `${reason.en}, and was started ${starts} ${starts === 1 ? 'time' : 'times'}; --restarts N allows more restarts`,
    zh: `${reason.zh}，已启动 ${starts} 次；可用 --restarts N 允许更多次重启`,
  }
}
