// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.
import type { Platform } from '../../platforms.ts'

/** The result of 物流助手. */
interface Result {
  /** `0`: done. */
  readonly ResultCode: number
  /** Text of the result. */
  readonly ResultMsg: string
}

/** The result of a single parcel. */
interface PlainResult {
  /** `0`: done. */
  readonly ResultCode: number
  /** Text of the result. */
  readonly ResultMsg?: string
}

/** The result of 同城配送. */
interface LowerCaseResult {
  /** `0`: done. */
  readonly resultcode: number
  /** Text of the result. */
  readonly resultmsg?: string
}

/** The result of a coupon. */
interface RetResult {
  /** `0`: done. */
  readonly ret_code: number
  /** Text of the result. */
  readonly ret_msg: string
}

/** The result of 小程序会员. */
interface ErrcodeResult {
  /** `0`: done. */
  readonly errcode: number
  /** Text of the result. */
  readonly errmsg: string
}

/** The result of 虚拟支付, 小游戏 and 小说. */
interface ErrResult {
  /** `0`: done. */
  readonly ErrCode: number
  /** Text of the result. */
  readonly ErrMsg?: string
}

/** One article of a 图文 reply. */
export interface Article {
  /** The title. `wecom`, `wecom-suite`: up to 128 bytes of UTF-8. */
  readonly Title: string
  /** The description. `wecom`, `wecom-suite`: up to 512 bytes of UTF-8. */
  readonly Description?: string
  /** A link to the cover. */
  readonly PicUrl?: string
  /** Where a tap leads. */
  readonly Url?: string
}

/** What a tap opens: `0` nothing, `1` the `Url`, `2` the page of a 小程序 (an attachment, in a row), `3` a member (rows). */
type TapType = 0 | 1 | 2 | 3

/** Where the card comes from. */
interface Source {
  /** A link to the icon. */
  readonly IconUrl?: string
  /** The name of the source. */
  readonly Desc?: string
  /** `0` grey, `1` black, `2` red, `3` green. */
  readonly DescColor?: 0 | 1 | 2 | 3
}

/** A title with a description. */
interface Heading {
  /** The title. */
  readonly Title?: string
  /** The description. */
  readonly Desc?: string
}

/** A row of a name and a value. */
interface Row {
  /** The name. */
  readonly KeyName: string
  /** The value. */
  readonly Value?: string
  /** What a tap opens. */
  readonly Type?: TapType
  /** The link, for `Type` 1. */
  readonly Url?: string
  /** The attachment, for `Type` 2. */
  readonly MediaId?: string
  /** The member, for `Type` 3. */
  readonly UserId?: string
}

/** A line that leads somewhere. */
interface Jump {
  /** The title. */
  readonly Title: string
  /** What a tap opens. */
  readonly Type?: TapType
  /** The link, for `Type` 1. */
  readonly Url?: string
  /** The 小程序, for `Type` 2. */
  readonly AppId?: string
  /** Its page. */
  readonly PagePath?: string
}

/** What a tap on the card opens. */
interface CardAction {
  /** The title. */
  readonly Title?: string
  /** What a tap opens. */
  readonly Type?: TapType
  /** The link, for `Type` 1. */
  readonly Url?: string
  /** The 小程序, for `Type` 2. */
  readonly AppId?: string
  /** Its page. */
  readonly PagePath?: string
}

/** The menu in the corner. */
interface ActionMenu {
  /** What the menu is for. */
  readonly Desc?: string
  /** The entries. 1 to 10 entries. */
  readonly ActionList?: ReadonlyArray<{
    /** The text. */
    readonly Text?: string
    /** Comes back as `EventKey`. Up to 1024 bytes of UTF-8. */
    readonly Key: string
  }>
}

/** What a tap on a block opens; blocks spell `Appid`, all others `AppId`. */
interface Block {
  /** What a tap opens. */
  readonly Type?: TapType
  /** The link, for `Type` 1. */
  readonly Url?: string
  /** The 小程序, for `Type` 2; the API spells it `Appid` here. */
  readonly Appid?: string
  /** Its page. */
  readonly PagePath?: string
}

/** A quotation. */
interface QuoteArea extends Block {
  /** The title. */
  readonly Title?: string
  /** The quoted text. */
  readonly QuoteText?: string
}

/** A picture with a text beside it. */
interface ImageTextArea extends Block {
  /** The title. */
  readonly Title?: string
  /** The description. */
  readonly Desc?: string
  /** A link to the picture. */
  readonly ImageUrl?: string
}

