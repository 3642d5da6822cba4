/** Types of `route`; compiled by `npm run typecheck`, and never run. */
import {
  type AnyBotEvent,
  type AnyEvent,
  type AnyNotice,
  type MessageOf,
  rawFields,
  route,
  text,
  type UnknownType,
} from 'wechat-callback'
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

// 企业微信 spells it `click`, so the function receives an event of an unknown type.
route<'wecom'>({ 'event.CLICK': (message) => void isTrue<Equal<typeof message, AnyEvent>>() })
route<'official-account'>({ 'event.CLICK': (message) => void isTrue<Equal<typeof message.EventKey, string>>() })
// @ts-expect-error -- there is no such message
route<'wecom'>({ txt: () => undefined })
// @ts-expect-error -- 公众号 has no notices
route<'official-account'>({ 'info.new_thing': () => undefined })
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

/** Events and notices outside the catalogue: the platform is inferred, and known keys beside them keep their own types. */
createNodeHandler({
  platform: 'wecom-suite',
  credentials: { ...credentials, plan: 3 },
  onMessage: route({
    'event.new_thing': (message, { tenant }) => {
      isTrue<Equal<typeof message, AnyEvent>>()
      isTrue<Equal<typeof tenant.plan, number>>()
      return text(`${message.FromUserName}: ${rawFields(message).NewField}`)
    },
    'info.new_thing': (message) => void isTrue<Equal<typeof message, AnyNotice>>(),
    'event.subscribe': (message) => void isTrue<Equal<typeof message.Event, 'subscribe'>>(),
    'info.suite_ticket': (message) => void isTrue<Equal<typeof message.SuiteTicket, string>>(),
    default: (message) => void isTrue<Equal<typeof message, MessageOf<'wecom-suite'>>>(),
  }),
})
route<'wecom-bot'>({ 'event.new_thing': (message) => void isTrue<Equal<typeof message, AnyBotEvent>>() })

/** Keys that only other platforms have, while the platform is inferred. */
createNodeHandler({
  platform: 'wecom',
  credentials,
  onMessage: route({
    'event.CLICK': (message) => void isTrue<Equal<typeof message, AnyEvent>>(),
    'event.SCAN': { scene: (message) => void isTrue<Equal<typeof message, AnyEvent>>() },
    'info.authorized': (message) => void isTrue<Equal<typeof message, AnyNotice>>(),
    'event.click': (message) => void isTrue<Equal<typeof message.EventKey, string>>(),
    // @ts-expect-error -- notices of 开放平台 have the prefix info
    component_verify_ticket: () => undefined,
  }),
})
createNodeHandler({
  platform: 'mini-program',
  credentials,
  onMessage: route({
    'event.new_thing': () => ({ Code: 0, Data: { any: ['thing'] } }),
    'event.other_thing': async () => ({ Code: 0 }),
    // @ts-expect-error -- the code of a known reply is a number
    'event.check_biz': () => ({ ResultCode: '0' }),
    // @ts-expect-error -- a message is not among the replies of 小程序
    'event.add_waybill': () => text('hi'),
  }),
})

/** Menus: a table of functions by `EventKey`. */
createNodeHandler({
  platform: 'official-account',
  credentials,
  onMessage: route({
    'event.CLICK': {
      help: async () => 'success',
      about: (message) => {
        isTrue<Equal<typeof message.Event, 'CLICK'>>()
        return text(message.EventKey)
      },
      default: (message, { platform }) => {
        isTrue<Equal<typeof platform, 'official-account'>>()
        return text(message.EventKey)
      },
    },
    'event.new_menu': { one: () => text('1'), default: (message) => text(message.Event) },
    // @ts-expect-error -- this event has no EventKey
    'event.MASSSENDJOBFINISH': { one: () => text('1') },
    // @ts-expect-error -- a text has no EventKey
    text: { one: () => text('1') },
  }),
})

/** What a function of a table may return. */
route<'wecom'>({
  text: async () => 'success',
  image: async (message) => `<xml>${message.PicUrl}</xml>`,
  voice: () => '',
  link: async () => {},
  // @ts-expect-error -- a text to a user is text('你好')
  video: () => '你好',
  // @ts-expect-error -- a text to a user is text('你好')
  location: async () => '你好',
})
