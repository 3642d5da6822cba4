/** One worker process, as a test sees it. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { FromWorker, RunInstructions, ToWorker, WorkerOptions } from './protocol.ts'

export interface Worker {
  readonly name: string
  readonly port: number
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>
  /** Suspends it: its connections stay open, and no timer fires. */
  pause(): void
  resume(): void
  /** Waits until its store responds. */
  reachStore(): Promise<void>
  /** Waits until it has no push in progress; it accepts no more pushes. @returns its maximum memory, in bytes */
  drain(): Promise<number>
}

/** Receives the events of a worker. */
export interface Listener {
  /** The handler was called. @returns what it does */
  onRun(worker: Worker, content: string): RunInstructions | Promise<RunInstructions>
  onLate(text: string): void
  /** Also called if the process ends without having been killed. */
  onError(code: string, message: string): void
}

const MODULE = fileURLToPath(new URL('worker.mjs', import.meta.url))

/** Starts a worker, and waits until it takes requests; the caller kills it. */
export function startWorker(name: string, options: WorkerOptions, listener: Listener): Promise<Worker> {
  // Without the flags of the test runner's own processes.
  const child = fork(MODULE, [JSON.stringify(options)], { execArgv: [] })
  const questions = new Questions(child)
  return new Promise((resolve, reject) => {
    let worker: Worker | undefined
    child.once('exit', (code, signal) => {
      const reason = `worker ${name} ended with ${code ?? signal}`
      questions.giveUp()
      // A process that ends by this signal was killed by its test.
      if (signal !== 'SIGKILL') listener.onError('EXIT', reason)
      reject(new Error(reason))
    })
    child.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
          worker = controlOf(name, message.port, child, questions)
          resolve(worker)
          break
        case 'run':
          if (worker === undefined) break
          void Promise.resolve(listener.onRun(worker, message.content)).then((instructions) =>
            send(child, { kind: 'proceed', run: message.run, instructions }),
          )
          break
        case 'late':
          listener.onLate(message.text)
          break
        case 'error':
          listener.onError(message.code, message.message)
          break
        case 'done':
          questions.answer(message.request, message.peakBytes)
      }
    })
  })
}

function controlOf(name: string, port: number, child: ChildProcess, questions: Questions): Worker {
  return {
    name,
    port,
    kill: () => kill(child),
    pause: () => {
      child.kill('SIGSTOP')
    },
    resume: () => {
      child.kill('SIGCONT')
    },
    reachStore: async () => {
      await questions.ask('reach the store')
    },
    drain: () => questions.ask('drain'),
  }
}

/** The requests to a worker that it has not answered yet. A dead worker has no push in progress, and answers 0. */
class Questions {
  readonly #child: ChildProcess
  readonly #open = new Map<number, (peakBytes: number) => void>()
  #count = 0

  constructor(child: ChildProcess) {
    this.#child = child
  }

  ask(kind: 'reach the store' | 'drain'): Promise<number> {
    return new Promise((resolve) => {
      if (isGone(this.#child)) return resolve(0)
      const request = ++this.#count
      this.#open.set(request, resolve)
      send(this.#child, { kind, request })
    })
  }

  answer(request: number, peakBytes: number): void {
    this.#open.get(request)?.(peakBytes)
    this.#open.delete(request)
  }

  giveUp(): void {
    for (const request of [...this.#open.keys()]) this.answer(request, 0)
  }
}

function send(child: ChildProcess, message: ToWorker): void {
  // It may be dying at this moment, which is not an error of the test.
  if (child.connected) child.send(message, () => undefined)
}

function isGone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function kill(child: ChildProcess): Promise<void> {
  if (isGone(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
