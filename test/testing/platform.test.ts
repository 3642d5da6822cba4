/** The platform's side: its requests are those of the documents, and it accepts no wrong response. */
import { describe, expect, test } from 'vitest'
import { botStream, decryptUnverified, parseEnvelope, text, WXBizMsgCrypt } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform, type PlatformOptions } from 'wechat-callback/testing'
import { accountIn, credentials, NOW, textPush, wecom } from '../support/account.ts'

const address = 'https://callback.example/wechat'
const fixed = { credentials, now: () => NOW, random: (length: number) => new Uint8Array(length).fill(5) } as const

describe('every platform and mode', () => {
  const cases: ReadonlyArray<[PlatformOptions['platform'], NonNullable<PlatformOptions['mode']>, object, string]> = [
    ['wecom', 'safe', { MsgType: 'text', Content: 'hi' }, '收到'],
    ['wecom-suite', 'safe', { InfoType: 'suite_ticket', SuiteTicket: 'T' }, 'success'],
    [
      'wecom-bot',
      'safe',
      { msgtype: 'text', text: { content: 'hi' } },
      '{"msgtype":"stream","stream":{"id":"1","finish":true,"content":"收到"}}',
    ],
    ['official-account', 'safe', { MsgType: 'text', Content: 'hi' }, '收到'],
    ['official-account', 'compat', { MsgType: 'text', Content: 'hi' }, '收到'],
    ['official-account', 'plain', { MsgType: 'text', Content: 'hi' }, '收到'],
    ['open-platform', 'safe', { InfoType: 'component_verify_ticket', ComponentVerifyTicket: 'T' }, 'success'],
    ['mini-program', 'safe', { MsgType: 'event', Event: 'user_enter_tempsession' }, 'success'],
    ['mini-program', 'plain', { MsgType: 'event', Event: 'user_enter_tempsession' }, 'success'],
  ]
  test.each(cases)('%s in %s mode', async (platform, mode, message, expected) => {
    const seen: unknown[] = []
    const account = accountIn(mode)
    const reply = {
      'wecom-bot': botStream({ id: '1', finish: true, content: '收到' }),
      wecom: text('收到'),
      'official-account': text('收到'),
    }
    const side = createPlatform({ ...fixed, platform, ...account })
    const handler = createFetchHandler({
      platform,
      ...account,
      now: fixed.now,
      onMessage: (received: unknown) => {
        seen.push(received)
        return Object(reply)[platform]
      },
      onError: (error: unknown) => seen.push(error),
    } as Parameters<typeof createFetchHandler>[0])

    const check = side.verification()
    expect(await (await handler(check.toRequest(address))).text()).toBe(check.echo)
    const answer = await side.readReply(await handler(side.push({ ...message }).toRequest(address)))
    expect(seen).toEqual([expect.objectContaining(message)])
    expect(answer.status).toBe(200)
    expect(answer.message?.Content ?? answer.text).toBe(expected)
  })
})

