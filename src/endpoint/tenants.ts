/** Whose credentials a request is judged by: one account's, several accounts' behind one address, or looked up. */
import { CallbackError, isCallbackError } from '../errors.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import {
  type Credentials,
  createKeyCache,
  type PlainCredentials,
  type PlainToken,
  type PreparedCredentials,
  prepareCredentials,
  preparePlainCredentials,
} from '../protocol/credentials.ts'
import type { Query } from '../protocol/query.ts'
import { verifyMsgSignature, verifyPlainSignature } from '../protocol/signature.ts'
import type { CallbackRequest, CredentialsOption } from './types.ts'

/** An account with a key, as the user gave it and made ready. */
export interface SealedTenant {
  readonly given: Credentials
  readonly prepared: PreparedCredentials
}

/** An account of 明文模式. */
export interface PlainTenant {
  readonly given: PlainCredentials
  readonly tokens: readonly PlainToken[]
}

/** The accounts that a request may be for. */
export interface Tenants<Tenant> {
  /**
   * @throws CallbackError `UNKNOWN_CREDENTIALS`: there are none; `INVALID_CREDENTIALS`: what was looked up is malformed
   */
  find(request: CallbackRequest): Promise<readonly Tenant[]>
  /** Whether a function of the user's is asked, which may look at the unsigned outer fields, and take its time. */
  readonly areLookedUp: boolean
  /** Whether there is a choice at all, so that a handler wants to know which it was. */
  readonly areSeveral: boolean
}

/** @throws CallbackError `INVALID_CREDENTIALS` */
export function sealedTenants(option: CredentialsOption<Credentials>): Tenants<SealedTenant> {
  const keys = createKeyCache()
  return tenantsOf(option, (given) => ({ given, prepared: prepareCredentials(given, keys) }))
}

/**
 * @throws CallbackError `INVALID_CREDENTIALS`
 * @throws TypeError there is a key beside the token
 */
export function plainTenants(option: CredentialsOption<PlainCredentials>): Tenants<PlainTenant> {
  return tenantsOf(option, (given) => {
    refuseKeyInPlainMode(given)
    return { given, tokens: preparePlainCredentials(given) }
  })
}

function tenantsOf<Given extends object, Tenant>(
  option: CredentialsOption<Given>,
  prepare: (given: Given) => Tenant,
): Tenants<Tenant> {
  if (!isLookup(option)) {
    const tenants = listOf(option).map(prepare)
    return { find: async () => tenants, areLookedUp: false, areSeveral: Array.isArray(option) }
  }
  return {
    find: async (request) => {
      const found: unknown = await option(request)
      const isNobody = found === undefined || found === null || (Array.isArray(found) && found.length === 0)
      if (isNobody) throw unknown('the function for credentials knows nobody for this request')
      return listOf(found as Given | readonly Given[]).map(prepare)
    },
    areLookedUp: true,
    areSeveral: true,
  }
}

function isLookup<Given extends object>(
  option: CredentialsOption<Given>,
): option is Extract<CredentialsOption<Given>, (request: CallbackRequest) => unknown> {
  return typeof option === 'function'
}

/** Whoever sends a megabyte has it hashed once for each of them, before anything is proved. */
const MAX_LISTED = 100

function listOf<Given extends object>(option: Given | readonly Given[]): readonly Given[] {
  if (!Array.isArray(option)) return [option as Given]
  if (option.length > 0 && option.length <= MAX_LISTED) return option
  throw new CallbackError(
    'INVALID_CREDENTIALS',
    option.length === 0
      ? 'credentials: the list is empty'
      : `credentials: the list has ${option.length} accounts, and each is tried for each request; beyond ${MAX_LISTED} ` +
          'use a function that finds the account by path or query',
  )
}

/**
 * How many bytes of a sealed text are hashed at most to find out who signed it: with a list, each token is tried on all of it,
 * before anything is proved. 100 accounts with one token each have 84 KB for a push.
 */
const MAX_TRIED_BYTES = 8 * 1024 * 1024

/**
 * The account whose token signed a sealed text. With a single one nothing is judged here: it is when the text is opened.
 *
 * @throws CallbackError `UNKNOWN_CREDENTIALS`: more than one did; `INVALID_SIGNATURE`: none; `BODY_TOO_LARGE`: the text is
 *   too long to try the tokens of several accounts on it
 */
export function signerOf(tenants: readonly SealedTenant[], query: Query, encrypt: string): SealedTenant {
  if (tenants.length > 1) refuseManyTries(tenants.flatMap(differentTokens).length, encodeUtf8(encrypt).length)
  return soleSigner(tenants, (token) => verifyMsgSignature(token, query, encrypt))
}

function refuseManyTries(tokens: number, bytes: number): void {
  if (tokens * bytes <= MAX_TRIED_BYTES) return
  throw new CallbackError(
    'BODY_TOO_LARGE',
    `the sealed text has ${bytes} bytes, too many to try ${tokens} tokens on it: they may be ` +
      `${Math.floor(MAX_TRIED_BYTES / tokens)}. Use a function for credentials that finds the one account by path or query`,
  )
}

/** The account whose token made the `signature` of 明文模式, or of a URL check in clear. */
export function plainSignerOf<Tenant extends PlainTenant | SealedTenant>(
  tenants: readonly Tenant[],
  query: Query,
): Tenant {
  return soleSigner(tenants, (token) => verifyPlainSignature(token, query))
}

/** The tokens of an account, the current one first. */
export function tokensOf(tenant: PlainTenant | SealedTenant): readonly PlainToken[] {
  return 'tokens' in tenant ? tenant.tokens : tenant.prepared.sets
}

/** A token that the previous credentials keep is tried once. */
function differentTokens(tenant: PlainTenant | SealedTenant): readonly string[] {
  return [...new Set(tokensOf(tenant).map(({ token }) => token))]
}

function soleSigner<Tenant extends PlainTenant | SealedTenant>(
  tenants: readonly Tenant[],
  verify: (token: string) => void,
): Tenant {
  const [first, ...others] = tenants
  if (first === undefined) throw unknown('there are no credentials')
  if (others.length === 0) return first
  const signers = tenants.filter((tenant) => differentTokens(tenant).some((token) => isAccepted(() => verify(token))))
  if (signers.length > 1) {
    throw unknown(
      'the signature fits more than one of the credentials: give each account behind this address its own token',
    )
  }
  // With none, the first one's refusal says what is wrong.
  return signers[0] ?? first
}

function isAccepted(verify: () => void): boolean {
  try {
    verify()
    return true
  } catch (error) {
    if (isCallbackError(error)) return false
    throw error
  }
}

/**
 * Whoever has a key believes that pushes are sealed; in plain mode they are not.
 *
 * @throws TypeError there is a key beside the token
 */
export function refuseKeyInPlainMode(credentials: unknown): void {
  const isObject = typeof credentials === 'object' && credentials !== null
  const hasKey = isObject && 'encodingAESKey' in credentials && credentials.encodingAESKey !== undefined
  if (hasKey)
    throw new TypeError("credentials: plain mode takes { token } alone; with an encodingAESKey use mode 'safe'")
}

function unknown(reason: string): CallbackError {
  return new CallbackError('UNKNOWN_CREDENTIALS', reason)
}
