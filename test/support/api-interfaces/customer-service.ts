/** Plays the interfaces of 微信客服 (`kf/sync_msg`): the accounts with their messages, cursors and tokens of pushes. */
import type { ApiRoute } from '../api-server.ts'

/** The platform's side of the accounts. */
export interface CustomerServicePlatform {
  readonly routes: Readonly<Record<string, ApiRoute>>
  /** Adds a message to an account. @returns the push that says so */
  add(fields?: object, openKfId?: string): { ToUserName: string; OpenKfId: string; Token: string }
  /** Makes the tokens of all pushes so far invalid, as after ten minutes. */
  expireTokens(): void
}

export const CORP_ID = 'ww1436e0e65a779aee'
export const OPEN_KF_ID = 'wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q'

/**
 * Creates accounts without messages.
 *
 * @param accessToken the token that calls must have; default: any
 */
export function createCustomerServicePlatform(accessToken?: string): CustomerServicePlatform {
  const accounts = new Map<string, object[]>()
  const pushTokens = new Set<string>()
  let count = 0

  return {
    routes: {
      '/cgi-bin/kf/sync_msg': ({ query, body = {} }) => {
        if (accessToken !== undefined && query.get('access_token') !== accessToken) {
          return { errcode: 40014, errmsg: 'invalid access_token' }
        }
        const { cursor = 'c0', token, limit = 1000, open_kfid } = body
        const messages = accounts.get(String(open_kfid))
        if (messages === undefined) return { errcode: 95000, errmsg: 'invalid open_kfid' }
        if (token !== undefined && !pushTokens.has(String(token)))
          return { errcode: 95007, errmsg: 'invalid msg token' }
        const start = Number(String(cursor).slice(1))
        const end = Math.min(start + Number(limit), messages.length)
        const hasMore = end < messages.length ? 1 : 0
        return {
          errcode: 0,
          errmsg: 'ok',
          next_cursor: `c${end}`,
          has_more: hasMore,
          msg_list: messages.slice(start, end),
        }
      },
    },
    add: (fields = {}, openKfId = OPEN_KF_ID) => {
      count++
      const messages = accounts.get(openKfId) ?? []
      accounts.set(openKfId, messages)
      messages.push({
        msgid: `msg_${count}`,
        open_kfid: openKfId,
        external_userid: 'wmAJ2GCAAAme1XQRC-NI-q0_ZM9ukoAw',
        send_time: 1_713_424_427 + count,
        origin: 3,
        msgtype: 'text',
        text: { content: `第${count}条` },
        ...fields,
      })
      const Token = `ENC${count}`
      pushTokens.add(Token)
      return { ToUserName: CORP_ID, OpenKfId: openKfId, Token }
    },
    expireTokens: () => pushTokens.clear(),
  }
}
