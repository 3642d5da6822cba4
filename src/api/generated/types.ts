// Written by catalog/generate from catalog/sends: change those files, then run npm run catalog.
import type { BotTemplateCard } from '../../replies/generated/types.ts'

/** Who receives a message of 微信客服, and which account sends it. */
interface CustomerServiceHead {
  /** The customer: `external_userid` of a message. Not empty. */
  readonly touser: string
  /** The account that sends. Not empty. */
  readonly open_kfid: string
  /** Your id of the message, unique for each account: letters, digits and `_-`. With it the platform accepts the message once, so an unanswered send is repeated. Up to 32 bytes of UTF-8. */
  readonly msgid?: string
}

/** Something that was uploaded. */
interface CustomerServiceMedia {
  /** The `media_id` that the media API returned for the upload; valid for 3 days. Not empty. */
  readonly media_id: string
}

/** Who receives a 客服消息. */
interface OpenIdReceiver {
  /** The OpenID of the user: `FromUserName` of a push. Not empty. */
  readonly touser: string
}

/** Who receives a 客服消息, and who sends it. */
interface OfficialAccountReceiver extends OpenIdReceiver {
  /** The agent in whose name it is sent. */
  readonly customservice?: {
    /** The whole account of the agent, `name@account`. Not empty. */
    readonly kf_account: string
  }
}

/** The text of a 客服消息. */
interface CustomText {
  /** Its words; `<a href>` is shown as a link. Only older pages name the limit. Not empty. Up to 2048 bytes of UTF-8. */
  readonly content: string
}

/** Material of this account. */
interface CustomMedia {
  /** The `media_id` that the media API returned for the upload. Not empty. */
  readonly media_id: string
}

/** A card that opens the page of a 小程序. */
interface MiniProgramCard {
  /** The title. */
  readonly title: string
  /** The page. Not empty. */
  readonly pagepath: string
  /** The cover: a picture that was uploaded. Not empty. */
  readonly thumb_media_id: string
}

/** Who receives a message of an app, and how; at least one of `touser`, `toparty` and `totag`. */
interface WecomRecipients {
  /** UserIDs with `|` between them; `@all` for everyone who can see the app. Up to 1000 ids. */
  readonly touser?: string
  /** Ids of departments with `|` between them; ignored if `touser` is `@all`. Up to 100 ids. */
  readonly toparty?: string
  /** Ids of tags with `|` between them; ignored if `touser` is `@all`. Up to 100 ids. */
  readonly totag?: string
  /** `1`: cannot be shared, and has a watermark. */
  readonly safe?: 0 | 1
  /** `1`: ids in the text are shown as names. */
  readonly enable_id_trans?: 0 | 1
  /** `1`: the platform drops a message whose JSON is the same as before, so an unanswered send is repeated. */
  readonly enable_duplicate_check?: 0 | 1
  /** For how long, in seconds; default 1800. The maximum (4 hours in older pages) is not checked. */
  readonly duplicate_check_interval?: number
}

/** Something that was uploaded to 企业微信 by this app. */
interface WecomMedia {
  /** The `media_id` that the media API returned for the upload; valid for 3 days. Not empty. */
  readonly media_id: string
}

/** What a tap opens. */
interface WecomCardTap {
  /** `0` nothing, `1` the `url`, `2` the page of a 小程序. */
  readonly type?: 0 | 1 | 2
  /** The link, for `type` 1. */
  readonly url?: string
  /** The 小程序, for `type` 2. */
  readonly appid?: string
  /** Its page. */
  readonly pagepath?: string
}

/** A title with a description. */
interface WecomCardHeading {
  /** The title. */
  readonly title?: string
  /** The description. */
  readonly desc?: string
}

