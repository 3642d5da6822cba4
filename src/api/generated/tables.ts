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

const officialAccountReceiver: Fields = /* @__PURE__ */ Object.assign({}, openIdReceiver, { customservice: { type: 'object', fields: { kf_account: filledText } } })

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

const wecomNoticeCard: Fields = /* @__PURE__ */ Object.assign({}, wecomCardHead, {
  action_menu: { type: 'object', fields: { desc: text, action_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { text: neededText, key: { type: 'text', required: true, maxBytes: 1024 } } }, min: 1, max: 3 }, } },
  quote_area: { type: 'object', fields: /* @__PURE__ */ Object.assign({}, wecomCardTap, { title: text, quote_text: text }) },
  horizontal_content_list: { type: 'list', items: { type: 'object', required: true, fields: { keyname: neededText, value: text, type: number, url: text, media_id: text, userid: text } }, max: 6 },
  jump_list: { type: 'list', items: { type: 'object', required: true, fields: /* @__PURE__ */ Object.assign({}, wecomCardTap, { title: neededText }) }, max: 3 },
})

const wecomTextNoticeCard: Fields = /* @__PURE__ */ Object.assign({}, wecomNoticeCard, {
  emphasis_content: { type: 'object', fields: wecomCardHeading },
  sub_title_text: text,
  card_action: { type: 'object', required: true, fields: wecomCardTap },
})

const wecomNewsNoticeCard: Fields = /* @__PURE__ */ Object.assign({}, wecomNoticeCard, {
  card_image: { type: 'object', fields: { url: neededText, aspect_ratio: number } },
  image_text_area: { type: 'object', fields: /* @__PURE__ */ Object.assign({}, wecomCardTap, { title: text, desc: text, image_url: neededText }) },
  vertical_content_list: { type: 'list', items: { type: 'object', required: true, fields: wecomCardHeading }, max: 4 },
  card_action: { type: 'object', required: true, fields: wecomCardTap },
})

const wecomButtonInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, wecomNoticeCard, {
  sub_title_text: text,
  card_action: { type: 'object', fields: wecomCardTap },
  button_selection: { type: 'object', fields: wecomCardQuestion },
  button_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { type: number, text: neededText, style: number, key: { type: 'text', maxBytes: 1024 }, url: text } }, min: 1, max: 6 },
  task_id: { type: 'text', required: true, maxBytes: 128 },
})

const wecomSubmitCard: Fields = /* @__PURE__ */ Object.assign({}, wecomCardHead, {
  submit_button: { type: 'object', required: true, fields: { text: neededText, key: { type: 'text', required: true, maxBytes: 1024 } } },
  task_id: { type: 'text', required: true, maxBytes: 128 },
})

const wecomVoteInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, wecomSubmitCard, {
  checkbox: { type: 'object', required: true, fields: { question_key: { type: 'text', required: true, maxBytes: 1024 }, option_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { id: { type: 'text', required: true, maxBytes: 128 }, text: neededText, is_checked: boolean } }, min: 1, max: 20 }, mode: number, } },
})

const wecomMultipleInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, wecomSubmitCard, {
  select_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: wecomCardQuestion }, min: 1, max: 3 },
})

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
    text: /* @__PURE__ */ Object.assign({}, customerServiceHead, {
      text: { type: 'object', required: true, fields: { content: { type: 'text', required: true, filled: true, maxBytes: 2048 } } },
    }),
    image: /* @__PURE__ */ Object.assign({}, customerServiceHead, { image: { type: 'object', required: true, fields: customerServiceMedia } }),
    voice: /* @__PURE__ */ Object.assign({}, customerServiceHead, { voice: { type: 'object', required: true, fields: customerServiceMedia } }),
    video: /* @__PURE__ */ Object.assign({}, customerServiceHead, { video: { type: 'object', required: true, fields: customerServiceMedia } }),
    file: /* @__PURE__ */ Object.assign({}, customerServiceHead, { file: { type: 'object', required: true, fields: customerServiceMedia } }),
    link: /* @__PURE__ */ Object.assign({}, customerServiceHead, {
      link: { type: 'object', required: true, fields: { title: filledText, desc: text, url: filledText, thumb_media_id: filledText } },
    }),
    miniprogram: /* @__PURE__ */ Object.assign({}, customerServiceHead, {
      miniprogram: { type: 'object', required: true, fields: { appid: filledText, title: text, thumb_media_id: filledText, pagepath: filledText } },
    }),
    msgmenu: /* @__PURE__ */ Object.assign({}, customerServiceHead, {
      msgmenu: { type: 'object', required: true, fields: { head_content: text, list: { type: 'list', items: { type: 'object', required: true, fields: { type: { type: 'text', required: true, oneOf: ['click', 'view', 'miniprogram', 'text'] }, click: { type: 'object', fields: { id: text, content: neededText } }, view: { type: 'object', fields: { url: neededText, content: neededText } }, miniprogram: { type: 'object', fields: { appid: neededText, pagepath: neededText, content: neededText } }, text: { type: 'object', fields: { content: neededText, no_newline: number } }, } } }, tail_content: text, } },
    }),
    location: /* @__PURE__ */ Object.assign({}, customerServiceHead, {
      location: { type: 'object', required: true, fields: { name: text, address: text, latitude: neededNumber, longitude: neededNumber } },
    }),
    ca_link: /* @__PURE__ */ Object.assign({}, customerServiceHead, { ca_link: { type: 'object', required: true, fields: {} } }),
  },
  'mini-program': {
    text: /* @__PURE__ */ Object.assign({}, openIdReceiver, { text: { type: 'object', required: true, fields: customText } }),
    image: /* @__PURE__ */ Object.assign({}, openIdReceiver, { image: { type: 'object', required: true, fields: customMedia } }),
    link: /* @__PURE__ */ Object.assign({}, openIdReceiver, {
      link: { type: 'object', required: true, fields: { title: neededText, description: neededText, url: filledText, thumb_url: neededText } },
    }),
    miniprogrampage: /* @__PURE__ */ Object.assign({}, openIdReceiver, { miniprogrampage: { type: 'object', required: true, fields: miniProgramCard } }),
  },
  'official-account': {
    text: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, { text: { type: 'object', required: true, fields: customText } }),
    image: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, { image: { type: 'object', required: true, fields: customMedia } }),
    voice: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, { voice: { type: 'object', required: true, fields: customMedia } }),
    video: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, {
      video: { type: 'object', required: true, fields: /* @__PURE__ */ Object.assign({}, customMedia, { thumb_media_id: text, title: text, description: text }) },
    }),
    music: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, {
      music: { type: 'object', required: true, fields: { title: text, description: text, musicurl: neededText, hqmusicurl: neededText, thumb_media_id: filledText, } },
    }),
    news: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, {
      news: { type: 'object', required: true, fields: { articles: { type: 'list', required: true, items: { type: 'object', required: true, fields: { title: neededText, description: text, url: text, picurl: text } }, min: 1, max: 1 }, } },
    }),
    mpnews: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, { mpnews: { type: 'object', required: true, fields: customMedia } }),
    mpnewsarticle: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, { mpnewsarticle: { type: 'object', required: true, fields: { article_id: filledText } } }),
    msgmenu: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, {
      msgmenu: { type: 'object', required: true, fields: { head_content: text, list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { id: neededText, content: neededText } } }, tail_content: text, } },
    }),
    wxcard: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, { wxcard: { type: 'object', required: true, fields: { card_id: filledText } } }),
    miniprogrampage: /* @__PURE__ */ Object.assign({}, officialAccountReceiver, {
      miniprogrampage: { type: 'object', required: true, fields: /* @__PURE__ */ Object.assign({}, miniProgramCard, { appid: filledText }) },
    }),
  },
  'response-url': {
    markdown: {
      markdown: { type: 'object', required: true, fields: { content: { type: 'text', required: true, filled: true, maxBytes: MAX_RESPONSE_URL_BYTES } } },
    },
    template_card: { template_card: { type: 'object', required: true, variants: botTemplateCard, fields: {} } },
  },
  'wecom': {
    text: /* @__PURE__ */ Object.assign({}, wecomRecipients, {
      text: { type: 'object', required: true, fields: { content: { type: 'text', required: true, filled: true, maxBytes: 2048 } } },
    }),
    markdown: /* @__PURE__ */ Object.assign({}, wecomRecipients, {
      markdown: { type: 'object', required: true, fields: { content: { type: 'text', required: true, filled: true, maxBytes: 2048 } } },
    }),
    image: /* @__PURE__ */ Object.assign({}, wecomRecipients, { image: { type: 'object', required: true, fields: wecomMedia } }),
    voice: /* @__PURE__ */ Object.assign({}, wecomRecipients, { voice: { type: 'object', required: true, fields: wecomMedia } }),
    video: /* @__PURE__ */ Object.assign({}, wecomRecipients, {
      video: { type: 'object', required: true, fields: /* @__PURE__ */ Object.assign({}, wecomMedia, { title: { type: 'text', maxBytes: 128 }, description: { type: 'text', maxBytes: 512 } }) },
    }),
    file: /* @__PURE__ */ Object.assign({}, wecomRecipients, { file: { type: 'object', required: true, fields: wecomMedia } }),
    textcard: /* @__PURE__ */ Object.assign({}, wecomRecipients, {
      textcard: { type: 'object', required: true, fields: { title: filledText, description: filledText, url: filledText, btntxt: text } },
    }),
    news: /* @__PURE__ */ Object.assign({}, wecomRecipients, {
      news: { type: 'object', required: true, fields: { articles: { type: 'list', required: true, items: { type: 'object', required: true, fields: { title: { type: 'text', required: true, filled: true, maxBytes: 128 }, description: { type: 'text', maxBytes: 512 }, url: text, picurl: text, appid: text, pagepath: text, } }, min: 1, max: 8 }, } },
    }),
    mpnews: /* @__PURE__ */ Object.assign({}, wecomRecipients, {
      mpnews: { type: 'object', required: true, fields: { articles: { type: 'list', required: true, items: { type: 'object', required: true, fields: { title: filledText, thumb_media_id: filledText, author: text, content_source_url: text, content: filledText, digest: text, } }, min: 1, max: 8 }, } },
    }),
    miniprogram_notice: /* @__PURE__ */ Object.assign({}, wecomRecipients, {
      miniprogram_notice: { type: 'object', required: true, fields: { appid: filledText, page: text, title: filledText, description: text, emphasis_first_item: boolean, content_item: { type: 'list', items: { type: 'object', required: true, fields: { key: neededText, value: neededText } } }, } },
    }),
    template_card: /* @__PURE__ */ Object.assign({}, wecomRecipients, { template_card: { type: 'object', required: true, variants: wecomTemplateCard, fields: {} } }),
  },
}
