// Written by catalog/generate from catalog/sends: change those files, then run npm run catalog.
import type { Field, Fields, Variants } from '../../replies/fields.ts'
import { botTemplateCard } from '../../replies/generated/tables.ts'

/** The interfaces that send messages. */
export type Channel = 'customer-service' | 'mini-program' | 'official-account' | 'response-url' | 'wecom'

/** The path of each interface. */
export const SEND_PATHS: Readonly<Record<Channel, string>> = {
  'customer-service': '/cgi-bin/kf/send_msg',
  'mini-program': '/cgi-bin/message/custom/send',
  'official-account': '/cgi-bin/message/custom/send',
  'response-url': '/cgi-bin/aibot/response',
  'wecom': '/cgi-bin/message/send',
}

/** The most bytes of UTF-8 that `content` may have. */
export const MAX_RESPONSE_URL_BYTES = 20480

const text: Field = { type: 'text' }
const neededText: Field = { type: 'text', required: true }
const filledText: Field = { type: 'text', required: true, filled: true }
const number: Field = { type: 'number' }
const neededNumber: Field = { type: 'number', required: true }
const boolean: Field = { type: 'boolean' }

const customerServiceHead: Fields = { touser: filledText, open_kfid: filledText, msgid: { type: 'text', maxBytes: 32 } }

const customerServiceMedia: Fields = { media_id: filledText }

const openIdReceiver: Fields = { touser: filledText }

const officialAccountReceiver: Fields = { ...openIdReceiver, customservice: { type: 'object', fields: { kf_account: filledText } } }

const customText: Fields = { content: { type: 'text', required: true, filled: true, maxBytes: 2048 } }

const customMedia: Fields = { media_id: filledText }

const miniProgramCard: Fields = { title: neededText, pagepath: filledText, thumb_media_id: filledText }

const wecomRecipients: Fields = {
  touser: { type: 'text', maxIds: 1000 },
  toparty: { type: 'text', maxIds: 100 },
  totag: { type: 'text', maxIds: 100 },
  safe: number,
  enable_id_trans: number,
  enable_duplicate_check: number,
  duplicate_check_interval: number,
}

const wecomMedia: Fields = { media_id: filledText }

const wecomCardTap: Fields = { type: number, url: text, appid: text, pagepath: text }

const wecomCardHeading: Fields = { title: text, desc: text }

const wecomCardQuestion: Fields = {
  question_key: { type: 'text', required: true, maxBytes: 1024 },
  title: text,
  selected_id: text,
  option_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { id: { type: 'text', required: true, maxBytes: 128 }, text: neededText } }, min: 1, max: 10 },
}

const wecomCardHead: Fields = {
  source: { type: 'object', fields: { icon_url: text, desc: text, desc_color: number } },
  main_title: { type: 'object', fields: wecomCardHeading },
  task_id: { type: 'text', maxBytes: 128 },
}

const wecomNoticeCard: Fields = {
  ...wecomCardHead,
  action_menu: { type: 'object', fields: { desc: text, action_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { text: neededText, key: { type: 'text', required: true, maxBytes: 1024 } } }, min: 1, max: 3 }, } },
  quote_area: { type: 'object', fields: { ...wecomCardTap, title: text, quote_text: text } },
  horizontal_content_list: { type: 'list', items: { type: 'object', required: true, fields: { keyname: neededText, value: text, type: number, url: text, media_id: text, userid: text } }, max: 6 },
  jump_list: { type: 'list', items: { type: 'object', required: true, fields: { ...wecomCardTap, title: neededText } }, max: 3 },
}

const wecomTextNoticeCard: Fields = {
  ...wecomNoticeCard,
  emphasis_content: { type: 'object', fields: wecomCardHeading },
  sub_title_text: text,
  card_action: { type: 'object', required: true, fields: wecomCardTap },
}

const wecomNewsNoticeCard: Fields = {
  ...wecomNoticeCard,
  card_image: { type: 'object', fields: { url: neededText, aspect_ratio: number } },
  image_text_area: { type: 'object', fields: { ...wecomCardTap, title: text, desc: text, image_url: neededText } },
  vertical_content_list: { type: 'list', items: { type: 'object', required: true, fields: wecomCardHeading }, max: 4 },
  card_action: { type: 'object', required: true, fields: wecomCardTap },
}

