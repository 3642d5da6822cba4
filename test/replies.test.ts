/** Replies as the platform reads them, their limits, and the replies that a platform would not act on. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  type BotTemplateCard,
  botImage,
  botStream,
  botStreamWithTemplateCard,
  botTemplateCard,
  botText,
  botUpdateTemplateCard,
  buildReply,
  type EventReplies,
  type HandlerResult,
  image,
  type MessageOf,
  music,
  news,
  type Platform,
  parseMessage,
  type ReplyOf,
  route,
  type TemplateCard,
  text,
  transferCustomerService,
  truncateUtf8,
  updateButton,
  updateTaskCard,
  updateTemplateCard,
  video,
  voice,
} from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { asRead, readXml } from './support/read-xml.ts'

const NOW = 1_713_424_427
const names = { ToUserName: 'gh_97417a04a28d', FromUserName: 'zhangsan' }
const header = { ToUserName: 'zhangsan', FromUserName: 'gh_97417a04a28d', CreateTime: NOW }
const head =
  '<ToUserName><![CDATA[zhangsan]]></ToUserName><FromUserName><![CDATA[gh_97417a04a28d]]></FromUserName>' +
  `<CreateTime>${NOW}</CreateTime>`

const push = (fields: object): MessageOf => parseMessage(JSON.stringify({ ...names, ...fields }))
const nothing = push({})
const message = push({ MsgType: 'text', Content: 'hi' })
const event = (name: string) => push({ MsgType: 'event', Event: name })
const bot = (fields: object): MessageOf =>
  parseMessage(JSON.stringify({ msgid: '1', from: { userid: 'z' }, ...fields }))
const botEvent = (eventtype: string, fields = {}) => bot({ msgtype: 'event', event: { eventtype, ...fields } })
const botMessage = bot({ msgtype: 'text', text: { content: 'hi' } })
const clicked = botEvent('template_card_event', { template_card_event: { card_type: 'text_notice', task_id: 'T1' } })

const written = (reply: unknown, answered: MessageOf = nothing, platform?: Platform, syntax: 'xml' | 'json' = 'xml') =>
  buildReply(answered, reply as ReplyOf, NOW, syntax, platform === undefined ? {} : { platform })
const refusal = (reason: string) =>
  expect.objectContaining({ code: 'INVALID_REPLY', message: expect.stringContaining(reason) })

const article = { Title: 'a', Description: 'd', PicUrl: 'https://example.com/p?a=1&b=2', Url: 'https://example.com/u' }
const articles = (count: number) => news(Array.from({ length: count }, () => article))
const MEDIA = [
  text('你好 <b>&amp;</b>'),
  image('M'),
  voice('M'),
  video('M'),
  video('M', { Title: 't', Description: 'd' }),
  articles(1),
] as const

const cards: readonly TemplateCard[] = [
  {
    CardType: 'text_notice',
    Source: { IconUrl: 'i', Desc: '更新后的卡片', DescColor: 3 },
    MainTitle: { Title: 't', Desc: 'd' },
    SubTitleText: 's',
    EmphasisContent: { Title: '100', Desc: 'd' },
    HorizontalContentList: [{ KeyName: 'k' }, { KeyName: 'k', Value: 'v', Type: 3, UserId: 'u' }],
    JumpList: [{ Title: 'j', Type: 2, AppId: 'a', PagePath: 'p' }],
    CardAction: { Type: 1, Url: 'u' },
    ActionMenu: { Desc: 'd', ActionList: [{ Text: 't', Key: 'k' }] },
    QuoteArea: { Type: 1, Url: 'u', Title: 't', QuoteText: 'q' },
  },
  {
    CardType: 'news_notice',
    CardImage: { Url: 'u', AspectRatio: 1.3 },
    VerticalContentList: [{ Title: 't' }, { Desc: 'd' }],
    CardAction: { Type: 0 },
  },
  {
    CardType: 'button_interaction',
    ButtonList: [{ Text: 'b', Style: 1, Key: 'k' }, { Text: 'c' }],
    ButtonSelection: { QuestionKey: 'q', SelectedId: '1', Disable: false, OptionList: [{ Id: '1', Text: 'o' }] },
    ReplaceText: '已提交',
  },
  {
    CardType: 'vote_interaction',
    CheckBox: { QuestionKey: 'q', OptionList: [{ Id: '1', Text: 'o', IsChecked: true }], Disable: false, Mode: 1 },
    SubmitButton: { Text: '提交', Key: 'K' },
  },
  {
    CardType: 'multiple_interaction',
    SelectList: [{ QuestionKey: 'q', OptionList: [{ Id: '1', Text: 'o' }] }],
    SubmitButton: { Key: 'K' },
  },
]
const botCards: readonly BotTemplateCard[] = [
  {
    card_type: 'text_notice',
    action_menu: { action_list: [{ text: 't', key: 'k' }] },
    horizontal_content_list: [{ keyname: 'k', value: 'v' }],
    jump_list: [{ type: 3, title: 't', question: 'q' }],
    card_action: { type: 1, url: 'u' },
    task_id: 'T1',
    feedback: { id: 'F' },
  },
  {
    card_type: 'news_notice',
    image_text_area: { image_url: 'i' },
    vertical_content_list: [{ title: 't' }],
    card_action: {},
  },
  { card_type: 'button_interaction', button_list: [{ text: 'b', key: 'k' }], card_action: {}, task_id: 'T_1-@' },
  {
    card_type: 'vote_interaction',
    checkbox: { question_key: 'q', option_list: [{ id: '1', text: 'o', is_checked: true }], mode: 0 },
    submit_button: { text: '提交', key: 'K' },
    task_id: 'T1',
  },
  {
    card_type: 'multiple_interaction',
    select_list: [{ question_key: 'q', option_list: [{ id: '1', text: 'o' }] }],
    submit_button: { text: '提交', key: 'K' },
    task_id: 'T1',
  },
]
const noticed = { card_type: 'text_notice', task_id: 'T1', card_action: {} } as const

/** A file that begins as a PNG does. */
function picture(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return bytes
}

