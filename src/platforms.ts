/** The differences between the platforms, as one table of plain data. */

/**
 * The platform that an endpoint serves. The options name it; it is never guessed from a request.
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

/** The modes that the console of a platform offers, for the compiler; test/platforms.test.ts compares them with the table. */
export type ModeOf<P extends Platform> = P extends 'official-account' | 'mini-program' ? Mode : 'safe'

/** The facts of a platform that the code depends on. */
export interface PlatformFacts {
  /** Whether the URL check sends `echostr` sealed (WeCom) or as plain text (the others). */
  readonly echo: 'sealed' | 'plain'
  /** The modes the platform's console offers. */
  readonly modes: readonly Mode[]
  /**
   * The usual syntax of pushes and replies; a console can offer others. In JSON, the names differ (`msgtype`,
   * `encrypt`).
   */
  readonly syntax: 'xml' | 'json'
  /** Whether the console offers XML and JSON (数据格式). */
  readonly offersJson?: boolean
  /** The empty answer, not sealed: `''` or `'success'`. */
  readonly emptyAnswer: string
  /** The empty answer to a notice (a push with `InfoType`), where it differs. */
  readonly noticeEmptyAnswer?: string
  /** Whether a sealed reply must repeat the nonce of the request. */
  readonly repeatsNonce?: boolean
  /** The receiver that pushes are usually sealed for, where it is the same for every account. */
  readonly usualReceiveId?: string
  /** The field of a notice that names its receiver. */
  readonly noticeReceiver: 'SuiteId' | 'AppId'
  /** Sample ids as in the platform's pushes: of a sender, and of the account if that is not the receiver itself. */
  readonly sampleIds: { readonly sender: string; readonly account?: string }
  /** The key of an event that every account can receive, which `doctor` sends. */
  readonly sampleEvent: string
  /**
   * Whether the platform sends a push again within seconds if it gets no response; for a notice (`InfoType`) it never
   * does.
   */
  readonly retriesSoon: boolean
  /** How long the platform waits for the response to a URL check, in milliseconds, if that is less than for a push. */
  readonly urlCheckMs?: number
  /** Whether a reply can be a stream, for which the platform asks again until it ends. */
  readonly streams?: boolean
}

/** The facts of every kind of 企业微信. Source: 回调配置 (path/90930). */
const WECOM = {
  echo: 'sealed',
  modes: ['safe'],
  syntax: 'xml',
  emptyAnswer: '',
  noticeReceiver: 'SuiteId',
  sampleIds: { sender: 'zhangsan' },
  sampleEvent: 'event.enter_agent',
  retriesSoon: true,
  urlCheckMs: 1000,
} as const

/** The facts of 公众号, 小程序 and 开放平台. Source: 公众号 消息与事件推送, 被动回复用户消息. */
const ACCOUNTS = {
  echo: 'plain',
  modes: ['safe', 'compat', 'plain'],
  syntax: 'xml',
  emptyAnswer: 'success',
  noticeReceiver: 'SuiteId',
  sampleIds: { sender: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY', account: 'gh_97417a04a28d' },
  sampleEvent: 'event.subscribe',
  retriesSoon: true,
} as const

/**
 * Sources: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238), third-party 回调通知 (path/90613),
 * 智能机器人 加解密 (path/101033); 公众号 and 小程序 消息推送; 开放平台 授权变更通知推送.
 */
export const PLATFORMS: Readonly<Record<Platform, PlatformFacts>> = {
  wecom: WECOM,
  'wecom-suite': { ...WECOM, noticeEmptyAnswer: 'success', sampleEvent: 'info.suite_ticket' },
  'wecom-bot': {
    ...WECOM,
    syntax: 'json',
    repeatsNonce: true,
    usualReceiveId: '',
    sampleEvent: 'event.enter_chat',
    retriesSoon: false,
    streams: true,
  },
  'official-account': ACCOUNTS,
  'open-platform': {
    ...ACCOUNTS,
    modes: ['safe'],
    noticeReceiver: 'AppId',
    sampleEvent: 'info.component_verify_ticket',
  },
  'mini-program': { ...ACCOUNTS, offersJson: true, sampleEvent: 'event.user_enter_tempsession' },
}

/** Returns the names of all platforms, in the order of the table. */
export function platformNames(): readonly Platform[] {
  return Object.keys(PLATFORMS) as Platform[]
}

/** Returns the names of the platforms whose facts meet a condition, in the order of the table. */
export function platformsWhere(condition: (facts: PlatformFacts) => boolean): readonly Platform[] {
  return platformNames().filter((platform) => condition(PLATFORMS[platform]))
}

/**
 * Returns the facts of the platform that an option names.
 *
 * @throws TypeError there is no such platform
 */
export function factsOf(platform: Platform): PlatformFacts {
  requirePlatform(platform)
  return PLATFORMS[platform]
}

/**
 * Requires the name of a platform.
 *
 * @throws TypeError there is no such platform
 */
export function requirePlatform(platform: Platform): void {
  if (typeof platform === 'string' && Object.hasOwn(PLATFORMS, platform)) return
  throw new TypeError(`platform: expected one of ${platformNames().join(', ')}`)
}

/** The empty answer of a platform to a push, which may be a notice. */
export function emptyAnswerOf({ emptyAnswer, noticeEmptyAnswer }: PlatformFacts, isNotice: boolean): string {
  return isNotice ? (noticeEmptyAnswer ?? emptyAnswer) : emptyAnswer
}

/** Returns whether a text is an empty answer, which every platform takes for an acknowledgement. */
export function isEmptyAnswer(text: unknown): text is '' | 'success' {
  return text === '' || text === 'success'
}

/**
 * Returns the mode that an option names for a platform; default `safe`.
 *
 * @throws TypeError the platform's console has no such mode
 */
export function modeOf(platform: Platform, mode?: Mode | null): Mode {
  const { modes } = factsOf(platform)
  const wanted = mode ?? 'safe'
  if (modes.includes(wanted)) return wanted
  throw new TypeError(`mode: expected ${modes.join(', ')} for ${platform}; its console has no other`)
}