/** A question with options. */
interface WecomCardQuestion {
  /** Comes back with the answer. Up to 1024 bytes of UTF-8. */
  readonly question_key: string
  /** The title. */
  readonly title?: string
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
interface WecomCardHead {
  /** Where the card comes from. */
  readonly source?: {
    /** A link to the icon. */
    readonly icon_url?: string
    /** The name of the source. */
    readonly desc?: string
    /** `0` grey, `1` black, `2` red, `3` green. */
    readonly desc_color?: 0 | 1 | 2 | 3
  }
  /** The title of the card. */
  readonly main_title?: WecomCardHeading
  /** Letters, digits and `_-@`; unique for each app; required with an `action_menu`. Up to 128 bytes of UTF-8. */
  readonly task_id?: string
}

/** The common fields of notice cards. */
interface WecomNoticeCard extends WecomCardHead {
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
  readonly quote_area?: WecomCardTap & {
    /** The title. */
    readonly title?: string
    /** The quoted text. */
    readonly quote_text?: string
  }
  /** Rows of a name and a value. Up to 6 entries. */
  readonly horizontal_content_list?: ReadonlyArray<{
    /** The name. */
    readonly keyname: string
    /** The value. */
    readonly value?: string
    /** `0` nothing, `1` the `url`, `2` the attachment `media_id`, `3` the member `userid`. */
    readonly type?: 0 | 1 | 2 | 3
    /** The link, for `type` 1. */
    readonly url?: string
    /** The attachment, for `type` 2. */
    readonly media_id?: string
    /** The member, for `type` 3. */
    readonly userid?: string
  }>
  /** Lines that lead somewhere. Up to 3 entries. */
  readonly jump_list?: ReadonlyArray<WecomCardTap & {
    /** The title. */
    readonly title: string
  }>
}

/** 文本通知型: `main_title.title` or `sub_title_text` must be there. */
interface WecomTextNoticeCard extends WecomNoticeCard {
  readonly card_type: 'text_notice'
  /** The highlighted text. */
  readonly emphasis_content?: WecomCardHeading
  /** The text under the title. */
  readonly sub_title_text?: string
  /** What a tap on the card opens. */
  readonly card_action: WecomCardTap
}

/** 图文展示型: `card_image` or `image_text_area` must be there. */
interface WecomNewsNoticeCard extends WecomNoticeCard {
  readonly card_type: 'news_notice'
  /** The picture of the card. */
  readonly card_image?: {
    /** A link to the picture. */
    readonly url: string
    /** Width to height, 1.3 to 2.25, default 1.3; not checked. */
    readonly aspect_ratio?: number
  }
  /** A picture with a text beside it. */
  readonly image_text_area?: WecomCardTap & {
    /** The title. */
    readonly title?: string
    /** The description. */
    readonly desc?: string
    /** A link to the picture. */
    readonly image_url: string
  }
  /** Titles with descriptions. Up to 4 entries. */
  readonly vertical_content_list?: readonly WecomCardHeading[]
  /** What a tap on the card opens. */
  readonly card_action: WecomCardTap
}

/** 按钮交互型. */
interface WecomButtonInteractionCard extends WecomNoticeCard {
  readonly card_type: 'button_interaction'
  /** The text under the title. */
  readonly sub_title_text?: string
  /** What a tap on the card opens. */
  readonly card_action?: WecomCardTap
  /** A question above the buttons. */
  readonly button_selection?: WecomCardQuestion
  /** The buttons. 1 to 6 entries. */
  readonly button_list: ReadonlyArray<{
    /** `0` a click is pushed, `1` it opens the `url`. */
    readonly type?: 0 | 1
    /** The text. */
    readonly text: string
    /** The look of the button. `1`, `2`, `3`, `4`. */
    readonly style?: 1 | 2 | 3 | 4
    /** Comes back with the click, for `type` 0. Up to 1024 bytes of UTF-8. */
    readonly key?: string
    /** The link, for `type` 1. */
    readonly url?: string
  }>
  /** Letters, digits and `_-@`; unique for each app. Up to 128 bytes of UTF-8. */
  readonly task_id: string
}

/** The common fields of cards with a submit button. */
interface WecomSubmitCard extends WecomCardHead {
  /** The button that submits. */
  readonly submit_button: {
    /** Its text. */
    readonly text: string
    /** Comes back with the click. Up to 1024 bytes of UTF-8. */
    readonly key: string
  }
  /** Letters, digits and `_-@`; unique for each app. Up to 128 bytes of UTF-8. */
  readonly task_id: string
}

/** 投票选择型. */
interface WecomVoteInteractionCard extends WecomSubmitCard {
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
    /** `0` one option, `1` several. */
    readonly mode?: 0 | 1
  }
}

