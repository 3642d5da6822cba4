// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.
import type { Platform } from '../../platforms.ts'
import type { Field, Fields, Variants } from '../fields.ts'

/** The kinds of passive reply, by the field that identifies them; `event reply` is for replies that are only fields (小程序, hardware). */
export const REPLY_KINDS = [
  'text',
  'image',
  'voice',
  'video',
  'news',
  'music',
  'transfer_customer_service',
  'transfer_customer_service with TransInfo',
  'update_button',
  'update_template_card',
  'update_taskcard',
  'msgtype text',
  'msgtype stream',
  'msgtype template_card',
  'msgtype stream_with_template_card',
  'response_type update_template_card',
  'event reply',
] as const

/** One of the kinds of passive reply. */
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** The most bytes of UTF-8 that `content` may have. */
export const MAX_STREAM_BYTES = 20480

/** The most bytes of UTF-8 that `Content` may have. */
export const MAX_TEXT_BYTES = 2048

const text: Field = { type: 'text' }
const neededText: Field = { type: 'text', required: true }
const filledText: Field = { type: 'text', required: true, filled: true }
const number: Field = { type: 'number' }
const neededNumber: Field = { type: 'number', required: true }
const boolean: Field = { type: 'boolean' }

const result: Fields = { ResultCode: neededNumber, ResultMsg: neededText }

const plainResult: Fields = { ResultCode: neededNumber, ResultMsg: text }

const lowerCaseResult: Fields = { resultcode: neededNumber, resultmsg: text }

const retResult: Fields = { ret_code: neededNumber, ret_msg: neededText }

const errcodeResult: Fields = { errcode: neededNumber, errmsg: neededText }

const errResult: Fields = { ErrCode: neededNumber, ErrMsg: text }

const article: Fields = {
  Title: { type: 'text', required: true, maxBytes: { wecom: 128, 'wecom-suite': 128 } },
  Description: { type: 'text', maxBytes: { wecom: 512, 'wecom-suite': 512 } },
  PicUrl: text,
  Url: text,
}

const source: Fields = { IconUrl: text, Desc: text, DescColor: number }

const heading: Fields = { Title: text, Desc: text }

const row: Fields = { KeyName: neededText, Value: text, Type: number, Url: text, MediaId: text, UserId: text }

const jump: Fields = { Title: neededText, Type: number, Url: text, AppId: text, PagePath: text }

const cardAction: Fields = { Title: text, Type: number, Url: text, AppId: text, PagePath: text }

const actionMenu: Fields = {
  Desc: text,
  ActionList: { type: 'list', items: { type: 'object', required: true, fields: { Text: text, Key: { type: 'text', required: true, maxBytes: 1024 } } }, min: 1, max: 10 },
}

const block: Fields = { Type: number, Url: text, Appid: text, PagePath: text }

const quoteArea: Fields = /* @__PURE__ */ Object.assign({}, block, { Title: text, QuoteText: text })

const imageTextArea: Fields = /* @__PURE__ */ Object.assign({}, block, { Title: text, Desc: text, ImageUrl: text })

const question: Fields = {
  QuestionKey: { type: 'text', maxBytes: 1024 },
  Title: text,
  SelectedId: text,
  Disable: boolean,
  OptionList: { type: 'list', items: { type: 'object', required: true, fields: { Id: { type: 'text', maxBytes: 128 }, Text: text } }, max: 10 },
}

const cardHead: Fields = { Source: { type: 'object', fields: source }, MainTitle: { type: 'object', fields: heading } }

const noticeCard: Fields = /* @__PURE__ */ Object.assign({}, cardHead, {
  HorizontalContentList: { type: 'list', items: { type: 'object', required: true, fields: row }, max: 6 },
  JumpList: { type: 'list', items: { type: 'object', required: true, fields: jump }, max: 3 },
  ActionMenu: { type: 'object', fields: actionMenu },
  QuoteArea: { type: 'object', fields: quoteArea },
})

const submitCard: Fields = /* @__PURE__ */ Object.assign({}, cardHead, {
  SubmitButton: { type: 'object', required: true, fields: { Text: text, Key: { type: 'text', required: true, maxBytes: 1024 } } },
  ReplaceText: text,
})

