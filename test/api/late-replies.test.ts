/** `createLateReplySender` over real http: which interface each reply is sent through, and what cannot be sent. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  botStream,
  botStreamWithTemplateCard,
  botTemplateCard,
  botText,
  botUpdateTemplateCard,
  buildReply,
  type CallbackOptions,
  dedupKey,
  image,
  music,
  news,
  type Platform,
  parseMessage,
  type ReplyOf,
  text,
  transferCustomerService,
  updateButton,
  updateTemplateCard,
  video,
  voice,
} from 'wechat-callback'
import { createLateReplySender, type Fetch, type LateReplySenderOptions } from 'wechat-callback/api'
import { type ApiRequest, type ApiRoute, startApiServer } from '../support/api-server.ts'
import { textMessage } from '../support/simulated-platform.ts'

const NOW = 1_713_424_427
const MESSAGE_SEND = '/cgi-bin/message/send'
const CUSTOM_SEND = '/cgi-bin/message/custom/send'
const UPDATE_CARD = '/cgi-bin/message/update_template_card'
const KF_SEND = '/cgi-bin/kf/send_msg'
const BOT = '/cgi-bin/aibot/response'
const RESPONSE_URL = `https://qyapi.weixin.qq.com${BOT}?response_code=CODE`
const ok = { errcode: 0, errmsg: 'ok' }

interface Sent {
  readonly requests: readonly Pick<ApiRequest, 'path' | 'query' | 'body'>[]
  readonly error: unknown
}

interface SendOptions {
  readonly platform: 'wecom' | 'official-account' | 'mini-program' | 'wecom-bot'
  readonly message: object
  readonly cutAt?: number
  readonly agentId?: number
  readonly route?: ApiRoute
}

/** Sends a late reply. @returns the calls that arrived, and the error */
async function send(
  reply: ReplyOf | string,
  { message, cutAt, route = () => ok, ...options }: SendOptions,
): Promise<Sent> {
  const paths = [MESSAGE_SEND, CUSTOM_SEND, UPDATE_CARD, KF_SEND, BOT]
  await using server = await startApiServer(Object.fromEntries(paths.map((path) => [path, route])))
  // A response_url is always of the platform's own host.
  const fetch: Fetch = (url, init) => globalThis.fetch(url.replace('https://qyapi.weixin.qq.com', server.baseUrl), init)
  const tokens = { get: async () => 'TOKEN', invalidate: async () => undefined }
  const onLateReply = createLateReplySender(
    (options.platform === 'wecom-bot'
      ? { ...options, fetch }
      : { ...options, tokens, baseUrl: server.baseUrl, now: () => NOW }) as LateReplySenderOptions,
  )
  let error: unknown
  try {
    await onLateReply(reply, { message, ...(cutAt !== undefined && { cutAt }) })
  } catch (caught) {
    error = caught
  }
  return { requests: server.requests, error }
}

function contentIn(field: unknown): string {
  return String((field as { readonly content?: unknown }).content)
}

/** Sends a reply that must arrive. @returns the body of the only call */
async function bodyOf(reply: ReplyOf | string, options: SendOptions): Promise<unknown> {
  const { requests, error } = await send(reply, options)
  expect(error).toBeUndefined()
  expect(requests).toHaveLength(1)
  return requests[0]?.body
}

/** Sends a reply that must be refused without a request. @returns the message of the error */
async function refusalOf(reply: ReplyOf | string, options: SendOptions): Promise<string> {
  const { requests, error } = await send(reply, options)
  expect(error).toMatchObject({ code: 'NOT_SENDABLE' })
  expect(requests).toEqual([])
  return String(error)
}

const member = parseMessage(textMessage('慢').replace('</xml>', '<AgentID>1000002</AgentID></xml>'), 'wecom')
const user = parseMessage(textMessage('慢', 'gh_1'), 'official-account')
const event = (name: string, ageSeconds = 0) => ({
  MsgType: 'event',
  Event: name,
  ToUserName: 'gh_1',
  FromUserName: 'oUSER',
  CreateTime: NOW - ageSeconds,
})
const customer = {
  msgid: 'msg_1',
  open_kfid: 'wkACCOUNT',
  external_userid: 'wmCUSTOMER',
  send_time: NOW,
  origin: 3,
  msgtype: 'text',
  text: { content: '慢' },
}
const botMessage = { msgtype: 'text', msgid: 'm1', chattype: 'single', response_url: RESPONSE_URL }