/** 多项选择型. */
interface WecomMultipleInteractionCard extends WecomSubmitCard {
  readonly card_type: 'multiple_interaction'
  /** The questions. 1 to 3 entries. */
  readonly select_list: readonly WecomCardQuestion[]
}

/** A card of 企业微信, discriminated by `card_type`. */
type WecomTemplateCard = WecomTextNoticeCard | WecomNewsNoticeCard | WecomButtonInteractionCard | WecomVoteInteractionCard | WecomMultipleInteractionCard

/** A text (文本). */
export interface OutgoingCustomerServiceText extends CustomerServiceHead {
  readonly msgtype: 'text'
  /** The text. */
  readonly text: {
    /** Its words. Not empty. Up to 2048 bytes of UTF-8. */
    readonly content: string
  }
}

/** A picture (图片). */
export interface OutgoingCustomerServiceImage extends CustomerServiceHead {
  readonly msgtype: 'image'
  /** The picture. */
  readonly image: CustomerServiceMedia
}

/** A voice message (语音). */
export interface OutgoingCustomerServiceVoice extends CustomerServiceHead {
  readonly msgtype: 'voice'
  /** The voice message. */
  readonly voice: CustomerServiceMedia
}

/** A video (视频). */
export interface OutgoingCustomerServiceVideo extends CustomerServiceHead {
  readonly msgtype: 'video'
  /** The video. */
  readonly video: CustomerServiceMedia
}

/** A file (文件). */
export interface OutgoingCustomerServiceFile extends CustomerServiceHead {
  readonly msgtype: 'file'
  /** The file. */
  readonly file: CustomerServiceMedia
}

/** A link with a picture (图文链接). The lengths of its texts are not checked. */
export interface OutgoingCustomerServiceLink extends CustomerServiceHead {
  readonly msgtype: 'link'
  /** The link. */
  readonly link: {
    /** The title. Not empty. */
    readonly title: string
    /** The description. */
    readonly desc?: string
    /** Where a tap leads. Not empty. */
    readonly url: string
    /** The picture, which was uploaded. Not empty. */
    readonly thumb_media_id: string
  }
}

/** A card of a 小程序 (小程序). The length of its title is not checked. */
export interface OutgoingCustomerServiceMiniprogram extends CustomerServiceHead {
  readonly msgtype: 'miniprogram'
  /** The card. */
  readonly miniprogram: {
    /** The 小程序, which must be linked to the corp. Not empty. */
    readonly appid: string
    /** The title. */
    readonly title?: string
    /** The cover: a picture that was uploaded. Not empty. */
    readonly thumb_media_id: string
    /** The page. Not empty. */
    readonly pagepath: string
  }
}

/** A menu (菜单). The lengths of its texts are not checked. */
export interface OutgoingCustomerServiceMsgmenu extends CustomerServiceHead {
  readonly msgtype: 'msgmenu'
  /** The menu. */
  readonly msgmenu: {
    /** The text above. */
    readonly head_content?: string
    /** The entries; each has the field that its `type` names. */
    readonly list?: ReadonlyArray<{
      /** The kind of entry. `click`, `view`, `miniprogram`, `text`. */
      readonly type: 'click' | 'view' | 'miniprogram' | 'text'
      /** An answer. */
      readonly click?: {
        /** Comes back as `menu_id`. */
        readonly id?: string
        /** The text. */
        readonly content: string
      }
      /** A link. */
      readonly view?: {
        /** Where a tap leads. */
        readonly url: string
        /** The text. */
        readonly content: string
      }
      /** The page of a 小程序. */
      readonly miniprogram?: {
        /** The 小程序. */
        readonly appid: string
        /** The page. */
        readonly pagepath: string
        /** The text. */
        readonly content: string
      }
      /** A text that cannot be tapped. */
      readonly text?: {
        /** The text. */
        readonly content: string
        /** `1`: the next entry follows on the same line. */
        readonly no_newline?: 0 | 1
      }
    }>
    /** The text below. */
    readonly tail_content?: string
  }
}

/** A place (地理位置). */
export interface OutgoingCustomerServiceLocation extends CustomerServiceHead {
  readonly msgtype: 'location'
  /** The place. */
  readonly location: {
    /** Its name. */
    readonly name?: string
    /** Its address. */
    readonly address?: string
    /** Degrees north. */
    readonly latitude: number
    /** Degrees east. */
    readonly longitude: number
  }
}