const textNoticeCard: Fields = /* @__PURE__ */ Object.assign({}, noticeCard, {
  SubTitleText: text,
  EmphasisContent: { type: 'object', fields: heading },
  CardAction: { type: 'object', required: true, fields: cardAction },
})

const newsNoticeCard: Fields = /* @__PURE__ */ Object.assign({}, noticeCard, {
  CardAction: { type: 'object', required: true, fields: cardAction },
  CardImage: { type: 'object', fields: { Url: text, AspectRatio: number } },
  ImageTextArea: { type: 'object', fields: imageTextArea },
  VerticalContentList: { type: 'list', items: { type: 'object', required: true, fields: heading }, max: 4 },
})

const buttonInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, noticeCard, {
  SubTitleText: text,
  CardAction: { type: 'object', fields: cardAction },
  ButtonList: { type: 'list', required: true, items: { type: 'object', required: true, fields: { Text: text, Style: number, Key: { type: 'text', maxBytes: 1024 } } }, max: 6 },
  ButtonSelection: { type: 'object', fields: question },
  ReplaceText: text,
})

const voteInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, submitCard, {
  CheckBox: { type: 'object', required: true, fields: { QuestionKey: { type: 'text', maxBytes: 1024 }, OptionList: { type: 'list', items: { type: 'object', required: true, fields: { Id: { type: 'text', maxBytes: 128 }, Text: text, IsChecked: boolean } }, max: 20 }, Disable: boolean, Mode: number, } },
})

const multipleInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, submitCard, {
  SelectList: { type: 'list', required: true, items: { type: 'object', required: true, fields: question }, max: 3 },
})

/** The variants of `TemplateCard`. */
export const templateCard: Variants = {
  by: 'CardType',
  of: {
    text_notice: textNoticeCard,
    news_notice: newsNoticeCard,
    button_interaction: buttonInteractionCard,
    vote_interaction: voteInteractionCard,
    multiple_interaction: multipleInteractionCard,
  },
}

const botFeedback: Fields = { id: { type: 'text', required: true, filled: true, maxBytes: 256 } }

const botSource: Fields = { icon_url: text, desc: text, desc_color: number }

const botHeading: Fields = { title: text, desc: text }

const botTap: Fields = { type: number, url: text, appid: text, pagepath: text }

const botQuoteArea: Fields = /* @__PURE__ */ Object.assign({}, botTap, { title: text, quote_text: text })

const botJump: Fields = /* @__PURE__ */ Object.assign({}, botTap, { title: text, question: text })

const botImageTextArea: Fields = /* @__PURE__ */ Object.assign({}, botTap, { title: text, desc: text, image_url: neededText })

const botQuestion: Fields = {
  question_key: { type: 'text', required: true, maxBytes: 1024 },
  title: text,
  disable: boolean,
  selected_id: text,
  option_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { id: { type: 'text', required: true, maxBytes: 128 }, text: neededText } }, min: 1, max: 10 },
}

const botCardHead: Fields = {
  source: { type: 'object', fields: botSource },
  main_title: { type: 'object', fields: botHeading },
  feedback: { type: 'object', fields: botFeedback },
}

const botNoticeCard: Fields = /* @__PURE__ */ Object.assign({}, botCardHead, {
  action_menu: { type: 'object', fields: { desc: text, action_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { text: neededText, key: { type: 'text', required: true, maxBytes: 1024 } } }, min: 1, max: 3 }, } },
  quote_area: { type: 'object', fields: botQuoteArea },
  horizontal_content_list: { type: 'list', items: { type: 'object', required: true, fields: { keyname: neededText, value: text, type: number, url: text, userid: text } }, max: 6 },
  jump_list: { type: 'list', items: { type: 'object', required: true, fields: botJump }, max: 3 },
  card_action: { type: 'object', required: true, fields: botTap },
  task_id: { type: 'text', maxBytes: 128 },
})