/** A question with options. */
interface Question {
  /** Comes back with the answer. Up to 1024 bytes of UTF-8. */
  readonly QuestionKey?: string
  /** The title. */
  readonly Title?: string
  /** The option that is selected. */
  readonly SelectedId?: string
  /** Whether it can no longer be changed. */
  readonly Disable?: boolean
  /** The options. Up to 10 entries. */
  readonly OptionList?: ReadonlyArray<{
    /** The id of the option. Up to 128 bytes of UTF-8. */
    readonly Id?: string
    /** The text. */
    readonly Text?: string
  }>
}

/** What every card begins with. */
interface CardHead {
  /** Where the card comes from. */
  readonly Source?: Source
  /** The title of the card. */
  readonly MainTitle?: Heading
}

/** What the cards have in common that tell something. */
interface NoticeCard extends CardHead {
  /** Rows of a name and a value. Up to 6 entries. */
  readonly HorizontalContentList?: readonly Row[]
  /** Lines that lead somewhere. Up to 3 entries. */
  readonly JumpList?: readonly Jump[]
  /** The menu in the corner. */
  readonly ActionMenu?: ActionMenu
  /** A quotation. */
  readonly QuoteArea?: QuoteArea
}

/** What the cards have in common that are submitted. */
interface SubmitCard extends CardHead {
  /** The button that submits. */
  readonly SubmitButton: {
    /** Its text. */
    readonly Text?: string
    /** Comes back as `EventKey`. Up to 1024 bytes of UTF-8. */
    readonly Key: string
  }
  /** If given, the button is grey and has this text. */
  readonly ReplaceText?: string
}

/** 文本通知型: `MainTitle.Title` or `SubTitleText` must be there. */
interface TextNoticeCard extends NoticeCard {
  readonly CardType: 'text_notice'
  /** The text under the title. */
  readonly SubTitleText?: string
  /** What stands out. */
  readonly EmphasisContent?: Heading
  /** What a tap on the card opens. */
  readonly CardAction: CardAction
}

/** 图文展示型: `CardImage` or `ImageTextArea` must be there. */
interface NewsNoticeCard extends NoticeCard {
  readonly CardType: 'news_notice'
  /** What a tap on the card opens. */
  readonly CardAction: CardAction
  /** The picture of the card. */
  readonly CardImage?: {
    /** A link to the picture. */
    readonly Url?: string
    /** Width to height, 1.3 to 2.25, default 1.3; not checked. */
    readonly AspectRatio?: number
  }
  /** A picture with a text beside it. */
  readonly ImageTextArea?: ImageTextArea
  /** Titles with descriptions. Up to 4 entries. */
  readonly VerticalContentList?: readonly Heading[]
}

/** 按钮交互型. */
interface ButtonInteractionCard extends NoticeCard {
  readonly CardType: 'button_interaction'
  /** The text under the title. */
  readonly SubTitleText?: string
  /** What a tap on the card opens. */
  readonly CardAction?: CardAction
  /** The buttons. Up to 6 entries. */
  readonly ButtonList: ReadonlyArray<{
    /** The text. */
    readonly Text?: string
    /** The look of the button. `1`, `2`, `3`, `4`. */
    readonly Style?: 1 | 2 | 3 | 4
    /** Comes back as `EventKey`. Up to 1024 bytes of UTF-8. */
    readonly Key?: string
  }>
  /** A question above the buttons. */
  readonly ButtonSelection?: Question
  /** If given, the buttons are grey and have this text. */
  readonly ReplaceText?: string
}

/** 投票选择型. */
interface VoteInteractionCard extends SubmitCard {
  readonly CardType: 'vote_interaction'
  /** The vote. */
  readonly CheckBox: {
    /** Comes back with the answer. Up to 1024 bytes of UTF-8. */
    readonly QuestionKey?: string
    /** The options. Up to 20 entries. */
    readonly OptionList?: ReadonlyArray<{
      /** The id of the option. Up to 128 bytes of UTF-8. */
      readonly Id?: string
      /** The text. */
      readonly Text?: string
      /** Whether it is selected. */
      readonly IsChecked?: boolean
    }>
    /** Whether it can no longer be changed. */
    readonly Disable?: boolean
    /** `0` one option, `1` several. */
    readonly Mode?: 0 | 1
  }
}

/** 多项选择型. */
interface MultipleInteractionCard extends SubmitCard {
  readonly CardType: 'multiple_interaction'
  /** The questions. Up to 3 entries. */
  readonly SelectList: readonly Question[]
}

/** A card of 企业微信 for `update_template_card`, discriminated by `CardType`. */
export type TemplateCard = TextNoticeCard | NewsNoticeCard | ButtonInteractionCard | VoteInteractionCard | MultipleInteractionCard

/** What a tap opens: `0` nothing, `1` the `url`, `2` the page of a 小程序, `3` a smart answer (jumps) or a member (rows). */
type BotTapType = 0 | 1 | 2 | 3

