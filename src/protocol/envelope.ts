/** The envelope: the outer part of a sealed push, and of a sealed reply. */
import { cdata } from '../codec/xml-writer.ts'
import { CallbackError } from '../errors.ts'
import {
  type Body,
  type EnvelopeFormat,
  invalidEnvelope,
  isEncryptName,
  type OuterBody,
  type OuterField,
  readOuterBody,
  soleValue,
} from './outer.ts'

/** The unsigned fields of an envelope, next to `Encrypt`. Use them only for routing, never for a decision. */
export interface UnsignedFields {
  /** `ToUserName`: CorpID, SuiteId or the account's original id (`gh_…`). */
  readonly toUserName?: string
  /** `AgentID` of WeCom, as text; may be empty. */
  readonly agentId?: string
  /** `AppId` of a third-party platform (component). */
  readonly appId?: string
}

/** The outer part of a sealed push. The signature covers only `encrypt`. */
export interface Envelope extends UnsignedFields {
  /** The base64 text of `Encrypt`, not verified or checked yet. */
  readonly encrypt: string
  /** The format of the envelope; the reply must have the same. */
  readonly format: EnvelopeFormat
}

/** The four fields of a sealed reply. */
export interface ReplyEnvelope {
  /** The base64 text of `Encrypt`. */
  readonly encrypt: string
  /** 40 lower-case hex digits over token, timestamp, nonce and encrypt. */
  readonly msgSignature: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  readonly nonce: string
}

/**
 * Reads the envelope of an encrypted push and recognises its format.
 *
 * Fields may be in any order, in CDATA or as text, and in the spelling of any product; unknown ones are ignored. It
 * refuses a DOCTYPE, a repeated or nested `Encrypt`, unclosed or mismatched tags, text after the end, bytes that are
 * not UTF-8, and a body that exceeds a limit of SECURITY.md. An unsigned field that occurs twice is left out.
 *
 * Source: WeCom 接收消息与事件 (path/90238); 智能机器人 加解密 (path/101033); 公众号 消息加解密说明.
 *
 * @param body the raw body as text or bytes, or the object that a framework's parser made of it
 * @returns the text of `Encrypt`, the format, and the unsigned fields that are present
 * @throws CallbackError `INVALID_ENVELOPE`: not the XML or JSON expected; `Encrypt` missing, empty, nested or repeated
 * @throws TypeError `body` is neither text, bytes nor an object, or is a stream or a promise
 *
 * @example
 * import { parseEnvelope } from 'wechat-callback'
 *
 * parseEnvelope('<xml><ToUserName>ww1436e0e65a779aee</ToUserName><Encrypt>aGk=</Encrypt></xml>')
 * // => { format: 'xml', encrypt: 'aGk=', toUserName: 'ww1436e0e65a779aee' }
 */
export function parseEnvelope(body: Body): Envelope {
  return readEnvelope(readOuterBody(body))
}

/** Reads the envelope from an outer body. @throws CallbackError `INVALID_ENVELOPE` */
export function readEnvelope(outer: OuterBody): Envelope {
  const { syntax, fields, nestedNames } = outer
  if (nestedNames.some(isEncryptName)) throw invalidEnvelope('Encrypt is inside another field')
  let sealed: OuterField | undefined
  for (const field of fields) {
    if (!isEncryptName(field.name)) continue
    if (sealed !== undefined) throw invalidEnvelope('Encrypt occurs more than once')
    sealed = field
  }
  if (sealed === undefined) throw invalidEnvelope('Encrypt is missing')
  if (!sealed.value) throw invalidEnvelope('Encrypt has no text')
  const format = sealed.name === 'encrypt' && syntax === 'json' ? 'json-lowercase' : syntax
  const envelope: { encrypt: string; format: EnvelopeFormat; toUserName?: string; agentId?: string; appId?: string } = {
    encrypt: sealed.value,
    format,
  }
  // One that occurs twice is left out.
  const toUserName = soleValue(outer, ['ToUserName', 'tousername'])
  if (toUserName !== undefined) envelope.toUserName = toUserName
  const agentId = soleValue(outer, ['AgentID', 'agentid'])
  if (agentId !== undefined) envelope.agentId = agentId
  const appId = soleValue(outer, ['AppId', 'appid'])
  if (appId !== undefined) envelope.appId = appId
  return envelope
}

