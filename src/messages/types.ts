/**
 * The opened text as typed messages: wire names as the documents write them.
 *
 * Sources: WeCom 消息格式 (path/90239) and 事件格式 (path/90240); 公众号 接收普通消息; 小程序 客服消息;
 * 智能机器人 接收消息 (path/100719).
 */
import type { Platform } from '../platforms.ts'

/** What every push of 企业微信, 公众号 and 小程序 begins with. */
export interface MessageHeader {
  /** The account: a CorpID (企业微信) or an original id `gh_…` (公众号, 小程序). */
  readonly ToUserName: string
  /** The sender: a UserID or an OpenID; `sys` for events of the system. */
  readonly FromUserName: string
  /** Seconds since 1970. */
  readonly CreateTime: number
  /** The app (企业微信 only). */
  readonly AgentID?: number
  /** Notices have it in place of `MsgType`. */
  readonly InfoType?: never
}

/** What every ordinary message has. */
export interface OrdinaryMessage extends MessageHeader {
  /** 64-bit id as text; the same for each try of one push. */
  readonly MsgId: string
  /** 公众号: the article the message was sent from. */
  readonly MsgDataId?: string
  /** 公众号: which article of that push, from 1. */
  readonly Idx?: number
}

/** 文本消息. */
export interface TextMessage extends OrdinaryMessage {
  readonly MsgType: 'text'
  /** The text, exactly as sent. */
  readonly Content: string
  /** 公众号: the item tapped in a menu message. */
  readonly bizmsgmenuid?: string
}

/** 图片消息. */
export interface ImageMessage extends OrdinaryMessage {
  readonly MsgType: 'image'
  /** A link to the picture. */
  readonly PicUrl: string
  /** For the media API; valid for three days. */
  readonly MediaId: string
}

/** 语音消息. */
export interface VoiceMessage extends OrdinaryMessage {
  readonly MsgType: 'voice'
  /** For the media API; valid for three days. */
  readonly MediaId: string
  /** `amr`, `speex`, … */
  readonly Format: string
  /** 公众号: what speech recognition made of it, where it is switched on. */
  readonly Recognition?: string
  /** 公众号: the same voice at 16 kHz. */
  readonly MediaId16K?: string
}

/** 视频消息. */
export interface VideoMessage extends OrdinaryMessage {
  readonly MsgType: 'video'
  /** For the media API; valid for three days. */
  readonly MediaId: string
  /** The thumbnail, for the media API. */
  readonly ThumbMediaId: string
}

/** 小视频消息 of 公众号. */
export interface ShortVideoMessage extends OrdinaryMessage {
  readonly MsgType: 'shortvideo'
  /** For the media API; valid for three days. */
  readonly MediaId: string
  /** The thumbnail, for the media API. */
  readonly ThumbMediaId: string
}

/** 位置消息. */
export interface LocationMessage extends OrdinaryMessage {
  readonly MsgType: 'location'
  /** Latitude in degrees. */
  readonly Location_X: number
  /** Longitude in degrees. */
  readonly Location_Y: number
  /** The map's zoom. */
  readonly Scale: number
  /** The place in words. */
  readonly Label: string
  /** 企业微信: `wxwork` where it was sent from there. */
  readonly AppType?: string
}

/** 链接消息. */
export interface LinkMessage extends OrdinaryMessage {
  readonly MsgType: 'link'
  readonly Title: string
  readonly Description: string
  readonly Url: string
  /** 企业微信: a link to the cover. */
  readonly PicUrl?: string
}

/** Any event: its own fields stand beside `Event`, not typed one by one yet. */
export interface EventMessage extends MessageHeader {
  readonly MsgType: 'event'
  /** The event's name as the platform writes it, such as `subscribe` or `CLICK`. */
  readonly Event: string
  readonly EventKey?: string
  readonly [field: string]: unknown
}

/** A notice of a suite or a component: `InfoType` stands in place of `MsgType`. */
export interface InfoMessage {
  readonly MsgType?: never
  /** The notice's name, such as `suite_ticket` or `authorized`. */
  readonly InfoType: string
  readonly [field: string]: unknown
}

/** A push to a 智能机器人: JSON, names in lower case. */
export interface BotMessage {
  /** `text`, `image`, `mixed`, `voice`, `file`, `stream`, `event`, … */
  readonly msgtype: string
  /** Unique for each push. */
  readonly msgid: string
  readonly aibotid: string
  readonly chattype?: 'single' | 'group'
  readonly chatid?: string
  readonly from?: { readonly userid: string; readonly [field: string]: unknown }
  readonly text?: { readonly content: string }
  readonly [field: string]: unknown
}

/**
 * The name of a type that this version doesn't know: a text, but none of the known ones. An enum in the type system
 * alone, because a union with a plain `string`, or a branded one, would no longer narrow by the known names.
 */
export declare enum UnknownType {
  Unknown = 'a type that this version does not know',
}

/** A push of a type that this version doesn't know, with its fields as they came. */
export interface UnknownMessage {
  readonly MsgType: UnknownType
  readonly InfoType?: never
  readonly ToUserName?: string
  readonly FromUserName?: string
  readonly CreateTime?: number
  readonly MsgId?: string
  readonly [field: string]: unknown
}

type AccountMessage =
  | TextMessage
  | ImageMessage
  | VoiceMessage
  | VideoMessage
  | ShortVideoMessage
  | LocationMessage
  | LinkMessage
  | EventMessage
  | UnknownMessage

interface MessagesByPlatform {
  readonly wecom: AccountMessage
  readonly 'wecom-suite': AccountMessage | InfoMessage
  readonly 'wecom-bot': BotMessage
  readonly 'official-account': AccountMessage
  readonly 'open-platform': AccountMessage | InfoMessage
  readonly 'mini-program': AccountMessage
}

/**
 * What a platform pushes: a union told apart by `MsgType`, then `Event`; notices by `InfoType`, bots by `msgtype`.
 *
 * The types say what the documents promise; a field that did not come is `undefined` at run time all the same.
 */
export type MessageOf<P extends Platform = Platform> = MessagesByPlatform[P]
