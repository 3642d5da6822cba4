/**
 * Sends late replies. In: a passive reply and the push that it answers. Out: a call of the interface that fits the push,
 * or an `ApiError` that says why there is none. It relies on `sending-form.ts` for the content, and on `send/` for the
 * checks and the calls.
 *
 * | push | interface |
 * |---|---|
 * | 企业微信: a member's message or event | `message/send`, or `message/update_template_card` for a clicked card |
 * | a message of 微信客服 | `kf/send_msg` |
 * | 公众号, 小程序 | `message/custom/send` |
 * | 智能机器人 | the `response_url` of the push |
 */
import { isJsonObject, type JsonObject } from '../../codec/json.ts'
import { checkFunction } from '../../endpoint/prepare.ts'
import { wholeSeconds } from '../../endpoint/time.ts'
import { dedupKey } from '../../messages/dedup-key.ts'
import { messageKey, objectField, textField } from '../../messages/message-key.ts'
import { sha1Hex } from '../../primitives/crypto.ts'
import { encodeUtf8 } from '../../primitives/utf8.ts'
import type { ReplyOf } from '../../replies/generated/types.ts'
import { ApiError } from '../api-error.ts'
import { type ConnectionOptions, connect } from '../connection.ts'
import { MAX_RESPONSE_URL_BYTES, SEND_PATHS } from '../generated/tables.ts'
import type { ResponseUrlMessage } from '../generated/types.ts'
import { notSendable } from '../send/check-message.ts'
import type { SendResult } from '../send/result.ts'
import { requireTokens, type Sender, sendChecked } from '../send/send-checked.ts'
import { sendToResponseUrl } from '../send/send-to-response-url.ts'
import { splitText } from '../send/split-text.ts'
import type { AccessTokens } from '../tokens/access-tokens.ts'
import { callWithToken } from '../tokens/call-with-token.ts'
import { replyFields, sendingCard, sendingForm } from './sending-form.ts'

/** Options of `createLateReplySender`. */
export type LateReplySenderOptions = (BotSenderOptions | TokenSenderOptions) & {
  /**
   * The clock, for the minute after a click on the menu; default `Date.now`.
   *
   * @returns the time since 1970, in milliseconds or seconds
   */
  now?(): number
}

interface BotSenderOptions extends Omit<ConnectionOptions, 'baseUrl'> {
  readonly platform: 'wecom-bot'
  /** Hosts besides `qyapi.weixin.qq.com` that a `response_url` may have, for private deployments. */
  readonly allowedHosts?: readonly string[]
  /** Not needed: a `response_url` takes no token. */
  readonly tokens?: never
}

interface TokenSenderOptions extends ConnectionOptions {
  /** A third-party app of 企业微信 (`wecom-suite`) sends with `wecom`. */
  readonly platform: 'wecom' | 'official-account' | 'mini-program'
  /** The access tokens of the account that sends. */
  readonly tokens: AccessTokens
  /** The AgentId of the app, only for `wecom`; default the `AgentID` of the push. */
  readonly agentId?: number
}

/**
 * Sends a late reply; for the option `onLateReply`, and for the messages of `readCustomerServiceMessages`.
 *
 * @param reply a passive reply, or the text of a whole message
 * @param context the push or message that it answers
 * @throws ApiError the reply, or a part of it, did not reach the user (the promise rejects)
 */
export type LateReplySender = (
  reply: ReplyOf | string,
  context: { readonly message: object; readonly cutAt?: number },
) => Promise<void>

type AccountsPlatform = 'official-account' | 'mini-program'

/** The events after which the platform accepts messages for one minute, in lower case. */
const MINUTE_EVENTS: Readonly<Record<AccountsPlatform, readonly string[]>> = {
  'official-account': ['subscribe', 'scan', 'click', 'scancode_push', 'scancode_waitmsg'],
  'mini-program': ['user_enter_tempsession'],
}
const MINUTE_SECONDS = 60

const UPDATE_CARD_PATH = '/cgi-bin/message/update_template_card'
/** How much of the digest is in the `msgid` of 微信客服: 32 bytes, without those of `-2`, `-3`, … of further parts. */
const MSGID_LENGTH = 28

