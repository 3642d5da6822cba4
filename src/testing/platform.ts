/** Simulates the platform for tests of one account: makes requests, sends them, reads the responses. */
import { isJsonObject } from '../codec/json.ts'
import { isAnsweredPlain } from '../messages/push-rules.ts'
import type { KnownMessage, MessageKey } from '../messages/types.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'
import { randomBytes } from '../primitives/crypto.ts'
import { NETWORK_FAULTS, PUSH_FAULTS, VERIFICATION_FAULTS } from './faults.ts'
import { messageByName } from './messages.ts'
import {
  accountOf,
  checkFault,
  checkObject,
  checkOneOf,
  createFreshValues,
  type FreshValues,
  isRecord,
} from './options.ts'
import { FORMATS, headerValues, nextAttempt, type PushPlan, planPush, pushRequest } from './push.ts'
import { readReply } from './reply.ts'
import { sealsEcho, verificationRequest } from './request.ts'
import { isName, refuseMisspeltName } from './samples.ts'
import { pushLimits, sendPush, sendVerification, verificationLimits } from './send.ts'
import { followStream } from './stream.ts'
import { withTarget } from './transport/target.ts'
import type {
  FieldsOf,
  MessageFields,
  PlainAnswer,
  PlatformOptions,
  PlatformReply,
  PlatformRequest,
  PushOptions,
  SendOptions,
  SendResult,
  SendTarget,
  StreamOptions,
  StreamResult,
  VerificationOptions,
  VerificationRequest,
  VerifyOptions,
  VerifyResult,
} from './types.ts'

/** The name of a push in the catalogue; any other text is a whole plaintext. */
type NameOrText<P extends Platform> = MessageKey<P> | (string & {})

