/** Types of `route`; compiled by `npm run typecheck`, and never run. */
import { route, text, type UnknownType } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
function isTrue<_Claim extends true>(): void {}

const credentials = { token: 't', encodingAESKey: 'k', receiveId: 'r' }

createNodeHandler({
  platform: 'wecom',
  credentials,
  onMessage: route({
    text: (message, { platform }) => {
      isTrue<Equal<typeof message.MsgType, 'text'>>()
      isTrue<Equal<typeof platform, 'wecom'>>()
      return text(message.Content)
    },
    'event.click': (message) => {
      isTrue<Equal<typeof message.Event, 'click'>>()
    },
    'change_contact.create_user': (message) => {
      isTrue<Equal<typeof message.UserID, string>>()
    },
    'event.change_contact': (message) => {
      isTrue<Equal<typeof message.Event, 'change_contact'>>()
      if (message.ChangeType === 'delete_user') isTrue<Equal<typeof message.UserID, string>>()
      // Events that this version does not know come here too, so no list of sub-types is complete.
      isTrue<UnknownType extends typeof message.ChangeType ? true : false>()
    },
    event: (message) => {
      isTrue<Equal<typeof message.MsgType, 'event'>>()
    },
    default: () => undefined,
  }),
})

// @ts-expect-error -- 企业微信 spells it click
route<'wecom'>({ 'event.CLICK': () => undefined })
route<'official-account'>({ 'event.CLICK': (message) => void isTrue<Equal<typeof message.EventKey, string>>() })
// @ts-expect-error -- there is no such event
route<'wecom'>({ 'event.nothing': () => undefined })
route<'wecom-suite'>({
  'info.suite_ticket': (message) => void isTrue<Equal<typeof message.SuiteTicket, string>>(),
  info: (message) => void isTrue<Equal<typeof message.MsgType, undefined>>(),
  text: (message) => text(message.Content),
})
route<'wecom-bot'>({
  'event.enter_chat': () => ({ msgtype: 'text', text: { content: '你好' } }),
  'event.template_card_event': (message) => void message.event.template_card_event.task_id,
})
// @ts-expect-error -- a bot is answered in JSON
route<'wecom-bot'>({ text: () => text('') })
