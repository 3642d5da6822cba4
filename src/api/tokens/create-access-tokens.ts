/**
 * The access token of an account of one's own. In: CorpID or AppID, and its secret. Out: its tokens, kept by
 * `kept-token.ts`.
 */
import { refuseNonObject } from '../../endpoint/prepare.ts'
import { type ApiCall, callWithRetries, connect } from '../connection.ts'
import type { AccessTokens } from './access-tokens.ts'
import { KeptToken, readIssuedToken } from './kept-token.ts'
import { checkText, prepareKeeping, type TokenOptions, tokenKey } from './options.ts'

/** The account of `createAccessTokens`. */
export type AccessTokensAccount =
  | {
      /** 企业微信, an app of one's own (自建应用), 微信客服 included: each has its own secret. */
      readonly platform: 'wecom'
      /** The CorpID: 我的企业 → 企业信息 → 企业ID. */
      readonly corpId: string
      /** The Secret of the app. */
      readonly secret: string
    }
  | {
      /** `official-account`: 公众号, 服务号; `mini-program`: 小程序, 小游戏, 微信小店. */
      readonly platform: 'official-account' | 'mini-program'
      /** The AppID. */
      readonly appId: string
      /** The AppSecret. */
      readonly secret: string
    }

/** Options of `createAccessTokens`. */
export type AccessTokensOptions = TokenOptions & AccessTokensAccount

/**
 * Keeps the access token of an account of your own: requests it when it is first needed, renews it five minutes before
 * its end, and shares it with other processes through `store`.
 *
 * There is one request at a time, however many callers and processes wait for the token. While it is renewed, the old
 * token is returned for as long as it is valid. 公众号 and 小程序 use `stable_token` in normal mode, so a token that
 * another program requests does not void this one. A forced refresh is made only if the platform returns a token again
 * that it has refused, at most every 30 seconds and 20 times a day.
 *
 * Source: 企业微信 获取access_token (path/91039); 公众号 获取稳定版接口调用凭据 (`stable_token`).
 *
 * @param options the account, and `store` (default: the memory of this process), `fetch`, `baseUrl`, `timeoutMs`,
 *   `onError`, `now`
 * @returns the tokens of the account; their methods can be called without the object
 * @throws TypeError an option is missing or has the wrong type
 *
 * @example
 * import { createAccessTokens } from 'wechat-callback/api'
 *
 * // In place of the platform. Without `fetch` the global one is used.
 * const fetch = async () => Response.json({ errcode: 0, errmsg: 'ok', access_token: 'TOKEN', expires_in: 7200 })
 * const tokens = createAccessTokens({ platform: 'wecom', corpId: 'ww1436e0e65a779aee', secret: 'SECRET', fetch })
 * await tokens.get() // => 'TOKEN'
 */
export function createAccessTokens(options: AccessTokensOptions): AccessTokens {
  refuseNonObject(options)
  const { platform } = options
  const secret = checkText('secret', options.secret)
  const isWecom = platform === 'wecom'
  if (!isWecom && platform !== 'official-account' && platform !== 'mini-program') {
    throw new TypeError("platform: expected 'wecom', 'official-account' or 'mini-program'")
  }
  const id = isWecom ? checkText('corpId', options.corpId) : checkText('appId', options.appId)
  const connection = connect(isWecom ? 'wecom' : 'accounts', options)
  const keeping = prepareKeeping(options)
  const kept = new KeptToken(keeping, tokenKey(`token:${platform}`, id, secret), {
    canForce: !isWecom,
    request: async (isForced) => {
      const call = isWecom ? getTokenCall(id, secret) : stableTokenCall(id, secret, isForced)
      const answer = await callWithRetries(connection, call, true)
      return readIssuedToken(connection, call.path, answer, 'access_token')
    },
  })
  return kept.view
}

/** The request for the token of an app of one's own. Source: 企业微信 获取access_token (path/91039). */
export function getTokenCall(corpId: string, secret: string): ApiCall {
  return { path: '/cgi-bin/gettoken', query: { corpid: corpId, corpsecret: secret }, secrets: [secret] }
}

/** The request for the token of a 公众号 or 小程序. Source: 公众号 获取稳定版接口调用凭据 (`stable_token`). */
export function stableTokenCall(appId: string, secret: string, isForced: boolean): ApiCall {
  return {
    path: '/cgi-bin/stable_token',
    body: { grant_type: 'client_credential', appid: appId, secret, force_refresh: isForced },
    secrets: [secret],
  }
}