/** Identifies the feedback of a user, which the platform sends as a `feedback_event`. */
interface BotFeedback {
  /** Comes back with the feedback. Not empty. Up to 256 bytes of UTF-8. */
  readonly id: string
}

/** Where the card comes from. */
interface BotSource {
  /** A link to the icon. */
  readonly icon_url?: string
  /** The name of the source. */
  readonly desc?: string
  /** `0` grey, `1` black, `2` red, `3` green. */
  readonly desc_color?: 0 | 1 | 2 | 3
}

/** A title with a description. */
interface BotHeading {
  /** The title. */
  readonly title?: string
  /** The description. */
  readonly desc?: string
}

/** What a tap opens. */
interface BotTap {
  /** What a tap opens. */
  readonly type?: BotTapType
  /** The link, for `type` 1. */
  readonly url?: string
  /** The 小程序, for `type` 2. */
  readonly appid?: string
  /** Its page. */
  readonly pagepath?: string
}

/** A quotation. */
interface BotQuoteArea extends BotTap {
  /** The title. */
  readonly title?: string
  /** The quoted text. */
  readonly quote_text?: string
}

/** A line that leads somewhere. */
interface BotJump extends BotTap {
  /** The title. */
  readonly title?: string
  /** The question, for `type` 3. */
  readonly question?: string
}

/** A picture with a text beside it. */
interface BotImageTextArea extends BotTap {
  /** The title. */
  readonly title?: string
  /** The description. */
  readonly desc?: string
  /** A link to the picture. */
  readonly image_url: string
}

/** A question with options. */
interface BotQuestion {
  /** Comes back with the answer. Up to 1024 bytes of UTF-8. */
  readonly question_key: string
  /** The title. */
  readonly title?: string
  /** Whether it can no longer be changed; counts only where a card is updated. */
  readonly disable?: boolean
  /** The option that is selected. */
  readonly selected_id?: string
  /** The options. 1 to 10 entries. */
  readonly option_list: ReadonlyArray<{
    /** The id of the option. Up to 128 bytes of UTF-8. */
    readonly id: string
    /** The text. */
    readonly text: string
  }>
}

/** What every card begins with. */
interface BotCardHead {
  /** Where the card comes from. */
  readonly source?: BotSource
  /** The title of the card. */
  readonly main_title?: BotHeading
  /** Names the feedback on the card; refused in answer to `enter_chat`. */
  readonly feedback?: BotFeedback
}

/** The common fields of notice cards. */
interface BotNoticeCard extends BotCardHead {
  /** The menu in the corner; requires a `task_id`. */
  readonly action_menu?: {
    /** What the menu is for. */
    readonly desc?: string
    /** The entries. 1 to 3 entries. */
    readonly action_list: ReadonlyArray<{
      /** The text. */
      readonly text: string
      /** Comes back with the click. Up to 1024 bytes of UTF-8. */
      readonly key: string
    }>
  }
  /** A quotation. */
  readonly quote_area?: BotQuoteArea
  /** Rows of a name and a value. Up to 6 entries. */
  readonly horizontal_content_list?: ReadonlyArray<{
    /** The name. */
    readonly keyname: string
    /** The value. */
    readonly value?: string
    /** What a tap opens. */
    readonly type?: BotTapType
    /** The link, for `type` 1. */
    readonly url?: string
    /** The member, for `type` 3. */
    readonly userid?: string
  }>
  /** Lines that lead somewhere. Up to 3 entries. */
  readonly jump_list?: readonly BotJump[]
  /** What a tap on the card opens. */
  readonly card_action: BotTap
  /** Letters, digits and `_-@`; unique for each bot; required with an `action_menu`. Up to 128 bytes of UTF-8. */
  readonly task_id?: string
}

/** The common fields of cards with a submit button. */
interface BotSubmitCard extends BotCardHead {
  /** The button that submits. */
  readonly submit_button: {
    /** Its text. */
    readonly text: string
    /** Comes back with the click. Up to 1024 bytes of UTF-8. */
    readonly key: string
  }
  /** Letters, digits and `_-@`; unique for each bot. Up to 128 bytes of UTF-8. */
  readonly task_id: string
}

/** 文本通知型. */
interface BotTextNoticeCard extends BotNoticeCard {
  readonly card_type: 'text_notice'
  /** The highlighted text. */
  readonly emphasis_content?: BotHeading
  /** The text under the title. */
  readonly sub_title_text?: string
}

/** 图文展示型. */
interface BotNewsNoticeCard extends BotNoticeCard {
  readonly card_type: 'news_notice'
  /** The picture of the card. */
  readonly card_image?: {
    /** A link to the picture. */
    readonly url?: string
    /** Width to height, 1.3 to 2.25, default 1.3; not checked. */
    readonly aspect_ratio?: number
  }
  /** A picture with a text beside it. */
  readonly image_text_area?: BotImageTextArea
  /** Titles with descriptions. Up to 4 entries. */
  readonly vertical_content_list?: readonly BotHeading[]
}