const botSubmitCard: Fields = /* @__PURE__ */ Object.assign({}, botCardHead, {
  submit_button: { type: 'object', required: true, fields: { text: neededText, key: { type: 'text', required: true, maxBytes: 1024 } } },
  task_id: { type: 'text', required: true, maxBytes: 128 },
})

const botTextNoticeCard: Fields = /* @__PURE__ */ Object.assign({}, botNoticeCard, { emphasis_content: { type: 'object', fields: botHeading }, sub_title_text: text })

const botNewsNoticeCard: Fields = /* @__PURE__ */ Object.assign({}, botNoticeCard, {
  card_image: { type: 'object', fields: { url: text, aspect_ratio: number } },
  image_text_area: { type: 'object', fields: botImageTextArea },
  vertical_content_list: { type: 'list', items: { type: 'object', required: true, fields: botHeading }, max: 4 },
})

const botButtonInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, botNoticeCard, {
  sub_title_text: text,
  button_selection: { type: 'object', fields: botQuestion },
  button_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { text: neededText, style: number, key: { type: 'text', required: true, maxBytes: 1024 } } }, max: 6 },
  task_id: { type: 'text', required: true, maxBytes: 128 },
})

const botVoteInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, botSubmitCard, {
  checkbox: { type: 'object', required: true, fields: { question_key: { type: 'text', required: true, maxBytes: 1024 }, option_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: { id: { type: 'text', required: true, maxBytes: 128 }, text: neededText, is_checked: boolean } }, min: 1, max: 20 }, disable: boolean, mode: number, } },
})

const botMultipleInteractionCard: Fields = /* @__PURE__ */ Object.assign({}, botSubmitCard, {
  select_list: { type: 'list', required: true, items: { type: 'object', required: true, fields: botQuestion }, max: 3 },
})

/** The variants of `BotTemplateCard`. */
export const botTemplateCard: Variants = {
  by: 'card_type',
  of: {
    text_notice: botTextNoticeCard,
    news_notice: botNewsNoticeCard,
    button_interaction: botButtonInteractionCard,
    vote_interaction: botVoteInteractionCard,
    multiple_interaction: botMultipleInteractionCard,
  },
}

const botStreamItem: Fields = {
  msgtype: { type: 'text', required: true, oneOf: ['image'] },
  image: { type: 'object', required: true, fields: { base64: { type: 'text', required: true, filled: true, maxDecodedBytes: 10485760 }, md5: filledText, } },
}

const botStream: Fields = {
  id: text,
  content: { type: 'text', maxBytes: MAX_STREAM_BYTES },
  feedback: { type: 'object', fields: botFeedback },
  finish: boolean,
  msg_item: { type: 'list', items: { type: 'object', required: true, fields: botStreamItem }, max: 10, onlyWith: 'finish' },
}

/** The fields of a reply by its `MsgType`, in the order of the documents. */
export const XML_REPLIES: Readonly<Record<string, Fields>> = {
  text: { Content: { type: 'text', required: true, filled: true, maxBytes: MAX_TEXT_BYTES } },
  image: { Image: { type: 'object', required: true, fields: { MediaId: filledText } } },
  voice: { Voice: { type: 'object', required: true, fields: { MediaId: filledText } } },
  video: {
    Video: { type: 'object', required: true, fields: { MediaId: filledText, Title: { type: 'text', maxBytes: { wecom: 128, 'wecom-suite': 128 } }, Description: { type: 'text', maxBytes: { wecom: 512, 'wecom-suite': 512 } }, } },
  },
  news: {
    Articles: { type: 'list', required: true, items: { type: 'object', required: true, fields: article }, min: 1, max: 8, maxInAnswerTo: { 'official-account': { text: 1, image: 1, voice: 1, video: 1, news: 1, location: 1 }, 'open-platform': { text: 1, image: 1, voice: 1, video: 1, news: 1, location: 1 } }, wrapper: 'item', count: 'ArticleCount' },
  },
  music: {
    Music: { type: 'object', required: true, fields: { Title: text, Description: text, MusicUrl: text, HQMusicUrl: text, ThumbMediaId: filledText } },
  },
  transfer_customer_service: { TransInfo: { type: 'object', fields: { KfAccount: filledText } } },
  update_button: { Button: { type: 'object', required: true, fields: { ReplaceName: filledText } } },
  update_template_card: { TemplateCard: { type: 'object', required: true, variants: templateCard, fields: {} } },
  update_taskcard: { TaskCard: { type: 'object', required: true, fields: { ReplaceName: filledText } } },
}

