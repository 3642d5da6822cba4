/** Pushes with special replies: plaintext although the push is sealed, or only the fields that the push requires. */
import { describe, expect, test } from 'vitest'
import { decryptUnverified, type Platform, parseEnvelope } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform, type MessageFields } from 'wechat-callback/testing'
import { credentials, NOW } from '../support/account.ts'

const now = () => NOW
const event = (Event: string, fields: object = {}) => ({ MsgType: 'event', Event, ...fields })
const coins = event('minigame_coin_deliver_completed')

function exchange(platform: Platform, answer: unknown) {
  const errors: unknown[] = []
  const side = createPlatform({ platform, credentials, now })
  const handler = createFetchHandler<Platform>({
    platform,
    credentials,
    now,
    onMessage: () => answer as undefined,
    onError: (error) => void errors.push(error),
  })
  return { side, handler, errors }
}

describe('a push of 小游戏 is sealed, and its reply is plaintext', () => {
  const success = { ErrCode: 0, ErrMsg: 'Success' }

  test.each(['mini-program', 'open-platform'] as const)('on %s, and the same to a retry', async (platform) => {
    const { side, handler, errors } = exchange(platform, success)
    const request = side.push(coins, { format: 'json' })
    expect(JSON.parse(request.body ?? '')).toHaveProperty('Encrypt')
    for (const attempt of [request, side.retry(request)]) {
      const answer = await handler(attempt.toRequest('https://example.com/'))
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
      const reply = await side.readReply(answer, attempt)
      expect(reply).toEqual({ status: 200, sealed: false, text: JSON.stringify(success), message: success })
    }
    expect(errors).toEqual([])
  })

  test('even if the handler returns a whole text', async () => {
    const { side, handler } = exchange('mini-program', '{"ErrCode":1}')
    const { reply } = await side.send(handler, coins, { format: 'json' })
    expect(reply).toMatchObject({ sealed: false, text: '{"ErrCode":1}' })
  })

  test('the platform does not read a sealed reply, nor a plaintext reply to another push', async () => {
    const { side, handler } = exchange('mini-program', success)
    const other = side.push(event('xpay_refund_notify'))
    const sealed = await (await handler(other.toRequest('https://example.com/'))).text()
    const read = (body: string, request = side.push(coins)) => side.readReply({ status: 200, body }, request)
    await expect(read(sealed)).rejects.toMatchObject({ code: 'INVALID_ENVELOPE' })
    await expect(read('{"ErrCode":0}', other)).rejects.toMatchObject({ code: 'INVALID_ENVELOPE' })
    expect(await read(sealed, other)).toMatchObject({ sealed: true })
    expect(await side.send(() => new Response(sealed), coins)).toMatchObject({
      reply: undefined,
      error: { code: 'INVALID_ENVELOPE' },
    })
  })

  test('a copy of the push is not a push', async () => {
    const { side } = exchange('mini-program', success)
    await expect(side.readReply({ status: 200, body: '{}' }, { ...side.push(coins) })).rejects.toThrow(TypeError)
  })
})

describe('a push is answered with the fields that it requires', () => {
  test.each<[Platform, string | MessageFields, object]>([
    ['mini-program', event('channels_ec_vip_user_info_get'), { errcode: 0, errmsg: 'ok', info: { is_vip: false } }],
    ['mini-program', event('channels_ec_order_use_vip_discount'), { errcode: 0, errmsg: 'ok', result: 1 }],
    [
      'mini-program',
      event('channels_ec_gen_order_info_init'),
      { errcode: 0, errmsg: 'ok', any_discount: { price: 1 } },
    ],
    ['open-platform', event('xpay_subscribe_ios_refund_query_notify'), { result_code: 0, evidence: '未发货' }],
    ['wecom-suite', 'device.bind', { errcode: 1, errmsg: 'no such device' }],
    ['wecom-suite', 'device.verify_device', { is_valid: true, modelid: 'M1' }],
    ['wecom-suite', { msg_type: 'command', command: { command_type: 'user_scan' } }, { online_status: 2 }],
  ])('on %s: %j', async (platform, message, answer) => {
    const { side, handler, errors } = exchange(platform, answer)
    const format = platform === 'wecom-suite' ? 'json-lowercase' : 'json'
    const request = side.push(message as MessageFields, { format })
    const body = await (await handler(request.toRequest('https://example.com/'))).text()
    const { message: text } = decryptUnverified(parseEnvelope(body).encrypt, credentials.encodingAESKey)
    expect([JSON.parse(text), errors]).toEqual([answer, []])
  })

  test.each<[Platform, string, object, string]>([
    ['mini-program', 'event.channels_ec_order_pay', { errcode: 0, errmsg: 'ok' }, 'is not a known event'],
    ['mini-program', 'event.channels_ec_order_use_vip_discount', { errcode: 0, errmsg: 'ok' }, 'result is missing'],
    ['wecom-suite', 'device.unbind', { errcode: 0 }, 'accepts no reply object in answer to device.unbind'],
    ['wecom-suite', 'device.bind', { MsgType: 'text', Content: '好' }, 'accepts event reply in answer to device.bind'],
    ['wecom-suite', 'device.verify_device', { modelid: 'M1' }, 'is_valid is missing'],
  ])('on %s: %s is not answered with %j', async (platform, name, answer, reason) => {
    const { side, handler, errors } = exchange(platform, answer)
    const answered = await handler(side.push(name).toRequest('https://example.com/'))
    expect(answered.status).toBe(500)
    expect(errors).toEqual([
      expect.objectContaining({ code: 'INVALID_REPLY', message: expect.stringContaining(reason) }),
    ])
  })
})
