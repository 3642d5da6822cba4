/** What a handler is told beside the message. */
import type { Platform } from '../platforms.ts'
import type { Proof } from './access/access.ts'
import type { ExchangeRequest } from './request.ts'
import type { CallbackContext } from './types.ts'

/** The context of a push before a run has given it a signal. */
export type PushContext = Omit<CallbackContext, 'signal'>

/** What has the signal of a run; it is asked for it when the signal is first read. */
interface SignalSource {
  readonly signal: AbortSignal
}

/** What the properties that cost something are made from when they are first read, and what was made. */
interface Sources {
  readonly exchangeRequest: ExchangeRequest
  query: URLSearchParams | undefined
  request: CallbackContext['request'] | undefined
  run: SignalSource | undefined
}

/** Not enumerable, so that a copy does not have it. */
const SOURCES = Symbol('sources')

/** Makes the context of a push, without the signal of a run. */
export function createContext(platform: Platform, request: ExchangeRequest, proof: Proof): PushContext {
  return new LazyContext(platform, request, proof)
}

/** Gives a context the signal of a run. */
export function withSignal(context: PushContext, run: SignalSource): CallbackContext {
  const lazy = context as LazyContext
  lazy[SOURCES].run = run
  return Object.defineProperty(lazy, 'signal', SIGNAL)
}

/** What a handler and `onError` are told of a request. */
export function requestSeen({ method, path, headers }: ExchangeRequest): CallbackContext['request'] {
  return { method, path, headers }
}

/**
 * Its properties are its own, so that `{ ...context }` has them all. Those that most handlers do not read are made when they are
 * first read; all contexts share the functions that make them, since an object with functions of its own is slow to make.
 * `inspect` and JSON leave `tenant` out, which holds the keys.
 */
class LazyContext implements CallbackContext {
  readonly platform: Platform
  declare readonly query: URLSearchParams
  declare readonly request: CallbackContext['request']
  readonly data: unknown
  readonly receiveId: string | undefined
  readonly matched: CallbackContext['matched']
  readonly envelope: CallbackContext['envelope']
  readonly text: string
  readonly tenant: CallbackContext['tenant']
  declare readonly signal: AbortSignal
  declare readonly [SOURCES]: Sources

  constructor(platform: Platform, request: ExchangeRequest, proof: Proof) {
    this.platform = platform
    this.data = request.data
    this.receiveId = proof.receiveId
    this.matched = proof.matched
    this.envelope = proof.envelope
    this.text = proof.text
    this.tenant = proof.tenant
    const sources: Sources = { exchangeRequest: request, query: undefined, request: undefined, run: undefined }
    Object.defineProperty(this, SOURCES, { value: sources })
    Object.defineProperty(this, 'query', QUERY)
    Object.defineProperty(this, 'request', REQUEST)
  }

  toJSON(): object {
    const { tenant: _, ...rest } = this
    return rest
  }

  [Symbol.for('nodejs.util.inspect.custom')](): object {
    return this.toJSON()
  }
}

const QUERY: PropertyDescriptor & ThisType<LazyContext> = {
  get() {
    const sources = this[SOURCES]
    sources.query ??= sources.exchangeRequest.query.toSearchParams()
    return sources.query
  },
  enumerable: true,
  configurable: true,
}

const REQUEST: PropertyDescriptor & ThisType<LazyContext> = {
  get() {
    const sources = this[SOURCES]
    sources.request ??= requestSeen(sources.exchangeRequest)
    return sources.request
  },
  enumerable: true,
  configurable: true,
}

const SIGNAL: PropertyDescriptor & ThisType<LazyContext> = {
  get() {
    return this[SOURCES].run?.signal
  },
  enumerable: true,
  configurable: true,
}
