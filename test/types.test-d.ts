/** Types as users see them; compiled by `npm run typecheck`, and never run. A line marked as an error must be one. */
import type {
  CallbackOptions,
  DeviceReply,
  HandlerResult,
  MessageKey,
  MessageOf,
  MessageText,
  Platform,
  ReplyOf,
} from 'wechat-callback'
import {
  botStream,
  botText,
  buildReply,
  decryptResource,
  type KnownMessage,
  messageKey,
  music,
  parseMessage,
  rawFields,
  text,
  transferCustomerService,
  updateButton,
  updateTemplateCard,
  WXBizMsgCrypt,
} from 'wechat-callback'
import { createPickUp } from 'wechat-callback/api'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createCloudHostingHandler, createServerlessHandler } from 'wechat-callback/serverless'

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
function isTrue<_Claim extends true>(): void {}

const credentials = { token: 't', encodingAESKey: 'k', receiveId: 'r' }

function narrowing(message: MessageOf<'wecom'>): string | number | undefined {
  switch (message.MsgType) {
    case 'text':
      isTrue<Equal<typeof message.Content, string>>()
      // @ts-expect-error -- a text has no coordinates
      return message.Location_X
    case 'location':
      isTrue<Equal<typeof message.Location_X, number>>()
      return message.Location_X
    case 'event':
      if (message.Event !== 'change_contact') return message.Event
      if (message.ChangeType === 'create_user') isTrue<Equal<typeof message.UserID, string>>()
      return message.ChangeType
    case 'video':
    case 'shortvideo':
      return message.ThumbMediaId
    default:
      return message.MsgType
  }
}

function unknownKeepsNarrowing(message: MessageOf<'official-account'>): void {
  if (message.MsgType === 'image') isTrue<Equal<typeof message.PicUrl, string>>()
  // @ts-expect-error -- no documented type is called so
  if (message.MsgType === 'txt') return
}

function suite(message: MessageOf<'wecom-suite'>): void {
  if (message.InfoType === 'suite_ticket') isTrue<Equal<typeof message.MsgType, undefined>>()
  if (message.MsgType === 'text') isTrue<Equal<typeof message.Content, string>>()
}

function payment(message: MessageOf<'wecom'>): string | undefined {
  if (message.event_type === 'TRANSACTION.SUCCESS') return decryptResource(message.resource, credentials.encodingAESKey)
  if (message.event_type === 'hit_keyword') isTrue<Equal<typeof message.timestamp, number>>()
  return message.event_type
}

function component(message: MessageOf<'open-platform'>): void {
  if (message.InfoType === 'authorized') isTrue<Equal<typeof message.AuthorizationCode, string>>()
  if (message.MsgType === 'text') isTrue<Equal<typeof message.Content, string>>()
}

function anyPlatform(message: MessageOf): void {
  if ('MsgType' in message && message.MsgType === 'text') isTrue<Equal<typeof message.Content, string>>()
  if ('msgtype' in message && message.msgtype === 'stream') isTrue<Equal<typeof message.stream.id, string>>()
}

function bot(message: MessageOf<'wecom-bot'>): string | undefined {
  if (message.msgtype === 'text') return message.text.content
  if (message.msgtype !== 'event') return message.msgid
  return message.event.eventtype === 'feedback_event' ? message.event.feedback_event.id : undefined
}

/** Only documented fields compile, at any depth and on any platform; `rawFields` has the others. */
function closed(
  account: MessageOf<'official-account'>,
  bot: MessageOf<'wecom-bot'>,
  one: MessageOf<'mini-program'>,
): unknown {
  // @ts-expect-error -- it is spelt Content
  if (account.MsgType === 'text') return account.content
  // @ts-expect-error -- it is spelt content
  if (bot.msgtype === 'text') return bot.text.Content
  // @ts-expect-error -- no push to a bot has it
  if (bot.msgtype === 'image') return bot.MsgId
  // @ts-expect-error -- not a field of the object
  if (one.MsgType === 'event' && one.Event === 'add_waybill') return one.Event.foo
  // @ts-expect-error -- a push that is not known yet has no documented fields
  if (account.MsgType !== 'event') return account.Anything
  return [rawFields(account).Anything, rawFields(bot).MsgId]
}