describe('a push', () => {
  test('is the same each time if clock and random bytes are given', () => {
    const [one, other] = [wecom.push(textPush), createPlatform({ ...fixed, platform: 'wecom' }).push(textPush)]
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })

  test('has the plaintext fields next to Encrypt in 兼容模式, and AppId for a component', () => {
    const compat = createPlatform({ ...fixed, platform: 'mini-program', mode: 'compat', format: 'json' }).push(textPush)
    expect(JSON.parse(compat.body ?? '')).toMatchObject({ ...textPush, Encrypt: expect.any(String) })
    expect(compat.query).toMatch(/^signature=\w{40}&timestamp=\d{10}&nonce=\d+&encrypt_type=aes&msg_signature=\w{40}$/)
    const notice = createPlatform({ ...fixed, platform: 'open-platform' }).push({ InfoType: 'unauthorized' })
    expect(parseEnvelope(notice.body ?? '')).toMatchObject({ appId: credentials.receiveId })
  })

  test('given as a text has the same fields next to Encrypt', () => {
    const notice = '<xml><AppId>wx</AppId><InfoType>component_verify_ticket</InfoType></xml>'
    const ofComponent = createPlatform({ ...fixed, platform: 'open-platform' }).push(notice)
    expect(parseEnvelope(ofComponent.body ?? '')).toMatchObject({ appId: credentials.receiveId })
    const ofAgent = wecom.push('<xml><MsgType>text</MsgType><Content>x</Content><AgentID>218</AgentID></xml>')
    expect(parseEnvelope(ofAgent.body ?? '')).toMatchObject({ agentId: '218' })
    const compat = createPlatform({ ...fixed, platform: 'mini-program', mode: 'compat' })
    expect(compat.push('<xml><MsgType>text</MsgType><Content>x</Content></xml>').body).toMatch(
      /^<xml><MsgType><!\[CDATA\[text\]\]><\/MsgType><Content><!\[CDATA\[x\]\]><\/Content><Encrypt>/,
    )
    const counted = '<xml><MsgType>event</MsgType><Event>x</Event><RetryTimes>0</RetryTimes></xml>'
    const plain = createPlatform({ platform: 'mini-program', mode: 'plain', credentials: { token: 't' } })
    expect(plain.retry(plain.push(counted)).body).toBe(counted)
  })

  test('is sealed unchanged if it is given as a text', () => {
    const { encrypt } = parseEnvelope(wecom.push('not a message').body ?? '')
    expect(decryptUnverified(encrypt, credentials.encodingAESKey).message).toBe('not a message')
  })

  test('writes nested objects and lists, and nothing for undefined', () => {
    const { encrypt } = parseEnvelope(
      wecom.push({ MsgType: 'event', Event: 'e', A: { B: [1, 'x'] }, C: undefined, D: true }).body ?? '',
    )
    expect(decryptUnverified(encrypt, credentials.encodingAESKey).message).toContain(
      '<A><B>1</B><B><![CDATA[x]]></B></A><D>',
    )
  })

  test('is sent to an address that already has a query', () => {
    expect(wecom.verification().toRequest(`${address}?corp=1`).url).toMatch(/\?corp=1&timestamp=/)
  })
})

describe('a response', () => {
  const crypt = new WXBizMsgCrypt(credentials)
  const sealed = crypt.encryptMsg('<xml/>', { timestamp: NOW, nonce: '1' })

  test.each([
    ['in plaintext where it must be sealed', '<xml/>', 'INVALID_ENVELOPE'],
    [
      'with a signature that is wrong',
      sealed.replace(/(MsgSignature><!\[CDATA\[)\w{4}/, '$10000'),
      'INVALID_SIGNATURE',
    ],
    ['without its nonce', sealed.replace(/<Nonce>.*<\/Nonce>/, ''), 'INVALID_ENVELOPE'],
    ['for another receiver', crypt.encryptMsg('<xml/>', { receiveId: 'ww0' }), 'INVALID_RECEIVE_ID'],
  ])('%s is refused', async (_name, body, code) => {
    await expect(wecom.readReply({ status: 200, body })).rejects.toMatchObject({ code })
  })

  test('in plaintext is read in plain mode', async () => {
    const plain = createPlatform({ platform: 'mini-program', mode: 'plain', credentials: { token: 't' } })
    expect(await plain.readReply({ status: 200, body: '{"ErrCode":0}' })).toEqual({
      status: 200,
      sealed: false,
      text: '{"ErrCode":0}',
      message: { ErrCode: 0 },
    })
  })
})

describe('options', () => {
  test.each<[string, object]>([
    ['an unknown platform', { platform: 'wechat' }],
    ['a mode that the platform does not have', { platform: 'wecom', mode: 'plain' }],
    ['credentials without a key', { platform: 'wecom', credentials: { token: 't' } }],
    ['a function as the receiver', { platform: 'wecom', credentials: { ...credentials, receiveId: () => true } }],
  ])('%s is a TypeError', (_name, options) => {
    expect(() => createPlatform({ ...fixed, ...options } as PlatformOptions)).toThrow(TypeError)
  })

  test('the first of several receivers is used for sealing', () => {
    const side = createPlatform({ platform: 'wecom', credentials: { ...credentials, receiveId: ['ww1', 'ww2'] } })
    const { encrypt } = parseEnvelope(side.push(textPush).body ?? '')
    expect(decryptUnverified(encrypt, credentials.encodingAESKey).receiveId).toBe('ww1')
  })
})
