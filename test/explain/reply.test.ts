/** Replies that the page seals, read by the platform's side. */
import { describe, expect, test } from 'vitest'
import type { Capture, Mode, Platform } from 'wechat-callback'
import { layersOf } from '../../site/explain/layers.ts'
import { sealReply } from '../../site/explain/reply.ts'
import { side } from '../diagnosis/accounts.ts'
import { credentials, NOW, textPush } from '../support/account.ts'

const captured = (platform: Platform, mode: Mode, query: string, body: string | undefined): Capture => ({
  platform,
  mode,
  credentials: mode === 'plain' ? { token: credentials.token } : credentials,
  url: `/?${query}`,
  body,
})

describe.each<readonly [Platform, Mode, string]>([
  ['wecom', 'safe', 'text'],
  ['wecom-suite', 'safe', 'text'],
  ['wecom-bot', 'safe', 'text'],
  ['wecom-bot', 'safe', 'event.enter_chat'],
  ['official-account', 'safe', 'text'],
  ['official-account', 'compat', 'event.subscribe'],
  ['official-account', 'plain', 'text'],
])('%s in %s mode', (platform, mode, name) => {
  test(`the platform reads a reply to ${name}`, async () => {
    const from = side(platform, {}, { mode })
    const request = from.push(name)
    const sealed = sealReply(layersOf(captured(platform, mode, request.query, request.body)), credentials, '收到', NOW)
    expect(sealed.kind).toBe(mode === 'plain' ? 'in-clear' : 'sealed')
    const body = 'body' in sealed ? sealed.body : ''
    const reply = await from.readReply({ status: 200, body }, request)
    expect(reply.sealed).toBe(mode !== 'plain')
    expect(reply.text).toContain('收到')
  })
})

test('a platform that takes no text says so', () => {
  const { query, body } = side('mini-program').push('text')
  const sealed = sealReply(layersOf(captured('mini-program', 'safe', query, body)), credentials, '收到', NOW)
  expect(sealed).toMatchObject({ kind: 'refused', reason: expect.stringContaining('transfer_customer_service') })
})

test('the nonce and the format are those of the push', () => {
  const { query, body } = side('wecom', {}, { format: 'json' }).push({ ...textPush })
  const sealed = sealReply(layersOf(captured('wecom', 'safe', query, body)), credentials, '收到', NOW)
  const { Nonce, TimeStamp } = JSON.parse('body' in sealed ? sealed.body : '')
  expect(Nonce).toBe(new URLSearchParams(query).get('nonce'))
  expect(TimeStamp).toBe(NOW)
})

test.each<readonly [string, Partial<Capture>]>([
  ['without a push', { body: undefined }],
  ['with a wrong key', { credentials: { ...credentials, encodingAESKey: 'E'.repeat(43) } }],
  ['without a key', { credentials: { token: credentials.token } }],
])('%s there is no reply', (_case, changed) => {
  const { query, body } = side('wecom').push('text')
  const layers = layersOf({ ...captured('wecom', 'safe', query, body), ...changed })
  expect(sealReply(layers, credentials, '收到', NOW)).toEqual({ kind: 'needs-account' })
})

test('without a Token there is no reply', () => {
  const { query, body } = side('wecom').push('text')
  const layers = layersOf(captured('wecom', 'safe', query, body))
  expect(sealReply(layers, { ...credentials, token: '' }, '收到', NOW)).toEqual({ kind: 'needs-account' })
})
