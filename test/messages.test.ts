/** The opened text as a message. */
import { describe, expect, test } from 'vitest'
import { dedupKey, isCallbackError, type Platform, parseMessage, rawFields } from 'wechat-callback'

const content = (markup: string) =>
  Object(parseMessage(`<xml><MsgType>text</MsgType><Content>${markup}</Content></xml>`)).Content

describe('parseMessage', () => {
  test('reads a location with numbers, and an id that keeps its digits', () => {
    expect(
      parseMessage(
        '<xml><ToUserName><![CDATA[toUser]]></ToUserName><FromUserName><![CDATA[fromUser]]></FromUserName>' +
          '<CreateTime>1351776360</CreateTime><MsgType><![CDATA[location]]></MsgType><Location_X>23.134521</Location_X>' +
          '<Location_Y>-113.358803</Location_Y><Scale>20</Scale><Label><![CDATA[位置信息]]></Label>' +
          '<MsgId>18446744073709551615</MsgId><AgentID>1</AgentID></xml>',
        'wecom',
      ),
    ).toEqual({
      ToUserName: 'toUser',
      FromUserName: 'fromUser',
      CreateTime: 1_351_776_360,
      MsgType: 'location',
      Location_X: 23.134521,
      Location_Y: -113.358803,
      Scale: 20,
      Label: '位置信息',
      MsgId: '18446744073709551615',
      AgentID: 1,
    })
  })

  test('reads nested and repeated elements of an event', () => {
    const event = parseMessage(
      '<xml>\n<MsgType>event</MsgType>\n<Event>scancode_push</Event><ScanCodeInfo>\n <ScanType>qrcode</ScanType>' +
        '<ScanResult>1</ScanResult></ScanCodeInfo><Id>1</Id><Id>2</Id><Empty></Empty><Self/></xml>',
    )
    expect(event).toEqual({
      MsgType: 'event',
      Event: 'scancode_push',
      ScanCodeInfo: { ScanType: 'qrcode', ScanResult: '1' },
      Id: ['1', '2'],
      Empty: '',
      Self: '',
    })
  })

  test('keeps the digits of ids in JSON, whatever surrounds them', () => {
    const json =
      '\ufeff{"MsgId": 23456789012345678901, "MsgID":1234567890123456, "a": [-12345678901234567890, 0.1234567890123456, 1e20],' +
      ' "Content": "\\"12345678901234567890\\\\", "CreateTime": "1482048670", "__proto__": 1}'
    const parsed = parseMessage(json)
    expect(parsed).toMatchObject({
      MsgId: '23456789012345678901',
      MsgID: '1234567890123456',
      a: ['-12345678901234567890', 0.1234567890123456, 1e20],
      Content: '"12345678901234567890\\',
      CreateTime: 1_482_048_670,
    })
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
  })

  test.each([
    ['007 stays text', '007', '007'],
    ['white space', '  a \n b ', '  a \n b '],
    ['only white space', '   ', '   '],
    ['CDATA', '<![CDATA[ <b>&amp;</b> ]]>', ' <b>&amp;</b> '],
    ['white space around CDATA is layout', '\n  <![CDATA[x]]>\n', 'x'],
    ['CDATA in parts', '<![CDATA[a]]]]><![CDATA[>b]]>', 'a]]>b'],
    ['text next to CDATA', 'a<![CDATA[b]]> c', 'ab c'],
    ['entities', '&amp;&lt;&gt;&quot;&apos;&#20013;&#x1F600;', '&<>"\'中😀'],
    [
      'a text that is not an entity',
      '&nbsp; & &#0; &#xD800; &#x110000; &#99999999999;',
      '&nbsp; & &#0; &#xD800; &#x110000; &#99999999999;',
    ],
    ['a DOCTYPE that is text', '<![CDATA[<!DOCTYPE html>]]>', '<!DOCTYPE html>'],
    ['control characters', '<![CDATA[a\u0001\u0008b]]>', 'a\u0001\u0008b'],
  ])('text is exact: %s', (_name, markup, expected) => {
    expect(content(markup)).toBe(expected)
  })

  test('attributes and an XML declaration are skipped', () => {
    expect(
      parseMessage('\ufeff<?xml version="1.0" encoding=\'UTF-8\' ?>\n<xml a="1" b=\'>\'><a c = "d" />x</xml>\n'),
    ).toEqual({ a: '' })
  })

  test('names with a meaning in JavaScript are ordinary fields', () => {
    const xml = parseMessage('<xml><toString>1</toString><__defineGetter__>2</__defineGetter__></xml>')
    expect(Object.entries(xml)).toEqual(Object.entries({ toString: '1', __defineGetter__: '2' }))
    const json = parseMessage('{"__proto__":{"a":1},"constructor":2}')
    expect(Object.keys(json)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype)
  })

  test('an unknown push keeps its fields unchanged, except those of every push', () => {
    const xml =
      '<xml><MsgType>event</MsgType><Event>new_thing</Event><CreateTime>1</CreateTime><Order>007</Order><value>x</value></xml>'
    expect(parseMessage(xml)).toEqual({ MsgType: 'event', Event: 'new_thing', CreateTime: 1, Order: '007', value: 'x' })
    expect(parseMessage('<xml><MsgType>new</MsgType><Order>007</Order></xml>')).toEqual({
      MsgType: 'new',
      Order: '007',
    })
  })

  test('an unknown push has the declared header of its platform', () => {
    const bot = '{"msgtype":"new","msgid":1,"from":{"userid":7,"new":7},"create_time":"170"}'
    expect(parseMessage(bot, 'wecom-bot')).toEqual({
      msgtype: 'new',
      msgid: '1',
      from: { userid: '7', new: 7 },
      create_time: 170,
    })
    const malformed = '{"msgtype":"new","from":"x","create_time":"soon"}'
    const message = parseMessage(malformed, 'wecom-bot')
    expect(message).toEqual({ msgtype: 'new' })
    expect(rawFields(message)).toEqual(JSON.parse(malformed))
    const suite = '<xml><InfoType>new</InfoType><AuthCorpId><a>1</a></AuthCorpId><create_time>soon</create_time></xml>'
    expect(parseMessage(suite, 'wecom-suite')).toEqual({ InfoType: 'new', create_time: 'soon' })
  })

  test('an event has the spelling of its platform', () => {
    const event = (name: string, platform?: Platform) =>
      Object(parseMessage(`<xml><MsgType>event</MsgType><Event>${name}</Event></xml>`, platform)).Event
    expect([event('CLICK', 'wecom'), event('click', 'official-account'), event('Subscribe', 'wecom')]).toEqual([
      'click',
      'CLICK',
      'subscribe',
    ])
    expect([event('CLICK', 'wecom-suite'), event('click', 'open-platform')]).toEqual(['click', 'CLICK'])
    expect([event('CLICK'), event('click'), event('New_Thing', 'wecom')]).toEqual(['CLICK', 'click', 'New_Thing'])
  })

  test('an empty object stays an object, and truth values are read from text', () => {
    const photos =
      '<xml><MsgType>event</MsgType><Event>pic_weixin</Event><SendPicsInfo><Count>0</Count><PicList></PicList></SendPicsInfo></xml>'
    expect(parseMessage(photos, 'wecom')).toMatchObject({ SendPicsInfo: { Count: 0, PicList: {} } })
    const card =
      '<xml><MsgType>event</MsgType><Event>giftcard_send_to_friend</Event><IsReturnBack>true</IsReturnBack></xml>'
    expect(parseMessage(card, 'official-account')).toMatchObject({ IsReturnBack: true })
  })

  test('a message without the fields that its type promises is not an error', () => {
    expect(parseMessage('<xml><MsgType>text</MsgType></xml>')).toEqual({ MsgType: 'text' })
    expect(parseMessage('<xml><CreateTime>soon</CreateTime></xml>')).toEqual({})
    expect(parseMessage('{}')).toEqual({})
  })

  test.each([
    ['', 'it is empty'],
    ['hello', 'it begins neither'],
    ['[1]', 'it begins neither'],
    ['{"a":1', 'not valid JSON'],
    ['<html></html>', 'the root element is not <xml>'],
    ['<xml><__proto__>1</__proto__></xml>', 'an element name is not allowed'],
    ['<xml><constructor>1</constructor></xml>', 'an element name is not allowed'],
    ['<xml>', 'an element is not closed'],
    ['<xml></XML>', 'does not match'],
    ['<xml/>x', 'text outside'],
    ['<xml/><xml/>', 'a second root'],
    ['<xml/><![CDATA[x]]>', 'CDATA outside'],
    ['<xml><a b></a></xml>', 'a tag, comment or CDATA section was expected'],
    ['<xml><![CDATA[</xml>', '"]]>" is missing'],
    ['<xml></xml >x', 'text outside'],
    ['<xml></ xml>', 'an end tag is malformed'],
    ['<!-- only a comment -->', 'no element'],
    [`<xml>${'<a>'.repeat(32)}`, 'more than 32 levels'],
    [`<xml>${'<a/>'.repeat(20_000)}</xml>`, 'more than 20000 elements'],
  ])('%.40s is INVALID_MESSAGE: %s', (source, reason) => {
    expect(() => parseMessage(source)).toThrow(
      expect.objectContaining({ code: 'INVALID_MESSAGE', message: expect.stringContaining(reason) }),
    )
  })

  test('never quotes the text it refuses', () => {
    for (const source of [
      '{"Content":"secret"',
      '<xml><Content>secret</Content>',
      'secret',
      '<xml><__proto__>secret</__proto__></xml>',
    ]) {
      expect(() => parseMessage(source)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('secret') }),
      )
    }
  })

  test('takes text only', () => {
    expect(() => parseMessage(new Uint8Array() as unknown as string)).toThrow(TypeError)
  })
})

