/** The platform's side of one account: what can be done with it. */
import type { KnownMessage, MessageKey } from '../messages/types.ts'
import type { Platform } from '../platforms.ts'
import type { FieldsOf } from './message-fields.ts'
import type { MessageFields } from './push-body.ts'
import type { SendOptions, SendResult, SendTarget, VerifyOptions, VerifyResult } from './send-types.ts'
import type {
  PlainAnswer,
  PlatformReply,
  PlatformRequest,
  PushOptions,
  VerificationOptions,
  VerificationRequest,
} from './types.ts'

/** A push's name in the catalogue, or any other text: a whole plaintext. */
type NameOrText<P extends Platform> = MessageKey<P> | (string & {})

/** The platform's side of one account. */
export interface PlatformSide<P extends Platform = Platform> {
  /**
   * A message or event of the catalogue: the vendor's sample, with a header of now.
   *
   * @param name as in docs/messages and in `route`: `text`, `event.subscribe`, `info.suite_ticket`, …
   * @param fields laid over the sample's: objects are put together, lists replaced, `undefined` leaves a field out
   * @returns its fields in wire names, to be given to `push` or `send`
   * @throws TypeError the platform has no push of that name (the nearest names are said), or the fields are no object
   */
  message<Name extends MessageKey<P>>(name: Name, fields?: FieldsOf<P, Name>): KnownMessage<P, Name>
  /**
   * A push, as the platform sends it: sealed and signed, with a new timestamp and nonce.
   *
   * Source: WeCom 接收消息与事件 (path/90238); 公众号 消息加解密说明; 智能机器人 加解密 (path/101033).
   *
   * @param message its fields in wire names, to which the header (`ToUserName`, `FromUserName`, `CreateTime`, `MsgId`)
   *   is added where it is not given; or a name of the catalogue; or a whole plaintext, sent exactly
   * @param options `fault`, what is wrong with it; `format`, how it is written
   * @returns the request as plain values, with `toRequest` for the Fetch API
   * @throws TypeError there is no message, a text is no name, but so near to one that it can't be a plaintext, or there is
   *   no such fault or format
   */
  push(message: MessageFields | NameOrText<P>, options?: PushOptions): PlatformRequest
  /**
   * The same push as the platform sends it again: the message is the same, with its `MsgId` and `CreateTime`; timestamp,
   * nonce, ciphertext and signature are new. Where a message counts its tries (`RetryTimes`), it counts on.
   *
   * What the documents promise of a retry is the message alone: WeCom 接收消息与事件 (path/90238), 公众号 接收普通消息. An
   * endpoint that knows a retry by anything else fails here.
   *
   * @param request what `push` or `retry` of this platform's side gave, not a copy of it
   * @returns the request of the next try
   * @throws TypeError it is a copy, or of another platform's side, or a URL check
   */
  retry(request: PlatformRequest): PlatformRequest
  /**
   * The URL check that the console's 保存 button starts.
   *
   * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
   *
   * @param options `fault`, what is wrong with it
   * @returns the request as plain values, and the `echo` that it must be answered with
   * @throws TypeError there is no such fault, or a URL check can't have it
   */
  verification(options?: VerificationOptions): VerificationRequest
  /**
   * Reads an answer as the platform does: an envelope only with the right signature and receiver.
   *
   * Source: WeCom 回调配置 (path/90930); 公众号 消息加解密说明.
   *
   * @param answer a `Response` whose body nobody has read, or `{ status, body }` with the body as a text
   * @returns the opened text, its fields where it is a message, and whether it was sealed
   * @throws TypeError it is none, or its body was read before: the promise rejects
   * @throws CallbackError `INVALID_ENVELOPE`, `INVALID_SIGNATURE`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`,
   *   `INVALID_MESSAGE`
   */
  readReply(answer: Response | PlainAnswer): Promise<PlatformReply>
  /**
   * Sends a push as the platform does: with its time for an answer, and again, up to its three tries, after none in time,
   * a connection that failed or a status from 500. Redirects are not followed; nothing is left open.
   *
   * Source: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238); 公众号 被动回复用户消息.
   *
   * @param target the URL of an endpoint; a handler of the Fetch API, or an object with one as its `fetch`; what
   *   `createNodeHandler` returns, an app of Express or Connect, or a server of `node:http`. All but the handler and the
   *   object need a runtime with `node:http`
   * @param message what `push` takes, or a request that it gave
   * @param options tries and their time, what is wrong with the push, what goes wrong on the way
   * @returns every try, and how the platform understands the last answer; never rejects for what the endpoint did
   * @throws TypeError the target is none or can't be told, there is no message, or an option is wrong: the promise rejects
   */
  send(
    target: SendTarget,
    message: MessageFields | NameOrText<P> | PlatformRequest,
    options?: SendOptions,
  ): Promise<SendResult>
  /**
   * Presses the console's 保存 button: sends a URL check and compares the answer with the echo.
   *
   * Source: WeCom 回调配置 (path/90930); 公众号 消息与事件推送介绍.
   *
   * @param target as for `send`
   * @param options its time, and what is wrong with it
   * @returns whether the console would save, and what came; never rejects for what the endpoint did
   * @throws TypeError the target is none or can't be told, or an option is wrong: the promise rejects
   */
  verify(target: SendTarget, options?: VerifyOptions): Promise<VerifyResult>
}
