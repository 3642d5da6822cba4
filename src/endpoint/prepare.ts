/** Options to an endpoint: everything checked once, when the program starts. */
import { factsOf, modeOf, type Platform, type PlatformFacts } from '../platforms.ts'
import { bytesToHex } from '../primitives/bytes.ts'
import { randomBytes } from '../primitives/crypto.ts'
import { readCompatBody } from '../protocol/compat.ts'
import { type Body, type OuterBody, readOuterBody } from '../protocol/outer.ts'
import type { Store } from '../stores/store.ts'
import { wholeSeconds } from './clock.ts'
import { type Tries, USUAL_TRIES } from './delivery/plan.ts'
import type { Proof } from './proof.ts'
import { type ExchangeRequest, MAX_BODY_BYTES } from './request.ts'
import { type PlainTenant, plainTenants, type SealedTenant, sealedTenants, type Tenants } from './tenants.ts'
import { MAX_TIMER_MS } from './time.ts'
import type { CallbackOptions, CommonOptions } from './types.ts'

/** An endpoint that is ready: what the exchange works with. */
export interface Endpoint<P extends Platform = Platform> {
  readonly platform: P
  readonly facts: PlatformFacts
  readonly access: Access
  readonly onMessage: CallbackOptions<P>['onMessage']
  readonly onLateReply: CallbackOptions<P>['onLateReply']
  readonly onError: CallbackOptions<P>['onError']
  readonly toleranceSeconds: number | undefined
  readonly maxBodyBytes: number
  readonly deadlineMs: number
  readonly maxRunMs: number
  readonly joinRetries: Tries | undefined
  readonly dedupe: boolean
  /** The user's; `undefined` for this process's memory. */
  readonly store: Store | undefined
  readonly onStoreError: 'run' | 'fail'
  readonly leaseMs: number
  /** Whole seconds since 1970. */
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  /** A name that nothing else has, in no process. */
  readonly uniqueName: () => string
}

/**
 * Who may push: in plain mode whoever signs with a token; in safe and compat mode whoever has the key as well; in trusted
 * mode whoever can reach the endpoint, which therefore must be the platform alone.
 */
export type Access =
  | TrustedAccess
  | { readonly mode: 'plain'; readonly tenants: Tenants<PlainTenant> }
  | {
      readonly mode: 'sealed'
      readonly tenants: Tenants<SealedTenant>
      /** @throws CallbackError `INVALID_ENVELOPE` */
      readonly readBody: (body: Body) => OuterBody
    }

/** Handed over as functions, so that only what makes such an endpoint has them in its bundle. */
export interface TrustedAccess {
  readonly mode: 'trusted'
  readonly tenants: Tenants<PlainTenant>
  /** @throws CallbackError it does not come from the platform, or is not in clear */
  believe(request: ExchangeRequest, body: Body): Proof
  /** Whether a body only asks whether there is an endpoint; judged before anything else of it. */
  isProbe(body: Body): boolean
}

const DEADLINE_MS = 4500
const MAX_RUN_MS = 10 * 60 * 1000
/** Short enough for a retry to take over and still answer in time, long enough for a process that is busy. */
const LEASE_MS = 3000
const MIN_LEASE_MS = 50
/** Below the time that answers are kept, by which a store tells them from claims. */
const MAX_LEASE_MS = 5 * 60 * 1000

/**
 * Checks the options of an endpoint and supplies what was left out.
 *
 * @throws TypeError an option is missing, unknown to the platform, or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 */
export function prepareEndpoint<P extends Platform>(options: CallbackOptions<P>): Endpoint<P> {
  refuseNonObject(options)
  if ('trustedSource' in options && options.trustedSource !== undefined) {
    throw new TypeError('trustedSource: not here, where every request is checked; see createCloudHostingHandler')
  }
  return endpointWith(options, prepareAccess(options))
}

/** @throws TypeError they are no options at all */
export function refuseNonObject(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: expected an object')
}

/**
 * The endpoint for options whose access was judged.
 *
 * @throws TypeError an option is missing or of the wrong type
 */
