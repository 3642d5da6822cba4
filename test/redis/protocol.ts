/** The messages between a test and its worker processes. */
import type { CallbackOptions, Credentials } from '../../dist/index.js'

/** The kinds of client that a store can be made of. */
export type ClientKind = 'redis' | 'redis-pool' | 'ioredis' | ClusterClientKind | SentinelClientKind
export type ClusterClientKind = 'redis-cluster' | 'ioredis-cluster'
export type SentinelClientKind = 'redis-sentinel' | 'ioredis-sentinel'

/** The options with which a worker is started. */
export interface WorkerOptions {
  /** One server, the nodes of a cluster, or the sentinels. */
  readonly redisPorts: readonly number[]
  readonly client: ClientKind
  /** Whether the client queues commands until it is connected again, as clients do by default. */
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

/** What the handler does in one run: the test decides, which sees the runs of all processes. */
export interface RunInstructions {
  /** The time before it does anything else; default 0. */
  readonly waitMs?: number
  /** The text that it returns; without it, it throws. */
  readonly reply?: string
  /** The pieces of the text, for a bot. */
  readonly pieces?: readonly string[]
  /** The time before each piece. */
  readonly pieceMs?: number
  /** When its process kills itself. */
  readonly dies?: 'while it runs' | 'before its answer is stored' | 'once its answer is stored'
}

export type ToWorker =
  | { readonly kind: 'proceed'; readonly run: number; readonly instructions: RunInstructions }
  /** Answered with `done` when the store responds again. */
  | { readonly kind: 'reach the store'; readonly request: number }
  /** Answered with `done` when no push is in progress; new pushes are refused. */
  | { readonly kind: 'drain'; readonly request: number }

export type FromWorker =
  | { readonly kind: 'ready'; readonly port: number }
  /** The handler was called, and waits for its instructions. */
  | { readonly kind: 'run'; readonly run: number; readonly content: string }
  /** What `onLateReply` received. */
  | { readonly kind: 'late'; readonly text: string }
  /** What `onError` received. */
  | { readonly kind: 'error'; readonly code: string; readonly message: string }
  /** The request of the test is done; with the maximum memory of the process, in bytes. */
  | { readonly kind: 'done'; readonly request: number; readonly peakBytes: number }