/** 按钮交互型. */
interface BotButtonInteractionCard extends BotNoticeCard {
  readonly card_type: 'button_interaction'
  /** The text under the title. */
  readonly sub_title_text?: string
  /** A question above the buttons. */
  readonly button_selection?: BotQuestion
  /** The buttons. Up to 6 entries. */
  readonly button_list: ReadonlyArray<{
    /** The text. */
    readonly text: string
    /** The look of the button. `1`, `2`, `3`, `4`. */
    readonly style?: 1 | 2 | 3 | 4
    /** Comes back with the click. Up to 1024 bytes of UTF-8. */
    readonly key: string
  }>
  /** Letters, digits and `_-@`; unique for each bot. Up to 128 bytes of UTF-8. */
  readonly task_id: string
}

/** 投票选择型. */
interface BotVoteInteractionCard extends BotSubmitCard {
  readonly card_type: 'vote_interaction'
  /** The vote. */
  readonly checkbox: {
    /** Comes back with the answer. Up to 1024 bytes of UTF-8. */
    readonly question_key: string
    /** The options. 1 to 20 entries. */
    readonly option_list: ReadonlyArray<{
      /** The id of the option. Up to 128 bytes of UTF-8. */
      readonly id: string
      /** The text. */
      readonly text: string
      /** Whether it is selected. */
      readonly is_checked?: boolean
    }>
    /** Whether it can no longer be changed; counts only where a card is updated. */
    readonly disable?: boolean
    /** `0` one option, `1` several. */
    readonly mode?: 0 | 1
  }
}

/** 多项选择型. */
interface BotMultipleInteractionCard extends BotSubmitCard {
  readonly card_type: 'multiple_interaction'
  /** The questions. Up to 3 entries. */
  readonly select_list: readonly BotQuestion[]
}

/** A card of a 智能机器人, discriminated by `card_type`. */
export type BotTemplateCard = BotTextNoticeCard | BotNewsNoticeCard | BotButtonInteractionCard | BotVoteInteractionCard | BotMultipleInteractionCard

/** A picture in a stream that ends: JPG or PNG, up to 10 MB before base64. */
export interface BotStreamItem {
  /** The kind of item. `image`. */
  readonly msgtype: 'image'
  /** The picture, JPG or PNG. */
  readonly image: {
    /** The picture in base64. Not empty. Up to 10485760 bytes before base64. */
    readonly base64: string
    /** Of the picture's bytes, as hexadecimal; checked. Not empty. */
    readonly md5: string
  }
}

/** The state of a stream: pictures come only with its end. */
export type BotStream = {
  /** An id of your choice, unique; required in the first reply. The platform's refresh pushes contain it. */
  readonly id?: string
  /** The whole text so far, Markdown; `<think></think>` is shown as reasoning. Up to 20480 bytes of UTF-8. */
  readonly content?: string
  /** Identifies the feedback on the reply; used only in the first reply. */
  readonly feedback?: BotFeedback
} & (
  | {
      /** Whether this is the end. */
      readonly finish: true
      /** Pictures. Up to 10 entries. Only with `finish: true`. */
      readonly msg_item?: readonly BotStreamItem[]
    }
  | { readonly finish?: boolean; readonly msg_item?: never }
)

/** A reply of text (文本). */
export interface TextReply {
  readonly MsgType: 'text'
  /** The text; line breaks are shown. Not empty. Up to 2048 bytes of UTF-8. */
  readonly Content: string
}

/** A reply with a picture (图片) that was uploaded. */
export interface ImageReply {
  readonly MsgType: 'image'
  /** The picture. */
  readonly Image: {
    /** The `media_id` that the media API returned for the upload. Not empty. */
    readonly MediaId: string
  }
}

/** A reply with a voice message (语音) that was uploaded. */
export interface VoiceReply {
  readonly MsgType: 'voice'
  /** The voice message. */
  readonly Voice: {
    /** The `media_id` that the media API returned for the upload. Not empty. */
    readonly MediaId: string
  }
}

/** A reply with a video (视频) that was uploaded. */
export interface VideoReply {
  readonly MsgType: 'video'
  /** The video. */
  readonly Video: {
    /** The `media_id` that the media API returned for the upload. Not empty. */
    readonly MediaId: string
    /** The title. `wecom`, `wecom-suite`: up to 128 bytes of UTF-8. */
    readonly Title?: string
    /** The description. `wecom`, `wecom-suite`: up to 512 bytes of UTF-8. */
    readonly Description?: string
  }
}

