/** Processes of a user's, as many as a test asks for; all of them end with the test. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { CallbackOptions } from 'wechat-callback'
import type { ClientKind } from './clients.mjs'

/** What can be told to another process of the options, and what is done to that process. */
export interface WorkerOptions
  extends Pick<
    CallbackOptions<'wecom'>,
    'deadlineMs' | 'joinRetries' | 'leaseMs' | 'onStoreError' | 'toleranceSeconds'
  > {
  readonly platform?: 'wecom' | 'wecom-bot'
  readonly credentials: { readonly token: string; readonly encodingAESKey: string; readonly receiveId: string }
  readonly redisPort: number
  readonly client?: ClientKind
  readonly offlineQueue?: boolean
  /** How wrong its clock is. */
  readonly shiftMs?: number
  readonly dies?: 'once answered'
}

/** What a worker tells. */
export type Told =
  | { readonly type: 'ready'; readonly port: number }
  | { readonly type: 'run'; readonly name: string }
  | { readonly type: 'error'; readonly code: string }
  | { readonly type: 'late'; readonly reply: string }
  | { readonly type: 'memory'; readonly bytes: number }
  | { readonly type: 'drained' }

export interface Worker {
  readonly port: number
  /** The names of the pushes that its handler was called for. */
  readonly runs: readonly string[]
  /** The codes that `onError` was told. */
  readonly errors: readonly string[]
  /** The replies that came late, as JSON. */
  readonly late: readonly string[]
  drain(): Promise<void>
  memory(): Promise<number>
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void
}

const started: ChildProcess[] = []

/** Starts a process, and waits until it listens. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const child = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), [JSON.stringify(options)])
  started.push(child)
  const [runs, errors, late]: string[][] = [[], [], []]
  const { port } = await tells(child, 'ready')
  child.on('message', (told: Told) => {
    if (told.type === 'run') runs?.push(told.name)
    if (told.type === 'error') errors?.push(told.code)
    if (told.type === 'late') late?.push(told.reply)
  })
  return {
    port,
    runs: runs ?? [],
    errors: errors ?? [],
    late: late ?? [],
    drain: async () => {
      child.send('drain')
      await tells(child, 'drained')
    },
    memory: async () => {
      child.send('memory')
      return (await tells(child, 'memory')).bytes
    },
    signal: (name) => child.kill(name),
  }
}

/** Ends all that were started. */
export async function stopWorkers(): Promise<void> {
  await Promise.all(started.splice(0).map(stop))
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

function tells<Type extends Told['type']>(child: ChildProcess, type: Type): Promise<Extract<Told, { type: Type }>> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the worker ended with ${code} before it was ${type}`))
    const onMessage = (told: Told) => {
      if (!isOfType(told, type)) return
      child.off('message', onMessage).off('exit', onExit)
      resolve(told)
    }
    child.on('message', onMessage).on('exit', onExit)
  })
}

function isOfType<Type extends Told['type']>(told: Told, type: Type): told is Extract<Told, { type: Type }> {
  return told.type === type
}
