/** The cards of 智能机器人 in the names of its JSON. Source: 模板卡片类型 (path/101032). */

/** What a tap opens: `0` nothing, `1` the `url`, `2` the page of a 小程序, `3` a smart answer (jumps) or a member (rows). */
type TapType = 0 | 1 | 2 | 3

interface Source {
  readonly icon_url?: string
  readonly desc?: string
  /** `0` grey, `1` black, `2` red, `3` green. */
  readonly desc_color?: 0 | 1 | 2 | 3
}

interface Heading {
  readonly title?: string
  readonly desc?: string
}

interface Tap {
  readonly type?: TapType
  readonly url?: string
  readonly appid?: string
  readonly pagepath?: string
}

/** A question: `question_key` up to 1024 bytes, 1 to 10 options, each `id` up to 128 bytes. */
interface Question {
  readonly question_key: string
  readonly title?: string
  readonly disable?: boolean
  readonly selected_id?: string
  readonly option_list: ReadonlyArray<{ readonly id: string; readonly text: string }>
}

interface CardHead {
  readonly source?: Source
  readonly main_title?: Heading
  /** Names the feedback on the card, up to 256 bytes; not in answer to `enter_chat`. */
  readonly feedback?: { readonly id: string }
}

interface NoticeCard extends CardHead {
  /** The menu in the corner: 1 to 3 entries, each `key` up to 1024 bytes; asks for a `task_id`. */
  readonly action_menu?: {
    readonly desc?: string
    readonly action_list: ReadonlyArray<{ readonly text: string; readonly key: string }>
  }
  readonly quote_area?: Tap & { readonly title?: string; readonly quote_text?: string }
  /** Up to 6. */
  readonly horizontal_content_list?: ReadonlyArray<{
    readonly keyname: string
    readonly value?: string
    readonly type?: TapType
    readonly url?: string
    readonly userid?: string
  }>
  /** Up to 3. */
  readonly jump_list?: ReadonlyArray<Tap & { readonly title?: string; readonly question?: string }>
  readonly card_action: Tap
  /** Up to 128 bytes of letters, digits and `_-@`; each bot gives one once. */
  readonly task_id?: string
}

interface SubmitCard extends CardHead {
  /** `key` up to 1024 bytes. */
  readonly submit_button: { readonly text: string; readonly key: string }
  /** Up to 128 bytes of letters, digits and `_-@`; each bot gives one once. */
  readonly task_id: string
}

/** 文本通知型. */
interface TextNoticeCard extends NoticeCard {
  readonly card_type: 'text_notice'
  readonly emphasis_content?: Heading
  readonly sub_title_text?: string
}

/** 图文展示型. */
interface NewsNoticeCard extends NoticeCard {
  readonly card_type: 'news_notice'
  /** `aspect_ratio` from 1.3 to 2.25, default 1.3. */
  readonly card_image?: { readonly url?: string; readonly aspect_ratio?: number }
  readonly image_text_area?: Tap & {
    readonly title?: string
    readonly desc?: string
    readonly image_url: string
  }
  /** Up to 4. */
  readonly vertical_content_list?: readonly Heading[]
}

/** 按钮交互型. */
interface ButtonInteractionCard extends NoticeCard {
  readonly card_type: 'button_interaction'
  readonly sub_title_text?: string
  readonly button_selection?: Question
  /** Up to 6; `key` up to 1024 bytes. */
  readonly button_list: ReadonlyArray<{
    readonly text: string
    readonly style?: 1 | 2 | 3 | 4
    readonly key: string
  }>
  readonly task_id: string
}

/** 投票选择型. */
interface VoteInteractionCard extends SubmitCard {
  readonly card_type: 'vote_interaction'
  readonly checkbox: {
    readonly question_key: string
    /** 1 to 20; `id` up to 128 bytes. */
    readonly option_list: ReadonlyArray<{
      readonly id: string
      readonly text: string
      readonly is_checked?: boolean
    }>
    readonly disable?: boolean
    /** `0` one option, `1` several. */
    readonly mode?: 0 | 1
  }
}

/** 多项选择型. */
interface MultipleInteractionCard extends SubmitCard {
  readonly card_type: 'multiple_interaction'
  /** Up to 3. */
  readonly select_list: readonly Question[]
}

/** A card of 智能机器人, told apart by `card_type`. */
export type BotTemplateCard =
  | TextNoticeCard
  | NewsNoticeCard
  | ButtonInteractionCard
  | VoteInteractionCard
  | MultipleInteractionCard
