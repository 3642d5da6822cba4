/**
 * The types of messages, with the field names of the documents. The known messages are generated from the catalogue
 * (`catalog/messages`); this file combines them by platform and adds the unknown ones.
 */
import type { Platform } from '../platforms.ts'
import type { MiniProgramHeader, MiniProgramKindFields, MiniProgramKnown } from './generated/mini-program.ts'
import type {
  OfficialAccountHeader,
  OfficialAccountKindFields,
  OfficialAccountKnown,
} from './generated/official-account.ts'
import type { OpenPlatformHeader, OpenPlatformKindFields, OpenPlatformKnown } from './generated/open-platform.ts'
import type { WecomHeader, WecomKindFields, WecomKnown } from './generated/wecom.ts'
import type { WecomBotHeader, WecomBotKindFields, WecomBotKnown } from './generated/wecom-bot.ts'
import type { WecomSuiteHeader, WecomSuiteKindFields, WecomSuiteKnown } from './generated/wecom-suite.ts'
import type { Absent } from './message-parts.ts'

/**
 * The name of a type that this version does not know: any text but the known names. The enum exists only in the type
 * system: a union with a plain or branded `string` would no longer narrow by the known names.
 */
export declare enum UnknownType {
  Unknown = 'a type that this version does not know',
}

/** An ordinary message of a type that this version does not know; `rawFields` has its fields. */
export interface UnknownMessage {
  readonly MsgType: UnknownType
  readonly ToUserName?: string
  readonly FromUserName?: string
  /** Seconds since 1970. */
  readonly CreateTime?: number
  readonly MsgId?: string
}

/** What every event may have, whatever its name. */
export interface AnyEvent {
  readonly MsgType: 'event'
  readonly Event: string
  readonly ToUserName?: string
  readonly FromUserName?: string
  /** Seconds since 1970. */
  readonly CreateTime?: number
}

/** What every notice of a suite or a component has, whatever its type. */
export interface AnyNotice {
  readonly InfoType: string
}

/** What every event of a 智能机器人 has, whatever its type. */
export interface AnyBotEvent {
  readonly msgtype: 'event'
  readonly event: { readonly eventtype: string }
}

/** An event that this version does not know; `rawFields` has its fields. */
export interface UnknownEvent extends AnyEvent {
  readonly Event: UnknownType
}

/** A sub-type of an event that this version does not know; `rawFields` has its fields. */
export interface UnknownSubtype<Event extends string> extends AnyEvent {
  readonly Event: Event
  readonly ChangeType: UnknownType
}

/** A notice of a suite or a component that this version does not know; `rawFields` has its fields. */
export interface UnknownNotice {
  readonly InfoType: UnknownType
}

/** A push to a 智能机器人 of a type that this version does not know; `rawFields` has its fields. */
export interface UnknownBotMessage {
  readonly msgtype: UnknownType
}

/**
 * A push that only `event_type` names and that this version does not know (对外收款, 数据与智能专区); `rawFields` has its
 * fields.
 */
export interface UnknownEventType {
  readonly event_type: UnknownType
}

/** Merges two catalogues; if both have a key, either push may arrive. */
type Both<One, Other> = {
  readonly [Key in keyof One | keyof Other]:
    | (Key extends keyof One ? One[Key] : never)
    | (Key extends keyof Other ? Other[Key] : never)
}

/** Another platform's pushes that this platform receives too; they may lack this platform's header fields. */
type Included<Known, P extends Platform> = {
  readonly [Key in keyof Known]: Known[Key] & Absent<Exclude<NamesOf<P>, keyof Known[Key]>>
}

/** The fields of each platform's header. */
interface Headers {
  readonly wecom: WecomHeader
  readonly 'wecom-suite': WecomSuiteHeader
  readonly 'wecom-bot': WecomBotHeader
  readonly 'official-account': OfficialAccountHeader
  readonly 'open-platform': OpenPlatformHeader
  readonly 'mini-program': MiniProgramHeader
}

/** The fields of which one names the kind of a push. */
interface KindFields {
  readonly wecom: WecomKindFields
  readonly 'wecom-suite': WecomSuiteKindFields
  readonly 'wecom-bot': WecomBotKindFields
  readonly 'official-account': OfficialAccountKindFields
  readonly 'open-platform': OpenPlatformKindFields
  readonly 'mini-program': MiniProgramKindFields
}