export function endpointWith<P extends Platform>(options: CommonOptions<P>, access: Access): Endpoint<P> {
  const { platform, onMessage, onLateReply, onError, toleranceSeconds } = options
  const facts = factsOf(platform)
  const clock = checkFunction('now', options.now ?? Date.now)
  return {
    platform,
    facts,
    access,
    onMessage: checkFunction('onMessage', onMessage),
    onLateReply: onLateReply === undefined ? undefined : checkFunction('onLateReply', onLateReply),
    onError: onError === undefined ? undefined : checkFunction('onError', onError),
    toleranceSeconds: toleranceSeconds === undefined ? undefined : checkNumber('toleranceSeconds', toleranceSeconds),
    maxBodyBytes: checkNumber('maxBodyBytes', options.maxBodyBytes ?? MAX_BODY_BYTES),
    deadlineMs: checkNumber('deadlineMs', options.deadlineMs ?? DEADLINE_MS, MAX_TIMER_MS),
    maxRunMs: checkNumber('maxRunMs', options.maxRunMs ?? MAX_RUN_MS, MAX_TIMER_MS),
    ...prepareOnceOnly(options),
    now: () => wholeSeconds(clock()),
    random: checkFunction('random', options.random ?? randomBytes),
    uniqueName: createNames(),
  }
}

/** Never from the user's own source of chance, which a test may fix: two processes of the same name would undo each other. */
function createNames(): () => string {
  let count = 0
  // Made when it is first asked for, since some runtimes have no chance before the first request.
  let instance: string | undefined
  return () => {
    instance ??= bytesToHex(randomBytes(16))
    count++
    return `${instance}${count}`
  }
}

function prepareAccess(options: CallbackOptions): Access {
  // Throws where the console has no such mode.
  modeOf(options.platform, options.mode)
  if (options.mode === 'plain') return { mode: 'plain', tenants: plainTenants(options.credentials) }
  const readBody = options.mode === 'compat' ? readCompatBody : readOuterBody
  return { mode: 'sealed', tenants: sealedTenants(options.credentials), readBody }
}

type OnceOnly = Pick<Endpoint, 'joinRetries' | 'dedupe' | 'store' | 'onStoreError' | 'leaseMs'>

type OnceOnlyOptions = Pick<CallbackOptions, 'joinRetries' | 'dedupe' | 'store' | 'onStoreError' | 'leaseMs'>

function prepareOnceOnly({ joinRetries, dedupe = true, store, onStoreError, leaseMs }: OnceOnlyOptions): OnceOnly {
  if (typeof dedupe !== 'boolean') throw new TypeError('dedupe: expected true or false')
  if (joinRetries && !dedupe) throw new TypeError('joinRetries: tries are joined by what dedupe knows, which is off')
  if (onStoreError !== undefined && onStoreError !== 'run' && onStoreError !== 'fail') {
    throw new TypeError("onStoreError: expected 'run' or 'fail'")
  }
  return {
    joinRetries: prepareTries(joinRetries),
    dedupe,
    store: store === undefined ? undefined : checkStore(store),
    onStoreError: onStoreError ?? 'run',
    leaseMs: checkNumber('leaseMs', leaseMs ?? LEASE_MS, MAX_LEASE_MS, MIN_LEASE_MS),
  }
}

const MOST_TRIES = 10

function prepareTries(joinRetries: CallbackOptions['joinRetries']): Tries | undefined {
  if (joinRetries === undefined || joinRetries === false) return undefined
  if (joinRetries === true) return USUAL_TRIES
  if (typeof joinRetries !== 'object' || joinRetries === null) {
    throw new TypeError('joinRetries: expected true, false or { tries, tryMs }')
  }
  const { tries = USUAL_TRIES.tries, tryMs = USUAL_TRIES.tryMs } = joinRetries
  if (!Number.isInteger(tries)) throw new TypeError('joinRetries.tries: expected a whole number')
  return {
    tries: checkNumber('joinRetries.tries', tries, MOST_TRIES, 1),
    tryMs: checkNumber('joinRetries.tryMs', tryMs, MAX_TIMER_MS / MOST_TRIES, 1),
  }
}

function checkStore(store: Store): Store {
  for (const method of ['get', 'set', 'delete'] as const) {
    if (typeof store?.[method] !== 'function') throw new TypeError(`store: expected an object with ${method}()`)
  }
  return store
}

function checkFunction<Value>(name: string, value: Value): Value {
  if (typeof value !== 'function') throw new TypeError(`${name}: expected a function`)
  return value
}

/** @throws TypeError it is not a number in that range */
export function checkNumber(name: string, value: number, max: number = Number.MAX_SAFE_INTEGER, min = 0): number {
  if (Number.isFinite(value) && value >= min && value <= max) return value
  throw new TypeError(`${name}: expected a number from ${min} to ${max}`)
}
