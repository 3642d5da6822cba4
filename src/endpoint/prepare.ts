/** Turns options into an endpoint and checks everything once, when the program starts. */

import { type Tries, USUAL_TRIES } from '../messages/push-rules.ts'
import { factsOf, type Mode, modeOf, type Platform, type PlatformFacts } from '../platforms.ts'
import { randomBytes } from '../primitives/crypto.ts'
import type { Credentials, PlainCredentials } from '../protocol/credentials.ts'
import type { ReplyOf } from '../replies/generated/types.ts'
import type { Store } from '../stores/store.ts'
import type { Access, AccessOptions } from './access/access.ts'
import { createPlainAccess } from './access/plain.ts'
import { createSealedAccess } from './access/sealed.ts'
import type { PushContext } from './context.ts'
import { checkTimestamp } from './freshness.ts'
import { MAX_BODY_BYTES } from './http.ts'
import { MAX_TIMER_MS, wholeSeconds } from './time.ts'
import type {
  CallbackContext,
  CommonOptions,
  CredentialsOption,
  ErrorContext,
  HandledReport,
  LateReplyContext,
} from './types.ts'
import { createNames } from './unique-names.ts'

/** A prepared endpoint, as the exchange uses it. The user's functions have no platform types here. */
export interface Endpoint {
  readonly platform: Platform
  readonly facts: PlatformFacts
  /** `trusted`: nothing is signed. */
  readonly mode: Mode | 'trusted'
  readonly access: Access
  readonly onMessage: (message: object, context: CallbackContext) => unknown
  readonly onDeadline: ((message: object, context: PushContext) => unknown) | undefined
  readonly onLateReply: ((reply: ReplyOf | string, context: LateReplyContext) => unknown) | undefined
  readonly onError: ((error: unknown, context: ErrorContext) => unknown) | undefined
  readonly onHandled: ((report: HandledReport) => unknown) | undefined
  readonly toleranceSeconds: number | undefined
  readonly maxBodyBytes: number
  readonly deadlineMs: number
  readonly maxRunMs: number
  readonly joinRetries: Tries | undefined
  readonly dedupe: boolean
  /** The user's store; `undefined` for the memory of this process. */
  readonly store: Store | undefined
  readonly onStoreError: 'run' | 'fail'
  readonly leaseMs: number
  /** Whole seconds since 1970. */
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  /** Makes a name that is unique across all processes. */
  readonly uniqueName: () => string
}

/**
 * The options that all endpoints share, without the types of a platform: `onMessage` and the others as {@link Endpoint}
 * has them.
 */
export type EndpointOptions = Omit<CommonOptions<Platform>, 'onMessage' | 'onDeadline' | 'onLateReply'> &
  Pick<Endpoint, 'onMessage'> &
  Partial<Pick<Endpoint, 'onDeadline' | 'onLateReply'>>

/** The options of an endpoint that verifies its requests. */
export type VerifyingOptions = EndpointOptions &
  (
    | { readonly mode?: 'safe' | 'compat'; readonly credentials: CredentialsOption<Credentials> }
    | { readonly mode: 'plain'; readonly credentials: CredentialsOption<PlainCredentials> }
  )

const DEADLINE_MS = 4500
const MAX_RUN_MS = 10 * 60 * 1000
/**
 * The default lease: short enough that a retry can take over and still reply in time, long enough for a busy process.
 */
const LEASE_MS = 3000
const MIN_LEASE_MS = 50
/** The longest lease: after that, the platform has long stopped trying most pushes, so no process could take over. */
const MAX_LEASE_MS = 5 * 60 * 1000

/**
 * Checks the options of an endpoint that verifies its requests, and supplies the defaults.
 *
 * @throws TypeError an option is missing, unknown to the platform, or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 */
export function prepareEndpoint(options: VerifyingOptions): Endpoint {
  refuseNonObject(options)
  if ('trustedSource' in options && options.trustedSource !== undefined) {
    throw new TypeError(
      'trustedSource: remove it, since this handler verifies every request; or use createCloudHostingHandler',
    )
  }
  // Throws if the console has no such mode, so that after it `options.mode` is a mode or absent.
  const mode = modeOf(options.platform, options.mode)
  const { echo } = factsOf(options.platform)
  return endpointWith(options, mode, (access) =>
    options.mode === 'plain'
      ? createPlainAccess(options.credentials, access)
      : createSealedAccess(options.credentials, { isCompat: mode === 'compat', echo }, access),
  )
}

/** Requires an object. @throws TypeError the options are not an object */
export function refuseNonObject(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: expected an object')
}

