/** What a handler is told beside the message. */
import type { Platform } from '../platforms.ts'
import type { Proof } from './access/access.ts'
import type { ExchangeRequest } from './request.ts'
import type { CallbackContext } from './types.ts'

/**
 * Makes the context of a push, without the signal of a run. Its properties are its own, so that `{ ...context }` has them
 * all; `query` and `request` are made when they are first read. `inspect` and JSON leave `tenant` out, which holds the keys.
 */
export function createContext(
  platform: Platform,
  request: ExchangeRequest,
  { receiveId, matched, envelope, text, tenant }: Proof,
): Omit<CallbackContext, 'signal'> {
  let query: URLSearchParams | undefined
  let seen: CallbackContext['request'] | undefined
  return {
    // @ts-expect-error TypeScript has no type for the prototype of a literal
    __proto__: CONTEXT_PROTOTYPE,
    platform,
    get query() {
      query ??= request.query.toSearchParams()
      return query
    },
    get request() {
      seen ??= requestSeen(request)
      return seen
    },
    data: request.data,
    receiveId,
    matched,
    envelope,
    text,
    tenant,
  }
}

/** What a handler and `onError` are told of a request. */
export function requestSeen({ method, path, headers }: ExchangeRequest): CallbackContext['request'] {
  return { method, path, headers }
}

/** What logs and JSON are given of a context. */
function withoutTenant(this: CallbackContext): object {
  const { tenant: _, ...rest } = this
  return rest
}

const CONTEXT_PROTOTYPE: object = Object.defineProperties(
  {},
  {
    toJSON: { value: withoutTenant },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: withoutTenant },
  },
)
