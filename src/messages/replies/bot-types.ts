/** The replies of 智能机器人, JSON as it goes out. Source: 智能机器人 被动回复消息 (path/101031). */
import type { BotTemplateCard } from './bot-card-types.ts'

/** 文本: the welcome; answers `enter_chat` alone. */
export interface BotTextReply {
  readonly msgtype: 'text'
  readonly text: { readonly content: string }
}

/** A picture in a stream that ends: JPG or PNG, up to 10 MB before base64. */
export interface BotStreamItem {
  readonly msgtype: 'image'
  readonly image: {
    readonly base64: string
    /** Of the picture's bytes, as hexadecimal. */
    readonly md5: string
  }
}

interface StreamText {
  /** Your own, unique; needed in the first answer, and the platform asks by it how the stream goes on. */
  readonly id?: string
  /** The whole text so far, Markdown, up to 20,480 bytes of UTF-8; `<think></think>` is shown as reasoning. */
  readonly content?: string
  /** Names the feedback on the answer, up to 256 bytes; counts in the first answer. */
  readonly feedback?: { readonly id: string }
}

/** The state of a stream: pictures come with its end alone. */
export type BotStream = StreamText &
  (
    | { readonly finish: true /** Up to 10. */; readonly msg_item?: readonly BotStreamItem[] }
    | { readonly finish?: boolean; readonly msg_item?: never }
  )

/** 流式消息: answers what a user sends, and every `stream` push after that until `finish`. */
export interface BotStreamReply {
  readonly msgtype: 'stream'
  readonly stream: BotStream
}

/** 模板卡片: answers `enter_chat` or what a user sends. */
export interface BotTemplateCardReply {
  readonly msgtype: 'template_card'
  readonly template_card: BotTemplateCard
}

/** 流式消息 and 模板卡片 in one: the card once per message, with any state of the stream. */
export interface BotStreamWithTemplateCardReply {
  readonly msgtype: 'stream_with_template_card'
  readonly stream: BotStream
  readonly template_card?: BotTemplateCard
}

/** 更新模板卡片: answers `template_card_event`, with the card in place of the one that was clicked. */
export interface BotUpdateTemplateCardReply {
  readonly response_type: 'update_template_card'
  /** For whom; left out, for everybody. */
  readonly userids?: readonly string[]
  /** Its `task_id` is that of the event. */
  readonly template_card: BotTemplateCard & { readonly task_id: string }
}

/** A 智能机器人's reply, told apart by `msgtype`; the update has `response_type` instead. */
export type BotReply =
  | BotTextReply
  | BotStreamReply
  | BotTemplateCardReply
  | BotStreamWithTemplateCardReply
  | BotUpdateTemplateCardReply