test('it fits the option onLateReply of every platform', () => {
  type OnLateReply<P extends Platform> = NonNullable<CallbackOptions<P>['onLateReply']>
  type Sender = ReturnType<typeof createLateReplySender>
  expectTypeOf<Sender>().toExtend<OnLateReply<'wecom'>>()
  expectTypeOf<Sender>().toExtend<OnLateReply<'wecom-suite'>>()
  expectTypeOf<Sender>().toExtend<OnLateReply<'official-account'>>()
  expectTypeOf<Sender>().toExtend<OnLateReply<'wecom-bot'>>()
})

describe('企业微信', () => {
  const options = { platform: 'wecom', message: member } as const

  test('a reply goes to the member through the app that the push names, and a repetition is dropped', async () => {
    const { requests } = await send(text('想好了'), options)
    expect(requests).toMatchObject([
      {
        path: MESSAGE_SEND,
        body: {
          touser: 'zhangsan',
          agentid: 1000002,
          msgtype: 'text',
          text: { content: '想好了' },
          enable_duplicate_check: 1,
        },
      },
    ])
    expect(requests[0]?.query.get('access_token')).toBe('TOKEN')
  })

  test.each([
    [image('M'), { msgtype: 'image', image: { media_id: 'M' } }],
    [voice('M'), { msgtype: 'voice', voice: { media_id: 'M' } }],
    [
      video('M', { Title: '题', Description: '述' }),
      { msgtype: 'video', video: { media_id: 'M', title: '题', description: '述' } },
    ],
    [
      news([{ Title: '题', Description: '述', PicUrl: 'https://p', Url: 'https://u' }, { Title: '二' }]),
      {
        msgtype: 'news',
        news: {
          articles: [{ title: '题', description: '述', picurl: 'https://p', url: 'https://u' }, { title: '二' }],
        },
      },
    ],
  ])('%o', async (reply, body) => {
    expect(await bodyOf(reply, options)).toMatchObject(body)
    // Another process has made it: then it is the text of the whole message.
    const whole = buildReply(member, reply, NOW)
    expect(await bodyOf(whole, options)).toMatchObject(body)
    expect(await bodyOf(buildReply(member, reply, NOW, 'json'), options)).toMatchObject(body)
  })

  test('agentId replaces the app of the push', async () => {
    expect(await bodyOf(text('答'), { ...options, agentId: 7 })).toMatchObject({ agentid: 7 })
  })

  test('a long text is sent in several messages', async () => {
    const { requests, error } = await send(text(`${'一'.repeat(600)}\n${'二'.repeat(600)}`), options)
    expect(error).toBeUndefined()
    expect(requests.map(({ body }) => contentIn(body?.text))).toEqual([`${'一'.repeat(600)}\n`, '二'.repeat(600)])
  })

  test('rejects if a part was not sent', async () => {
    let calls = 0
    const route = () => (++calls === 1 ? ok : { errcode: 45002, errmsg: 'too long' })
    const { error } = await send(text(`${'一'.repeat(600)}\n${'二'.repeat(600)}`), { ...options, route })
    expect(error).toMatchObject({ code: 'REFUSED', errcode: 45002 })
  })

  test.each(['invaliduser', 'unlicenseduser'])('rejects if the platform names the receiver in %s', async (field) => {
    const { error } = await send(text('答'), { ...options, route: () => ({ ...ok, [field]: 'zhangsan' }) })
    expect(error).toMatchObject({ code: 'NOT_DELIVERED', message: expect.stringContaining(field) })
  })

  const click = {
    ...event('template_card_event'),
    FromUserName: 'zhangsan',
    AgentID: 1,
    TaskId: 'task',
    ResponseCode: 'CODE',
  }

  test('a button is updated with the code of the click', async () => {
    const { requests } = await send(updateButton('已批'), { platform: 'wecom', message: click })
    expect(requests).toMatchObject([
      {
        path: UPDATE_CARD,
        body: { userids: ['zhangsan'], agentid: 1, response_code: 'CODE', button: { replace_name: '已批' } },
      },
    ])
  })

  test('a card is updated with the names of the interface, also if another process has made it', async () => {
    const card = updateTemplateCard({
      CardType: 'multiple_interaction',
      Source: { IconUrl: 'https://i', Desc: '来源', DescColor: 1 },
      MainTitle: { Title: '题' },
      SubmitButton: { Text: '交', Key: 'k' },
      SelectList: [
        { QuestionKey: 'q', Title: '问', SelectedId: 'a', Disable: true, OptionList: [{ Id: 'a', Text: '甲' }] },
      ],
    })
    const expected = {
      template_card: {
        card_type: 'multiple_interaction',
        source: { icon_url: 'https://i', desc: '来源', desc_color: 1 },
        main_title: { title: '题' },
        submit_button: { text: '交', key: 'k' },
        select_list: [
          { question_key: 'q', title: '问', selected_id: 'a', disable: true, option_list: [{ id: 'a', text: '甲' }] },
        ],
      },
    }
    expect(await bodyOf(card, { platform: 'wecom', message: click })).toMatchObject(expected)
    const whole = buildReply(click, card, NOW)
    expect(await bodyOf(whole, { platform: 'wecom', message: click })).toMatchObject(expected)
  })

  test('the names that are written otherwise', async () => {
    const card = updateTemplateCard({
      CardType: 'text_notice',
      MainTitle: { Title: '题' },
      HorizontalContentList: [{ KeyName: '名', Value: '值', Type: 3, UserId: 'lisi', MediaId: 'M' }],
      CardAction: { Type: 2, AppId: 'wx1', PagePath: 'p' },
      QuoteArea: { Type: 2, Appid: 'wx1', PagePath: 'p', QuoteText: '引' },
    })
    expect(await bodyOf(card, { platform: 'wecom', message: click })).toMatchObject({
      template_card: {
        horizontal_content_list: [{ keyname: '名', value: '值', type: 3, userid: 'lisi', media_id: 'M' }],
        card_action: { type: 2, appid: 'wx1', pagepath: 'p' },
        quote_area: { type: 2, appid: 'wx1', pagepath: 'p', quote_text: '引' },
      },
    })
    const vote = updateTemplateCard({
      CardType: 'vote_interaction',
      MainTitle: { Title: '题' },
      CheckBox: { QuestionKey: 'q', OptionList: [{ Id: 'a', Text: '甲', IsChecked: true }], Mode: 1 },
      SubmitButton: { Key: 'k' },
    })
    expect(await bodyOf(buildReply(click, vote, NOW), { platform: 'wecom', message: click })).toMatchObject({
      template_card: {
        checkbox: { question_key: 'q', option_list: [{ id: 'a', text: '甲', is_checked: true }], mode: 1 },
      },
    })
  })

  test('what cannot be sent', async () => {
    const { ResponseCode: _, ...withoutCode } = click
    expect(await refusalOf(updateButton('已批'), { platform: 'wecom', message: withoutCode })).toContain('ResponseCode')
    const system = { ...event('change_contact'), FromUserName: 'sys', ChangeType: 'create_user' }
    expect(await refusalOf(text('答'), { platform: 'wecom', message: system })).toContain(
      'no member has caused the push change_contact.create_user',
    )
    const { AgentID: _id, ...withoutApp } = member as { readonly AgentID?: number }
    expect(await refusalOf(text('答'), { platform: 'wecom', message: withoutApp })).toContain('agentId')
    const taskCard = { MsgType: 'update_taskcard', TaskCard: { ReplaceName: '已批' } } as const
    expect(await refusalOf(taskCard, options)).toContain('update_taskcard is only possible as a passive reply')
    expect(await refusalOf('not a message', options)).toContain('passive reply')
    expect(await refusalOf(music('M'), options)).toContain('msgtype must be one of')
  })
})

