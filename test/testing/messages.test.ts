/** Every push of the catalogue by its name: it is of that kind, has the present time, and arrives as it was made. */
import { describe, expect, test } from 'vitest'
import { decryptUnverified, parseEnvelope, parseMessage } from 'wechat-callback'
import { createPlatform, type PlatformRequest } from 'wechat-callback/testing'
import { readCatalogs } from '../../catalog/generate/read.mjs'
import { keyOf } from '../../catalog/generate/types.mjs'
import { messageKey } from '../../src/messages/message-key.ts'
import { PLATFORMS, type Platform } from '../../src/platforms.ts'
import { namesOf } from '../../src/testing/samples.ts'
import { credentials, NOW, wecom } from '../support/account.ts'

const catalogs = readCatalogs()
const platforms = Object.keys(PLATFORMS) as Platform[]

function sideOf(platform: Platform) {
  return createPlatform({ platform, credentials, now: () => NOW })
}

function opened(request: PlatformRequest): string {
  return decryptUnverified(parseEnvelope(request.body ?? '').encrypt, credentials.encodingAESKey).message
}

describe.each(platforms)('%s', (platform) => {
  const side = sideOf(platform)
  const cases = namesOf(platform).map((name) => [name, side.message(name as never) as object] as const)

  test('has every push that the catalogue has, and those of the platforms it includes', () => {
    const own = catalogs.find((catalog) => catalog.platform === platform)
    const included = catalogs.filter((catalog) => own?.includes.includes(catalog.platform))
    const keys = [own, ...included].flatMap((catalog) => catalog?.messages.map(({ when }) => keyOf(when)) ?? [])
    expect([...namesOf(platform)].sort()).toEqual([...new Set(keys)].sort())
    expect(keys.length).toBeGreaterThan(10)
  })

  test('names each push by its kind', () => {
    expect(cases.filter(([name, message]) => messageKey(message) !== name)).toEqual([])
  })

  test('has every required field in each push', () => {
    const own = catalogs.find((catalog) => catalog.platform === platform)
    const lacking = (own?.messages ?? []).flatMap(({ when, fields }) => {
      const [, message = {}] = cases.find(([name]) => name === keyOf(when)) ?? []
      return fields.filter(({ name, isOptional }) => !isOptional && !(name in message)).map(({ name }) => [when, name])
    })
    expect(lacking).toEqual([])
  })

  // The pushes of bots, of hardware and of zones come only in JSON, whose types the catalogue need not repeat.
  test.each(platform === 'wecom-bot' ? (['json-lowercase'] as const) : (['xml', 'json', 'json-lowercase'] as const))(
    'arrives in %s as it was made',
    (format) => {
      for (const [name, message] of cases.filter(([key]) => format !== 'xml' || !/^(?:device|zone)\./.test(key))) {
        const arrived = parseMessage(opened(side.push({ ...message }, { format })), platform)
        expect(arrived, name).toMatchObject(format === 'xml' ? withoutEmptyLists(message) : message)
      }
    },
  )
})

/** XML cannot express an empty list. */
function withoutEmptyLists(message: object): object {
  return JSON.parse(
    JSON.stringify(message, (_name, value) => (Array.isArray(value) && value.length === 0 ? undefined : value)),
  )
}

describe('the header', () => {
  test('has the present time, and its own id', () => {
    const side = createPlatform({ platform: 'wecom', credentials, now: () => NOW })
    const [one, other] = [side.message('text'), side.message('text')]
    expect(one).toMatchObject({ ToUserName: credentials.receiveId, FromUserName: 'zhangsan', CreateTime: NOW })
    expect(one.MsgId).toMatch(/^\d{19}$/)
    expect(one.MsgId).not.toBe(other.MsgId)
  })

  test('keeps the system as the sender of a push that no user caused', () => {
    expect(wecom.message('change_contact.create_user')).toMatchObject({ FromUserName: 'sys', CreateTime: NOW })
  })

  test('of a notice names the suite or the component', () => {
    expect(sideOf('wecom-suite').message('info.suite_ticket')).toMatchObject({
      SuiteId: credentials.receiveId,
      TimeStamp: NOW,
    })
    expect(sideOf('open-platform').message('info.component_verify_ticket')).toMatchObject({
      AppId: credentials.receiveId,
      CreateTime: NOW,
    })
  })

  test('of a bot has its time and id', () => {
    const message = sideOf('wecom-bot').message('event.enter_chat')
    expect(message.create_time).toBe(NOW)
    expect(message.msgid).toMatch(/^\d{19}$/)
  })

  test('is not applied to a field of an event that has the same name by chance', () => {
    const { create_time } = sideOf('mini-program').message('event.retail_refund_notify')
    expect(create_time).toBe('2025-03-05 17:50:50')
  })

  test('is not added to pushes that have none', () => {
    const plaintext = opened(wecom.push('package'))
    expect(parseMessage(plaintext)).not.toHaveProperty('MsgId')
    expect(parseMessage(opened(sideOf('wecom-suite').push('device.enter_page')))).not.toHaveProperty('FromUserName')
  })
})

