/** `sendMessage`, `sendCustomerServiceMessage` and `sendToResponseUrl` over a real http server that plays the platform. */
import { inspect } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  type AccessTokens,
  ApiError,
  type Fetch,
  isApiError,
  sendCustomerServiceMessage,
  sendMessage,
  sendToResponseUrl,
} from 'wechat-callback/api'
import {
  CUSTOM_SEND,
  createSendingPlatform,
  KF_SEND,
  MESSAGE_SEND,
  RESPONSE_URL,
} from '../support/api-interfaces/send.ts'
import type { ApiFault } from '../support/api-interfaces/tokens.ts'
import { startApiServer } from '../support/api-server.ts'
import { useSteppedTime } from '../support/virtual-time.ts'

const MINUTE = 60_000
const CONTENT = 'TheWordsOfTheMessage'
const text = { msgtype: 'text', text: { content: CONTENT } } as const
const toZhangsan = { touser: 'zhangsan', ...text } as const
const toOpenId = { touser: 'oOPENID', ...text } as const
const toCustomer = { touser: 'wmCUSTOMER', open_kfid: 'wkACCOUNT', ...text } as const
const markdown = { msgtype: 'markdown', markdown: { content: CONTENT } } as const
const responseUrl = 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=TheSecretCode'

/** A platform, and the options that send to it; the tokens are `Token_1`, `Token_2`, …, a new one after `invalidate`. */
async function startPlatform() {
  const state = { token: 1, firstValid: 1 }
  const platform = createSendingPlatform((token) => Number(/^Token_(\d+)$/.exec(token)?.[1]) >= state.firstValid)
  const server = await startApiServer(platform.routes)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const invalidated: string[] = []
  const tokens: AccessTokens = {
    get: async () => `Token_${state.token}`,
    invalidate: async (token) => {
      invalidated.push(token)
      state.token++
    },
  }
  const common = { tokens, baseUrl: server.baseUrl, timeoutMs: MINUTE }
  // response_url is always https.
  const fetchHere: Fetch = (url, init) => {
    expect(url).toMatch(/^https:\/\/qyapi\.weixin\.qq\.com\//)
    return fetch(url.replace('https://qyapi.weixin.qq.com', server.baseUrl), init)
  }
  return {
    platform,
    server,
    invalidated,
    /** Voids the tokens before a number. */
    voidUntil: (firstValid: number) => {
      state.firstValid = firstValid
    },
    wecom: { platform: 'wecom', agentId: 1000002, ...common } as const,
    account: { platform: 'official-account', ...common } as const,
    miniProgram: { platform: 'mini-program', ...common } as const,
    kf: common,
    bot: { fetch: fetchHere, timeoutMs: MINUTE },
  }
}

type Platform = Awaited<ReturnType<typeof startPlatform>>

/** Every function that sends, with a short message. */
const SENDERS: readonly [name: string, send: (platform: Platform) => Promise<unknown>][] = [
  ['sendMessage to 企业微信', ({ wecom }) => sendMessage(wecom, toZhangsan)],
  ['sendMessage to 公众号', ({ account }) => sendMessage(account, toOpenId)],
  ['sendMessage to 小程序', ({ miniProgram }) => sendMessage(miniProgram, toOpenId)],
  ['sendCustomerServiceMessage', ({ kf }) => sendCustomerServiceMessage(kf, toCustomer)],
  ['sendToResponseUrl', ({ bot }) => sendToResponseUrl(responseUrl, markdown, bot)],
]
const WITH_TOKEN = SENDERS.slice(0, 4)

const caught = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error)

