/** What the platform writes: messages to their plaintext, and sealed texts to the body of a push. */
import { isJsonObject } from '../codec/json.ts'
import { cdata, element, valueElement } from '../codec/xml-writer.ts'
import { freeTextPaths } from '../messages/free-text.ts'
import type { Mode, Platform } from '../platforms.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'

/** How a push can be written. */
export const FORMATS: readonly EnvelopeFormat[] = ['xml', 'json', 'json-lowercase']

/** A message in wire names. */
export type MessageFields = Readonly<Record<string, unknown>>

/** The plaintext of a message: XML, or JSON for the JSON formats. */
export function writeMessage(message: MessageFields, format: EnvelopeFormat): string {
  return format === 'xml' ? element('xml', messageElements(message)) : JSON.stringify(message)
}

/** The elements of a message. What users write is put into CDATA as it is, as the platform does: `]]>` ends the section. */
function messageElements(message: MessageFields): string {
  const freeText = freeTextPaths(message)
  const write = (name: string, value: unknown, path: string): string => {
    if (Array.isArray(value)) return value.map((item) => write(name, item, path)).join('')
    if (typeof value === 'string' && freeText.has(path)) return element(name, `<![CDATA[${value}]]>`)
    if (!isJsonObject(value)) return valueElement(name, value)
    const inner = Object.entries(value).map(([key, item]) => write(key, item, `${path}.${key}`))
    return element(name, inner.join(''))
  }
  return Object.entries(message)
    .map(([name, value]) => write(name, value, name))
    .join('')
}

/**
 * The body of a sealed push.
 *
 * @param outer the unsigned fields beside `Encrypt`, in wire names: `ToUserName`, perhaps `AgentID`; `AppId` for a
 *   component's notice; in 兼容模式 all of the push's own, before `Encrypt`
 */
export function writePushBody(encrypt: string, format: EnvelopeFormat, outer: MessageFields): string {
  if (format === 'json-lowercase') return JSON.stringify({ encrypt })
  if (format === 'json') return JSON.stringify({ ...outer, Encrypt: encrypt })
  return element('xml', messageElements(outer) + element('Encrypt', cdata(encrypt)))
}

/** What stands beside `Encrypt`. */
export function outerFields(
  platform: Platform,
  mode: Mode,
  { account, message }: { readonly account: string; readonly message: MessageFields },
): MessageFields {
  if (mode === 'compat') return message
  if (platform === 'open-platform' && 'InfoType' in message) return { AppId: account }
  const agent = 'AgentID' in message ? { AgentID: String(message.AgentID) } : {}
  return { ToUserName: accountName(platform, account), ...agent }
}

/** What is new in every push. */
export interface HeaderValues {
  /** The receiveId. */
  readonly account: string
  /** Seconds since 1970. */
  readonly now: number
  /** 19 digits. */
  readonly id: string
}

/** What those fields of a sample are now that are other ones in every push. */
export function freshValues(
  platform: Platform,
  sample: MessageFields,
  { account, now, id }: HeaderValues,
): MessageFields {
  if (platform === 'wecom-bot') return { msgid: id, create_time: now }
  const isNotice = 'InfoType' in sample
  return {
    ToUserName: accountName(platform, account),
    FromUserName: sender(platform),
    CreateTime: now,
    TimeStamp: now,
    // An event can carry the id of a message it is about, which is not its own.
    ...(isNotice || sample.MsgType === 'event' ? {} : { MsgId: id }),
    ...(isNotice ? { SuiteId: account } : {}),
    ...(isNotice && platform === 'open-platform' ? { AppId: account } : {}),
  }
}

/** The fields that every push of the platform has, where the caller did not say otherwise. */
export function withDefaults(
  platform: Platform,
  message: MessageFields,
  { account, now, id }: HeaderValues,
): MessageFields {
  if (isWithoutHeader(message)) return message
  if (platform === 'wecom-bot') {
    return { msgid: id, aibotid: 'BOT', chattype: 'single', from: { userid: 'zhangsan' }, msgtype: 'text', ...message }
  }
  if ('InfoType' in message) {
    return platform === 'open-platform'
      ? { AppId: account, CreateTime: now, ...message }
      : { SuiteId: account, TimeStamp: now, ...message }
  }
  const header = { ToUserName: accountName(platform, account), FromUserName: sender(platform), CreateTime: now }
  return message.MsgType === 'event' ? { ...header, ...message } : { ...header, ...message, ...ownId(message, id) }
}

/** Packages of the old 企业号, pushes of WeCom hardware, and notices of a provider, which is no suite. */
function isWithoutHeader(message: MessageFields): boolean {
  return 'AgentType' in message || 'msg_type' in message || ('InfoType' in message && 'ServiceCorpId' in message)
}

/** 企业微信 addresses the company by its CorpID, the others an account by its original id. */
function accountName(platform: Platform, receiveId: string): string {
  return platform === 'wecom' || platform === 'wecom-suite' ? receiveId : 'gh_97417a04a28d'
}

function sender(platform: Platform): string {
  return platform === 'wecom' || platform === 'wecom-suite' ? 'zhangsan' : 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY'
}

function ownId(message: MessageFields, id: string): MessageFields {
  return 'MsgId' in message ? {} : { MsgId: id }
}
