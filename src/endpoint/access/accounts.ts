/** The accounts that an endpoint serves: one, several behind one address, or those that a user function finds. */
import { CallbackError } from '../../errors.ts'
import { encodeUtf8 } from '../../primitives/utf8.ts'
import {
  type Credentials,
  createKeyCache,
  type PlainCredentials,
  type PlainToken,
  type PreparedCredentials,
  prepareCredentials,
  preparePlainCredentials,
} from '../../protocol/credentials.ts'
import type { CallbackQuery } from '../../protocol/query.ts'
import { isSigned, type SignedPart, signedPart } from '../../protocol/signature.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { ExchangeRequest } from '../http.ts'
import type { CallbackRequest, CredentialsOption } from '../types.ts'

/** An account as the user gave it, and its tokens: the current one, then the previous one if there is any. */
export interface PreparedAccount<Given extends PlainCredentials = PlainCredentials> {
  readonly credentials: Given
  readonly tokens: readonly PlainToken[]
}

/** An account with a prepared key. */
export interface SealedAccount extends PreparedAccount<Credentials> {
  readonly prepared: PreparedCredentials
}

/** The accounts of an endpoint. */
export interface Accounts<One> {
  /** All accounts; `undefined` if a user function finds them. */
  readonly known: readonly One[] | undefined
  /** Whether a user function finds the accounts; it may read the unsigned outer fields, and can take any time. */
  readonly isLookup: boolean
  /**
   * Returns the accounts that a request may be for.
   *
   * @returns a promise if a user function finds them
   * @throws CallbackError `UNKNOWN_CREDENTIALS`: there are none; `INVALID_CREDENTIALS`: what was looked up is malformed
   */
  find(request: ExchangeRequest, envelope: CallbackRequest['envelope']): MaybePromise<readonly One[]>
}

/** Checks and prepares accounts with keys. @throws CallbackError `INVALID_CREDENTIALS` */
export function createSealedAccounts(option: CredentialsOption<Credentials>): Accounts<SealedAccount> {
  const keys = createKeyCache()
  return accountsOf(option, (given) => {
    const prepared = prepareCredentials(given, keys)
    return { credentials: given, prepared, tokens: prepared.sets }
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
    return { credentials: given, tokens: preparePlainCredentials(given) }
  })
}

function accountsOf<Given extends Credentials | PlainCredentials, One extends PreparedAccount>(
  option: CredentialsOption<Given>,
  prepare: (given: Given) => One,
): Accounts<One> {
  if (!isLookup(option)) {
    const known = listOf(option).map(prepare)
    return { known, isLookup: false, find: () => known }
  }
  return {
    known: undefined,
    isLookup: true,
    find: async ({ method, path, query }, envelope) => {
      const found: unknown = await option({ method, path, query: query.toSearchParams(), envelope })
      if (found === undefined || found === null || (Array.isArray(found) && found.length === 0)) {
        throw unknownCredentials('the function in credentials returned no account for this request')
      }
      if (Array.isArray(found) && found.length > MAX_LISTED) {
        throw invalidCredentials(
          `the function returned ${found.length} accounts, and may return ${MAX_LISTED}, since each is tried. ` +
            'Return only the account that the path or the query names',
        )
      }
      return listOf(found as Given | readonly Given[]).map(prepare)
    },
  }
}

function isLookup<Given extends object>(
  option: CredentialsOption<Given>,
): option is Extract<CredentialsOption<Given>, (request: CallbackRequest) => unknown> {
  return typeof option === 'function'
}

/**
 * The maximum number of accounts in a list. A body, which can have `maxBodyBytes`, is hashed once for each of them before anything is
 * proved.
 */
const MAX_LISTED = 100

function listOf<Given extends object>(option: Given | readonly Given[]): readonly Given[] {
  if (!Array.isArray(option)) return [option as Given]
  if (option.length > 0 && option.length <= MAX_LISTED) return option
  throw invalidCredentials(
    option.length === 0
      ? 'the list is empty'
      : `the list has ${option.length} accounts, and may have ${MAX_LISTED}, since each is tried for each request. ` +
          'Use a function that finds the account by path or query',
  )
}

/**
 * The maximum number of bytes of a sealed text that are hashed to find out which account signed it: with a list, each token is tried
 * on the whole text before anything is proved. With 100 accounts of one token each, a push can have 84 KB.
 */
const MAX_TRIED_BYTES = 8 * 1024 * 1024

/**
 * Finds the account whose token signed a sealed text. A single account is returned unchecked: its signature is checked
 * when the text is opened.
 *
 * @throws CallbackError `UNKNOWN_CREDENTIALS`: the tokens of several accounts match; `BODY_TOO_LARGE`: the text is too
 *   long to try the tokens of several accounts on it
 */
export function accountToTry(accounts: readonly SealedAccount[], query: CallbackQuery, encrypt: string): SealedAccount {
  if (accounts.length > 1) {
    const tokens = accounts.flatMap(differentTokens).length
    const bytes = encodeUtf8(encrypt).length
    if (tokens * bytes > MAX_TRIED_BYTES) {
      throw new CallbackError(
        'BODY_TOO_LARGE',
        `the ciphertext has ${bytes} bytes; with ${tokens} tokens to try, at most ${Math.floor(MAX_TRIED_BYTES / tokens)} are ` +
          'allowed. Use a function in credentials that finds the account by path or query',
      )
    }
  }
  return soleSigningAccount(accounts, signedPart(query, 'msg_signature'), encrypt)
}

/** Finds the account whose token made the `signature` of 明文模式, or of a URL check with a plain `echostr`. */
export function plainAccountToTry<One extends PreparedAccount>(accounts: readonly One[], query: CallbackQuery): One {
  return soleSigningAccount(accounts, signedPart(query, 'signature'))
}

/** Lists the different tokens of an account: one that the previous credentials share is tried once. */
function differentTokens({ tokens }: PreparedAccount): readonly string[] {
  return [...new Set(tokens.map(({ token }) => token))]
}

/**
 * Finds the account whose token matches. If none matches, returns the first one: its own check then says what is wrong.
 */
function soleSigningAccount<One extends PreparedAccount>(
  accounts: readonly One[],
  signed: SignedPart,
  encrypt?: string,
): One {
  const [first] = accounts
  if (first === undefined) throw unknownCredentials('there are no credentials')
  if (accounts.length === 1) return first
  const signers = accounts.filter((account) =>
    differentTokens(account).some((token) => isSigned(token, signed, encrypt)),
  )
  if (signers.length > 1) {
    throw unknownCredentials(
      'the signature matches more than one account: give each account at this address its own token',
    )
  }
  return signers[0] ?? first
}

/**
 * Refuses a key in plain mode: a user who gives one believes that pushes are sealed, and they are not.
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
