/** Rules of cards that their tables can't express: one of several fields is required, or one field needs another. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { invalidReply } from './fields.ts'

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
 * Checks a card of 智能机器人. Source: 模板卡片类型 (path/101032).
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkBotCard(card: JsonObject): void {
  if (card.action_menu !== undefined && card.task_id === undefined) {
    throw invalidReply('template_card.task_id is missing; a card with an action_menu needs it')
  }
  if (typeof card.task_id === 'string' && !/^[\w@-]*$/.test(card.task_id)) {
    throw invalidReply('template_card.task_id may have only letters, digits and _-@')
  }
}
