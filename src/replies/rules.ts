/** Rules of replies that their tables cannot express: one field needs another, or the push decides. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { objectField, textField } from '../messages/message-key.ts'
import { invalidReply, type Refuse } from './fields.ts'

/**
 * Checks a card of 企业微信. Source: 被动回复消息格式 (path/90241), 更新点击用户的整张卡片.
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkCard(card: JsonObject): void {
  const title = isJsonObject(card.MainTitle) ? card.MainTitle.Title : undefined
  if (card.CardType === 'text_notice' && title === undefined && card.SubTitleText === undefined) {
    throw invalidReply('TemplateCard has neither MainTitle.Title nor SubTitleText')
  }
  if (card.CardType === 'news_notice' && card.CardImage === undefined && card.ImageTextArea === undefined) {
    throw invalidReply('TemplateCard has neither CardImage nor ImageTextArea')
  }
}

/**
 * Checks the `task_id` of a card of 智能机器人, or of one that an app sends. Source: 模板卡片类型 (path/101032).
 *
 * @throws the error of `refuse`
 */
export function checkTaskId(card: JsonObject, refuse: Refuse): void {
  if (card.action_menu !== undefined && card.task_id === undefined) {
    throw refuse('template_card.task_id is missing; a card with an action_menu needs it')
  }
  if (typeof card.task_id === 'string' && !/^[\w@-]*$/.test(card.task_id)) {
    throw refuse('template_card.task_id may have only letters, digits and _-@')
  }
}

/**
 * Checks the rules of a reply of 智能机器人 that depend on the push. A reply that opens a stream needs an id. A reply that
 * updates a card needs the `task_id` of the clicked card. A welcome must not have `feedback`. Source: 被动回复消息
 * (path/101031).
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkBotAnswer(message: object, reply: JsonObject, key: string): void {
  const isRefresh = key === 'stream'
  if (isJsonObject(reply.stream) && !isRefresh && !textField(reply.stream, 'id')) {
    throw invalidReply('stream.id is missing; the platform asks for the rest of the stream by it')
  }
  if (key === 'event.enter_chat' && isJsonObject(reply.template_card) && reply.template_card.feedback !== undefined) {
    throw invalidReply('template_card.feedback is not allowed in a reply to event.enter_chat')
  }
  const clicked = textField(objectField(objectField(message, 'event'), 'template_card_event'), 'task_id')
  if (clicked !== undefined && textField(objectField(reply, 'template_card'), 'task_id') !== clicked) {
    throw invalidReply('template_card.task_id must be that of the clicked card')
  }
}