/** The header can be read before it is known what was pushed. */
function header(
  wecom: MessageOf<'wecom'>,
  account: MessageOf<'official-account'>,
  component: MessageOf<'open-platform'>,
  bot: MessageOf<'wecom-bot'>,
): void {
  isTrue<Equal<typeof wecom.FromUserName, string | undefined>>()
  isTrue<Equal<typeof wecom.CreateTime, number | undefined>>()
  isTrue<Equal<typeof account.FromUserName, string | undefined>>()
  isTrue<Equal<typeof component.AppId, string | undefined>>()
  isTrue<Equal<typeof component.CreateTime, number | undefined>>()
  isTrue<Equal<typeof bot.msgid, string | undefined>>()
  if (bot.from !== undefined) isTrue<Equal<typeof bot.from.userid, string>>()
  // @ts-expect-error -- 公众号 has no notices
  account.InfoType
  // @ts-expect-error -- 企业微信 spells it MsgType
  wecom.msgtype
}

/** The key of a push: known keys, and any text. */
function keys(message: MessageOf<'official-account'>): boolean {
  const key = messageKey(message)
  isTrue<Equal<typeof key, MessageKey<'official-account'> | (string & {})>>()
  isTrue<MessageKey<'wecom'> extends ReturnType<typeof messageKey<'wecom'>> ? true : false>()
  return key === 'event.new_thing' || messageKey({ MsgType: 'text' }) === 'text'
}

/** What a handler may return: a text to a user is not a reply, a whole message is. */
function results(): void {
  const wecom = { platform: 'wecom', credentials } as const
  createNodeHandler({ ...wecom, onMessage: async () => 'success' })
  createNodeHandler({ ...wecom, onMessage: async (message) => `<xml>${message.CreateTime}</xml>` })
  createNodeHandler({ ...wecom, onMessage: (message) => `{"a":${message.CreateTime}}` })
  createNodeHandler({
    ...wecom,
    onMessage: async (message) => {
      if (message.MsgType === 'text') return { MsgType: 'text', Content: message.Content }
      return message.MsgType === 'image' ? 'success' : undefined
    },
  })
  createNodeHandler({ ...wecom, onMessage: (message) => buildReply(message, text('a'), 1) })
  isTrue<Equal<ReturnType<WXBizMsgCrypt['encryptMsg']>, MessageText>>()
  createFetchHandler({
    platform: 'wecom-bot',
    credentials,
    async *onMessage(message) {
      yield message.msgtype === 'text' ? message.text.content : ''
    },
  })
  createCloudHostingHandler({
    platform: 'mini-program',
    trustedSource: 'wechat-cloud-hosting',
    onMessage: async () => 'success',
  })
  // @ts-expect-error -- a text to a user is text('你好')
  createNodeHandler({ ...wecom, onMessage: () => '你好' })
  // @ts-expect-error -- a text to a user is text('你好')
  createNodeHandler({ ...wecom, onMessage: async () => '你好' })
  createNodeHandler({
    ...wecom,
    // @ts-expect-error -- only a bot's reply can be a stream
    async *onMessage() {
      yield 'a'
    },
  })
  const declaredApart = async (message: MessageOf<'wecom'>): Promise<HandlerResult<'wecom'>> =>
    message.MsgType === 'text' ? 'success' : undefined
  createNodeHandler({ ...wecom, onMessage: declaredApart })
}

/** A push of 小程序 outside the catalogue is answered with the fields that it asks for. */
function otherFields(): void {
  createNodeHandler({
    platform: 'mini-program',
    credentials,
    onMessage: (message) => (messageKey(message) === 'event.new_thing' ? { Code: 0, Data: { List: [1] } } : undefined),
  })
  // @ts-expect-error -- the code of a known reply is a number
  toMiniProgram({ ResultCode: '0', Any: 1 })
  // @ts-expect-error -- 公众号 takes messages only
  toAccount({ Code: 0 })
}