describe('the request', () => {
  test('of 企业微信 is one of message/send, with agentid', async () => {
    const { server, wecom } = await startPlatform()
    await sendMessage(wecom, { ...toZhangsan, safe: 1 })
    const [request] = server.requests
    expect([request?.method, request?.path, String(request?.query)]).toEqual([
      'POST',
      MESSAGE_SEND,
      'access_token=Token_1',
    ])
    expect(request?.body).toEqual({ ...toZhangsan, safe: 1, agentid: 1000002 })
  })

  test.each(['account', 'miniProgram'] as const)('of %s is one of message/custom/send', async (name) => {
    const { server, [name]: options } = await startPlatform()
    await sendMessage<'official-account' | 'mini-program'>(options, toOpenId)
    const [request] = server.requests
    expect([request?.path, String(request?.query), request?.body]).toEqual([
      CUSTOM_SEND,
      'access_token=Token_1',
      toOpenId,
    ])
  })

  test('of 微信客服 is one of kf/send_msg', async () => {
    const { server, kf } = await startPlatform()
    await sendCustomerServiceMessage(kf, { ...toCustomer, msgid: 'own-1' })
    const [request] = server.requests
    expect([request?.path, String(request?.query), request?.body]).toEqual([
      KF_SEND,
      'access_token=Token_1',
      { ...toCustomer, msgid: 'own-1' },
    ])
  })

  test('of a bot goes to the response_url, without a token', async () => {
    const { server, bot } = await startPlatform()
    await sendToResponseUrl(responseUrl, markdown, bot)
    const [request] = server.requests
    expect([request?.path, String(request?.query), request?.body]).toEqual([
      RESPONSE_URL,
      'response_code=TheSecretCode',
      markdown,
    ])
  })

  test('goes to the origin of the platform by default', async () => {
    const fetch = vi.fn(async (_url: string) => Response.json({ errcode: 0, errmsg: 'ok' }))
    const { tokens } = (await startPlatform()).kf
    await sendMessage({ platform: 'wecom', agentId: 1, tokens, fetch }, toZhangsan)
    await sendMessage({ platform: 'mini-program', tokens, fetch }, toOpenId)
    await sendCustomerServiceMessage({ tokens, fetch }, toCustomer)
    expect(fetch.mock.calls.map(([url]) => new URL(url).origin)).toEqual([
      'https://qyapi.weixin.qq.com',
      'https://api.weixin.qq.com',
      'https://qyapi.weixin.qq.com',
    ])
  })

  test('has Chinese and emoji as they are, and passes on fields that are not in the catalogue', async () => {
    const { platform, wecom } = await startPlatform()
    const bodies: unknown[] = []
    const fetchSeen: Fetch = (url, init) => {
      bodies.push(init.body)
      return fetch(url, init)
    }
    const message = { touser: 'zhangsan', msgtype: 'text', text: { content: '你好 😀' }, new_field: { a: 1 } } as const
    await sendMessage({ ...wecom, fetch: fetchSeen }, message)
    expect(bodies[0]).toContain('你好 😀')
    expect(platform.delivered).toEqual([{ ...message, agentid: 1000002 }])
  })
})

