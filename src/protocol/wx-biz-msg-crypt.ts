/** `WXBizMsgCrypt`, named as in the vendor's SDKs: a thin class over the functions of this folder. */
import type { MessageText } from '../codec/document.ts'
import { randomBytes } from '../primitives/crypto.ts'
import { type Credentials, type Matched, type PreparedCredentials, prepareCredentials, setFor } from './credentials.ts'
import { readEnvelope, type UnsignedFields } from './envelope.ts'
import { RANDOM_LENGTH } from './frame.ts'
import { randomNonce } from './generate.ts'
import { openSealed, readEcho } from './open.ts'
import { type Body, type EnvelopeFormat, readOuterBody } from './outer.ts'
import { type Query, readQuery } from './query.ts'
import { sealMessage } from './seal.ts'

/** A push that has been verified and decrypted. */
export interface DecryptedMsg {
  /** The plaintext, unchanged: XML or JSON. */
  readonly message: string
  /** The format of the envelope; the reply must have the same. */
  readonly format: EnvelopeFormat
  /** The receiver that the push was sealed for; it passed the check. */
  readonly receiveId: string
  /** `timestamp` of the query, unchanged. */
  readonly timestamp: string
  /** `nonce` of the query, unchanged. */
  readonly nonce: string
  /** The unsigned envelope fields: for routing only, never for a decision. */
  readonly envelope: UnsignedFields
  /** Which set of credentials the push matched. */
  readonly matched: Matched
}

/** Options of {@link WXBizMsgCrypt.encryptMsg}. Pass a {@link DecryptedMsg} to reply to that push. */
export interface EncryptOptions {
  /** Default `xml`. */
  readonly format?: EnvelopeFormat
  /** Which set of the credentials to seal with; default `current`. */
  readonly matched?: Matched
  /** The receiver; default the one of the credentials, if there is only one. */
  readonly receiveId?: string
  /**
   * Seconds since 1970; default now. The timestamp of a {@link DecryptedMsg} is a string and belongs to the request, so
   * it is ignored. To set a time together with a `DecryptedMsg`, give a number.
   */
  readonly timestamp?: number | string
  /** Default random. Bots require the nonce of the request. */
  readonly nonce?: string
  /** 16 unpredictable bytes; default random. Give it in tests only. */
  readonly random?: Uint8Array
}

/**
 * Verifies, opens and seals the callbacks of one address: the SDK class of 企业微信, 公众号, 小程序 and 开放平台.
 *
 * Source: WeCom 加解密方案说明 (path/90968); 公众号 消息加解密说明.
 *
 * @example
 * import { WXBizMsgCrypt } from 'wechat-callback'
 *
 * const crypt = new WXBizMsgCrypt({
 *   token: 'QDG6eK',
 *   encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
 *   receiveId: 'wx5823bf96d3bd56c7',
 * })
 * const url =
 *   '/callback?msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=263014780' +
 *   '&echostr=P9nAzCzyDtyTWESHep1vC5X9xho%2FqYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp%2B4RPcs8TgAE7OaBO%2BFZXvnaqQ%3D%3D'
 * crypt.verifyURL(url) // => '1616140317555161061'
 */
export class WXBizMsgCrypt {
  readonly #credentials: PreparedCredentials

  /**
   * Checks the credentials of one address and prepares their keys.
   *
   * @param credentials `token`, `encodingAESKey` (43 characters) and `receiveId` from the console; optionally
   *   `previous`
   * @throws CallbackError `INVALID_CREDENTIALS`: says which of them is malformed, and how
   */
  constructor(credentials: Credentials) {
    this.#credentials = prepareCredentials(credentials)
  }

