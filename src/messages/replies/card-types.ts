/** The cards of 企业微信 in the names of its XML. Source: 被动回复消息格式 (path/90241), 更新点击用户的整张卡片. */

/** What a tap opens: `0` nothing, `1` the `Url`, `2` the page of a 小程序 (an attachment, in a row), `3` a member (rows). */
type TapType = 0 | 1 | 2 | 3

interface Source {
  readonly IconUrl?: string
  readonly Desc?: string
  /** `0` grey, `1` black, `2` red, `3` green. */
  readonly DescColor?: 0 | 1 | 2 | 3
}

interface Heading {
  readonly Title?: string
  readonly Desc?: string
}

/** A row of a name and a value. */
interface Row {
  readonly KeyName: string
  readonly Value?: string
  readonly Type?: TapType
  readonly Url?: string
  readonly MediaId?: string
  readonly UserId?: string
}

interface Jump {
  readonly Title: string
  readonly Type?: TapType
  readonly Url?: string
  readonly AppId?: string
  readonly PagePath?: string
}

interface CardAction {
  readonly Title?: string
  readonly Type?: TapType
  readonly Url?: string
  readonly AppId?: string
  readonly PagePath?: string
}

/** The menu in the corner: 1 to 10 entries, each `Key` up to 1024 bytes. */
interface ActionMenu {
  readonly Desc?: string
  readonly ActionList?: ReadonlyArray<{ readonly Text?: string; readonly Key: string }>
}

/** This block and `ImageTextArea` spell it `Appid`. */
interface QuoteArea {
  readonly Type?: TapType
  readonly Url?: string
  readonly Appid?: string
  readonly PagePath?: string
  readonly Title?: string
  readonly QuoteText?: string
}

/** A question: `QuestionKey` up to 1024 bytes, up to 10 options, each `Id` up to 128 bytes. */
interface Question {
  readonly QuestionKey?: string
  readonly Title?: string
  readonly SelectedId?: string
  readonly Disable?: boolean
  readonly OptionList?: ReadonlyArray<{ readonly Id?: string; readonly Text?: string }>
}

interface CardHead {
  readonly Source?: Source
  readonly MainTitle?: Heading
}

interface NoticeCard extends CardHead {
  /** Up to 6. */
  readonly HorizontalContentList?: readonly Row[]
  /** Up to 3. */
  readonly JumpList?: readonly Jump[]
  readonly ActionMenu?: ActionMenu
  readonly QuoteArea?: QuoteArea
}

interface SubmitCard extends CardHead {
  /** `Key` comes back as `EventKey`, up to 1024 bytes. */
  readonly SubmitButton: { readonly Text?: string; readonly Key: string }
  /** If given, the button is grey and has this text. */
  readonly ReplaceText?: string
}

/** 文本通知型: `MainTitle.Title` or `SubTitleText` must be there. */
interface TextNoticeCard extends NoticeCard {
  readonly CardType: 'text_notice'
  readonly SubTitleText?: string
  readonly EmphasisContent?: Heading
  readonly CardAction: CardAction
}

/** 图文展示型: `CardImage` or `ImageTextArea` must be there. */
interface NewsNoticeCard extends NoticeCard {
  readonly CardType: 'news_notice'
  /** `AspectRatio` from 1.3 to 2.25, default 1.3. */
  readonly CardImage?: { readonly Url?: string; readonly AspectRatio?: number }
  readonly ImageTextArea?: {
    readonly Type?: TapType
    readonly Url?: string
    readonly Appid?: string
    readonly PagePath?: string
    readonly Title?: string
    readonly Desc?: string
    readonly ImageUrl?: string
  }
  /** Up to 4. */
  readonly VerticalContentList?: readonly Heading[]
  readonly CardAction: CardAction
}

/** 按钮交互型. */
interface ButtonInteractionCard extends NoticeCard {
  readonly CardType: 'button_interaction'
  readonly SubTitleText?: string
  readonly CardAction?: CardAction
  /** Up to 6; `Key` comes back as `EventKey`, up to 1024 bytes. */
  readonly ButtonList: ReadonlyArray<{
    readonly Text?: string
    readonly Style?: 1 | 2 | 3 | 4
    readonly Key?: string
  }>
  readonly ButtonSelection?: Question
  /** If given, the buttons are grey and have this text. */
  readonly ReplaceText?: string
}

/** 投票选择型. */
interface VoteInteractionCard extends SubmitCard {
  readonly CardType: 'vote_interaction'
  readonly CheckBox: {
    readonly QuestionKey?: string
    /** Up to 20; `Id` up to 128 bytes. */
    readonly OptionList?: ReadonlyArray<{
      readonly Id?: string
      readonly Text?: string
      readonly IsChecked?: boolean
    }>
    readonly Disable?: boolean
    /** `0` one option, `1` several. */
    readonly Mode?: 0 | 1
  }
}

/** 多项选择型. */
interface MultipleInteractionCard extends SubmitCard {
  readonly CardType: 'multiple_interaction'
  /** Up to 3. */
  readonly SelectList: readonly Question[]
}

/** A card of 企业微信 as `update_template_card` takes it, told apart by `CardType`. */
export type TemplateCard =
  | TextNoticeCard
  | NewsNoticeCard
  | ButtonInteractionCard
  | VoteInteractionCard
  | MultipleInteractionCard
