/**
 * More cases of findings than the one exchange that provokes each: other platforms, other forms, and what must not be found.
 */
import { describe, expect, test } from 'vitest'
import {
  buildReply,
  type Capture,
  type Credentials,
  diagnose,
  encrypt,
  type Platform,
  parseMessage,
  text,
  WXBizMsgCrypt,
} from 'wechat-callback'
import type { PlatformOptions } from 'wechat-callback/testing'
import { platformNames } from '../../src/platforms.ts'
import { namesOf } from '../../src/testing/samples.ts'
import { credentials, NOW, textPush } from '../support/account.ts'
import { casesOf, readVectorFile } from '../support/vectors.ts'
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
  signed,
} from './accounts.ts'
import { sealedByCharacters, signedReply } from './answer-provoked.ts'

/** A capture whose URL is a string, so that it can be changed. */
type Texts = Capture & { readonly url: string }

/** Makes a push and its capture. */
function pushed(
  platform: Platform = 'wecom',
  {
    changed = {},
    options = {},
    message = textPush,
  }: { changed?: Partial<Credentials>; options?: Partial<PlatformOptions>; message?: object | string } = {},
): Texts {
  const from = side(platform, changed, options)
  const { query, body } = from.push(typeof message === 'string' ? message : { ...message })
  return { platform, mode: options.mode, credentials, url: `/?${query}`, body }
}

/** Makes a URL check and its capture. */
function checked(platform: Platform = 'wecom', changed: Partial<Credentials> = {}): Texts {
  return { platform, credentials, url: `/?${side(platform, changed).verification().query}` }
}

function codes(capture: Capture): readonly string[] {
  return diagnose(capture).map(({ code }) => code)
}

function given(changed: object): Pick<Capture, 'credentials'> {
  return { credentials: { ...credentials, ...changed } }
}

describe("a user's markup that breaks the body", () => {
  const words = 'x]]></Content><Encrypt><![CDATA[aGk=]]></Encrypt><Content><![CDATA[y]]>'
  test.each(['compat', 'plain'] as const)('is no fault of a push in mode %s, which handlers accept', (mode) => {
    const options = { mode }
    const capture = pushed('official-account', { options, message: { ...textPush, Content: words } })
    expect(codes(mode === 'plain' ? { ...capture, credentials: { token: credentials.token } } : capture)).toEqual([])
  })

  test('is none of a plaintext push in JSON with a control character', () => {
    const options = { mode: 'plain' } as const
    const body =
      '{"ToUserName":"gh_1","FromUserName":"oUser","CreateTime":1,"MsgType":"text","Content":"\u0001","MsgId":1}'
    const capture = { ...pushed('mini-program', { options }), body, credentials: { token: credentials.token } }
    expect(codes(capture)).toEqual([])
  })
})

describe('the URL', () => {
  const { url } = checked()
  test.each<readonly [string, Partial<Capture>, readonly string[]]>([
    ['may be whole', { url: `https://example.com/a?b${url.slice(2)}` }, ['parameter-missing']],
    ['may have parameters of its own', { url: `https://example.com/a?b=1&${url.slice(2)}#c` }, []],
    ['may be the bare query', { url: url.slice(2) }, []],
    [
      'is a check by its echostr, however that is written',
      { url: url.replace('echostr', 'EchoStr') },
      ['parameter-renamed'],
    ],
    ['has no method but GET and POST', { method: 'HEAD' }, ['method-unexpected']],
    ['is a check by GET, however that is written', { method: 'get' }, []],
    ['has an empty parameter', { url: url.replace(/nonce=\d+/, 'nonce=') }, ['parameter-missing']],
    [
      'has two that are missing',
      { url: url.replace(/nonce=\d+/, '').replace(/timestamp=\d+/, '') },
      ['parameter-missing', 'parameter-missing'],
    ],
    ['is absent', { url: '/callback' }, ['query-missing']],
    ['is not there', { url: undefined as unknown as string }, ['url-missing']],
    ['is not a string', { url: 1 as unknown as string }, ['url-missing']],
    ['has its query encoded as a whole', { url: `/callback?${encodeURIComponent(url.slice(2))}` }, ['query-encoded']],
    ['went through a login page', { url: `/login?redirect=${encodeURIComponent(url)}` }, ['query-encoded']],
    [
      'went through a login page that encodes nothing',
      { url: `/login?redirect=https://example.com${url}` },
      ['query-encoded'],
    ],
    [
      'went through such a page, with the others before',
      { url: `/login?a=1&redirect=/callback${url.replace(/(.*\?)(.*)&(nonce=\w+)/, '$1$3&$2')}` },
      ['query-encoded'],
    ],
    ['names another URL of the kind', { url: `${url}&from=https://example.com/?msg_signature=0` }, []],
    ['names one that is signed otherwise', { url: `${url}&from=https://example.com/?signature=0` }, []],
    ['is JSON of Go', { url: url.replaceAll('&', '\\u0026') }, ['ampersand-escaped']],
    [
      'is JSON of Go, with a parameter before',
      { url: `/?a=1&${url.slice(2)}`.replaceAll('&', '\\u0026') },
      ['ampersand-escaped'],
    ],
    ['is escaped for a shell', { url: url.replaceAll('&', '\\&') }, ['ampersand-escaped']],
    ['is escaped for cmd', { url: `^"${url.replaceAll('&', '^&').replaceAll('%', '^%')}^"` }, ['ampersand-escaped']],
    ['has no signature at all', { url: url.replace(/msg_signature=\w+/, '') }, ['parameter-missing']],
  ])('%s', (_name, changed, expected) => {
    expect(codes({ ...checked(), url, ...changed })).toEqual(expected)
  })

  test('of a push has only signature, which matches in neither form', () => {
    const capture = pushed()
    expect(codes({ ...capture, url: capture.url.replace('msg_signature', 'signature') })).toEqual([
      'signature-for-msg-signature',
    ])
    expect(codes({ ...capture, url: capture.url.replace(/msg_signature=\w+/, `signature=${'0'.repeat(40)}`) })).toEqual(
      ['parameter-missing'],
    )
  })

  test('of a plaintext check is signed as 企业微信 does', () => {
    const [finding] = diagnose({ ...checked(), platform: 'official-account' })
    expect(finding).toMatchObject({
      code: 'platform-mismatch',
      message: { en: expect.stringContaining('wecom, wecom-suite, wecom-bot') },
    })
  })

  test('of a plaintext push has only msg_signature', () => {
    const url = `/?${signed('msg_signature', 'aGk=')}`
    const clear = { platform: 'mini-program', mode: 'plain', credentials: { token: credentials.token } } as const
    expect(codes({ ...clear, url, body: '{"MsgType":"text"}' })).toEqual(['parameter-missing'])
    expect(codes({ ...clear, url, body: '{"Encrypt":"aGk="}' })).toEqual(['push-sealed'])
  })

  test('has a timestamp in milliseconds with which nothing was signed', () => {
    const { url: right } = checked()
    expect(codes({ ...checked(), url: right.replace(/timestamp=(\d+)/, 'timestamp=$1000') })).toEqual([
      'timestamp-milliseconds',
      'token-wrong',
    ])
  })
})

