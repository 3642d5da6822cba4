/**
 * What differs between the platforms, as one table of plain data. Elsewhere a platform is asked for by name only where
 * 智能机器人 has a form of its own, JSON with other names and sealed for nobody: to tell a reply of our own from a push, to
 * play the platform, and to say what is wrong.
 */

/**
 * The platform an endpoint serves: named in the options, never guessed from a request.
 *
 * | value | product |
 * |---|---|
 * | `wecom` | 企业微信 own app, and the retired 企业号 |
 * | `wecom-suite` | 企业微信 third-party app and provider: data and command callbacks |
 * | `wecom-bot` | 企业微信 智能机器人 |
 * | `official-account` | 公众号 and 服务号 |
 * | `open-platform` | 开放平台 third-party platform (component) |
 * | `mini-program` | 小程序 |
 */
export type Platform = 'wecom' | 'wecom-suite' | 'wecom-bot' | 'official-account' | 'open-platform' | 'mini-program'

/** How the endpoint's address is configured in the platform's console: 安全模式, 兼容模式 or 明文模式. */
export type Mode = 'safe' | 'compat' | 'plain'

/** The kinds of passive reply, by what tells them apart; `event reply` stands for 小程序's, which have the fields alone. */
export const REPLY_KINDS = [
  'text',
  'image',
  'voice',
  'video',
  'music',
  'news',
  'transfer_customer_service',
  'transfer_customer_service with TransInfo',
  'update_button',
  'update_template_card',
  'msgtype text',
  'msgtype stream',
  'msgtype template_card',
  'msgtype stream_with_template_card',
  'response_type update_template_card',
  'event reply',
] as const

/** One of the kinds of passive reply. */
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** What a platform takes in answer, and how much of it. */
export interface ReplyFacts {
  /**
   * The kinds by the push that is answered: `event.click`, else `event`; `info` for notices; `other` for the rest, such
   * as messages. Events in lower case, since platforms differ in that.
   */
  readonly takes: Readonly<Record<string, readonly ReplyKind[]>> & { readonly other: readonly ReplyKind[] }
  /** The most bytes of UTF-8: of a text; of the titles and descriptions of videos and articles. */
  readonly maxBytes: { readonly text?: number; readonly title?: number; readonly description?: number }
  /** The most articles of one 图文 by the type of message that is answered, where it is not the usual eight. */
  readonly maxArticles: Readonly<Record<string, number>>
}

export interface PlatformFacts {
  /** Whether the URL check sends `echostr` sealed (WeCom) or in clear (the others). */
  readonly echo: 'sealed' | 'clear'
  /** The modes the platform's console offers. */
  readonly modes: readonly Mode[]
  /** What is answered when there is nothing to say, in clear: `''` or `'success'`. */
  readonly silence: string
  /** The same for a push with `InfoType` (suite and component notices), where it differs. */
  readonly infoSilence?: string
  /** The reply objects that can be answered on the spot. */
  readonly replies: ReplyFacts
  /** Whether a push that gets no answer comes again within seconds; a notice (`InfoType`) never does. */
  readonly retriesSoon: boolean
  /** How long the platform waits for the answer to a URL check, in milliseconds, where it is less than for a push. */
  readonly urlCheckMs?: number
  /** Whether an answer can be a stream that the platform asks for again until it ends. */
  readonly streams?: boolean
}

const MEDIA = ['text', 'image', 'voice', 'video', 'news'] as const
const CARD = [...MEDIA, 'update_button', 'update_template_card'] as const

/**
 * Source: WeCom 被动回复消息格式 (path/90241): the limits, and the events that take a reply. A notice of a suite is answered
 * by `success` alone: 应用授权 回调通知 (path/90613).
 */
const WECOM_REPLIES: ReplyFacts = {
  takes: {
    'event.subscribe': MEDIA,
    'event.enter_agent': MEDIA,
    'event.location': MEDIA,
    'event.click': MEDIA,
    'event.view': MEDIA,
    'event.view_miniprogram': MEDIA,
    'event.scancode_waitmsg': MEDIA,
    'event.template_card_menu_event': CARD,
    'event.template_card_event': CARD,
    event: [],
    info: [],
    other: MEDIA,
  },
  maxBytes: { text: 2048, title: 128, description: 512 },
  maxArticles: {},
}

const NO_LIMITS = { maxBytes: {}, maxArticles: {} } as const

