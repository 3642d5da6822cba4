/** Options to an endpoint: everything checked once, when the program starts. */
import { factsOf, type Mode, type Platform, type PlatformFacts } from '../platforms.ts'
import { randomBytes } from '../primitives/crypto.ts'
import {
  type PlainToken,
  type PreparedCredentials,
  prepareCredentials,
  preparePlainCredentials,
} from '../protocol/credentials.ts'
import { wholeSeconds } from './clock.ts'
import type { CallbackOptions } from './types.ts'

/** An endpoint that is ready: what the exchange works with. */
export interface Endpoint<P extends Platform = Platform> {
  readonly platform: P
  readonly facts: PlatformFacts
  readonly access: Access
  readonly onMessage: CallbackOptions<P>['onMessage']
  readonly onError: NonNullable<CallbackOptions<P>['onError']> | undefined
  readonly toleranceSeconds: number | undefined
  readonly maxBodyBytes: number
  readonly deadlineMs: number
  /** Whole seconds since 1970. */
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
}

/** Who may push: in plain mode whoever signs with a token; in safe and compat mode whoever has the key as well. */
export type Access =
  | { readonly mode: 'plain'; readonly tokens: readonly PlainToken[] }
  | { readonly mode: 'sealed'; readonly credentials: PreparedCredentials }

const MAX_BODY_BYTES = 1024 * 1024
const DEADLINE_MS = 4500
/** A longer timer fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1

/**
 * Checks the options of an endpoint and supplies what was left out.
 *
 * @throws TypeError an option is missing, unknown to the platform, or of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 */
export function prepareEndpoint<P extends Platform>(options: CallbackOptions<P>): Endpoint<P> {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: expected an object')
  const { platform, onMessage, onError, toleranceSeconds } = options
  const facts = factsOf(platform)
  const clock = checkFunction('now', options.now ?? Date.now)
  return {
    platform,
    facts,
    access: prepareAccess(facts, options),
    onMessage: checkFunction('onMessage', onMessage),
    onError: onError === undefined ? undefined : checkFunction('onError', onError),
    toleranceSeconds: toleranceSeconds === undefined ? undefined : checkNumber('toleranceSeconds', toleranceSeconds),
    maxBodyBytes: checkNumber('maxBodyBytes', options.maxBodyBytes ?? MAX_BODY_BYTES),
    deadlineMs: checkNumber('deadlineMs', options.deadlineMs ?? DEADLINE_MS, MAX_TIMER_MS),
    now: () => wholeSeconds(clock()),
    random: checkFunction('random', options.random ?? randomBytes),
  }
}

function prepareAccess({ modes }: PlatformFacts, options: CallbackOptions): Access {
  const mode: Mode = options.mode ?? 'safe'
  if (!modes.includes(mode)) {
    throw new TypeError(`mode: expected ${modes.join(', ')} for ${options.platform}; its console has no other`)
  }
  if (options.mode !== 'plain') {
    return { mode: 'sealed', credentials: prepareCredentials(options.credentials) }
  }
  refuseKeyInPlainMode(options.credentials)
  return { mode: 'plain', tokens: preparePlainCredentials(options.credentials) }
}

/** Whoever has a key believes that pushes are sealed; in plain mode they are not. */
function refuseKeyInPlainMode(credentials: object): void {
  const hasKey = 'encodingAESKey' in credentials && credentials.encodingAESKey !== undefined
  if (hasKey)
    throw new TypeError("credentials: plain mode takes { token } alone; with an encodingAESKey use mode 'safe'")
}

function checkFunction<Value>(name: string, value: Value): Value {
  if (typeof value !== 'function') throw new TypeError(`${name}: expected a function`)
  return value
}

function checkNumber(name: string, value: number, max: number = Number.MAX_SAFE_INTEGER): number {
  if (Number.isFinite(value) && value >= 0 && value <= max) return value
  throw new TypeError(`${name}: expected a number from 0 to ${max}`)
}
