/**
 * Makes the messages that pushes carry. In: a name of the catalogue, or a test's own fields. Out: the fields of a whole
 * message, with the header that the platform adds, and their plaintext.
 */
import { isJsonObject } from '../codec/json.ts'
import { JsonNumber, writeExactJson } from '../codec/json-exact.ts'
import { textElement } from '../codec/xml-writer.ts'
import { freeTextPaths } from '../messages/free-text-fields.ts'
import { isNotice, messageKey } from '../messages/message-key.ts'
import { parseFields } from '../messages/parse-message.ts'
import { shapeOf, wrapperOf } from '../messages/shapes.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import { noSuchName, sampleOf } from './samples.ts'
import type { MessageFields } from './types.ts'

/** The header fields that are new in every push. */
export interface HeaderValues {
  readonly receiveId: string
  /** Seconds since 1970. */
  readonly now: number
  /** An id of 19 digits. */
  readonly id: string
}

/**
 * Makes a message of the catalogue: its sample with a fresh header, and the test's fields merged into it.
 *
 * @throws TypeError the platform has no push of that name
 */
export function messageByName(
  platform: Platform,
  name: string,
  changes: MessageFields,
  values: HeaderValues,
): MessageFields {
  const sample = sampleOf(platform, name)
  if (sample === undefined) throw noSuchName(platform, name)
  const fresh = freshHeader(platform, sample, values)
  const fields = Object.entries(sample).map(([field, value]) => {
    const isFresh = Object.hasOwn(fresh, field) && value !== SYSTEM
    return [field, isFresh ? fresh[field] : value]
  })
  return merged(Object.fromEntries(fields), changes)
}

/** The sender of events that no user caused. A sample with this sender keeps it. */
const SYSTEM = 'sys'

/** Returns the header fields of a sample that differ in every push, with their values for this one. */
function freshHeader(platform: Platform, sample: MessageFields, { receiveId, now, id }: HeaderValues): MessageFields {
  const { syntax, noticeReceiver } = PLATFORMS[platform]
  if (syntax === 'json') return { msgid: id, create_time: now }
  return {
    ...addresses(platform, receiveId),
    CreateTime: now,
    TimeStamp: now,
    // The `MsgId` of an event is that of the message it refers to, so it is not replaced.
    ...(isNotice(sample) || sample.MsgType === 'event' ? {} : { MsgId: id }),
    ...(isNotice(sample) ? { SuiteId: receiveId, [noticeReceiver]: receiveId } : {}),
  }
}

function merged(fields: MessageFields, changes: MessageFields): MessageFields {
  const changed = Object.entries(changes).map(([name, value]) => {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined
    const isMerged = isJsonObject(before) && isJsonObject(value) && !(value instanceof JsonNumber)
    return [name, isMerged ? merged(before, value) : value]
  })
  return { ...fields, ...Object.fromEntries(changed) }
}

/** Adds the header fields that every push of the platform has, if the message lacks them. */
export function withHeader(
  platform: Platform,
  message: MessageFields,
  { receiveId, now, id }: HeaderValues,
): MessageFields {
  const { syntax, noticeReceiver, sampleIds } = PLATFORMS[platform]
  // Packages of the old 企业号, pushes of WeCom hardware, of 对外收款 and of zones, and notices to a service provider
  // have no header.
  const isOther = !('MsgType' in message) && ['AgentType', 'msg_type', 'event_type'].some((name) => name in message)
  if (isOther || (isNotice(message) && 'ServiceCorpId' in message)) return message
  if (syntax === 'json') {
    const from = { userid: sampleIds.sender }
    return { msgid: id, aibotid: 'BOT', chattype: 'single', from, msgtype: 'text', ...message }
  }
  if (isNotice(message)) {
    const time = noticeReceiver === 'AppId' ? { CreateTime: now } : { TimeStamp: now }
    return { [noticeReceiver]: receiveId, ...time, ...message }
  }
  const ownId = message.MsgType === 'event' || 'MsgId' in message ? {} : { MsgId: id }
  return { ...addresses(platform, receiveId), CreateTime: now, ...message, ...ownId }
}

/** Returns receiver and sender: 企业微信 uses a CorpID and a userid, the others use an original id and an OpenID. */
export function addresses(
  platform: Platform,
  receiveId: string,
): { readonly ToUserName: string; readonly FromUserName: string } {
  const { account, sender } = PLATFORMS[platform].sampleIds
  return { ToUserName: account ?? receiveId, FromUserName: sender }
}

/** Returns the fields of a plaintext as `onMessage` receives them; none if it is not a message. */
export function fieldsOfText(platform: Platform, text: string): MessageFields {
  try {
    return parseFields(text, platform)
  } catch {
    return {}
  }
}

/** Writes the plaintext of a message: XML, or JSON for the JSON formats. */
export function writeMessage(message: MessageFields, format: EnvelopeFormat): string {
  return format === 'xml' ? `<xml>${messageElements(message)}</xml>` : writeExactJson(message)
}

/**
 * Writes the elements of a message. Free text goes into CDATA unescaped, as the platform writes it: `]]>` ends the
 * section.
 */
export function messageElements(message: MessageFields): string {
  const freeText = freeTextPaths(message)
  const write = (name: string, value: unknown, path: string): string => {
    if (Array.isArray(value)) return value.map((item) => write(name, item, path)).join('')
    if (value === undefined || value === null) return ''
    if (typeof value === 'string' && freeText.has(path)) return `<${name}><![CDATA[${value}]]></${name}>`
    if (typeof value === 'number' || typeof value === 'bigint') return `<${name}>${value}</${name}>`
    if (value instanceof JsonNumber) return `<${name}>${value.text}</${name}>`
    if (!isJsonObject(value)) return textElement(name, String(value))
    const inner = Object.entries(value).map(([key, item]) => write(key, item, `${path}.${key}`))
    return `<${name}>${inner.join('')}</${name}>`
  }
  return Object.entries(withWrapper(message))
    .map(([name, value]) => write(name, value, name))
    .join('')
}

/** Puts the fields into their wrapper element, if this kind of push has one in XML. */
function withWrapper(message: MessageFields): MessageFields {
  const shape = shapeOf(messageKey(message))
  const wrapper = shape === undefined ? undefined : wrapperOf(shape)
  if (wrapper === undefined || wrapper.name in message) return message
  const isInside = ([name]: readonly [string, unknown]) => wrapper.fields?.has(name) === true
  const entries = Object.entries(message)
  const outer = entries.filter((entry) => !isInside(entry))
  return { ...Object.fromEntries(outer), [wrapper.name]: Object.fromEntries(entries.filter(isInside)) }
}
