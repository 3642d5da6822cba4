/** What the platform writes: messages to their plaintext, and sealed texts to the body of a push. */
import { cdata, element, fieldElements } from '../codec/xml-writer.ts'
import type { Mode, Platform } from '../platforms.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'

/** A message in wire names. */
export type MessageFields = Readonly<Record<string, unknown>>

/** The plaintext of a message: XML, or JSON for the JSON formats. */
export function writeMessage(message: MessageFields, format: EnvelopeFormat): string {
  return format === 'xml' ? element('xml', fieldElements(message)) : JSON.stringify(message)
}

/**
 * The body of a sealed push.
 *
 * @param outer the unsigned fields beside `Encrypt`, in wire names: `ToUserName`, perhaps `AgentID`; `AppId` for a
 *   component's notice; in 兼容模式 all of the push's own
 */
export function writePushBody(encrypt: string, format: EnvelopeFormat, outer: MessageFields): string {
  if (format === 'json-lowercase') return JSON.stringify({ encrypt })
  if (format === 'json') return JSON.stringify({ ...outer, Encrypt: encrypt })
  return element('xml', fieldElements(outer) + element('Encrypt', cdata(encrypt)))
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

/** The fields that every push of the platform has, where the caller did not say otherwise. */
export function withDefaults(
  platform: Platform,
  message: MessageFields,
  { account, now, id }: { readonly account: string; readonly now: number; readonly id: string },
): MessageFields {
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