/** A wrapper that does not know the platform. */
export function wrap<P extends Platform>(options: CallbackOptions<P>): unknown {
  return createNodeHandler(options)
}
export function wrapHandler<P extends Platform>(platform: P, onMessage: () => HandlerResult<P>): unknown {
  return createFetchHandler({ platform, credentials, onMessage })
}

const parsed = parseMessage('<xml/>', 'wecom-bot')
isTrue<Equal<typeof parsed, MessageOf<'wecom-bot'>>>()

isTrue<Equal<ReplyOf<'wecom-suite'>, ReplyOf<'wecom'> | DeviceReply>>()
isTrue<Equal<ReplyOf<'open-platform'>, ReplyOf<'official-account'> | ReplyOf<'mini-program'>>>()

type Attribute = NonNullable<
  NonNullable<KnownMessage<'wecom', 'change_contact.create_user'>['ExtAttr']>['Item']
>[number]
const attribute = (item: Attribute): unknown => item
attribute({ Name: '爱好', Type: 0, Text: { Value: '旅游' } })
attribute({ Name: '主页', Type: 1, Web: { Title: '企业微信', Url: 'https://work.weixin.qq.com' } })
// @ts-expect-error -- an attribute is a text or a page
attribute({ Name: '爱好', Text: { Value: '旅游' }, Web: { Title: '企业微信', Url: 'https://work.weixin.qq.com' } })
// @ts-expect-error -- an attribute requires a text or a page
attribute({ Name: '爱好' })

/** XML and JSON, 公众号 and 小程序 have one shape. */
type SentOnAccount = KnownMessage<'official-account', 'event.subscribe_msg_sent_event'>['List'][number]
type SentOnMiniProgram = KnownMessage<'mini-program', 'event.subscribe_msg_sent_event'>['List'][number]
isTrue<Equal<SentOnAccount['ErrorCode'], number>>()
isTrue<Equal<SentOnMiniProgram['ErrorCode'], number>>()

const toWecom = (reply: ReplyOf<'wecom'>): unknown => reply
const toSuite = (reply: ReplyOf<'wecom-suite'>): unknown => reply
const toAccount = (reply: ReplyOf<'official-account'>): unknown => reply
const toMiniProgram = (reply: ReplyOf<'mini-program'>): unknown => reply
const toBot = (reply: ReplyOf<'wecom-bot'>): unknown => reply

toWecom(updateButton('已处理'))
toWecom(updateTemplateCard({ CardType: 'text_notice', SubTitleText: 's', CardAction: { Type: 0 } }))
toAccount(music('M'))
toAccount(transferCustomerService('anna@shop'))
toMiniProgram(transferCustomerService())
toMiniProgram({ ResultCode: 0, ResultMsg: 'ok', BizID: 'b', Quota: 1 })
toMiniProgram({ errcode: 0, errmsg: 'ok', info: { is_vip: true, identity: 'Lv.1' } })
toMiniProgram({ errcode: 0, errmsg: 'ok', result: 2 })
toMiniProgram({ result_code: 1, evidence: '已发货' })
// @ts-expect-error -- the order is allowed by 1 and refused by 2
toMiniProgram({ errcode: 0, errmsg: 'ok', result: 3 })
// @ts-expect-error -- the reason for Apple is required
toMiniProgram({ result_code: 1 })
toSuite({ is_valid: true, modelid: 'M' })
toSuite({ online_status: 2 })
// @ts-expect-error -- hardware is answered only by a suite
toWecom({ online_status: 2 })
toMiniProgram({ ErrCode: 0, ChapterPerms: [{ StartChapterIndex: 0, EndChapterIndex: 2, Perm: 1 }] })
toBot(botText('welcome'))
toBot(botStream({ id: '1', finish: true, msg_item: [{ msgtype: 'image', image: { base64: 'aGk=', md5: 'a' } }] }))
toBot({
  response_type: 'update_template_card',
  template_card: { card_type: 'text_notice', card_action: {}, task_id: '1' },
})

