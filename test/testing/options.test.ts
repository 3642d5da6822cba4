/** A mistake of a test is reported in plain words, and is never taken for something else. */
import { describe, expect, test, vi } from 'vitest'
import { type Capture, diagnose } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform, type PlatformSide } from 'wechat-callback/testing'
import { credentials, NOW, watchedOptions, wecom } from '../support/account.ts'
import { withServer } from '../support/http.ts'

/** Calls with arguments that the types refuse: a test in JavaScript has only the error. */
const untyped = wecom as unknown as Record<keyof PlatformSide, (...values: readonly unknown[]) => unknown>
const make = createPlatform as (options?: unknown) => PlatformSide
const account = { platform: 'wecom', credentials }
const secrets = [credentials.token, credentials.encodingAESKey]

describe('createPlatform', () => {
  test.each<[string, unknown, string]>([
    ['no options', undefined, 'options: expected an object with platform and credentials'],
    ['null', null, 'options: expected an object with platform and credentials'],
    ['only a name', 'wecom', 'options: expected an object with platform and credentials'],
    ['an unknown platform', { ...account, platform: 'wechat' }, 'platform: expected one of wecom, '],
    ['a mode that there is not', { ...account, mode: 'clear' }, 'mode: expected safe for wecom'],
    ['an unknown format', { ...account, format: 'yaml' }, 'format: expected one of xml, json, json-lowercase'],
    ['no format', { ...account, format: null }, 'format: expected one of xml, json, json-lowercase'],
    ['a time for a clock', { ...account, now: 1713424427 }, 'now: expected a function'],
    ['bytes for their source', { ...account, random: new Uint8Array(16) }, 'random: expected a function'],
    ['a list of accounts', { ...account, credentials: [credentials] }, 'credentials: expected those of one account'],
    ['a function for accounts', { ...account, credentials: () => credentials }, 'credentials: expected those of one'],
    ['only a token', { ...account, credentials: { token: 't' } }, 'credentials: mode "safe" needs an encodingAESKey'],
    [
      'a key in plain mode',
      { platform: 'official-account', mode: 'plain', credentials },
      'credentials: plain mode takes only { token }',
    ],
  ])('%s', (_name, options, message) => {
    expectTypeError(() => make(options), message)
  })

  test.each<[string, object]>([
    ['no credentials', { platform: 'wecom' }],
    ['null for them', { platform: 'wecom', credentials: null }],
    ['a text for them', { platform: 'wecom', credentials: 'QDG6eK' }],
    ['no credentials in plain mode', { platform: 'official-account', mode: 'plain' }],
  ])('%s is refused with the same error as at an endpoint', (_name, options) => {
    const refusal = {
      code: 'INVALID_CREDENTIALS',
      message: expect.stringMatching(/^credentials must be an object, got /),
    }
    expect(() => make(options)).toThrow(expect.objectContaining(refusal))
    expect(() => createFetchHandler({ ...options, onMessage: () => '' } as never)).toThrow(
      expect.objectContaining(refusal),
    )
  })

  test('a clock or a source of bytes that returns another type is reported when it is called', () => {
    expectTypeError(() => make({ ...account, now: () => 'noon' }).push('text'), 'now: expected a time in seconds')
    expectTypeError(() => make({ ...account, now: () => Number.NaN }).push('text'), 'now: expected a time in seconds')
    expectTypeError(() => make({ ...account, random: () => 4 }).push('text'), 'random: expected 10 bytes')
    expectTypeError(
      () => make({ ...account, random: () => new Uint8Array(3) }).push('text'),
      'random: expected 10 bytes',
    )
  })
})

describe('requests that are made', () => {
  test.each<[string, () => unknown, string]>([
    ['an unknown format', () => untyped.push('text', { format: 'yaml' }), 'format: expected one of xml, json, '],
    ['an unknown fault', () => untyped.push('text', { fault: 'forget' }), 'fault: expected one of forged, '],
    ['null for the options of a push', () => untyped.push('text', null), 'options: expected an object'],
    ['a fault for the options of a push', () => untyped.push('text', 'forged'), 'options: expected an object'],
    ['null for those of a URL check', () => untyped.verification(null), 'options: expected an object'],
    ['an unknown fault of a URL check', () => untyped.verification({ fault: 'oversized' }), 'fault: expected one of'],
    ['null for fields', () => untyped.message('text', null), 'fields: expected an object of fields'],
    ['a Map for fields', () => untyped.message('text', new Map([['Content', 'x']])), 'fields: expected an object of'],
    [
      'a promised fault',
      () => untyped.push('text', Promise.resolve({ fault: 'forged' })),
      'options: expected an object',
    ],
    [
      'a Request for a message',
      () => untyped.push(new Request('http://a.b/')),
      "message: expected a name such as 'text'",
    ],
    ['a promised message', () => untyped.push(Promise.resolve({ MsgType: 'text' })), 'message: expected a name'],
    ['a text for fields', () => untyped.message('text', '你好'), 'fields: expected an object of fields'],
    ['a list for fields', () => untyped.message('text', ['你好']), 'fields: expected an object of fields'],
    ['a path for an address', () => wecom.push('text').toRequest('/callback'), 'address: expected the whole URL'],
    [
      'a copy of a request',
      () => wecom.retry({ ...wecom.push('text') }),
      'request: expected the object that push returned',
    ],
  ])('%s', (_name, call, message) => {
    expectTypeError(call, message)
  })
})