/** A reply of articles (图文): up to eight, but only one where 公众号 answers a text, picture, voice, video, 图文 or location. */
export interface NewsReply {
  readonly MsgType: 'news'
  /** The articles; `ArticleCount` is written for you. 1 to 8 entries. `official-account`, `open-platform`: 1 in answer to `text`, `image`, `voice`, `video`, `news`, `location`. */
  readonly Articles: { readonly item: readonly Article[] } | readonly Article[]
}

/** A reply with music (音乐), which only 公众号 has. */
export interface MusicReply {
  readonly MsgType: 'music'
  /** The music. */
  readonly Music: {
    /** The title. */
    readonly Title?: string
    /** The description. */
    readonly Description?: string
    /** A link to the recording. */
    readonly MusicUrl?: string
    /** The better recording, played where there is Wi-Fi. */
    readonly HQMusicUrl?: string
    /** The cover: a picture that was uploaded. Not empty. */
    readonly ThumbMediaId: string
  }
}

/** Transfers the message to a human agent (转发到客服), who answers instead. Only in 公众号 and 小程序. */
export interface TransferCustomerServiceReply {
  readonly MsgType: 'transfer_customer_service'
  /** The agent who should answer. Only in 公众号. */
  readonly TransInfo?: {
    /** The whole account of the agent, `name@account`. Not empty. */
    readonly KfAccount: string
  }
}

/** Hands the message to any agent (转发到客服): the form that 小程序 takes. */
export interface TransferToAnyReply extends TransferCustomerServiceReply {
  readonly TransInfo?: never
}

/** A new text on the button of a 企业微信 card (更新按钮), for the member who clicked. The server has been seen to ignore it in answer to `template_card_event`; then use the API with `ResponseCode`. */
export interface UpdateButtonReply {
  readonly MsgType: 'update_button'
  /** The button. */
  readonly Button: {
    /** Its new text. Not empty. */
    readonly ReplaceName: string
  }
}

/** A new 企业微信 card in place of the one that was clicked (更新整张卡片), for that member; answers as `update_button` does. */
export interface UpdateTemplateCardReply {
  readonly MsgType: 'update_template_card'
  /** The card. */
  readonly TemplateCard: TemplateCard
}

/** A new text on the button of a 企业微信 task card (更新任务卡片), for the member who clicked. The card type is retired, but cards that were sent still push `taskcard_click`. */
export interface UpdateTaskCardReply {
  readonly MsgType: 'update_taskcard'
  /** The card. */
  readonly TaskCard: {
    /** What the button says after the click. Not empty. */
    readonly ReplaceName: string
  }
}

/** The welcome of a 智能机器人 (文本); answers only `enter_chat`. */
export interface BotTextReply {
  readonly msgtype: 'text'
  /** The text. */
  readonly text: {
    /** Its words. */
    readonly content: string
  }
}

/** A stream (流式消息): answers what a user sends, and every `stream` push after that until `finish`. */
export interface BotStreamReply {
  readonly msgtype: 'stream'
  /** The state of the stream. */
  readonly stream: BotStream
}

/** A card (模板卡片): answers `enter_chat` or what a user sends. */
export interface BotTemplateCardReply {
  readonly msgtype: 'template_card'
  /** The card. */
  readonly template_card: BotTemplateCard
}

/** A stream and a card in one (流式消息 + 模板卡片): the card once per message, with any state of the stream. */
export interface BotStreamWithTemplateCardReply {
  readonly msgtype: 'stream_with_template_card'
  /** The state of the stream. */
  readonly stream: BotStream
  /** The card. */
  readonly template_card?: BotTemplateCard
}

/** A new card that replaces the clicked one (更新模板卡片); a reply to `template_card_event`. */
export interface BotUpdateTemplateCardReply {
  readonly response_type: 'update_template_card'
  /** The users whose card is replaced; if it is left out, all users. Not empty. */
  readonly userids?: readonly string[]
  /** The new card. */
  readonly template_card: BotTemplateCard & {
    /** The `task_id` of the event. */
    readonly task_id: string
  }
}