describe('the result', () => {
  const nobody = { invalidUser: [], invalidParty: [], invalidTag: [], unlicensedUser: [] }

  test('of 企业微信 names those whom it did not reach', async () => {
    const { wecom } = await startPlatform()
    const result = await sendMessage(wecom, { ...toZhangsan, touser: 'zhangsan|nobody1|nobody2|unlicensed' })
    expect(result).toEqual({
      msgid: 'M1',
      ...nobody,
      invalidUser: ['nobody1', 'nobody2'],
      unlicensedUser: ['unlicensed'],
    })
  })

  test('is an error if nobody was reached', async () => {
    const { wecom } = await startPlatform()
    const error = await caught(sendMessage(wecom, { ...toZhangsan, touser: 'nobody1' }))
    expect(error).toMatchObject({ code: 'REFUSED', errcode: 81013, isRetryable: false })
  })

  test('of a card has the response code', async () => {
    const { wecom } = await startPlatform()
    const card = {
      card_type: 'text_notice',
      sub_title_text: '完成',
      card_action: { type: 1, url: 'https://a' },
    } as const
    const result = await sendMessage(wecom, { touser: 'a', msgtype: 'template_card', template_card: card })
    expect(result).toEqual({ msgid: 'M1', responseCode: 'RESPONSE_CODE', ...nobody })
  })

  test('has the id of 微信客服, and no id of 公众号 and bots', async () => {
    const { kf, account, bot } = await startPlatform()
    expect(await sendCustomerServiceMessage(kf, { ...toCustomer, msgid: 'own-1' })).toEqual({
      msgid: 'own-1',
      ...nobody,
    })
    expect(await sendMessage(account, toOpenId)).toEqual(nobody)
    expect(await sendToResponseUrl(responseUrl, markdown, bot)).toEqual(nobody)
  })

  test.each(SENDERS)('%s: a warning of the platform is passed on', async (_name, send) => {
    const platform = await startPlatform()
    platform.platform.fail({ errcode: 0, errmsg: 'ok. Warning: wrong json format. ' })
    expect(await send(platform)).toEqual({ ...nobody, warning: 'ok. Warning: wrong json format. ' })
  })

  test.each([{ errcode: 0 }, { errcode: 0, errmsg: 'OK' }, { errcode: 0, errmsg: '' }, {}])(
    'has no warning: %j',
    async (answer) => {
      const { platform, wecom } = await startPlatform()
      platform.fail(answer)
      expect(await sendMessage(wecom, toZhangsan)).toEqual(nobody)
    },
  )

  test('reads lists of one number, and ignores values of other types', async () => {
    const { platform, wecom } = await startPlatform()
    platform.fail({ errcode: 0, invalidparty: 7, invaliduser: ' a | |b', invalidtag: { a: 1 }, msgid: 5 })
    expect(await sendMessage(wecom, toZhangsan)).toEqual({ ...nobody, invalidParty: ['7'], invalidUser: ['a', 'b'] })
  })

  test('has no token, also if the platform repeats it', async () => {
    const { platform, wecom } = await startPlatform()
    platform.fail({ errcode: 0, errmsg: 'ok. Token_1 is old' })
    expect((await sendMessage(wecom, toZhangsan)).warning).toBe('ok. *** is old')
  })
})

describe('a message that cannot be sent is refused without a request', () => {
  const card = (more: object) => ({
    touser: 'a',
    msgtype: 'template_card',
    template_card: { card_type: 'text_notice', sub_title_text: 's', card_action: {}, ...more },
  })
  const circular: Record<string, unknown> = { ...toZhangsan }
  circular.self = circular

  test.each<[string, unknown, string]>([
    ['no object', 'text', 'it is not an object'],
    ['no msgtype', { touser: 'a' }, 'msgtype must be one of text, markdown, image, voice,'],
    ['a msgtype of other platforms', { touser: 'a', msgtype: 'music' }, 'msgtype must be one of text, markdown,'],
    ['a msgtype of Object', { touser: 'a', msgtype: 'constructor' }, 'msgtype must be one of text, markdown,'],
    ['no receiver', text, 'touser, toparty and totag are all missing'],
    ['empty receivers', { touser: '', toparty: '', ...text }, 'touser, toparty and totag are all missing'],
    ['no text', { touser: 'a', msgtype: 'text', text: { content: '' } }, 'text.content is empty'],
    ['half an emoji', { touser: 'a', msgtype: 'text', text: { content: 'a\ud83d' } }, 'text.content has half of a'],
    ['half an emoji in another field', { ...toZhangsan, other: ['\ud83d'] }, 'a text in it has half of a surrogate'],
    ['a circle', circular, 'it cannot be written as JSON'],
    ['a BigInt', { ...toZhangsan, other: 1n }, 'it cannot be written as JSON'],
    [
      'a card without a text',
      card({ sub_title_text: undefined }),
      'template_card has neither main_title.title nor sub',
    ],
    ['a card without a picture', card({ card_type: 'news_notice' }), 'template_card has neither card_image nor image'],
    ['a card with a wrong task_id', card({ task_id: 'a b' }), 'template_card.task_id may have only letters'],
    [
      'a card without a task_id',
      card({ action_menu: { action_list: [{ text: 't', key: 'k' }] } }),
      'template_card.task_id is',
    ],
  ])('%s', async (_name, message, reason) => {
    const { server, wecom } = await startPlatform()
    const error = await caught(sendMessage(wecom, message as never))
    expect(error).toMatchObject({
      code: 'NOT_SENDABLE',
      isRetryable: false,
      message: expect.stringContaining(`${MESSAGE_SEND}: the message cannot be sent: ${reason}`),
    })
    expect(server.requests).toEqual([])
  })

  test.each(['a b', 'ä', 'a/b'])('微信客服: the msgid %j', async (msgid) => {
    const { server, kf } = await startPlatform()
    const error = await caught(sendCustomerServiceMessage(kf, { ...toCustomer, msgid }))
    expect(error).toMatchObject({ code: 'NOT_SENDABLE', message: expect.stringContaining('msgid may have only') })
    expect(server.requests).toEqual([])
  })
})