describe('signed parts whose border was moved', () => {
  const moved = casesOf(readVectorFile('exchange.json')).filter(({ testCase }) =>
    testCase.id.startsWith('exchange/border-moved-'),
  )

  test.each(moved.map(({ group, testCase }) => [testCase.id, group, testCase] as const))(
    '%s',
    (_id, group, testCase) => {
      const { platform, mode, credentials } = group
      const { method, query, body } = testCase
      const capture = { platform, mode, credentials, method, url: `/?${query}`, body } as Capture
      expect(codes(capture)).toContain('signed-parts-moved')
    },
  )
})

describe('the token', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['with a newline', `${credentials.token}\n`, ['token-white-space']],
    ['with a byte order mark', `\ufeff${credentials.token}`, ['token-white-space']],
    ['with a no-break space inside', 'QDG\u00a06eK', ['token-white-space']],
    ['with white space, and wrong', 'another one', ['token-white-space']],
    ['in quotes', `"${credentials.token}"`, ['token-odd-character']],
    ['with an underscore, and wrong', 'another_one', ['token-odd-character']],
    ['too long to be looked at', '_'.repeat(2000), ['token-odd-character']],
    ['the key, as the key is', key, ['token-wrong']],
  ])('%s', (_name, token, expected) => {
    expect(codes({ ...checked(), ...given({ token }) })).toEqual(expected)
  })

  test('with a character that a console may accept is not a finding if the signature matches', () => {
    const odd = { token: 'my_token-1' }
    expect(codes({ ...checked('wecom', odd), ...given(odd) })).toEqual([])
  })

  test('and the key are swapped, but the key does not look like a key either', () => {
    const swapped = { token: key, encodingAESKey: credentials.token }
    expect(codes({ ...checked(), ...given(swapped) })).toEqual(['token-and-key-swapped'])
    expect(codes({ ...checked('official-account'), ...given(swapped) })).toEqual(['token-and-key-swapped'])
  })

  test('is another app’s, in plaintext too', () => {
    const capture = checked('official-account', { token: otherApps[1]?.token ?? '' })
    expect(codes({ ...capture, otherCredentials: otherApps })).toEqual(['token-of-other-app'])
  })

  test('is the previous one, in plaintext too', () => {
    expect(
      codes({ ...checked('official-account'), ...given({ token: 'new', previous: { token: credentials.token } }) }),
    ).toEqual(['previous-credentials'])
  })
})

describe('the sets of credentials', () => {
  const OLD = { token: 'theOldToken', encodingAESKey: 'D'.repeat(43) }
  test.each<readonly [string, Partial<Credentials>, object, readonly string[]]>([
    ['the old token with the old key', OLD, OLD, ['previous-credentials']],
    ['the new token with the old key', { encodingAESKey: OLD.encodingAESKey }, OLD, ['credentials-mixed']],
    ['the old token with the new key', { token: OLD.token }, OLD, ['credentials-mixed']],
    [
      'the old token, where the key did not change',
      { token: OLD.token },
      { token: OLD.token },
      ['previous-credentials'],
    ],
    [
      'the old key, where the token did not change',
      { encodingAESKey: OLD.encodingAESKey },
      { encodingAESKey: OLD.encodingAESKey },
      ['previous-credentials'],
    ],
    ['the new ones', {}, OLD, []],
  ])('%s', (_name, changed, previous, expected) => {
    expect(codes({ ...pushed('wecom', { changed }), ...given({ previous }) })).toEqual(expected)
  })

  test('another app’s request is for another receiver, which is not reported separately', () => {
    const changed = { ...otherApps[0], receiveId: 'ww1436e0e65a779aee' }
    expect(codes({ ...pushed('wecom', { changed }), otherCredentials: otherApps })).toEqual(['request-of-other-app'])
    expect(codes({ ...checked('wecom', changed), otherCredentials: otherApps })).toEqual(['request-of-other-app'])
  })

  test('the right token is another app’s, and the key is not', () => {
    const capture = pushed('wecom', { changed: { token: otherApps[0]?.token ?? '' } })
    expect(codes({ ...capture, otherCredentials: otherApps })).toEqual(['token-of-other-app'])
  })

  test('the right key is another app’s, and the token is not', () => {
    const capture = pushed('wecom', { changed: { encodingAESKey: otherApps[1]?.encodingAESKey ?? '' } })
    expect(codes({ ...capture, otherCredentials: otherApps })).toEqual(['key-of-other-app'])
  })
})

describe('the key', () => {
  test.each<readonly [string, unknown, string]>([
    ['with two "="', `${key}==`, 'key-odd-character'],
    ['of 44 characters, the last a letter', `${key}A`, 'key-length'],
    ['with a "+" of base64', `+${key.slice(1)}`, 'key-odd-character'],
    ['in quotes', `"${key}"`, 'key-odd-character'],
    ['in other case', key.toLowerCase(), 'key-wrong'],
    ['that is bytes', new Uint8Array(32), 'key-missing'],
  ])('%s', (_name, encodingAESKey, expected) => {
    expect(codes({ ...checked(), ...given({ encodingAESKey }) })).toEqual([expected])
  })
})