/** Returns whether a body has an `Encrypt` at the top level, well-formed or not. */
export function isSealed(outer: OuterBody): boolean {
  return outer.fields.some(({ name }) => isEncryptName(name))
}

/** Returns whether a body has, at the top level, a field that a plaintext push of one of the platforms has. */
export function isPlainMessage({ fields }: OuterBody): boolean {
  return fields.some(({ name }) => MESSAGE_FIELDS.includes(name))
}

/** Fields by which a plaintext push is recognised: its type, sender, time or id. */
const MESSAGE_FIELDS = ['MsgType', 'InfoType', 'Event', 'AgentType', 'FromUserName', 'CreateTime', 'msgtype', 'msgid']

/**
 * Writes the envelope of a sealed reply, byte for byte as the vendor's documents show it.
 *
 * Source: WeCom 回调配置 (path/90930); 智能机器人 加解密 (path/101033); 小程序 消息推送; 开放平台 消息推送.
 *
 * @param fields `encrypt`, `msgSignature`, `timestamp` in seconds, `nonce`
 * @param format `xml`; `json` with `Encrypt`, `MsgSignature`, …; `json-lowercase` with `encrypt`, `msgsignature`, …
 * @returns the body of the HTTP response; `TimeStamp` is a number without quotes or CDATA in every format
 * @throws TypeError the format is unknown, or the timestamp is not in seconds
 *
 * @example
 * import { buildEnvelope } from 'wechat-callback'
 *
 * const fields = { encrypt: 'aGk=', msgSignature: '5c45ff5e', timestamp: 1713424427, nonce: '415670741' }
 * buildEnvelope(fields, 'json-lowercase')
 * // => '{"encrypt":"aGk=","msgsignature":"5c45ff5e","timestamp":1713424427,"nonce":"415670741"}'
 */
export function buildEnvelope(fields: ReplyEnvelope, format: EnvelopeFormat): string {
  return writeEnvelope({ ...fields, timestamp: toSeconds(fields.timestamp) }, format)
}

/** Writes the envelope of a sealed reply like {@link buildEnvelope}, with a timestamp that `toSeconds` returned. */
export function writeEnvelope(
  { encrypt, msgSignature, timestamp, nonce }: ReplyEnvelope & { readonly timestamp: number },
  format: EnvelopeFormat,
): string {
  switch (format) {
    case 'xml':
      return (
        `<xml>\n<Encrypt>${cdata(encrypt)}</Encrypt>\n<MsgSignature>${cdata(msgSignature)}</MsgSignature>\n` +
        `<TimeStamp>${timestamp}</TimeStamp>\n<Nonce>${cdata(nonce)}</Nonce>\n</xml>`
      )
    case 'json':
      return JSON.stringify({ Encrypt: encrypt, MsgSignature: msgSignature, TimeStamp: timestamp, Nonce: nonce })
    case 'json-lowercase':
      return JSON.stringify({ encrypt, msgsignature: msgSignature, timestamp, nonce })
    default:
      throw new TypeError("format: expected 'xml', 'json' or 'json-lowercase'")
  }
}

/**
 * Checks a timestamp in seconds and returns it as a number. Milliseconds are the usual mistake.
 *
 * @throws TypeError the timestamp is not a whole number of at most ten digits
 */
export function toSeconds(timestamp: number | string): number {
  if (/^[0-9]{1,10}$/.test(String(timestamp))) return Number(timestamp)
  throw new TypeError('timestamp: expected whole seconds since 1970, at most ten digits (milliseconds have thirteen)')
}

/**
 * Reads the envelope of a sealed reply, as the platform does.
 *
 * @throws CallbackError `INVALID_ENVELOPE`: a field is missing, repeated, or not text
 */
export function parseReplyEnvelope(body: string): ReplyEnvelope & { readonly format: EnvelopeFormat } {
  const outer = readOuterBody(body)
  const { encrypt, format } = readEnvelope(outer)
  const msgSignature = soleValue(outer, ['MsgSignature', 'msgsignature'])
  const timestamp = soleValue(outer, ['TimeStamp', 'timestamp'])
  const nonce = soleValue(outer, ['Nonce', 'nonce'])
  if (msgSignature === undefined || timestamp === undefined || nonce === undefined) {
    throw new CallbackError(
      'INVALID_ENVELOPE',
      'the reply is not a sealed envelope: MsgSignature, TimeStamp or Nonce is missing or repeated',
    )
  }
  return { encrypt, format, msgSignature, timestamp, nonce }
}