  /**
   * Answers the URL check of WeCom: verifies the query and opens `echostr`.
   *
   * Return the result unchanged: no quotes, no newline, no BOM, within one second. A space in `echostr` is read as `+`,
   * since base64 has no spaces and a proxy that decodes twice turns `+` into a space. This method opens every text that
   * is sealed and signed, including a captured push; the handlers of `./node` and `./fetch` refuse to return anything
   * that is not an echo.
   *
   * Source: WeCom 回调配置 (path/90930).
   *
   * @param query raw query, URL, `URLSearchParams` or record: `msg_signature`, `timestamp`, `nonce`, `echostr`
   * @returns the text to answer with
   * @throws CallbackError `INVALID_SIGNATURE`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`
   * @throws TypeError `query` has none of the accepted forms
   *
   * @example
   * import { computeSignature, encrypt, WXBizMsgCrypt } from 'wechat-callback'
   *
   * const encodingAESKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'
   * const crypt = new WXBizMsgCrypt({ token: 'QDG6eK', encodingAESKey, receiveId: 'ww1436e0e65a779aee' })
   *
   * const echostr = encrypt('1616140317555161061', 'ww1436e0e65a779aee', encodingAESKey, new Uint8Array(16))
   * const msg_signature = computeSignature('QDG6eK', '1713424427', '415670741', echostr)
   *
   * crypt.verifyURL({ msg_signature, timestamp: '1713424427', nonce: '415670741', echostr }) // => '1616140317555161061'
   */
  verifyURL(query: Query): string {
    const parameters = readQuery(query)
    return openSealed(this.#credentials, parameters, readEcho(parameters)).message
  }

  /**
   * Opens an encrypted push: verifies the signature, decrypts, and checks the receiver, always in this order.
   *
   * Source: WeCom 接收消息与事件 (path/90238); 公众号 消息加解密说明.
   *
   * @param query raw query, URL, `URLSearchParams` or record: `msg_signature`, `timestamp`, `nonce`
   * @param body the raw body as text or bytes, or the object that a framework's parser made of it
   * @returns the plaintext, and everything that a reply needs
   * @throws CallbackError `INVALID_ENVELOPE`, `INVALID_SIGNATURE`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`
   * @throws TypeError `query` or `body` has none of the accepted forms
   *
   * @example
   * import { computeSignature, encrypt, WXBizMsgCrypt } from 'wechat-callback'
   *
   * const encodingAESKey = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'
   * const crypt = new WXBizMsgCrypt({ token: 'QDG6eK', encodingAESKey, receiveId: 'ww1436e0e65a779aee' })
   *
   * const Encrypt = encrypt('<xml>…</xml>', 'ww1436e0e65a779aee', encodingAESKey, new Uint8Array(16))
   * const msg_signature = computeSignature('QDG6eK', '1713424427', '415670741', Encrypt)
   *
   * const opened = crypt.decryptMsg({ msg_signature, timestamp: '1713424427', nonce: '415670741' }, { Encrypt })
   * opened.message // => '<xml>…</xml>'
   * crypt.encryptMsg('<xml>answer</xml>', opened).startsWith('{"Encrypt":"') // => true
   */
  decryptMsg(query: Query, body: Body): DecryptedMsg {
    const { encrypt, format, ...unsigned } = readEnvelope(readOuterBody(body))
    const opened = openSealed(this.#credentials, readQuery(query), encrypt)
    const { message, receiveId, timestamp, nonce, matched } = opened
    return { message, format, receiveId, timestamp, nonce, envelope: unsigned, matched }
  }

  /**
   * Seals a reply into the envelope that is returned to the platform.
   *
   * With a {@link DecryptedMsg} as options, the reply has the format, receiver, nonce and credentials of that push, and
   * the current time.
   *
   * Source: WeCom 回调配置 (path/90930); 智能机器人 加解密 (path/101033).
   *
   * @param msg the plaintext reply, XML or JSON; `''` and `success` are acknowledgements and are sent unsealed instead
   * @param options what {@link decryptMsg} returned, or any of {@link EncryptOptions}
   * @returns the text of the envelope, ready to send
   * @throws CallbackError `INVALID_REPLY`: the text has half of a surrogate pair, and therefore no UTF-8 form
   * @throws TypeError no receiver is given and the credentials have a list or a function of them, or an option is
   *   malformed
   *
   * @example
   * import { WXBizMsgCrypt } from 'wechat-callback'
   *
   * const crypt = new WXBizMsgCrypt({ token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'wxba5fad812f8e6fb9' })
   * crypt.encryptMsg('{"demo_resp":"good luck"}', {
   *   format: 'json',
   *   timestamp: 1713424427,
   *   nonce: '415670741',
   *   random: new TextEncoder().encode('707722b803182950'),
   * })
   * // => '{"Encrypt":"ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==","MsgSignature":"1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1","TimeStamp":1713424427,"Nonce":"415670741"}'
   */
  encryptMsg(msg: string, options: EncryptOptions = {}): MessageText {
    const receiveId = options.receiveId ?? this.#credentials.soleReceiveId
    if (receiveId === undefined) {
      throw new TypeError(
        'receiveId: the credentials accept more than one id, so give the receiveId of this message in the options',
      )
    }
    const sealed = sealMessage(setFor(this.#credentials, options.matched ?? 'current'), msg, {
      receiveId,
      format: options.format ?? 'xml',
      timestamp: ownTimestamp(options) ?? Math.floor(Date.now() / 1000),
      nonce: options.nonce ?? randomNonce(),
      random: options.random ?? randomBytes(RANDOM_LENGTH),
    })
    // An envelope is XML or a JSON object.
    return sealed as MessageText
  }
}

/**
 * Returns the timestamp that the caller chose. A string next to a `message` comes from a {@link DecryptedMsg}: it is
 * the timestamp of the request, not of the reply.
 */
function ownTimestamp(options: EncryptOptions): number | string | undefined {
  const isOfRequest = 'message' in options && typeof options.timestamp === 'string'
  return isOfRequest ? undefined : options.timestamp
}