/** Source: 智能机器人 被动回复消息 (path/101031), 接收事件 (path/101027). Of events to come nothing is known, so nothing is refused. */
const BOT_REPLIES: ReplyFacts = {
  takes: {
    'event.enter_chat': ['msgtype text', 'msgtype template_card'],
    'event.template_card_event': ['response_type update_template_card'],
    'event.feedback_event': [],
    'event.disconnected_event': [],
    event: [
      'msgtype text',
      'msgtype stream',
      'msgtype template_card',
      'msgtype stream_with_template_card',
      'response_type update_template_card',
    ],
    stream: ['msgtype stream', 'msgtype stream_with_template_card'],
    other: ['msgtype stream', 'msgtype template_card', 'msgtype stream_with_template_card'],
  },
  ...NO_LIMITS,
}

const ACCOUNT = [
  ...MEDIA,
  'music',
  'transfer_customer_service',
  'transfer_customer_service with TransInfo',
] as const satisfies readonly ReplyKind[]

/** Older pages of 公众号 alone name the 2048 bytes of a text. */
const ACCOUNT_BYTES = { text: 2048 } as const

/** Source: 公众号 被动回复用户消息, and the same on 微信云托管, which names the messages that are answered by one article. */
const ONE_ARTICLE = { text: 1, image: 1, voice: 1, video: 1, news: 1, location: 1 } as const

const OFFICIAL_ACCOUNT_REPLIES: ReplyFacts = {
  takes: { other: ACCOUNT },
  maxBytes: ACCOUNT_BYTES,
  maxArticles: ONE_ARTICLE,
}

/** Messages and events of 公众号 and 小程序 that an authoriser has; its own notices take `success` alone. */
const OPEN_PLATFORM_REPLIES: ReplyFacts = {
  takes: { info: [], event: [...ACCOUNT, 'event reply'], other: ACCOUNT },
  maxBytes: ACCOUNT_BYTES,
  maxArticles: ONE_ARTICLE,
}

/** Source: 小程序 转发客服消息; which events ask for a reply of their own stands in `messages/replies/event-fields.ts`. */
const MINI_PROGRAM_REPLIES: ReplyFacts = {
  takes: { event: ['event reply'], other: ['transfer_customer_service'] },
  ...NO_LIMITS,
}

/** 企业微信 of every kind. Source: 回调配置 (path/90930). */
const WECOM = { echo: 'sealed', modes: ['safe'], silence: '', retriesSoon: true, urlCheckMs: 1000 } as const

/** 公众号, 小程序 and 开放平台. Source: 公众号 消息与事件推送, 被动回复用户消息. */
const ACCOUNTS = { echo: 'clear', modes: ['safe', 'compat', 'plain'], silence: 'success', retriesSoon: true } as const

/**
 * Sources: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238), third-party 回调通知 (path/90613),
 * 智能机器人 加解密 (path/101033); 公众号 and 小程序 消息推送; 开放平台 授权变更通知推送.
 */
export const PLATFORMS: Readonly<Record<Platform, PlatformFacts>> = {
  wecom: { ...WECOM, replies: WECOM_REPLIES },
  'wecom-suite': { ...WECOM, infoSilence: 'success', replies: WECOM_REPLIES },
  'wecom-bot': { ...WECOM, replies: BOT_REPLIES, retriesSoon: false, streams: true },
  'official-account': { ...ACCOUNTS, replies: OFFICIAL_ACCOUNT_REPLIES },
  'open-platform': { ...ACCOUNTS, modes: ['safe'], replies: OPEN_PLATFORM_REPLIES },
  'mini-program': { ...ACCOUNTS, replies: MINI_PROGRAM_REPLIES },
}

/**
 * The facts of a platform that a user named.
 *
 * @throws TypeError there is none of that name
 */
export function factsOf(platform: Platform): PlatformFacts {
  if (typeof platform === 'string' && Object.hasOwn(PLATFORMS, platform)) return PLATFORMS[platform]
  throw new TypeError(`platform: expected one of ${Object.keys(PLATFORMS).join(', ')}`)
}

/**
 * The mode that a user named for a platform; `safe` where none was.
 *
 * @throws TypeError the platform's console has no such mode
 */
export function modeOf(platform: Platform, mode?: Mode | null): Mode {
  const { modes } = factsOf(platform)
  const wanted = mode ?? 'safe'
  if (modes.includes(wanted)) return wanted
  throw new TypeError(`mode: expected ${modes.join(', ')} for ${platform}; its console has no other`)
}
