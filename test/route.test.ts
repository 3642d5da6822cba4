/** Which function of a table is called for a push. */
import { describe, expect, test } from 'vitest'
import { type CallbackContext, parseMessage, type RouteTable, route } from 'wechat-callback'

const context = {} as CallbackContext
const keys = [
  'text',
  'event.subscribe',
  'event.change_contact',
  'change_contact.create_user',
  'event',
  'info.suite_ticket',
  'info.change_contact',
  'info',
  'payment.TRANSACTION_SUCCESS',
  'zone.hit_keyword',
  'default',
]

/** A table whose functions return their own key. */
function tableOf(names: readonly string[]): RouteTable {
  return Object.fromEntries(names.map((name) => [name, () => `<${name}>` as const]))
}

const push = (...fields: readonly (readonly [string, string])[]): string =>
  `<xml>${fields.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</xml>`

describe('route', () => {
  test.each([
    ['text', push(['MsgType', 'text'])],
    ['event.subscribe', push(['MsgType', 'event'], ['Event', 'subscribe'])],
    [
      'change_contact.create_user',
      push(['MsgType', 'event'], ['Event', 'change_contact'], ['ChangeType', 'create_user']),
    ],
    ['event.change_contact', push(['MsgType', 'event'], ['Event', 'change_contact'], ['ChangeType', 'something_new'])],
    ['event', push(['MsgType', 'event'], ['Event', 'something_new'])],
    ['info.suite_ticket', push(['InfoType', 'suite_ticket'])],
    ['info.change_contact', push(['InfoType', 'change_contact'], ['ChangeType', 'create_user'])],
    ['info', push(['InfoType', 'something_new'])],
    ['default', push(['MsgType', 'image'])],
    ['default', push(['AgentType', 'chat'], ['PackageId', '1'])],
    ['default', '{"msgtype":"text","text":{}}'.replace('text"', 'image"')],
    ['event', '{"msgtype":"event","event":{"eventtype":"enter_chat"}}'],
    ['default', '{"msg_type":"command","command":{"command_type":"enter_page"}}'],
    ['payment.TRANSACTION_SUCCESS', push(['event_type', 'TRANSACTION.SUCCESS'], ['resource_type', 'encrypt-resource'])],
    ['default', push(['event_type', 'hit_keyword'], ['resource_type', 'encrypt-resource'])],
    ['zone.hit_keyword', '{"event_type":"hit_keyword","timestamp":1}'],
    ['default', '{"event_type":"something_new","timestamp":1}'],
    ['default', '{}'],
  ])('calls %s', async (expected, text) => {
    expect(await route(tableOf(keys))(parseMessage(text), context)).toBe(`<${expected}>`)
  })

  test('returns nothing if no entry matches', async () => {
    expect(await route(tableOf(['event.subscribe']))(parseMessage(push(['MsgType', 'text'])), context)).toBeUndefined()
    expect(await route({})(parseMessage('{}'), context)).toBeUndefined()
  })

  test('does not take the value of a MsgType, or an additional field, for another key', async () => {
    const called = (...fields: readonly [string, string][]) =>
      route(tableOf(keys))(parseMessage(push(...fields)), context)
    expect(await called(['MsgType', 'event.subscribe'])).toBe('<default>')
    expect(await called(['MsgType', 'info'])).toBe('<default>')
    expect(await called(['MsgType', 'event'], ['Event', 'subscribe'], ['msgtype', 'text'])).toBe('<event.subscribe>')
    expect(await called(['MsgType', 'event'], ['Event', 'subscribe'], ['AgentType', 'x'])).toBe('<event.subscribe>')
  })

  test('calls nothing that the table only inherits', async () => {
    expect(await route({})(parseMessage(push(['MsgType', 'toString'])), context)).toBeUndefined()
  })

  test('passes on message and context, and ignores an entry that is undefined', () => {
    const message = parseMessage(push(['MsgType', 'text']))
    const seen: unknown[] = []
    const table: RouteTable = { text: (...given) => void seen.push(...given) }
    route({ ...table, ...Object.fromEntries([['default', undefined]]) })(message, context)
    expect(seen).toEqual([message, context])
  })

  test('calls the function of an event outside the catalogue, in whatever case it is spelt', async () => {
    const table = tableOf(['event.new_thing', 'event.Other_Thing', 'event.click'])
    const called = (...fields: readonly [string, string][]) =>
      route(table)(parseMessage(push(['MsgType', 'event'], ...fields)), context)
    expect(await called(['Event', 'new_thing'])).toBe('<event.new_thing>')
    expect(await called(['Event', 'other_thing'])).toBe('<event.Other_Thing>')
    expect(await called(['Event', 'CLICK'])).toBe('<event.click>')
    expect(await called(['Event', 'new_thing'], ['ChangeType', 'created'])).toBe('<event.new_thing>')
    expect(await called(['Event', 'newer_thing'])).toBeUndefined()
  })

  test('ignores the case of no other key', async () => {
    const table = { TEXT: () => '<TEXT>' } as RouteTable
    expect(await route(table)(parseMessage(push(['MsgType', 'text'])), context)).toBeUndefined()
  })

  test('does not take a message type for the group of an event, nor an event for one of its name', async () => {
    const table = tableOf(['event.text', 'event.event'])
    const called = (...fields: readonly [string, string][]) => route(table)(parseMessage(push(...fields)), context)
    expect(await called(['MsgType', 'text'])).toBeUndefined()
    expect(await called(['MsgType', 'event'], ['Event', 'subscribe'])).toBeUndefined()
  })

  test('of two keys that differ in case takes the exact one', async () => {
    const called = (name: string) =>
      route(tableOf(['event.new', 'event.NEW']))(parseMessage(push(['MsgType', 'event'], ['Event', name])), context)
    expect(await called('new')).toBe('<event.new>')
    expect(await called('NEW')).toBe('<event.NEW>')
  })

  describe('by EventKey', () => {
    const click = (eventKey?: string) =>
      parseMessage(
        push(
          ['MsgType', 'event'],
          ['Event', 'CLICK'],
          ...(eventKey === undefined ? [] : [['EventKey', eventKey] as const]),
        ),
        'official-account',
      )
    const onClick = route<'official-account'>({
      'event.CLICK': { help: () => '<help>', default: (message) => `<${message.EventKey}>` },
      default: () => '<outside>',
    })

    test('calls the function of the key, otherwise its default', async () => {
      const { platform: _, ...rest } = context
      const official = { ...rest, platform: 'official-account' } as CallbackContext<'official-account'>
      expect(await onClick(click('help'), official)).toBe('<help>')
      expect(await onClick(click('about'), official)).toBe('<about>')
      expect(await onClick(click('constructor'), official)).toBe('<constructor>')
      expect(await onClick(click(), official)).toBe('<undefined>')
    })

    test('ignores an entry that is undefined', async () => {
      const entries = { help: undefined, default: () => '<other>' } as object
      const table = { 'event.CLICK': entries } as RouteTable<'official-account'>
      const official = context as CallbackContext<'official-account'>
      expect(await route<'official-account'>(table)(click('help'), official)).toBe('<other>')
    })

    test('without a default, the push goes on to the next key', async () => {
      const official = context as CallbackContext<'official-account'>
      const table = route<'official-account'>({ 'event.CLICK': { help: () => '<help>' }, event: () => '<event>' })
      expect(await table(click('help'), official)).toBe('<help>')
      expect(await table(click('about'), official)).toBe('<event>')
    })
  })

  test.each([
    [{ text: 'hello' }, 'route: "text" is not a function'],
    [{ default: { text: () => '' } }, 'route: "default" is not a function'],
    [{ 'event.CLICK': { help: '' } }, 'route: "event.CLICK", "help" is not a function'],
    [{ 'event.CLICK': [] }, 'route: "event.CLICK" is not a function'],
  ])('an entry that is not a function is a TypeError at once: %j', (table: object, message) => {
    expect(() => route(table as RouteTable)).toThrow(new TypeError(message))
  })
})