describe('requests that are sent', () => {
  const wrong: ReadonlyArray<[string, unknown, string]> = [
    ["'cutoff' for 'cut-off'", { network: 'cutoff' }, 'network: expected one of slow, cut-off'],
    ["'slo' for 'slow'", { network: 'slo' }, 'network: expected one of slow, cut-off'],
    ['null for the network', { network: null }, 'network: expected one of slow, cut-off'],
    ['an unknown format', { format: 'yaml' }, 'format: expected one of xml, json, json-lowercase'],
    ['an unknown fault', { fault: 'forget' }, 'fault: expected one of forged, '],
    ['no attempt', { tries: 0 }, 'tries: expected a whole number above zero'],
    ['a number of attempts in words', { tries: '2' }, 'tries: expected a whole number above zero'],
    ['no time', { tryMs: -1 }, 'tryMs: expected a whole number above zero'],
    ['no end of an answer', { maxAnswerBytes: Number.POSITIVE_INFINITY }, 'maxAnswerBytes: expected a whole number'],
    ['an address without its slash', { address: 'callback' }, 'address: expected an http or https URL'],
    ['null for options', null, 'options: expected an object'],
  ]

  test.each(wrong)('%s', async (_name, options, message) => {
    const { options: watched } = watchedOptions({ onMessage: vi.fn(() => '') })
    const handler = createFetchHandler(watched)
    await expectRejection(untyped.send(handler, 'text', options), message)
    // A request that is made already is sent unchanged, but a wrong option is still refused.
    await expectRejection(untyped.send(handler, wecom.push('text'), options), message)
    expect(watched.onMessage).not.toHaveBeenCalled()
  })

  test.each(wrong)('%s, over http', async (_name, options, message) => {
    const { options: watched } = watchedOptions({ onMessage: vi.fn(() => '') })
    await withServer(createNodeHandler(watched), async (port) => {
      await expectRejection(untyped.send(`http://127.0.0.1:${port}/`, 'text', options), message)
    })
    expect(watched.onMessage).not.toHaveBeenCalled()
  })

  test.each(
    wrong.filter(
      ([, options]) => options === null || !/network|format|tries/.test(Object.keys(Object(options))[0] ?? ''),
    ),
  )('%s, of a URL check', async (_name, options, message) => {
    const handler = vi.fn(() => new Response())
    await expectRejection(untyped.verify(handler, options), message)
    expect(handler).not.toHaveBeenCalled()
  })
})

describe('responses that are read', () => {
  const handler = createFetchHandler(watchedOptions({}).options)
  const answering = () => handler(wecom.push('text').toRequest('https://callback.example/'))

  test.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['only a body', () => ({ body: '' })],
    ['only a status', () => ({ status: 200 })],
    ['a promise of a response', answering],
  ])('%s', async (_name, answer) => {
    await expectRejection(untyped.readReply(answer()), 'answer: expected a Response, or { status, body } with a string')
  })

  test('a Response without a body is read', async () => {
    expect(await wecom.readReply(new Response(null))).toMatchObject({ status: 200, text: '' })
  })
})

test('an unknown option is ignored, as at an endpoint', async () => {
  const handler = createFetchHandler({ ...watchedOptions({}).options, trys: 2 } as never)
  const failing = vi.fn(() => new Response(null, { status: 500 }))
  expect(await untyped.send(handler, 'text', { trys: 2 })).toMatchObject({ status: 200 })
  expect(await untyped.send(failing, 'text', { trys: 2 })).toMatchObject({ status: 500 })
  expect(failing).toHaveBeenCalledTimes(3)
})

test('null for the mode is safe, for an endpoint, for the kit and for a diagnosis', async () => {
  const mode = null as unknown as 'safe'
  const handler = createFetchHandler(watchedOptions({ mode }).options)
  const side = createPlatform({ platform: 'wecom', mode, credentials, now: () => NOW })
  const { tries, reply } = await side.send(handler, 'text')
  expect(reply).toMatchObject({ sealed: true, message: { Content: '收到' } })
  const sent = { credentials, ...tries[0], url: String(tries[0]?.url), answer: undefined }
  expect(codesOf({ ...sent, platform: 'wecom', mode })).toEqual([])
  expect(codesOf({ ...sent, platform: 'wecom', mode: 'safe' })).toEqual([])
  expect(codesOf({ ...sent, platform: 'official-account', mode: 'plain' })).toContain('push-sealed')
})

function codesOf(capture: Capture): readonly string[] {
  return diagnose(capture).map(({ code }) => code)
}

function expectTypeError(call: () => unknown, message: string): void {
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
  expectNoSecret(call)
}

async function expectRejection(promise: unknown, message: string): Promise<void> {
  const error = await Promise.resolve(promise).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(TypeError)
  expect(String(error)).toContain(message)
}

function expectNoSecret(call: () => unknown): void {
  try {
    call()
  } catch (error) {
    for (const secret of secrets) expect(String(error)).not.toContain(secret)
  }
}
