/**
 * Checks the options of a test at run time, since a test in JavaScript has no type checks. In: the values that the test
 * passed. Out: the account to simulate, and the time and random bytes of each request.
 */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { refuseKeyInPlainMode } from '../endpoint/access/accounts.ts'
import { wholeSeconds } from '../endpoint/time.ts'
import { type Mode, modeOf, type Platform } from '../platforms.ts'
import { prepareCredentials, preparePlainCredentials } from '../protocol/credentials.ts'
import { type AESKey, decodeEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import { SEALED_FAULTS } from './faults.ts'
import type { PlatformOptions } from './types.ts'

/** The account of the simulated platform: one token, one key, one receiver. */
export interface PlatformAccount {
  readonly platform: Platform
  readonly mode: Mode
  readonly token: string
  /** The key and the receiver of sealed pushes; `undefined` in plain mode. */
  readonly sealing: { readonly key: AESKey; readonly receiveId: string } | undefined
}

/**
 * Checks the credentials as an endpoint would, and returns the account with the first receiver of a list.
 *
 * @throws TypeError there are no options, the platform is unknown or has no such mode, the credentials are of several
 *   accounts, lack a key or have one in plain mode, or name no receiver
 * @throws CallbackError `INVALID_CREDENTIALS`
 */
export function accountOf(options: PlatformOptions): PlatformAccount {
  const { platform, mode: wanted, credentials } = checkObject(options, ' with platform and credentials')
  const mode = modeOf(platform, wanted)
  if (Array.isArray(credentials) || typeof credentials === 'function') {
    throw new TypeError(
      'credentials: expected those of one account, not a list or a function: create a platform for each account',
    )
  }
  preparePlainCredentials(credentials)
  if (mode === 'plain') {
    refuseKeyInPlainMode(credentials)
    return { platform, mode, token: credentials.token, sealing: undefined }
  }
  if (!('encodingAESKey' in credentials)) throw new TypeError(`credentials: mode "${mode}" needs an encodingAESKey`)
  prepareCredentials(credentials)
  const { token, encodingAESKey, receiveId } = credentials
  const first = typeof receiveId === 'string' ? receiveId : typeof receiveId === 'object' ? receiveId[0] : undefined
  if (first === undefined) {
    throw new TypeError(
      'credentials: receiveId must be an id or a list of ids, since pushes are sealed for the first one',
    )
  }
  return { platform, mode, token, sealing: { key: decodeEncodingAESKey(encodingAESKey), receiveId: first } }
}

/** The time and the random bytes of one request. */
export interface FreshValues {
  /** Seconds since 1970. */
  readonly now: number
  readonly nonce: string
  random(length: number): Uint8Array
}

/**
 * Checks a clock and a source of random bytes.
 *
 * @returns a function that makes the values of one request; it throws a TypeError if the clock returns no time, or the
 *   source not as many bytes as requested
 * @throws TypeError clock or source is not a function
 */
export function createFreshValues(clock: () => number, source: FreshValues['random']): () => FreshValues {
  for (const [name, value] of Object.entries({ now: clock, random: source })) {
    if (typeof value !== 'function') throw new TypeError(`${name}: expected a function`)
  }
  const random = (length: number): Uint8Array => {
    const bytes = source(length)
    // Not `instanceof`: the test may run in another realm, with a class of its own.
    if (ArrayBuffer.isView(bytes) && bytes.length === length) return bytes
    throw new TypeError(`random: expected ${length} bytes in a Uint8Array`)
  }
  return () => {
    const time = clock()
    if (!Number.isFinite(time)) throw new TypeError('now: expected a time in seconds since 1970')
    return { now: wholeSeconds(time), nonce: digits(random(10)), random }
  }
}

/** Makes decimal digits from random bytes; the first is not zero. Nonces, echoes and ids have this form. */
export function digits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte, index) => (index === 0 ? 1 + (byte % 9) : byte % 10)).join('')
}

/** Checks that options are an object. @throws TypeError they are not */
export function checkObject<Options extends object>(options: Options, holds = ''): Options {
  if (isRecord(options)) return options
  throw new TypeError(`options: expected an object${holds}`)
}

/**
 * Returns whether a value is an object with fields, or an empty plain object. A Promise, a Map or a Request has no
 * fields of its own: without this check, a forgotten `await` would count as an empty options object.
 */
export function isRecord(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false
  if (Object.keys(value).length > 0) return true
  // A plain object has the prototype `Object.prototype` of any realm, or no prototype.
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Checks that a value is one of a list. @throws TypeError it is not; the message names the list, not the value */
export function checkOneOf<Value extends string>(
  name: string,
  value: Value | undefined,
  allowed: readonly string[],
): Value | undefined {
  if (value === undefined || allowed.includes(value)) return value
  throw new TypeError(`${name}: expected one of ${allowed.join(', ')}`)
}

/** Checks that a value is a whole number above zero. @throws TypeError it is not */
export function checkCount(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new TypeError(`${name}: expected a whole number above zero`)
}

/**
 * Checks the fault that a test has chosen.
 *
 * @param names the faults that this kind of request has
 * @param isSealed whether the request is encrypted
 * @throws TypeError there is no such fault, or only an encrypted request can have it
 */
export function checkFault(fault: string | undefined, names: readonly string[], isSealed: boolean): void {
  const known = checkOneOf('fault', fault, names)
  if (known === undefined || isSealed || !SEALED_FAULTS.includes(known)) return
  throw new TypeError(`fault: this request has no ciphertext, so it cannot be "${fault}"`)
}
