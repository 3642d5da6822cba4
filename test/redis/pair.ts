/**
 * Two processes of one endpoint, and a log of both: which process ran which push, which runs failed, which replies were
 * late.
 */
import { onTestFinished } from 'vitest'
import { credentials } from '../support/account.ts'
import type { RunInstructions, WorkerOptions } from './protocol.ts'
import type { Reachable } from './server.ts'
import { type Listener, startWorker, type Worker } from './worker-process.ts'

/** A run of the handler. */
export interface Run {
  readonly worker: Worker
  readonly content: string
  /** How often the handler was called for this content, in either process: 1 for the first time. */
  readonly number: number
}

/** Decides what each run does; with a promise, also when. */
export type Script = (run: Run) => RunInstructions | Promise<RunInstructions>

/** What both processes have done. */
export interface Log {
  readonly runs: Run[]
  readonly late: { readonly worker: string; readonly text: string }[]
  readonly errors: { readonly worker: string; readonly code: string; readonly message: string }[]
  /** How often the handler was called for a content. */
  countOf(content: string): number
}

export interface Pair {
  readonly a: Worker
  readonly b: Worker
  readonly log: Log
  /**
   * Waits until neither has a push in progress; they accept no more pushes. @returns the maximum memory of each, in bytes
   */
  drain(): Promise<readonly number[]>
}

export type PairOptions = Partial<WorkerOptions> & {
  readonly redis: Reachable
  /** Default: each run returns its number at once. */
  readonly script?: Script
  /** Options that differ in one of them. */
  readonly a?: Partial<WorkerOptions>
  readonly b?: Partial<WorkerOptions>
}

const DEFAULTS: Omit<WorkerOptions, 'redisPorts'> = {
  client: 'redis',
  offlineQueue: false,
  platform: 'wecom',
  credentials,
  clockShiftMs: 0,
  handler: {},
}

/** A text that names the run that made it. */
export function numbered({ content, number }: Run): string {
  return `${content}：第${number}次`
}

/** A script of runs that all take this long. */
export function takes(waitMs: number): Script {
  return (run) => ({ waitMs, reply: numbered(run) })
}

/** Starts two processes for the duration of a test. */
export async function startPair({
  redis,
  script = takes(0),
  a: ownOfA,
  b: ownOfB,
  ...common
}: PairOptions): Promise<Pair> {
  const { log, enter } = createLog(script)
  const start = async (name: string, own?: Partial<WorkerOptions>) => {
    const worker = await startWorker(
      name,
      { ...DEFAULTS, redisPorts: redis.ports, ...common, ...own },
      {
        onRun: enter,
        onLate: (text) => log.late.push({ worker: name, text }),
        onError: (code, message) => log.errors.push({ worker: name, code, message }),
      },
    )
    onTestFinished(() => worker.kill())
    return worker
  }
  const [a, b] = await Promise.all([start('A', ownOfA), start('B', ownOfB)])
  return { a, b, log, drain: () => Promise.all([a.drain(), b.drain()]) }
}

function createLog(script: Script): { readonly log: Log; enter: Listener['onRun'] } {
  const counts = new Map<string, number>()
  const countOf = (content: string) => counts.get(content) ?? 0
  const log: Log = { runs: [], late: [], errors: [], countOf }
  const enter = (worker: Worker, content: string) => {
    const run = { worker, content, number: countOf(content) + 1 }
    counts.set(content, run.number)
    log.runs.push(run)
    return script(run)
  }
  return { log, enter }
}
