/** The credentials that the console shows (Token, EncodingAESKey, receiver), checked once and prepared for use. */
import { CallbackError } from '../errors.ts'
import type { CipherKey } from '../primitives/cipher-key.ts'
import { prepareCipherKey } from '../primitives/crypto.ts'
import { typeName } from '../primitives/type-name.ts'
import { decodeNamedKey } from './encoding-aes-key.ts'

/**
 * The credentials of a callback address in 安全模式, as the console shows them, and the previous ones during a change.
 */
export interface Credentials {
  /** The Token of the console: not empty, no white space around it. */
  readonly token: string
  /** The EncodingAESKey of the console: 43 characters out of A-Z, a-z and 0-9. */
  readonly encodingAESKey: string
  /**
   * The receiver that pushes must be sealed for: CorpID, SuiteId, AppID, or the component's AppID. One id, a list of
   * ids, or a function that returns `true` or `false` synchronously. `''` accepts only an empty id (your own company's
   * bot, a third-party app of a person). This check cannot be turned off.
   */
  readonly receiveId: string | readonly string[] | ((receiveId: string) => boolean)
  /**
   * The values before a change in the console. A value that is left out here is taken from the current ones. They form
   * a second set, which is tried as a whole after the first. Remove it when no push has used it for a day.
   */
  readonly previous?: { readonly token?: string | undefined; readonly encodingAESKey?: string | undefined } | undefined
}

/** The credentials of 明文模式: only a token. */
export interface PlainCredentials {
  /** The Token of the console: not empty, no white space around it. */
  readonly token: string
  /** The token before a change in the console. */
  readonly previous?: { readonly token?: string | undefined } | undefined
}

/** Which set of credentials a request matched: the current one, or the one before the change in the console. */
export type Matched = 'current' | 'previous'

/** A token, and the set of credentials that it belongs to. */
export interface TokenSet {
  readonly matched: Matched
  readonly token: string
}

/** One complete set of credentials. Values of the two sets are never combined. */
export interface CredentialSet extends TokenSet {
  readonly key: CipherKey
}

/** Credentials that have been checked and prepared; later code does not check them again. */
export interface PreparedCredentials {
  /** The current set, then the previous one if there is any. */
  readonly sets: readonly [CredentialSet, ...CredentialSet[]]
  /** Returns whether `receiveId` of the credentials accepts a push for this receiver. */
  accepts(receiveId: string): boolean
  /** The only accepted receiver; `undefined` if `receiveId` is a list or a function. */
  readonly soleReceiveId: string | undefined
}

/** Prepares the key of an EncodingAESKey, which errors call `name`. */
export type PrepareKey = (name: string, encodingAESKey: string) => CipherKey

/** The most prepared keys in the cache. */
const CACHED_KEYS = 4096

/**
 * Creates a cache of the prepared keys of many accounts. The cache is indexed only by EncodingAESKey, so a request
 * cannot influence which keys are kept. Over the limit, it removes the least recently used key.
 */
export function createKeyCache(): PrepareKey {
  const keys = new Map<string, CipherKey>()
  return (name, encodingAESKey) => {
    const key = keys.get(encodingAESKey) ?? prepareKey(name, encodingAESKey)
    keys.delete(encodingAESKey)
    keys.set(encodingAESKey, key)
    if (keys.size > CACHED_KEYS) {
      const [oldest = ''] = keys.keys()
      keys.delete(oldest)
    }
    return key
  }
}

/**
 * Checks credentials and prepares their keys.
 *
 * @param prepare prepares a key; default without a cache
 * @throws CallbackError `INVALID_CREDENTIALS`: says which of them is malformed, and how; never quotes the value
 */
export function prepareCredentials(credentials: Credentials, prepare: PrepareKey = prepareKey): PreparedCredentials {
  refuseNonObject(credentials)
  const { token, encodingAESKey, receiveId, previous } = credentials
  const sets: [CredentialSet, ...CredentialSet[]] = [prepareSet('current', token, encodingAESKey, prepare)]
  if (previous !== undefined && previous !== null) {
    refuseNonObject(previous, 'previous')
    // Values that `previous` leaves out are taken from the current set.
    const { token: olderToken = token, encodingAESKey: olderKey = encodingAESKey } = previous
    if (previous.token !== undefined || previous.encodingAESKey !== undefined) {
      sets.push(prepareSet('previous', olderToken, olderKey, prepare))
    }
  }
  return { sets, ...prepareReceiveId(receiveId) }
}