/**
 * Checks the options that all endpoints share, and makes the endpoint.
 *
 * @throws TypeError an option is missing or of the wrong type
 */
export function endpointWith(
  options: EndpointOptions,
  mode: Endpoint['mode'],
  createAccess: (options: AccessOptions) => Access,
): Endpoint {
  const { platform, onMessage, onDeadline, onLateReply, onError, onHandled } = options
  const { joinRetries, dedupe = true, store, onStoreError = 'run' } = options
  const clock = checkFunction('now', options.now ?? Date.now)
  const now = () => wholeSeconds(clock())
  const random = checkFunction('random', options.random ?? randomBytes)
  const toleranceSeconds =
    options.toleranceSeconds === undefined ? undefined : checkNumber('toleranceSeconds', options.toleranceSeconds)
  if (typeof dedupe !== 'boolean') throw new TypeError('dedupe: expected true or false')
  if (joinRetries && !dedupe) throw new TypeError('joinRetries needs dedupe: remove `dedupe: false` or `joinRetries`')
  if (onStoreError !== 'run' && onStoreError !== 'fail') throw new TypeError("onStoreError: expected 'run' or 'fail'")
  const access = {
    checkTimestamp:
      toleranceSeconds === undefined
        ? undefined
        : (timestamp: string) => checkTimestamp(timestamp, toleranceSeconds, now()),
    now,
    random,
  }
  return {
    platform,
    facts: factsOf(platform),
    mode,
    access: createAccess(access),
    // The only place where the user's functions lose the types of their platform.
    onMessage: checkFunction('onMessage', onMessage) as Endpoint['onMessage'],
    onDeadline: checkOptional('onDeadline', onDeadline) as Endpoint['onDeadline'],
    onLateReply: checkOptional('onLateReply', onLateReply) as Endpoint['onLateReply'],
    onError: checkOptional('onError', onError),
    onHandled: checkOptional('onHandled', onHandled),
    toleranceSeconds,
    maxBodyBytes: checkNumber('maxBodyBytes', options.maxBodyBytes ?? MAX_BODY_BYTES),
    deadlineMs: checkNumber('deadlineMs', options.deadlineMs ?? DEADLINE_MS, MAX_TIMER_MS),
    maxRunMs: checkNumber('maxRunMs', options.maxRunMs ?? MAX_RUN_MS, MAX_TIMER_MS),
    joinRetries: prepareTries(joinRetries),
    dedupe,
    store: store === undefined ? undefined : checkStore(store),
    onStoreError,
    leaseMs: checkNumber('leaseMs', options.leaseMs ?? LEASE_MS, MAX_LEASE_MS, MIN_LEASE_MS),
    now,
    random,
    uniqueName: createNames(),
  }
}

const MAX_TRIES = 10

function prepareTries(joinRetries: EndpointOptions['joinRetries']): Tries | undefined {
  if (joinRetries === undefined || joinRetries === false) return undefined
  if (joinRetries === true) return USUAL_TRIES
  if (typeof joinRetries !== 'object' || joinRetries === null) {
    throw new TypeError('joinRetries: expected true, false or { tries, tryMs }')
  }
  const { tries = USUAL_TRIES.tries, tryMs = USUAL_TRIES.tryMs } = joinRetries
  if (!Number.isInteger(tries)) throw new TypeError('joinRetries.tries: expected a whole number')
  return {
    tries: checkNumber('joinRetries.tries', tries, MAX_TRIES, 1),
    tryMs: checkNumber('joinRetries.tryMs', tryMs, MAX_TIMER_MS / MAX_TRIES, 1),
  }
}

/** Requires a store. @throws TypeError the value lacks a method of a store */
export function checkStore(store: Store): Store {
  for (const method of ['get', 'set', 'delete'] as const) {
    if (typeof store?.[method] !== 'function') throw new TypeError(`store: expected an object with ${method}()`)
  }
  return store
}

/** Requires a function, if there is a value. @throws TypeError the value is not a function */
export function checkOptional<Value>(name: string, value: Value | undefined): Value | undefined {
  return value === undefined ? undefined : checkFunction(name, value)
}

/** Requires a function. @throws TypeError the value is not a function */
export function checkFunction<Value>(name: string, value: Value): Value {
  if (typeof value !== 'function') throw new TypeError(`${name}: expected a function`)
  return value
}

/** Requires a number in a range. @throws TypeError the value is not such a number */
export function checkNumber(name: string, value: number, max: number = Number.MAX_SAFE_INTEGER, min = 0): number {
  if (Number.isFinite(value) && value >= min && value <= max) return value
  throw new TypeError(`${name}: expected a number from ${min} to ${max}`)
}
