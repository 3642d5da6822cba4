/**
 * The replies with a `MsgType`, as data. Sources: WeCom 被动回复消息格式 (path/90241); 公众号 被动回复用户消息, 消息转发到客服;
 * 小程序 转发客服消息.
 */
import { CARDS } from './card-fields.ts'
import { filled, list, needed, object, required, text } from './field-makers.ts'
import type { Fields, TextField } from './fields.ts'

const media = required(object({ MediaId: filled }))
const title: TextField = { ...text, maxBytes: 'title' }
const description: TextField = { ...text, maxBytes: 'description' }

/** What is particular to one `MsgType`, in the order of the documents. */
export const XML_FIELDS: Readonly<Record<string, Fields>> = {
  text: { Content: { ...needed, maxBytes: 'text' } },
  image: { Image: media },
  voice: { Voice: media },
  video: { Video: required(object({ MediaId: filled, Title: title, Description: description })) },
  music: {
    Music: required(object({ Title: text, Description: text, MusicUrl: text, HQMusicUrl: text, ThumbMediaId: filled })),
  },
  // How many articles there may be depends on the push.
  news: {
    Articles: required(list({ Title: required(title), Description: description, PicUrl: text, Url: text })),
  },
  transfer_customer_service: { TransInfo: object({ KfAccount: filled }) },
  update_button: { Button: required(object({ ReplaceName: filled })) },
  update_template_card: {
    TemplateCard: {
      // The rest depends on it.
      ...required(object({ CardType: { ...needed, oneOf: Object.keys(CARDS) } })),
      open: true,
    },
  },
}
