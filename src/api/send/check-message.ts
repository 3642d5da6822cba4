/**
 * Checks a message before it is sent: the fields against their table, which is generated from `catalog/sends`, and the
 * rules that a table cannot express. What the platform would cut or refuse is refused here, without a request.
 */
import { isJsonObject, type JsonObject } from '../../codec/json.ts'
import { checkFields, type Refuse } from '../../replies/fields.ts'
import { checkTaskId } from '../../replies/rules.ts'
import { writeJson } from '../../replies/write-json.ts'
import { ApiError } from '../api-error.ts'
import { type Channel, SEND_PATHS, SENDS } from '../generated/tables.ts'

/**
 * Checks a message.
 *
 * @returns the same message
 * @throws ApiError `NOT_SENDABLE`: the reason names the field, and its length and limit, but no content
 */
export function checkMessage(channel: Channel, message: unknown): JsonObject {
  const refuse: Refuse = (reason) => notSendable(channel, `the message cannot be sent: ${reason}`)
  if (!isJsonObject(message)) throw refuse('it is not an object')
  const { msgtype } = message
  const kinds = SENDS[channel]
  const fields = typeof msgtype === 'string' && Object.hasOwn(kinds, msgtype) ? kinds[msgtype] : undefined
  if (fields === undefined) throw refuse(`msgtype must be one of ${Object.keys(kinds).join(', ')}`)
  checkFields(message, fields, { refuse })
  if (channel === 'wecom') checkReceivers(message, refuse)
  if (channel === 'customer-service' && !/^[\w-]*$/.test(String(message.msgid ?? ''))) {
    throw refuse('msgid may have only letters, digits and _-')
  }
  const card = message.template_card
  if (isJsonObject(card)) {
    checkTaskId(card, refuse)
    if (channel === 'wecom') checkCardText(card, refuse)
  }
  writeJson(message, refuse)
  return message
}

/** Makes the error of a message that is refused without a request. */
export function notSendable(channel: Channel, reason: string): ApiError {
  const family = channel === 'official-account' || channel === 'mini-program' ? 'accounts' : 'wecom'
  return new ApiError({ code: 'NOT_SENDABLE', family, path: SEND_PATHS[channel], reason })
}

/** Source: 发送应用消息 (path/90236): touser, toparty and totag cannot all be empty. */
function checkReceivers({ touser, toparty, totag }: JsonObject, refuse: Refuse): void {
  if (!touser && !toparty && !totag) throw refuse('touser, toparty and totag are all missing')
}

/** Source: 发送应用消息 (path/90236), 模板卡片消息. */
function checkCardText(card: JsonObject, refuse: Refuse): void {
  const title = isJsonObject(card.main_title) ? card.main_title.title : undefined
  if (card.card_type === 'text_notice' && title === undefined && card.sub_title_text === undefined) {
    throw refuse('template_card has neither main_title.title nor sub_title_text')
  }
  if (card.card_type === 'news_notice' && card.card_image === undefined && card.image_text_area === undefined) {
    throw refuse('template_card has neither card_image nor image_text_area')
  }
}
