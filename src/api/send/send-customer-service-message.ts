/** Sends messages of 微信客服. */
import { refuseNonObject } from '../../endpoint/prepare.ts'
import { connect } from '../connection.ts'
import type { OutgoingCustomerServiceMessage } from '../generated/types.ts'
import type { SendResult } from './result.ts'
import { requireTokens, sendChecked } from './send-checked.ts'
import type { CommonSendOptions } from './send-message.ts'

/**
 * Sends a message of 微信客服 to a customer (`kf/send_msg`).
 *
 * It is checked and repeated like one of `sendMessage`. A call without an answer is repeated only if the message has a
 * `msgid`, with which the platform accepts it once; if the platform had carried out the first call, it refuses the second
 * one, although the message was sent. With `split`, the parts after the first get `msgid` with `-2`, `-3`, …, which must
 * still fit into 32 bytes.
 *
 * A customer can be sent five messages within 48 hours after a message of theirs, and only while no human has the session;
 * then `95001` (count), `95002` (time), `95013` or `95018` (session), which are not repeated. Success means that the
 * platform has accepted the message; if it cannot be delivered, an event `msg_send_fail` follows.
 *
 * Source: 微信客服 发送消息 (path/94677, path/96427).
 *
 * @param options `tokens` of an app that may use the account; `split`, `fetch`, `baseUrl`, `timeoutMs`
 * @param message the message in wire names: `{ touser, open_kfid, msgtype, … }`
 * @returns the `msgid` that was given, or that the platform made
 * @throws ApiError nothing was sent; `code` says why (the promise rejects)
 * @throws TypeError an option is wrong (the promise rejects)
 *
 * @example
 * import { sendCustomerServiceMessage } from 'wechat-callback/api'
 *
 * const tokens = { get: async () => 'TOKEN', invalidate: async () => undefined }
 * const fetch = async () => new Response('{"errcode":0,"errmsg":"ok","msgid":"M1"}') // in place of the platform
 * const customer = { touser: 'wmCUSTOMER', open_kfid: 'wkACCOUNT' }
 *
 * const result = await sendCustomerServiceMessage(
 *   { tokens, fetch },
 *   { ...customer, msgid: 'M1', msgtype: 'text', text: { content: '你好' } },
 * )
 * result.msgid // => 'M1'
 */
export async function sendCustomerServiceMessage(
  options: CommonSendOptions,
  message: OutgoingCustomerServiceMessage,
): Promise<SendResult> {
  refuseNonObject(options)
  const { split = false } = options
  const tokens = requireTokens(options.tokens)
  const connection = connect('wecom', options)
  return sendChecked({ channel: 'customer-service', connection, tokens, added: {}, split }, message)
}
