/** The options that all sources of tokens share, their checks and defaults, and the keys in the store. */
import type { LimitedStore } from '../../endpoint/delivery/stored-value.ts'
import { checkFunction, checkOptional } from '../../endpoint/prepare.ts'
import { wholeSeconds } from '../../endpoint/time.ts'
import { sha1Hex } from '../../primitives/crypto.ts'
import type { Store } from '../../stores/store.ts'
import type { ConnectionOptions } from '../connection.ts'
import { limitedStore } from '../limited-store.ts'

/** The options that all sources of tokens have. */
export interface TokenOptions extends ConnectionOptions {
  /**
   * Where the tokens are kept, so that several processes share them. Its values are tokens in plain text: protect it as
   * you protect the secret.
   */
  readonly store?: Store
  /**
   * Receives each failure that did not make a call fail, for logs: of the store, or of a renewal while the old token is
   * still valid.
   *
   * @param error a `CallbackError` with the code `STORE_FAILED`, or an `ApiError`
   */
  onError?(error: unknown): void
  /**
   * The clock, for tests; default `Date.now`. The clocks of several processes should agree within a minute.
   *
   * @returns the time since 1970, in milliseconds or seconds
   */
  now?(): number
}

/** Where tokens are kept, with the defaults filled in. */
export interface TokenKeeping {
  readonly store: LimitedStore
  /** Milliseconds since 1970, to the second. */
  readonly now: () => number
  /** Reports a failure of the store; never throws. */
  readonly report: (error: unknown) => void
}

/**
 * Checks the options and fills in the defaults.
 *
 * @throws TypeError an option has the wrong type
 */
export function prepareKeeping(options: TokenOptions): TokenKeeping {
  const clock = checkFunction('now', options.now ?? Date.now)
  const onError = checkOptional('onError', options.onError)
  return {
    store: limitedStore(options.store),
    now: () => wholeSeconds(clock()) * 1000,
    report: (error) => {
      try {
        onError?.(error)
      } catch {
        // A log that fails must not make a token unavailable.
      }
    },
  }
}

/** Requires a text that is not empty. @throws TypeError the value is not such a text; never shows it */
export function checkText(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new TypeError(`${name}: expected a text that is not empty`)
}

/** The version of the keys and values of tokens; raise it when one of them changes. */
const VERSION = 'v1'

/**
 * Makes a key in the store. It contains only a digest of its parts: a secret is among them, and ids may have any
 * length. The secrets of the platform are long and random, so a digest does not reveal them.
 */
export function tokenKey(kind: string, ...parts: readonly string[]): string {
  return `${kind}:${VERSION}:${sha1Hex(JSON.stringify(parts))}`
}
