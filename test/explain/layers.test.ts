/** The layers of a callback, as the page shows them: right pushes, frames with faults, and every capture that a finding has. */
import { describe, expect, test } from 'vitest'
import type { Capture, Mode, Platform } from 'wechat-callback'
import { encrypt } from 'wechat-callback'
import type { PlatformRequest } from 'wechat-callback/testing'
import { type Layers, layersOf } from '../../site/explain/layers.ts'
import {
  checkOf,
  checkWithPlus,
  key,
  lengthField,
  otherApps,
  pushOf,
  sealed,
  sealedBytes,
  side,
} from '../diagnosis/accounts.ts'
import { ANSWER_PROVOKED } from '../diagnosis/answer-provoked.ts'
import { CREDENTIALS_PROVOKED } from '../diagnosis/credentials-provoked.ts'
import { type Provocation, play, type Sent } from '../diagnosis/exchange.ts'
import { REQUEST_PROVOKED } from '../diagnosis/request-provoked.ts'
import { accountIn, credentials, textPush } from '../support/account.ts'

const captured = (sent: PlatformRequest | Sent, changed: Partial<Capture> = {}): Capture => ({
  platform: 'wecom',
  credentials,
  method: sent.method,
  url: `/callback?${sent.query}`,
  body: sent.body,
  ...changed,
})

/** Returns the ranges as a text: `random 0–16, length 16–20, …`. */
function rangesIn({ frame }: Layers): string | undefined {
  return frame?.ranges.map(({ name, start, end }) => `${name} ${start}–${end}`).join(', ')
}

const MESSAGE = '<xml><ToUserName>ww1</ToUserName><MsgType>text</MsgType><Content>你好</Content></xml>'
const BYTES = Buffer.byteLength(MESSAGE)
const RANDOM = new Uint8Array(16).fill(7)
const id = String(credentials.receiveId)

describe.each<readonly [Platform, Mode]>([
  ['wecom', 'safe'],
  ['wecom-suite', 'safe'],
  ['wecom-bot', 'safe'],
  ['official-account', 'safe'],
  ['official-account', 'compat'],
  ['open-platform', 'safe'],
  ['mini-program', 'safe'],
])('%s in %s mode', (platform, mode) => {
  const from = side(platform, {}, { mode })
  const setup = { platform, mode }

  test('a push has every layer', () => {
    const layers = layersOf(captured(from.push(MESSAGE), setup))
    expect(layers.signature).toMatchObject({ name: 'msg_signature', fits: true, tokenOrigin: 'current' })
    expect(layers.signature.computed).toBe(layers.signature.received)
    expect(layers.ciphertext).toMatchObject({ isWholeBlocks: true })
    expect(layers.frame).toMatchObject({ keyOrigin: 'current', fault: undefined })
    const end = 20 + BYTES + id.length
    expect(rangesIn(layers)).toBe(
      `random 0–16, length 16–20, message 20–${20 + BYTES}, receiveId ${20 + BYTES}–${end}, padding ${end}–${end + 32 - (end % 32)}`,
    )
    expect(layers.content).toMatchObject({ kind: 'message', text: MESSAGE, isVerified: true })
  })

  test('a URL check has the echo', () => {
    const { echo, ...request } = from.verification()
    const { signature, content } = layersOf(captured(request, setup))
    expect(signature.fits).toBe(true)
    expect(content).toEqual({ kind: 'echo', text: echo, isVerified: true })
  })
})

test('明文模式 has three signed parts, no ciphertext and no frame', () => {
  const request = side('mini-program', {}, { mode: 'plain' }).push(textPush)
  const layers = layersOf(captured(request, { platform: 'mini-program', ...accountIn('plain') }))
  expect(layers.signature).toMatchObject({ name: 'signature', fits: true })
  expect(layers.signature.parts.map(({ name }) => name).sort()).toEqual(['nonce', 'timestamp', 'token'])
  expect(layers.ciphertext).toBeUndefined()
  expect(layers.frame).toBeUndefined()
  expect(layers.content).toMatchObject({ message: { key: 'text' } })
})

test('the parts are in the order in which they are joined', () => {
  const { signature } = layersOf(captured(side('wecom').push(textPush)))
  const values = signature.parts.map(({ value }) => String(value))
  expect(values).toEqual([...values].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))))
})