/** The field by which some platforms take a `MsgType` and others do not; with it the kind is `… with <field>`. */
export const RESTRICTED_FIELDS: Readonly<Record<string, string>> = {
  transfer_customer_service: 'TransInfo',
}

/** The fields of the other replies that a field identifies, by their kind. */
export const JSON_REPLIES: Readonly<Record<string, Fields>> = {
  'msgtype text': { text: { type: 'object', required: true, fields: { content: neededText } } },
  'msgtype stream': { stream: { type: 'object', required: true, fields: botStream } },
  'msgtype template_card': { template_card: { type: 'object', required: true, variants: botTemplateCard, fields: {} } },
  'msgtype stream_with_template_card': {
    stream: { type: 'object', required: true, fields: botStream },
    template_card: { type: 'object', variants: botTemplateCard, fields: {} },
  },
  'response_type update_template_card': {
    userids: { type: 'list', items: filledText },
    template_card: { type: 'object', required: true, variants: botTemplateCard, fields: { task_id: { type: 'text', required: true, reason: 'the platform finds the card by it' } } },
  },
}

/** How an event of 小程序, or a push of WeCom hardware, is answered. */
export interface EventAnswer {
  readonly fields: Fields
  /** Whether the header of a message precedes the fields, with `MsgType` and `Event` of the push. */
  readonly hasHeader?: true
  /** No XML form is documented. */
  readonly onlyJson?: true
}

