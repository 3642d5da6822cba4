// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.
import type {
  Article,
  BotStream,
  BotStreamReply,
  BotStreamWithTemplateCardReply,
  BotTemplateCard,
  BotTemplateCardReply,
  BotTextReply,
  BotUpdateTemplateCardReply,
  ImageReply,
  MusicReply,
  NewsReply,
  TemplateCard,
  TextReply,
  TransferCustomerServiceReply,
  TransferToAnyReply,
  UpdateButtonReply,
  UpdateTaskCardReply,
  UpdateTemplateCardReply,
  VideoReply,
  VoiceReply,
} from './types.ts'

/**
 * Makes a text reply (文本).
 *
 * Source: 企业微信 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
 *
 * @param content the text, up to 2048 bytes of UTF-8 (in 公众号 only older pages name the limit); see `truncateUtf8`
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
 * Source: 企业微信 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
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
 * Source: 企业微信 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
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
 * Source: 企业微信 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
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
 * Source: 企业微信 被动回复消息格式 (path/90241); 公众号 被动回复用户消息.
 *
 * @param articles one to eight, each with `Title`, and perhaps `Description`, `PicUrl`, `Url`; only one where 公众号 answers a text, picture, voice, video, 图文 or location
 * @returns `{ MsgType: 'news', Articles: { item } }`
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
 * Makes a music reply (音乐), which only 公众号 has.
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
 * Makes the reply that hands the message to a human (转发到客服), any agent who is free.
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
 * Makes the reply that hands the message to one agent (转发到指定客服), which only 公众号 has.
 *
 * Source: 公众号 消息转发到客服; 小程序 转发客服消息.
 *
 * @param kfAccount the whole account of the agent, `name@account`
 * @returns `{ MsgType: 'transfer_customer_service', TransInfo: { KfAccount } }`
 */
export function transferCustomerService(kfAccount: string): TransferCustomerServiceReply
export function transferCustomerService(kfAccount?: string): TransferCustomerServiceReply {
  return kfAccount === undefined ? { MsgType: 'transfer_customer_service' } : { MsgType: 'transfer_customer_service', TransInfo: { KfAccount: kfAccount } }
}

/**
 * Makes the reply that gives the button of a 企业微信 card a new text (更新按钮).
 *
 * Source: 企业微信 被动回复消息格式 (path/90241).
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
 * Makes the reply that replaces the clicked card of 企业微信 (更新整张卡片).
 *
 * Source: 企业微信 被动回复消息格式 (path/90241).
 *
 * @param card the card, whose kind is its `CardType`
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

/**
 * Makes the reply that gives the clicked button of a 企业微信 task card a new text (更新任务卡片).
 *
 * Source: 企业微信 被动回复消息格式 (path/90241).
 *
 * @param replaceName the new text
 * @returns `{ MsgType: 'update_taskcard', TaskCard: { ReplaceName } }`
 *
 * @example
 * import { updateTaskCard } from 'wechat-callback'
 *
 * updateTaskCard('已处理') // => { MsgType: 'update_taskcard', TaskCard: { ReplaceName: '已处理' } }
 */
export function updateTaskCard(replaceName: string): UpdateTaskCardReply {
  return { MsgType: 'update_taskcard', TaskCard: { ReplaceName: replaceName } }
}

/**
 * Makes a 智能机器人's welcome (文本), which answers only `enter_chat`.
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param content the text
 * @returns `{ msgtype: 'text', text: { content } }`
 *
 * @example
 * import { botText } from 'wechat-callback'
 *
 * botText('你好') // => { msgtype: 'text', text: { content: '你好' } }
 */
export function botText(content: string): BotTextReply {
  return { msgtype: 'text', text: { content } }
}

/**
 * Makes a 智能机器人's state of a stream (流式消息).
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param stream `id`, `finish`, `content` (the whole text so far), `msg_item`, `feedback`
 * @returns `{ msgtype: 'stream', stream }`
 *
 * @example
 * import { botStream } from 'wechat-callback'
 *
 * botStream({ id: 'S1', content: '正在查…' })
 * // => { msgtype: 'stream', stream: { id: 'S1', content: '正在查…' } }
 */
export function botStream(stream: BotStream): BotStreamReply {
  return { msgtype: 'stream', stream }
}

/**
 * Makes a 智能机器人's card (模板卡片).
 *
 * Source: 智能机器人 被动回复消息 (path/101031); 智能机器人 模板卡片类型 (path/101032).
 *
 * @param card the card, whose kind is its `card_type`
 * @returns `{ msgtype: 'template_card', template_card }`
 *
 * @example
 * import { botTemplateCard } from 'wechat-callback'
 *
 * botTemplateCard({ card_type: 'text_notice', sub_title_text: '完成', card_action: { type: 0 } }).msgtype
 * // => 'template_card'
 */
export function botTemplateCard(card: BotTemplateCard): BotTemplateCardReply {
  return { msgtype: 'template_card', template_card: card }
}

/**
 * Makes a 智能机器人's state of a stream with a card (流式消息 + 模板卡片); the card once per message.
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param stream the state, as `botStream` takes it
 * @param card the card, whose kind is its `card_type`; it may be left out here and sent with another state of the stream
 * @returns `{ msgtype: 'stream_with_template_card', stream, template_card? }`
 *
 * @example
 * import { botStreamWithTemplateCard } from 'wechat-callback'
 *
 * botStreamWithTemplateCard({ id: 'S1', content: '正在查…' })
 * // => { msgtype: 'stream_with_template_card', stream: { id: 'S1', content: '正在查…' } }
 */
export function botStreamWithTemplateCard(stream: BotStream, card?: BotTemplateCard): BotStreamWithTemplateCardReply {
  return card === undefined ? { msgtype: 'stream_with_template_card', stream } : { msgtype: 'stream_with_template_card', stream, template_card: card }
}

/**
 * Makes the reply that replaces the clicked card of a 智能机器人 (更新模板卡片).
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param card the card; its `task_id` is that of the event
 * @param userids the users whose card is replaced; if it is left out, all users
 * @returns `{ response_type: 'update_template_card', userids?, template_card }`
 *
 * @example
 * import { botUpdateTemplateCard } from 'wechat-callback'
 *
 * const card = { card_type: 'text_notice', task_id: 'T1', card_action: { type: 0 } } as const
 * botUpdateTemplateCard(card, ['zhangsan'])
 * // => { response_type: 'update_template_card', userids: ['zhangsan'], template_card: card }
 */
export function botUpdateTemplateCard(card: BotUpdateTemplateCardReply['template_card'], userids?: readonly string[]): BotUpdateTemplateCardReply {
  return userids === undefined ? { response_type: 'update_template_card', template_card: card } : { response_type: 'update_template_card', userids, template_card: card }
}