const wecomButtonInteractionCard: Fields = {
  ...wecomNoticeCard,
  sub_title_text: text,
  card_action: { type: 'object', fields: wecomCardTap },
  button_selection: { type: 'object', fields: wecomCardQuestion },
  button_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { type: number, text: neededText, style: number, key: { type: 'text', maxBytes: 1024 }, url: text } }, min: 1, max: 6 },
  task_id: { type: 'text', required: true, maxBytes: 128 },
}

const wecomSubmitCard: Fields = {
  ...wecomCardHead,
  submit_button: { type: 'object', required: true, fields: { text: neededText, key: { type: 'text', required: true, maxBytes: 1024 } } },
  task_id: { type: 'text', required: true, maxBytes: 128 },
}

const wecomVoteInteractionCard: Fields = {
  ...wecomSubmitCard,
  checkbox: { type: 'object', required: true, fields: { question_key: { type: 'text', required: true, maxBytes: 1024 }, option_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { id: { type: 'text', required: true, maxBytes: 128 }, text: neededText, is_checked: boolean } }, min: 1, max: 20 }, mode: number, } },
}

const wecomMultipleInteractionCard: Fields = {
  ...wecomSubmitCard,
  select_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: wecomCardQuestion }, min: 1, max: 3 },
}

const wecomTemplateCard: Variants = {
  by: 'card_type',
  of: {
    text_notice: wecomTextNoticeCard,
    news_notice: wecomNewsNoticeCard,
    button_interaction: wecomButtonInteractionCard,
    vote_interaction: wecomVoteInteractionCard,
    multiple_interaction: wecomMultipleInteractionCard,
  },
}