describe('repetitions', () => {
  useSteppedTime()

  test.each(WITH_TOKEN)('%s: a busy platform is called again', async (_name, send) => {
    const platform = await startPlatform()
    platform.platform.fail({ errcode: -1, errmsg: 'system busy' }, { errcode: -1, errmsg: 'system busy' })
    await send(platform)
    expect(platform.server.requests).toHaveLength(3)
    expect(platform.platform.delivered).toHaveLength(1)
  })

  test.each(WITH_TOKEN)('%s: at most three times', async (_name, send) => {
    const platform = await startPlatform()
    for (let count = 0; count < 9; count++) platform.platform.fail({ errcode: -1, errmsg: 'system busy' })
    expect(await caught(send(platform))).toMatchObject({ code: 'REFUSED', errcode: -1, isRetryable: true })
    expect(platform.server.requests).toHaveLength(4)
  })

  test.each([45009, 45033])('a limit of calls (%i) is waited for', async (errcode) => {
    const { platform, server, wecom } = await startPlatform()
    platform.fail({ errcode, errmsg: 'freq out of limit' })
    await sendMessage(wecom, toZhangsan)
    expect(server.requests).toHaveLength(2)
  })

  test.each([45015, 45047, 95001, 95002, 95013, 95018, 48001, 81013, 45002, 40003])(
    '%i is not repeated',
    async (errcode) => {
      for (const [name, send] of WITH_TOKEN) {
        const platform = await startPlatform()
        platform.platform.fail({ errcode, errmsg: 'refused' })
        expect([name, await caught(send(platform))]).toMatchObject([
          name,
          { code: 'REFUSED', errcode, isRetryable: false },
        ])
        expect(platform.server.requests).toHaveLength(1)
      }
    },
  )

  const UNANSWERED: readonly [fault: ApiFault, code: string][] = [
    ['no response', 'TIMEOUT'],
    ['the connection is reset', 'UNREACHABLE'],
    ['half a body', 'UNREADABLE_RESPONSE'],
    ['status 502', 'HTTP_STATUS'],
  ]

  test.each(UNANSWERED)('%s: a call that is not idempotent is not repeated', async (fault, code) => {
    for (const [name, send] of SENDERS) {
      const platform = await startPlatform()
      platform.platform.failAfterDelivery(fault)
      expect([name, await caught(send(platform))]).toMatchObject([name, { code }])
      expect([name, platform.platform.delivered.length]).toEqual([name, 1])
    }
  })

  test.each(UNANSWERED)('%s: with enable_duplicate_check the call is repeated, and delivered once', async (fault) => {
    const { platform, server, wecom } = await startPlatform()
    platform.failAfterDelivery(fault, fault)
    await sendMessage(wecom, { ...toZhangsan, enable_duplicate_check: 1 })
    expect(server.requests).toHaveLength(3)
    expect(platform.delivered).toHaveLength(1)
  })

  test.each(UNANSWERED)('%s: with a msgid of 微信客服 the call is repeated, and delivered once', async (fault) => {
    const { platform, server, kf } = await startPlatform()
    platform.fail(fault)
    expect(await sendCustomerServiceMessage(kf, { ...toCustomer, msgid: 'own-1' })).toMatchObject({ msgid: 'own-1' })
    // If the first call was carried out, the platform refuses the second one.
    platform.failAfterDelivery(fault)
    const error = await caught(sendCustomerServiceMessage(kf, { ...toCustomer, msgid: 'own-2' }))
    expect(error).toMatchObject({ code: 'REFUSED' })
    expect(server.requests).toHaveLength(4)
    expect(platform.delivered.map(({ msgid }) => msgid)).toEqual(['own-1', 'own-2'])
  })

  test('enable_duplicate_check: 0 and an empty msgid make no call idempotent', async () => {
    const { platform, server, wecom, kf } = await startPlatform()
    platform.fail('status 502', 'status 502')
    await caught(sendMessage(wecom, { ...toZhangsan, enable_duplicate_check: 0 }))
    await caught(sendCustomerServiceMessage(kf, { ...toCustomer, msgid: '' }))
    expect(server.requests).toHaveLength(2)
  })

  test.each<[ApiFault, string]>([
    ['a page of HTML', 'UNREADABLE_RESPONSE'],
    ['a redirect', 'REDIRECTED'],
  ])('%s is not followed by another call', async (fault, code) => {
    const { platform, server, wecom } = await startPlatform()
    platform.fail(fault)
    const error = await caught(sendMessage(wecom, { ...toZhangsan, enable_duplicate_check: 1 }))
    expect(error).toMatchObject({ code, isRetryable: false })
    expect(server.requests).toHaveLength(1)
  })

  test.each<[string, ApiFault]>([
    ['a busy platform', { errcode: -1, errmsg: 'system busy' }],
    ['a limit of calls', { errcode: 45009, errmsg: 'freq out of limit' }],
    ['a refusal', { errcode: 40001, errmsg: 'invalid' }],
    ...UNANSWERED.map(([fault]): [string, ApiFault] => [String(fault), fault]),
  ])('%s: a response_url is called once', async (_name, fault) => {
    const { platform, server, bot } = await startPlatform()
    platform.fail(fault)
    expect(isApiError(await caught(sendToResponseUrl(responseUrl, markdown, bot)))).toBe(true)
    expect(server.requests).toHaveLength(1)
  })
})

