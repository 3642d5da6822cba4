/** Types as users meet them; compiled by `npm run typecheck`, and never run. A line marked as an error must be one. */
import type { CallbackOptions, MessageOf, ReplyOf } from 'wechat-callback'
import { parseMessage, text, WXBizMsgCrypt } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'

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

function bot(message: MessageOf<'wecom-bot'>): string | undefined {
  if (message.msgtype === 'text') return message.text.content
  if (message.msgtype !== 'event') return message.msgid
  return message.event.eventtype === 'feedback_event' ? message.event.feedback_event.id : undefined
}

const parsed = parseMessage('<xml/>', 'wecom-bot')
isTrue<Equal<typeof parsed, MessageOf<'wecom-bot'>>>()

isTrue<Equal<ReplyOf<'mini-program'>, never>>()

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

// @ts-expect-error -- the platform is not one
createNodeHandler({ platform: 'wechat', credentials, onMessage: () => '' })
// @ts-expect-error -- the receiver can't be left out
createNodeHandler({ platform: 'wecom', credentials: { token: 't', encodingAESKey: 'k' }, onMessage: () => '' })
// @ts-expect-error -- 小程序 has no such reply
createNodeHandler({ platform: 'mini-program', credentials, onMessage: () => text('') })
// @ts-expect-error -- a bot is answered in JSON
createNodeHandler({ platform: 'wecom-bot', credentials, onMessage: () => text('') })
// @ts-expect-error -- plain mode alone has no key
createNodeHandler({ platform: 'official-account', credentials: { token: 't' }, onMessage: () => '' })
// @ts-expect-error -- a number is no reply
createNodeHandler({ platform: 'wecom', credentials, onMessage: () => 1 })

const crypt = new WXBizMsgCrypt(credentials)
const opened = crypt.decryptMsg({ nonce: ['1'] }, new Uint8Array())
crypt.encryptMsg('', opened)
// @ts-expect-error -- the format is one of three
crypt.encryptMsg('', { format: 'yaml' })
// @ts-expect-error -- an asynchronous check of the receiver would let everybody pass
new WXBizMsgCrypt({ ...credentials, receiveId: async () => true })

export type Checked = [typeof narrowing, typeof unknownKeepsNarrowing, typeof suite, typeof bot, CallbackOptions]
