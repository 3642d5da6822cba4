/** The cards of 企业微信, as data. Source: 被动回复消息格式 (path/90241), 更新点击用户的整张卡片. */
import { isJsonObject, type JsonObject } from '../../codec/json.ts'
import { checkFields, type Field, type FieldLimits, type Fields, invalidReply } from './fields.ts'

const text = { type: 'text' } as const satisfies Field
const needed = { type: 'text', required: true } as const satisfies Field
const number = { type: 'number' } as const satisfies Field
const boolean = { type: 'boolean' } as const satisfies Field
const key = { type: 'text', maxBytes: 1024 } as const satisfies Field
const neededKey = { ...key, required: true } as const satisfies Field
const id = { type: 'text', maxBytes: 128 } as const satisfies Field

const tap: Fields = { Type: number, Url: text, AppId: text, PagePath: text }
const block: Fields = { Type: number, Url: text, Appid: text, PagePath: text }
const heading: Field = { type: 'object', fields: { Title: text, Desc: text } }
const action: Field = { type: 'object', fields: { Title: text, ...tap } }

const head: Fields = {
  Source: { type: 'object', fields: { IconUrl: text, Desc: text, DescColor: number } },
  MainTitle: heading,
}

const notice: Fields = {
  ...head,
  HorizontalContentList: list(6, {
    KeyName: needed,
    Value: text,
    Type: number,
    Url: text,
    MediaId: text,
    UserId: text,
  }),
  JumpList: list(3, { Title: needed, ...tap }),
  ActionMenu: {
    type: 'object',
    fields: { Desc: text, ActionList: { ...list(10, { Text: text, Key: neededKey }), min: 1 } },
  },
  QuoteArea: { type: 'object', fields: { ...block, Title: text, QuoteText: text } },
}

const question: Fields = {
  QuestionKey: key,
  Title: text,
  SelectedId: text,
  Disable: boolean,
  OptionList: list(10, { Id: id, Text: text }),
}

const submit: Fields = {
  ...head,
  SubmitButton: { type: 'object', required: true, fields: { Text: text, Key: neededKey } },
  ReplaceText: text,
}

/** The fields of a card by its `CardType`. */
export const CARDS: Readonly<Record<string, Fields>> = {
  text_notice: {
    ...notice,
    SubTitleText: text,
    EmphasisContent: heading,
    CardAction: { ...action, required: true },
  },
  news_notice: {
    ...notice,
    CardAction: { ...action, required: true },
    CardImage: { type: 'object', fields: { Url: text, AspectRatio: number } },
    ImageTextArea: { type: 'object', fields: { ...block, Title: text, Desc: text, ImageUrl: text } },
    VerticalContentList: list(4, { Title: text, Desc: text }),
  },
  button_interaction: {
    ...notice,
    SubTitleText: text,
    CardAction: action,
    ButtonList: { ...list(6, { Text: text, Style: number, Key: key }), required: true },
    ButtonSelection: { type: 'object', fields: question },
    ReplaceText: text,
  },
  vote_interaction: {
    ...submit,
    CheckBox: {
      type: 'object',
      required: true,
      fields: {
        QuestionKey: key,
        OptionList: list(20, { Id: id, Text: text, IsChecked: boolean }),
        Disable: boolean,
        Mode: number,
      },
    },
  },
  multiple_interaction: { ...submit, SelectList: { ...list(3, question), required: true } },
}

/**
 * Judges a card whose `CardType` is known to be one.
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkCard(card: JsonObject, limits: FieldLimits): void {
  checkFields(card, CARDS[String(card.CardType)] ?? {}, limits, 'TemplateCard.')
  const mainTitle = isJsonObject(card.MainTitle) ? card.MainTitle.Title : undefined
  if (card.CardType === 'text_notice' && mainTitle === undefined && card.SubTitleText === undefined) {
    throw invalidReply('TemplateCard has neither MainTitle.Title nor SubTitleText')
  }
  if (card.CardType === 'news_notice' && card.CardImage === undefined && card.ImageTextArea === undefined) {
    throw invalidReply('TemplateCard has neither CardImage nor ImageTextArea')
  }
}

function list(max: number, fields: Fields): Field & { readonly type: 'list' } {
  return { type: 'list', max, items: { type: 'object', fields } }
}
