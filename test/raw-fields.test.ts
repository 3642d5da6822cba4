/** The fields of a message as they came, beside the typed ones. */
import { describe, expect, test, vi } from 'vitest'
import { parseMessage, rawFields } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { keepRawFields } from '../src/messages/raw-fields.ts'
import { credentials } from './support/account.ts'

describe('rawFields', () => {
  test('has what the documents do not, every value as it came in XML', () => {
    const message = parseMessage(
      '<xml><CreateTime>1348831860</CreateTime><MsgType>event</MsgType><Event>CLICK</Event><New><A>1</A><A>2</A></New></xml>',
      'wecom',
    )
    expect(message).toMatchObject({ CreateTime: 1_348_831_860, Event: 'click' })
    expect(rawFields(message)).toEqual({
      CreateTime: '1348831860',
      MsgType: 'event',
      Event: 'CLICK',
      New: { A: ['1', '2'] },
    })
  })

  test('keeps the numbers of JSON, and the digits of those that would be rounded', () => {
    const message = parseMessage('{"MsgType":"text","MsgId":1234,"Big":18446744073709551615,"List":[1]}')
    expect(message).toMatchObject({ MsgId: '1234' })
    expect(rawFields(message)).toEqual({ MsgType: 'text', MsgId: 1234, Big: '18446744073709551615', List: [1] })
  })

  test('is read once, and is not the message', () => {
    const message = parseMessage('<xml><MsgType>text</MsgType></xml>')
    expect(rawFields(message)).toBe(rawFields(message))
    expect(rawFields(message)).not.toBe(message)
    rawFields(message).MsgType = 'image'
    expect(message).toEqual({ MsgType: 'text' })
  })

  test('of a copy, or of an object of one’s own, are its own fields', () => {
    const message = parseMessage('<xml><MsgType>text</MsgType><CreateTime>1</CreateTime></xml>')
    expect(rawFields({ ...message })).toEqual({ MsgType: 'text', CreateTime: 1 })
    expect(rawFields({ Any: 'thing' })).toEqual({ Any: 'thing' })
  })

  test('are not read before they are requested', () => {
    const message = {}
    const read = vi.fn(() => ({ A: '1' }))
    keepRawFields(message, read, false)
    expect(read).not.toHaveBeenCalled()
    expect(rawFields(message)).toEqual({ A: '1' })
    expect(rawFields(message)).toEqual({ A: '1' })
    expect(read).toHaveBeenCalledOnce()
  })

  test('are there in a handler', async () => {
    const seen: unknown[] = []
    const handler = createFetchHandler({
      platform: 'wecom',
      credentials,
      onMessage: (message) => void seen.push(rawFields(message).NewField),
    })
    const platform = createPlatform({ platform: 'wecom', credentials })
    await platform.send(handler, { MsgType: 'text', Content: '你好', NewField: '1' })
    expect(seen).toEqual(['1'])
  })
})
