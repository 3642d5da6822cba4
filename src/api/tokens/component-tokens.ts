/**
 * The tokens of a third-party platform of 开放平台 (component), and of the accounts that have authorised it. What differs
 * from a suite of 企业微信 is here; what is common is in `third-party.ts`.
 */
import { isJsonObject } from '../../codec/json.ts'
import { checkStore, refuseNonObject } from '../../endpoint/prepare.ts'
import type { Store } from '../../stores/store.ts'
import { connect, unreadable } from '../connection.ts'
import type { AccessTokens } from './access-tokens.ts'
import { readIssuedToken } from './kept-token.ts'
import { checkText, prepareKeeping, type TokenOptions } from './options.ts'
import { checkDatabase, type SecretDatabase } from './secrets.ts'
import { createThirdPartyTokens, timeOf } from './third-party.ts'

/** Options of `createComponentTokens`. */
export interface ComponentTokensOptions extends TokenOptions {
  /** The AppID of the component. */
  readonly componentAppId: string
  /** The AppSecret of the component. */
  readonly componentAppSecret: string
  /**
   * Keeps the tickets, the tokens and, without `refreshTokens`, the refresh tokens. A store that loses its data at a
   * restart needs `refreshTokens`: a refresh token that is lost can only be replaced by another authorisation.
   */
  readonly store: Store
  /** Keeps the refresh tokens in your own database in place of `store`, by AppID. */
  readonly refreshTokens?: SecretDatabase
}

/** What `ComponentTokens.authorize` returns. */
export interface ComponentAuthorization {
  /** The AppID of the account that has authorised the component. */
  readonly appId: string
  /** The `authorization_info` of the platform without its tokens; `func_info` has the granted permissions. */
  readonly answer: Readonly<Record<string, unknown>>
}

/** The tokens of a component and of the accounts that have authorised it. */
export interface ComponentTokens {
  /** The `component_access_token`, for calls of `component/…` of your own. */
  readonly component: AccessTokens
  /**
   * Keeps what a push brings: a `component_verify_ticket`, unless a newer one is kept. After `unauthorized` it forgets
   * the account. Pass every push of the component to it.
   *
   * @param message the push, as `onMessage` receives it
   * @returns whether the push concerned the tokens of this component
   * @throws CallbackError `STORE_FAILED` (the promise rejects)
   * @throws TypeError the push is not an object (the promise rejects)
   */
  keep(message: object): Promise<boolean>
  /**
   * Exchanges the code of an authorisation (`AuthorizationCode` of `authorized` and `updateauthorized`, or `auth_code` of
   * the redirect) for the refresh token of the account, and keeps that.
   *
   * @param authorizationCode the code; valid until `AuthorizationCodeExpiredTime` and only once
   * @returns the account, and what the platform says about its authorisation
   * @throws ApiError the platform refused or cannot be reached, or `NOT_AUTHORIZED`: no ticket is kept (the promise
   *   rejects)
   * @throws CallbackError `STORE_FAILED`: the refresh token is not stored (the promise rejects)
   */
  authorize(authorizationCode: string): Promise<ComponentAuthorization>
  /**
   * Returns the access token of an account.
   *
   * @param appId the AppID of the account
   * @returns the token (`authorizer_access_token`), at most 512 bytes
   * @throws ApiError the platform refused or cannot be reached, or `NOT_AUTHORIZED`: no ticket, or no refresh token of
   *   the account is kept (the promise rejects)
   * @throws CallbackError `STORE_FAILED`: the next refresh token cannot be stored (the promise rejects)
   */
  get(appId: string): Promise<string>
  /**
   * Returns the tokens of an account, for the functions that send.
   *
   * @param appId the AppID of the account
   * @returns its tokens
   * @throws TypeError the id is not a text, or empty
   */
  of(appId: string): AccessTokens
}