const botReplies: ReadonlyArray<readonly [ReplyOf<'wecom-bot'>, MessageOf]> = [
  [botText('你好'), botEvent('enter_chat')],
  [botStream({ id: 'S1', content: '**好** "1" </a>', feedback: { id: 'F' } }), botMessage],
  [
    botStream({ finish: true, content: '完', msg_item: [botImage(picture(100))] }),
    bot({ msgtype: 'stream', stream: { id: 'S1' } }),
  ],
  ...botCards.map((card) => [botTemplateCard(card), botMessage] as const),
  [botStreamWithTemplateCard({ id: 'S1' }), botMessage],
  [botStreamWithTemplateCard({ id: 'S1' }, noticed), botMessage],
  [botUpdateTemplateCard(noticed), clicked],
  [botUpdateTemplateCard(noticed, ['zhangsan', 'lisi']), clicked],
]

const result = { ResultCode: 0, ResultMsg: 'success' }
const ids = { BizID: 'xyz', OrderID: '012345678901234567890123456789', WayBillID: '123456789' }
const eventReplies: EventReplies = {
  add_waybill: { Token: '1234', ...ids, ...result, WaybillData: '##ZTO_bagAddr##广州##' },
  cancel_waybill: { ...ids, ...result },
  check_biz: { BizID: 'xyz', ...result },
  get_quota: { BizID: 'xyz', ...result, Quota: 0 },
  waybill_notify_query: {
    ...result,
    WaybillCreateTime: 1_600_000_000,
    Path: [
      { ActionType: 300_001, ActionTime: 1_600_000_000, ActionMsg: '派送中', DeliveryCourierName: '张三' },
      { ActionType: 100_001, ActionTime: 1_600_000_000, ActionMsg: '已取件' },
    ],
  },
  add_single_waybill: { ResultCode: 0, WayBillID: '1', PickCode: '007' },
  cancel_single_waybill: { ResultCode: 0 },
  notify_single_waybill_pay: { ResultCode: 1, ResultMsg: 'no' },
  query_single_waybill_fee: { ResultCode: 0, Fee: 12.5 },
  query_single_waybill: {
    ResultCode: 0,
    Sender: { name: '张三' },
    Receiver: { name: '李四', area: { code: 1 } },
    PathInfo: { path_info: [{ action_time: 1_600_000_000, action_type: 1, action_msg: 'm' }] },
  },
  remind_waybill: { ResultCode: 0, EstimatedDeliveryTime: 'soon' },
  waybill_complaint: { ResultCode: 0 },
  waybill_evaluate_agent: { ResultCode: 0 },
  waybill_query_expect_time_range: {
    ResultCode: 0,
    ValidTimeRange: [
      { StartTime: 32_400, EndTime: 36_000 },
      { StartTime: 36_000, EndTime: 39_600, DayDelta: 1, Status: 0 },
    ],
  },
  open_product_receive_coupon: { ret_code: 0, ret_msg: 'ok', out_coupon_id: 'c' },
  cancel_auth_account: { resultcode: 0 },
  get_auth_info: { resultcode: 0, appkey: 'k', account_type: 1, account: 'a' },
  get_pre_auth_code: { resultcode: 0, resultmsg: 'ok', pre_auth_code: 'p' },
  transport_add_tips: { resultcode: 0 },
  transport_get_agent_pos: { resultcode: 0, lng: 113.32, lat: 23.1, reach_time: 600 },
  xpay_coin_pay_notify: { ErrCode: 0 },
  xpay_goods_deliver_notify: { ErrCode: 0, ErrMsg: 'ok' },
  xpay_refund_notify: { ErrCode: 0 },
  xpay_complaint_notify: { ErrCode: 0 },
  xpay_wxpay_callback_notify: { ErrCode: 0 },
  xpay_subscribe_signing_result_notify: { ErrCode: 0 },
  xpay_subscribe_pay_fail_notify: { ErrCode: 0 },
  xpay_apple_subscribe_signing_result_notify: { ErrCode: 0 },
  xpay_apple_subscribe_unsigning_result_notify: { ErrCode: 0 },
  xpay_subscribe_ios_refund_query_notify: { result_code: 1, result_info: '建议拒绝退款', evidence: '已发货' },
  channels_ec_vip_user_info_get: {
    errcode: 0,
    errmsg: 'ok',
    info: { is_vip: true, identity: 'Lv.1', outer_userid: 'outer' },
  },
  channels_ec_gen_order_info_init: { errcode: 0, errmsg: 'ok' },
  channels_ec_order_use_vip_discount: { errcode: 0, errmsg: 'ok', result: 1 },
  minigame_coin_deliver_completed: { ErrCode: 0 },
  minigame_recharge_center_coin_deliver_completed: { ErrCode: 0 },
  minigame_pay_refund_succ_notify: { ErrCode: 0 },
  minigame_game_pay_goods_deliver_notify: { ErrCode: 0, ErrMsg: 'Success' },
  minigame_h5_goods_deliver_notify: { ErrCode: 99_999, ErrMsg: 'internal error' },
  minigame_deliver_h5_pay_products: { ErrCode: 0 },
  minigame_deliver_goods: { ErrCode: 1, ErrMsg: 'not registered', SubErrCode: 172_935_494 },
  wxa_novel_chapter_permission: {
    ErrCode: 0,
    ErrMsg: '',
    ChapterPerms: [{ StartChapterIndex: 0, EndChapterIndex: 2, Perm: 1 }],
  },
}
const eventCases = Object.entries(eventReplies)
const WITH_HEADER = ['add_waybill', 'cancel_waybill', 'check_biz', 'get_quota', 'waybill_notify_query']
const headerOf = (name: string) => (WITH_HEADER.includes(name) ? { ...header, MsgType: 'event', Event: name } : {})