/**
 * Returns the current or the previous set of credentials.
 *
 * @throws TypeError there is no previous set
 */
export function setFor(credentials: PreparedCredentials, matched: Matched): CredentialSet {
  const set = credentials.sets.find((candidate) => candidate.matched === matched)
  if (set === undefined) throw new TypeError(`matched: these credentials have no "${matched}" set`)
  return set
}

/**
 * Checks the credentials of plain mode.
 *
 * @returns the current token, then the previous one if there is any
 * @throws CallbackError `INVALID_CREDENTIALS`: a token is malformed
 */
export function preparePlainCredentials(credentials: PlainCredentials): readonly TokenSet[] {
  refuseNonObject(credentials)
  const { token, previous } = credentials
  const current: TokenSet = { matched: 'current', token: checkToken('token', token) }
  if (previous !== undefined && previous !== null) refuseNonObject(previous, 'previous')
  if (previous?.token === undefined) return [current]
  return [current, { matched: 'previous', token: checkToken('previous.token', previous.token) }]
}

function prepareSet(matched: Matched, token: string, encodingAESKey: string, prepare: PrepareKey): CredentialSet {
  const prefix = matched === 'current' ? '' : 'previous.'
  const key = prepare(`${prefix}encodingAESKey`, encodingAESKey)
  return { matched, token: checkToken(`${prefix}token`, token), key }
}

function prepareKey(name: string, encodingAESKey: string): CipherKey {
  const { key, iv } = decodeNamedKey(name, encodingAESKey)
  return prepareCipherKey(key, iv)
}

function checkToken(name: string, token: unknown): string {
  if (typeof token !== 'string') {
    throw invalid(`${name} must be a string, got ${typeName(token)}: check that the environment variable is set`)
  }
  if (token === '') throw invalid(`${name} is empty: copy it from the console`)
  if (hasSpaceAround(token)) throw invalid(`${name} has white space around it: copy it again without the white space`)
  return token
}

/**
 * Turns the option `receiveId` into the check of a push's receiver.
 *
 * @throws CallbackError `INVALID_CREDENTIALS`: the option is malformed
 */
export function prepareReceiveId(receiveId: unknown): Pick<PreparedCredentials, 'accepts' | 'soleReceiveId'> {
  if (typeof receiveId === 'string') {
    checkReceiveId(receiveId)
    return { accepts: (arrived) => arrived === receiveId, soleReceiveId: receiveId }
  }
  if (Array.isArray(receiveId) && receiveId.length > 0) {
    const accepted = new Set(receiveId.map(checkReceiveId))
    const [sole] = accepted.size === 1 ? accepted : []
    return { accepts: (arrived) => accepted.has(arrived), soleReceiveId: sole }
  }
  if (typeof receiveId === 'function') {
    return { accepts: (arrived) => requireBoolean(receiveId(arrived)), soleReceiveId: undefined }
  }
  const got = Array.isArray(receiveId) ? 'an empty list' : typeName(receiveId)
  throw invalid(
    `receiveId must be an id, a list of ids or a function, got ${got}. ` +
      "It is the CorpID, SuiteId or AppID; '' means exactly empty (a bot of your own company)",
  )
}

function checkReceiveId(receiveId: unknown): string {
  if (typeof receiveId !== 'string') throw invalid(`receiveId must be a string, got ${typeName(receiveId)} in the list`)
  if (hasSpaceAround(receiveId))
    throw invalid('receiveId has white space around it: copy it again without the white space')
  return receiveId
}

/** Requires a boolean: a promise is truthy, so an async function would accept every receiver. */
function requireBoolean(result: unknown): boolean {
  if (typeof result === 'boolean') return result
  throw new TypeError(
    `receiveId: the function must return true or false at once; it returned ${typeName(result)}. ` +
      'To look it up, make credentials of the handler a function, which may be async',
  )
}

/** Returns whether a text begins or ends with white space, or with an invisible character copied from a web page. */
function hasSpaceAround(text: string): boolean {
  return /^[\s\u200b-\u200f\u2060\ufeff]|[\s\u200b-\u200f\u2060\ufeff]$/.test(text)
}

function refuseNonObject(value: unknown, name = 'credentials'): void {
  if (typeof value === 'object' && value !== null) return
  throw invalid(`${name} must be an object, got ${typeName(value)}`)
}

function invalid(message: string): CallbackError {
  return new CallbackError('INVALID_CREDENTIALS', message)
}