describe('rawFields', () => {
  const event = (fields: string) =>
    `<xml><FromUserName>sys</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType>${fields}</xml>`

  test('returns names and values as they came, and the message the documented ones', () => {
    const xml = event(
      '<Event>change_school_contact</Event><ChangeType>create_deparmtment</ChangeType><Id>1</Id><New><a>1</a><a>2</a></New>',
    )
    const message = parseMessage(xml, 'wecom')
    expect(message).toMatchObject({ CreateTime: 1, ChangeType: 'create_department', New: { a: ['1', '2'] } })
    expect(rawFields(message)).toEqual({
      FromUserName: 'sys',
      CreateTime: '1',
      MsgType: 'event',
      Event: 'change_school_contact',
      ChangeType: 'create_deparmtment',
      Id: '1',
      New: { a: ['1', '2'] },
    })
  })

  test('returns the element that XML puts around fields, and JSON as it came', () => {
    const xml = event(
      '<Event>subscribe_msg_popup_event</Event><SubscribeMsgPopupEvent><List><PopupScene>1</PopupScene></List></SubscribeMsgPopupEvent>',
    )
    const message = parseMessage(xml, 'mini-program')
    expect(message).toMatchObject({ List: [{ PopupScene: 1 }] })
    expect(message).not.toHaveProperty('SubscribeMsgPopupEvent')
    expect(rawFields(message)).toMatchObject({ SubscribeMsgPopupEvent: { List: { PopupScene: '1' } } })
    const json = { MsgType: 'event', Event: 'subscribe_msg_popup_event', List: { PopupScene: '1' }, CreateTime: '2' }
    expect(rawFields(parseMessage(JSON.stringify(json), 'mini-program'))).toEqual(json)
  })

  test('has the values of a single field that came several times', () => {
    const fields = rawFields(
      parseMessage(event('<Event>click</Event><EventKey>a</EventKey><EventKey>b</EventKey>'), 'wecom'),
    )
    expect(fields.EventKey).toEqual(['a', 'b'])
  })

  test('of an object that was not parsed are its own', () => {
    const message = { MsgType: 'text', Content: 'x' }
    expect(rawFields(message)).toEqual(message)
    expect(rawFields({ ...parseMessage(event('<Event>click</Event>'), 'wecom') })).toMatchObject({ CreateTime: 1 })
  })

  test('distinguish pushes whose typed messages are equal', () => {
    const keyOf = (key: string) =>
      dedupKey(parseMessage(event(`<Event>click</Event><AgentID>${key}</AgentID>`), 'wecom'))
    expect(parseMessage(event('<Event>click</Event><AgentID>a</AgentID>'), 'wecom')).toEqual(
      parseMessage(event('<Event>click</Event><AgentID>b</AgentID>'), 'wecom'),
    )
    expect(keyOf('a')).toBe(keyOf('a'))
    expect(keyOf('a')).not.toBe(keyOf('b'))
  })
})