describe('a picture of a stream', () => {
  const jpg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)
  const md5 = createHash('md5').update(jpg).digest('hex')
  const base64 = '/9j/4AECAw=='
  const sent = (given: { base64: string; md5: string }) =>
    written(botStream({ id: '1', finish: true, msg_item: [botImage(picture(8)), { msgtype: 'image', image: given }] }))

  test('is made of its bytes, or of only the bytes of a view', () => {
    expect(botImage(jpg)).toEqual({ msgtype: 'image', image: { base64, md5 } })
    expect(botImage(Uint8Array.of(9, ...jpg, 9).subarray(1, 8))).toEqual(botImage(jpg))
    expect(() => botImage(base64 as unknown as Uint8Array)).toThrow(TypeError)
  })

  test.each([
    ['as it was made', { base64, md5 }],
    ['with an MD5 in capitals', { base64, md5: md5.toUpperCase() }],
  ])('is sent %s', (_name, image) => {
    expect(JSON.parse(sent(image)).stream.msg_item[1].image).toEqual(image)
  })

  const noBase64 = '.base64 is not base64 with padding and without white space'
  test.each([
    ['without padding', { base64: base64.slice(0, -2), md5 }, noBase64],
    ['with newlines', { base64: `${base64.slice(0, 4)}\n${base64.slice(4)}`, md5 }, noBase64],
    ['as a data URL', { base64: `data:image/jpeg;base64,${base64}`, md5 }, noBase64],
    ['in the other alphabet', { base64: base64.replaceAll('/', '_'), md5 }, noBase64],
    ['that is a GIF', botImage(new TextEncoder().encode('GIF89a')).image, ' is neither a JPG nor a PNG'],
    [
      'with the MD5 of its base64',
      { base64, md5: createHash('md5').update(base64).digest('hex') },
      '.md5 is not that of',
    ],
    ['with its MD5 in base64', { base64, md5: createHash('md5').update(jpg).digest('base64') }, '.md5 is not that of'],
  ])('%s is INVALID_REPLY, which names the field', (_name, image, reason) => {
    expect(() => sent(image)).toThrow(refusal(`stream.msg_item[1].image${reason}`))
    const both = { msgtype: 'image', image } as const
    expect(() => written(botStreamWithTemplateCard({ finish: true, msg_item: [both] }))).toThrow(refusal('[0].image'))
  })
})

