/** Makers of the reply objects of 智能机器人: shorter to write than the objects, and nothing more. */
import type { BotTemplateCard } from './replies/bot-card-types.ts'
import type {
  BotStream,
  BotStreamReply,
  BotStreamWithTemplateCardReply,
  BotTemplateCardReply,
  BotTextReply,
  BotUpdateTemplateCardReply,
} from './replies/bot-types.ts'

/**
 * Makes a 智能机器人's welcome (文本), which answers `enter_chat` alone.
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param content the text
 * @returns `{ msgtype: 'text', text: { content } }`
 *
 * @example
 * import { botText } from 'wechat-callback'
 *
 * botText('你好') // => { msgtype: 'text', text: { content: '你好' } }
 */
export function botText(content: string): BotTextReply {
  return { msgtype: 'text', text: { content } }
}

/**
 * Makes a 智能机器人's state of a stream (流式消息).
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param stream `id`, `finish`, `content` (the whole text so far, up to 20,480 bytes of UTF-8), `msg_item`, `feedback`
 * @returns `{ msgtype: 'stream', stream }`
 *
 * @example
 * import { botStream } from 'wechat-callback'
 *
 * botStream({ id: 'S1', content: '正在查…' })
 * // => { msgtype: 'stream', stream: { id: 'S1', content: '正在查…' } }
 */
export function botStream(stream: BotStream): BotStreamReply {
  return { msgtype: 'stream', stream }
}

/**
 * Makes a 智能机器人's card (模板卡片).
 *
 * Source: 智能机器人 被动回复消息 (path/101031), 模板卡片类型 (path/101032).
 *
 * @param card the card, told by its `card_type`
 * @returns `{ msgtype: 'template_card', template_card }`
 *
 * @example
 * import { botTemplateCard } from 'wechat-callback'
 *
 * botTemplateCard({ card_type: 'text_notice', sub_title_text: '完成', card_action: { type: 0 } }).msgtype
 * // => 'template_card'
 */
export function botTemplateCard(card: BotTemplateCard): BotTemplateCardReply {
  return { msgtype: 'template_card', template_card: card }
}

/**
 * Makes a 智能机器人's state of a stream with a card (流式消息 + 模板卡片); the card once per message.
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param stream as of `botStream`
 * @param card the card, told by its `card_type`; left out, it comes with another state
 * @returns `{ msgtype: 'stream_with_template_card', stream, template_card? }`
 *
 * @example
 * import { botStreamWithTemplateCard } from 'wechat-callback'
 *
 * botStreamWithTemplateCard({ id: 'S1', content: '正在查…' })
 * // => { msgtype: 'stream_with_template_card', stream: { id: 'S1', content: '正在查…' } }
 */
export function botStreamWithTemplateCard(stream: BotStream, card?: BotTemplateCard): BotStreamWithTemplateCardReply {
  const msgtype = 'stream_with_template_card'
  return card === undefined ? { msgtype, stream } : { msgtype, stream, template_card: card }
}

/**
 * Makes the reply that puts a new card in place of the 智能机器人's one that was clicked (更新模板卡片).
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param card the card; its `task_id` is that of the event
 * @param userids whose card is replaced; left out, everybody's
 * @returns `{ response_type: 'update_template_card', userids?, template_card }`
 *
 * @example
 * import { botUpdateTemplateCard } from 'wechat-callback'
 *
 * const card = { card_type: 'text_notice', task_id: 'T1', card_action: { type: 0 } } as const
 * botUpdateTemplateCard(card, ['zhangsan'])
 * // => { response_type: 'update_template_card', userids: ['zhangsan'], template_card: card }
 */
export function botUpdateTemplateCard(
  card: BotUpdateTemplateCardReply['template_card'],
  userids?: readonly string[],
): BotUpdateTemplateCardReply {
  const response_type = 'update_template_card'
  return userids === undefined
    ? { response_type, template_card: card }
    : { response_type, userids, template_card: card }
}
