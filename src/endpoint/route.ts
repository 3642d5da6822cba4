/** Makes one handler from a table: each push goes to the function under its key, with its type narrowed. */
import { isJsonObject } from '../codec/json.ts'
import { messageKey, textField } from '../messages/message-key.ts'
import type {
  AnyBotEvent,
  AnyEvent,
  AnyMessageKey,
  AnyNotice,
  KnownMessage,
  MessageKey,
  MessageOf,
  UnknownSubtype,
} from '../messages/types.ts'
import type { Platform } from '../platforms.ts'
import type { Account, CallbackContext, HandlerResult } from './types.ts'

/** First parts of keys, as in `info.suite_ticket`, that name no event, so there is no group `event.…` for them. */
const GROUPLESS_KINDS = ['event', 'info', 'device', 'device_event', 'payment', 'zone'] as const
type GrouplessKind = (typeof GROUPLESS_KINDS)[number]

/**
 * The group of a key: `event.change_contact` for `change_contact.create_user`, `info.change_contact` for
 * `info.change_contact.create_user`.
 */
type GroupOf<Key extends string> = Key extends `${infer First}.${infer Second}.${string}`
  ? `${First}.${Second}`
  : Key extends `${GrouplessKind}.${string}`
    ? never
    : Key extends `${infer Event}.${string}`
      ? `event.${Event}`
      : never

/** The keys `event` and `info`, if the platform has such pushes. */
type KindOf<Key extends string> = Key extends `info.${string}`
  ? 'info'
  : Key extends `${string}.${string}`
    ? 'event'
    : never

/**
 * The keys of a {@link RouteTable}: every push of the catalogue (`text`, `event.subscribe`,
 * `change_contact.create_user`, `info.suite_ticket`), all sub-types of one event (`event.change_contact`), all events
 * (`event`) and all notices (`info`).
 */
export type RouteKey<P extends Platform = Platform> = MessageKey<P> | GroupOf<MessageKey<P>> | KindOf<MessageKey<P>>

/** The pushes that the function under a key receives. */
export type RoutedMessage<P extends Platform, Key extends string> =
  Key extends MessageKey<P>
    ? KnownMessage<P, Key>
    : Key extends 'event'
      ? Extract<MessageOf<P>, { readonly MsgType: 'event' } | { readonly msgtype: 'event' }>
      : Key extends 'info'
        ? Extract<MessageOf<P>, { readonly MsgType?: never; readonly InfoType: unknown }>
        : KnownMessage<P, MembersOf<P, Key>> | UnknownSubtypeOf<KnownMessage<P, MembersOf<P, Key>>>

/** A sub-type that this version does not know also goes to the function of its event. */
type UnknownSubtypeOf<Known> = Known extends {
  readonly Event: infer Event extends string
  readonly ChangeType: unknown
}
  ? UnknownSubtype<Event>
  : never

type MembersOf<P extends Platform, Group extends string> = {
  [Known in MessageKey<P>]: Group extends GroupOf<Known> ? Known : never
}[MessageKey<P>]

/**
 * A function of a table: the message it receives, and the reply it may return. `R` exists only so that
 * `async () => 'success'` is not inferred as a promise of `string`.
 */
export type Route<P extends Platform, Message, A = Account | undefined> = <const R extends HandlerResult<P>>(
  message: Message,
  context: CallbackContext<P, A>,
) => HandlerResult<P> | Promise<HandlerResult<P>> | R | Promise<R>

/**
 * Functions by `EventKey`, for an event that has one (menus, QR codes): a push goes to the function under its
 * `EventKey`, or to `default`. If there is neither, the table has no function for the push.
 */
export type EventKeyTable<P extends Platform, Message, A = Account | undefined> = {
  readonly [EventKey in string | 'default']?: Route<P, Message, A>
}

/** The value of a key in the table. */
type RouteEntry<P extends Platform, Message, A> =
  | Route<P, Message, A>
  | ('EventKey' extends keyof Message ? EventKeyTable<P, Message, A> : never)

/**
 * As {@link RouteEntry}. It is a method, because the compiler compares the parameters of methods in both directions: a
 * function for a known event, which takes less, must fit as well.
 */
interface OtherEntry<P extends Platform, Message, A> {
  entry<const R extends HandlerResult<P>>(
    message: Message,
    context: CallbackContext<P, A>,
  ): HandlerResult<P> | Promise<HandlerResult<P>> | R | Promise<R>
}

/**
 * The keys of events outside the catalogue, and of notices if the platform has them. Known keys are excluded only while
 * `P` is being inferred, so that the compiler gives a function under a known key only the type of that key.
 */
type OtherKey<P extends Platform> = Exclude<
  P extends Platform ? `event.${string}` | ('info' extends KindOf<MessageKey<P>> ? `info.${string}` : never) : never,
  AnyMessageKey | GroupOf<AnyMessageKey>
>

/** The value of a key outside the catalogue. */
type OtherRoute<P extends Platform, Key, A> = Key extends `info.${string}`
  ? OtherEntry<P, AnyNotice, A>['entry']
  :
      | OtherEntry<P, AnyEventOf<P>, A>['entry']
      | { readonly [EventKey in string]?: OtherEntry<P, AnyEventOf<P>, A>['entry'] }

type AnyEventOf<P extends Platform> = P extends 'wecom-bot' ? AnyBotEvent : AnyEvent

