/** Makers of reply objects: shorter to write than the objects, and nothing more. */
import type { Article, ImageReply, NewsReply, TextReply, VideoReply, VoiceReply } from './reply-types.ts'

/**
 * Makes a text reply (文本).
 *
 * Source: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
 *
 * @param content the text; 企业微信 cuts after 2048 bytes
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
 * @param details `Title` (企业微信 cuts after 128 bytes) and `Description` (512 bytes), each optional
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
 * @param articles one to eight, each with `Title`, and perhaps `Description`, `PicUrl`, `Url`
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
