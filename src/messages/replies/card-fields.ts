/** The cards of 企业微信, as data. Source: 被动回复消息格式 (path/90241), 更新点击用户的整张卡片. */
import { isJsonObject, type JsonObject } from '../../codec/json.ts'
import { boolean, list, needed, number, object, required, text } from './field-makers.ts'
import { checkFields, type FieldLimits, type Fields, invalidReply } from './fields.ts'

const key = { ...text, maxBytes: 1024 }
const id = { ...text, maxBytes: 128 }

const tap: Fields = { Type: number, Url: text, AppId: text, PagePath: text }
const block: Fields = { Type: number, Url: text, Appid: text, PagePath: text }
const heading = object({ Title: text, Desc: text })
const action = object({ Title: text, ...tap })

const head: Fields = {
  Source: object({ IconUrl: text, Desc: text, DescColor: number }),
  MainTitle: heading,
}

const notice: Fields = {
  ...head,
  HorizontalContentList: list(
    { KeyName: needed, Value: text, Type: number, Url: text, MediaId: text, UserId: text },
    6,
  ),
  JumpList: list({ Title: needed, ...tap }, 3),
  ActionMenu: object({ Desc: text, ActionList: list({ Text: text, Key: required(key) }, 10, 1) }),
  QuoteArea: object({ ...block, Title: text, QuoteText: text }),
}

const question: Fields = {
  QuestionKey: key,
  Title: text,
  SelectedId: text,
  Disable: boolean,
  OptionList: list({ Id: id, Text: text }, 10),
}

const submit: Fields = {
  ...head,
  SubmitButton: required(object({ Text: text, Key: required(key) })),
  ReplaceText: text,
}

/** The fields of a card by its `CardType`. */
export const CARDS: Readonly<Record<string, Fields>> = {
  text_notice: {
    ...notice,
    SubTitleText: text,
    EmphasisContent: heading,
    CardAction: required(action),
  },
  news_notice: {
    ...notice,
    CardAction: required(action),
    CardImage: object({ Url: text, AspectRatio: number }),
    ImageTextArea: object({ ...block, Title: text, Desc: text, ImageUrl: text }),
    VerticalContentList: list({ Title: text, Desc: text }, 4),
  },
  button_interaction: {
    ...notice,
    SubTitleText: text,
    CardAction: action,
    ButtonList: required(list({ Text: text, Style: number, Key: key }, 6)),
    ButtonSelection: object(question),
    ReplaceText: text,
  },
  vote_interaction: {
    ...submit,
    CheckBox: required(
      object({
        QuestionKey: key,
        OptionList: list({ Id: id, Text: text, IsChecked: boolean }, 20),
        Disable: boolean,
        Mode: number,
      }),
    ),
  },
  multiple_interaction: { ...submit, SelectList: required(list(question, 3)) },
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
