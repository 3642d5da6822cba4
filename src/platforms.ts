/**
 * What differs between the platforms, as one table of plain data. Nothing else in the code asks which platform it is.
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

/** The kinds of passive reply a platform acts on; `json` stands for any JSON object with a `msgtype`. */
export type ReplyKind = 'text' | 'image' | 'voice' | 'video' | 'news' | 'json'

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
  readonly replies: readonly ReplyKind[]
}

const XML_REPLIES = ['text', 'image', 'voice', 'video', 'news'] as const

/**
 * Sources: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238), third-party 回调通知 (path/90613),
 * 智能机器人 加解密 (path/101033); 公众号 and 小程序 消息推送; 开放平台 授权变更通知推送.
 */
export const PLATFORMS: Readonly<Record<Platform, PlatformFacts>> = {
  wecom: { echo: 'sealed', modes: ['safe'], silence: '', replies: XML_REPLIES },
  'wecom-suite': { echo: 'sealed', modes: ['safe'], silence: '', infoSilence: 'success', replies: XML_REPLIES },
  'wecom-bot': { echo: 'sealed', modes: ['safe'], silence: '', replies: ['json'] },
  'official-account': {
    echo: 'clear',
    modes: ['safe', 'compat', 'plain'],
    silence: 'success',
    replies: XML_REPLIES,
  },
  'open-platform': { echo: 'clear', modes: ['safe'], silence: 'success', replies: XML_REPLIES },
  'mini-program': { echo: 'clear', modes: ['safe', 'compat', 'plain'], silence: 'success', replies: [] },
}
