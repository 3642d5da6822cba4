/** The platform's side, to test an endpoint with: what is sent, how, and how the answer is read. */
import type { KnownMessage, MessageKey } from '../messages/types.ts'
import type { Platform } from '../platforms.ts'
import { randomBytes } from '../primitives/crypto.ts'
import { accountOf } from './account.ts'
import { checkObject, checkOneOf } from './check-options.ts'
import { drawer } from './draw.ts'
import { checkFault, NETWORK_FAULTS, VERIFICATION_FAULTS } from './faults.ts'
import type { PlatformSide } from './platform-side.ts'
import type { MessageFields } from './push-body.ts'
import { createPushes } from './pushes.ts'
import { readReply } from './read-reply.ts'
import { withRoute } from './route.ts'
import { sendPush, sendVerification } from './send.ts'
import { pushLimits, verificationLimits } from './tries.ts'
import type { PlatformOptions, VerificationOptions } from './types.ts'
import { sealsEcho, verificationRequest } from './verification.ts'

/**
 * Plays the platform against an endpoint: makes every push of the catalogue, right or with a fault, sends it with the
 * platform's time and tries, and reads the answers. For tests.
 *
 * It stands on the same public steps as the endpoint, so it can't prove them; the vectors do that.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息加解密说明; 智能机器人 加解密 (path/101033).
 *
 * @param options platform, mode and the endpoint's credentials; clock and random bytes for tests that repeat exactly
 * @returns `message(name)`, `push(message)`, `retry(request)`, `verification()`, `readReply(answer)`, and what sends:
 *   `send(target, message)` and `verify(target)`
 * @throws TypeError the platform is unknown or has no such mode, the credentials are of several accounts, lack a key or
 *   have one in plain mode, or name no receiver; another option is of the wrong type
 * @throws CallbackError `INVALID_CREDENTIALS`: the credentials are malformed
 *
 * @example
 * import { text } from 'wechat-callback'
 * import { createFetchHandler } from 'wechat-callback/fetch'
 * import { createPlatform } from 'wechat-callback/testing'
 *
 * const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
 * const handler = createFetchHandler({ platform: 'wecom', credentials, onMessage: () => text('收到') })
 * const platform = createPlatform({ platform: 'wecom', credentials })
 *
 * const { reply } = await platform.send(handler, platform.message('text', { Content: '你好' }))
 * reply?.message?.Content // => '收到'
 */
export function createPlatform<P extends Platform>(options: PlatformOptions<P>): PlatformSide<P> {
  const account = accountOf(options)
  const draw = drawer(options.now ?? Date.now, options.random ?? randomBytes)
  const { message, push, retry, given, triesOf } = createPushes(account, options.format, draw)
  const verification = (how: VerificationOptions = {}) => {
    const { fault } = checkObject(how)
    checkFault(fault, VERIFICATION_FAULTS, sealsEcho(account))
    return verificationRequest(account, fault, draw())
  }

  return {
    message: <Name extends MessageKey<P>>(name: Name, fields: MessageFields = {}) =>
      // The catalogue's own sample of that name, with what the types allow laid over it.
      message(name, fields) as KnownMessage<P, Name>,
    push,
    retry,
    verification,
    readReply: (answer) => readReply(account, answer),
    send: async (target, what, options = {}) => {
      const network = checkOneOf('network', checkObject(options).network, NETWORK_FAULTS)
      const { first, plan } = given(what, options)
      const limits = pushLimits(account.platform, plan, options)
      return await withRoute(target, options.address, (route) =>
        sendPush(account, route, { ...limits, network, next: triesOf(first) }),
      )
    },
    verify: async (target, options = {}) => {
      const request = verification(options)
      const limits = verificationLimits(account.platform, options)
      return await withRoute(target, options.address, (route) => sendVerification(route, request, limits))
    },
  }
}
