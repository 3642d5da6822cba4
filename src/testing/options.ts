/**
 * The options of a test, checked at run time too, since a test in JavaScript has no types that would report a slip: in
 * come the values as given; out come the account that is played, and the clock and random bytes of each request.
 */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { refuseKeyInPlainMode } from '../endpoint/access/accounts.ts'
import { wholeSeconds } from '../endpoint/clock.ts'
import { type Mode, modeOf, type Platform } from '../platforms.ts'
import { prepareCredentials, preparePlainCredentials } from '../protocol/credentials.ts'
import { type AESKey, decodeEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import { SEALED_FAULTS } from './faults.ts'
import type { PlatformOptions } from './types.ts'

/** The account that the platform's side plays for: one token, one key, one receiver. */
export interface Account {
  readonly platform: Platform
  readonly mode: Mode
  readonly token: string
  /** What a push is sealed with and for; `undefined` in plain mode. */
  readonly sealing: { readonly key: AESKey; readonly receiveId: string } | undefined
}

/**
 * Checks the credentials as an endpoint would, and takes the first receiver of a list.
 *
 * @throws TypeError there are no options, the platform is unknown or has no such mode, the credentials are of several
 *   accounts, lack a key or have one in plain mode, or name no receiver
 * @throws CallbackError `INVALID_CREDENTIALS`
 */
export function accountOf(options: PlatformOptions): Account {
  const { platform, mode: wanted, credentials } = checkObject(options, ' with platform and credentials')
  const mode = modeOf(platform, wanted)
  if (Array.isArray(credentials) || typeof credentials === 'function') {
    throw new TypeError(
      'credentials: expected those of one account, not a list or a function: make a platform for each',
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
    throw new TypeError('credentials: receiveId must be an id or a list, to have one to seal for')
  }
  return { platform, mode, token, sealing: { key: decodeEncodingAESKey(encodingAESKey), receiveId: first } }
}

/** The time and the random bytes of one request. */
export interface Draw {
  /** Seconds since 1970. */
  readonly now: number
  readonly nonce: string
  random(length: number): Uint8Array
}

/**
 * Checks a clock and a source of random bytes.
 *
 * @returns a function that draws time and nonce for one request; it throws a TypeError if the clock gives no time, or the
 *   source not the bytes that were asked for
 * @throws TypeError clock or source is not a function
 */
export function drawer(clock: () => number, source: Draw['random']): () => Draw {
  for (const [name, value] of Object.entries({ now: clock, random: source })) {
    if (typeof value !== 'function') throw new TypeError(`${name}: expected a function`)
  }
  const random = (length: number): Uint8Array => {
    const bytes = source(length)
    // Not by their class: a test may have another one than this module.
    if (ArrayBuffer.isView(bytes) && bytes.length === length) return bytes
    throw new TypeError(`random: expected ${length} bytes in a Uint8Array`)
  }
  return () => {
    const time = clock()
    if (!Number.isFinite(time)) throw new TypeError('now: expected a time in seconds since 1970')
    return { now: wholeSeconds(time), nonce: digits(random(10)), random }
  }
}

/** Decimal digits, the first not a zero: nonces, echoes and ids look like that. */
export function digits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte, index) => (index === 0 ? 1 + (byte % 9) : byte % 10)).join('')
}

/** Checks that options are an object. @throws TypeError they are not */
export function checkObject<Options extends object>(options: Options, holds = ''): Options {
  if (isRecord(options)) return options
  throw new TypeError(`options: expected an object${holds}`)
}

/**
 * Tells whether a value is an object with fields, or an empty plain one. A Promise, a Map or a Request has no fields of
 * its own: a forgotten `await` would otherwise pass for an object that asks for nothing.
 */
export function isRecord(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false
  if (Object.keys(value).length > 0) return true
  // A plain object's prototype is that of objects, of this realm or another, or it has no prototype.
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
 * Checks a fault that a test asks for.
 *
 * @param names the faults that this kind of request has
 * @param isSealed whether the request holds a sealed text
 * @throws TypeError there is no such fault, or only a sealed text can have it and the request holds none
 */
export function checkFault(fault: string | undefined, names: readonly string[], isSealed: boolean): void {
  const known = checkOneOf('fault', fault, names)
  if (known === undefined || isSealed || !SEALED_FAULTS.includes(known)) return
  throw new TypeError(`fault: nothing is sealed in this request, so it can't be "${fault}"`)
}
