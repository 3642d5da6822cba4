/** How long the platform waits for the answer to a push. */
import { describe, expect, test } from 'vitest'
import { pushLimitMs } from '../../src/endpoint/delivery/plan.ts'

describe('pushLimitMs', () => {
  const query = { MsgType: 'event', Event: 'xpay_subscribe_ios_refund_query_notify' }

  test('is five seconds, or the time that the catalogue gives for the push', () => {
    expect(pushLimitMs('mini-program', { MsgType: 'event', Event: 'xpay_refund_notify' })).toBe(5000)
    expect(pushLimitMs('mini-program', query)).toBe(3000)
    expect(pushLimitMs('wecom-suite', { InfoType: 'create_auth' })).toBe(1000)
  })

  test('is the same if a component receives the push of a mini program', () => {
    expect(pushLimitMs('open-platform', query)).toBe(3000)
  })

  test('is five seconds for a push of that name on a platform that has no such push', () => {
    expect(pushLimitMs('wecom', query)).toBe(5000)
  })
})
