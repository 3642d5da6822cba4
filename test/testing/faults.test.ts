/** Every fault on every platform and in every mode: it is refused for its own reason, and for no other. */
import { describe, expect, test } from 'vitest'
import { type CallbackErrorCode, isCallbackError, type Mode, type Platform } from 'wechat-callback'
import { createFetchHandler, type FetchHandler } from 'wechat-callback/fetch'
import { createPlatform, FAULT_STATUS, type PushFault, type VerificationFault } from 'wechat-callback/testing'
import { PUSH_FAULTS, VERIFICATION_FAULTS } from '../../src/testing/faults.ts'
import { accountIn, textPush, wecom } from '../support/account.ts'

const REASONS: Readonly<Record<PushFault | VerificationFault, CallbackErrorCode | undefined>> = {
  forged: 'INVALID_SIGNATURE',
  unsigned: 'INVALID_SIGNATURE',
  stale: 'STALE_TIMESTAMP',
  'wrong-receiver': 'INVALID_RECEIVE_ID',
  'wrong-key': 'DECRYPT_FAILED',
  'wrong-mode': 'MODE_MISMATCH',
  garbled: 'DECRYPT_FAILED',
  'not-a-message': 'INVALID_MESSAGE',
  'not-an-echo': 'INVALID_MESSAGE',
  truncated: 'INVALID_ENVELOPE',
  oversized: 'BODY_TOO_LARGE',
}
const SEALED_ONLY = ['wrong-receiver', 'wrong-key', 'garbled']

interface World {
  readonly handler: FetchHandler
  readonly errors: unknown[]
  readonly platform: Platform
  readonly mode: Mode
}

function createWorld(platform: Platform, mode: Mode, overrides: object = {}): World & { side: typeof wecom } {
  const account = accountIn(mode)
  const errors: unknown[] = []
  const options = {
    platform,
    ...account,
    onError: (error: unknown) => errors.push(error),
  }
  const handler = createFetchHandler({
    ...options,
    onMessage: () => '',
    toleranceSeconds: 300,
    ...overrides,
  } as Parameters<typeof createFetchHandler>[0])
  return { platform, mode, handler, errors, side: createPlatform({ platform, ...account }) }
}

const worlds: ReadonlyArray<[Platform, Mode]> = [
  ['wecom', 'safe'],
  ['wecom-suite', 'safe'],
  ['wecom-bot', 'safe'],
  ['official-account', 'safe'],
  ['official-account', 'compat'],
  ['official-account', 'plain'],
  ['mini-program', 'safe'],
  ['mini-program', 'compat'],
  ['mini-program', 'plain'],
  ['open-platform', 'safe'],
]

describe.each(worlds)('%s in %s mode', (platform, mode) => {
  test.each(PUSH_FAULTS)('a push that is %s', async (fault) => {
    const { side, handler, errors } = createWorld(platform, mode)
    if (mode === 'plain' && SEALED_ONLY.includes(fault)) {
      expect(() => side.push('text', { fault })).toThrow(TypeError)
      return
    }
    const { status, tries, reply } = await side.send(handler, 'text', { fault })
    expect({ status, tries: tries.length, reply }).toEqual({ status: FAULT_STATUS[fault], tries: 1, reply: undefined })
    // In plain mode the body is the message, so a fault of the body is a fault of the message.
    const inPlain = fault === 'truncated' ? 'INVALID_MESSAGE' : REASONS[fault]
    expect(codesOf(errors)).toEqual([mode === 'plain' ? inPlain : REASONS[fault]])
  })

  test.each(VERIFICATION_FAULTS)('a URL check that is %s', async (fault) => {
    const { side, handler, errors } = createWorld(platform, mode)
    if (!platform.startsWith('wecom') && SEALED_ONLY.includes(fault)) {
      expect(() => side.verification({ fault })).toThrow(TypeError)
      return
    }
    expect(await side.verify(handler, { fault })).toMatchObject({ ok: false, status: FAULT_STATUS[fault], text: '' })
    expect(codesOf(errors)).toEqual([REASONS[fault]])
  })

  test('without a fault everything is accepted', async () => {
    const { side, handler, errors } = createWorld(platform, mode)
    expect((await side.send(handler, 'text')).status).toBe(200)
    expect((await side.verify(handler)).ok).toBe(true)
    expect(errors).toEqual([])
  })
})

test('a stale push is accepted if the endpoint has no time window', async () => {
  const { side, handler } = createWorld('wecom', 'safe', { toleranceSeconds: undefined })
  expect((await side.send(handler, 'text', { fault: 'stale' })).status).toBe(200)
})

test('an oversized push is correct except for its size', async () => {
  const { side, handler } = createWorld('wecom', 'safe', { maxBodyBytes: 4 * 1024 * 1024 })
  expect((await side.send(handler, 'text', { fault: 'oversized' })).status).toBe(200)
})

test('a retry has the fault of the push', async () => {
  const { side, handler } = createWorld('wecom', 'safe')
  const retry = side.retry(side.push(textPush, { fault: 'wrong-receiver' }))
  expect((await side.send(handler, retry)).status).toBe(403)
})

test('an unknown fault is a TypeError', () => {
  expect(() => wecom.push('text', { fault: 'forget' as never })).toThrow('fault: expected one of forged')
  expect(() => wecom.verification({ fault: 'oversized' as never })).toThrow(TypeError)
})

function codesOf(errors: readonly unknown[]): readonly unknown[] {
  return errors.map((error) => (isCallbackError(error) ? error.code : error))
}
