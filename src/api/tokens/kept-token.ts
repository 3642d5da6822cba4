/**
 * One token of the platform, kept until it must be renewed and shared by all callers and processes. In: a function that
 * requests a token. Out: `get` and `invalidate`. It relies on `stored-value.ts` for the value in the store, and on
 * `claim.ts` so that one process requests at a time.
 *
 * The value in the store:
 *
 *     (none) ─request─▶ kept{token} ─invalidate(token)─▶ refused{token} ─request─▶ kept{another}
 *                        │      ▲                              │
 *                        └──────┘ request, in the last         └─ the same token comes back: a forced request, if the
 *                                 five minutes                    platform has it and its limits allow; otherwise kept
 *
 * A call of `get`, in each process:
 *
 *     fresh token in memory ─────────────────────────────────────────────────────────────────────────▶ return it
 *     otherwise read the store ─ fresh ──────────────────────────────────────────────────────────────▶ return it
 *        ▲              └─ take the claim ─ taken ─ read again ─ request ─ write, release the claim ─▶ return it
 *        │                      └─ another process has it ─ the old token is still valid ────────────▶ return it
 *        └──────── pause ◀──────────────────────────────────┘ it is not
 *
 * In one process, one such renewal runs at a time, and all other calls wait for it, or return the old token while that
 * is valid. A token that was refused is not returned again, unless the platform returns it to a later request.
 *
 * If the store fails, the renewal requests a token without the claim and keeps it in memory; see `needsStore`.
 */
import { type JsonObject, tryReadJsonObject } from '../../codec/json.ts'
import { type Step, StoredValue } from '../../endpoint/delivery/stored-value.ts'
import { happensWithin, pause } from '../../endpoint/time.ts'
import { CallbackError, isCallbackError } from '../../errors.ts'
import { takeClaim } from '../claim.ts'
import { type Connection, unreadable } from '../connection.ts'
import type { AccessTokens } from './access-tokens.ts'
import type { TokenKeeping } from './options.ts'

/** A token as the platform has issued it. */
export interface IssuedToken {
  readonly token: string
  /** How long it is valid from the start of the request, in milliseconds. */
  readonly lifetimeMs: number
}

/** How a token is requested. */
export interface TokenSource {
  /**
   * Requests a token.
   *
   * @param isForced whether the platform must issue another token than before
   * @throws ApiError (the promise rejects)
   */
  request(isForced: boolean): Promise<IssuedToken>
  /** Whether the platform has forced requests. */
  readonly canForce?: boolean
  /** Whether requests must not be made while the store fails: they write something there that must not be lost. */
  readonly needsStore?: boolean
}

/** A token in the store and in memory. */
interface Entry {
  readonly token: string
  /** When the platform ends it, in milliseconds since 1970. */
  readonly expiresAt: number
  /** When it is renewed. */
  readonly renewAt: number
  readonly isRefused: boolean
  /** When forced requests were made in the last day. */
  readonly forcedAt: readonly number[]
}

/** How long before its end a token is renewed. Source: 公众号 stable_token: from then on it returns the next token. */
const RENEW_BEFORE_MS = 5 * 60 * 1000
/** How long an old token that is still valid is used before the next attempt to renew it. */
const POSTPONE_MS = 5000
/** The pause before the store is read again while another process requests a token. */
const POLL_MS = 100
/**
 * How long a call waits for the renewal of another call before it starts its own. On Workers a renewal never ends if
 * the platform's runtime has cancelled the request that started it.
 */
const JOIN_MS = 15_000
/** Limits of forced requests. Source: 公众号 stable_token: 20 a day, and none within 30 seconds. */
const FORCED_A_DAY = 20
const FORCED_PAUSE_MS = 30_000
const DAY_MS = 24 * 60 * 60 * 1000

/** A renewal in progress. */
interface Renewal {
  readonly entry: Promise<Entry>
  /** Resolves when the renewal ends, also if it fails. */
  readonly end: Promise<void>
}

/** One token, as this process sees it. */
export class KeptToken {
  readonly #keeping: TokenKeeping
  readonly #key: string
  readonly #source: TokenSource
  readonly #value: StoredValue<Entry>
  /** The token in memory. Its `renewAt` can be later than in the store. */
  #entry: Entry | undefined
  #renewal: Renewal | undefined
  /**
   * The tokens that were refused and that the store does not have as refused yet, each with the promise of that change;
   * without one if the change has failed.
   */
  readonly #refusals = new Map<string, Promise<void> | undefined>()

