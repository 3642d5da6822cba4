/** The cards of 智能机器人, as data. Source: 模板卡片类型 (path/101032). */
import type { JsonObject } from '../../codec/json.ts'
import { boolean, filled, list, needed, number, object, required, text } from './field-makers.ts'
import { checkFields, type Fields, invalidReply, type ObjectField } from './fields.ts'

const key = { ...needed, maxBytes: 1024 }
const id = { ...needed, maxBytes: 128 }

const tap: Fields = { type: number, url: text, appid: text, pagepath: text }
const heading = object({ title: text, desc: text })

/** What names the feedback of a user, on a card or a stream. */
export const FEEDBACK: ObjectField = object({ id: { ...filled, maxBytes: 256 } })

const head: Fields = {
  source: object({ icon_url: text, desc: text, desc_color: number }),
  main_title: heading,
  feedback: FEEDBACK,
}

const notice: Fields = {
  ...head,
  action_menu: object({ desc: text, action_list: required(list({ text: needed, key }, 3, 1)) }),
  quote_area: object({ ...tap, title: text, quote_text: text }),
  horizontal_content_list: list({ keyname: needed, value: text, type: number, url: text, userid: text }, 6),
  jump_list: list({ ...tap, title: text, question: text }, 3),
  card_action: required(object(tap)),
  task_id: { ...text, maxBytes: 128 },
}

const submit: Fields = {
  ...head,
  submit_button: required(object({ text: needed, key })),
  task_id: id,
}

const question = (maxOptions: number, option: Fields): Fields => ({
  question_key: key,
  title: text,
  disable: boolean,
  selected_id: text,
  option_list: required(list({ id, text: needed, ...option }, maxOptions, 1)),
})

/** The fields of a card by its `card_type`. */
const BOT_CARDS: Readonly<Record<string, Fields>> = {
  text_notice: { ...notice, emphasis_content: heading, sub_title_text: text },
  news_notice: {
    ...notice,
    card_image: object({ url: text, aspect_ratio: number }),
    image_text_area: object({ ...tap, title: text, desc: text, image_url: needed }),
    vertical_content_list: list({ title: text, desc: text }, 4),
  },
  button_interaction: {
    ...notice,
    sub_title_text: text,
    button_selection: object(question(10, {})),
    button_list: required(list({ text: needed, style: number, key }, 6)),
    task_id: id,
  },
  vote_interaction: {
    ...submit,
    checkbox: required(object({ ...question(20, { is_checked: boolean }), mode: number })),
  },
  multiple_interaction: { ...submit, select_list: required(list(question(10, {}), 3)) },
}

const cardType: Fields = { card_type: { ...needed, oneOf: Object.keys(BOT_CARDS) } }

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