/** Functions by key. A push goes to the most specific one that exists, or to `default`. */
export type RouteTable<P extends Platform = Platform, A = Account | undefined> = {
  // While `P` is being inferred, the compiler also looks up keys here that only other platforms have.
  readonly [Key in RouteKey<P>]?: Key extends RouteKey<P>
    ? RouteEntry<P, RoutedMessage<P, Key>, A>
    : OtherRoute<P, Key, A>
} & { readonly [Key in OtherKey<P>]?: OtherRoute<P, Key, A> } & { readonly default?: Route<P, MessageOf<P>, A> }

/**
 * Makes one handler from a table of functions.
 *
 * A push goes to the most specific function that matches: its own key (`change_contact.create_user`), then its event
 * (`event.change_contact`), then `event` or `info`, then `default`. A push that no function matches gets the platform's
 * empty answer. The platform is inferred from the options of the handler that contains the route; elsewhere name it:
 * `route<'wecom'>({ … })`.
 *
 * If an event has an `EventKey` (menus, QR codes), a table of functions by `EventKey` may replace the function, with
 * `default` for all other keys. Any key `event.…` is accepted, even if the catalogue lacks the event: its function
 * receives the header, and `rawFields(message)` has the rest.
 *
 * @param table functions by key, or tables by `EventKey`; a key that no push of the platform can have is a compiler
 *   error
 * @returns a function for `onMessage`
 * @throws TypeError an entry of the table is neither a function nor a table of functions
 *
 * @example
 * import { route, text } from 'wechat-callback'
 * import { createFetchHandler } from 'wechat-callback/fetch'
 * import { createPlatform } from 'wechat-callback/testing'
 *
 * const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
 * const handler = createFetchHandler({
 *   platform: 'wecom',
 *   credentials,
 *   onMessage: route({
 *     text: (message) => text(`你说：${message.Content}`),
 *     'event.subscribe': () => text('欢迎'),
 *     'event.click': { help: () => text('回复任意内容'), default: (message) => text(message.EventKey) },
 *     'change_contact.create_user': (message) => console.log(message.UserID),
 *     default: () => undefined,
 *   }),
 * })
 * const platform = createPlatform({ platform: 'wecom', credentials })
 * const push = platform.push({ MsgType: 'event', Event: 'subscribe' })
 * const reply = await platform.readReply(await handler(push.toRequest('https://example.com/callback')))
 * reply.message?.Content // => '欢迎'
 */
export function route<P extends Platform = Platform, A = Account | undefined>(
  table: RouteTable<P, A>,
): (message: MessageOf<P>, context: CallbackContext<P, A>) => HandlerResult<P> | Promise<HandlerResult<P>> {
  const entries = new Map<string, Entry>()
  // Events by their name in lower case: platforms and documents spell the names of some events in different case.
  const events = new Map<string, Entry>()
  for (const [key, value] of Object.entries(table)) {
    if (value === undefined) continue
    const entry = readEntry(key, value)
    entries.set(key, entry)
    if (key.startsWith('event.')) events.set(key.toLowerCase(), entry)
  }
  return (message, context) => {
    for (const key of candidates(message)) {
      const entry = entries.get(key) ?? events.get(key.toLowerCase())
      const handle = typeof entry === 'object' ? forEventKey(entry, message) : entry
      // The types of the table say what its functions return.
      if (handle !== undefined) return handle(message, context) as HandlerResult<P> | Promise<HandlerResult<P>>
    }
    return undefined
  }
}

type Handle = (message: object, context: object) => unknown

/** The value of a key in a table: a function, or functions by `EventKey`. */
type Entry = Handle | ReadonlyMap<string, Handle>

/** Lists the keys that match a push, the most specific first. */
function candidates(message: object): readonly string[] {
  const key = messageKey(message)
  const isEvent = textField(message, 'MsgType') === 'event' || textField(message, 'msgtype') === 'event'
  const kind = textField(message, 'InfoType') !== undefined ? ['info'] : isEvent ? ['event'] : []
  // A message type that has the same name as one of these general keys has no key of its own.
  const own = ['event', 'info', 'default'].includes(key) ? [] : [key]
  return [...own, ...groupOf(key), ...kind, 'default']
}

function groupOf(key: string): readonly string[] {
  const [first = '', second, third] = key.split('.')
  if (second === undefined) return []
  if (third !== undefined) return [`${first}.${second}`]
  return GROUPLESS_KINDS.some((kind) => kind === first) ? [] : [`event.${first}`]
}

/** Returns the function of a table for the `EventKey` of a push. */
function forEventKey(table: ReadonlyMap<string, Handle>, message: object): Handle | undefined {
  const eventKey = textField(message, 'EventKey')
  return (eventKey === undefined ? undefined : table.get(eventKey)) ?? table.get('default')
}

/**
 * Returns the function or table of a key.
 *
 * @throws TypeError the entry is neither a function nor a table of functions
 */
function readEntry(key: string, entry: unknown): Entry {
  if (typeof entry === 'function') return entry as Handle
  if (!isJsonObject(entry) || key === 'default') throw new TypeError(`route: "${key}" is not a function`)
  const functions = new Map<string, Handle>()
  for (const [eventKey, handle] of Object.entries(entry)) {
    if (handle === undefined) continue
    if (typeof handle !== 'function') throw new TypeError(`route: "${key}", "${eventKey}" is not a function`)
    functions.set(eventKey, handle as Handle)
  }
  return functions
}