/** What the events of 小程序 that ask a question are answered with, by `Event`. */
export interface EventReplies {
  /** 请求下单事件. */
  readonly add_waybill: Result & {
    /** The value in the push, unchanged. */
    readonly Token: string
    /** The value in the push, unchanged. */
    readonly OrderID: string
    /** The value in the push, unchanged. */
    readonly BizID: string
    /** Id of the waybill. */
    readonly WayBillID: string
    /** The data of the waybill, for printing. */
    readonly WaybillData: string
  }
  /** 取消订单事件. */
  readonly cancel_waybill: Result & {
    /** The value in the push, unchanged. */
    readonly BizID: string
    /** The value in the push, unchanged. */
    readonly OrderID: string
    /** Id of the waybill. */
    readonly WayBillID: string
  }
  /** 审核商户事件. */
  readonly check_biz: Result & {
    /** The value in the push, unchanged. */
    readonly BizID: string
  }
  /** 查询商户余额事件. */
  readonly get_quota: Result & {
    /** The value in the push, unchanged. */
    readonly BizID: string
    /** The balance. */
    readonly Quota: number
  }
  /** 查询订单状态. */
  readonly waybill_notify_query: Result & {
    /** Seconds since 1970. */
    readonly WaybillCreateTime: number
    /** The way so far. */
    readonly Path: ReadonlyArray<{
      /** The kind of entry. */
      readonly ActionType: number
      /** Seconds since 1970. */
      readonly ActionTime: number
      /** Text of the entry. */
      readonly ActionMsg: string
      /** Who delivers. */
      readonly DeliveryCourierName?: string
      /** Who delivers. */
      readonly DeliveryCourierPhone?: string
    }>
  }
  /** 散单下单事件. No official page confirms its fields. */
  readonly add_single_waybill: PlainResult & {
    /** Id of the waybill. */
    readonly WayBillID?: string
    /** When it is expected to arrive. */
    readonly EstimatedDeliveryTime?: string
    /** A page of the 小程序 to open. */
    readonly JumpPath?: string
    /** The code for the pick-up. */
    readonly PickCode?: string
  }
  /** 散单取消事件. No official page confirms its fields. */
  readonly cancel_single_waybill: PlainResult
  /** 散单支付通知. No official page confirms its fields. */
  readonly notify_single_waybill_pay: PlainResult
  /** 散单运费查询. No official page confirms its fields. */
  readonly query_single_waybill_fee: PlainResult & {
    /** The fee. */
    readonly Fee: number
    /** The fee before discounts. */
    readonly OriginalFee?: number
  }
  /** 散单查询事件. No official page confirms its fields. */
  readonly query_single_waybill: PlainResult & {
    /** Id of the waybill. */
    readonly WayBillID?: string
    /** Its fields are not checked. */
    readonly Sender: Readonly<Record<string, unknown>>
    /** Its fields are not checked. */
    readonly Receiver: Readonly<Record<string, unknown>>
    /** Its fields are not checked. */
    readonly GoodDetail?: Readonly<Record<string, unknown>>
    /** Its fields are not checked. */
    readonly Insured?: Readonly<Record<string, unknown>>
    /** The way so far. */
    readonly PathInfo?: {
      /** Entries. */
      readonly path_info: ReadonlyArray<{
        /** Seconds since 1970. */
        readonly action_time: number
        /** The kind of entry. */
        readonly action_type: number
        /** Text of the entry. */
        readonly action_msg: string
        /** Who picks up. */
        readonly pickup_courier_name?: string
        /** Who picks up. */
        readonly pickup_courier_phone?: string
        /** Who delivers. */
        readonly delivery_courier_name?: string
        /** Who delivers. */
        readonly delivery_courier_phone?: string
      }>
    }
    /** The fee. */
    readonly Fee?: number
    /** The fee before discounts. */
    readonly OriginalFee?: number
    /** Whether it is paid online. */
    readonly OnlinePay?: number
    /** Whether it has been paid. */
    readonly PayResult?: number
  }
  /** 散单催单事件. No official page confirms its fields. */
  readonly remind_waybill: PlainResult & {
    /** Id of the waybill. */
    readonly WayBillID?: string
    /** When it is expected to arrive. */
    readonly EstimatedDeliveryTime?: string
  }
  /** 散单投诉事件. No official page confirms its fields. */
  readonly waybill_complaint: PlainResult
  /** 散单评价快递员. No official page confirms its fields. */
  readonly waybill_evaluate_agent: PlainResult
  /** 查询预约时间段. No official page confirms its fields. */
  readonly waybill_query_expect_time_range: PlainResult & {
    /** Times to choose from. */
    readonly ValidTimeRange: ReadonlyArray<{
      /** The start. */
      readonly StartTime: number
      /** The end. */
      readonly EndTime: number
      /** How many days from today. */
      readonly DayDelta?: number
      /** Whether it can be booked. */
      readonly Status?: number
    }>
  }
  /** 用户领券. No official page confirms its fields. */
  readonly open_product_receive_coupon: RetResult & {
    /** Your id of the coupon. */
    readonly out_coupon_id?: string
    /** Your id of the user's coupon. */
    readonly out_user_coupon_id?: string
    /** Your id of the request. */
    readonly request_id?: string
  }
  /** 取消授权账号. No official page confirms its fields. */
  readonly cancel_auth_account: LowerCaseResult
  /** 使用授权码拉取授权信息. No official page confirms its fields. */
  readonly get_auth_info: LowerCaseResult & {
    /** The key of the account. */
    readonly appkey: string
    /** The kind of account. */
    readonly account_type: number
    /** The account. */
    readonly account: string
  }
  /** 获取预授权码. No official page confirms its fields. */
  readonly get_pre_auth_code: LowerCaseResult & {
    /** The code. */
    readonly pre_auth_code: string
  }
  /** 增加小费. No official page confirms its fields. */
  readonly transport_add_tips: LowerCaseResult
  /** 查询骑手位置. No official page confirms its fields. */
  readonly transport_get_agent_pos: LowerCaseResult & {
    /** Longitude. */
    readonly lng: number
    /** Latitude. */
    readonly lat: number
    /** How far away. */
    readonly distance?: number
    /** How long it takes to arrive. */
    readonly reach_time?: number
  }
  /** 代币支付成功. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_coin_pay_notify: ErrResult
  /** 道具发货. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_goods_deliver_notify: ErrResult
  /** 退款. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_refund_notify: ErrResult
  /** 用户投诉. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_complaint_notify: ErrResult
  /** 微信支付风控事件. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_wxpay_callback_notify: ErrResult
  /** 订阅签约结果. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_subscribe_signing_result_notify: ErrResult
  /** 订阅扣费失败. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_subscribe_pay_fail_notify: ErrResult
  /** iOS 订阅签约结果. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_apple_subscribe_signing_result_notify: ErrResult
  /** iOS 订阅解约结果. Any `ErrCode` other than `0` makes the platform send the push again, and the handler runs again. `success` and the empty answer mean `0`. */
  readonly xpay_apple_subscribe_unsigning_result_notify: ErrResult
  /** iOS 退款问询. The platform waits 3 seconds; Apple decides in the end. */
  readonly xpay_subscribe_ios_refund_query_notify: {
    /** `0` advises the refund, `1` advises against it. */
    readonly result_code: 0 | 1
    /** Text of the result. */
    readonly result_info?: string
    /** On what the decision is based. */
    readonly evidence: string
  }
  /** 获取会员信息. */
  readonly channels_ec_vip_user_info_get: ErrcodeResult & {
    /** The member data. */
    readonly info: {
      /** Whether the user is a member of the mini program. */
      readonly is_vip: boolean
      /** The user's grade, in the mini program's own words; needed for a member. */
      readonly identity?: string
      /** Your id of the member. */
      readonly outer_userid?: string
    }
  }
  /** 获取默认会员权益. The page has further fields for the discount, which are not recorded here; they are sent as given. In TypeScript, put the object into a variable first. */
  readonly channels_ec_gen_order_info_init: ErrcodeResult
  /** 下单使用会员权益. */
  readonly channels_ec_order_use_vip_discount: ErrcodeResult & {
    /** `1` allows the order, `2` refuses it; anything else refuses it too. */
    readonly result: 1 | 2
  }
  /** 代币发货完成. Any answer other than `ErrCode` `0`, even an empty one, makes the platform send the push again. After another `ErrCode` the handler runs again; if it returned nothing it does not, so always return an `ErrCode`. */
  readonly minigame_coin_deliver_completed: ErrResult
  /** 充值中心发货完成. Any answer other than `ErrCode` `0`, even an empty one, makes the platform send the push again. After another `ErrCode` the handler runs again; if it returned nothing it does not, so always return an `ErrCode`. */
  readonly minigame_recharge_center_coin_deliver_completed: ErrResult
  /** 小游戏退款成功. Any answer other than `ErrCode` `0`, even an empty one, makes the platform send the push again. After another `ErrCode` the handler runs again; if it returned nothing it does not, so always return an `ErrCode`. */
  readonly minigame_pay_refund_succ_notify: ErrResult
  /** 道具直购（游戏内）发货. Any answer other than `ErrCode` `0`, even an empty one, makes the platform send the push again. After another `ErrCode` the handler runs again; if it returned nothing it does not, so always return an `ErrCode`. */
  readonly minigame_game_pay_goods_deliver_notify: ErrResult
  /** 道具直购（商城）发货. Any answer other than `ErrCode` `0`, even an empty one, makes the platform send the push again. After another `ErrCode` the handler runs again; if it returned nothing it does not, so always return an `ErrCode`. */
  readonly minigame_h5_goods_deliver_notify: ErrResult
  /** 商城道具发货. Any answer other than `ErrCode` `0`, even an empty one, makes the platform send the push again. After another `ErrCode` the handler runs again; if it returned nothing it does not, so always return an `ErrCode`. */
  readonly minigame_deliver_h5_pay_products: ErrResult
  /** 小游戏礼包发货. Any answer other than `ErrCode` `0`, even an empty one, makes the platform send the push again. After another `ErrCode` the handler runs again; if it returned nothing it does not, so always return an `ErrCode`. */
  readonly minigame_deliver_goods: ErrResult & {
    /** Why it failed: `172935494` if the player is not registered. */
    readonly SubErrCode?: number
  }
  /** 小说章节权限查询. Goes out as JSON even in answer to XML. */
  readonly wxa_novel_chapter_permission: ErrResult & {
    /** Ranges of chapters. */
    readonly ChapterPerms: ReadonlyArray<{
      /** First chapter. */
      readonly StartChapterIndex: number
      /** Last chapter. */
      readonly EndChapterIndex: number
      /** `0` free, `1` unlocked, `2` locked. */
      readonly Perm: 0 | 1 | 2
    }>
  }
}