test('every error is a CallbackError', () => {
  try {
    parseMessage('x')
  } catch (error) {
    expect(isCallbackError(error)).toBe(true)
  }
  expect.assertions(1)
})

test('a comment beside free text is refused: the platform writes none, and a sender could hide fields by it', () => {
  expect(() => content('a<!-- b -->c')).toThrow(expect.objectContaining({ code: 'INVALID_MESSAGE' }))
})

describe('the fields that identify the kind', () => {
  test.each([
    ['<MsgType>event</MsgType><Event>a</Event><Event>b</Event>', { MsgType: 'event' }],
    ['<MsgType>event</MsgType><Event>click</Event><Event>click</Event>', { MsgType: 'event', Event: 'click' }],
  ])('are texts, or absent if they differ: %s', (fields, expected) => {
    expect(parseMessage(`<xml>${fields}</xml>`, 'wecom')).toEqual(expected)
  })

  test.each(['{"MsgType":"event","Event":{"a":1}}', '{"MsgType":"event","Event":["a","b"]}'])(
    'in JSON too: %s',
    (json) => {
      expect(parseMessage(json, 'mini-program')).toEqual({ MsgType: 'event' })
    },
  )

  test('are either those of a message or those of a notice', () => {
    expect(() => parseMessage('<xml><MsgType>a</MsgType><InfoType>b</InfoType></xml>')).toThrow(
      /both a MsgType and an InfoType/,
    )
  })
})

describe('the element that XML puts around fields', () => {
  const popup = (inside: string) =>
    `<xml><MsgType>event</MsgType><Event>subscribe_msg_popup_event</Event><SubscribeMsgPopupEvent>${inside}</SubscribeMsgPopupEvent></xml>`

  test('lifts its documented fields only', () => {
    const message = parseMessage(popup('<ChangeType>y</ChangeType><CreateTime>abc</CreateTime>'), 'mini-program')
    expect(message).not.toHaveProperty('ChangeType')
    expect(message).not.toHaveProperty('CreateTime')
  })

  test('never replaces the prototype', () => {
    const json =
      '{"MsgType":"event","Event":"subscribe_msg_popup_event","SubscribeMsgPopupEvent":{"__proto__":{"FromUserName":"evil"}}}'
    expect('FromUserName' in parseMessage(json, 'mini-program')).toBe(false)
  })
})
