/**
 * The interfaces of the platform that send messages, as their pages describe them. Each answer can be replaced by a fault,
 * before or after the message is delivered.
 */
import type { ApiRequest, ApiRoute } from '../api-server.ts'
import { type ApiFault, spoil } from './tokens.ts'

export const MESSAGE_SEND = '/cgi-bin/message/send'
export const CUSTOM_SEND = '/cgi-bin/message/custom/send'
export const KF_SEND = '/cgi-bin/kf/send_msg'
export const RESPONSE_URL = '/cgi-bin/aibot/response'

/** The sending part of the platform. */
export interface SendingPlatform {
  /** For `startApiServer`. */
  readonly routes: Readonly<Record<string, ApiRoute>>
  /** The messages that users have received, in order. */
  readonly delivered: readonly Record<string, unknown>[]
  /** Lets the next answers go wrong, in this order; the message is not delivered. */
  fail(...faults: readonly ApiFault[]): void
  /** Lets the next answers go wrong, in this order, although the message is delivered. */
  failAfterDelivery(...faults: readonly ApiFault[]): void
}

/** @param isValid whether the platform accepts a token */
export function createSendingPlatform(isValid: (token: string) => boolean): SendingPlatform {
  const delivered: Record<string, unknown>[] = []
  const faults: { readonly fault: ApiFault; readonly isDelivered: boolean }[] = []
  const seen = new Set<string>()
  const usedUrls = new Set<string>()
  let count = 0

  const ok = (more: object = {}) => ({ errcode: 0, errmsg: 'ok', ...more })
  /** Returns whether it is the first message with a key. */
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined
  const withToken =
    (route: (body: Record<string, unknown>) => object) =>
    ({ query, body = {} }: ApiRequest): object =>
      isValid(String(query.get('access_token'))) ? route(body) : { errcode: 40014, errmsg: 'invalid access_token' }

  const routes: Record<string, (request: ApiRequest) => object> = {
    [MESSAGE_SEND]: withToken((body) => {
      const users = String(body.touser ?? '').split('|')
      const invaliduser = users.filter((user) => user.startsWith('nobody')).join('|')
      if (invaliduser === body.touser) return { errcode: 81013, errmsg: 'user & party & tag all invalid' }
      const unlicenseduser = users.filter((user) => user.startsWith('unlicensed')).join('|')
      if (body.enable_duplicate_check !== 1 || isNew(JSON.stringify(body))) delivered.push(body)
      const card = body.msgtype === 'template_card' ? { response_code: 'RESPONSE_CODE' } : {}
      return ok({ invaliduser, invalidparty: '', invalidtag: '', unlicenseduser, msgid: `M${++count}`, ...card })
    }),
    [CUSTOM_SEND]: withToken((body) => {
      delivered.push(body)
      return ok()
    }),
    [KF_SEND]: withToken((body) => {
      const { msgid = `K${++count}` } = body
      if (!isNew(`kf ${msgid}`)) return { errcode: 40058, errmsg: 'msgid is not unique' }
      delivered.push(body)
      return ok({ msgid })
    }),
    [RESPONSE_URL]: ({ query, body = {} }) => {
      const code = String(query.get('response_code'))
      if (usedUrls.has(code)) return { errcode: 40001, errmsg: 'response_code is used' }
      usedUrls.add(code)
      delivered.push(body)
      return ok()
    },
  }

  return {
    delivered,
    fail: (...more) => void faults.push(...more.map((fault) => ({ fault, isDelivered: false }))),
    failAfterDelivery: (...more) => void faults.push(...more.map((fault) => ({ fault, isDelivered: true }))),
    routes: Object.fromEntries(
      Object.entries(routes).map(([path, route]): [string, ApiRoute] => [
        path,
        (request, response) => {
          const next = faults.shift()
          if (next?.isDelivered === true) route(request)
          return next === undefined ? route(request) : spoil(next.fault, response)
        },
      ]),
    ),
  }
}