describe('a refused token', () => {
  useSteppedTime()

  test.each(WITH_TOKEN)('%s: it is dropped, and the call made again', async (_name, send) => {
    const platform = await startPlatform()
    platform.voidUntil(2)
    await send(platform)
    expect(platform.invalidated).toEqual(['Token_1'])
    const used = platform.server.requests.map(({ query }) => query.get('access_token'))
    expect(used).toEqual(['Token_1', 'Token_2'])
    expect(platform.platform.delivered).toHaveLength(1)
  })

  test('does not count as a repetition, nor start them over', async () => {
    const { platform, server, voidUntil, wecom } = await startPlatform()
    const busy = { errcode: -1, errmsg: 'system busy' }
    voidUntil(2)
    platform.fail(busy, busy, { errcode: 42001, errmsg: 'access_token expired' }, busy, busy, busy)
    expect(await caught(sendMessage(wecom, toZhangsan))).toMatchObject({ errcode: -1 })
    expect(server.requests.map(({ query }) => query.get('access_token'))).toEqual([
      'Token_1',
      'Token_1',
      'Token_1',
      'Token_2',
      'Token_2',
    ])
  })

  test('is not used again after a pause: each repetition asks for the token', async () => {
    const { platform, server, wecom } = await startPlatform()
    let count = 0
    const tokens = { get: async () => `Token_${++count}`, invalidate: async () => undefined }
    platform.fail({ errcode: -1, errmsg: 'system busy' })
    await sendMessage({ ...wecom, tokens }, toZhangsan)
    expect(server.requests.map(({ query }) => query.get('access_token'))).toEqual(['Token_1', 'Token_2'])
  })

  test('is dropped once: the second refusal is the error', async () => {
    const { server, invalidated, voidUntil, wecom } = await startPlatform()
    voidUntil(9)
    expect(await caught(sendMessage(wecom, toZhangsan))).toMatchObject({ errcode: 40014, isTokenError: true })
    expect(invalidated).toEqual(['Token_1'])
    expect(server.requests).toHaveLength(2)
  })

  test('what the tokens throw is thrown, at first and after a refusal', async () => {
    const { server, voidUntil, wecom } = await startPlatform()
    const failure = new Error('no token')
    const get = vi.fn(async () => 'Token_1')
    const tokens = { get, invalidate: async () => undefined }
    get.mockRejectedValueOnce(failure)
    expect(await caught(sendMessage({ ...wecom, tokens }, toZhangsan))).toBe(failure)
    expect(server.requests).toEqual([])
    voidUntil(2)
    get.mockResolvedValueOnce('Token_1').mockRejectedValueOnce(failure)
    expect(await caught(sendMessage({ ...wecom, tokens }, toZhangsan))).toBe(failure)
    expect(server.requests).toHaveLength(1)
  })
})