/** What the pushes of WeCom hardware (智慧硬件) that ask a question are answered with, by event or command. */
export interface DeviceReplies {
  /** 企业绑定设备. Needed only if binding fails: `success` and the empty answer mean that it is done. */
  readonly bind: {
    /** `0`: done; otherwise binding has failed. */
    readonly errcode: number
    /** Text of the result. */
    readonly errmsg?: string
  }
  /** 查询设备SN合法性. */
  readonly verify_device: {
    /** Whether the serial number belongs to a device of yours. */
    readonly is_valid: boolean
    /** The model of the device, if it is valid. */
    readonly modelid?: string
  }
  /** 用户扫码指令. */
  readonly user_scan: {
    /** `1` if the device is online, `2` if it is offline. */
    readonly online_status: 1 | 2
  }
}

/** An event failed: its code is not `0`, and no other field is asked for. */
type EventFailure = Result | PlainResult | LowerCaseResult | RetResult | ErrcodeResult | ErrResult

/** A reply object whose kind no field names: the event that it answers decides what it is. */
interface WithoutKind {
  readonly MsgType?: never
  readonly msgtype?: never
  readonly response_type?: never
}

/** The fields that an event outside the catalogue requires, as JSON. A reply with a first field of the known replies is one of those. */
interface OtherEventReply {
  readonly Token?: never
  readonly BizID?: never
  readonly ResultCode?: never
  readonly ret_code?: never
  readonly resultcode?: never
  readonly ErrCode?: never
  readonly result_code?: never
  readonly errcode?: never
  readonly is_valid?: never
  readonly online_status?: never
  readonly [field: string]: unknown
}

