/** The accounts that an endpoint serves: one, several behind one address, or those that a user function finds. */
import { CallbackError } from '../../errors.ts'
import { encodeUtf8 } from '../../primitives/utf8.ts'
import {
  type Credentials,
  createKeyCache,
  type PlainCredentials,
  type PreparedCredentials,
  prepareCredentials,
  preparePlainCredentials,
  type TokenSet,
} from '../../protocol/credentials.ts'
import type { CallbackQuery } from '../../protocol/query.ts'
import { isSigned, signedPart } from '../../protocol/signature.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { ExchangeRequest } from '../http.ts'
import type { CallbackRequest, CredentialsOption } from '../types.ts'

/** An account as the user gave it, and its tokens: the current one, then the previous one if there is any. */
export interface PreparedAccount<Given extends PlainCredentials = PlainCredentials> {
  readonly credentials: Given
  readonly tokens: readonly TokenSet[]
}

/** An account with a prepared key. */
export interface SealedAccount extends PreparedAccount<Credentials> {
  readonly prepared: PreparedCredentials
}

/** The accounts of an endpoint. */
export interface Accounts<One> {
  /** All accounts; `undefined` if a user function finds them. */
  readonly known: readonly One[] | undefined
  /**
   * Returns the accounts that a request may be for.
   *
   * @param envelope the unsigned envelope fields, for the user function
   * @returns a promise if a user function finds them, which can take any amount of time
   * @throws CallbackError `UNKNOWN_CREDENTIALS`: there are none; `INVALID_CREDENTIALS`: the credentials that the
   *   function returned are malformed
   */
  find(request: ExchangeRequest, envelope: CallbackRequest['envelope']): MaybePromise<readonly One[]>
}

/** Checks and prepares accounts with keys. @throws CallbackError `INVALID_CREDENTIALS` */
export function createSealedAccounts(option: CredentialsOption<Credentials>): Accounts<SealedAccount> {
  const keys = createKeyCache()
  return accountsOf(option, (given) => {
    const credentials = given as Credentials
    const prepared = prepareCredentials(credentials, keys)
    return { credentials, prepared, tokens: prepared.sets }
  })
}

/**
 * Checks the accounts of plain mode.
 *
 * @throws CallbackError `INVALID_CREDENTIALS`
 * @throws TypeError there is a key next to the token
 */
export function createPlainAccounts(option: CredentialsOption<PlainCredentials>): Accounts<PreparedAccount> {
  return accountsOf(option, (given) => {
    refuseKeyInPlainMode(given)
    const credentials = given as PlainCredentials
    return { credentials, tokens: preparePlainCredentials(credentials) }
  })
}

/** @param prepare checks one account; must throw for anything that is not one */
function accountsOf<One>(
  option: CredentialsOption<Credentials> | CredentialsOption<PlainCredentials>,
  prepare: (given: unknown) => One,
): Accounts<One> {
  if (typeof option !== 'function') {
    const known = listOf(option, 'the list has').map(prepare)
    if (known.length === 0) throw invalidCredentials('the list is empty')
    return { known, find: () => known }
  }
  return {
    known: undefined,
    find: async ({ method, path, query }, envelope) => {
      const found: unknown = await option({ method, path, query: query.toSearchParams(), envelope })
      const accounts = found === undefined || found === null ? [] : listOf(found, 'the function returned').map(prepare)
      if (accounts.length > 0) return accounts
      throw unknownCredentials('the function in credentials returned no account for this request')
    },
  }
}

/**
 * The maximum number of accounts in a list. Each token is tried on a request, and each key of a found list is prepared.
 */
const MAX_LISTED = 100

/** @param which the beginning of what is said about a list that is too long */
function listOf(given: unknown, which: string): readonly unknown[] {
  if (!Array.isArray(given)) return [given]
  if (given.length <= MAX_LISTED) return given
  throw invalidCredentials(
    `${which} ${given.length} accounts, and at most ${MAX_LISTED} are tried for each request. ` +
      'Use a function that returns only the account that the path or the query names',
  )
}

/**
 * The maximum number of bytes of a sealed text that are hashed to find out which account signed it: with a list, each
 * token is tried on the whole text before anything is verified. With 100 accounts of one token each, a push can have
 * 84 KB.
 */
const MAX_TRIED_BYTES = 8 * 1024 * 1024

/**
 * Chooses the account whose own check decides about a sealed text: the one whose token signed it, otherwise the first.
 *
 * @throws CallbackError `UNKNOWN_CREDENTIALS`: the tokens of several accounts match; `BODY_TOO_LARGE`: the text is too
 *   long to try the tokens of several accounts on it
 */
export function likelyAccount(
  accounts: readonly SealedAccount[],
  query: CallbackQuery,
  encrypt: string,
): SealedAccount {
  if (accounts.length > 1) {
    const tokens = accounts.flatMap(distinctTokens).length
    const bytes = encodeUtf8(encrypt).length
    if (tokens * bytes > MAX_TRIED_BYTES) {
      throw new CallbackError(
        'BODY_TOO_LARGE',
        `the ciphertext has ${bytes} bytes; with ${tokens} tokens to try, at most ${Math.floor(MAX_TRIED_BYTES / tokens)} are ` +
          'allowed. Use a function in credentials that finds the account by path or query',
      )
    }
  }
  return soleSigningAccount(accounts, query, 'msg_signature', encrypt)
}

/**
 * Chooses the account whose own check decides about the `signature` of 明文模式, or of a URL check with a plain
 * `echostr`: the one whose token made it, otherwise the first.
 *
 * @throws CallbackError `UNKNOWN_CREDENTIALS`: the tokens of several accounts match
 */
export function likelyPlainAccount<One extends PreparedAccount>(accounts: readonly One[], query: CallbackQuery): One {
  return soleSigningAccount(accounts, query, 'signature')
}

/** Lists the different tokens of an account. A token that current and previous credentials share is listed once. */
function distinctTokens({ tokens }: PreparedAccount): readonly string[] {
  return [...new Set(tokens.map(({ token }) => token))]
}

function soleSigningAccount<One extends PreparedAccount>(
  accounts: readonly One[],
  query: CallbackQuery,
  signatureName: 'msg_signature' | 'signature',
  encrypt?: string,
): One {
  const [first] = accounts
  if (first === undefined) throw unknownCredentials('there are no credentials')
  if (accounts.length === 1) return first
  const signed = signedPart(query, signatureName)
  const signers = accounts.filter((account) =>
    distinctTokens(account).some((token) => isSigned(token, signed, encrypt)),
  )
  if (signers.length > 1) {
    throw unknownCredentials(
      'the signature matches more than one account: give each account at this address its own token',
    )
  }
  return signers[0] ?? first
}

/**
 * Refuses a key in plain mode: a user who gives one expects sealed pushes, but they are plaintext.
 *
 * @throws TypeError there is a key next to the token
 */
export function refuseKeyInPlainMode(credentials: unknown): void {
  const isObject = typeof credentials === 'object' && credentials !== null
  const hasKey = isObject && 'encodingAESKey' in credentials && credentials.encodingAESKey !== undefined
  if (hasKey)
    throw new TypeError("credentials: plain mode takes only { token }; with an encodingAESKey use mode 'safe'")
}

function invalidCredentials(reason: string): CallbackError {
  return new CallbackError('INVALID_CREDENTIALS', `credentials: ${reason}`)
}

function unknownCredentials(reason: string): CallbackError {
  return new CallbackError('UNKNOWN_CREDENTIALS', reason)
}
