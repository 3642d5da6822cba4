/** Checks whether a reply of a 智能机器人 fits the push that it answers. Source: 智能机器人 被动回复消息 (path/101031). */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { objectField, textField } from '../messages/message-key.ts'
import { invalidReply } from './fields.ts'

/**
 * Checks the rules that depend on the push: a reply that opens a stream needs an id, one that updates a card needs the
 * `task_id` of the clicked card, and a welcome cannot ask for feedback.
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