/**
 * Keeps the tokens of a third-party platform of 开放平台 (component), over the tickets that arrive as pushes.
 *
 * Pass every push to `keep`, and the code of each authorisation to `authorize`. Then `of(appId)` has the access tokens
 * of an account. Each token is renewed and shared as `createAccessTokens` does it. The refresh token that comes with a
 * token is stored before the token is used; if it cannot be stored, `get` rejects.
 *
 * Source: 开放平台 获取令牌 (`api_component_token`), 使用授权码获取授权信息 (`api_query_auth`), 获取/刷新接口调用令牌
 * (`api_authorizer_token`).
 *
 * @param options `componentAppId`, `componentAppSecret`, `store`, and `refreshTokens`, `fetch`, `baseUrl`, `timeoutMs`,
 *   `onError`, `now`
 * @returns the tokens; their methods can be called without the object
 * @throws TypeError an option is missing or has the wrong type
 *
 * @example
 * import { createMemoryStore } from 'wechat-callback'
 * import { createComponentTokens } from 'wechat-callback/api'
 *
 * // In place of the platform. Without `fetch` the global one is used.
 * const fetch = async () => Response.json({ component_access_token: 'TOKEN', expires_in: 7200 })
 * const store = createMemoryStore() // in production one that several processes share and that outlasts them
 * const options = { componentAppId: 'wx5823bf96d3bd56c7', componentAppSecret: 'SECRET', store, fetch }
 * const tokens = createComponentTokens(options)
 * const ticket = { ComponentVerifyTicket: 'ticket@@@1', CreateTime: 1413192605 }
 * await tokens.keep({ InfoType: 'component_verify_ticket', AppId: 'wx5823bf96d3bd56c7', ...ticket }) // => true
 * await tokens.component.get() // => 'TOKEN'
 */
export function createComponentTokens(options: ComponentTokensOptions): ComponentTokens {
  refuseNonObject(options)
  const componentAppId = checkText('componentAppId', options.componentAppId)
  const secret = checkText('componentAppSecret', options.componentAppSecret)
  const connection = connect('accounts', options)
  const exchangePath = '/cgi-bin/component/api_query_auth'
  const tokens = createThirdPartyTokens(
    {
      kind: 'component',
      id: componentAppId,
      secret,
      ticketName: 'component_verify_ticket',
      secretName: 'refresh token',
      ownTokenName: 'component_access_token',
      readPush: ({ InfoType, AppId, ComponentVerifyTicket, AuthorizerAppid, CreateTime }) => {
        if (AppId !== componentAppId) return undefined
        const time = timeOf(CreateTime)
        if (InfoType === 'component_verify_ticket' && typeof ComponentVerifyTicket === 'string') {
          return { ticket: ComponentVerifyTicket, time }
        }
        if (InfoType === 'unauthorized' && typeof AuthorizerAppid === 'string') {
          return { withdrawnBy: AuthorizerAppid, time }
        }
        return undefined
      },
      ownTokenCall: (ticket) => ({
        path: '/cgi-bin/component/api_component_token',
        body: { component_appid: componentAppId, component_appsecret: secret, component_verify_ticket: ticket },
        secrets: [secret, ticket],
      }),
      exchangeCall: (code) => ({
        path: exchangePath,
        body: { component_appid: componentAppId, authorization_code: code },
        secrets: [code],
      }),
      readExchanged: ({ authorization_info }) => {
        const info = isJsonObject(authorization_info) ? authorization_info : {}
        const issued = readIssuedToken(connection, exchangePath, info, 'authorizer_access_token')
        const { authorizer_access_token: _token, authorizer_refresh_token: next, ...answer } = info
        if (typeof answer.authorizer_appid !== 'string' || typeof next !== 'string') {
          throw unreadable(connection, exchangePath, 200, 'it has no authorizer_appid or no authorizer_refresh_token')
        }
        return { id: answer.authorizer_appid, secret: next, issued, answer }
      },
      account: {
        needsOwnToken: true,
        tokenCall: (appId, refreshToken) => ({
          path: '/cgi-bin/component/api_authorizer_token',
          body: {
            component_appid: componentAppId,
            authorizer_appid: appId,
            authorizer_refresh_token: refreshToken,
          },
          secrets: [refreshToken],
        }),
        tokenField: 'authorizer_access_token',
        secretField: 'authorizer_refresh_token',
      },
    },
    connection,
    prepareKeeping({ ...options, store: checkStore(options.store) }),
    checkDatabase('refreshTokens', options.refreshTokens),
  )
  const { own, keep, authorize, of } = tokens
  return {
    component: own,
    keep,
    authorize: async (authorizationCode) => {
      const { id, answer } = await authorize(authorizationCode)
      return { appId: id, answer }
    },
    get: async (appId) => await of(appId).get(),
    of,
  }
}
