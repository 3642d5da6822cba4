/** What a test and its worker processes tell each other. */
import type { CallbackOptions, Credentials } from '../../dist/index.js'

/** The kinds of client that a store can be made of. */
export type ClientKind = 'redis' | 'redis-pool' | 'ioredis'

/** What a worker is told when it is started. */
export interface WorkerOptions {
  readonly redisPort: number
  readonly client: ClientKind
  /** Whether the client keeps commands for when it is connected again, as clients do unless told otherwise. */
  readonly offlineQueue: boolean
  readonly platform: 'wecom' | 'wecom-bot'
  readonly credentials: Credentials
  /** By how much the clock of its machine is wrong. */
  readonly clockShiftMs: number
  /** Options of the handler that are plain values. */
  readonly handler: HandlerOptions
}

export type HandlerOptions = Pick<
  CallbackOptions,
  'deadlineMs' | 'leaseMs' | 'maxRunMs' | 'joinRetries' | 'onStoreError' | 'toleranceSeconds'
>

/** What the handler is to do in one run: the test decides, which sees the runs of all processes. */
export interface Scene {
  /** Before it does anything else; default 0. */
  readonly waitMs?: number
  /** The text that it answers; without it, it throws. */
  readonly reply?: string
  /** The text in pieces, for a bot. */
  readonly pieces?: readonly string[]
  /** Before each piece. */
  readonly pieceMs?: number
  /** When its process kills itself. */
  readonly dies?: 'while it runs' | 'before its answer is stored' | 'once its answer is stored'
}

export type ToWorker =
  | { readonly kind: 'play'; readonly run: number; readonly scene: Scene }
  /** To be answered by `done` when the store answers again. */
  | { readonly kind: 'reach the store'; readonly request: number }
  /** To be answered by `done` when nothing is under way any more; new pushes are refused. */
  | { readonly kind: 'drain'; readonly request: number }

export type FromWorker =
  | { readonly kind: 'ready'; readonly port: number }
  /** The handler was called, and waits to be told what to do. */
  | { readonly kind: 'run'; readonly run: number; readonly content: string }
  /** What `onLateReply` was given. */
  | { readonly kind: 'late'; readonly text: string }
  /** What `onError` was given. */
  | { readonly kind: 'error'; readonly code: string; readonly message: string }
  /** What was asked for has come; with the most memory that the process has had, in bytes. */
  | { readonly kind: 'done'; readonly request: number; readonly peakBytes: number }
