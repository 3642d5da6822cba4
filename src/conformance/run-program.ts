/** The suite on any program that speaks the protocol: started again after an accident, and given up after too many. */
import type { Bilingual } from '../findings/types.ts'
import { type CheckQueue, createCheckQueue } from './check-queue.ts'
import type { Check } from './checks.ts'
import type { CaseVerdict } from './judge.ts'
import { createLog, type Log } from './log.ts'
import { type Ending, type RunState, runProcess } from './program-process.ts'

/** How a program is run. */
export interface ProgramOptions {
  /** As it would be typed in a shell. */
  readonly command: string
  /** How long it may take for one result; only this shows that it hangs. */
  readonly timeoutMs: number
  /** How often it is started again before it is given up. */
  readonly maxRestarts: number
  /** Aborts when a person breaks the run off. */
  readonly signal: AbortSignal
  onProgress(done: number): void
}

/** How a program was run, and the verdicts. */
export interface ProgramRun {
  /** By the id of the request; what is missing was not run. */
  readonly verdicts: ReadonlyMap<string, CaseVerdict>
  readonly restarts: number
  /** Whether it ever gave a result in one of the three forms: if not, it does not speak the protocol. */
  readonly hasResults: boolean
  /** Whether a person broke the run off. */
  readonly wasInterrupted: boolean
  /** Lines of its standard output that are not results: how many, and the first of them. */
  readonly noise: Log
  /** The last lines of its standard error. */
  readonly stderr: Log
  /** Why it was not run to the end, if it was not; goes on from "the program". */
  readonly givenUp: Bilingual | undefined
}

/** How many requests are open at once while all goes well: a program may read ahead, and answer in any order. */
const WINDOW = 16

/**
 * Runs checks on a program.
 *
 * It never rejects for what the program does, and when it resolves no process of it is left.
 *
 * @throws TypeError the command can't be given to a system
 */
export async function runProgram(checks: readonly Check[], options: ProgramOptions): Promise<ProgramRun> {
  const queue = createCheckQueue(checks)
  const [noise, stderr] = [createLog('first'), createLog('last')]
  const state: RunState = { ...options, queue, noise, stderr }
  let restarts = 0
  for (;;) {
    // After the first accident one request at a time, so that it is known which of them did it.
    const ending = await runProcess(state, restarts === 0 ? WINDOW : 1)
    const { kind, reason } = ending
    if (kind === 'crashed' || kind === 'timed-out') {
      queue.blame({ kind, reason: { en: `the program ${reason.en}`, zh: `程序${reason.zh}` } })
    }
    const givenUp = queue.isDone ? undefined : reasonToStop(queue, ending, restarts, options)
    if (queue.isDone || givenUp !== undefined) {
      const { verdicts, hasResults } = queue
      return { verdicts, restarts, hasResults, wasInterrupted: ending.kind === 'interrupted', noise, stderr, givenUp }
    }
    restarts++
  }
}

/** After so many starts without any result, a program that is silent each time is not waited for again. */
const SILENT_STARTS = 2

function reasonToStop(
  { hasResults }: CheckQueue,
  { kind, reason }: Ending,
  restarts: number,
  { maxRestarts }: ProgramOptions,
): Bilingual | undefined {
  if (kind === 'interrupted') return reason
  const starts = restarts + 1
  if (kind === 'timed-out' && !hasResults && starts >= SILENT_STARTS) return reason
  if (restarts < maxRestarts) return undefined
  return {
    en: `${reason.en}, and was started ${starts} ${starts === 1 ? 'time' : 'times'}; --restarts N allows more restarts`,
    zh: `${reason.zh}，已启动 ${starts} 次；可用 --restarts N 允许更多次重启`,
  }
}
