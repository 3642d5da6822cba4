/**
 * The secrets that the platform gives to a third party and that must not be lost: tickets, permanent codes and refresh
 * tokens. In: what a push or the platform brings. Out: the secret, from the store or from the user's own database.
 */
import { tryReadJsonObject } from '../../codec/json.ts'
import { type Step, StoredValue } from '../../endpoint/delivery/stored-value.ts'
import { CallbackError } from '../../errors.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { TokenKeeping } from './options.ts'

/**
 * Your own database, which keeps the permanent codes (企业微信) or refresh tokens (开放平台) in place of `store`. What a
 * method throws makes the call that needs it reject.
 */
export interface SecretDatabase {
  /**
   * Reads a secret.
   *
   * @param id the CorpID or AppID of the account that has authorised
   * @returns the permanent code or refresh token; `undefined` or `null` if the account has not authorised
   */
  get(id: string): MaybePromise<string | undefined | null>
  /**
   * Writes a secret, in place of the former one.
   *
   * @param id the CorpID or AppID of the account that has authorised
   * @param secret the permanent code, or the refresh token, at most 512 bytes
   * @returns anything, or a promise of it, when the secret is stored
   */
  set(id: string, secret: string): MaybePromise<unknown>
  /**
   * Deletes a secret: the account has withdrawn its authorisation.
   *
   * @param id the CorpID or AppID of the account
   * @returns anything, or a promise of it, when the secret is deleted
   */
  delete(id: string): MaybePromise<unknown>
}

/** The secret of an account. Times are seconds since 1970, as pushes have them. */
export interface Secret {
  /** @returns the secret; `undefined` if there is none */
  read(): Promise<string | undefined>
  /** Writes the secret of an authorisation that was given at this time. */
  save(secret: string, time: number): Promise<void>
  /** Writes another secret, if the kept one is still this one. @returns whether it was */
  replace(secret: string, another: string): Promise<boolean>
  /** Deletes the secret, unless it is from a later time. */
  forget(time: number): Promise<void>
}

/** A secret in the store. */
export interface StoredSecret extends Secret {
  /** Writes the secret, unless the kept one is from a later time. */
  saveNewer(secret: string, time: number): Promise<void>
}

/** How long a secret is kept without a change: it ends when the platform says so. */
const KEPT_MS = 10 * 365 * 24 * 60 * 60 * 1000

interface Entry {
  readonly secret: string
  readonly time: number
}

/**
 * Creates a secret in the store.
 *
 * @param staysInMemory whether the last known secret of this process is used while the store fails
 */
export function storedSecret({ store, report }: TokenKeeping, key: string, staysInMemory: boolean): StoredSecret {
  const value = new StoredValue<Entry>(store, key, {
    parse: readEntry,
    ttlMs: () => KEPT_MS,
    isEvictable: () => false,
  })
  let known: Entry | undefined
  /** Changes the secret in memory first, for the case that the store fails. */
  async function update(step: Step<Entry>): Promise<Entry | undefined> {
    known = step(known)
    known = await value.update(step, { retry: report })
    return known
  }
  return {
    read: async () => {
      try {
        known = await value.read({ retry: report })
      } catch (error) {
        if (known === undefined || !staysInMemory) throw error
        report(error)
      }
      return known?.secret
    },
    save: async (secret, time) => {
      const entry = { secret, time }
      await update(() => entry)
    },
    saveNewer: async (secret, time) => {
      const entry = { secret, time }
      await update((kept) => (kept !== undefined && kept.time > time ? kept : entry))
    },
    replace: async (secret, another) => {
      const kept = await update((entry) => (entry?.secret === secret ? { ...entry, secret: another } : entry))
      return kept?.secret === another
    },
    forget: async (time) => {
      await update((kept) => (kept !== undefined && kept.time > time ? kept : undefined))
    },
  }
}

/** Creates a secret in the database of the user. */
export function databaseSecret(database: SecretDatabase, id: string): Secret {
  const read = async () => (await database.get(id)) ?? undefined
  return {
    read,
    save: async (secret) => {
      await database.set(id, secret)
    },
    replace: async (secret, another) => {
      if ((await read()) !== secret) return false
      await database.set(id, another)
      return true
    },
    forget: async () => {
      await database.delete(id)
    },
  }
}

/** Requires a database, if there is one. @throws TypeError the value lacks a method of a database */
export function checkDatabase(name: string, database: SecretDatabase | undefined): SecretDatabase | undefined {
  for (const method of ['get', 'set', 'delete'] as const) {
    if (database !== undefined && typeof database?.[method] !== 'function') {
      throw new TypeError(`${name}: expected an object with ${method}()`)
    }
  }
  return database
}

/** Reads a value of the store. @throws CallbackError `STORE_FAILED`: it is not a secret */
function readEntry(value: string): Entry {
  const { secret, time } = tryReadJsonObject(value) ?? {}
  if (typeof secret === 'string' && typeof time === 'number') return { secret, time }
  throw new CallbackError(
    'STORE_FAILED',
    'the store has a value of another program under the key of a secret: give the store its own prefix',
  )
}