/** The fields of a message, by its channel and its `msgtype`. */
export const SENDS: Readonly<Record<Channel, Readonly<Record<string, Fields>>>> = {
  'customer-service': {
    text: {
      ...customerServiceHead,
      text: { type: 'object', required: true, fields: { content: { type: 'text', required: true, filled: true, maxBytes: 2048 } } },
    },
    image: {
      ...customerServiceHead,
      image: { type: 'object', required: true, fields: customerServiceMedia },
    },
    voice: {
      ...customerServiceHead,
      voice: { type: 'object', required: true, fields: customerServiceMedia },
    },
    video: {
      ...customerServiceHead,
      video: { type: 'object', required: true, fields: customerServiceMedia },
    },
    file: {
      ...customerServiceHead,
      file: { type: 'object', required: true, fields: customerServiceMedia },
    },
    link: {
      ...customerServiceHead,
      link: { type: 'object', required: true, fields: { title: filledText, desc: text, url: filledText, thumb_media_id: filledText } },
    },
    miniprogram: {
      ...customerServiceHead,
      miniprogram: { type: 'object', required: true, fields: { appid: filledText, title: text, thumb_media_id: filledText, pagepath: filledText } },
    },
    msgmenu: {
      ...customerServiceHead,
      msgmenu: { type: 'object', required: true, fields: { head_content: text, list: { type: 'list', items: { type: 'object', required: true, fields: { type: { type: 'text', required: true, oneOf: ['click', 'view', 'miniprogram', 'text'] }, click: { type: 'object', fields: { id: text, content: neededText } }, view: { type: 'object', fields: { url: neededText, content: neededText } }, miniprogram: { type: 'object', fields: { appid: neededText, pagepath: neededText, content: neededText } }, text: { type: 'object', fields: { content: neededText, no_newline: number } }, } } }, tail_content: text, } },
    },
    location: {
      ...customerServiceHead,
      location: { type: 'object', required: true, fields: { name: text, address: text, latitude: neededNumber, longitude: neededNumber } },
    },
    ca_link: { ...customerServiceHead, ca_link: { type: 'object', required: true, fields: {} } },
  },
  'mini-program': {
    text: { ...openIdReceiver, text: { type: 'object', required: true, fields: customText } },
    image: { ...openIdReceiver, image: { type: 'object', required: true, fields: customMedia } },
    link: {
      ...openIdReceiver,
      link: { type: 'object', required: true, fields: { title: neededText, description: neededText, url: filledText, thumb_url: neededText } },
    },
    miniprogrampage: {
      ...openIdReceiver,
      miniprogrampage: { type: 'object', required: true, fields: miniProgramCard },
    },
  },
  'official-account': {
    text: { ...officialAccountReceiver, text: { type: 'object', required: true, fields: customText } },
    image: { ...officialAccountReceiver, image: { type: 'object', required: true, fields: customMedia } },
    voice: { ...officialAccountReceiver, voice: { type: 'object', required: true, fields: customMedia } },
    video: {
      ...officialAccountReceiver,
      video: { type: 'object', required: true, fields: { ...customMedia, thumb_media_id: text, title: text, description: text } },
    },
    music: {
      ...officialAccountReceiver,
      music: { type: 'object', required: true, fields: { title: text, description: text, musicurl: neededText, hqmusicurl: neededText, thumb_media_id: filledText, } },
    },
    news: {
      ...officialAccountReceiver,
      news: { type: 'object', required: true, fields: { articles: { type: 'list', required: true, items: { type: 'object', required: true, fields: { title: neededText, description: text, url: text, picurl: text } }, min: 1, max: 1 }, } },
    },
    mpnews: { ...officialAccountReceiver, mpnews: { type: 'object', required: true, fields: customMedia } },
    mpnewsarticle: {
      ...officialAccountReceiver,
      mpnewsarticle: { type: 'object', required: true, fields: { article_id: filledText } },
    },
    msgmenu: {
      ...officialAccountReceiver,
      msgmenu: { type: 'object', required: true, fields: { head_content: text, list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { id: neededText, content: neededText } } }, tail_content: text, } },
    },
    wxcard: {
      ...officialAccountReceiver,
      wxcard: { type: 'object', required: true, fields: { card_id: filledText } },
    },
    miniprogrampage: {
      ...officialAccountReceiver,
      miniprogrampage: { type: 'object', required: true, fields: { ...miniProgramCard, appid: filledText } },
    },
  },
  'response-url': {
    markdown: {
      markdown: { type: 'object', required: true, fields: { content: { type: 'text', required: true, filled: true, maxBytes: MAX_RESPONSE_URL_BYTES } } },
    },
    template_card: { template_card: { type: 'object', required: true, variants: botTemplateCard, fields: {} } },
  },
  'wecom': {
    text: {
      ...wecomRecipients,
      text: { type: 'object', required: true, fields: { content: { type: 'text', required: true, filled: true, maxBytes: 2048 } } },
    },
    markdown: {
      ...wecomRecipients,
      markdown: { type: 'object', required: true, fields: { content: { type: 'text', required: true, filled: true, maxBytes: 2048 } } },
    },
    image: { ...wecomRecipients, image: { type: 'object', required: true, fields: wecomMedia } },
    voice: { ...wecomRecipients, voice: { type: 'object', required: true, fields: wecomMedia } },
    video: {
      ...wecomRecipients,
      video: { type: 'object', required: true, fields: { ...wecomMedia, title: { type: 'text', maxBytes: 128 }, description: { type: 'text', maxBytes: 512 }, } },
    },
    file: { ...wecomRecipients, file: { type: 'object', required: true, fields: wecomMedia } },
    textcard: {
      ...wecomRecipients,
      textcard: { type: 'object', required: true, fields: { title: filledText, description: filledText, url: filledText, btntxt: text } },
    },
    news: {
      ...wecomRecipients,
      news: { type: 'object', required: true, fields: { articles: { type: 'list', required: true, items: { type: 'object', required: true, fields: { title: { type: 'text', required: true, filled: true, maxBytes: 128 }, description: { type: 'text', maxBytes: 512 }, url: text, picurl: text, appid: text, pagepath: text, } }, min: 1, max: 8 }, } },
    },
    mpnews: {
      ...wecomRecipients,
      mpnews: { type: 'object', required: true, fields: { articles: { type: 'list', required: true, items: { type: 'object', required: true, fields: { title: filledText, thumb_media_id: filledText, author: text, content_source_url: text, content: filledText, digest: text, } }, min: 1, max: 8 }, } },
    },
    miniprogram_notice: {
      ...wecomRecipients,
      miniprogram_notice: { type: 'object', required: true, fields: { appid: filledText, page: text, title: filledText, description: text, emphasis_first_item: boolean, content_item: { type: 'list', items: { type: 'object', required: true, fields: { key: neededText, value: neededText } } }, } },
    },
    template_card: {
      ...wecomRecipients,
      template_card: { type: 'object', required: true, variants: wecomTemplateCard, fields: {} },
    },
  },
}
