/** Sends messages of 企业微信 apps, 公众号 and 小程序. */
import { refuseNonObject } from '../../endpoint/prepare.ts'
import { type ConnectionOptions, connect } from '../connection.ts'
import type {
  OutgoingMiniProgramMessage,
  OutgoingOfficialAccountMessage,
  OutgoingWecomMessage,
} from '../generated/types.ts'
import type { AccessTokens } from '../tokens/access-tokens.ts'
import type { SendResult } from './result.ts'
import { requireTokens, sendChecked } from './send-checked.ts'

/** The platforms to which `sendMessage` sends; a third-party app sends with the platform of its customer. */
export type SendPlatform = 'wecom' | 'official-account' | 'mini-program'

/**
 * The messages that a platform's interface accepts, in wire names, discriminated by `msgtype`.
 *
 * `wecom`: 发送应用消息 (path/90236) · `official-account`, `mini-program`: 发送客服消息.
 */
export type OutgoingMessageOf<P extends SendPlatform = SendPlatform> = P extends 'wecom'
  ? OutgoingWecomMessage
  : P extends 'official-account'
    ? OutgoingOfficialAccountMessage
    : P extends 'mini-program'
      ? OutgoingMiniProgramMessage
      : never

/** What the options of every function that sends with an access token have in common. */
export interface CommonSendOptions extends ConnectionOptions {
  /** The access tokens of the account that sends. */
  readonly tokens: AccessTokens
  /**
   * Whether a `text` or `markdown` that is too long is sent in several messages, cut by `splitText`; default `false`: it
   * is refused. Each message counts: 公众号, 小程序 and 微信客服 allow five in answer to a user's message.
   */
  readonly split?: boolean
}

/** The options of `sendMessage`. */
export type SendMessageOptions<P extends SendPlatform = SendPlatform> = CommonSendOptions & {
  readonly platform: P
} & (P extends 'wecom' ? AgentOption : { readonly agentId?: never })

interface AgentOption {
  /** The AgentId of the app: a whole number. */
  readonly agentId: number
}

/**
 * Sends a message of a 企业微信 app (`message/send`), or a 客服消息 of a 公众号 or 小程序 (`message/custom/send`).
 *
 * The message is checked first: what the platform would cut or refuse is `NOT_SENDABLE`, without a request. Limits of
 * which the official pages are not certain are not checked. A refused token is dropped and the call made once more. A
 * busy platform and a limit of calls are waited for, with at most three repetitions; a call without an answer is repeated
 * only with `enable_duplicate_check: 1`, since otherwise the user could get the message twice.
 *
 * 公众号 and 小程序 accept messages only after the user has acted, 公众号: five within 48 hours after a message, three within
 * one minute after a click on the menu, a follow or a scan; then `45015` (time) or `45047` (count), which are not repeated.
 * 企业微信 silently drops what one member gets from an app beyond 30 messages a minute or 1000 an hour.
 *
 * Source: 企业微信 发送应用消息 (path/90236); 公众号 and 小程序 发送客服消息.
 *
 * @param options `platform` and `tokens`; for `wecom` also `agentId`; `split`, `fetch`, `baseUrl`, `timeoutMs`
 * @param message the message in wire names, without `agentid`
 * @returns the ids that the platform gave, and the receivers whom it did not reach
 * @throws ApiError nothing was sent; `code` says why (the promise rejects)
 * @throws TypeError an option is wrong (the promise rejects)
 *
 * @example
 * import { sendMessage } from 'wechat-callback/api'
 *
 * const tokens = { get: async () => 'TOKEN', invalidate: async () => undefined }
 * const answer = { errcode: 0, errmsg: 'ok', invaliduser: 'lisi', msgid: 'M1' }
 * const fetch = async () => new Response(JSON.stringify(answer)) // in place of the platform
 * const options = { platform: 'wecom', tokens, agentId: 1000002, fetch } as const
 *
 * await sendMessage(options, { touser: 'zhangsan|lisi', msgtype: 'text', text: { content: '你好' } })
 * // => { msgid: 'M1', invalidUser: ['lisi'], invalidParty: [], invalidTag: [], unlicensedUser: [] }
 */
export async function sendMessage<P extends SendPlatform>(
  options: SendMessageOptions<P>,
  message: OutgoingMessageOf<P>,
): Promise<SendResult> {
  refuseNonObject(options)
  const { split = false } = options
  const tokens = requireTokens(options.tokens)
  const channel: SendPlatform = options.platform
  if (channel !== 'wecom' && channel !== 'official-account' && channel !== 'mini-program') {
    throw new TypeError('platform: expected wecom, official-account, mini-program')
  }
  const { agentId } = options
  const hasAgent = typeof agentId === 'number' && Number.isSafeInteger(agentId) && agentId >= 0
  if (channel === 'wecom' && !hasAgent) throw new TypeError('agentId must be the AgentId of the app, a whole number')
  const connection = connect(channel === 'wecom' ? 'wecom' : 'accounts', options)
  const added = channel === 'wecom' ? { agentid: agentId } : {}
  return sendChecked({ channel, connection, tokens, added, split }, message)
}