/** A reply to one of 小程序's events; the `Event` of the push decides which one it must be. An event outside the catalogue takes any fields. */
export type EventReply = (EventReplies[keyof EventReplies] | EventFailure | OtherEventReply) & WithoutKind

/** A reply to a push of WeCom hardware; the event or command of the push decides which one it must be. */
export type DeviceReply = DeviceReplies[keyof DeviceReplies] & WithoutKind

/** The replies that have a `MsgType`, and are written as XML where the push is XML. */
export type XmlReply = TextReply | ImageReply | VoiceReply | VideoReply | NewsReply | MusicReply | TransferCustomerServiceReply | UpdateButtonReply | UpdateTemplateCardReply | UpdateTaskCardReply

/** What `mini-program` takes. */
type MiniProgramReply = TransferToAnyReply | EventReply

/** What `official-account` takes. */
type OfficialAccountReply = TextReply | ImageReply | VoiceReply | VideoReply | NewsReply | MusicReply | TransferCustomerServiceReply

/** What `open-platform` takes. */
type OpenPlatformReply = OfficialAccountReply | MiniProgramReply

/** What `wecom` takes. */
type WecomReply = TextReply | ImageReply | VoiceReply | VideoReply | NewsReply | UpdateButtonReply | UpdateTemplateCardReply | UpdateTaskCardReply

/** A reply of a 智能机器人, discriminated by `msgtype`; the update of a card has `response_type` instead. */
export type BotReply = BotTextReply | BotStreamReply | BotTemplateCardReply | BotStreamWithTemplateCardReply | BotUpdateTemplateCardReply

/** What `wecom-suite` takes. */
type WecomSuiteReply = DeviceReply | WecomReply

/**
 * The reply objects that a platform acts on: what it would ignore does not compile. What depends on the push that is
 * answered is checked when the reply is written.
 */
export type ReplyOf<P extends Platform = Platform> =
  P extends 'mini-program' ? MiniProgramReply :
  P extends 'official-account' ? OfficialAccountReply :
  P extends 'open-platform' ? OpenPlatformReply :
  P extends 'wecom' ? WecomReply :
  P extends 'wecom-bot' ? BotReply :
  P extends 'wecom-suite' ? WecomSuiteReply :
  never