describe('every reply is read back as it was given', () => {
  type Typed = [name: string, reply: object, platform: Platform, answered?: MessageOf]
  const typed: readonly Typed[] = [
    ...MEDIA.map((reply): Typed => [reply.MsgType, reply, 'wecom']),
    ...MEDIA.map((reply): Typed => [reply.MsgType, reply, 'official-account']),
    ['music', music('M', { Title: 't', Description: 'd', MusicUrl: 'u', HQMusicUrl: 'h' }), 'official-account'],
    ['music', music('M'), 'open-platform'],
    ['transfer', transferCustomerService(), 'mini-program'],
    ['transfer', transferCustomerService('anna@shop'), 'official-account'],
    ['update_button', updateButton('已处理'), 'wecom', event('template_card_menu_event')],
    ['update_taskcard', updateTaskCard('已处理'), 'wecom', event('taskcard_click')],
    ...cards.map(
      (card): Typed => [card.CardType, updateTemplateCard(card), 'wecom-suite', event('template_card_event')],
    ),
  ]
  test.each(typed)('as XML: %s %j', (_name, reply, platform, answered = message) => {
    const { ArticleCount, ...rest } = Object(readXml(written(reply, answered, platform)))
    expect(rest).toEqual(asRead({ ...header, ...reply }))
    expect(ArticleCount).toBe('Articles' in reply ? '1' : undefined)
  })

  test.each(typed)('as JSON: %s %j', (_name, reply, platform, answered = message) => {
    const { ArticleCount, ...rest } = JSON.parse(written(reply, answered, platform, 'json'))
    // In JSON the articles have no item around them.
    expect(rest).toEqual({ ...header, ...reply, ...('Articles' in reply && { Articles: [article] }) })
    expect(ArticleCount).toBe('Articles' in reply ? 1 : undefined)
  })

  test.each(botReplies)('of a bot: %j', (reply, answered) => {
    expect(JSON.parse(written(reply, answered, 'wecom-bot'))).toEqual(reply)
    expect(JSON.parse(written(reply))).toEqual(reply)
  })

  test.each(eventCases)('to the event %s', (name, reply) => {
    const expected = { ...headerOf(name), ...reply }
    expect(JSON.parse(written(reply, event(name), 'mini-program', 'json'))).toEqual(expected)
    expect(JSON.parse(written(reply, event(name), 'open-platform', 'json'))).toEqual(expected)
    const answer = written(reply, event(name), 'mini-program')
    const isJson = name === 'wxa_novel_chapter_permission'
    expect(isJson ? JSON.parse(answer) : readXml(answer)).toEqual(isJson ? expected : asRead(expected))
  })

  test('the name of an event is recognised in any case, and is returned as it arrived', () => {
    const answer = written(eventReplies.check_biz, event('CHECK_BIZ'), 'mini-program')
    expect(readXml(answer)).toMatchObject({ MsgType: 'event', Event: expect.stringMatching(/^check_biz$/i) })
  })

  test('the header comes from the package, whatever the reply has', () => {
    const reply = { ...eventReplies.check_biz, ToUserName: 'x', CreateTime: 1, Event: 'y' }
    expect(readXml(written(reply, event('check_biz')))).toEqual(
      asRead({ ...header, MsgType: 'event', Event: 'check_biz', ...eventReplies.check_biz }),
    )
    expect(readXml(written({ ...text('a'), ToUserName: 'x', CreateTime: 1 }))).toEqual(
      asRead({ ...header, ...text('a') }),
    )
  })

  test('the elements are in the order of the documents', () => {
    expect(written(text('你好'))).toBe(
      `<xml>${head}<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]></Content></xml>`,
    )
    expect(written(music('M', { MusicUrl: 'u', Title: 't' }))).toBe(
      `<xml>${head}<MsgType><![CDATA[music]]></MsgType><Music><Title><![CDATA[t]]></Title><MusicUrl><![CDATA[u]]></MusicUrl>` +
        '<ThumbMediaId><![CDATA[M]]></ThumbMediaId></Music></xml>',
    )
    expect(written(news([{ Url: 'u', Title: 'a' }, article]))).toContain(
      '<ArticleCount>2</ArticleCount><Articles><item><Title><![CDATA[a]]></Title><Url><![CDATA[u]]></Url></item><item>',
    )
  })

  test('articles may be a plain list too', () => {
    expect(written({ MsgType: 'news', Articles: [article] })).toBe(written(articles(1)))
  })

  test('any text survives, except characters that XML forbids', () => {
    const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (characters) => {
        const card = { CardType: 'text_notice', SubTitleText: characters, CardAction: {} } as const
        const kept = characters.replace(forbidden, '')
        expect(readXml(written(text(`x${characters}`)))).toMatchObject({ Content: `x${kept}` })
        expect(readXml(written(updateTemplateCard(card)))).toMatchObject({ TemplateCard: { SubTitleText: kept } })
        expect(JSON.parse(written(botText(characters)))).toEqual(botText(characters))
      }),
    )
  })

  test('fields of an open structure that the documents do not have are sent too', () => {
    const card = { ...cards[4], NewBlock: { Text: 'n', Nothing: undefined, Empty: null } }
    const read = readXml(written({ MsgType: 'update_template_card', TemplateCard: card }))
    expect(read).toMatchObject({ TemplateCard: { NewBlock: { Text: 'n' } } })
    expect(JSON.parse(written(botTemplateCard({ ...noticed, new_block: 1 } as BotTemplateCard)))).toHaveProperty(
      'template_card.new_block',
      1,
    )
  })
})