/** The names that every push of a platform has, if only as `undefined`. */
type NamesOf<P extends Platform> = Extract<keyof Headers[P], string> | KindFields[P]

/** The known pushes of each platform by their key: `text`, `event.subscribe`, … */
interface Known {
  readonly wecom: WecomKnown
  readonly 'wecom-suite': Both<WecomSuiteKnown, Included<WecomKnown, 'wecom-suite'>>
  readonly 'wecom-bot': WecomBotKnown
  readonly 'official-account': OfficialAccountKnown
  readonly 'open-platform': Both<
    OpenPlatformKnown,
    Both<Included<OfficialAccountKnown, 'open-platform'>, Included<MiniProgramKnown, 'open-platform'>>
  >
  readonly 'mini-program': MiniProgramKnown
}

/** A push that this version does not know, with the header of its platform. */
type Unknown<P extends Platform, Message> = Message extends unknown
  ? Headers[P] & Message & Absent<Exclude<KindFields[P], keyof Message>>
  : never

type UnknownOfAccount = UnknownMessage | UnknownEvent
type UnknownOfWecom = UnknownOfAccount | UnknownNotice | UnknownEventType

type WecomMessage = Known['wecom'][keyof Known['wecom']] | Unknown<'wecom', UnknownOfWecom>
type WecomSuiteMessage = Known['wecom-suite'][keyof Known['wecom-suite']] | Unknown<'wecom-suite', UnknownOfWecom>
type WecomBotMessage = Known['wecom-bot'][keyof Known['wecom-bot']] | Unknown<'wecom-bot', UnknownBotMessage>
type OfficialAccountMessage =
  | Known['official-account'][keyof Known['official-account']]
  | Unknown<'official-account', UnknownOfAccount>
type OpenPlatformMessage =
  | Known['open-platform'][keyof Known['open-platform']]
  | Unknown<'open-platform', UnknownOfAccount | UnknownNotice>
type MiniProgramMessage = Known['mini-program'][keyof Known['mini-program']] | Unknown<'mini-program', UnknownOfAccount>

/** A push of any platform: each once, without the header fields of a second platform that receives it too. */
type AnyMessage =
  | WecomMessage
  | WecomSuiteKnown[keyof WecomSuiteKnown]
  | Unknown<'wecom-suite', UnknownOfWecom>
  | WecomBotMessage
  | OfficialAccountMessage
  | OpenPlatformKnown[keyof OpenPlatformKnown]
  | Unknown<'open-platform', UnknownOfAccount | UnknownNotice>
  | MiniProgramMessage

/** The keys of the pushes in a platform's catalogue: `text`, `event.subscribe`, `info.suite_ticket`, … */
export type MessageKey<P extends Platform = Platform> = P extends Platform ? keyof Known[P] & string : never

/**
 * The keys of all platforms, like `MessageKey` for each of them; declared so that the compiler need not evaluate the
 * pushes.
 */
export type AnyMessageKey =
  | keyof WecomKnown
  | keyof WecomSuiteKnown
  | keyof WecomBotKnown
  | keyof OfficialAccountKnown
  | keyof OpenPlatformKnown
  | keyof MiniProgramKnown

/** The push with a given key. */
export type KnownMessage<P extends Platform, Key extends MessageKey<P>> = P extends Platform
  ? Key extends keyof Known[P]
    ? Known[P][Key]
    : never
  : never

/**
 * What a platform pushes: a union discriminated by `MsgType`, then `Event` and `ChangeType`; notices by `InfoType`,
 * bots by `msgtype`. The fields of the platform's header (`FromUserName`, `CreateTime`, …; bots: `from`, …) can be read
 * before that. Unknown types are members too, and do not prevent narrowing.
 *
 * A field that is not documented does not compile; `rawFields(message)` has all fields as received. The types say what
 * the documents promise: at run time a documented field can still be `undefined`.
 */
export type MessageOf<P extends Platform = Platform> = [Platform] extends [P]
  ? AnyMessage
  : // One condition for each, since the compiler cannot compare two lookups in a table of unions of this size.
    P extends 'wecom'
    ? WecomMessage
    : P extends 'wecom-suite'
      ? WecomSuiteMessage
      : P extends 'wecom-bot'
        ? WecomBotMessage
        : P extends 'official-account'
          ? OfficialAccountMessage
          : P extends 'open-platform'
            ? OpenPlatformMessage
            : P extends 'mini-program'
              ? MiniProgramMessage
              : never
