/** The cards of 智能机器人, as data. Source: 模板卡片类型 (path/101032). */
import type { JsonObject } from '../../codec/json.ts'
import { checkFields, type Field, type Fields, invalidReply } from './fields.ts'

const text = { type: 'text' } as const satisfies Field
const needed = { type: 'text', required: true } as const satisfies Field
const number = { type: 'number' } as const satisfies Field
const boolean = { type: 'boolean' } as const satisfies Field
const key = { type: 'text', required: true, maxBytes: 1024 } as const satisfies Field
const id = { type: 'text', required: true, maxBytes: 128 } as const satisfies Field

const tap: Fields = { type: number, url: text, appid: text, pagepath: text }
const heading: Field = { type: 'object', fields: { title: text, desc: text } }

/** What names the feedback of a user, on a card or a stream. */
export const FEEDBACK: Field = {
  type: 'object',
  fields: { id: { type: 'text', required: true, filled: true, maxBytes: 256 } },
}

const head: Fields = {
  source: { type: 'object', fields: { icon_url: text, desc: text, desc_color: number } },
  main_title: heading,
  feedback: FEEDBACK,
}

const notice: Fields = {
  ...head,
  action_menu: {
    type: 'object',
    fields: { desc: text, action_list: { ...list(1, 3, { text: needed, key }), required: true } },
  },
  quote_area: { type: 'object', fields: { ...tap, title: text, quote_text: text } },
  horizontal_content_list: list(0, 6, { keyname: needed, value: text, type: number, url: text, userid: text }),
  jump_list: list(0, 3, { ...tap, title: text, question: text }),
  card_action: { type: 'object', required: true, fields: tap },
  task_id: { type: 'text', maxBytes: 128 },
}

const submit: Fields = {
  ...head,
  submit_button: { type: 'object', required: true, fields: { text: needed, key } },
  task_id: id,
}

const question = (maxOptions: number, option: Fields): Fields => ({
  question_key: key,
  title: text,
  disable: boolean,
  selected_id: text,
  option_list: { ...list(1, maxOptions, { id, text: needed, ...option }), required: true },
})

/** The fields of a card by its `card_type`. */
const BOT_CARDS: Readonly<Record<string, Fields>> = {
  text_notice: { ...notice, emphasis_content: heading, sub_title_text: text },
  news_notice: {
    ...notice,
    card_image: { type: 'object', fields: { url: text, aspect_ratio: number } },
    image_text_area: { type: 'object', fields: { ...tap, title: text, desc: text, image_url: needed } },
    vertical_content_list: list(0, 4, { title: text, desc: text }),
  },
  button_interaction: {
    ...notice,
    sub_title_text: text,
    button_selection: { type: 'object', fields: question(10, {}) },
    button_list: { ...list(0, 6, { text: needed, style: number, key }), required: true },
    task_id: id,
  },
  vote_interaction: {
    ...submit,
    checkbox: { type: 'object', required: true, fields: { ...question(20, { is_checked: boolean }), mode: number } },
  },
  multiple_interaction: { ...submit, select_list: { ...list(0, 3, question(10, {})), required: true } },
}

const cardType: Fields = { card_type: { type: 'text', required: true, oneOf: Object.keys(BOT_CARDS) } }

/**
 * Judges a card.
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkBotCard(card: JsonObject): void {
  const limits = { maxBytes: {} }
  checkFields(card, cardType, limits, 'template_card.')
  checkFields(card, BOT_CARDS[String(card.card_type)] ?? {}, limits, 'template_card.')
  if (card.action_menu !== undefined && card.task_id === undefined) {
    throw invalidReply('template_card.task_id is missing, which an action_menu asks for')
  }
  if (typeof card.task_id === 'string' && !/^[\w@-]*$/.test(card.task_id)) {
    throw invalidReply('template_card.task_id has more than letters, digits and _-@')
  }
}

function list(min: number, max: number, fields: Fields): Field & { readonly type: 'list' } {
  return { type: 'list', min, max, items: { type: 'object', fields } }
}