describe('微信客服', () => {
  const options = { platform: 'wecom', message: customer } as const

  test('a reply goes to the customer, with a msgid that is the same for each attempt', async () => {
    const [one, again] = [await send(text('想好了'), options), await send(text('又想了'), options)]
    expect(one.requests).toMatchObject([
      {
        path: KF_SEND,
        body: { touser: 'wmCUSTOMER', open_kfid: 'wkACCOUNT', msgtype: 'text', text: { content: '想好了' } },
      },
    ])
    const msgid = String(one.requests[0]?.body?.msgid)
    expect(msgid).toMatch(/^[0-9a-f]{28}$/)
    expect(again.requests[0]?.body?.msgid).toBe(msgid)
    const other = await send(text('答'), { ...options, message: { ...customer, msgid: 'msg_2' } })
    expect(other.requests[0]?.body?.msgid).not.toBe(msgid)
    expect(dedupKey(customer)).toBe('["text","","","msg_1"]')
  })

  test('the ids of the parts of a long text fit into 32 bytes', async () => {
    const { requests, error } = await send(text('字'.repeat(7000)), options)
    expect(error).toBeUndefined()
    const ids = requests.map(({ body }) => String(body?.msgid))
    expect(ids).toHaveLength(11)
    expect(new Set(ids).size).toBe(11)
    for (const id of ids) expect(id).toMatch(/^[\w-]{28,32}$/)
  })

  test('video has only its file', async () => {
    expect(await bodyOf(video('M', { Title: '题' }), options)).toMatchObject({ video: { media_id: 'M' } })
  })

  test('what cannot be sent', async () => {
    const entered = { msgid: 'e', send_time: NOW, origin: 4, msgtype: 'event', event: { event_type: 'enter_session' } }
    expect(await refusalOf(text('答'), { ...options, message: entered })).toContain('kf/send_msg_on_event')
    expect(await refusalOf(news([{ Title: '题' }]), options)).toContain('msgtype must be one of')
    expect(await refusalOf(transferCustomerService(), options)).toContain('transfer_customer_service is only possible')
  })
})