describe('a limit is exact to the byte', () => {
  const bytes = (count: number) => '汉'.repeat(Math.floor(count / 3)) + 'a'.repeat(count % 3)
  const list = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)
  const card = (fields: object) => ({ MsgType: 'update_template_card', TemplateCard: { ...cards[0], ...fields } })
  const buttons = (fields: object) => ({ MsgType: 'update_template_card', TemplateCard: { ...cards[2], ...fields } })
  const vote = (fields: object) => ({
    MsgType: 'update_template_card',
    TemplateCard: { ...cards[3], CheckBox: fields },
  })
  const botCard = (index: number, fields: object) => botTemplateCard(Object({ ...botCards[index], ...fields }))
  const item = botImage(picture(8))
  const option = { id: '1', text: 'o' }
  type Limit = [path: string, max: number, reply: (count: number) => object, platform?: Platform, to?: MessageOf]

  const inBytes: readonly Limit[] = [
    ['Content', 2048, (count) => text(bytes(count))],
    ['Content', 2048, (count) => text(bytes(count)), 'wecom', message],
    ['Content', 2048, (count) => text(bytes(count)), 'wecom-suite', message],
    ['Content', 2048, (count) => text(bytes(count)), 'official-account', message],
    ['Content', 2048, (count) => text(bytes(count)), 'open-platform', message],
    ['Video.Title', 128, (count) => video('M', { Title: bytes(count) }), 'wecom', message],
    ['Video.Description', 512, (count) => video('M', { Description: bytes(count) }), 'wecom', message],
    ['Articles[0].Title', 128, (count) => news([{ Title: bytes(count) }]), 'wecom', message],
    ['Articles[0].Description', 512, (count) => news([{ ...article, Description: bytes(count) }]), 'wecom', message],
    [
      'TemplateCard.ActionMenu.ActionList[0].Key',
      1024,
      (count) => card({ ActionMenu: { ActionList: [{ Key: bytes(count) }] } }),
    ],
    ['TemplateCard.ButtonList[0].Key', 1024, (count) => buttons({ ButtonList: [{ Key: bytes(count) }] })],
    ['TemplateCard.CheckBox.QuestionKey', 1024, (count) => vote({ QuestionKey: bytes(count) })],
    ['TemplateCard.CheckBox.OptionList[0].Id', 128, (count) => vote({ OptionList: [{ Id: bytes(count) }] })],
    ['stream.content', 20_480, (count) => botStream({ content: bytes(count) })],
    ['stream.feedback.id', 256, (count) => botStream({ feedback: { id: bytes(count) } })],
    ['template_card.feedback.id', 256, (count) => botCard(1, { feedback: { id: bytes(count) } })],
    ['template_card.task_id', 128, (count) => botCard(0, { task_id: 'a'.repeat(count) })],
    [
      'template_card.button_list[0].key',
      1024,
      (count) => botCard(2, { button_list: [{ text: 't', key: bytes(count) }] }),
    ],
    [
      'stream.msg_item[0].image.base64 before base64',
      10 * 1024 * 1024,
      (count) => botStream({ finish: true, msg_item: [botImage(picture(count))] }),
    ],
  ]
  test.each(inBytes)('%s: %i bytes', (path, max, reply, platform, to) => {
    expect(written(reply(max), to, platform)).not.toBe('')
    expect(() => written(reply(max + 1), to, platform)).toThrow(
      refusal(`${path} has ${max + 1} bytes; it can have at most ${max}`),
    )
    if (max < 10_000) expect(() => written(reply(max + 52), to, platform)).toThrow(refusal(` ${max + 52} bytes; `))
  })

  const entries: readonly Limit[] = [
    ['Articles', 8, articles],
    ['Articles', 8, articles, 'wecom', message],
    ['Articles', 8, articles, 'official-account', event('CLICK')],
    ['Articles', 8, articles, 'official-account', push({ MsgType: 'link' })],
    ...['text', 'image', 'voice', 'video', 'news', 'location'].flatMap((MsgType): Limit[] => [
      ['Articles', 1, articles, 'official-account', push({ MsgType })],
      ['Articles', 1, articles, 'open-platform', push({ MsgType })],
    ]),
    [
      'TemplateCard.HorizontalContentList',
      6,
      (count) => card({ HorizontalContentList: list(count, { KeyName: 'k' }) }),
    ],
    ['TemplateCard.JumpList', 3, (count) => card({ JumpList: list(count, { Title: 't' }) })],
    [
      'TemplateCard.ActionMenu.ActionList',
      10,
      (count) => card({ ActionMenu: { ActionList: list(count, { Key: 'k' }) } }),
    ],
    ['TemplateCard.ButtonList', 6, (count) => buttons({ ButtonList: list(count, { Key: 'k' }) })],
    ['TemplateCard.CheckBox.OptionList', 20, (count) => vote({ OptionList: list(count, { Id: '1' }) })],
    ['stream.msg_item', 10, (count) => botStream({ finish: true, msg_item: list(count, item) })],
    [
      'template_card.action_menu.action_list',
      3,
      (count) => botCard(0, { action_menu: { action_list: list(count, { text: 't', key: 'k' }) } }),
    ],
    ['template_card.jump_list', 3, (count) => botCard(0, { jump_list: list(count, {}) })],
    ['template_card.vertical_content_list', 4, (count) => botCard(1, { vertical_content_list: list(count, {}) })],
    ['template_card.button_list', 6, (count) => botCard(2, { button_list: list(count, { text: 't', key: 'k' }) })],
    [
      'template_card.checkbox.option_list',
      20,
      (count) => botCard(3, { checkbox: { question_key: 'q', option_list: list(count, option) } }),
    ],
    [
      'template_card.select_list',
      3,
      (count) => botCard(4, { select_list: list(count, { question_key: 'q', option_list: [option] }) }),
    ],
    [
      'template_card.select_list[0].option_list',
      10,
      (count) => botCard(4, { select_list: [{ question_key: 'q', option_list: list(count, option) }] }),
    ],
  ]
  test.each(entries)('%s: %i entries', (path, max, reply, platform, to) => {
    expect(written(reply(max), to, platform)).not.toBe('')
    expect(() => written(reply(max + 1), to, platform)).toThrow(
      refusal(`${path} has ${max + 1} entries; it can have at most ${max}`),
    )
  })

  test('a limit that a platform does not have is not applied there', () => {
    const long = video('M', { Title: 'a'.repeat(129), Description: 'a'.repeat(513) })
    expect(written(long, message, 'official-account')).toBe(written(long))
  })
})