// @ts-expect-error -- 企业微信 has no music
toWecom(music('M'))
// @ts-expect-error -- 企业微信 has no transfer
toWecom(transferCustomerService())
// @ts-expect-error -- this card requires CardAction
toWecom(updateTemplateCard({ CardType: 'text_notice' }))
// @ts-expect-error -- 公众号 has no cards
toAccount(updateButton('已处理'))
// @ts-expect-error -- 小程序 can't choose the agent
toMiniProgram(transferCustomerService('anna@shop'))
// @ts-expect-error -- 小程序 has no text reply
toMiniProgram(text('hi'))
// @ts-expect-error -- a result is a number
toMiniProgram({ ResultCode: '0' })
// @ts-expect-error -- pictures come with the end of a stream
toBot(botStream({ id: '1', msg_item: [{ msgtype: 'image', image: { base64: 'aGk=', md5: 'a' } }] }))
// @ts-expect-error -- an update requires the task_id of its card
toBot({ response_type: 'update_template_card', template_card: { card_type: 'text_notice', card_action: {} } })
// @ts-expect-error -- Markdown goes to the response_url, and is not a passive reply
toBot({ msgtype: 'markdown', markdown: { content: 'a' } })

createNodeHandler({
  platform: 'wecom',
  credentials,
  onMessage: (message) => (message.MsgType === 'text' ? text(message.Content) : undefined),
})
createFetchHandler({
  platform: 'wecom-bot',
  credentials,
  onMessage: async () => ({ msgtype: 'stream', stream: { id: '1' } }),
})
createFetchHandler({
  platform: 'official-account',
  mode: 'plain',
  credentials: { token: 't' },
  onMessage: () => 'success',
})
createFetchHandler({ platform: 'mini-program', credentials, onMessage: () => null })

const handlers = [
  createNodeHandler({ platform: 'wecom', credentials, onMessage: () => '' }),
  createFetchHandler({ platform: 'wecom', credentials, onMessage: () => '' }),
  createServerlessHandler({ platform: 'wecom', credentials, onMessage: () => '' }),
  createCloudHostingHandler({
    platform: 'mini-program',
    trustedSource: 'wechat-cloud-hosting',
    onMessage: () => undefined,
  }),
]
export async function stop(): Promise<number> {
  let sum = 0
  for (const handler of handlers) {
    const { unfinished } = await handler.drain()
    sum += unfinished + (await handler.drain({ timeoutMs: 100 })).unfinished
    // @ts-expect-error -- a time is a number of milliseconds
    await handler.drain({ timeoutMs: '1s' })
  }
  return sum
}

// @ts-expect-error -- the platform is not one
createNodeHandler({ platform: 'wechat', credentials, onMessage: () => '' })
// @ts-expect-error -- the receiver can't be left out
createNodeHandler({ platform: 'wecom', credentials: { token: 't', encodingAESKey: 'k' }, onMessage: () => '' })
// @ts-expect-error -- 小程序 has no such reply
createNodeHandler({ platform: 'mini-program', credentials, onMessage: () => text('') })
// @ts-expect-error -- a bot is answered in JSON
createNodeHandler({ platform: 'wecom-bot', credentials, onMessage: () => text('') })
// @ts-expect-error -- 企业微信 has no plain mode
createNodeHandler({ platform: 'wecom', mode: 'plain', credentials: { token: 't' }, onMessage: () => '' })
// @ts-expect-error -- 企业微信 has no compat mode
createNodeHandler({ platform: 'wecom', mode: 'compat', credentials, onMessage: () => '' })
createNodeHandler({ platform: 'mini-program', mode: 'compat', credentials, onMessage: () => '' })
// @ts-expect-error -- 开放平台 has only safe mode
createNodeHandler({ platform: 'open-platform', mode: 'plain', credentials: { token: 't' }, onMessage: () => '' })
// @ts-expect-error -- in plain mode there is no key
createNodeHandler({ platform: 'official-account', mode: 'plain', credentials, onMessage: () => '' })
// @ts-expect-error -- a key is required except in plain mode
createNodeHandler({ platform: 'official-account', credentials: { token: 't' }, onMessage: () => '' })
// @ts-expect-error -- a number is not a reply
createNodeHandler({ platform: 'wecom', credentials, onMessage: () => 1 })