describe('a response_url', () => {
  test.each<[string, string]>([
    ['not https', 'http://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=TheSecretCode'],
    ['no URL', 'TheSecretCode'],
    ['a number', 1 as never],
    ['nothing', undefined as never],
    ['another host', 'https://example.com/cgi-bin/aibot/response?response_code=TheSecretCode'],
    ['another host before an @', 'https://qyapi.weixin.qq.com@example.com/?response_code=TheSecretCode'],
    ['a user', 'https://user:TheSecretCode@qyapi.weixin.qq.com/'],
    ['a longer host', 'https://qyapi.weixin.qq.com.example.com/?response_code=TheSecretCode'],
    ['a subdomain', 'https://a.qyapi.weixin.qq.com/?response_code=TheSecretCode'],
    ['another port', 'https://qyapi.weixin.qq.com:8443/?response_code=TheSecretCode'],
  ])('is refused without a request: %s', async (_name, url) => {
    const fetch = vi.fn()
    const error = await caught(sendToResponseUrl(url, markdown, { fetch }))
    expect(error).toMatchObject({ code: 'NOT_SENDABLE' })
    expect(inspect(error, { depth: 9 })).not.toContain('TheSecretCode')
    expect(fetch).not.toHaveBeenCalled()
  })

  test.each([
    ['https://wework.example.com/cgi-bin/aibot/response?response_code=C', ['wework.example.com']],
    ['https://wework.example.com:8443/x?response_code=C', ['a.example.com', 'WeWork.example.com:8443']],
    ['https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=C', ['wework.example.com']],
  ])('of a private deployment is called if it is allowed: %s', async (url, allowedHosts) => {
    const fetch = vi.fn(async (_url: string) => Response.json({ errcode: 0 }))
    await sendToResponseUrl(url, markdown, { fetch, allowedHosts })
    expect(fetch.mock.calls.map(([called]) => called)).toEqual([url])
  })

  test('can be used again if the message was refused without a request', async () => {
    const { server, bot } = await startPlatform()
    const long = { msgtype: 'markdown', markdown: { content: '好'.repeat(6827) } } as const
    expect(await caught(sendToResponseUrl(responseUrl, long, bot))).toMatchObject({
      code: 'NOT_SENDABLE',
      message: expect.stringContaining('markdown.content has 20481 bytes; it can have at most 20480'),
    })
    expect(server.requests).toEqual([])
    await sendToResponseUrl(responseUrl, markdown, bot)
    expect(await caught(sendToResponseUrl(responseUrl, markdown, bot))).toMatchObject({
      code: 'REFUSED',
      errcode: 40001,
    })
  })
})

