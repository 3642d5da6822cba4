/** Makers of reply objects: shorter to write than the objects, and nothing more. */
import type { TemplateCard } from './replies/card-types.ts'
import type {
  Article,
  ImageReply,
  MusicReply,
  NewsReply,
  TextReply,
  TransferCustomerServiceReply,
  TransferToAnyReply,
  UpdateButtonReply,
  UpdateTemplateCardReply,
  VideoReply,
  VoiceReply,
} from './reply-types.ts'

/**
 * Makes a text reply (文本).
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
 *
 * @param content the text, up to 2048 bytes of UTF-8 (in 公众号 by older pages alone); see `truncateUtf8`
 * @returns `{ MsgType: 'text', Content }`
 *
 * @example
 * import { text } from 'wechat-callback'
 *
 * text('你好') // => { MsgType: 'text', Content: '你好' }
 */
export function text(content: string): TextReply {
  return { MsgType: 'text', Content: content }
}

/**
 * Makes a picture reply (图片).
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
 *
 * @param mediaId what the media API gave for the upload
 * @returns `{ MsgType: 'image', Image: { MediaId } }`
 *
 * @example
 * import { image } from 'wechat-callback'
 *
 * image('MEDIA_ID') // => { MsgType: 'image', Image: { MediaId: 'MEDIA_ID' } }
 */
export function image(mediaId: string): ImageReply {
  return { MsgType: 'image', Image: { MediaId: mediaId } }
}

/**
 * Makes a voice reply (语音).
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
 *
 * @param mediaId what the media API gave for the upload
 * @returns `{ MsgType: 'voice', Voice: { MediaId } }`
 *
 * @example
 * import { voice } from 'wechat-callback'
 *
 * voice('MEDIA_ID') // => { MsgType: 'voice', Voice: { MediaId: 'MEDIA_ID' } }
 */
export function voice(mediaId: string): VoiceReply {
  return { MsgType: 'voice', Voice: { MediaId: mediaId } }
}

/**
 * Makes a video reply (视频).
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
 *
 * @param mediaId what the media API gave for the upload
 * @param details `Title` (企业微信: up to 128 bytes of UTF-8) and `Description` (512 bytes), each optional
 * @returns `{ MsgType: 'video', Video: { MediaId, Title?, Description? } }`
 *
 * @example
 * import { video } from 'wechat-callback'
 *
 * video('MEDIA_ID', { Title: '周报' }) // => { MsgType: 'video', Video: { MediaId: 'MEDIA_ID', Title: '周报' } }
 */
export function video(mediaId: string, details: Omit<VideoReply['Video'], 'MediaId'> = {}): VideoReply {
  return { MsgType: 'video', Video: { MediaId: mediaId, ...details } }
}

/**
 * Makes a reply of articles (图文).
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
 *
 * @param articles one to eight, each with `Title`, and perhaps `Description`, `PicUrl`, `Url`; one alone where 公众号
 *   answers a text, picture, voice, video, 图文 or location
 * @returns `{ MsgType: 'news', Articles: { item } }`; `ArticleCount` is written with it
 *
 * @example
 * import { news } from 'wechat-callback'
 *
 * news([{ Title: '周报', Url: 'https://example.com/1' }])
 * // => { MsgType: 'news', Articles: { item: [{ Title: '周报', Url: 'https://example.com/1' }] } }
 */
export function news(articles: readonly Article[]): NewsReply {
  return { MsgType: 'news', Articles: { item: articles } }
}

/**
 * Makes a music reply (音乐), which 公众号 alone has.
 *
 * Source: 公众号 被动回复用户消息.
 *
 * @param thumbMediaId what the media API gave for the upload of the cover
 * @param details `Title`, `Description`, `MusicUrl` and `HQMusicUrl`, each optional
 * @returns `{ MsgType: 'music', Music: { …, ThumbMediaId } }`
 *
 * @example
 * import { music } from 'wechat-callback'
 *
 * music('MEDIA_ID', { Title: '茉莉花' })
 * // => { MsgType: 'music', Music: { Title: '茉莉花', ThumbMediaId: 'MEDIA_ID' } }
 */
export function music(thumbMediaId: string, details: Omit<MusicReply['Music'], 'ThumbMediaId'> = {}): MusicReply {
  return { MsgType: 'music', Music: { ...details, ThumbMediaId: thumbMediaId } }
}

/**
 * Makes the reply that hands the message to a human (转发到客服), whoever is free.
 *
 * Source: 公众号 消息转发到客服; 小程序 转发客服消息.
 *
 * @returns `{ MsgType: 'transfer_customer_service' }`
 *
 * @example
 * import { transferCustomerService } from 'wechat-callback'
 *
 * transferCustomerService() // => { MsgType: 'transfer_customer_service' }
 * transferCustomerService('anna@shop')
 * // => { MsgType: 'transfer_customer_service', TransInfo: { KfAccount: 'anna@shop' } }
 */
export function transferCustomerService(): TransferToAnyReply
/**
 * Makes the reply that hands the message to one agent (转发到指定客服), which 公众号 alone has.
 *
 * Source: 公众号 消息转发到客服.
 *
 * @param kfAccount the whole account of the agent, `name@account`
 * @returns `{ MsgType: 'transfer_customer_service', TransInfo: { KfAccount } }`
 */
export function transferCustomerService(kfAccount: string): TransferCustomerServiceReply
export function transferCustomerService(kfAccount?: string): TransferCustomerServiceReply {
  const MsgType = 'transfer_customer_service'
  return kfAccount === undefined ? { MsgType } : { MsgType, TransInfo: { KfAccount: kfAccount } }
}

/**
 * Makes the reply that gives the button of a 企业微信 card a new text (更新按钮).
 *
 * Source: WeCom 被动回复消息格式 (path/90241).
 *
 * @param replaceName the new text
 * @returns `{ MsgType: 'update_button', Button: { ReplaceName } }`
 *
 * @example
 * import { updateButton } from 'wechat-callback'
 *
 * updateButton('已处理') // => { MsgType: 'update_button', Button: { ReplaceName: '已处理' } }
 */
export function updateButton(replaceName: string): UpdateButtonReply {
  return { MsgType: 'update_button', Button: { ReplaceName: replaceName } }
}

/**
 * Makes the reply that puts a new 企业微信 card in place of the one that was clicked (更新整张卡片).
 *
 * Source: WeCom 被动回复消息格式 (path/90241).
 *
 * @param card the card, told by its `CardType`
 * @returns `{ MsgType: 'update_template_card', TemplateCard }`
 *
 * @example
 * import { updateTemplateCard } from 'wechat-callback'
 *
 * updateTemplateCard({ CardType: 'text_notice', SubTitleText: '完成', CardAction: { Type: 0 } }).MsgType
 * // => 'update_template_card'
 */
export function updateTemplateCard(card: TemplateCard): UpdateTemplateCardReply {
  return { MsgType: 'update_template_card', TemplateCard: card }
}