  constructor(keeping: TokenKeeping, key: string, source: TokenSource) {
    this.#keeping = keeping
    this.#key = key
    this.#source = source
    this.#value = new StoredValue(keeping.store, key, {
      parse: readEntry,
      // Longer than a token is valid, so that the forced requests of a day are counted.
      ttlMs: () => DAY_MS,
      isEvictable: () => true,
    })
  }

  /** The token for users, as functions that show nothing in logs. */
  get view(): AccessTokens {
    return { get: () => this.get(), invalidate: (token) => this.invalidate(token) }
  }

  /**
   * Returns the token.
   *
   * @throws ApiError, or CallbackError `STORE_FAILED` if requests need the store (the promise rejects)
   */
  async get(): Promise<string> {
    while (true) {
      const now = this.#keeping.now()
      const entry = this.#entry
      const renewal = this.#renewal
      if (entry !== undefined && now < entry.expiresAt && (now < entry.renewAt || renewal !== undefined)) {
        return entry.token
      }
      if (renewal !== undefined && !(await happensWithin(JOIN_MS, renewal.end))) {
        if (this.#renewal === renewal) this.#renewal = undefined
        continue
      }
      const { token } = await (renewal ?? this.#startRenewal()).entry
      // Otherwise another call has had it refused before this one continues.
      if (token === this.#entry?.token) return token
    }
  }

  /** Records that the platform has refused a token. Never rejects. */
  invalidate(token: string): Promise<void> {
    if (this.#entry?.token === token) this.#entry = undefined
    const current = this.#refusals.get(token)
    if (current !== undefined) return current
    const refusal = this.#refuse(token)
    this.#refusals.set(token, refusal)
    return refusal
  }

  /**
   * Keeps a token that the platform has issued without `request`.
   *
   * @param since the start of the call that issued it, from `now`
   */
  async put(issued: IssuedToken, since: number): Promise<void> {
    const entry = entryOf(issued, since)
    this.#refusals.delete(entry.token)
    this.#entry = entry
    await this.#tryUpdate(() => entry)
  }

  /** Forgets the token. @throws CallbackError `STORE_FAILED` (the promise rejects) */
  async forget(): Promise<void> {
    this.#entry = undefined
    await this.#value.update(() => undefined)
  }

  async #refuse(token: string): Promise<void> {
    try {
      await this.#value.update((stored) =>
        stored?.token === token && !stored.isRefused ? { ...stored, isRefused: true } : stored,
      )
      this.#refusals.delete(token)
    } catch (error) {
      this.#refusals.set(token, undefined)
      this.#keeping.report(error)
    }
  }

  #startRenewal(): Renewal {
    const entry = this.#renew()
    const forget = () => {
      if (this.#renewal === renewal) this.#renewal = undefined
    }
    const renewal: Renewal = { entry, end: entry.then(forget, forget) }
    this.#renewal = renewal
    return renewal
  }

  async #renew(): Promise<Entry> {
    try {
      return await this.#renewInStore()
    } catch (error) {
      const old = this.#postponed()
      const canGoOn = old !== undefined || (isStoreFailure(error) && this.#source.needsStore !== true)
      if (!canGoOn) throw error
      this.#keeping.report(error)
      if (old !== undefined) return old
    }
    while (true) {
      const entry = await this.#request(undefined, false)
      if (entry !== undefined) return entry
    }
  }

  /** Reads the token from the store, or requests it if no other process does. */
  async #renewInStore(): Promise<Entry> {
    while (true) {
      const entry = this.#adopt(await this.#value.read()) ?? (await this.#claimAndRequest())
      if (entry !== undefined) return entry
      await pause(POLL_MS)
    }
  }

  /** @returns the token; `undefined`: another process has the claim and no token is valid, or it was refused at once */
  async #claimAndRequest(): Promise<Entry | undefined> {
    const claim = await takeClaim(this.#keeping.store, `${this.#key}:claim`)
    if (claim === undefined) return this.#postponed()
    try {
      // Another process may have written before this one has taken the claim.
      const stored = await this.#value.read()
      return this.#adopt(stored) ?? (await this.#request(stored, true))
    } finally {
      await claim.release()
    }
  }

  /**
   * Requests a token and keeps it.
   *
   * @param stored what the store holds
   * @returns the token; `undefined` if it was refused while it was requested
   */
  async #request(stored: Entry | undefined, isInStore: boolean): Promise<Entry | undefined> {
    // What the platform returns of these, it returns in spite of the refusal.
    const refusedBefore = new Set(this.#refusals.keys())
    if (stored?.isRefused === true) refusedBefore.add(stored.token)
    let entry = await this.#requestOnce(false)
    const mayForce = this.#source.canForce === true && isInStore && refusedBefore.has(entry.token)
    if (mayForce && (await this.#countForced())) entry = await this.#requestOnce(true)
    const { token } = entry
    if (isInStore) {
      const isRefusal = (current: Entry | undefined) =>
        current?.isRefused === true && current.token === token && !refusedBefore.has(token)
      entry =
        (await this.#tryUpdate((current) =>
          isRefusal(current) ? current : { ...entry, forcedAt: current?.forcedAt ?? [] },
        )) ?? entry
    }
    if (entry.isRefused || (this.#refusals.has(token) && !refusedBefore.has(token))) return undefined
    this.#refusals.delete(token)
    this.#entry = entry
    return entry
  }

  async #requestOnce(isForced: boolean): Promise<Entry> {
    const since = this.#keeping.now()
    return entryOf(await this.#source.request(isForced), since)
  }

  /** Counts a forced request, if the limits of the platform allow one. @returns whether it may be made */
  async #countForced(): Promise<boolean> {
    const now = this.#keeping.now()
    let isAllowed = false
    const counted = await this.#tryUpdate((stored) => {
      const lastDay = stored?.forcedAt.filter((at) => at > now - DAY_MS) ?? []
      isAllowed = lastDay.length < FORCED_A_DAY && lastDay.every((at) => at <= now - FORCED_PAUSE_MS)
      return stored === undefined || !isAllowed ? stored : { ...stored, forcedAt: [...lastDay, now] }
    })
    return isAllowed && counted !== undefined
  }

  /** Takes what the store holds into memory, if it can be used. @returns the token, if it need not be renewed yet */
  #adopt(stored: Entry | undefined): Entry | undefined {
    if (stored === undefined) return undefined
    if (stored.isRefused || this.#refusals.has(stored.token)) {
      if (this.#entry?.token === stored.token) this.#entry = undefined
      return undefined
    }
    const now = this.#keeping.now()
    const isFresh = now < stored.renewAt
    if (isFresh || (now < stored.expiresAt && this.#old() === undefined)) this.#entry = stored
    return isFresh ? stored : undefined
  }

  /** The token in memory, if it is still valid. */
  #old(): Entry | undefined {
    return this.#entry !== undefined && this.#keeping.now() < this.#entry.expiresAt ? this.#entry : undefined
  }

  /** Lets the old token be used for some seconds more, if it is still valid. */
  #postponed(): Entry | undefined {
    const old = this.#old()
    if (old === undefined) return undefined
    this.#entry = { ...old, renewAt: this.#keeping.now() + POSTPONE_MS }
    return this.#entry
  }

  /** Changes the value in the store, if that works. */
  async #tryUpdate(step: Step<Entry>): Promise<Entry | undefined> {
    try {
      return await this.#value.update(step)
    } catch (error) {
      this.#keeping.report(error)
      return undefined
    }
  }
}