describe('公众号 and 小程序', () => {
  const options = { platform: 'official-account', message: user } as const

  test.each([
    [text('答'), { msgtype: 'text', text: { content: '答' } }],
    [image('M'), { msgtype: 'image', image: { media_id: 'M' } }],
    [voice('M'), { msgtype: 'voice', voice: { media_id: 'M' } }],
    [video('M', { Title: '题' }), { msgtype: 'video', video: { media_id: 'M', title: '题' } }],
    [
      music('M', { Title: '题', MusicUrl: 'https://m' }),
      {
        msgtype: 'music',
        music: { title: '题', musicurl: 'https://m', hqmusicurl: 'https://m', thumb_media_id: 'M' },
      },
    ],
    [
      music('M', { HQMusicUrl: 'https://h' }),
      { msgtype: 'music', music: { musicurl: 'https://h', hqmusicurl: 'https://h', thumb_media_id: 'M' } },
    ],
    [
      news([{ Title: '题', Url: 'https://u' }]),
      { msgtype: 'news', news: { articles: [{ title: '题', url: 'https://u' }] } },
    ],
  ])('%o', async (reply, body) => {
    expect(await bodyOf(reply, options)).toEqual({ touser: 'zhangsan', ...body })
    expect(await bodyOf(buildReply(user, reply, NOW), options)).toEqual({ touser: 'zhangsan', ...body })
  })

  test.each(['CLICK', 'subscribe', 'SCAN', 'scancode_push', 'scancode_waitmsg'])(
    'after %s the platform accepts messages for one minute',
    async (name) => {
      const of = (ageSeconds: number) => ({ ...options, message: event(name, ageSeconds) })
      expect(await bodyOf(text('答'), of(60))).toMatchObject({ touser: 'oUSER' })
      expect(await refusalOf(text('答'), of(61))).toContain(`one minute after event.${name}, which was 61 seconds ago`)
    },
  )

  test.each(['VIEW', 'unsubscribe', 'TEMPLATESENDJOBFINISH'])('after %s it accepts none', async (name) => {
    expect(await refusalOf(text('答'), { ...options, message: event(name) })).toContain(
      `the push event.${name} does not allow a message`,
    )
  })

  test('小程序: a text or picture after a message, and within a minute after the session was opened', async () => {
    const toMiniProgram = (message: object) => ({ platform: 'mini-program', message }) as const
    expect(await bodyOf(image('M'), toMiniProgram(user))).toEqual({
      touser: 'zhangsan',
      msgtype: 'image',
      image: { media_id: 'M' },
    })
    expect(await bodyOf(text('答'), toMiniProgram(event('user_enter_tempsession', 30)))).toMatchObject({
      touser: 'oUSER',
    })
    expect(await refusalOf(text('答'), toMiniProgram(event('user_enter_tempsession', 90)))).toContain('90 seconds')
    expect(await refusalOf(text('答'), toMiniProgram(event('CLICK')))).toContain('does not allow')
    expect(await refusalOf(voice('M'), toMiniProgram(user))).toContain('msgtype must be one of')
    expect(await refusalOf({ ErrCode: 0, ErrMsg: '' }, toMiniProgram(user))).toContain('answers an event with fields')
  })

  test('what cannot be sent', async () => {
    expect(await refusalOf(transferCustomerService(), options)).toContain('transfer_customer_service is only possible')
    expect(await refusalOf(text('答'), { ...options, message: { MsgType: 'text' } })).toContain('FromUserName')
    expect(await refusalOf(news([{ Title: '一' }, { Title: '二' }]), options)).toContain('articles')
  })
})