/** A simulated platform for one account. */
export interface PlatformSide<P extends Platform = Platform> {
  /**
   * Makes a message or event of the catalogue: the vendor's sample, with a fresh header.
   *
   * @param name as in docs/messages and in `route`: `text`, `event.subscribe`, `info.suite_ticket`, …
   * @param fields merged into the sample's: objects are merged, lists replaced, and `undefined` removes a field
   * @returns its fields in wire names, for `push` or `send`
   * @throws TypeError the platform has no push of that name (the message lists the nearest names), or the fields are
   *   not an object
   */
  message<Name extends MessageKey<P>>(name: Name, fields?: FieldsOf<P, Name>): KnownMessage<P, Name>
  /**
   * Makes a push as the platform sends it: sealed and signed, with a new timestamp and nonce.
   *
   * Source: WeCom 接收消息与事件 (path/90238); 公众号 消息加解密说明; 智能机器人 加解密 (path/101033).
   *
   * @param message the fields of the message, to which missing header fields (`ToUserName`, `FromUserName`,
   *   `CreateTime`, `MsgId`) are added; or a name of the catalogue; or a whole plaintext, which is sent byte for byte.
   *   A JSON plaintext goes into a JSON envelope unless `format` says otherwise
   * @param options `fault`, what is wrong with it; `format`, how it is written
   * @returns the request as plain values, with `toRequest` for the Fetch API
   * @throws TypeError there is no message, a text is a misspelt name, or there is no such fault or format
   */
  push(message: object | NameOrText<P>, options?: PushOptions): PlatformRequest
  /**
   * Makes the request of a retry: the message is unchanged, with its `MsgId` and `CreateTime`; timestamp, nonce,
   * ciphertext and signature are new. If the message counts its attempts (`RetryTimes`), the count goes up.
   *
   * The documents promise only that the message is the same: WeCom 接收消息与事件 (path/90238), 公众号 接收普通消息. An endpoint that
   * recognises retries by anything else fails.
   *
   * @param request the object that `push` or `retry` of this platform returned, not a copy of it
   * @returns the request of the retry
   * @throws TypeError the request is a copy, is from another platform object, or is a URL check
   */
  retry(request: PlatformRequest): PlatformRequest
  /**
   * Makes the URL check that the console's 保存 button starts.
   *
   * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
   *
   * @param options `fault`, what is wrong with it
   * @returns the request as plain values, and the `echo` that must be returned
   * @throws TypeError there is no such fault, or a URL check cannot have it
   */
  verification(options?: VerificationOptions): VerificationRequest
  /**
   * Reads an answer as the platform does: it accepts an envelope only with the right signature and receiver.
   *
   * Source: WeCom 回调配置 (path/90930); 公众号 消息加解密说明.
   *
   * @param answer a `Response` whose body has not been read, or `{ status, body }` with the body as a text
   * @param request the push that is answered, the object that `push` or `retry` returned; needed where the platform
   *   reads the reply as plaintext although the push is sealed (小游戏)
   * @returns the plaintext, its fields if it is a message, and whether it was sealed
   * @throws TypeError `answer` is neither, its body was read before, or `request` is a copy: the promise rejects
   * @throws CallbackError `INVALID_ENVELOPE`, `INVALID_SIGNATURE`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`,
   *   `INVALID_MESSAGE`
   */
  readReply(answer: Response | PlainAnswer, request?: PlatformRequest): Promise<PlatformReply>
  /**
   * Sends a push as the platform does. It sends the push again if no response arrives in time, the connection fails, or
   * the status is 500 or above. The time limit and the number of attempts are those of the platform for this push:
   * usually three attempts, ten for 微信小店. It does not wait between the attempts; `pause` is called with each pause of
   * the platform. Redirects are not followed; no connection is left open.
   *
   * Source: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238); 公众号 被动回复用户消息.
   *
   * @param target the URL of an endpoint; a handler of the Fetch API, or an object with one as its `fetch`; what
   *   `createNodeHandler` returns, an app of Express or Connect, or a server of `node:http`. All but the handler of the
   *   Fetch API and the object with one need a runtime with `node:http`
   * @param message what `push` takes, or a request that `push` returned
   * @param options the number of attempts, their time limit and what to do in the pauses between them, the fault of the
   *   push, the fault of the connection
   * @returns every attempt, and how the platform understands the last answer; the promise never rejects because of the
   *   endpoint
   * @throws TypeError the target is of no known kind, there is no message, or an option is wrong: the promise rejects
   */
  send(target: SendTarget, message: object | NameOrText<P>, options?: SendOptions): Promise<SendResult>
  /**
   * Follows a bot's stream as the client does: sends refresh pushes until a reply ends the stream.
   *
   * Source: 智能机器人 接收消息 (path/100719), 被动回复消息 (path/101031).
   *
   * @param target as for `send`
   * @param reply the reply that opened the stream, as `send` or `readReply` returned it
   * @param options the pause between two refresh pushes, when the platform stops asking, the time limit of each
   * @returns the text at last, whether the stream has ended, and the results of the refresh pushes; the promise never
   *   rejects because of the endpoint
   * @throws TypeError the platform has no streams, the reply holds none, or an option is wrong: the promise rejects
   */
  readStream(target: SendTarget, reply: PlatformReply | undefined, options?: StreamOptions): Promise<StreamResult>
  /**
   * Does what the console's 保存 button does: sends a URL check and compares the response with the echo.
   *
   * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
   *
   * @param target as for `send`
   * @param options its time limit and its fault
   * @returns whether the console would save the address, and the response; the promise never rejects because of the
   *   endpoint
   * @throws TypeError the target is of no known kind, or an option is wrong: the promise rejects
   */
  verify(target: SendTarget, options?: VerifyOptions): Promise<VerifyResult>
}

