/**
 * The replies with a `MsgType`, as data. Sources: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息, 消息转发到客服;
 * 小程序 转发客服消息.
 */
import { CARDS } from './card-fields.ts'
import type { Field, Fields, ObjectField } from './fields.ts'

const mediaId = { type: 'text', required: true, filled: true } as const satisfies Field
const media: ObjectField = { type: 'object', required: true, fields: { MediaId: mediaId } }
const title = { type: 'text', maxBytes: 'title' } as const satisfies Field
const description = { type: 'text', maxBytes: 'description' } as const satisfies Field
const text = { type: 'text' } as const satisfies Field
const filled = { type: 'text', required: true, filled: true } as const satisfies Field

/** What is particular to one `MsgType`, in the order of the documents. */
export const XML_FIELDS: Readonly<Record<string, Fields>> = {
  text: { Content: { type: 'text', required: true, maxBytes: 'text' } },
  image: { Image: media },
  voice: { Voice: media },
  video: {
    Video: { type: 'object', required: true, fields: { MediaId: mediaId, Title: title, Description: description } },
  },
  music: {
    Music: {
      type: 'object',
      required: true,
      fields: { Title: text, Description: text, MusicUrl: text, HQMusicUrl: text, ThumbMediaId: mediaId },
    },
  },
  // How many articles there may be depends on the push.
  news: {
    Articles: {
      type: 'list',
      required: true,
      items: {
        type: 'object',
        fields: { Title: { ...title, required: true }, Description: description, PicUrl: text, Url: text },
      },
    },
  },
  transfer_customer_service: { TransInfo: { type: 'object', fields: { KfAccount: filled } } },
  update_button: { Button: { type: 'object', required: true, fields: { ReplaceName: filled } } },
  update_template_card: {
    TemplateCard: {
      type: 'object',
      required: true,
      open: true,
      // The rest depends on it.
      fields: { CardType: { type: 'text', required: true, oneOf: Object.keys(CARDS) } },
    },
  },
}