describe('a reply that a platform would ignore is refused', () => {
  type Kind = [kind: string, reply: object, takers: readonly Platform[], answered: MessageOf]
  const platforms: readonly Platform[] = [
    'wecom',
    'wecom-suite',
    'wecom-bot',
    'official-account',
    'open-platform',
    'mini-program',
  ]
  const WECOM: readonly Platform[] = ['wecom', 'wecom-suite']
  const ACCOUNTS: readonly Platform[] = ['official-account', 'open-platform']
  const kinds: readonly Kind[] = [
    ...MEDIA.map((reply): Kind => [reply.MsgType, reply, [...WECOM, ...ACCOUNTS], message]),
    ['music', music('M'), ACCOUNTS, message],
    ['transfer_customer_service', transferCustomerService(), [...ACCOUNTS, 'mini-program'], message],
    ['transfer_customer_service with TransInfo', transferCustomerService('a@b'), ACCOUNTS, message],
    ['update_button', updateButton('b'), WECOM, event('template_card_event')],
    ...cards.map(
      (card): Kind => ['update_template_card', updateTemplateCard(card), WECOM, event('template_card_event')],
    ),
    ['update_taskcard', updateTaskCard('b'), WECOM, event('taskcard_click')],
    ['event reply', eventReplies.check_biz, ['mini-program', 'open-platform'], event('check_biz')],
    ['msgtype text', botText('a'), ['wecom-bot'], botEvent('enter_chat')],
    ['msgtype stream', botStream({ id: '1' }), ['wecom-bot'], botMessage],
    ['msgtype template_card', botTemplateCard(noticed), ['wecom-bot'], botMessage],
    ['msgtype stream_with_template_card', botStreamWithTemplateCard({ id: '1' }), ['wecom-bot'], botMessage],
    ['response_type update_template_card', botUpdateTemplateCard(noticed), ['wecom-bot'], clicked],
  ]
  test.each(kinds)('%s, by all platforms except those that take it', (kind, reply, takers, answered) => {
    const taking = platforms.filter((platform) => {
      try {
        return written(reply, answered, platform).length > 0
      } catch (error) {
        expect(error).toEqual(refusal(`${platform} accepts `))
        expect(error).toEqual(refusal(`, not ${kind}`))
        return false
      }
    })
    expect(taking).toEqual(platforms.filter((platform) => takers.includes(platform)))
  })

  test.each<[Platform, string, MessageOf, object]>([
    ['wecom', 'event.change_contact', event('change_contact'), text('a')],
    ['wecom', 'event.pic_sysphoto', event('pic_sysphoto'), text('a')],
    ['wecom', 'text', message, updateButton('b')],
    ['wecom', 'event.click', event('click'), updateTemplateCard(Object(cards[0]))],
    ['wecom', 'event.template_card_event', event('template_card_event'), updateTaskCard('b')],
    ['wecom', 'event.taskcard_click', event('taskcard_click'), text('a')],
    ['wecom-suite', 'info', push({ InfoType: 'suite_ticket' }), text('a')],
    ['open-platform', 'info', push({ InfoType: 'component_verify_ticket' }), text('a')],
    ['mini-program', 'event.user_enter_tempsession', event('user_enter_tempsession'), transferCustomerService()],
    ['mini-program', 'text', message, eventReplies.check_biz],
    ['wecom-bot', 'text', botMessage, botText('a')],
    ['wecom-bot', 'text', botMessage, botUpdateTemplateCard(noticed)],
    ['wecom-bot', 'event.enter_chat', botEvent('enter_chat'), botStream({ id: '1' })],
    ['wecom-bot', 'event.template_card_event', clicked, botStream({ id: '1' })],
    ['wecom-bot', 'event.feedback_event', botEvent('feedback_event'), botText('a')],
    ['wecom-bot', 'event.disconnected_event', botEvent('disconnected_event'), botText('a')],
    ['wecom-bot', 'stream', bot({ msgtype: 'stream', stream: { id: '1' } }), botTemplateCard(noticed)],
  ])('%s, in reply to %s', (platform, key, answered, reply) => {
    expect(() => written(reply, answered, platform)).toThrow(refusal(` in answer to ${key}, not `))
    expect(() => written(reply, answered, platform)).toThrow(refusal(`${platform} accepts `))
  })

  test.each(['subscribe', 'enter_agent', 'LOCATION', 'click', 'view', 'view_miniprogram', 'scancode_waitmsg'])(
    '企业微信 takes a reply to %s',
    (name) => {
      expect(written(text('a'), event(name), 'wecom')).toBe(written(text('a')))
    },
  )

  test('for unknown events of bots nothing is checked', () => {
    expect(written(botText('a'), botEvent('new_event'), 'wecom-bot')).not.toBe('')
    expect(written(text('a'), event('constructor'), 'official-account')).toBe(written(text('a')))
  })

  test.each<[string, object, MessageOf, string]>([
    ['a stream that opens without an id', botStream({ content: 'a' }), botMessage, 'stream.id is missing'],
    ['a stream that opens with an empty id', botStream({ id: '' }), botMessage, 'stream.id is missing'],
    [
      'feedback on a welcome',
      botTemplateCard({ ...noticed, feedback: { id: 'F' } }),
      botEvent('enter_chat'),
      'feedback',
    ],
    [
      'another card than was clicked',
      botUpdateTemplateCard({ ...noticed, task_id: 'T2' }),
      clicked,
      'must be that of the clicked card',
    ],
  ])('wecom-bot: %s', (_name, reply, answered, reason) => {
    expect(() => written(reply, answered, 'wecom-bot')).toThrow(refusal(reason))
  })

  test('an unknown platform is a TypeError', () => {
    expect(() => written(text('a'), message, 'wechat' as Platform)).toThrow(TypeError)
  })
})