/**
 * Creates an `onLateReply` that is ready to use: it turns the passive reply into a message, chooses the interface by the
 * push, and sends it.
 *
 * A text that is too long is sent in several messages, except by a bot: its `response_url` takes one message, so what is
 * left of a stream is sent up to 20,480 bytes, and the error (`NOT_DELIVERED`) says how much was cut. A late reply is sent once, also if
 * the process that sends it repeats the call: 企业微信 drops a repetition (`enable_duplicate_check`), and 微信客服 knows it by
 * its `msgid`, which is made of `dedupKey(message)`. Therefore each message of 微信客服 can be answered once.
 *
 * What cannot be sent is refused with `NOT_SENDABLE`, without a request: `transfer_customer_service`, an update of a card
 * without `ResponseCode`, a reply of fields to an event; for 公众号 and 小程序 a reply to a click, scan or follow (小程序: the
 * start of a session) that is older than a minute, and to an event that opens no window; a push of 企业微信 that no member
 * has caused; a bot's push without `response_url`.
 *
 * Source: 企业微信 发送应用消息 (path/90236), 更新模版卡片消息 (path/94888), 微信客服 发送消息 (path/94677), 智能机器人 主动回复消息
 * (path/101138); 公众号 and 小程序 发送客服消息.
 *
 * @param options `platform`; `tokens`, except for `wecom-bot`; `agentId`, `allowedHosts`, and how the API is reached
 * @returns a function for `onLateReply`
 * @throws TypeError an option is missing or of the wrong type
 *
 * @example
 * import { text } from 'wechat-callback'
 * import { createLateReplySender } from 'wechat-callback/api'
 *
 * const sent: string[] = []
 * const onLateReply = createLateReplySender({
 *   platform: 'official-account',
 *   tokens: { get: async () => 'TOKEN', invalidate: async () => undefined }, // createAccessTokens({ … })
 *   fetch: async (url, { body = '' }) => {
 *     sent.push(body)
 *     return new Response('{"errcode":0,"errmsg":"ok"}') // in place of the platform
 *   },
 * })
 * const message = { MsgType: 'text', FromUserName: 'oOPENID', Content: '你好', MsgId: '1' }
 * await onLateReply(text('想好了'), { message })
 * sent // => ['{"touser":"oOPENID","msgtype":"text","text":{"content":"想好了"}}']
 */
export function createLateReplySender(options: LateReplySenderOptions): LateReplySender {
  const { platform, now = Date.now } = options
  checkFunction('now', now)
  if (options.platform === 'wecom-bot') return (reply, context) => sendByBot(options, reply, context)
  if (platform !== 'wecom' && platform !== 'official-account' && platform !== 'mini-program') {
    throw new TypeError('platform: expected wecom, official-account, mini-program, wecom-bot')
  }
  const { agentId } = options
  const tokens = requireTokens(options.tokens)
  const connection = connect(platform === 'wecom' ? 'wecom' : 'accounts', options)
  const sender = { connection, tokens, added: {}, split: true }
  return async (reply, { message }) => {
    const fields = replyFields(reply)
    if (platform !== 'wecom') await sendToUser({ ...sender, channel: platform }, fields, message, wholeSeconds(now()))
    else if (isCustomerServiceMessage(message)) await sendToCustomer(sender, fields, message)
    else await sendToMember(sender, fields, message, agentId)
  }
}

/** How all messages of a sender are sent. */
type CommonSender = Omit<Sender, 'channel'>

/** 企业微信: to the member who caused the push. */
async function sendToMember(
  sender: CommonSender,
  reply: JsonObject,
  message: object,
  ownAgentId: number | undefined,
): Promise<void> {
  const { AgentID, ResponseCode } = message as JsonObject
  const touser = textField(message, 'FromUserName')
  if (touser === undefined || touser === 'sys') {
    throw notSendable('wecom', `no member has caused the push ${messageKey(message)}, so there is no receiver`)
  }
  const agentid = ownAgentId ?? Number(AgentID ?? Number.NaN)
  if (!Number.isSafeInteger(agentid)) throw notSendable('wecom', 'the push names no AgentID: set the option agentId')
  const { MsgType } = reply
  if (MsgType !== 'update_button' && MsgType !== 'update_template_card') {
    const outgoing = { touser, ...sendingForm(reply, 'wecom'), enable_duplicate_check: 1 }
    return requireReceived(await sendChecked({ ...sender, channel: 'wecom', added: { agentid } }, outgoing))
  }
  if (typeof ResponseCode !== 'string') throw notSendable('wecom', 'the push has no ResponseCode to update a card with')
  const update =
    MsgType === 'update_button'
      ? { button: { replace_name: textField(objectField(reply, 'Button'), 'ReplaceName') } }
      : { template_card: sendingCard(objectField(reply, 'TemplateCard')) }
  const body = { userids: [touser], agentid, response_code: ResponseCode, ...update }
  // The code can be used once, so a repetition could not change the card again.
  await callWithToken(sender.connection, sender.tokens, { path: UPDATE_CARD_PATH, body }, true)
}

/** 微信客服: to the customer whose message `readCustomerServiceMessages` has returned. */
async function sendToCustomer(sender: CommonSender, reply: JsonObject, message: object): Promise<void> {
  const touser = textField(message, 'external_userid')
  const open_kfid = textField(message, 'open_kfid')
  if (touser === undefined || open_kfid === undefined) {
    throw notSendable('customer-service', 'an event can only be answered through kf/send_msg_on_event, with its code')
  }
  const msgid = sha1Hex(dedupKey(message)).slice(0, MSGID_LENGTH)
  const outgoing = { touser, open_kfid, msgid, ...sendingForm(reply, 'customer-service') }
  requireReceived(await sendChecked({ ...sender, channel: 'customer-service' }, outgoing))
}

function isCustomerServiceMessage(message: object): boolean {
  return 'msgtype' in message && 'origin' in message
}

