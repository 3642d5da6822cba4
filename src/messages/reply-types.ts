/**
 * Passive replies (被动回复) in the names of the wire. Sources: WeCom 被动回复消息格式 (path/90241);
 * 公众号 被动回复用户消息 and 消息转发到客服; 小程序 转发客服消息.
 */
import type { Platform } from '../platforms.ts'
import type { BotReply } from './replies/bot-types.ts'
import type { TemplateCard } from './replies/card-types.ts'
import type { EventReply } from './replies/event-types.ts'

/** A reply of text (文本). */
export interface TextReply {
  readonly MsgType: 'text'
  /**
   * Up to 2048 bytes of UTF-8; line breaks are shown. 企业微信 documents the limit; 公众号 did so in older pages, its
   * present one names none. See `truncateUtf8`.
   */
  readonly Content: string
}

/** A reply with a picture (图片) that was uploaded. */
export interface ImageReply {
  readonly MsgType: 'image'
  readonly Image: { readonly MediaId: string }
}

/** A reply with a voice message (语音) that was uploaded. */
export interface VoiceReply {
  readonly MsgType: 'voice'
  readonly Voice: { readonly MediaId: string }
}

/** A reply with a video (视频) that was uploaded. */
export interface VideoReply {
  readonly MsgType: 'video'
  readonly Video: {
    readonly MediaId: string
    /** 企业微信: up to 128 bytes of UTF-8. */
    readonly Title?: string
    /** 企业微信: up to 512 bytes of UTF-8. */
    readonly Description?: string
  }
}

/** A reply with music (音乐), which 公众号 alone has. */
export interface MusicReply {
  readonly MsgType: 'music'
  readonly Music: {
    readonly Title?: string
    readonly Description?: string
    readonly MusicUrl?: string
    /** The better recording, played where there is Wi-Fi. */
    readonly HQMusicUrl?: string
    /** The cover: a picture that was uploaded. */
    readonly ThumbMediaId: string
  }
}

/** One article of a 图文 reply. */
export interface Article {
  /** 企业微信: up to 128 bytes of UTF-8. */
  readonly Title: string
  /** 企业微信: up to 512 bytes of UTF-8. */
  readonly Description?: string
  /** A link to the cover. */
  readonly PicUrl?: string
  /** Where a tap leads. */
  readonly Url?: string
}

/**
 * 图文: up to eight articles, but one alone where 公众号 answers a text, picture, voice, video, 图文 or location;
 * `ArticleCount` is written for you.
 */
export interface NewsReply {
  readonly MsgType: 'news'
  readonly Articles: { readonly item: readonly Article[] } | readonly Article[]
}

/** 转发到客服: the message goes to a human, who answers instead. 公众号 and 小程序. */
export interface TransferCustomerServiceReply {
  readonly MsgType: 'transfer_customer_service'
  /** To one agent: the whole account, `name@account`. 公众号 alone has it. */
  readonly TransInfo?: { readonly KfAccount: string }
}

/** 转发到客服 to whoever is free: what 小程序 takes. */
export interface TransferToAnyReply extends TransferCustomerServiceReply {
  readonly TransInfo?: never
}

/**
 * A new text on the button of a 企业微信 card, for the member who clicked; answers `template_card_event` and
 * `template_card_menu_event`. The server has been seen to ignore it for the former; then use the API with `ResponseCode`.
 */
export interface UpdateButtonReply {
  readonly MsgType: 'update_button'
  readonly Button: { readonly ReplaceName: string }
}

/** A new 企业微信 card in place of the one that was clicked, for that member; answers as `update_button` does. */
export interface UpdateTemplateCardReply {
  readonly MsgType: 'update_template_card'
  readonly TemplateCard: TemplateCard
}

type MediaReply = TextReply | ImageReply | VoiceReply | VideoReply | NewsReply
type WecomReply = MediaReply | UpdateButtonReply | UpdateTemplateCardReply
type OfficialAccountReply = MediaReply | MusicReply | TransferCustomerServiceReply
type MiniProgramReply = TransferToAnyReply | EventReply

/** The replies that have a `MsgType`, and are written as XML. */
export type XmlReply = WecomReply | OfficialAccountReply

interface RepliesByPlatform {
  readonly wecom: WecomReply
  readonly 'wecom-suite': WecomReply
  readonly 'wecom-bot': BotReply
  readonly 'official-account': OfficialAccountReply
  readonly 'open-platform': OfficialAccountReply | MiniProgramReply
  readonly 'mini-program': MiniProgramReply
}

/**
 * The reply objects that a platform acts on: what it would ignore does not compile. What depends on the push that is
 * answered is judged when the reply is written.
 */
export type ReplyOf<P extends Platform = Platform> = RepliesByPlatform[P]