/**
 * Simulates the platform for tests of an endpoint: makes every push of the catalogue, correct or with a fault, sends it
 * with the platform's time limit and retries, and reads the answers.
 *
 * It uses the same protocol functions as the endpoint, so it cannot test them; the vectors do.
 *
 * Source: WeCom 回调配置 (path/90930); 公众号 消息加解密说明; 智能机器人 加解密 (path/101033).
 *
 * @param options platform, mode and the endpoint's credentials; a clock and random bytes for reproducible tests
 * @returns `message(name)`, `push(message)`, `retry(request)`, `verification()`, `readReply(answer)`,
 *   `send(target, message)`, `readStream(target, reply)` and `verify(target)`
 * @throws TypeError the platform is unknown or has no such mode; the credentials are of several accounts, lack a key,
 *   have a key in plain mode, or name no receiver; or another option is of the wrong type
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
  const freshValues = createFreshValues(options.now ?? Date.now, options.random ?? randomBytes)
  const usualFormat = checkOneOf('format', options.format, FORMATS)
  /** The push of each request that was made, for its retry. */
  const plans = new WeakMap<PlatformRequest, PushPlan>()

  function messageNamed(name: string, fields: MessageFields, values: FreshValues): MessageFields {
    return messageByName(account.platform, name, fields, headerValues(account, values))
  }

  function requestOf(plan: PushPlan, values: FreshValues): PlatformRequest {
    const request = pushRequest(account, plan, values)
    plans.set(request, plan)
    return request
  }

  function push(message: object | string, pushOptions: PushOptions = {}): PlatformRequest {
    checkMessage(message)
    checkPushOptions(pushOptions)
    const { fault, format = usualFormat } = pushOptions
    const values = freshValues()
    if (typeof message === 'string') refuseMisspeltName(account.platform, message)
    const isNamed = typeof message === 'string' && isName(account.platform, message)
    const content = isNamed ? messageNamed(message, {}, values) : message
    return requestOf(planPush(account, content, { fault, format }, values), values)
  }

  function checkPushOptions(pushOptions: PushOptions): void {
    const { fault, format } = checkObject(pushOptions)
    checkFault(fault, PUSH_FAULTS, account.sealing !== undefined)
    checkOneOf('format', format, FORMATS)
  }

  function planOf(request: PlatformRequest): PushPlan {
    const plan = plans.get(request)
    if (plan === undefined) throw new TypeError('request: expected the object that push returned, not a copy')
    return plan
  }

  function retry(request: PlatformRequest): PlatformRequest {
    return requestOf(nextAttempt(planOf(request)), freshValues())
  }

  function verification(checkOptions: VerificationOptions = {}): VerificationRequest {
    const { fault } = checkObject(checkOptions)
    checkFault(fault, VERIFICATION_FAULTS, sealsEcho(account))
    return verificationRequest(account, fault, freshValues())
  }

  async function send(
    target: SendTarget,
    message: object | string,
    sendOptions: SendOptions = {},
  ): Promise<SendResult> {
    const network = checkOneOf('network', checkObject(sendOptions).network, NETWORK_FAULTS)
    checkPushOptions(sendOptions)
    const first = isRequest(message) ? madeRequest(message, sendOptions) : push(message, sendOptions)
    const plan = plans.get(first)
    const { platform } = account
    const limits = pushLimits(platform, plan?.fields ?? {}, sendOptions)
    // A request that the test has copied and changed cannot be sealed again, so every attempt sends it unchanged.
    const again = plan === undefined ? (request: PlatformRequest) => request : retry
    return await withTarget(target, sendOptions.address, (destination) =>
      sendPush(account, destination, { first, again, network }, limits, isAnsweredPlain(platform, plan?.fields ?? {})),
    )
  }

  return {
    message: <Name extends MessageKey<P>>(name: Name, fields: MessageFields = {}) => {
      if (!isRecord(fields)) {
        throw new TypeError("fields: expected an object of fields in wire names, such as { Content: '你好' }")
      }
      // The cast is safe: the value is the sample of that name, with fields merged in that the types allow.
      return messageNamed(name, fields, freshValues()) as KnownMessage<P, Name>
    },
    push,
    retry,
    verification,
    readReply: async (answer, request) => {
      const message = request === undefined ? {} : planOf(request).fields
      return await readReply(account, answer, isAnsweredPlain(account.platform, message))
    },
    send,
    readStream: async (target, reply, streamOptions = {}) => {
      if (PLATFORMS[account.platform].streams !== true) throw new TypeError('readStream: only a bot has streams')
      return await followStream(reply, checkObject(streamOptions), (id) =>
        send(target, messageNamed('stream', { stream: { id } }, freshValues()), { ...streamOptions, tries: 1 }),
      )
    },
    verify: async (target, verifyOptions = {}) => {
      const request = verification(verifyOptions)
      const limits = verificationLimits(account.platform, verifyOptions)
      return await withTarget(target, verifyOptions.address, (destination) =>
        sendVerification(destination, request, limits),
      )
    },
  }
}

/** Refuses a missing message at run time, since a test without types easily forgets it. */
function checkMessage(message: unknown): asserts message is MessageFields | string {
  if (typeof message === 'string' || isRecord(message)) return
  throw new TypeError(
    "message: expected a name such as 'text', the fields of a message, a plaintext, or the object that push returned",
  )
}

/** Returns a request that a test has made by `push`, and refuses options that come too late. @throws TypeError there are some */
function madeRequest(request: PlatformRequest, { fault, format }: PushOptions): PlatformRequest {
  if (fault === undefined && format === undefined) return request
  throw new TypeError('fault, format: give them to push, since this request is made already')
}

function isRequest(message: object | string): message is PlatformRequest {
  return isJsonObject(message) && typeof message.toRequest === 'function'
}
