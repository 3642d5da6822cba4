/** Makes one handler from a table: each push goes to the function under its key, with its type narrowed. */
import { messageKey, textField } from '../messages/message-key.ts'
import type { KnownMessage, MessageKey, MessageOf, UnknownSubtype } from '../messages/types.ts'
import type { Platform } from '../platforms.ts'
import type { CallbackContext, HandlerResult } from './types.ts'

/** The kinds whose keys have two parts but are not an event with sub-types, and have no group. */
const KINDS = ['event', 'info', 'device', 'device_event', 'payment', 'zone'] as const
type Kind = (typeof KINDS)[number]

/**
 * The group of a key: `event.change_contact` for `change_contact.create_user`, `info.change_contact` for
 * `info.change_contact.create_user`.
 */
type GroupOf<Key extends string> = Key extends `${infer First}.${infer Second}.${string}`
  ? `${First}.${Second}`
  : Key extends `${Kind}.${string}`
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

/** A function of a table: the message it receives, and the reply it may return. */
export type Route<P extends Platform, Message> = (
  message: Message,
  context: CallbackContext<P>,
) => HandlerResult<P> | Promise<HandlerResult<P>>

/** Functions by key. A push goes to the most specific one that exists, or to `default`. */
export type RouteTable<P extends Platform = Platform> = {
  readonly [Key in RouteKey<P>]?: Route<P, RoutedMessage<P, Key>>
} & { readonly default?: Route<P, MessageOf<P>> }

/**
 * Makes one handler from a table of functions.
 *
 * A push goes to the most specific function that matches: its own key (`change_contact.create_user`), then its event
 * (`event.change_contact`), then `event` or `info`, then `default`. A push that no function matches gets the platform's
 * empty answer. The platform is inferred from the options of the handler that contains the route; elsewhere name it:
 * `route<'wecom'>({ … })`.
 *
 * @param table functions by key; a key that the platform does not have is a compiler error
 * @returns a function for `onMessage`
 * @throws TypeError an entry of the table is not a function
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
 *     'change_contact.create_user': (message) => console.log(message.UserID),
 *     default: () => undefined,
 *   }),
 * })
 * const platform = createPlatform({ platform: 'wecom', credentials })
 * const push = platform.push({ MsgType: 'event', Event: 'subscribe' })
 * const reply = await platform.readReply(await handler(push.toRequest('https://example.com/callback')))
 * reply.message?.Content // => '欢迎'
 */
export function route<P extends Platform = Platform>(table: RouteTable<P>): Route<P, MessageOf<P>> {
  const functions = new Map<string, Route<P, MessageOf<P>>>()
  for (const [key, value] of Object.entries(table)) {
    if (value === undefined) continue
    if (typeof value !== 'function') throw new TypeError(`route: "${key}" is not a function`)
    functions.set(key, value)
  }
  return (message, context) => {
    const key = candidates(message).find((candidate) => functions.has(candidate))
    return key === undefined ? undefined : functions.get(key)?.(message, context)
  }
}

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
  return KINDS.some((kind) => kind === first) ? [] : [`event.${first}`]
}