describe('the receiver', () => {
  const suite = { InfoType: 'suite_ticket', SuiteTicket: 'asdf' }
  test.each<readonly [string, Capture, string]>([
    ['a SuiteId by its prefix', checked('wecom-suite', { receiveId: 'tj4asffe99e54c0fxx' }), 'receive-id-suite-id'],
    [
      'a SuiteId by the notice',
      pushed('wecom-suite', { changed: { receiveId: 'wx4asffe99e54c0fxx' }, message: suite }),
      'receive-id-suite-id',
    ],
    ['the CorpID of a provider', checked('wecom-suite', { receiveId: 'ww4asffe99e54c0fxx' }), 'receive-id-corp-id'],
    [
      'the CorpID of an old company',
      pushed('wecom', { changed: { receiveId: 'wx4asffe99e54c0fxx' } }),
      'receive-id-corp-id',
    ],
    ['an AppID', pushed('mini-program', { changed: { receiveId: 'wx4asffe99e54c0fxx' } }), 'receive-id-app-id'],
    ['empty, at a bot', checked('wecom-bot', { receiveId: '' }), 'receive-id-empty'],
    ['an original id', pushed('official-account', { changed: { receiveId: 'gh_97417a04a28d' } }), 'receive-id-other'],
  ])('%s', (_name, capture, expected) => {
    expect(codes(capture)).toEqual([expected])
  })

  test('a component’s AppID is distinguished from an account’s', () => {
    const changed = { receiveId: 'wx4asffe99e54c0fxx' }
    const [finding] = diagnose(pushed('open-platform', { changed, message: { InfoType: 'unauthorized' } }))
    expect(finding?.cure.en).toContain('open-platform')
  })

  test.each<readonly [string, unknown, readonly string[]]>([
    ['is in the list', ['ww0', credentials.receiveId], []],
    ['is not in the list', ['ww0'], ['receive-id-corp-id']],
    ['is accepted by the function', () => true, []],
    ['is refused by the function', () => false, ['receive-id-corp-id']],
    ['is asked of an async function', async () => true, ['receive-id-malformed']],
    [
      'is asked of a function that throws',
      () => {
        throw new Error('x')
      },
      ['receive-id-malformed'],
    ],
    ['is null', null, ['receive-id-missing']],
    ['is a number', 1000002, ['receive-id-malformed']],
    ['is in an empty list', [], ['receive-id-malformed']],
    ['is in a list with a space', ['ww0', 'ww1 '], ['receive-id-white-space']],
    ['is in a list with a number', [1], ['receive-id-malformed']],
  ])('%s', (_name, receiveId, expected) => {
    expect(codes({ ...checked(), ...given({ receiveId }) })).toEqual(expected)
  })

  test('that looks like a key is not shown', () => {
    const receiveId = 'G'.repeat(43)
    expect(JSON.stringify(diagnose(checked('wecom', { receiveId })))).not.toContain(receiveId)
  })
})

describe('a push of another platform', () => {
  const bot = {
    msgid: 'x',
    aibotid: 'x',
    chattype: 'single',
    from: { userid: 'x' },
    msgtype: 'text',
    text: { content: 'hi' },
  }
  test.each<readonly [string, Platform, Platform, object | string, readonly string[]]>([
    ['of an app, at a bot', 'wecom', 'wecom-bot', textPush, ['push-of-other-platform']],
    [
      'an event of an app, at a bot',
      'wecom',
      'wecom-bot',
      { MsgType: 'event', Event: 'click' },
      ['push-of-other-platform'],
    ],
    ['of 公众号, at a bot', 'official-account', 'wecom-bot', textPush, ['push-of-other-platform']],
    ['of a bot, at an app', 'wecom-bot', 'wecom', bot, ['push-of-other-platform']],
    ['of a bot, at 公众号', 'wecom-bot', 'official-account', bot, ['push-of-other-platform']],
    [
      'a stream that a bot replied, at the bot',
      'wecom-bot',
      'wecom-bot',
      '{"msgtype":"stream","stream":{"id":"1"}}',
      ['own-reply'],
    ],
    ['of nothing known, at a bot', 'wecom-bot', 'wecom-bot', '{"a":1}', ['not-a-push']],
    ['of nothing known, at 小程序', 'mini-program', 'mini-program', '{"Fee":1}', ['not-a-push']],
    ['of nothing known, at an app', 'wecom', 'wecom', '<xml><a>1</a></xml>', []],
  ])('%s', (_name, from, platform, message, expected) => {
    expect(codes({ ...pushed(from, { message }), platform })).toEqual(expected)
  })

  test('is reported with the platforms that write in this way', () => {
    const [found] = diagnose({ ...pushed('wecom', { message: textPush }), platform: 'wecom-bot' })
    expect(found?.message.en).toContain('wecom, wecom-suite')
    expect(diagnose({ ...pushed('wecom-bot', { message: bot }), platform: 'wecom' })[0]?.message.zh).toContain(
      'wecom-bot',
    )
  })

  test('in plaintext says what the platform of the options sends', () => {
    const body = '<xml><ToUserName>ww1</ToUserName><MsgType>text</MsgType></xml>'
    const cures = (['wecom', 'official-account'] as const).map((platform) =>
      diagnose({ ...pushed(platform), platform, body }).map(({ code, cure }) => [code, cure.en.includes('plain')]),
    )
    expect(cures).toEqual([[['push-not-sealed', false]], [['push-in-clear', true]]])
  })
})

