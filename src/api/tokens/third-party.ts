/**
 * The tokens of a third party (a suite of 企业微信, a component of 开放平台) and of the accounts that have authorised it:
 *
 *     ticket, a push every 10 minutes ─▶ own token ─┬─ code of an authorisation ─▶ secret of the account
 *                                                   └─ secret of the account ────▶ token of the account
 *
 * In: pushes, codes, and what differs between the two platforms (`ThirdParty`). Out: the tokens. It relies on
 * `kept-token.ts` for each token, and on `secrets.ts` for the ticket and the secrets of the accounts.
 */
import type { JsonObject } from '../../codec/json.ts'
import { refuseNonObject } from '../../endpoint/prepare.ts'
import { wholeSeconds } from '../../endpoint/time.ts'
import { ApiError } from '../api-error.ts'
import { type ApiCall, type Connection, callWithRetries, unreadable } from '../connection.ts'
import type { AccessTokens } from './access-tokens.ts'
import { callWithToken } from './call-with-token.ts'
import { type IssuedToken, KeptToken, readIssuedToken } from './kept-token.ts'
import { checkText, type TokenKeeping, tokenKey } from './options.ts'
import { databaseSecret, type Secret, type SecretDatabase, storedSecret } from './secrets.ts'

/** What a push means for the tokens. Its time is in seconds since 1970. */
export type PushFacts =
  | { readonly ticket: string; readonly time: number }
  /** The account with this id has withdrawn its authorisation. */
  | { readonly withdrawnBy: string; readonly time: number }

/** What the platform returns for the code of an authorisation. */
export interface Exchanged {
  /** The id of the account that has authorised. */
  readonly id: string
  readonly secret: string
  /** `undefined` if the platform issues no token with the secret. */
  readonly issued: IssuedToken | undefined
  /** The answer without its secrets. */
  readonly answer: JsonObject
}

/** What differs between a suite and a component. */
export interface ThirdParty {
  readonly kind: 'suite' | 'component'
  /** The SuiteID, or the AppID of the component. */
  readonly id: string
  readonly secret: string
  /** What the platform calls the ticket. */
  readonly ticketName: string
  /** What an error message calls the secret of an account. */
  readonly secretName: string
  /** Returns what a push means; `undefined` for pushes that concern no token, or another third party. */
  readPush(push: JsonObject): PushFacts | undefined
  /** The name of the own token, in the answer and in the URL of the calls that need it. */
  readonly ownTokenName: string
  /** The request for the own token. */
  ownTokenCall(ticket: string): ApiCall
  /** The request that exchanges a code, without the own token. */
  exchangeCall(code: string): ApiCall
  /** @throws ApiError `UNREADABLE_RESPONSE`: a field is missing */
  readExchanged(answer: JsonObject): Exchanged
  readonly account: {
    /** Whether the request for the token of an account needs the own token. */
    readonly needsOwnToken: boolean
    /** The request for the token of an account, without the own token. */
    tokenCall(id: string, secret: string): ApiCall
    /** The name of the token in the answer. */
    readonly tokenField: string
    /** The name of the next secret in the answer, if the platform returns one. */
    readonly secretField?: string
  }
}

/** The tokens of a third party. */
export interface ThirdPartyTokens {
  readonly own: AccessTokens
  keep(message: object): Promise<boolean>
  authorize(code: string): Promise<Exchanged>
  of(id: string): AccessTokens
}

/** An account that may have authorised the third party. */
interface Account {
  readonly secret: Secret
  readonly token: KeptToken
}

