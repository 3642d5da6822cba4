/** What a diagnosis must do with any capture: return findings, and reveal no secret. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Capture,
  computeSignature,
  diagnose,
  encrypt,
  type Mode,
  type Platform,
  WXBizMsgCrypt,
} from 'wechat-callback'
import { FINDING_TEXTS } from '../../src/findings/generated.ts'
import { PLATFORMS } from '../../src/platforms.ts'
import { credentials, NOW, textPush } from '../support/account.ts'
import { side } from './accounts.ts'

const anyEndpoint: fc.Arbitrary<{ platform: Platform; mode: Mode }> = fc
  .constantFrom(...Object.keys(PLATFORMS))
  .chain((name) => {
    const platform = name as Platform
    return fc.constantFrom(...PLATFORMS[platform].modes).map((mode) => ({ platform, mode }))
  })

const CODES = Object.values(FINDING_TEXTS).flatMap((texts) => Object.keys(texts))

function explode(): never {
  throw new RangeError('mine')
}

function* endless(): Generator<readonly [string, string]> {
  for (;;) yield ['name', 'value']
}

const circular: Record<string, unknown> = { name: 'x' }
circular.self = [circular]
const revoked = Proxy.revocable({}, {})
revoked.revoke()

/** Values that programs, logs and attackers come up with; created late, since the generator inspects its arguments. */
const ODDITIES: readonly (() => unknown)[] = [
  () => Object.defineProperty({}, 'token', { get: explode, enumerable: true }),
  () => new Proxy({}, { get: explode, ownKeys: explode, has: explode }),
  () => revoked.proxy,
  () => Object.create(Uint8Array.prototype),
  () => new DataView(new ArrayBuffer(3)),
  () => ({ [Symbol.iterator]: endless }),
  () => ({ [Symbol.iterator]: explode }),
  () => ({ toString: explode, valueOf: explode, toJSON: explode }),
  () => circular,
  () => new Array(100_000).fill(1),
  () => explode,
  () => async () => true,
  () => Symbol('x'),
  () => 10n,
  () => '\ud800',
]

/** An unusual value, or any value. */
const anyOddity: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom(...ODDITIES),
  fc.anything().map((value) => () => value),
)

/** An object whose properties are created late. */
function made(parts: Readonly<Record<string, () => unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).map(([name, make]) => [name, make()]))
}

describe('any capture', () => {
  test('with any value in any place gives findings and throws nothing', () => {
    const anyCredentials = fc.record({
      token: anyOddity,
      encodingAESKey: anyOddity,
      receiveId: anyOddity,
      previous: anyOddity,
    })
    const anyAnswer = fc.record({
      status: anyOddity,
      headers: anyOddity,
      body: anyOddity,
      tookMs: anyOddity,
      redirected: anyOddity,
    })
    const anyPart = fc.record({
      credentials: fc.oneof(
        anyOddity,
        anyCredentials.map((parts) => () => made(parts)),
      ),
      otherCredentials: fc.oneof(
        anyOddity,
        fc.array(anyOddity, { maxLength: 3 }).map((list) => () => list.map((make) => make())),
      ),
      url: anyOddity,
      method: anyOddity,
      headers: anyOddity,
      body: anyOddity,
      answer: fc.oneof(
        anyOddity,
        anyAnswer.map((parts) => () => made(parts)),
      ),
      now: anyOddity,
    })
    fc.assert(
      fc.property(anyEndpoint, anyPart, (endpoint, parts) => {
        const findings = diagnose({ ...made(parts), ...endpoint } as unknown as Capture)
        for (const { code } of findings) expect(CODES).toContain(code)
      }),
      { numRuns: 1000 },
    )
  })

  test('of a sound request with one damaged part gives findings and throws nothing', () => {
    const { query, body, method } = side('wecom').push(textPush)
    const sound = { platform: 'wecom', credentials, url: `/?${query}`, method, body, answer: { status: 200, body: '' } }
    const names = ['credentials', 'otherCredentials', 'url', 'method', 'headers', 'body', 'answer', 'now'] as const
    fc.assert(
      fc.property(fc.constantFrom(...names), anyOddity, (name, make) => {
        expect(Array.isArray(diagnose({ ...sound, [name]: make() } as unknown as Capture))).toBe(true)
      }),
    )
  })

  test('whose getters throw does not make diagnose throw', () => {
    const capture: object = Object.defineProperties(
      { platform: 'wecom' },
      Object.fromEntries(
        ['credentials', 'url', 'body', 'answer', 'headers', 'now', 'method', 'mode'].map((name) => [
          name,
          { get: explode },
        ]),
      ),
    )
    expect(diagnose(capture as Capture).map(({ code }) => code)).toContain('token-missing')
  })

  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'url'],
    ['no platform', { url: '/' }],
    ['an unknown platform', { platform: 'wechat' }],
    ['a platform that is not a string', { platform: { toString: () => 'wecom' } }],
    ['a mode that the platform has not', { platform: 'wecom', mode: 'plain' }],
    ['a mode that there is not', { platform: 'mini-program', mode: {} }],
  ])('%s is a programming mistake: TypeError', (_name, capture) => {
    expect(() => diagnose(capture as Capture)).toThrow(TypeError)
  })
})

