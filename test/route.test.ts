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
  'info',
  'payment.TRANSACTION_SUCCESS',
  'zone.hit_keyword',
  'default',
]

/** A table whose functions return their own key. */
function tableOf(names: readonly string[]): RouteTable {
  return Object.fromEntries(names.map((name) => [name, () => `<${name}>`]))
}

const push = (...fields: readonly [string, string][]): string =>
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

  test('an entry that is not a function is a TypeError at once', () => {
    const table: unknown = { text: 'hello' }
    expect(() => route(table as RouteTable)).toThrow(TypeError)
  })
})
