/**
 * Different pushes have different keys, and a push and its retry have the same: checked with every sample of the catalogue.
 */
import { describe, expect, test } from 'vitest'
import { dedupKey, type Platform, parseMessage } from 'wechat-callback'
import { readCatalogs } from '../catalog/generate/read.mjs'

describe.each(readCatalogs())('$platform', ({ platform, messages }) => {
  // Further samples of an entry are the same push as the retired 企业号 writes it.
  const samples = messages.flatMap((message) => message.samples.slice(0, 1))
  const keyOf = (sample: string): string => dedupKey(parseMessage(sample, platform as Platform))

  test('different samples have different keys', () => {
    const keys = samples.map(keyOf)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('the same sample again has the same key, and the key is short', () => {
    for (const sample of samples) {
      expect(keyOf(sample)).toBe(keyOf(sample))
      expect(keyOf(sample).length).toBeLessThan(400)
    }
  })
})

test('two events that sys sends in the same second have different keys', () => {
  const event = (id: string): string =>
    dedupKey(
      parseMessage(
        `<xml><ToUserName>ww1</ToUserName><FromUserName>sys</FromUserName><CreateTime>1</CreateTime>` +
          `<MsgType>event</MsgType><Event>change_contact</Event><ChangeType>create_user</ChangeType><UserID>${id}</UserID></xml>`,
      ),
    )
  expect(event('a')).not.toBe(event('b'))
})

test('the same MsgId to another account or from another user has another key', () => {
  const key = (to: string, from: string): string =>
    dedupKey(parseMessage(`{"ToUserName":"${to}","FromUserName":"${from}","MsgType":"text","MsgId":1}`))
  expect(new Set([key('gh_1', 'a'), key('gh_2', 'a'), key('gh_1', 'b')]).size).toBe(3)
})

test('an event with the id of the message it is about is identified by all its fields', () => {
  const key = (status: string): string =>
    dedupKey(
      parseMessage(
        `<xml><MsgType>event</MsgType><Event>TEMPLATESENDJOBFINISH</Event><MsgID>1</MsgID><Status>${status}</Status></xml>`,
      ),
    )
  expect(key('success')).not.toBe(key('failed'))
})

test('a field that counts the attempts does not change the key of a retry', () => {
  const key = (tries: number): string =>
    dedupKey(parseMessage(`{"MsgType":"event","Event":"xpay_refund_notify","CreateTime":1,"RetryTimes":${tries}}`))
  expect(key(1)).toBe(key(0))
})

test('an empty msgid does not count as an id', () => {
  const key = (content: string): string =>
    dedupKey(parseMessage(`{"msgtype":"text","msgid":"","text":{"content":"${content}"}}`))
  expect(key('a')).not.toBe(key('b'))
})

test('a push that is nested too deep to get a key is refused, and one with another depth has another key', () => {
  const push = (depth: number) => `{"MsgType":"event","Event":"x","a":${'['.repeat(depth)}${']'.repeat(depth)}}`
  expect(dedupKey(parseMessage(push(498)))).not.toBe(dedupKey(parseMessage(push(499))))
  for (const depth of [500, 200_000]) expect(() => parseMessage(push(depth))).toThrow(/more than 500 levels/)
})

test('a payment is identified only by its id: its resource is encrypted again for each attempt', () => {
  const key = (id: string, nonce: string): string =>
    dedupKey(
      parseMessage(
        `<xml><id>${id}</id><event_type>TRANSACTION.SUCCESS</event_type><resource_type>encrypt-resource</resource_type>` +
          `<resource><nonce>${nonce}</nonce></resource></xml>`,
        'wecom',
      ),
    )
  expect(key('1', 'a')).toBe(key('1', 'b'))
  expect(key('1', 'a')).not.toBe(key('2', 'a'))
})