/** Far more than any platform issues; a time that no clock can hold would break the record in the store. */
const MAX_LIFETIME_SECONDS = 30 * 24 * 3600

/**
 * Reads a token from the answer of the platform.
 *
 * @param field the name of the token in it
 * @throws ApiError `UNREADABLE_RESPONSE`: there is no token, or no time for which it is valid
 */
export function readIssuedToken(connection: Connection, path: string, answer: JsonObject, field: string): IssuedToken {
  const { [field]: token, expires_in: seconds } = answer
  if (typeof token !== 'string' || token === '') throw unreadable(connection, path, 200, `it has no ${field}`)
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds <= MAX_LIFETIME_SECONDS))
    throw unreadable(connection, path, 200, 'it has no expires_in')
  return { token, lifetimeMs: seconds * 1000 }
}

/**
 * In its last minutes 企业微信 returns the same token again, so what is left of it is halved each time, rather than
 * requested by every call.
 */
function entryOf({ token, lifetimeMs }: IssuedToken, since: number): Entry {
  const expiresAt = since + lifetimeMs
  return {
    token,
    expiresAt,
    renewAt: expiresAt - Math.min(RENEW_BEFORE_MS, lifetimeMs / 2),
    isRefused: false,
    forcedAt: [],
  }
}

/** Reads a value of the store. @throws CallbackError `STORE_FAILED`: it is not a token */
function readEntry(value: string): Entry {
  const { token, expiresAt, renewAt, isRefused, forcedAt } = tryReadJsonObject(value) ?? {}
  if (
    typeof token === 'string' &&
    typeof expiresAt === 'number' &&
    typeof renewAt === 'number' &&
    typeof isRefused === 'boolean' &&
    Array.isArray(forcedAt)
  ) {
    return { token, expiresAt, renewAt, isRefused, forcedAt: forcedAt.filter((at) => typeof at === 'number') }
  }
  throw new CallbackError(
    'STORE_FAILED',
    'the store has a value of another program under the key of a token: give the store its own prefix',
  )
}

function isStoreFailure(error: unknown): boolean {
  return isCallbackError(error) && error.code === 'STORE_FAILED'
}