/** 公众号 and 小程序: to the user, while the platform accepts messages for them. */
async function sendToUser(
  sender: CommonSender & { readonly channel: AccountsPlatform },
  reply: JsonObject,
  message: object,
  now: number,
): Promise<void> {
  const touser = textField(message, 'FromUserName')
  if (touser === undefined) throw notSendable(sender.channel, 'the push has no FromUserName to send to')
  const content = sendingForm(reply, sender.channel)
  checkWindow(sender.channel, message, now)
  requireReceived(await sendChecked(sender, { touser, ...content }))
}

/**
 * Refuses a message outside the window that the push has opened: 48 hours after a message, longer than a handler runs,
 * and one minute after some events.
 *
 * Source: 公众号 and 小程序 发送客服消息.
 */
function checkWindow(platform: AccountsPlatform, message: object, now: number): void {
  const { MsgType, CreateTime } = message as JsonObject
  if (MsgType !== 'event') return
  if (!MINUTE_EVENTS[platform].includes((textField(message, 'Event') ?? '').toLowerCase())) {
    throw notSendable(platform, `the push ${messageKey(message)} does not allow a message to the user`)
  }
  const ageSeconds = now - Number(CreateTime)
  if (ageSeconds > MINUTE_SECONDS) {
    throw notSendable(
      platform,
      `the platform accepts messages for one minute after ${messageKey(message)}, which was ${ageSeconds} seconds ago`,
    )
  }
}

/** Makes the error of a message that the platform accepted, and that lacks something or does not reach its receiver. */
function notDelivered(channel: 'wecom' | 'response-url', reason: string): ApiError {
  return new ApiError({ code: 'NOT_DELIVERED', family: 'wecom', path: SEND_PATHS[channel], reason })
}

/** Rejects if the platform accepted a message, but not for its receiver, or if a part of a long text was not sent. */
function requireReceived({ unsent, invalidUser, unlicensedUser }: SendResult): void {
  if (unsent !== undefined) throw unsent.error
  if (invalidUser.length > 0) {
    throw notDelivered('wecom', 'the user does not exist or cannot see the app (invaliduser)')
  }
  if (unlicensedUser.length > 0) throw notDelivered('wecom', 'the user has no license (unlicenseduser)')
}

/** 智能机器人: one message to the `response_url` of the push. */
async function sendByBot(
  { allowedHosts = [], fetch, timeoutMs }: BotSenderOptions,
  reply: ReplyOf | string,
  { message, cutAt }: { readonly message: object; readonly cutAt?: number },
): Promise<void> {
  const url = textField(message, 'response_url')
  if (url === undefined) {
    throw notSendable('response-url', `the push ${messageKey(message)} has no response_url to send to`)
  }
  const { outgoing, lacks } = botMessage(replyFields(reply), textField(message, 'chattype') === 'group', cutAt)
  const connection = { ...(fetch !== undefined && { fetch }), ...(timeoutMs !== undefined && { timeoutMs }) }
  await sendToResponseUrl(url, outgoing, { ...connection, allowedHosts })
  if (lacks.length > 0) {
    throw notDelivered('response-url', `a response_url takes one message; it was sent without ${lacks.join(' and ')}`)
  }
}

/**
 * Makes the one message of a bot's reply.
 *
 * @returns the message, and what does not fit into it
 * @throws ApiError `NOT_SENDABLE`: nothing of the reply can be sent
 */
function botMessage(
  reply: JsonObject,
  isGroup: boolean,
  cutAt = 0,
): { readonly outgoing: ResponseUrlMessage; readonly lacks: readonly string[] } {
  const { msgtype, response_type, template_card } = reply
  if (response_type !== undefined) {
    throw notSendable('response-url', 'a card can only be replaced by the passive reply to its click')
  }
  const stream = objectField(reply, 'stream') as JsonObject
  const content = textField(msgtype === 'text' ? objectField(reply, 'text') : stream, 'content') ?? ''
  const hasCard = isJsonObject(template_card)
  if (content === '' && hasCard) {
    if (isGroup) throw notSendable('response-url', 'a template_card can only be sent in a single chat')
    return { outgoing: { msgtype: 'template_card', template_card: template_card as never }, lacks: [] }
  }
  const [first = ''] = splitText(content, MAX_RESPONSE_URL_BYTES)
  // The first part may end with a code fence that the text does not have there.
  let end = 0
  while (end < first.length && first[end] === content[end]) end++
  const cutBytes = encodeUtf8(content.slice(end)).length
  const pictures = Array.isArray(stream.msg_item) ? stream.msg_item.length : 0
  return {
    outgoing: { msgtype: 'markdown', markdown: { content: first } },
    lacks: [
      ...(cutBytes > 0 ? [`the last ${cutBytes} of ${cutAt + encodeUtf8(content).length} bytes of the text`] : []),
      ...(pictures > 0 ? [`${pictures} pictures`] : []),
      ...(hasCard ? ['the card'] : []),
    ],
  }
}
