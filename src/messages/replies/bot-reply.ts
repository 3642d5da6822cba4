/** A 智能机器人's reply: judged, and sent as it is. Source: 智能机器人 被动回复消息 (path/101031). */
import { isJsonObject, type JsonObject } from '../../codec/json.ts'
import { objectField, textField } from '../message-key.ts'
import { checkBotCard, FEEDBACK } from './bot-card-fields.ts'
import { boolean, filled, list, needed, object, required, text } from './field-makers.ts'
import { checkBytes, checkFields, type Fields, invalidReply } from './fields.ts'

const item: Fields = {
  msgtype: { ...needed, oneOf: ['image'] },
  image: required(object({ base64: filled, md5: filled })),
}

const stream = required(
  object({
    id: text,
    finish: boolean,
    content: { ...text, maxBytes: 20_480 },
    msg_item: list(item, 10),
    feedback: FEEDBACK,
  }),
)

const card = object({})

/** What each kind has beside what names it. */
const BOT_FIELDS: Readonly<Record<string, Fields>> = {
  'msgtype text': { text: required(object({ content: needed })) },
  'msgtype stream': { stream },
  'msgtype template_card': { template_card: required(card) },
  'msgtype stream_with_template_card': { stream, template_card: card },
  'response_type update_template_card': {
    userids: { type: 'list', items: filled },
    template_card: required(card),
  },
}

/** A picture of a stream, before base64. */
const MAX_IMAGE_BYTES = 10 * 1024 * 1024

/**
 * Judges a bot's reply by itself.
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkBotReply(reply: JsonObject, kind: string): void {
  checkFields(reply, BOT_FIELDS[kind] ?? {}, { maxBytes: {} })
  if (isJsonObject(reply.stream)) checkStream(reply.stream)
  if (isJsonObject(reply.template_card)) checkBotCard(reply.template_card)
  if (kind.startsWith('response_type') && taskIdOf(reply) === undefined) {
    throw invalidReply('template_card.task_id is missing, by which the card is found')
  }
}

/**
 * Judges what depends on the push that is answered: what opens a stream has an id, what updates a card has the card's
 * `task_id`, a welcome asks for no feedback.
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkBotAnswer(message: object, reply: JsonObject, key: string): void {
  const isRefresh = key === 'stream'
  if (isJsonObject(reply.stream) && !isRefresh && !textField(reply.stream, 'id')) {
    throw invalidReply('stream.id is missing, by which the platform asks how the stream goes on')
  }
  if (key === 'event.enter_chat' && isJsonObject(reply.template_card) && reply.template_card.feedback !== undefined) {
    throw invalidReply('template_card.feedback cannot be asked for in answer to event.enter_chat')
  }
  const taskId = clickedTaskId(message)
  if (taskId !== undefined && taskIdOf(reply) !== taskId) {
    throw invalidReply('template_card.task_id is not that of the card that was clicked')
  }
}

function checkStream({ msg_item, finish }: JsonObject): void {
  if (!Array.isArray(msg_item)) return
  if (finish !== true) throw invalidReply('stream.msg_item is sent with finish true alone')
  for (const [index, { image }] of msg_item.entries()) {
    const path = `stream.msg_item[${index}].image.base64 before base64`
    let length = image.base64.length
    while (image.base64[length - 1] === '=') length--
    checkBytes(path, Math.floor((length * 3) / 4), MAX_IMAGE_BYTES)
  }
}

function taskIdOf(reply: JsonObject): string | undefined {
  return textField(objectField(reply, 'template_card'), 'task_id')
}

function clickedTaskId(message: object): string | undefined {
  return textField(objectField(objectField(message, 'event'), 'template_card_event'), 'task_id')
}