describe('a value that is not a reply', () => {
  const circular: Record<string, unknown> = { ...botText('a') }
  circular.self = circular
  const round: Record<string, unknown> = { ...cards[4] }
  round.Self = round
  const open = (fields: object) => ({ MsgType: 'update_template_card', TemplateCard: { ...cards[4], ...fields } })
  const welcome = { msgtype: 'stream', stream: { id: '1' } }

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'not an object'],
    ['a list', [], 'not an object'],
    ['an unknown MsgType', { MsgType: 'toString' }, 'MsgType must be one of text, image'],
    ['a kind of another name', { MsgType: 'msgtype text' }, 'MsgType must be one of'],
    ['a MsgType that is not a string', { MsgType: ['text'] }, 'MsgType must be one of'],
    ['no MsgType', {}, 'it has no MsgType'],
    ['an unknown msgtype', { msgtype: 'markdown' }, 'msgtype must be one of text, stream'],
    ['an unknown response_type', { response_type: 'x' }, 'response_type must be one of update_template_card'],
    ['a text without content', { MsgType: 'text' }, 'Content is missing'],
    ['a text that is a number', { MsgType: 'text', Content: 1 }, 'Content must be a string, got number'],
    ['an image without its part', { MsgType: 'image' }, 'Image is missing'],
    ['an image that is a text', { MsgType: 'image', Image: 'M' }, 'Image must be an object'],
    ['an empty MediaId', image(''), 'Image.MediaId is empty'],
    ['a title that is a number', { MsgType: 'video', Video: { MediaId: 'M', Title: 1 } }, 'Video.Title must be'],
    ['music without a cover', { MsgType: 'music', Music: { Title: 't' } }, 'Music.ThumbMediaId is missing'],
    ['an agent without a name', transferCustomerService(''), 'TransInfo.KfAccount is empty'],
    ['no articles', news([]), 'Articles has 0 entries'],
    ['articles that are not objects', { MsgType: 'news', Articles: { item: ['a'] } }, 'Articles[0] must be an object'],
    ['articles that are not a list', { MsgType: 'news', Articles: { item: 'a' } }, 'Articles must be a list'],
    ['articles with a hole', { MsgType: 'news', Articles: new Array(1) }, 'Articles[0] is missing'],
    ['an article without a title', { MsgType: 'news', Articles: [{ Url: 'u' }] }, 'Articles[0].Title is missing'],
    ['a button without a name', { MsgType: 'update_button', Button: {} }, 'Button.ReplaceName is missing'],
    ['an unknown card', open({ CardType: 'x' }), 'TemplateCard.CardType must be one of text_notice'],
    ['a card without what its type asks for', open({ SelectList: undefined }), 'TemplateCard.SelectList is missing'],
    ['a flag that is a word', open({ SelectList: [{ Disable: 'true' }] }), 'Disable must be true or false'],
    [
      'a text card without text',
      open({ CardType: 'text_notice', CardAction: {} }),
      'neither MainTitle.Title nor SubTitleText',
    ],
    [
      'a news card without picture',
      open({ CardType: 'news_notice', CardAction: {} }),
      'neither CardImage nor ImageTextArea',
    ],
    ['a menu without entries', open({ ...cards[0], ActionMenu: { ActionList: [] } }), 'at least 1'],
    ['a name that is not an element', open({ 'a b': 1 }), 'cannot be the name of an XML element'],
    ['a number that is not finite', open({ A: Number.NaN }), 'not finite'],
    ['a function', open({ A: () => 1 }), 'a function cannot be written as XML'],
    ['XML that goes round', { MsgType: 'update_template_card', TemplateCard: round }, 'more than 32 levels'],
    ['JSON that goes round', circular, 'cannot be written as JSON'],
    ['JSON that is nothing', { ...botText('a'), toJSON: () => undefined }, 'cannot be written as JSON'],
    ['a bot’s text without content', { msgtype: 'text', text: {} }, 'text.content is missing'],
    ['finish that is a word', { ...welcome, stream: { finish: 'true' } }, 'stream.finish must be true or false'],
    ['pictures before the end', { ...welcome, stream: { msg_item: [] } }, 'only with finish: true'],
    [
      'a picture that is not one',
      botStream({ finish: true, msg_item: [Object({ msgtype: 'text' })] }),
      'msgtype must be one of image',
    ],
    ['an unknown bot card', botTemplateCard(Object({ card_type: 'x' })), 'card_type must be one of'],
    ['a menu without task', botTemplateCard(Object({ ...botCards[0], task_id: undefined })), 'task_id is missing'],
    ['a task of other characters', botTemplateCard({ ...noticed, task_id: '任务' }), 'letters, digits'],
    [
      'an update without task',
      { response_type: 'update_template_card', template_card: { ...botCards[1] } },
      'task_id is missing',
    ],
  ])('%s is INVALID_REPLY', (_name, reply, reason) => {
    expect(() => written(reply)).toThrow(refusal(reason))
  })

  test.each(eventCases)('to the event %s, without a required field', (name, reply) => {
    const [first = ''] = Object.keys(reply).filter((field) => /^(?:Result|result|ret_|Err)/i.test(field))
    expect(() => written({ ...reply, [first]: undefined }, event(name))).toThrow(refusal(`${first} is missing`))
    expect(() => written({ ...reply, [first]: '0' }, event(name))).toThrow(refusal(`${first} must be a number`))
  })

  test('to an event that requires nothing', () => {
    expect(() => written(eventReplies.check_biz, event('subscribe'))).toThrow(refusal('is not a known event'))
    expect(() => written(eventReplies.check_biz, event('constructor'))).toThrow(refusal('is not a known event'))
  })

  test('to a message without a sender', () => {
    const nameless = parseMessage('<xml><Event>check_biz</Event></xml>')
    expect(() => written(text('x'), nameless)).toThrow(refusal('has no sender'))
    expect(() => written(eventReplies.check_biz, nameless)).toThrow(refusal('has no sender'))
  })

  test.each(['', '\u0002\u0008'])(
    'a text without a visible character is refused: 公众号 shows users a failure for it (%j)',
    (content) => {
      expect(() => written(text(content))).toThrow(refusal('Content is empty'))
    },
  )

  test('at a time that is not in seconds', () => {
    expect(() => buildReply(message, text('x'), NOW * 1000)).toThrow(TypeError)
    expect(readXml(buildReply(message, text('x'), NOW + 0.9))).toMatchObject({ CreateTime: String(NOW) })
  })
})