/** Long texts on which a careless pattern spends a minute; the time limit of the tests catches that. */
describe('very long input is examined in linear time', () => {
  const length = 1_000_000
  const units = [
    ' ',
    '\n',
    '"',
    '\\"',
    '<',
    '<a>',
    '{',
    '{"a":',
    '[',
    '&',
    '&echostr=',
    '?timestamp=',
    'echostr: ["',
    '%',
    '%2B',
    '+',
    '=',
    'A',
    '\u200b',
    '\ufeff',
    ']]>',
    '"x',
    'Ａ',
  ]
  const { query, body } = side('wecom').push(textPush)
  const { query: check } = side('wecom').verification()

  test.each(units)('made of %j', (unit) => {
    const long = unit.repeat(length / unit.length)
    const sound: Capture = { platform: 'wecom', credentials, url: `/?${query}`, body }
    const captures: readonly Capture[] = [
      { ...sound, url: long },
      { ...sound, url: `/?${check}${long}`, method: 'GET' },
      { ...sound, url: `/?${check.replace('echostr=', `echostr=${long}`)}` },
      { ...sound, url: `GET /?${long}` },
      { ...sound, url: `"/?${check}${long}" HTTP/1.1` },
      { ...sound, url: `url=/?${check} ${long}` },
      { ...sound, url: `{'msg_signature': '${long}', 'timestamp': ${long}` },
      { ...sound, url: { [long]: long, nonce: [long, long] } },
      { ...sound, body: long },
      { ...sound, body: `<xml>${long}` },
      { ...sound, body: `{"Encrypt":"${long}` },
      { ...sound, body: `{"xml":{${long}` },
      { ...sound, body: `{"type":"Buffer","data":[${long}` },
      { ...sound, body: { type: 'Buffer', data: new Array(length * 2).fill(60) } },
      { ...sound, body: { Encrypt: long, [long]: long } },
      { ...sound, body: new TextEncoder().encode(long) },
      { ...sound, headers: { 'content-type': long, 'content-length': long, [long]: long } },
      { ...sound, credentials: { token: long, encodingAESKey: long, receiveId: long } },
      { ...sound, answer: { body: long, headers: { 'content-type': long } } },
      { ...sound, answer: { body: `<xml>${long}</xml>` } },
      { ...sound, answer: { body: `* ${long}\n< HTTP/1.1 200 OK` } },
      { ...sound, answer: { body: `{"Encrypt":"${long}"}` } },
      { ...sound, url: `/?${check}`, answer: { body: long } },
    ]
    expect(captures.map((capture) => Array.isArray(diagnose(capture)))).toEqual(captures.map(() => true))
  })

  test('made of other apps', () => {
    const others = new Array(100_000).fill({ token: 'x'.repeat(100), encodingAESKey: 'B'.repeat(43) })
    const found = diagnose({
      platform: 'wecom',
      credentials: { ...credentials, token: 'no' },
      otherCredentials: others,
      url: `/?${query}`,
      body,
    })
    expect(found.map(({ code }) => code)).toEqual(['token-wrong'])
  })
})

test('no text has a character that a terminal would act on, whatever the names and the receiver', () => {
  const names = ['msg_signature', 'timestamp', 'nonce', 'echostr']
  const anyUnit = fc.constantFrom(
    '\u001b',
    '[2J',
    '\u0007',
    '\u009b',
    '\n',
    '\u202e',
    '\u2028',
    '\u200b',
    '\u{e0041}',
    ' ',
    '9',
  )
  const anyName = fc.tuple(fc.constantFrom(...names), fc.string({ unit: anyUnit, maxLength: 6 }), fc.nat(13))
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyName, fc.boolean(), ([name, odd, at], isParsed) => {
      const renamed = `${name.slice(0, at)}${odd}${name.slice(at)}`
      const parameters = new URLSearchParams({ msg_signature: 'a', timestamp: '1', nonce: '1', echostr: 'x' })
      parameters.delete(name)
      parameters.append(renamed, '1')
      const url = isParsed ? parameters : `/?${parameters}`
      for (const { code, message, cure } of diagnose({ platform: 'wecom', credentials, url, method: 'GET' })) {
        seen.add(code)
        expect(Object.values(message).concat(Object.values(cure)).join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u)
      }
    }),
    { numRuns: 500 },
  )
  // Otherwise the property would pass without testing anything.
  expect(seen).toContain('parameter-renamed')
})

