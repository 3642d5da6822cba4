/**
 * The interfaces of the platform that issue tokens, as their pages describe them, and one that needs a token: own
 * accounts, suites and components. Each answer can be replaced by a fault.
 */
import type { ServerResponse } from 'node:http'
import type { ApiRequest, ApiRoute } from '../api-server.ts'

/** How one answer goes wrong: an object is sent in its place. */
export type ApiFault =
  | object
  | 'a page of HTML'
  | 'half a body'
  | 'a redirect'
  | 'no response'
  | 'the connection is reset'
  | 'status 502'

export const WECOM = { corpId: 'ww1436e0e65a779aee', secret: 'SecretOfTheWecomApp' } as const
export const ACCOUNT = { appId: 'wx0123456789abcdef', secret: 'SecretOfTheAccount' } as const
export const SUITE = { suiteId: 'ww4asffe99e54c0f4c', suiteSecret: 'SecretOfTheSuite' } as const
export const TEMPLATE = { suiteId: 'dk4asffe99e54c0f4c', suiteSecret: 'SecretOfTheTemplate' } as const
export const COMPONENT = { componentAppId: 'wx5823bf96d3bd56c7', componentAppSecret: 'SecretOfTheComponent' } as const

/** The path of the interface that needs a token. */
export const SEND = '/cgi-bin/message/send'

/** The token part of the platform. */
export interface TokenPlatform {
  /** For `startApiServer`. */
  readonly routes: Readonly<Record<string, ApiRoute>>
  /** How long the tokens that it issues are valid, in seconds; default 7200. */
  lifetime: number
  /** Whether `stable_token` in normal mode returns a token again that it has voided. */
  repeatsVoidTokens: boolean
  /** Whether `api_authorizer_token` returns another refresh token each time. */
  rotates: boolean
  /** Lets the next answers of an interface go wrong, in this order. */
  fail(path: string, ...faults: readonly ApiFault[]): void
  /** Waits at the next call of an interface. @returns a function that lets that call go on */
  hold(path: string): () => void
  /** Voids a token before its end, as the platform may at any time. */
  void(token: string): void
  /** Voids the last token of an account, suite or component, by its id. */
  voidLast(owner: string): void
  /** The tickets that a suite or component accepts, by its id. */
  readonly tickets: Map<string, string>
  /** The codes of authorisations that have not been exchanged, and the account of each. */
  readonly codes: Map<string, string>
  /** The permanent code or refresh token of each account. */
  readonly secrets: Map<string, string>
}

interface Issued {
  readonly token: string
  readonly owner: string
  readonly expiresAt: number
}