/** A link that adds a member as a contact (获客链接). */
export interface OutgoingCustomerServiceCaLink extends CustomerServiceHead {
  readonly msgtype: 'ca_link'
  /** The link; its fields are not checked. */
  readonly ca_link: Readonly<Record<string, unknown>>
}

/** A message of 微信客服 to a customer. */
export type OutgoingCustomerServiceMessage =
  | OutgoingCustomerServiceText
  | OutgoingCustomerServiceImage
  | OutgoingCustomerServiceVoice
  | OutgoingCustomerServiceVideo
  | OutgoingCustomerServiceFile
  | OutgoingCustomerServiceLink
  | OutgoingCustomerServiceMiniprogram
  | OutgoingCustomerServiceMsgmenu
  | OutgoingCustomerServiceLocation
  | OutgoingCustomerServiceCaLink

/** A text (文本). */
export interface OutgoingMiniProgramText extends OpenIdReceiver {
  readonly msgtype: 'text'
  /** The text. */
  readonly text: CustomText
}

/** A picture (图片). */
export interface OutgoingMiniProgramImage extends OpenIdReceiver {
  readonly msgtype: 'image'
  /** The picture. */
  readonly image: CustomMedia
}

/** A link with a picture (图文链接). */
export interface OutgoingMiniProgramLink extends OpenIdReceiver {
  readonly msgtype: 'link'
  /** The link. */
  readonly link: {
    /** The title. */
    readonly title: string
    /** The description. */
    readonly description: string
    /** Where a tap leads. Not empty. */
    readonly url: string
    /** A link to the picture, JPG or PNG. */
    readonly thumb_url: string
  }
}

/** A card of this 小程序 (小程序卡片). */
export interface OutgoingMiniProgramMiniprogrampage extends OpenIdReceiver {
  readonly msgtype: 'miniprogrampage'
  /** The card. */
  readonly miniprogrampage: MiniProgramCard
}

/** A 客服消息 of a 小程序. */
export type OutgoingMiniProgramMessage =
  | OutgoingMiniProgramText
  | OutgoingMiniProgramImage
  | OutgoingMiniProgramLink
  | OutgoingMiniProgramMiniprogrampage

/** A text (文本). */
export interface OutgoingOfficialAccountText extends OfficialAccountReceiver {
  readonly msgtype: 'text'
  /** The text. */
  readonly text: CustomText
}

/** A picture (图片). */
export interface OutgoingOfficialAccountImage extends OfficialAccountReceiver {
  readonly msgtype: 'image'
  /** The picture. */
  readonly image: CustomMedia
}

/** A voice message (语音). */
export interface OutgoingOfficialAccountVoice extends OfficialAccountReceiver {
  readonly msgtype: 'voice'
  /** The voice message. */
  readonly voice: CustomMedia
}

/** A video (视频). */
export interface OutgoingOfficialAccountVideo extends OfficialAccountReceiver {
  readonly msgtype: 'video'
  /** The video. */
  readonly video: CustomMedia & {
    /** The cover: a picture that was uploaded. */
    readonly thumb_media_id?: string
    /** The title. */
    readonly title?: string
    /** The description. */
    readonly description?: string
  }
}

/** Music (音乐). */
export interface OutgoingOfficialAccountMusic extends OfficialAccountReceiver {
  readonly msgtype: 'music'
  /** The music. */
  readonly music: {
    /** The title. */
    readonly title?: string
    /** The description. */
    readonly description?: string
    /** A link to the recording. */
    readonly musicurl: string
    /** The better recording, played where there is Wi-Fi. */
    readonly hqmusicurl: string
    /** The cover: a picture that was uploaded. Not empty. */
    readonly thumb_media_id: string
  }
}

/** An article with a link (图文). */
export interface OutgoingOfficialAccountNews extends OfficialAccountReceiver {
  readonly msgtype: 'news'
  /** The article. */
  readonly news: {
    /** The article. 1 to 1 entries. */
    readonly articles: ReadonlyArray<{
      /** The title. */
      readonly title: string
      /** The description. */
      readonly description?: string
      /** Where a tap leads. */
      readonly url?: string
      /** A link to the cover. */
      readonly picurl?: string
    }>
  }
}

