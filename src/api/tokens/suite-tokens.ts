/**
 * The tokens of a third-party app of 企业微信 (suite), or of a template of 代开发, and of the companies that have
 * authorised it. What differs from 开放平台 is here; what is common is in `third-party.ts`.
 */
import { isJsonObject } from '../../codec/json.ts'
import { checkStore, refuseNonObject } from '../../endpoint/prepare.ts'
import type { Store } from '../../stores/store.ts'
import { connect, unreadable } from '../connection.ts'
import type { AccessTokens } from './access-tokens.ts'
import { getTokenCall } from './create-access-tokens.ts'
import { readIssuedToken } from './kept-token.ts'
import { checkText, prepareKeeping, type TokenOptions } from './options.ts'
import { checkDatabase, type SecretDatabase } from './secrets.ts'
import { createThirdPartyTokens, timeOf } from './third-party.ts'

/** Options of `createSuiteTokens`. */
export interface SuiteTokensOptions extends TokenOptions {
  /** The SuiteID, or the id of the template (`dk…`). */
  readonly suiteId: string
  /** The Secret of the suite or template. */
  readonly suiteSecret: string
  /**
   * Keeps the tickets, the tokens and, without `permanentCodes`, the permanent codes. A store that loses its data at a
   * restart needs `permanentCodes`: a permanent code that is lost can only be replaced by another authorisation.
   */
  readonly store: Store
  /** Keeps the permanent codes in your own database in place of `store`, by CorpID. */
  readonly permanentCodes?: SecretDatabase
}

/** What `SuiteTokens.authorize` returns. */
export interface SuiteAuthorization {
  /** The CorpID of the company that has authorised the suite. */
  readonly corpId: string
  /** The answer of the platform without permanent code and token; `auth_info.agent[0].agentid` is the id of the app. */
  readonly answer: Readonly<Record<string, unknown>>
}

/** The tokens of a suite and of the companies that have authorised it. */
export interface SuiteTokens {
  /** The `suite_access_token`, for calls of `service/…` of your own. */
  readonly suite: AccessTokens
  /**
   * Keeps what a push brings: a `suite_ticket`, unless a newer one is kept. After `cancel_auth` it forgets the company.
   * Pass every push of the suite to it.
   *
   * @param message the push, as `onMessage` receives it
   * @returns whether the push concerned the tokens of this suite
   * @throws CallbackError `STORE_FAILED` (the promise rejects)
   * @throws TypeError the push is not an object (the promise rejects)
   */
  keep(message: object): Promise<boolean>
  /**
   * Exchanges the code of an authorisation (`AuthCode` of `create_auth` and `reset_permanent_code`, or `auth_code` of the
   * redirect) for the permanent code of the company, and keeps that. `create_auth` must be answered within a second: do
   * not wait for this promise before.
   *
   * @param authCode the code, 64 to 512 bytes; valid for ten minutes and only once
   * @returns the company, and what the platform says about its authorisation
   * @throws ApiError the platform refused or cannot be reached, or `NOT_AUTHORIZED`: no ticket is kept (the promise
   *   rejects)
   * @throws CallbackError `STORE_FAILED`: the permanent code is not stored (the promise rejects)
   */
  authorize(authCode: string): Promise<SuiteAuthorization>
  /**
   * Returns the access token of a company.
   *
   * @param corpId the CorpID of the company
   * @returns the token, at most 512 bytes
   * @throws ApiError the platform refused or cannot be reached, or `NOT_AUTHORIZED`: no ticket, or no permanent code of
   *   the company is kept (the promise rejects)
   */
  get(corpId: string): Promise<string>
  /**
   * Returns the tokens of a company, for the functions that send.
   *
   * @param corpId the CorpID of the company
   * @returns its tokens
   * @throws TypeError the id is not a text, or empty
   */
  of(corpId: string): AccessTokens
}