/** The replies to the pushes that require fields: by `Event`, or `device.bind` and so on. */
export const EVENT_REPLIES: Readonly<Record<string, EventAnswer>> = {
  add_waybill: { hasHeader: true, fields: /* @__PURE__ */ Object.assign({ Token: neededText, OrderID: neededText, BizID: neededText, WayBillID: neededText }, result, { WaybillData: neededText }) },
  cancel_waybill: { hasHeader: true, fields: /* @__PURE__ */ Object.assign({ BizID: neededText, OrderID: neededText, WayBillID: neededText }, result) },
  check_biz: { hasHeader: true, fields: /* @__PURE__ */ Object.assign({ BizID: neededText }, result) },
  get_quota: { hasHeader: true, fields: /* @__PURE__ */ Object.assign({ BizID: neededText }, result, { Quota: neededNumber }) },
  waybill_notify_query: { hasHeader: true, fields: /* @__PURE__ */ Object.assign({}, result, {
    WaybillCreateTime: neededNumber,
    Path: { type: 'list', required: true, items: { type: 'object', required: true, fields: { ActionType: neededNumber, ActionTime: neededNumber, ActionMsg: neededText, DeliveryCourierName: text, DeliveryCourierPhone: text, } } },
  }) },
  add_single_waybill: { fields: /* @__PURE__ */ Object.assign({}, plainResult, { WayBillID: text, EstimatedDeliveryTime: text, JumpPath: text, PickCode: text }) },
  cancel_single_waybill: { fields: plainResult },
  notify_single_waybill_pay: { fields: plainResult },
  query_single_waybill_fee: { fields: /* @__PURE__ */ Object.assign({}, plainResult, { Fee: neededNumber, OriginalFee: number }) },
  query_single_waybill: { fields: /* @__PURE__ */ Object.assign({}, plainResult, {
    WayBillID: text,
    Sender: { type: 'object', required: true, fields: {} },
    Receiver: { type: 'object', required: true, fields: {} },
    GoodDetail: { type: 'object', fields: {} },
    Insured: { type: 'object', fields: {} },
    PathInfo: { type: 'object', fields: { path_info: { type: 'list', required: true, items: { type: 'object', required: true, fields: { action_time: neededNumber, action_type: neededNumber, action_msg: neededText, pickup_courier_name: text, pickup_courier_phone: text, delivery_courier_name: text, delivery_courier_phone: text, } } }, } },
    Fee: number,
    OriginalFee: number,
    OnlinePay: number,
    PayResult: number,
  }) },
  remind_waybill: { fields: /* @__PURE__ */ Object.assign({}, plainResult, { WayBillID: text, EstimatedDeliveryTime: text }) },
  waybill_complaint: { fields: plainResult },
  waybill_evaluate_agent: { fields: plainResult },
  waybill_query_expect_time_range: { fields: /* @__PURE__ */ Object.assign({}, plainResult, {
    ValidTimeRange: { type: 'list', required: true, items: { type: 'object', required: true, fields: { StartTime: neededNumber, EndTime: neededNumber, DayDelta: number, Status: number } } },
  }) },
  open_product_receive_coupon: { fields: /* @__PURE__ */ Object.assign({}, retResult, { out_coupon_id: text, out_user_coupon_id: text, request_id: text }) },
  cancel_auth_account: { fields: lowerCaseResult },
  get_auth_info: { fields: /* @__PURE__ */ Object.assign({}, lowerCaseResult, { appkey: neededText, account_type: neededNumber, account: neededText }) },
  get_pre_auth_code: { fields: /* @__PURE__ */ Object.assign({}, lowerCaseResult, { pre_auth_code: neededText }) },
  transport_add_tips: { fields: lowerCaseResult },
  transport_get_agent_pos: { fields: /* @__PURE__ */ Object.assign({}, lowerCaseResult, { lng: neededNumber, lat: neededNumber, distance: number, reach_time: number }) },
  xpay_coin_pay_notify: { fields: errResult },
  xpay_goods_deliver_notify: { fields: errResult },
  xpay_refund_notify: { fields: errResult },
  xpay_complaint_notify: { fields: errResult },
  xpay_wxpay_callback_notify: { fields: errResult },
  xpay_subscribe_signing_result_notify: { fields: errResult },
  xpay_subscribe_pay_fail_notify: { fields: errResult },
  xpay_apple_subscribe_signing_result_notify: { fields: errResult },
  xpay_apple_subscribe_unsigning_result_notify: { fields: errResult },
  xpay_subscribe_ios_refund_query_notify: { fields: { result_code: neededNumber, result_info: text, evidence: neededText } },
  channels_ec_vip_user_info_get: { fields: /* @__PURE__ */ Object.assign({}, errcodeResult, {
    info: { type: 'object', required: true, fields: { is_vip: { type: 'boolean', required: true }, identity: text, outer_userid: text } },
  }) },
  channels_ec_gen_order_info_init: { fields: errcodeResult },
  channels_ec_order_use_vip_discount: { fields: /* @__PURE__ */ Object.assign({}, errcodeResult, { result: neededNumber }) },
  minigame_coin_deliver_completed: { fields: errResult },
  minigame_recharge_center_coin_deliver_completed: { fields: errResult },
  minigame_pay_refund_succ_notify: { fields: errResult },
  minigame_game_pay_goods_deliver_notify: { fields: errResult },
  minigame_h5_goods_deliver_notify: { fields: errResult },
  minigame_deliver_h5_pay_products: { fields: errResult },
  minigame_deliver_goods: { fields: /* @__PURE__ */ Object.assign({}, errResult, { SubErrCode: number }) },
  wxa_novel_chapter_permission: { onlyJson: true, fields: /* @__PURE__ */ Object.assign({}, errResult, {
    ChapterPerms: { type: 'list', required: true, items: { type: 'object', required: true, fields: { StartChapterIndex: neededNumber, EndChapterIndex: neededNumber, Perm: neededNumber } } },
  }) },
  'device.bind': { onlyJson: true, fields: { errcode: neededNumber, errmsg: text } },
  'device.verify_device': { onlyJson: true, fields: { is_valid: { type: 'boolean', required: true }, modelid: text } },
  'device.user_scan': { onlyJson: true, fields: { online_status: neededNumber } },
}

/** The fields that say whether an event succeeded: any other value than 0 says that it failed. */
export const RESULT_CODES: readonly string[] = ['ResultCode', 'resultcode', 'ret_code', 'errcode', 'ErrCode']

