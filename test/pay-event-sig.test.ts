/** The signature inside payment pushes of 小游戏. */
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type PayEvent, parseMessage, verifyPayEventSig } from 'wechat-callback'

const appKey = 'the AppKey of production'
const event = 'minigame_h5_goods_deliver_notify'
const payload = '{"OpenId":"o1","Env":0,"GoodsInfo":{"ProductId":"金币 🪙"}}'
const signature = createHmac('sha256', appKey).update(`${event}&${payload}`).digest('hex')

/** A push as it arrives, with these fields in place of the right ones. */
function push({ Event = event, Payload = payload, PayEventSig = signature }: Record<string, unknown> = {}): PayEvent {
  const fields = { MsgType: 'event', Event, MiniGame: { Payload, PayEventSig } }
  const message: object = parseMessage(JSON.stringify(fields), 'mini-program')
  return message as PayEvent
}

describe('verifyPayEventSig', () => {
  test('accepts a push that was signed with the AppKey', () => {
    expect(verifyPayEventSig(push(), appKey)).toBe(true)
  })

  test.each<[string, Record<string, unknown>]>([
    ['another event', { Event: 'minigame_game_pay_goods_deliver_notify' }],
    ['a payload with another space', { Payload: payload.replace(':', ': ') }],
    ['a payload that was parsed', { Payload: JSON.parse(payload) }],
    ['an ampersand at the other side', { Event: `${event}&{`, Payload: payload.slice(1) }],
    ['a signature in upper case', { PayEventSig: signature.toUpperCase() }],
    ['a signature that was cut off', { PayEventSig: signature.slice(0, -1) }],
    ['an empty signature', { PayEventSig: '' }],
    ['a signature that is not text', { PayEventSig: 1 }],
  ])('refuses %s', (_name, fields) => {
    expect(verifyPayEventSig(push(fields), appKey)).toBe(false)
  })

  test('refuses a push that was signed with another AppKey', () => {
    expect(verifyPayEventSig(push(), 'the AppKey of the sandbox')).toBe(false)
  })

  test.each([{}, { Event: event }, { Event: event, MiniGame: null }, { Event: event, MiniGame: { Payload: payload } }])(
    'refuses %j, where a field is missing',
    (fields) => {
      const message: unknown = fields
      expect(verifyPayEventSig(message as PayEvent, appKey)).toBe(false)
    },
  )

  test.each(['', undefined])('an AppKey that is %j is a TypeError, not an unsigned push', (missing) => {
    const key: unknown = missing
    expect(() => verifyPayEventSig(push(), key as string)).toThrow(TypeError)
  })
})
