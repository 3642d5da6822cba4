/** The times of a push: how long the platform waits for its answer, and how long its attempts and its record last. */
import { describe, expect, test } from 'vitest'
import { planFor, urlCheckDeadline } from '../../src/endpoint/delivery/plan.ts'
import { pushLimitMs, rulesOf } from '../../src/messages/push-rules.ts'
import { PLATFORMS } from '../../src/platforms.ts'

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

describe('planFor', () => {
  const JOINED = { tries: 3, tryMs: 5000 }
  const planOf = (Event: string, joinRetries: typeof JOINED | undefined = JOINED) => {
    const options = { facts: PLATFORMS['mini-program'], deadlineMs: 4500, joinRetries, toleranceSeconds: undefined }
    const message = { MsgType: 'event', Event }
    return planFor(options, { message, rules: rulesOf('mini-program', message) })
  }

  test('answers in nine tenths of the time that the push has', () => {
    expect(planOf('xpay_refund_notify').deadlineMs).toBe(4500)
    expect(planOf('minigame_coin_deliver_completed').deadlineMs).toBe(2700)
  })

  test('joins attempts that follow each other at once, each as long as the platform waits', () => {
    expect(planOf('channels_ec_order_pay')).toMatchObject({ joins: true, tryMs: 5000, windowMs: 14_500 })
    expect(planOf('channels_ec_order_use_vip_discount')).toMatchObject({ joins: true, tryMs: 3000, windowMs: 8700 })
    expect(planOf('channels_ec_order_pay', { tries: 4, tryMs: 5000 })).toMatchObject({ joins: false })
    expect(planOf('xpay_refund_notify')).toMatchObject({ joins: false })
  })

  test('waits for an attempt after a pause, which can still return a reply', () => {
    expect(planOf('xpay_refund_notify', undefined).windowMs).toBe(2000 + 4000 + 14_500)
  })

  test('waits for all attempts if the empty answer is a failure to the platform', () => {
    const plan = planOf('minigame_coin_deliver_completed', { tries: 1, tryMs: 5000 })
    expect(plan).toMatchObject({ failureField: 'ErrCode', emptyIsFailure: true, joins: false, tries: 16 })
    expect(plan.windowMs).toBe(86_640_000 + 15 * 3000 + 2700)
    expect(plan.windowMs).toBeLessThan(plan.retentionMs)
    expect(planOf('xpay_refund_notify')).toMatchObject({ failureField: 'ErrCode', emptyIsFailure: false })
    expect(planOf('channels_ec_order_pay')).toMatchObject({ failureField: undefined, emptyIsFailure: false })
  })
})

test('a URL check must be answered by the deadline, or in nine tenths of the time that the platform gives it', () => {
  expect(urlCheckDeadline(PLATFORMS['mini-program'], 4500)).toBe(4500)
  expect(urlCheckDeadline(PLATFORMS.wecom, 4500)).toBe(900)
  expect(urlCheckDeadline(PLATFORMS.wecom, 500)).toBe(500)
})
