/** The context that `onMessage` receives besides the message. */
import type { Platform } from '../platforms.ts'
import { hideInLogs } from '../primitives/hidden-properties.ts'
import type { OpenedPush } from './access/access.ts'
import type { ExchangeRequest } from './http.ts'
import type { CallbackContext } from './types.ts'

/** The context of a push before a run has given it a signal. */
export type PushContext = Omit<CallbackContext, 'signal'>

/** The run whose signal the context exposes; it is read only when `onMessage` reads `context.signal`. */
interface SignalSource {
  readonly signal: AbortSignal
}

/** The inputs of the lazy properties, and their values once they have been read. */
interface LazyState {
  readonly tenant: CallbackContext['tenant']
  readonly exchangeRequest: ExchangeRequest
  query: URLSearchParams | undefined
  run: SignalSource | undefined
}

/**
 * The key of the lazy values. Its property is not enumerable, so that a copy of the context does not have it, and is a function, so
 * that `showHidden` prints no key.
 */
const LAZY = Symbol('lazy')

/** Creates the context of a push, without the signal of a run. */
export function createContext(platform: Platform, request: ExchangeRequest, opened: OpenedPush): PushContext {
  return new LazyContext(platform, request, opened)
}

/** Adds the signal of a run to a context. */
export function withSignal(context: PushContext, run: SignalSource): CallbackContext {
  const lazy = context as LazyContext
  lazy[LAZY]().run = run
  return Object.defineProperty(lazy, 'signal', SIGNAL)
}

/** Returns the part of a request that `onMessage` and `onError` receive. */
export function requestSeen({ method, path, headers }: ExchangeRequest): CallbackContext['request'] {
  return { method, path, headers }
}

/**
 * The context of a push. It has a signal from its run on.
 *
 * - All properties are own properties, so that `{ ...context }` copies them.
 * - Those that are slow to create, and that most handlers do not read, are created on the first read. All contexts share the
 *   functions for that, since an object with functions of its own is slow to create.
 * - Logs leave out `tenant`, which holds the keys. It is an accessor, because `console.dir` prints all other values.
 */
class LazyContext implements CallbackContext {
  readonly platform: Platform
  declare readonly query: URLSearchParams
  readonly request: CallbackContext['request']
  readonly data: unknown
  readonly receiveId: string | undefined
  readonly matched: CallbackContext['matched']
  readonly envelope: CallbackContext['envelope']
  readonly text: string
  declare readonly tenant: CallbackContext['tenant']
  declare readonly signal: AbortSignal
  declare readonly [LAZY]: () => LazyState

  constructor(platform: Platform, request: ExchangeRequest, opened: OpenedPush) {
    this.platform = platform
    this.request = requestSeen(request)
    this.data = request.data
    this.receiveId = opened.receiveId
    this.matched = opened.matched
    this.envelope = opened.envelope
    this.text = opened.text
    const state: LazyState = { tenant: opened.tenant, exchangeRequest: request, query: undefined, run: undefined }
    // Configurable, so that a proxy around the context may replace what it returns.
    Object.defineProperty(this, LAZY, { value: () => state, configurable: true })
    Object.defineProperty(this, 'tenant', TENANT)
    Object.defineProperty(this, 'query', QUERY)
  }
}

hideInLogs(LazyContext.prototype, 'tenant')

// Own accessors, not getters of the class: `{ ...context }` copies only own properties.
const TENANT: PropertyDescriptor & ThisType<LazyContext> = {
  get() {
    return this[LAZY]().tenant
  },
  enumerable: true,
  configurable: true,
}

const QUERY: PropertyDescriptor & ThisType<LazyContext> = {
  get() {
    const state = this[LAZY]()
    state.query ??= state.exchangeRequest.query.toSearchParams()
    return state.query
  },
  enumerable: true,
  configurable: true,
}

const SIGNAL: PropertyDescriptor & ThisType<LazyContext> = {
  get() {
    return this[LAZY]().run?.signal
  },
  enumerable: true,
  configurable: true,
}