const crypt = new WXBizMsgCrypt(credentials)
const opened = crypt.decryptMsg({ nonce: ['1'] }, new Uint8Array())
crypt.encryptMsg('', opened)
// @ts-expect-error -- the format is one of three
crypt.encryptMsg('', { format: 'yaml' })
// @ts-expect-error -- an asynchronous check would accept every receiver
new WXBizMsgCrypt({ ...credentials, receiveId: async () => true })

export type Checked = [
  typeof narrowing,
  typeof unknownKeepsNarrowing,
  typeof suite,
  typeof component,
  typeof payment,
  typeof anyPlatform,
  typeof bot,
  typeof closed,
  typeof header,
  typeof keys,
  typeof results,
  typeof otherFields,
  typeof tenants,
  CallbackOptions,
  typeof pickUps,
]

/** `context.tenant` has the type of the object that `credentials` gives. */
function tenants(): void {
  const named = { ...credentials, name: 'one', plan: 3 }
  createNodeHandler({
    platform: 'wecom',
    credentials: named,
    onMessage: (_message, { tenant }) => {
      isTrue<Equal<typeof tenant.plan, number>>()
      // @ts-expect-error -- the account has no such field
      tenant.colour
    },
    onDeadline: (_message, { tenant }) => {
      isTrue<Equal<typeof tenant.name, string>>()
      return text('还在想')
    },
    onLateReply: (_reply, { tenant }) => isTrue<Equal<typeof tenant.name, string>>(),
  })
  // @ts-expect-error -- there is no time left to wait
  createFetchHandler({ platform: 'wecom', credentials, onMessage: () => {}, onDeadline: async () => text('还在想') })
  createFetchHandler({
    platform: 'wecom',
    credentials: [named],
    onMessage: (_message, { tenant }) => isTrue<Equal<typeof tenant.name, string>>(),
  })
  createServerlessHandler({
    platform: 'official-account',
    credentials: async ({ path }) => (path === '/one' ? named : undefined),
    onMessage: (_message, { tenant }) => isTrue<Equal<typeof tenant.name, string>>(),
  })
  createFetchHandler({
    platform: 'official-account',
    mode: 'plain',
    credentials: ({ query }) => ({ token: 't', id: Number(query.get('id')) }),
    onMessage: (_message, { tenant }) => isTrue<Equal<typeof tenant.id, number>>(),
  })
  // @ts-expect-error -- a sealed account has a key
  createNodeHandler({ platform: 'wecom', credentials: { token: 't' }, onMessage: () => undefined })
  createCloudHostingHandler({
    platform: 'mini-program',
    trustedSource: 'wechat-cloud-hosting',
    onMessage: (_message, { tenant }) => isTrue<Equal<typeof tenant, undefined>>(),
  })
}

function pickUps(): void {
  const pickUp = createPickUp()
  createFetchHandler({
    platform: 'official-account',
    credentials,
    onMessage: pickUp.wrap((message, { signal }) => {
      isTrue<Equal<typeof signal, AbortSignal>>()
      if (message.MsgType === 'text') return text(message.Content)
    }),
    onDeadline: pickUp.onDeadline,
    onLateReply: pickUp.onLateReply,
  })
  // @ts-expect-error -- a text of its own is not a reply
  pickUp.wrap(() => '你好')
  const ofWecom = createPickUp({ platform: 'wecom' })
  const handle = ofWecom.wrap((message) => (message.MsgType === 'text' ? text(String(message.AgentID)) : undefined))
  createNodeHandler({ platform: 'wecom', credentials, onMessage: handle, onLateReply: ofWecom.onLateReply })
  // @ts-expect-error -- this platform has no passive replies of text
  createPickUp({ platform: 'mini-program' })
}
