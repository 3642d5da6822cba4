/** Sends the answer of a 智能机器人 to the `response_url` of a push. */
import { refuseNonObject } from '../../endpoint/prepare.ts'
import { type ConnectionOptions, callApi, connect } from '../connection.ts'
import type { ResponseUrlMessage } from '../generated/types.ts'
import { checkMessage, notSendable } from './check-message.ts'
import { readSendResult, type SendResult } from './result.ts'

/** The options of `sendToResponseUrl`. */
export interface ResponseUrlOptions extends Omit<ConnectionOptions, 'baseUrl'> {
  /**
   * Hosts besides `qyapi.weixin.qq.com` to which the message may be sent, for private deployments: `wework.example.com`,
   * with `:port` if it is not 443.
   */
  readonly allowedHosts?: readonly string[]
}

const HOST = 'qyapi.weixin.qq.com'

/**
 * Sends a message to the `response_url` of a bot's push.
 *
 * The URL can be used once, within one hour, and needs no token. So the call is never repeated: after a failure the URL
 * may be used up. Only an https URL of `qyapi.weixin.qq.com`, or of a host in `allowedHosts`, is called.
 *
 * Source: 智能机器人 主动回复消息 (path/101138).
 *
 * @param url the `response_url` of the push
 * @param message `markdown` of at most 20,480 bytes of UTF-8, or, in a single chat, a `template_card`
 * @param options `fetch`, `timeoutMs`, `allowedHosts`
 * @returns the lists are empty; `warning` if the platform says more than `ok`
 * @throws ApiError `NOT_SENDABLE`: the message or the URL was refused, and the URL can still be used; other codes: the call
 *   failed (the promise rejects)
 * @throws TypeError an option is wrong (the promise rejects)
 *
 * @example
 * import { sendToResponseUrl } from 'wechat-callback/api'
 *
 * const fetch = async () => new Response('{"errcode":0,"errmsg":"ok"}') // in place of the platform
 * const url = 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=CODE'
 *
 * const result = await sendToResponseUrl(url, { msgtype: 'markdown', markdown: { content: '**你好**' } }, { fetch })
 * result.warning // => undefined
 */
export async function sendToResponseUrl(
  url: string,
  message: ResponseUrlMessage,
  options: ResponseUrlOptions = {},
): Promise<SendResult> {
  refuseNonObject(options)
  const { allowedHosts = [], ...connectionOptions } = options
  if (!Array.isArray(allowedHosts)) throw new TypeError('allowedHosts: expected a list of hosts')
  const { origin, pathname, searchParams } = requireAllowed(url, [HOST, ...allowedHosts])
  const body = checkMessage('response-url', message)
  const connection = connect('wecom', { ...connectionOptions, baseUrl: origin })
  const query = Object.fromEntries(searchParams)
  const call = { path: pathname, query, body, secrets: [url, ...Object.values(query)] }
  return readSendResult(await callApi(connection, call))
}

function requireAllowed(url: string, hosts: readonly string[]): URL {
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') {
    throw notSendable('response-url', 'the response_url is not an https URL')
  }
  if (!hosts.some((host) => host.toLowerCase() === parsed.host)) {
    const reason = `the response_url is of the host ${parsed.host}, not of ${hosts.join(' or ')}; see allowedHosts`
    throw notSendable('response-url', reason)
  }
  return parsed
}