/** Material of articles (图文消息素材). */
export interface OutgoingOfficialAccountMpnews extends OfficialAccountReceiver {
  readonly msgtype: 'mpnews'
  /** The articles. */
  readonly mpnews: CustomMedia
}

/** A published article (发布的图文). */
export interface OutgoingOfficialAccountMpnewsarticle extends OfficialAccountReceiver {
  readonly msgtype: 'mpnewsarticle'
  /** The article. */
  readonly mpnewsarticle: {
    /** The id that the interfaces for publishing returned. Not empty. */
    readonly article_id: string
  }
}

/** A menu of answers (菜单消息). */
export interface OutgoingOfficialAccountMsgmenu extends OfficialAccountReceiver {
  readonly msgtype: 'msgmenu'
  /** The menu. */
  readonly msgmenu: {
    /** The text above. */
    readonly head_content?: string
    /** The answers. */
    readonly list: ReadonlyArray<{
      /** Comes back as `bizmsgmenuid` when the user taps the answer. */
      readonly id: string
      /** The text. */
      readonly content: string
    }>
    /** The text below. */
    readonly tail_content?: string
  }
}

/** A coupon (卡券). */
export interface OutgoingOfficialAccountWxcard extends OfficialAccountReceiver {
  readonly msgtype: 'wxcard'
  /** The coupon. */
  readonly wxcard: {
    /** Its id. Not empty. */
    readonly card_id: string
  }
}

/** A card of a 小程序 (小程序卡片), which must be linked to the account. */
export interface OutgoingOfficialAccountMiniprogrampage extends OfficialAccountReceiver {
  readonly msgtype: 'miniprogrampage'
  /** The card. */
  readonly miniprogrampage: MiniProgramCard & {
    /** The 小程序. Not empty. */
    readonly appid: string
  }
}

/** A 客服消息 of a 公众号. */
export type OutgoingOfficialAccountMessage =
  | OutgoingOfficialAccountText
  | OutgoingOfficialAccountImage
  | OutgoingOfficialAccountVoice
  | OutgoingOfficialAccountVideo
  | OutgoingOfficialAccountMusic
  | OutgoingOfficialAccountNews
  | OutgoingOfficialAccountMpnews
  | OutgoingOfficialAccountMpnewsarticle
  | OutgoingOfficialAccountMsgmenu
  | OutgoingOfficialAccountWxcard
  | OutgoingOfficialAccountMiniprogrampage

/** A text with Markdown (markdown). */
export interface ResponseUrlMarkdown {
  readonly msgtype: 'markdown'
  /** The text. */
  readonly markdown: {
    /** Its words. Not empty. Up to 20480 bytes of UTF-8. */
    readonly content: string
  }
}

/** A card (模板卡片); only in single chats. */
export interface ResponseUrlTemplateCard {
  readonly msgtype: 'template_card'
  /** The card. */
  readonly template_card: BotTemplateCard
}

/** A message of a 智能机器人 to the `response_url` of a push. */
export type ResponseUrlMessage =
  | ResponseUrlMarkdown
  | ResponseUrlTemplateCard

/** A text (文本). */
export interface OutgoingWecomText extends WecomRecipients {
  readonly msgtype: 'text'
  /** The text. */
  readonly text: {
    /** Its words; line breaks and `<a href>` are shown. 企业微信 cuts a longer text. Not empty. Up to 2048 bytes of UTF-8. */
    readonly content: string
  }
}

/** A text with a subset of Markdown (markdown); not shown in WeChat itself. */
export interface OutgoingWecomMarkdown extends WecomRecipients {
  readonly msgtype: 'markdown'
  /** The text. */
  readonly markdown: {
    /** Its words. 企业微信 cuts a longer text. Not empty. Up to 2048 bytes of UTF-8. */
    readonly content: string
  }
}

/** A picture (图片). */
export interface OutgoingWecomImage extends WecomRecipients {
  readonly msgtype: 'image'
  /** The picture. */
  readonly image: WecomMedia
}

/** A voice message (语音). */
export interface OutgoingWecomVoice extends WecomRecipients {
  readonly msgtype: 'voice'
  /** The voice message, AMR. */
  readonly voice: WecomMedia
}