describe('no secret', () => {
  const alphanumeric = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
  const anyToken = fc.string({ unit: alphanumeric, minLength: 12, maxLength: 32 })
  const anyKey = fc.string({ unit: alphanumeric, minLength: 43, maxLength: 43 })
  const anyNumber = fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n }).map(String)

  const anySecrets = fc.record({
    token: anyToken,
    encodingAESKey: anyKey,
    oldToken: anyToken,
    otherToken: anyToken,
    otherKey: anyKey,
    plaintext: anyNumber,
  })

  test('is in any text, wherever it was put', () => {
    fc.assert(
      fc.property(anyEndpoint, anySecrets, fc.infiniteStream(fc.nat()), (endpoint, secrets, chance) => {
        const pick = <Value>(...values: readonly Value[]): Value =>
          values[Number(chance.next().value) % values.length] as Value
        const { token, encodingAESKey, otherToken, otherKey, oldToken, plaintext } = secrets
        const message = pick(
          plaintext,
          `<xml><MsgType>text</MsgType><Content>${plaintext}</Content></xml>`,
          `${plaintext}<`,
        )
        const receiver = pick(
          String(credentials.receiveId),
          '',
          token,
          encodingAESKey,
          `x${otherToken}`,
          token.slice(1),
          'ww1436e0e65a779aee',
        )
        const encrypted = encrypt(message, receiver, pick(encodingAESKey, otherKey), new Uint8Array(16))
        const time = pick(String(NOW), `${NOW}000`)
        const signer = pick(token, otherToken, oldToken)
        const signatures = [token, otherToken, oldToken].flatMap((one) => [
          computeSignature(one, time, '1', encrypted),
          computeSignature(one, time, '1'),
        ])
        const signature = pick(
          computeSignature(signer, time, '1', encrypted),
          computeSignature(signer, time, '1'),
          token,
        )
        const sealedReply = new WXBizMsgCrypt({ token, encodingAESKey, receiveId: 'ww0' }).encryptMsg(plaintext)
        const value = encodeURIComponent(pick(encrypted, plaintext, token))
        const capture: Capture = {
          ...endpoint,
          credentials: {
            token: pick(token, ` ${token}`, `${token}"`, encodingAESKey, undefined),
            encodingAESKey: pick(
              encodingAESKey,
              `${encodingAESKey}=`,
              encodingAESKey.slice(1),
              `-${encodingAESKey.slice(1)}`,
              token,
            ),
            receiveId: pick<Capture['credentials']['receiveId']>(
              'ww0',
              [token],
              () => false,
              undefined,
              token,
              `${token} `,
            ),
            previous: pick({ token: oldToken }, { encodingAESKey: otherKey }, undefined),
          },
          otherCredentials: pick([{ token: otherToken, encodingAESKey: otherKey }], []),
          url: `/${token}?${pick('msg_signature', 'signature', 'MsgSignature', token)}=${signature}&timestamp=${time}&nonce=1&${pick('echostr', token, 'x')}=${value}`,
          method: pick('GET', 'POST', token, undefined),
          headers: { 'content-type': pick(token, 'text/xml', plaintext), [token]: token },
          body: pick<Capture['body']>(
            `<xml><Encrypt>${encrypted}</Encrypt></xml>`,
            { Encrypt: encrypted },
            { [token]: plaintext },
            message,
            token,
          ),
          answer: {
            status: pick(200, 302, 403, 500),
            headers: { location: `/${token}`, 'content-type': pick(token, 'text/xml') },
            body: pick(message, plaintext, `"${plaintext}"`, encrypted, sealedReply, `<xml><${token}>`),
            tookMs: 6000,
          },
          now: pick(NOW, NOW + 1000, undefined),
        }
        const texts = JSON.stringify(diagnose(capture))
        // A value that is in no credentials cannot be recognised as a secret; a key is recognised by its form.
        const given = JSON.stringify([capture.credentials, capture.otherCredentials])
        const known = Object.values(secrets).filter((secret) => given.includes(secret))
        for (const secret of [...known, encodingAESKey, otherKey, plaintext, ...signatures])
          expect(texts).not.toContain(secret)
      }),
      { numRuns: 1000 },
    )
  })

  test('the receiver that arrived is shown if it looks like an id, and only then', () => {
    const shown = (receiveId: string): string => {
      const { query, body } = side('wecom', { receiveId }).push(textPush)
      return JSON.stringify(diagnose({ platform: 'wecom', credentials, url: `/?${query}`, body }))
    }
    expect(shown('model_1')).toContain('model_1')
    expect(shown('part of <a> plaintext')).not.toContain('plaintext')
    expect(shown('y'.repeat(65))).not.toContain('yyyyy')
    expect(shown(credentials.token)).not.toContain(credentials.token)
  })
})