describe('an error', () => {
  useSteppedTime()

  test.each<[string, ApiFault]>([
    ['a page of HTML', 'a page of HTML'],
    ['half a body', 'half a body'],
    ['a redirect', 'a redirect'],
    ['a reset', 'the connection is reset'],
    ['status 502', 'status 502'],
    ['no response', 'no response'],
  ])('%s: has no token, no code of a URL and no content', async (_name, fault) => {
    for (const [name, send] of SENDERS) {
      const platform = await startPlatform()
      platform.platform.fail(fault)
      const error = await caught(send(platform))
      expect([name, error instanceof ApiError]).toEqual([name, true])
      expect(shown(error)).not.toMatch(/Token_1|TheSecretCode|TheWordsOfTheMessage|https?:/)
    }
  })

  test('has no token and no code of a URL if the platform repeats them', async () => {
    for (const [name, send] of SENDERS) {
      const platform = await startPlatform()
      const secret = name === 'sendToResponseUrl' ? 'TheSecretCode' : 'Token_1'
      platform.platform.fail({ errcode: 48001, errmsg: `api unauthorized: ${secret} rid: 1-2` })
      const error = await caught(send(platform))
      expect(error).toMatchObject({ errcode: 48001, errmsg: 'api unauthorized: *** rid: 1-2', rid: '1-2' })
      expect(shown(error)).not.toMatch(/Token_1|TheSecretCode|TheWordsOfTheMessage/)
    }
  })

  test('of a fetch that names the URL has no token', async () => {
    const { wecom, bot } = await startPlatform()
    const fetch: Fetch = async (url) => {
      throw new TypeError(`fetch failed: ${url}`, {
        cause: Object.assign(new Error(`to ${url}`), { code: 'ENOTFOUND' }),
      })
    }
    for (const error of [
      await caught(sendMessage({ ...wecom, fetch }, toZhangsan)),
      await caught(sendToResponseUrl(responseUrl, markdown, { ...bot, fetch })),
    ]) {
      expect(error).toMatchObject({ code: 'UNREACHABLE', cause: { cause: { code: 'ENOTFOUND' } } })
      expect(shown(error)).not.toMatch(/Token_1|TheSecretCode|TheWordsOfTheMessage/)
    }
  })

  function shown(error: unknown): string {
    return `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)}`
  }
})

describe('options', () => {
  const wrong = { tokens: { get: async () => 'T', invalidate: async () => undefined }, fetch: vi.fn() }

  test.each<[string, object, string]>([
    ['no object', null as never, 'options: expected an object'],
    ['an unknown platform', { platform: 'wecom-bot' }, 'platform: expected wecom, official-account, mini-program'],
    ['no agentId', { platform: 'wecom' }, 'agentId must be the AgentId of the app, a whole number'],
    ['a text as agentId', { platform: 'wecom', agentId: '1000002' }, 'agentId must be the AgentId of the app'],
    ['a wrong baseUrl', { platform: 'wecom', agentId: 1, baseUrl: 'qyapi' }, 'baseUrl must be'],
    ['a wrong timeoutMs', { platform: 'wecom', agentId: 1, timeoutMs: 0 }, 'timeoutMs must be'],
    ['no tokens', { platform: 'wecom', agentId: 1, tokens: undefined }, 'tokens: expected an object with get and'],
  ])('%s is a TypeError', async (_name, options, message) => {
    const given = options === null ? options : { ...wrong, ...options }
    const error = await caught(sendMessage(given as never, toZhangsan as never))
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain(message)
    expect(wrong.fetch).not.toHaveBeenCalled()
  })

  test('of the other functions too', async () => {
    for (const error of [
      await caught(sendCustomerServiceMessage(1 as never, toCustomer)),
      await caught(sendToResponseUrl(responseUrl, markdown, 1 as never)),
    ]) {
      expect(String(error)).toContain('TypeError: options: expected an object')
    }
    const kf = await caught(sendCustomerServiceMessage({ ...wrong, tokens: {} as never }, toCustomer))
    expect(String(kf)).toContain('TypeError: tokens: expected an object with get and invalidate')
    const bot = await caught(sendToResponseUrl(responseUrl, markdown, { ...wrong, allowedHosts: 'a' as never }))
    expect(String(bot)).toContain('TypeError: allowedHosts: expected a list of hosts')
  })
})

test('a source of tokens that returns none is a TypeError, and nothing is sent', async () => {
  const { server, wecom } = await startPlatform()
  const tokens = { get: async () => undefined as unknown as string, invalidate: async () => undefined }
  await expect(sendMessage({ ...wecom, tokens }, toZhangsan)).rejects.toThrow(
    new TypeError('tokens.get() must return a token as text'),
  )
  expect(server.requests).toEqual([])
})