/** A video (视频). */
export interface OutgoingWecomVideo extends WecomRecipients {
  readonly msgtype: 'video'
  /** The video. */
  readonly video: WecomMedia & {
    /** The title. Up to 128 bytes of UTF-8. */
    readonly title?: string
    /** The description. Up to 512 bytes of UTF-8. */
    readonly description?: string
  }
}

/** A file (文件). */
export interface OutgoingWecomFile extends WecomRecipients {
  readonly msgtype: 'file'
  /** The file. */
  readonly file: WecomMedia
}

/** A card of text with a link (文本卡片). */
export interface OutgoingWecomTextcard extends WecomRecipients {
  readonly msgtype: 'textcard'
  /** The card. */
  readonly textcard: {
    /** The title. Its limit, 128 characters or bytes depending on the edition of the page, is not checked. Not empty. */
    readonly title: string
    /** The description. Its limit, 512 characters or bytes depending on the edition of the page, is not checked. Not empty. */
    readonly description: string
    /** Where a tap leads. Not empty. */
    readonly url: string
    /** The text of the button, default 详情. */
    readonly btntxt?: string
  }
}

/** Articles with links (图文). */
export interface OutgoingWecomNews extends WecomRecipients {
  readonly msgtype: 'news'
  /** The articles. */
  readonly news: {
    /** The articles. 1 to 8 entries. */
    readonly articles: ReadonlyArray<{
      /** The title. Not empty. Up to 128 bytes of UTF-8. */
      readonly title: string
      /** The description. Up to 512 bytes of UTF-8. */
      readonly description?: string
      /** Where a tap leads. */
      readonly url?: string
      /** A link to the cover. */
      readonly picurl?: string
      /** A 小程序 to open in place of the `url`. */
      readonly appid?: string
      /** Its page. */
      readonly pagepath?: string
    }>
  }
}

/** Articles whose text 企业微信 keeps (图文 mpnews). The lengths of their texts are not checked. */
export interface OutgoingWecomMpnews extends WecomRecipients {
  readonly msgtype: 'mpnews'
  /** The articles. */
  readonly mpnews: {
    /** The articles. 1 to 8 entries. */
    readonly articles: ReadonlyArray<{
      /** The title. Not empty. */
      readonly title: string
      /** The cover: a picture that was uploaded. Not empty. */
      readonly thumb_media_id: string
      /** The author. */
      readonly author?: string
      /** Where 阅读原文 leads. */
      readonly content_source_url?: string
      /** The text, HTML. Not empty. */
      readonly content: string
      /** The summary. */
      readonly digest?: string
    }>
  }
}

/** A notice of a 小程序 (小程序通知). The lengths of its texts are not checked. */
export interface OutgoingWecomMiniprogramNotice extends WecomRecipients {
  readonly msgtype: 'miniprogram_notice'
  /** The notice. */
  readonly miniprogram_notice: {
    /** The 小程序, which must belong to this app. Not empty. */
    readonly appid: string
    /** Its page. */
    readonly page?: string
    /** The title. Not empty. */
    readonly title: string
    /** The description. */
    readonly description?: string
    /** Whether the first entry is shown large. */
    readonly emphasis_first_item?: boolean
    /** Entries of a name and a value. */
    readonly content_item?: ReadonlyArray<{
      /** The name. */
      readonly key: string
      /** The value. */
      readonly value: string
    }>
  }
}

/** A card (模板卡片), which can be clicked. Its limits are those of 被动回复消息格式 (path/90241). */
export interface OutgoingWecomTemplateCard extends WecomRecipients {
  readonly msgtype: 'template_card'
  /** The card. */
  readonly template_card: WecomTemplateCard
}

/** A message of an app of 企业微信 (发送应用消息). */
export type OutgoingWecomMessage =
  | OutgoingWecomText
  | OutgoingWecomMarkdown
  | OutgoingWecomImage
  | OutgoingWecomVoice
  | OutgoingWecomVideo
  | OutgoingWecomFile
  | OutgoingWecomTextcard
  | OutgoingWecomNews
  | OutgoingWecomMpnews
  | OutgoingWecomMiniprogramNotice
  | OutgoingWecomTemplateCard