describe('a frame with a fault', () => {
  const layersWith = (...parts: readonly (Uint8Array | string)[]): Layers =>
    layersOf(captured(pushOf(sealedBytes(...parts))))
  const whole = (start: number): string =>
    `message ${start}–${start + BYTES}, receiveId ${start + BYTES}–${start + BYTES + id.length}`

  test('without random bytes', () => {
    const layers = layersWith(lengthField(BYTES), MESSAGE, id)
    expect(layers.frame?.fault).toBe('frame-without-random')
    expect(rangesIn(layers)).toContain(`length 0–4, ${whole(4)}, padding`)
  })

  test('only the message', () => {
    const layers = layersWith(MESSAGE, id)
    expect(layers.frame?.fault).toBe('frame-without-random')
    expect(rangesIn(layers)).toContain(`${whole(0)}, padding`)
  })

  test('a length in the wrong byte order', () => {
    const layers = layersWith(RANDOM, lengthField(BYTES, 'little'), MESSAGE, id)
    expect(layers.frame?.fault).toBe('frame-length-little-endian')
    expect(rangesIn(layers)).toContain(`random 0–16, length 16–20, ${whole(20)}, padding`)
  })

  test('a length in characters', () => {
    const layers = layersWith(RANDOM, lengthField(MESSAGE.length), MESSAGE, id)
    expect(layers.frame?.fault).toBe('frame-length-in-characters')
    expect(rangesIn(layers)).toContain(`random 0–16, length 16–20, ${whole(20)}, padding`)
  })

  test('a message in another encoding', () => {
    const gbk = Buffer.concat([
      Buffer.from('<xml><Content>'),
      Buffer.from([0xc4, 0xe3]),
      Buffer.from('</Content></xml>'),
    ])
    const layers = layersWith(RANDOM, lengthField(gbk.length), gbk, id)
    expect(layers.frame?.fault).toBe('frame-not-utf8')
    expect(rangesIn(layers)).toContain(`message 20–${20 + gbk.length}, receiveId ${20 + gbk.length}–`)
  })

  test('anything else', () => {
    const layers = layersWith(RANDOM, lengthField(0xffffff), 'x'.repeat(40))
    expect(layers.frame?.fault).toBe('frame-malformed')
    expect(rangesIn(layers)).toBe('unknown 0–60, padding 60–64')
  })
})

describe('what does not fit', () => {
  const push = side('wecom').push(MESSAGE)

  test('a wrong Token leaves the text readable, and says that it is not verified', () => {
    const layers = layersOf(captured(push, { credentials: { ...credentials, token: 'anotherToken' } }))
    expect(layers.signature).toMatchObject({ fits: false, tokenOrigin: undefined })
    expect(layers.signature.computed).not.toBe(layers.signature.received)
    expect(layers.content).toMatchObject({ text: MESSAGE, isVerified: false })
  })

  test('a wrong key gives noise', () => {
    const layers = layersOf(captured(push, { credentials: { ...credentials, encodingAESKey: 'E'.repeat(43) } }))
    expect(layers.signature.fits).toBe(true)
    expect(layers.frame?.keyOrigin).toBeUndefined()
    expect(rangesIn(layers)).toBe(`unknown 0–${layers.frame?.bytes.length}`)
    expect(layers.content).toBeUndefined()
  })

  test('without a key, nothing is decrypted', () => {
    const layers = layersOf(captured(push, { credentials: { token: credentials.token } }))
    expect(layers.ciphertext?.isWholeBlocks).toBe(true)
    expect(layers.frame).toBeUndefined()
  })

  test('the credentials of another app are named', () => {
    const [other] = otherApps
    const request = side('wecom', { ...other }).push(MESSAGE)
    const layers = layersOf(captured(request, { otherCredentials: otherApps }))
    expect(layers.signature.tokenOrigin).toBe('other')
    expect(layers.frame?.keyOrigin).toBe('other')
  })

  test('without a Token or a nonce, no signature is computed', () => {
    const { parts, computed } = layersOf(captured(push, { credentials: {} })).signature
    expect(parts[0]).toEqual({ name: 'token', value: undefined })
    expect(computed).toBeUndefined()
    const query = push.query.replace(/&nonce=\d+/, '')
    expect(layersOf(captured({ ...push, query })).signature.computed).toBeUndefined()
  })

  test('a ciphertext that is cut is not decrypted', () => {
    const cut = sealed(MESSAGE).slice(0, -24)
    const layers = layersOf(captured(pushOf(cut)))
    expect(layers.ciphertext).toMatchObject({ text: cut, isWholeBlocks: false })
    expect(layers.frame).toBeUndefined()
    expect(layersOf(captured(checkOf('***'))).ciphertext?.bytes).toBeUndefined()
  })
})

test('a plus that was lost is put back', () => {
  const { query, echo, echostr } = checkWithPlus()
  const layers = layersOf(captured({ method: 'GET', query: query.replaceAll('%2B', '%20') }))
  expect(layers.ciphertext?.text).toBe(echostr)
  expect(layers.content).toMatchObject({ kind: 'echo', text: echo })
})

test('an empty receiver is an empty range', () => {
  const encrypted = encrypt(MESSAGE, '', key, RANDOM)
  const layers = layersOf(captured(pushOf(encrypted), { credentials: { ...credentials, receiveId: '' } }))
  expect(rangesIn(layers)).toContain(`receiveId ${20 + BYTES}–${20 + BYTES}, padding`)
})

const PROVOKED = { ...CREDENTIALS_PROVOKED, ...REQUEST_PROVOKED, ...ANSWER_PROVOKED }

test.each(Object.entries<Provocation>(PROVOKED))(
  '%s: the ranges cover the bytes, in order',
  async (_code, provocation) => {
    const { frame } = layersOf(await play(provocation))
    let end = 0
    for (const range of frame?.ranges ?? []) {
      expect(range.start).toBe(end)
      expect(range.end).toBeGreaterThanOrEqual(range.start)
      end = range.end
    }
    expect(end).toBe(frame?.bytes.length ?? 0)
  },
)
