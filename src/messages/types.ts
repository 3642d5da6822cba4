/**
 * The types of messages, with the field names of the documents. The known messages are generated from the catalogue
 * (`catalog/messages`); this file combines them by platform and adds the unknown ones.
 */
import type { Platform } from '../platforms.ts'
import type * as miniProgram from './generated/mini-program.ts'
import type * as officialAccount from './generated/official-account.ts'
import type * as openPlatform from './generated/open-platform.ts'
import type * as wecom from './generated/wecom.ts'
import type * as wecomBot from './generated/wecom-bot.ts'
import type * as wecomSuite from './generated/wecom-suite.ts'

/**
 * The name of a type that this version doesn't know: any text but the known names. The enum exists only in the type
 * system: a union with a plain or branded `string` would no longer narrow by the known names.
 */
export declare enum UnknownType {
  Unknown = 'a type that this version does not know',
}

/** An ordinary message of a type that this version doesn't know, with its fields as they arrived. */
export interface UnknownMessage {
  readonly MsgType: UnknownType
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly ToUserName?: string
  readonly FromUserName?: string
  /** Seconds since 1970. */
  readonly CreateTime?: number
  readonly MsgId?: string
  readonly [field: string]: unknown
}

/** An event that this version doesn't know, with its fields as they arrived. */
export interface UnknownEvent {
  readonly MsgType: 'event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly Event: UnknownType
  readonly ToUserName?: string
  readonly FromUserName?: string
  /** Seconds since 1970. */
  readonly CreateTime?: number
  readonly [field: string]: unknown
}

/** A sub-type of an event that this version doesn't know, with its fields as they arrived. */
export interface UnknownSubtype<Event extends string> {
  readonly MsgType: 'event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly Event: Event
  readonly ChangeType: UnknownType
  readonly ToUserName?: string
  readonly FromUserName?: string
  /** Seconds since 1970. */
  readonly CreateTime?: number
  readonly [field: string]: unknown
}

/** A notice of a suite or a component that this version doesn't know, with its fields as they arrived. */
export interface UnknownNotice {
  readonly MsgType?: never
  readonly InfoType: UnknownType
  readonly msgtype?: never
  readonly msg_type?: never
  readonly [field: string]: unknown
}

/** A push to a 智能机器人 of a type that this version doesn't know, with its fields as they arrived. */
export interface UnknownBotMessage {
  readonly msgtype: UnknownType
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msg_type?: never
  readonly msgid?: string
  readonly [field: string]: unknown
}

/**
 * A push that only `event_type` names and that this version doesn't know (对外收款, 数据与智能专区), with its fields as they
 * arrived.
 */
export interface UnknownEventType {
  readonly event_type: UnknownType
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  readonly [field: string]: unknown
}

type UnknownOfAccount = UnknownMessage | UnknownEvent
/** Only 企业微信 tells pushes apart by `event_type`; in pushes of other platforms it is a field like any other. */
type UnknownOfWecom = ((UnknownOfAccount | UnknownNotice) & { readonly event_type?: never }) | UnknownEventType

/** Merges two catalogues; if both have a key, either push may arrive. */
type Both<One, Other> = {
  readonly [Key in keyof One | keyof Other]:
    | (Key extends keyof One ? One[Key] : never)
    | (Key extends keyof Other ? Other[Key] : never)
}

/** The known pushes of each platform by their key (`text`, `event.subscribe`, …), and the unknown ones. */
interface Catalogue {
  readonly wecom: { readonly known: wecom.Known; readonly unknown: UnknownOfWecom }
  readonly 'wecom-suite': {
    readonly known: Both<wecomSuite.Known, wecom.Known>
    readonly unknown: UnknownOfWecom
  }
  readonly 'wecom-bot': { readonly known: wecomBot.Known; readonly unknown: UnknownBotMessage }
  readonly 'official-account': { readonly known: officialAccount.Known; readonly unknown: UnknownOfAccount }
  readonly 'open-platform': {
    readonly known: Both<openPlatform.Known, Both<officialAccount.Known, miniProgram.Known>>
    readonly unknown: UnknownOfAccount | UnknownNotice
  }
  readonly 'mini-program': { readonly known: miniProgram.Known; readonly unknown: UnknownOfAccount }
}

/** The keys of the pushes in a platform's catalogue: `text`, `event.subscribe`, `info.suite_ticket`, … */
export type MessageKey<P extends Platform = Platform> = P extends Platform
  ? keyof Catalogue[P]['known'] & string
  : never

/** The push with a given key. */
export type KnownMessage<P extends Platform, Key extends MessageKey<P>> = P extends Platform
  ? Key extends keyof Catalogue[P]['known']
    ? Catalogue[P]['known'][Key]
    : never
  : never

/**
 * What a platform pushes: a union discriminated by `MsgType`, then `Event` and `ChangeType`; notices by `InfoType`,
 * bots by `msgtype`. Unknown types are members too, and do not prevent narrowing.
 *
 * The types say what the documents promise: at run time a documented field can still be `undefined`. A field that is
 * not documented can be read as `unknown`.
 */
export type MessageOf<P extends Platform = Platform> = P extends Platform
  ? Catalogue[P]['known'][keyof Catalogue[P]['known']] | Catalogue[P]['unknown']
  : never