describe('智能机器人', () => {
  const options = { platform: 'wecom-bot', message: botMessage } as const
  const card = {
    card_type: 'text_notice',
    main_title: { title: '题' },
    card_action: { type: 1, url: 'https://u' },
  } as const
  const stream = (content: string) => botStream({ id: 's', content, finish: true })
  const markdownOf = ({ requests }: Sent) => contentIn(requests[0]?.body?.markdown)

  test('the text of a stream goes to the response_url of the push, as Markdown', async () => {
    const { requests, error } = await send(stream('**想好了**'), options)
    expect(error).toBeUndefined()
    expect(requests).toMatchObject([{ path: BOT, body: { msgtype: 'markdown', markdown: { content: '**想好了**' } } }])
    expect(requests[0]?.query.get('response_code')).toBe('CODE')
    expect(requests[0]?.query.has('access_token')).toBe(false)
    expect(await bodyOf('{"msgtype":"stream","stream":{"id":"s","finish":true,"content":"答"}}', options)).toEqual({
      msgtype: 'markdown',
      markdown: { content: '答' },
    })
    expect(await bodyOf(botText('欢迎'), options)).toMatchObject({ markdown: { content: '欢迎' } })
  })

  test('what is left of a stream is one message of at most 20,480 bytes, and the error says what was cut', async () => {
    const rest = `${'一'.repeat(6826)}\n${'二'.repeat(100)}`
    const sent = await send(stream(rest), { ...options, cutAt: 20_480 })
    expect(sent.requests).toHaveLength(1)
    expect(markdownOf(sent)).toBe(`${'一'.repeat(6826)}\n`)
    expect(sent.error).toMatchObject({
      code: 'NOT_DELIVERED',
      message: expect.stringContaining('it was sent without the last 300 of 41259 bytes of the text'),
    })
  })

  test('a code fence is closed where the text is cut', async () => {
    const sent = await send(stream(`\`\`\`js\n${'a()\n'.repeat(6000)}\`\`\``), options)
    expect(markdownOf(sent).endsWith('a()\n```')).toBe(true)
    expect(String(sent.error)).toMatch(/without the last \d+ of 24009 bytes/)
  })

  test('a card goes to a single chat; of a text with a card and pictures, the text is sent', async () => {
    expect(await bodyOf(botTemplateCard(card), options)).toEqual({ msgtype: 'template_card', template_card: card })
    const both = await send(botStreamWithTemplateCard({ id: 's', content: '答', finish: true }, card), options)
    expect(markdownOf(both)).toBe('答')
    expect(String(both.error)).toContain('it was sent without the card')
    const picture = { msgtype: 'image', image: { base64: 'AA==', md5: '0' } } as const
    const withPicture = botStream({ id: 's', content: '答', finish: true, msg_item: [picture] })
    expect(String((await send(withPicture, options)).error)).toContain('it was sent without 1 pictures')
  })

  test('what cannot be sent', async () => {
    const { response_url: _, ...withoutUrl } = botMessage
    expect(await refusalOf(stream('答'), { ...options, message: withoutUrl })).toContain(
      'the push text has no response_url',
    )
    const inGroup = { ...options, message: { ...botMessage, chattype: 'group' } }
    expect(await refusalOf(botTemplateCard(card), inGroup)).toContain('single chat')
    const update = botUpdateTemplateCard({ ...card, task_id: 't' })
    expect(await refusalOf(update, options)).toContain('passive reply to its click')
    expect(await refusalOf(stream(''), options)).toContain('content')
    const elsewhere = { ...options, message: { ...botMessage, response_url: 'https://example.com/' } }
    expect(await refusalOf(stream('答'), elsewhere)).toContain('example.com')
  })
})

test.each([
  [{ platform: 'open-platform' }, 'platform: expected wecom, official-account, mini-program, wecom-bot'],
  [
    { platform: 'wecom', tokens: { get: () => 'TOKEN' } },
    'tokens: expected an object with get and invalidate, such as that of createAccessTokens',
  ],
  [{ platform: 'wecom-bot', now: 1 }, 'now: expected a function'],
  [
    { platform: 'wecom', tokens: { get: () => undefined, invalidate: () => undefined }, baseUrl: 'x' },
    'baseUrl must be an http(s) URL without user, query and trailing slash',
  ],
])('%o is refused', (options, message) => {
  expect(() => createLateReplySender(options as unknown as LateReplySenderOptions)).toThrow(new TypeError(message))
})