/** The fields that the answer to a failed event consists of. */
export const RESULT_FIELDS: readonly string[] = ['ResultCode', 'ResultMsg', 'resultcode', 'resultmsg', 'ret_code', 'ret_msg', 'errcode', 'errmsg', 'ErrCode', 'ErrMsg']

/**
 * The kinds that each platform accepts, by the push that is answered: `event.click`, otherwise `event`;
 * `device.bind`, otherwise `device` for hardware; `info` for notices; `other` for all other pushes, such as
 * messages. Events are in lower case, since platforms differ in case.
 */
export const TAKES: Readonly<Record<Platform, Readonly<Record<string, readonly ReplyKind[]>>>> = {
  'mini-program': {
    'event': ['event reply'],
    'other': ['transfer_customer_service'],
  },
  'official-account': {
    'event': ['text', 'image', 'voice', 'video', 'news', 'music', 'transfer_customer_service', 'transfer_customer_service with TransInfo'],
    'other': ['text', 'image', 'voice', 'video', 'news', 'music', 'transfer_customer_service', 'transfer_customer_service with TransInfo'],
  },
  'open-platform': {
    'event': ['text', 'image', 'voice', 'video', 'news', 'music', 'transfer_customer_service', 'transfer_customer_service with TransInfo', 'event reply'],
    'info': [],
    'other': ['text', 'image', 'voice', 'video', 'news', 'music', 'transfer_customer_service', 'transfer_customer_service with TransInfo'],
  },
  'wecom': {
    'event.subscribe': ['text', 'image', 'voice', 'video', 'news'],
    'event.enter_agent': ['text', 'image', 'voice', 'video', 'news'],
    'event.location': ['text', 'image', 'voice', 'video', 'news'],
    'event.click': ['text', 'image', 'voice', 'video', 'news'],
    'event.view': ['text', 'image', 'voice', 'video', 'news'],
    'event.view_miniprogram': ['text', 'image', 'voice', 'video', 'news'],
    'event.scancode_waitmsg': ['text', 'image', 'voice', 'video', 'news'],
    'event.template_card_event': ['text', 'image', 'voice', 'video', 'news', 'update_button', 'update_template_card'],
    'event.template_card_menu_event': ['text', 'image', 'voice', 'video', 'news', 'update_button', 'update_template_card'],
    'event.taskcard_click': ['update_taskcard'],
    'event': [],
    'info': [],
    'other': ['text', 'image', 'voice', 'video', 'news'],
  },
  'wecom-bot': {
    'event.feedback_event': [],
    'event.disconnected_event': [],
    'event.enter_chat': ['msgtype text', 'msgtype template_card'],
    'event.template_card_event': ['response_type update_template_card'],
    'event': ['msgtype text', 'msgtype stream', 'msgtype template_card', 'msgtype stream_with_template_card', 'response_type update_template_card'],
    'stream': ['msgtype stream', 'msgtype stream_with_template_card'],
    'other': ['msgtype stream', 'msgtype template_card', 'msgtype stream_with_template_card'],
  },
  'wecom-suite': {
    'device.bind': ['event reply'],
    'device.verify_device': ['event reply'],
    'device.user_scan': ['event reply'],
    'event.subscribe': ['text', 'image', 'voice', 'video', 'news'],
    'event.enter_agent': ['text', 'image', 'voice', 'video', 'news'],
    'event.location': ['text', 'image', 'voice', 'video', 'news'],
    'event.click': ['text', 'image', 'voice', 'video', 'news'],
    'event.view': ['text', 'image', 'voice', 'video', 'news'],
    'event.view_miniprogram': ['text', 'image', 'voice', 'video', 'news'],
    'event.scancode_waitmsg': ['text', 'image', 'voice', 'video', 'news'],
    'event.template_card_event': ['text', 'image', 'voice', 'video', 'news', 'update_button', 'update_template_card'],
    'event.template_card_menu_event': ['text', 'image', 'voice', 'video', 'news', 'update_button', 'update_template_card'],
    'event.taskcard_click': ['update_taskcard'],
    'event': [],
    'device': [],
    'info': [],
    'other': ['text', 'image', 'voice', 'video', 'news'],
  },
}