/** @param now the time since 1970, in milliseconds, as the clients have it */
export function createTokenPlatform(now: () => number = Date.now): TokenPlatform {
  const issued = new Map<string, Issued>()
  const faults = new Map<string, ApiFault[]>()
  const held = new Map<string, Promise<void>>()
  const tickets = new Map<string, string>()
  const codes = new Map<string, string>()
  const secrets = new Map<string, string>()
  const forcedAt: number[] = []
  let count = 0

  const issue = (owner: string): Issued => {
    const one = { token: `TokenOf_${owner}_${++count}`, owner, expiresAt: now() + platform.lifetime * 1000 }
    issued.set(one.token, one)
    return one
  }
  const lastOf = (owner: string): Issued | undefined => [...issued.values()].findLast((one) => one.owner === owner)
  const secondsLeft = ({ expiresAt }: Issued): number => Math.ceil((expiresAt - now()) / 1000)
  const isValid = (token: string | null, owner?: string): boolean => {
    const one = issued.get(String(token))
    return one !== undefined && now() < one.expiresAt && (owner === undefined || one.owner === owner)
  }
  /** The last token again until it ends. */
  const same = (owner: string): Issued => {
    const last = lastOf(owner)
    return last !== undefined && isValid(last.token) ? last : issue(owner)
  }
  /** In normal mode: the last token again, until five minutes before its end. */
  const stableToken = (): Issued => {
    const last = lastOf(ACCOUNT.appId)
    if (last === undefined) return issue(ACCOUNT.appId)
    if (isValid(last.token)) return secondsLeft(last) > 300 ? last : issue(ACCOUNT.appId)
    return platform.repeatsVoidTokens ? { ...last, expiresAt: now() + 300_000 } : issue(ACCOUNT.appId)
  }
  const forceStableToken = (): object => {
    const lastDay = forcedAt.filter((at) => at > now() - 24 * 60 * 60 * 1000)
    if (lastDay.length >= 20) return refuse(45009, 'reach max api daily quota limit')
    if (lastDay.some((at) => at > now() - 30_000)) return answer(stableToken())
    forcedAt.push(now())
    const last = lastOf(ACCOUNT.appId)
    if (last !== undefined) platform.void(last.token)
    return answer(issue(ACCOUNT.appId))
  }
  const answer = (one: Issued, field = 'access_token') => ({ [field]: one.token, expires_in: secondsLeft(one) })
  const refuse = (errcode: number, errmsg: string) => ({ errcode, errmsg: `${errmsg}, rid: 6628f5d1-16` })

  const routes: Record<string, (request: ApiRequest) => object> = {
    '/cgi-bin/gettoken': ({ query }) => {
      const [corpId, secret] = [String(query.get('corpid')), query.get('corpsecret')]
      const isOwnApp = corpId === WECOM.corpId && secret === WECOM.secret
      if (!isOwnApp && secrets.get(corpId) !== secret) return refuse(40001, 'invalid credential')
      return { errcode: 0, errmsg: 'ok', ...answer(same(corpId)) }
    },
    '/cgi-bin/stable_token': ({ method, body = {} }) => {
      if (method !== 'POST' || body.grant_type !== 'client_credential') return refuse(43002, 'require POST method')
      if (body.appid !== ACCOUNT.appId) return { errcode: 40013, errmsg: 'invalid appid' }
      if (body.secret !== ACCOUNT.secret) return refuse(40125, 'invalid appsecret')
      return body.force_refresh === true ? forceStableToken() : answer(stableToken())
    },
    '/cgi-bin/service/get_suite_token': ({ body = {} }) => {
      const id = String(body.suite_id)
      if (tickets.get(id) !== body.suite_ticket) return refuse(40085, 'invalid suite ticket')
      return answer(same(id), 'suite_access_token')
    },
    '/cgi-bin/service/get_permanent_code': ({ query, body = {} }) => {
      if (!isValid(query.get('suite_access_token'))) return refuse(40082, 'invalid suite_token')
      const corpId = codes.get(String(body.auth_code))
      if (corpId === undefined) return refuse(40078, 'invalid auth_code')
      codes.delete(String(body.auth_code))
      secrets.set(corpId, `CodeOf_${corpId}_${++count}`)
      const isTemplate = issued.get(String(query.get('suite_access_token')))?.owner === TEMPLATE.suiteId
      return {
        ...(isTemplate ? {} : answer(same(corpId))),
        permanent_code: secrets.get(corpId),
        auth_corp_info: { corpid: corpId, corp_name: '企业' },
        auth_info: { agent: [{ agentid: 1000002, is_customized_app: isTemplate }] },
      }
    },
    '/cgi-bin/service/get_corp_token': ({ query, body = {} }) => {
      if (!isValid(query.get('suite_access_token'), SUITE.suiteId)) return refuse(40082, 'invalid suite_token')
      const corpId = String(body.auth_corpid)
      if (secrets.get(corpId) !== body.permanent_code) return refuse(40084, 'invalid permanent_code')
      return answer(same(corpId))
    },
    '/cgi-bin/component/api_component_token': ({ body = {} }) => {
      const id = String(body.component_appid)
      if (body.component_appsecret !== COMPONENT.componentAppSecret) return refuse(40125, 'invalid appsecret')
      if (tickets.get(id) !== body.component_verify_ticket) return refuse(61006, 'component ticket is invalid')
      return answer(same(id), 'component_access_token')
    },
    '/cgi-bin/component/api_query_auth': ({ query, body = {} }) => {
      if (!isValid(query.get('component_access_token'))) return refuse(40001, 'invalid credential')
      const appId = codes.get(String(body.authorization_code))
      if (appId === undefined) return refuse(61010, 'code is expired')
      codes.delete(String(body.authorization_code))
      secrets.set(appId, `RefreshTokenOf_${appId}_${++count}`)
      return {
        authorization_info: {
          authorizer_appid: appId,
          ...answer(issue(appId), 'authorizer_access_token'),
          authorizer_refresh_token: secrets.get(appId),
          func_info: [{ funcscope_category: { id: 1 } }],
        },
      }
    },
    '/cgi-bin/component/api_authorizer_token': ({ query, body = {} }) => {
      if (!isValid(query.get('component_access_token'))) return refuse(40001, 'invalid credential')
      const appId = String(body.authorizer_appid)
      if (secrets.get(appId) !== body.authorizer_refresh_token) return refuse(61023, 'refresh_token is invalid')
      if (platform.rotates) secrets.set(appId, `RefreshTokenOf_${appId}_${++count}`)
      return {
        ...answer(issue(appId), 'authorizer_access_token'),
        authorizer_refresh_token: secrets.get(appId),
      }
    },
    [SEND]: ({ query }) =>
      isValid(query.get('access_token')) ? { errcode: 0, errmsg: 'ok' } : refuse(40014, 'invalid access_token'),
  }

  const platform: TokenPlatform = {
    lifetime: 7200,
    repeatsVoidTokens: false,
    rotates: false,
    tickets,
    codes,
    secrets,
    fail: (path, ...more) => void faults.set(path, [...(faults.get(path) ?? []), ...more]),
    hold: (path) => {
      let release: () => void = () => undefined
      held.set(
        path,
        new Promise((resolve) => {
          release = resolve
        }),
      )
      return release
    },
    void: (token) => {
      const one = issued.get(token)
      if (one !== undefined) issued.set(token, { ...one, expiresAt: 0 })
    },
    voidLast: (owner) => platform.void(lastOf(owner)?.token ?? ''),
    routes: Object.fromEntries(
      Object.entries(routes).map(([path, route]): [string, ApiRoute] => [
        path,
        async (request, response) => {
          const wait = held.get(path)
          held.delete(path)
          await wait
          const fault = faults.get(path)?.shift()
          return fault === undefined ? route(request) : spoil(fault, response)
        },
      ]),
    ),
  }
  return platform
}

/** Sends an answer that goes wrong. @returns the object to send, if it is one */
export function spoil(fault: ApiFault, response: ServerResponse): object | undefined {
  if (typeof fault === 'object') return fault
  switch (fault) {
    case 'a page of HTML':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><title>404</title></html>')
      break
    case 'half a body':
      response.writeHead(200, { 'content-length': '100' }).write('{"access_token":"Tok')
      setImmediate(() => response.destroy())
      break
    case 'a redirect':
      response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
      break
    case 'the connection is reset':
      response.destroy()
      break
    case 'status 502':
      response.writeHead(502).end('Bad Gateway')
      break
    case 'no response':
      break
  }
  return undefined
}