/**
 * Keeps the tokens of a third-party app of 企业微信 (suite), or of a template of 代开发, over the tickets that arrive as
 * pushes.
 *
 * Pass every push to `keep`, and the code of each authorisation to `authorize`. Then `of(corpId)` has the access tokens
 * of a company. Each token is renewed and shared as `createAccessTokens` does it. For a template of 代开发 (`dk…`) the
 * permanent code is the secret of the app, and its token is requested by `gettoken`.
 *
 * Source: 企业微信 获取第三方应用凭证 (path/97162), 获取企业永久授权码 (path/90603), 获取企业凭证 (path/90605), 代开发授权应用
 * access_token 的获取 (path/97164).
 *
 * @param options `suiteId`, `suiteSecret`, `store`, and `permanentCodes`, `fetch`, `baseUrl`, `timeoutMs`, `onError`,
 *   `now`
 * @returns the tokens; their methods can be called without the object
 * @throws TypeError an option is missing or has the wrong type
 *
 * @example
 * import { createMemoryStore } from 'wechat-callback'
 * import { createSuiteTokens } from 'wechat-callback/api'
 *
 * // In place of the platform. Without `fetch` the global one is used.
 * const fetch = async () => Response.json({ suite_access_token: 'TOKEN', expires_in: 7200 })
 * const store = createMemoryStore() // in production one that several processes share and that outlasts them
 * const tokens = createSuiteTokens({ suiteId: 'ww4asffe99e54c0f4c', suiteSecret: 'SECRET', store, fetch })
 * const push = { InfoType: 'suite_ticket', SuiteId: 'ww4asffe99e54c0f4c', TimeStamp: 1403610513, SuiteTicket: 'TICKET' }
 * await tokens.keep(push) // => true
 * await tokens.suite.get() // => 'TOKEN'
 */
export function createSuiteTokens(options: SuiteTokensOptions): SuiteTokens {
  refuseNonObject(options)
  const suiteId = checkText('suiteId', options.suiteId)
  const secret = checkText('suiteSecret', options.suiteSecret)
  // Source: 代开发应用模板 (path/97162): ids of templates begin with dk.
  const isTemplate = suiteId.startsWith('dk')
  const connection = connect('wecom', options)
  const exchangePath = '/cgi-bin/service/get_permanent_code'
  const tokens = createThirdPartyTokens(
    {
      kind: 'suite',
      id: suiteId,
      secret,
      ticketName: 'suite_ticket',
      secretName: 'permanent code',
      ownTokenName: 'suite_access_token',
      readPush: ({ InfoType, SuiteId, SuiteTicket, AuthCorpId, TimeStamp }) => {
        if (SuiteId !== suiteId) return undefined
        const time = timeOf(TimeStamp)
        if (InfoType === 'suite_ticket' && typeof SuiteTicket === 'string') return { ticket: SuiteTicket, time }
        if (InfoType === 'cancel_auth' && typeof AuthCorpId === 'string') return { withdrawnBy: AuthCorpId, time }
        return undefined
      },
      ownTokenCall: (ticket) => ({
        path: '/cgi-bin/service/get_suite_token',
        body: { suite_id: suiteId, suite_secret: secret, suite_ticket: ticket },
        secrets: [secret, ticket],
      }),
      exchangeCall: (code) => ({ path: exchangePath, body: { auth_code: code }, secrets: [code] }),
      readExchanged: ({ access_token, permanent_code, ...answer }) => {
        const corp = isJsonObject(answer.auth_corp_info) ? answer.auth_corp_info : {}
        if (typeof corp.corpid !== 'string' || typeof permanent_code !== 'string') {
          throw unreadable(connection, exchangePath, 200, 'it has no corpid or no permanent_code')
        }
        const issued =
          access_token === undefined
            ? undefined
            : readIssuedToken(connection, exchangePath, { ...answer, access_token }, 'access_token')
        return { id: corp.corpid, secret: permanent_code, issued, answer }
      },
      account: {
        needsOwnToken: !isTemplate,
        tokenCall: isTemplate
          ? getTokenCall
          : (corpId, code) => ({
              path: '/cgi-bin/service/get_corp_token',
              body: { auth_corpid: corpId, permanent_code: code },
              secrets: [code],
            }),
        tokenField: 'access_token',
      },
    },
    connection,
    prepareKeeping({ ...options, store: checkStore(options.store) }),
    checkDatabase('permanentCodes', options.permanentCodes),
  )
  const { own, keep, authorize, of } = tokens
  return {
    suite: own,
    keep,
    authorize: async (authCode) => {
      const { id, answer } = await authorize(authCode)
      return { corpId: id, answer }
    },
    get: async (corpId) => await of(corpId).get(),
    of,
  }
}
