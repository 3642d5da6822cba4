/**
 * Passive replies (被动回复) in the names of the wire. Sources: WeCom 被动回复消息格式 (path/90241);
 * 公众号 被动回复用户消息; 智能机器人 被动回复 (path/101031).
 */
import type { Platform } from '../platforms.ts'

/** 文本. */
export interface TextReply {
  readonly MsgType: 'text'
  /** Line breaks are shown; 企业微信 cuts after 2048 bytes. */
  readonly Content: string
}

/** 图片. */
export interface ImageReply {
  readonly MsgType: 'image'
  readonly Image: { readonly MediaId: string }
}

/** 语音. */
export interface VoiceReply {
  readonly MsgType: 'voice'
  readonly Voice: { readonly MediaId: string }
}

/** 视频. */
export interface VideoReply {
  readonly MsgType: 'video'
  readonly Video: {
    readonly MediaId: string
    /** 企业微信 cuts after 128 bytes. */
    readonly Title?: string
    /** 企业微信 cuts after 512 bytes. */
    readonly Description?: string
  }
}

/** One article of a 图文 reply. */
export interface Article {
  readonly Title: string
  readonly Description?: string
  /** A link to the cover. */
  readonly PicUrl?: string
  /** Where a tap leads. */
  readonly Url?: string
}

/** 图文: up to eight articles; `ArticleCount` is written for you. */
export interface NewsReply {
  readonly MsgType: 'news'
  readonly Articles: { readonly item: readonly Article[] } | readonly Article[]
}

/** A 智能机器人's reply: JSON as it goes out, such as `{ msgtype: 'stream', stream: { … } }`. */
export interface BotReply {
  readonly msgtype: string
  readonly [field: string]: unknown
}

/** The replies that are written as XML. */
export type XmlReply = TextReply | ImageReply | VoiceReply | VideoReply | NewsReply

interface RepliesByPlatform {
  readonly wecom: XmlReply
  readonly 'wecom-suite': XmlReply
  readonly 'wecom-bot': BotReply
  readonly 'official-account': XmlReply
  readonly 'open-platform': XmlReply
  readonly 'mini-program': never
}

/** The reply objects that a platform acts on; 小程序 has none of these kinds. */
export type ReplyOf<P extends Platform = Platform> = RepliesByPlatform[P]