describe('fields', () => {
  test('replace those of the sample: objects are merged, lists replaced, undefined fields left out', () => {
    const message = wecom.message('event.scancode_push', { ScanCodeInfo: { ScanResult: 'https://example.com' } })
    expect(message.ScanCodeInfo).toEqual({ ScanType: 'qrcode', ScanResult: 'https://example.com' })
    const link = wecom.message('link', { Title: '标题', Description: undefined, AgentID: 7 })
    expect(link).toMatchObject({ Title: '标题', AgentID: 7, Url: 'URL' })
    expect(parseMessage(opened(wecom.push(link)))).not.toHaveProperty('Description')
  })

  test('of a bot are merged as deep as its objects', () => {
    const message = sideOf('wecom-bot').message('text', { text: { content: '你好' } })
    expect(message).toMatchObject({ msgtype: 'text', text: { content: '你好' }, quote: { msgtype: 'text' } })
  })

  test('with the name of a property of every object are ordinary fields', () => {
    const message = wecom.message('text', JSON.parse('{"constructor":"x","__proto__":"y"}'))
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype)
    expect(parseMessage(opened(wecom.push(message, { format: 'json' })))).toMatchObject({ constructor: 'x' })
  })
})

describe('a name', () => {
  test.each([
    ['txt', '"text"'],
    ['subscribe', '"event.subscribe"'],
    ['Event.Subscribe', '"event.subscribe"'],
    ['create_user', '"change_contact.create_user"'],
    ['event.clik', '"event.click"'],
    ['zzzzzz', 'send --list'],
    ['toString', 'send --list'],
    ['x'.repeat(100_000), 'send --list'],
  ])('%.20s is unknown: a TypeError lists similar names', (name, hint) => {
    expect(() => wecom.message(name as never)).toThrow(TypeError)
    expect(() => wecom.message(name as never)).toThrow(hint)
  })

  test('can be pushed without a message; a misspelt one is not taken for a plaintext', () => {
    expect(parseMessage(opened(wecom.push('event.subscribe')))).toMatchObject({ MsgType: 'event', Event: 'subscribe' })
    expect(() => wecom.push('event.subscibe')).toThrow('did you mean "event.subscribe"')
  })

  test.each(['', 'garbage', '007', 'not a message', 'text ', '<xml/>', '{"text":1}'])(
    'cannot be what %j is',
    (plaintext) => {
      expect(opened(wecom.push(plaintext))).toBe(plaintext)
    },
  )

  test('of another platform is unknown here', () => {
    expect(() => sideOf('mini-program').message('info.suite_ticket' as never)).toThrow(TypeError)
    expect(sideOf('wecom-suite').message('text')).toMatchObject({ MsgType: 'text' })
  })
})

describe('digits', () => {
  const whole = '{ "MsgType":"unheard_of",\n "Id":4561255354251345929, "Price":1.0, "Big":1e3 }'

  test.each([
    ['mini-program', { ToUserName: 'gh_97417a04a28d', Encrypt: expect.any(String) }],
    ['official-account', { ToUserName: 'gh_97417a04a28d', Encrypt: expect.any(String) }],
    ['wecom-bot', { encrypt: expect.any(String) }],
    // The JSON of 企业微信 is that of its hardware.
    ['wecom', { encrypt: expect.any(String) }],
  ] as const)('a whole JSON push of %s is sent byte for byte, in a JSON envelope', (platform, envelope) => {
    const side = sideOf(platform)
    const push = side.push(whole)
    for (const request of [push, side.retry(push)]) {
      expect(opened(request)).toBe(whole)
      expect(JSON.parse(request.body ?? '')).toEqual(envelope)
      expect(request.headers['content-type']).toBe('application/json')
    }
  })

  test('of a whole push may be sent in another format of the envelope', () => {
    expect(wecom.push(whole, { format: 'xml' }).body).toMatch(/^<xml>/)
    expect(opened(wecom.push(whole, { format: 'xml' }))).toBe(whole)
  })

  test('of a bigint are all sent, in JSON and in XML', () => {
    const message = { MsgType: 'unheard_of', Id: 4561255354251345929n }
    expect(opened(sideOf('mini-program').push(message, { format: 'json' }))).toContain('"Id":4561255354251345929')
    expect(opened(sideOf('mini-program').push(message))).toContain('<Id>4561255354251345929</Id>')
    const compat = createPlatform({ platform: 'mini-program', mode: 'compat', credentials, now: () => NOW })
    expect(compat.push(message, { format: 'json' }).body).toContain('"Id":4561255354251345929')
  })
})