describe('a plaintext that the right key opens but whose frame is wrong', () => {
  const RANDOM = new Uint8Array(16).fill(7)
  const receiveId = String(credentials.receiveId)
  const message = '<xml><MsgType>text</MsgType><Content>收到😀</Content></xml>'
  const bytes = Buffer.byteLength(message)
  test.each<readonly [string, string, readonly string[]]>([
    ['right', sealedBytes(RANDOM, lengthField(bytes), message, receiveId), []],
    ['only the message', sealedBytes(message), ['frame-without-random']],
    ['the message and the receiver', sealedBytes(message, receiveId), ['frame-without-random']],
    ['only JSON', sealedBytes('{"MsgType":"text"}'), ['frame-without-random']],
    ['no random bytes', sealedBytes(lengthField(bytes), message, receiveId), ['frame-without-random']],
    [
      'no random bytes, for another receiver',
      sealedBytes(lengthField(bytes), message, 'ww0'),
      ['frame-without-random'],
    ],
    [
      'a little-endian length',
      sealedBytes(RANDOM, lengthField(bytes, 'little'), message, receiveId),
      ['frame-length-little-endian'],
    ],
    [
      'halves of characters counted',
      sealedBytes(RANDOM, lengthField(message.length), message, receiveId),
      ['frame-length-in-characters'],
    ],
    [
      'code points counted',
      sealedBytes(RANDOM, lengthField([...message].length), message, receiveId),
      ['frame-length-in-characters'],
    ],
    [
      'characters counted, cut inside of one',
      sealedBytes(RANDOM, lengthField(12), '你'.repeat(12), receiveId),
      ['frame-length-in-characters'],
    ],
    [
      'Latin-1',
      sealedBytes(RANDOM, lengthField(7), Buffer.from('<xml>\xe9/', 'latin1'), receiveId),
      ['frame-not-utf8'],
    ],
    ['garbage', sealedBytes('x'.repeat(50)), ['frame-malformed']],
    ['of no length', sealedBytes('x'), ['frame-malformed']],
    ['the wrong key', encrypt(message, receiveId, 'B'.repeat(43), RANDOM), ['key-wrong']],
  ])('%s', (_name, encrypted, expected) => {
    expect(
      codes({ platform: 'wecom', credentials, url: `/?${pushOf(encrypted).query}`, body: pushOf(encrypted).body }),
    ).toEqual(expected)
  })

  test('is found in echostr too', () => {
    const encrypted = sealedBytes(RANDOM, lengthField(19, 'little'), '1234567890123456789', receiveId)
    expect(codes({ platform: 'wecom', credentials, url: `/?${checkOf(encrypted).query}` })).toEqual([
      'frame-length-little-endian',
    ])
  })
})