/** Creates the tokens of a third party. @param database keeps the secrets of the accounts in place of the store */
export function createThirdPartyTokens(
  party: ThirdParty,
  connection: Connection,
  keeping: TokenKeeping,
  database: SecretDatabase | undefined,
): ThirdPartyTokens {
  const { kind } = party
  const ticket = storedSecret(keeping, tokenKey(`ticket:${kind}`, party.id), true)
  const own = new KeptToken(keeping, tokenKey(`token:${kind}`, party.id, party.secret), { request: requestOwnToken })
  const accounts = new Map<string, Account>()
  /**
   * The secrets that could not be stored in place of the former ones, by account. The platform may refuse the former
   * ones from now on, so these are stored before anything else is done.
   */
  const unstored = new Map<string, { readonly former: string; readonly next: string }>()

  async function requestOwnToken(): Promise<IssuedToken> {
    const current = await ticket.read()
    if (current === undefined) throw notAuthorized(`no ${party.ticketName} has been kept`)
    const call = party.ownTokenCall(current)
    return readIssuedToken(connection, call.path, await callWithRetries(connection, call, true), party.ownTokenName)
  }

  function accountOf(id: string): Account {
    const known = accounts.get(id)
    if (known !== undefined) return known
    const needsStore = party.account.secretField !== undefined
    const secret =
      database === undefined
        ? storedSecret(keeping, tokenKey(`authorization:${kind}`, party.id, id), !needsStore)
        : databaseSecret(database, id)
    const token = new KeptToken(keeping, tokenKey(`token:${kind}-account`, party.id, id), {
      needsStore,
      request: () => requestAccountToken(id, secret),
    })
    const account = { secret, token }
    accounts.set(id, account)
    return account
  }

  /** @param mayRepeat whether to start over if the authorisation changes meanwhile */
  async function requestAccountToken(id: string, secret: Secret, mayRepeat = true): Promise<IssuedToken> {
    const { needsOwnToken, tokenField, secretField } = party.account
    const change = unstored.get(id)
    if (change !== undefined) await replace(id, secret, change.former, change.next)
    const current = await secret.read()
    if (current === undefined) throw notAuthorized(`no ${party.secretName} of ${id} is kept`)
    const call = party.account.tokenCall(id, current)
    const answer = await (needsOwnToken ? callAsThirdParty(call) : callWithRetries(connection, call, true))
    const issued = readIssuedToken(connection, call.path, answer, tokenField)
    const next = secretField === undefined ? current : (answer[secretField] ?? current)
    if (typeof next !== 'string' || next === '') {
      throw unreadable(connection, call.path, 200, `its ${secretField} is not a text`)
    }
    // The next secret is stored before the token is used: if this process dies, another one goes on with it. If the
    // authorisation has changed since the request began, the token is one of the former authorisation.
    const isCurrent = next === current ? (await secret.read()) === current : await replace(id, secret, current, next)
    if (isCurrent) return issued
    if (mayRepeat) return await requestAccountToken(id, secret, false)
    throw notAuthorized(`the ${party.secretName} of ${id} changed while a token was requested`)
  }

  /** Stores the next secret of an account in place of the former one. @returns whether that was the stored one */
  async function replace(id: string, secret: Secret, former: string, next: string): Promise<boolean> {
    unstored.set(id, { former, next })
    const isReplaced = await secret.replace(former, next)
    unstored.delete(id)
    return isReplaced
  }

  /** Makes a call with the own token. If that is refused, requests another one and repeats the call once. */
  function callAsThirdParty(call: ApiCall): Promise<JsonObject> {
    return callWithToken(connection, own, call, true, party.ownTokenName)
  }

  function notAuthorized(reason: string): ApiError {
    return new ApiError({ code: 'NOT_AUTHORIZED', family: connection.family, reason })
  }

  return {
    own: own.view,
    keep: async (message) => {
      refuseNonObject(message)
      const facts = party.readPush(message as JsonObject)
      if (facts === undefined) return false
      if ('ticket' in facts) {
        await ticket.saveNewer(facts.ticket, facts.time)
      } else {
        const account = accountOf(facts.withdrawnBy)
        await account.secret.forget(facts.time)
        await account.token.forget()
      }
      return true
    },
    authorize: async (code) => {
      const since = keeping.now()
      const exchanged = party.readExchanged(await callAsThirdParty(party.exchangeCall(checkText('code', code))))
      const account = accountOf(exchanged.id)
      await account.secret.save(exchanged.secret, wholeSeconds(since))
      // The token of a former authorisation may no longer be valid.
      if (exchanged.issued === undefined) await account.token.forget()
      else await account.token.put(exchanged.issued, since)
      return exchanged
    },
    of: (id) => accountOf(checkText('id', id)).token.view,
  }
}

/** Reads the time of a push. Without one, the push never replaces what another push has brought. */
export function timeOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