describe('a handler', () => {
  const account = { platform: 'mini-program', mode: 'plain', credentials: { token: 'AAAAA' }, now: () => NOW } as const
  const answerTo = async (format: 'xml' | 'json', answer: HandlerResult<'mini-program'>) => {
    const onError = vi.fn()
    const handler = createFetchHandler({ ...account, onMessage: () => answer, onError })
    const { toRequest } = createPlatform({ ...account, format }).push({
      ...names,
      MsgType: 'event',
      Event: 'check_biz',
    })
    const response = await handler(toRequest('https://callback.example/'))
    return { status: response.status, body: await response.text(), error: onError.mock.calls[0]?.[0] }
  }

  test('replies to an event in the syntax of the push', async () => {
    const expected = { ...headerOf('check_biz'), ...eventReplies.check_biz }
    expect(readXml((await answerTo('xml', eventReplies.check_biz)).body)).toEqual(asRead(expected))
    expect(JSON.parse((await answerTo('json', eventReplies.check_biz)).body)).toEqual(expected)
  })

  test.each(['', 'success'] as const)('acknowledges with "%s"', async (word) => {
    expect(await answerTo('xml', word)).toMatchObject({ status: 200, body: word })
  })

  test('answers an event outside the catalogue with any fields, if it came as JSON', async () => {
    const fields = { Code: 0, Data: { List: [1] } }
    const pushed = (format: 'xml' | 'json') =>
      createPlatform({ ...account, format }).push({
        ...names,
        FromUserName: format,
        MsgType: 'event',
        Event: 'new_thing',
      })
    const onError = vi.fn()
    const handler = createFetchHandler({ ...account, onMessage: route({ 'event.new_thing': () => fields }), onError })
    const response = await handler(pushed('json').toRequest('https://callback.example/'))
    expect(await response.json()).toEqual(fields)
    expect((await handler(pushed('xml').toRequest('https://callback.example/'))).status).toBe(500)
    expect(onError.mock.calls[0]?.[0]).toEqual(refusal('is not a known event'))
  })

  test('is checked by the rules of the platform: a reply that it would ignore is 500, and onError receives the reason', async () => {
    const { status, error } = await answerTo('xml', transferCustomerService())
    expect(status).toBe(500)
    expect(error).toEqual(refusal('mini-program accepts event reply in answer to event.check_biz'))
  })
})

describe('truncateUtf8', () => {
  const size = (any: string) => new TextEncoder().encode(any).length
  const anyText = fc.string({
    unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('\ud83d', '\ude00', '👩‍👧')),
  })

  test('returns the longest beginning that fits, without a broken character', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (any, bytes) => {
        const cut = truncateUtf8(any, bytes)
        const [next = ''] = any.slice(cut.length)
        expect(any.startsWith(cut)).toBe(true)
        expect(size(cut)).toBeLessThanOrEqual(bytes)
        expect([...cut, ...any.slice(cut.length)]).toEqual([...any])
        if (cut !== any) expect(size(cut + next)).toBeGreaterThan(bytes)
      }),
    )
  })

  test('gives a text that a reply accepts', () => {
    expect(written(text(truncateUtf8('😀'.repeat(600), 2048)))).toBe(written(text('😀'.repeat(512))))
    expect(truncateUtf8('a', Number.MAX_SAFE_INTEGER)).toBe('a')
    expect(truncateUtf8('a', 0)).toBe('')
  })

  test.each([-1, 1.5, Number.NaN, '5'])('%s bytes is a TypeError', (bytes) => {
    expect(() => truncateUtf8('a', bytes as number)).toThrow(TypeError)
  })

  test('takes text only', () => {
    expect(() => truncateUtf8(1 as unknown as string, 1)).toThrow(TypeError)
  })
})

describe('an event of 小程序 that failed is answered with only the result', () => {
  const eventOf = (event: string) =>
    parseMessage(
      `<xml><ToUserName>gh_1</ToUserName><FromUserName>oA</FromUserName><MsgType>event</MsgType><Event>${event}</Event></xml>`,
    )

  test.each<[string, ReplyOf, string]>([
    ['get_auth_info', { resultcode: 1, resultmsg: 'unknown shop' }, '<resultcode>1</resultcode>'],
    ['query_single_waybill', { ResultCode: -1 }, '<ResultCode>-1</ResultCode>'],
    ['add_waybill', { ResultCode: 9, ResultMsg: 'full' }, '<ResultCode>9</ResultCode>'],
    ['wxa_novel_chapter_permission', { ErrCode: 1, ErrMsg: 'gone' }, '"ErrCode":1'],
    ['xpay_refund_notify', { ErrCode: 1, ErrMsg: 'again' }, '<ErrCode>1</ErrCode>'],
  ])('%s', (event, reply, expected) => {
    expect(buildReply(eventOf(event), reply, 1, 'xml', { platform: 'mini-program' })).toContain(expected)
  })

  test('an event that succeeded needs all fields', () => {
    expect(() => buildReply(eventOf('get_auth_info'), { resultcode: 0 }, 1)).toThrow(
      expect.objectContaining({ code: 'INVALID_REPLY' }),
    )
  })
})

test('an undocumented event takes what the platform takes', () => {
  const unknown = parseMessage(
    '<xml><ToUserName>ww1</ToUserName><FromUserName>u</FromUserName><MsgType>event</MsgType><Event>new_thing</Event></xml>',
  )
  expect(buildReply(unknown, text('ok'), 1, 'xml', { platform: 'wecom' })).toContain('<Content><![CDATA[ok]]>')
  expect(() => buildReply(unknown, music('M'), 1, 'xml', { platform: 'wecom' })).toThrow(
    expect.objectContaining({ code: 'INVALID_REPLY' }),
  )
})