describe('the body', () => {
  const capture = pushed()
  const { body } = capture
  const encrypt = String(/Encrypt><!\[CDATA\[([^\]]+)/.exec(String(body))?.[1])
  test.each<readonly [string, Partial<Capture>, readonly string[]]>([
    ['as bytes', { body: new TextEncoder().encode(String(body)) }, []],
    ['after a byte order mark', { body: `\ufeff${body}` }, []],
    ['that express-xml-bodyparser made', { body: { xml: { encrypt: [encrypt] } } }, []],
    ['that express.json made', { body: { Encrypt: encrypt } }, []],
    ['that a log has made JSON', { body: JSON.stringify({ xml: { ToUserName: ['a'], Encrypt: [encrypt] } }) }, []],
    ['as an ArrayBuffer', { body: new TextEncoder().encode(String(body)).buffer }, []],
    ['as a Buffer', { body: Buffer.from(String(body)) }, []],
    ['as a Buffer that was JSON', { body: JSON.parse(JSON.stringify(Buffer.from(String(body)))) }, []],
    ['as JSON of a Buffer', { body: JSON.stringify(Buffer.from(String(body)), null, 2) }, []],
    ['as JSON that only resembles a Buffer', { body: '{"type":"Buffer","data":[256]}' }, ['encrypt-missing']],
    ['as JSON of a Buffer, cut off', { body: '{"type":"Buffer","data":[60,120' }, ['body-truncated']],
    [
      'as console.log prints a Buffer',
      { body: '<Buffer 3c 78 6d 6c 3e 3c 54 6f ... 580 more bytes>' },
      ['body-stringified'],
    ],
    ['as String() makes bytes', { body: String(new TextEncoder().encode(String(body))) }, ['body-stringified']],
    ['as the stream', { body: new Response(String(body)).body ?? undefined }, ['body-unread']],
    ['as a Blob', { body: new Blob([String(body)]) }, ['body-unread']],
    ['in single quotes', { body: `'${body}'` }, ['body-escaped']],
    ['of white space', { body: ' \r\n' }, ['body-empty']],
    ['in UTF-16', { body: new Uint8Array([0xff, 0xfe, 0x3c, 0]) }, ['body-malformed']],
    ['in brotli', { body: new Uint8Array([0x8b, 0xff]), headers: { 'Content-Encoding': 'br' } }, ['body-compressed']],
    [
      'shorter than announced',
      { body: '{"Encrypt":{"a":1}', headers: [['Content-Length', '400']] },
      ['body-truncated'],
    ],
    ['of JSON cut off', { body: '{"Encrypt":"aGk' }, ['body-truncated']],
    ['of XML cut off inside a tag', { body: String(body).slice(0, -3) }, ['body-truncated']],
    ['of XML cut off between its elements', { body: String(body).replace('</xml>', '') }, ['body-truncated']],
    [
      'with two Encrypt',
      { body: String(body).replace('</xml>', '<Encrypt>aGk=</Encrypt></xml>') },
      ['encrypt-missing'],
    ],
    ['as a URL has it', { body: encodeURIComponent(String(body)) }, ['body-escaped']],
    ['as a JSON text', { body: JSON.stringify(body) }, ['body-escaped']],
    ['announced as JSON', { headers: { 'content-type': ['application/json'] } }, ['body-is-xml']],
    ['announced as JSON in upper case', { headers: { 'Content-Type': 'Application/JSON' } }, ['body-is-xml']],
    [
      'of Chinese text as long as announced',
      { body: '<xml>你好<b></xml>', headers: { 'content-length': '20' } },
      ['body-malformed'],
    ],
    ['of Chinese text that is too large', { body: `<xml>${'你'.repeat(400_000)}</xml>` }, ['body-too-large']],
  ])('%s', (_name, changed, expected) => {
    expect(codes({ ...capture, ...changed })).toEqual(expected)
  })

  test('of which only the spaces were signed', () => {
    const text = sealed(`<xml><MsgType>text</MsgType><Content>${'+'.repeat(300)}</Content></xml>`)
    const spaced = text.replaceAll('+', ' ')
    expect(spaced).toContain(' ')
    expect(
      codes({ platform: 'wecom', credentials, url: `/?${signed('msg_signature', spaced)}`, body: { Encrypt: spaced } }),
    ).toEqual(['plus-lost-before-signing'])
  })

  test('of 小程序 may be XML or JSON, as its Content-Type says', () => {
    const capture = pushed('mini-program', { options: { format: 'json' } })
    expect(codes({ ...capture, headers: { 'content-type': 'application/json' } })).toEqual([])
    expect(codes({ ...capture, headers: { 'content-type': 'text/xml' } })).toEqual(['body-is-json'])
  })

  test.each<readonly [string, Partial<Capture>, readonly string[]]>([
    [
      'of another time',
      { body: pushed('wecom', { options: { now: () => NOW - 316 } }).body },
      ['body-of-other-request'],
    ],
    ['of a URL check', { url: checked().url, method: 'POST' }, ['body-of-other-request']],
    // A wrong token would look the same.
    ['of the same time', { body: pushed('wecom', { options: { now: () => NOW - 300 } }).body }, ['token-wrong']],
    ['of the last retry', { body: pushed('wecom', { options: { now: () => NOW - 315 } }).body }, ['token-wrong']],
    [
      'of a later time',
      { body: pushed('wecom', { options: { now: () => NOW + 301 } }).body },
      ['body-of-other-request'],
    ],
    [
      'for another receiver',
      { body: pushed('wecom', { changed: { receiveId: 'ww0' }, options: { now: () => 1 } }).body },
      ['token-wrong'],
    ],
    [
      'of another key',
      { body: pushed('wecom', { changed: { encodingAESKey: 'B'.repeat(43) }, options: { now: () => 1 } }).body },
      ['token-wrong'],
    ],
    [
      'without a time',
      { body: pushed('wecom', { message: '<xml><MsgType>text</MsgType></xml>' }).body },
      ['token-wrong'],
    ],
  ])('%s than the URL', (_name, changed, expected) => {
    expect(codes({ ...capture, ...changed })).toEqual(expected)
  })

  test('of a push that is retried for hours may be as old as its last retry', () => {
    const from = (seconds: number): Capture => {
      const body = side('mini-program', {}, { now: () => NOW - seconds }).push('event.channels_ec_order_pay').body
      return { ...pushed('mini-program'), ...given({ token: 'another' }), body }
    }
    expect(codes(from(370))).toEqual(['token-wrong'])
    expect(codes(from(86_400))).toEqual(['body-of-other-request'])
  })

  test('of another time is also recognised by the time of a notice or of a push to a bot', () => {
    for (const [platform, name] of [
      ['wecom-suite', 'info.suite_ticket'],
      ['wecom-bot', 'event.enter_chat'],
    ] as const) {
      const older = side(platform, {}, { now: () => NOW - 3600 })
      const capture = { ...pushed(platform), ...given({ token: 'another' }), body: older.push(name).body }
      expect(codes(capture)).toEqual(['body-of-other-request'])
    }
  })

  test('of another app, with its plus lost', () => {
    const { query, echostr } = checkWithPlus()
    const url = `/?${query.replace(/echostr=.*/, `echostr=${echostr}`)}`
    const setup = given({ token: 'x', encodingAESKey: 'B'.repeat(43) })
    expect(codes({ platform: 'wecom', ...setup, otherCredentials: [credentials], url })).toEqual([
      'request-of-other-app',
      'echostr-not-encoded',
    ])
  })
})

test('no sample of any platform has a finding', () => {
  for (const platform of platformNames()) {
    const from = side(platform)
    for (const name of namesOf(platform)) {
      const { query, headers, body } = from.push(name)
      expect([platform, name, ...codes({ platform, credentials, url: `/?${query}`, headers, body })]).toEqual([
        platform,
        name,
      ])
    }
  }
})

test('JSON of WeCom hardware does not explain a refusal', () => {
  const { query, body } = side('wecom-suite').push('device.bind')
  const capture = { platform: 'wecom-suite', credentials, url: `/?${query}`, body } as const
  expect(codes({ ...capture, answer: { status: 403 } })).toEqual(['answer-forbidden'])
})

describe('a body that was not given', () => {
  const { body: _, ...capture } = pushed()
  test.each<readonly [string, Partial<Capture>, readonly string[]]>([
    ['leaves the rest to be checked', {}, ['body-not-given']],
    ['is undefined, as code has it', { body: undefined }, ['body-not-given']],
    ['is null', { body: null as unknown as undefined }, ['body-not-given']],
    ['is not an empty one', { body: '' }, ['body-empty']],
    ['is not one of no bytes', { body: new Uint8Array() }, ['body-empty']],
    ['comes after what the URL shows', { now: NOW + 3600 }, ['clock-skew', 'body-not-given']],
    ['comes after the credentials', given({ encodingAESKey: 'x' }), ['key-length', 'body-not-given']],
    [
      'may be the fault of a URL that was cut off',
      { url: '/?timestamp=1' },
      ['parameter-missing', 'parameter-missing'],
    ],
    ['is not expected of a URL check', { url: checked().url }, []],
    ['is not expected of a GET', { method: 'GET' }, ['get-for-post']],
    ['is not expected of a request that is not a callback', { url: '/' }, ['query-missing']],
    ['is needed whatever was answered', { answer: { body: 'success' } }, ['body-not-given']],
    ['may be why nothing explains a refusal', { answer: { status: 403 } }, ['body-not-given']],
    ['explains no other status', { answer: { status: 404 } }, ['answer-not-found', 'body-not-given']],
  ])('%s', (_name, changed, expected) => {
    expect(codes({ ...capture, ...changed })).toEqual(expected)
  })

  test('in 明文模式 leaves the signature to be checked', () => {
    const { body: _body, ...plain } = pushed('official-account', { options: { mode: 'plain' } })
    expect(codes(plain)).toEqual(['body-not-given'])
    expect(codes({ ...plain, ...given({ token: 'another' }) })).toEqual(['token-wrong', 'body-not-given'])
  })
})

describe('time', () => {
  test.each<readonly [string, number | undefined, readonly string[]]>([
    ['is not known', undefined, []],
    ['is right, in seconds', NOW + 300, []],
    ['is right, in milliseconds', (NOW - 300) * 1000, []],
    ['is ahead', NOW + 301, ['clock-skew']],
    ['is behind', NOW - 301, ['clock-skew']],
    ['is not a number', Number.NaN, []],
  ])('%s', (_name, now, expected) => {
    expect(codes({ ...checked(), now })).toEqual(expected)
  })

  test('is not checked if the timestamp is not a time; handlers refuse its form', () => {
    expect(
      codes({
        platform: 'wecom',
        credentials,
        url: `/?${signed('msg_signature', sealed('1'), '12345')}&echostr=${encodeURIComponent(sealed('1'))}`,
        now: NOW,
      }),
    ).toEqual(['signed-parts-moved'])
  })
})

describe('the answer to a URL check', () => {
  const check = side('wecom').verification()
  const capture = { platform: 'wecom', credentials, url: `/?${check.query}` } as const
  test.each<readonly [string, Capture['answer'], readonly string[]]>([
    ['right', { status: 200, body: check.echo }, []],
    ['right, as HTML', { body: check.echo, headers: { 'Content-Type': 'text/html' } }, []],
    ['right, as JSON', { body: check.echo, headers: [['Content-Type', 'application/json']] }, ['answer-content-type']],
    ['right, as nothing', { body: check.echo, headers: { 'content-type': '' } }, []],
    [
      'right, as JSON and too late',
      { body: check.echo, headers: { 'content-type': 'application/json' }, tookMs: 1001 },
      ['answer-too-slow', 'answer-content-type'],
    ],
    [
      'a double of Java',
      { body: String(Number(check.echo)).replace(/^(\d)(\d+?)0*$/, '$1.$2E18') },
      ['answer-echo-rounded'],
    ],
    ['a float of Python', { body: Number(check.echo).toExponential(15) }, ['answer-echo-rounded']],
    ['a number of PHP', { body: Number(check.echo).toExponential(12).replace('e', 'E') }, ['answer-echo-rounded']],
    ['a float of 32 bits', { body: String(Math.fround(Number(check.echo))) }, ['answer-echo-rounded']],
    ['right, in time', { body: check.echo, tookMs: 1000 }, []],
    ['right, too late', { body: check.echo, tookMs: 1000.5 }, ['answer-too-slow']],
    ['right, after a redirect', { body: check.echo, redirected: true }, ['answer-redirect']],
    ['in single quotes', { body: `'${check.echo}'` }, ['answer-quoted']],
    ['as Python prints bytes, and a newline', { body: `b'${check.echo}'\n` }, ['answer-bytes-printed']],
    ['as Python prints bytes that hold a quote', { body: `b"it's ${check.echo}"` }, ['answer-bytes-printed']],
    ['after a warning of PHP', { body: `<br />\n<b>Warning</b>: x<br />\n${check.echo}` }, ['answer-echo-not-alone']],
    ['in a tag', { body: `<string>${check.echo}</string>` }, ['answer-echo-not-alone']],
    ['in a page after a byte order mark', { body: `\ufeff<html>${check.echo}</html>` }, ['answer-echo-not-alone']],
    ['in a sentence', { body: `echo: ${check.echo}` }, ['answer-echo-not-alone']],
    ['followed by the receiver', { body: `${check.echo}${credentials.receiveId}` }, ['answer-frame-not-cut']],
    ['not there, but a page', { body: '<html><body>1234</body></html>' }, ['answer-html']],
    [
      'still encrypted, as it stood in the URL',
      { body: encodeURIComponent(new URLSearchParams(check.query).get('echostr') ?? '') },
      ['answer-echo-sealed'],
    ],
    ['of another check', { body: '1234567890123456789' }, ['answer-other-text']],
    ['success', { body: 'success' }, ['answer-other-text']],
    ['XML', { body: '<xml></xml>' }, ['answer-other-text']],
    ['garbage', { body: new Uint8Array([0xff]) }, ['answer-other-text']],
    ['in gzip that nothing announces', { body: new Uint8Array([0x1f, 0x8b, 8]) }, ['answer-compressed']],
    ['undefined', { body: 'undefined' }, ['answer-stringified']],
    ['not known', { status: 200 }, []],
    ['an unknown status', { status: 999 }, ['answer-status']],
    ['not modified', { status: 304 }, ['answer-status']],
    ['a status that a log has written as text', { status: '403' as unknown as number }, ['answer-forbidden']],
    ['a part of it', { status: 206 }, ['answer-not-200']],
    ['refused by a schema', { status: 422 }, ['answer-body-refused']],
    ['refused by a parser', { status: 400 }, ['answer-body-refused']],
    ['given up by the program', { status: 408 }, ['answer-timed-out']],
    ['given up by the platform', { status: 499 }, ['answer-timed-out']],
    ['too late, and nothing more known', { tookMs: 99_999 }, ['answer-too-slow']],
    [
      'as curl -i prints it',
      { body: `HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n${check.echo}` },
      ['answer-transcript'],
    ],
    [
      'as curl -v prints it',
      { body: `> GET / HTTP/2\r\n>\r\n< HTTP/2 200\r\n<\r\n${check.echo}` },
      ['answer-transcript'],
    ],
    ['a Buffer as JSON', { body: JSON.stringify(Buffer.from(check.echo)) }, ['answer-stringified']],
    ['an ArrayBuffer', { body: new TextEncoder().encode(check.echo).buffer }, []],
    ['an error of the CDN', { status: 522 }, ['answer-server-error']],
    ['a proxy that asks for a password', { status: 407 }, ['answer-unauthorized']],
  ])('%s', (_name, answer, expected) => {
    expect(codes({ ...capture, answer })).toEqual(expected)
  })

  test.each<readonly [string, readonly string[]]>([
    ['', ['token-wrong']],
    ['signature error', ['token-wrong']],
    ['{"msg":"signature error"}', ['token-wrong']],
    ['"x"', ['token-wrong']],
    ['<!doctype html>', ['token-wrong', 'answer-html']],
    [new URLSearchParams(check.query).get('echostr') ?? '', ['token-wrong', 'answer-echo-sealed']],
  ])('%j, where the request is not in order', (body, expected) => {
    expect(codes({ ...capture, ...given({ token: 'another' }), answer: { body } })).toEqual(expected)
  })

  test.each([400, 401, 403, 406, 408, 413, 415, 422, 500])(
    'refused with %i, where the request is not in order',
    (status) => {
      expect(codes({ ...capture, ...given({ token: 'another' }), answer: { status } })).toEqual(['token-wrong'])
    },
  )

  test('a refusal after a redirect, where the request is not in order', () => {
    const answer = { status: 403, redirected: true }
    expect(codes({ ...capture, ...given({ token: 'another' }), answer })).toEqual(['token-wrong', 'answer-redirect'])
  })

  test('in quotes, after a lost plus was put back', () => {
    const { query, echo } = checkWithPlus()
    const found = codes({
      platform: 'wecom',
      credentials,
      url: `/?${query.replaceAll('%2B', '+')}`,
      answer: { body: `"${echo}"` },
    })
    expect(found).toEqual(['answer-quoted', 'echostr-not-encoded'])
  })

  test('in plaintext is any other text', () => {
    const clear = side('official-account').verification()
    const from = { platform: 'official-account', credentials, url: `/?${clear.query}` } as const
    expect(codes({ ...from, answer: { body: clear.echo } })).toEqual([])
    expect(codes({ ...from, answer: { body: 'ok' } })).toEqual(['answer-other-text'])
    expect(codes({ ...from, answer: { body: `<html>${clear.echo}</html>` } })).toEqual(['answer-echo-not-alone'])
    // A login page that contains the URL has not returned the echo.
    for (const url of [`/?${clear.query}`, encodeURIComponent(`/?${clear.query}`)]) {
      expect(codes({ ...from, answer: { body: `<html><a href="/login?to=${url}"></html>` } })).toEqual(['answer-html'])
    }
    expect(codes({ ...from, answer: { body: new Uint8Array([0xfe, 1]) } })).toEqual(['answer-echo-decrypted'])
  })

  test.each<readonly [string, (echo: string) => string, string]>([
    ['a notice of PHP', (echo) => `Notice: Undefined index on line 12\n${echo}`, 'answer-echo-not-alone'],
    ['lines of debugging', (echo) => `got\r\n\techo: ${echo}\r\nend`, 'answer-echo-not-alone'],
    ['a character that shows as a box', (echo) => `\u0001${echo}`, 'answer-echo-not-alone'],
    ['an error with its stack', () => 'Error: bad signature\n\tat check (app.js:1:1)', 'answer-other-text'],
    ['garbage that is text', () => 'x\u0001\ny', 'answer-echo-decrypted'],
  ])('in plaintext is %s', (_name, answer, expected) => {
    const { query, echo } = side('official-account').verification()
    const from = { platform: 'official-account', credentials, url: `/?${query}` } as const
    expect(codes({ ...from, answer: { body: answer(echo) } })).toEqual([expected])
  })
})

test('the answer to a bot, whose receiver is empty', () => {
  const setup = { platform: 'wecom-bot', ...given({ receiveId: '' }) } as const
  const { query, echo } = side('wecom-bot', { receiveId: '' }).verification()
  const from = { ...setup, url: `/?${query}` }
  expect(codes({ ...from, answer: { body: `echo: ${echo}` } })).toEqual(['answer-echo-not-alone'])
  expect(codes({ ...from, answer: { body: `${'x'.repeat(16)}\0\0\0\x13${echo}` } })).toEqual(['answer-frame-not-cut'])
})

describe('the answer to a push', () => {
  const capture = pushed()
  const crypt = new WXBizMsgCrypt(credentials)
  const opened = crypt.decryptMsg(capture.url, capture.body ?? '')
  const clear = buildReply(parseMessage(opened.message), text('收到'), NOW)
  const seal = (message: string, options: object = {}): string => crypt.encryptMsg(message, { ...opened, ...options })

  test.each<readonly [string, Capture['answer'], readonly string[]]>([
    ['nothing', { body: '' }, []],
    ['success', { body: 'success', headers: { 'content-type': 'text/html' } }, []],
    ['success as JSON', { body: 'success', headers: { 'content-type': 'application/json' } }, ['answer-content-type']],
    ['SUCCESS', { body: 'SUCCESS' }, ['answer-other-text']],
    ['success in quotes', { body: '"success"' }, ['answer-quoted']],
    ['success as Python prints bytes', { body: "b'success'" }, ['answer-bytes-printed']],
    ['success and a line ending', { body: 'success\r\n' }, ['answer-white-space']],
    ['an error of an API', { body: '{"code":500,"msg":"error"}' }, ['answer-wrapped']],
    ['an empty object', { body: '{}' }, ['answer-wrapped']],
    ['null', { body: 'null' }, ['answer-stringified']],
    ['what xml2js reads, as JSON', { body: '{"xml":{"ToUserName":["a"]}}' }, ['answer-in-clear']],
    ['too large for a parser', { status: 413 }, ['answer-payload-too-large']],
    ['a reply', { body: seal(clear) }, []],
    ['a reply as HTML', { body: seal(clear), headers: { 'content-type': 'text/html' } }, ['answer-content-type']],
    ['a reply and a newline', { body: `${seal(clear)}\n` }, []],
    ['a reply in quotes', { body: JSON.stringify(seal(clear)) }, ['answer-quoted']],
    ['a reply after a byte order mark', { body: `\ufeff${seal(clear)}` }, ['answer-bom']],
    ['sealed nothing', { body: seal('') }, ['answer-success-sealed']],
    ['a sealed text that is not a message', { body: seal('hello') }, ['answer-not-a-message']],
    ['garbage', { body: new Uint8Array([0xff, 0xfe]) }, ['answer-other-text']],
    [
      'several faults',
      { body: seal(clear, { format: 'json', receiveId: 'x' }) },
      ['answer-format', 'answer-receiver-wrong'],
    ],
    ['too late', { body: '', tookMs: 5001 }, ['answer-too-slow']],
    ['in time', { body: '', tookMs: 5000 }, []],
  ])('%s', (_name, answer, expected) => {
    expect(codes({ ...capture, answer })).toEqual(expected)
  })

  test.each<readonly [string, string, (reply: string) => number, readonly string[]]>([
    ['characters', '收到', (reply) => reply.length, ['answer-length-in-characters']],
    [
      'characters, which end inside of one',
      '你好'.repeat(50),
      (reply) => reply.length,
      ['answer-length-in-characters'],
    ],
    ['code points', '收到😀😀', (reply) => [...reply].length, ['answer-length-in-characters']],
    ['characters that are a byte each', 'ok', (reply) => reply.length, []],
    ['bytes', '收到', (reply) => Buffer.byteLength(reply), []],
    ['bytes, and some too few', '收到', (reply) => reply.length - 3, ['answer-receiver-wrong', 'answer-not-a-message']],
  ])('may be a reply whose length counts %s', (_name, content, lengthOf, expected) => {
    const reply = buildReply(parseMessage(opened.message), text(content), NOW)
    const body = signedReply(sealedByCharacters(reply, opened.receiveId, lengthOf(reply)))
    expect(codes({ ...capture, answer: { body } })).toEqual(expected)
  })

  test('whose length counts characters is still checked by its content', () => {
    const reply = clear.replace(String(NOW), `${NOW}000`)
    expect(codes({ ...capture, answer: { body: signedReply(sealedByCharacters(reply, opened.receiveId)) } })).toEqual([
      'answer-length-in-characters',
      'answer-create-time-milliseconds',
    ])
  })

  test('in 兼容模式 may be plaintext or sealed', () => {
    const compat = pushed('official-account', { options: { mode: 'compat' } })
    const push = crypt.decryptMsg(compat.url, compat.body ?? '')
    const reply = buildReply(parseMessage(push.message), text('收到'), NOW)
    expect(codes({ ...compat, answer: { body: reply } })).toEqual([])
    expect(codes({ ...compat, answer: { body: crypt.encryptMsg(reply, push) } })).toEqual([])
    expect(codes({ ...compat, answer: { body: reply.replace(String(NOW), `${NOW}000`) } })).toEqual([
      'answer-create-time-milliseconds',
    ])
  })

  test('of 小程序 may be a reply to an event, with fields of its own', () => {
    const plain = pushed('mini-program', { options: { mode: 'plain', format: 'json' } })
    const answer = { body: '{"Fee":1,"PathInfo":{}}' }
    expect(codes({ ...plain, credentials: { token: credentials.token }, answer })).toEqual([])
  })

  test('to a notice is success within its time, and nothing else', () => {
    const notice = pushed('wecom-suite', { message: { InfoType: 'create_auth', AuthCode: 'x' } })
    const push = crypt.decryptMsg(notice.url, notice.body ?? '')
    expect(codes({ ...notice, answer: { body: 'success', tookMs: 900 } })).toEqual([])
    expect(codes({ ...notice, answer: { body: 'success', tookMs: 1100 } })).toEqual(['answer-too-slow'])
    expect(codes({ ...notice, answer: { body: 'ok' } })).toEqual(['answer-success-expected'])
    expect(
      codes({ ...notice, answer: { body: crypt.encryptMsg('<xml><MsgType>text</MsgType></xml>', push) } }),
    ).toEqual(['answer-success-expected'])
    expect(codes({ ...notice, answer: { body: crypt.encryptMsg('success', push) } })).toEqual(['answer-success-sealed'])
  })

  test('to a package of the old 企业号 is its PackageId', () => {
    const old = pushed('wecom', {
      message: '<xml><AgentType>kf_internal</AgentType><PackageId>3156175696255</PackageId></xml>',
    })
    expect(codes({ ...old, answer: { body: '3156175696255' } })).toEqual([])
    expect(codes({ ...capture, answer: { body: '3156175696255' } })).toEqual(['answer-other-text'])
  })

  test('of a bot may contain a text of the maximum length', () => {
    const bot = pushed('wecom-bot', { message: { msgtype: 'text', text: { content: 'hi' } } })
    const push = crypt.decryptMsg(bot.url, bot.body ?? '')
    const reply = (length: number): string =>
      crypt.encryptMsg(JSON.stringify({ msgtype: 'stream', stream: { id: '1', content: 'x'.repeat(length) } }), push)
    expect(codes({ ...bot, answer: { body: reply(20_480) } })).toEqual([])
    expect(codes({ ...bot, answer: { body: reply(20_481) } })).toEqual(['answer-too-long'])
  })

  test('that was not verified is checked only by its kind', () => {
    const other = { ...capture, ...given({ token: 'another' }) }
    expect(codes({ ...other, answer: { body: 'whatever' } })).toEqual(['token-wrong'])
    expect(codes({ ...other, answer: { status: 502 } })).toEqual(['token-wrong', 'answer-bad-gateway'])
  })
})

describe('an answer is judged by the rules of its push', () => {
  const clear = { status: 200, headers: { 'content-type': 'application/json' } }
  const event = (Event: string) => ({ MsgType: 'event', Event })

  test('of 小游戏, whose reply must be plaintext', () => {
    const capture = pushed('mini-program', { message: event('minigame_coin_deliver_completed') })
    expect(codes({ ...capture, answer: { ...clear, body: '{"ErrCode":0,"ErrMsg":"ok"}' } })).toEqual([])
    const component = pushed('open-platform', { message: event('minigame_coin_deliver_completed') })
    expect(codes({ ...component, answer: { ...clear, body: '{"ErrCode":0}' } })).toEqual([])
  })

  test('of any other kind, whose reply must be sealed', () => {
    const capture = pushed('mini-program', { message: event('xpay_refund_notify') })
    expect(codes({ ...capture, answer: { ...clear, body: '{"ErrCode":0}' } })).toEqual(['answer-in-clear'])
  })

  test('that requires errcode and errmsg, which in other replies come from an API that wraps every result', () => {
    const plain = { options: { mode: 'plain' as const } }
    const answer = { ...clear, body: '{"errcode":0,"errmsg":"ok","result":1}' }
    const account = { credentials: { token: credentials.token } }
    const asking = pushed('mini-program', { ...plain, message: event('channels_ec_order_use_vip_discount') })
    expect(codes({ ...asking, ...account, answer })).toEqual([])
    const other = pushed('mini-program', { ...plain, message: event('channels_ec_order_pay') })
    expect(codes({ ...other, ...account, answer })).toEqual(['answer-wrapped'])
  })

  test.each<[Platform, string | Readonly<Record<string, unknown>>, number]>([
    ['mini-program', event('channels_ec_order_use_vip_discount'), 3000],
    ['mini-program', event('minigame_coin_deliver_completed'), 3000],
    ['mini-program', event('channels_ec_order_pay'), 5000],
    ['open-platform', event('channels_ec_order_use_vip_discount'), 3000],
    ['wecom-suite', 'device.verify_device', 1000],
    ['wecom', textPush, 5000],
  ])('on %s: %j within %d ms', (platform, message, limit) => {
    const { query, body } = side(platform).push(message)
    const capture = { platform, credentials, url: `/?${query}`, body }
    const empty = platform.startsWith('wecom') ? '' : 'success'
    const isTooSlow = (tookMs: number) =>
      codes({ ...capture, answer: { status: 200, body: empty, tookMs } }).includes('answer-too-slow')
    expect([isTooSlow(limit), isTooSlow(limit + 1)]).toEqual([false, true])
  })
})
