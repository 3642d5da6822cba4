/** `split: true`: a long text is sent in parts, in order, and what was not sent is in the result. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { sendCustomerServiceMessage, sendMessage, splitText } from 'wechat-callback/api'
import { createSendingPlatform } from '../support/api-interfaces/send.ts'
import { startApiServer } from '../support/api-server.ts'

const LIMIT = 2048
const long = Array.from({ length: 20 }, (_, index) => `${index + 10}${'好'.repeat(98)}。\n`).join('')
const parts = splitText(long, LIMIT)

async function startPlatform() {
  const platform = createSendingPlatform(() => true)
  const server = await startApiServer(platform.routes)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const tokens = { get: async () => 'TOKEN', invalidate: async () => undefined }
  const common = { tokens, baseUrl: server.baseUrl, split: true }
  return {
    platform,
    server,
    common,
    wecom: { platform: 'wecom', agentId: 1, ...common } as const,
    account: { platform: 'official-account', ...common } as const,
    texts: () => platform.delivered.map((body) => Object(body[String(body.msgtype)]).content),
  }
}

const textOf = (content: string, touser = 'zhangsan') => ({ touser, msgtype: 'text', text: { content } }) as const
const nobody = { invalidUser: [], invalidParty: [], invalidTag: [], unlicensedUser: [] }

test('a long text is refused without the option', async () => {
  const { server, wecom } = await startPlatform()
  const { split: _, ...options } = wecom
  await expect(sendMessage(options, textOf(long))).rejects.toMatchObject({
    code: 'NOT_SENDABLE',
    message: expect.stringContaining('text.content has 6000 bytes; it can have at most 2048'),
  })
  expect(server.requests).toEqual([])
})

describe('a long text', () => {
  test('is sent in parts, one after the other', async () => {
    const { wecom, texts } = await startPlatform()
    const result = await sendMessage(wecom, textOf(long))
    expect(texts()).toEqual(parts)
    expect(texts().join('')).toBe(long)
    expect(result).toEqual({ ...nobody, parts: ['M1', 'M2', 'M3', 'M4'].map((msgid) => ({ msgid, ...nobody })) })
  })

  test('of markdown keeps its other fields', async () => {
    const { platform, wecom } = await startPlatform()
    const message = { touser: 'a', safe: 1, msgtype: 'markdown', markdown: { content: long, other: 1 } } as const
    await sendMessage(wecom, message)
    expect(platform.delivered).toHaveLength(parts.length)
    for (const [index, body] of platform.delivered.entries()) {
      expect(body).toEqual({ ...message, markdown: { content: parts[index], other: 1 }, agentid: 1 })
    }
  })

  test('names all receivers who got no part, and the warning of any part', async () => {
    const { platform, wecom } = await startPlatform()
    platform.fail(
      { errcode: 0, errmsg: 'ok', invaliduser: 'a|b', unlicenseduser: 'c' },
      { errcode: 0, errmsg: 'ok. Warning: wrong json format.', invaliduser: 'b' },
    )
    expect(await sendMessage(wecom, textOf(long))).toMatchObject({
      invalidUser: ['a', 'b'],
      unlicensedUser: ['c'],
      warning: 'ok. Warning: wrong json format.',
    })
  })

  test('whose first part fails is not sent', async () => {
    const { platform, server, account } = await startPlatform()
    platform.fail({ errcode: 45015, errmsg: 'response out of time limit' })
    await expect(sendMessage(account, textOf(long))).rejects.toMatchObject({ errcode: 45015 })
    expect(server.requests).toHaveLength(1)
  })

  test('whose third part fails says what was not sent', async () => {
    const { platform, server, account, texts } = await startPlatform()
    platform.fail({ errcode: 0 }, { errcode: 0 }, { errcode: 45047, errmsg: 'out of response count limit' })
    const result = await sendMessage(account, textOf(long))
    expect(result).toMatchObject({ parts: [nobody, nobody], unsent: { error: { errcode: 45047 } } })
    expect(result.unsent?.texts).toEqual(parts.slice(2))
    expect(server.requests).toHaveLength(3)
    expect(texts()).toEqual([])
  })

  test('says the same if the tokens fail in between', async () => {
    const { account, texts } = await startPlatform()
    const failure = new Error('no token')
    let calls = 0
    const tokens = {
      get: async () => {
        if (++calls > 1) throw failure
        return 'TOKEN'
      },
      invalidate: async () => undefined,
    }
    const result = await sendMessage({ ...account, tokens }, textOf(long))
    expect(result.unsent).toEqual({ texts: parts.slice(1), error: failure })
    expect(texts()).toEqual(parts.slice(0, 1))
  })

  test('is checked before its first part is sent', async () => {
    const { server, wecom } = await startPlatform()
    const message = { ...textOf(long), touser: '' }
    await expect(sendMessage(wecom, message)).rejects.toMatchObject({ code: 'NOT_SENDABLE' })
    await expect(sendMessage(wecom, { ...textOf(`${long}\ud83d`) })).rejects.toMatchObject({ code: 'NOT_SENDABLE' })
    expect(server.requests).toEqual([])
  })

  test('of 微信客服 has an id for each part', async () => {
    const { platform, common } = await startPlatform()
    const message = { ...textOf(long), open_kfid: 'wk', msgid: 'a'.repeat(30) }
    const result = await sendCustomerServiceMessage(common, message)
    const ids = ['', '-2', '-3', '-4'].map((suffix) => `${'a'.repeat(30)}${suffix}`)
    expect(platform.delivered.map(({ msgid }) => msgid)).toEqual(ids)
    expect(result.parts?.map(({ msgid }) => msgid)).toEqual(ids)
  })

  test('of 微信客服 is refused if such an id is too long', async () => {
    const { server, common } = await startPlatform()
    const message = { ...textOf(long), open_kfid: 'wk', msgid: 'a'.repeat(31) }
    await expect(sendCustomerServiceMessage(common, message)).rejects.toMatchObject({
      code: 'NOT_SENDABLE',
      message: expect.stringContaining('msgid has 33 bytes; it can have at most 32'),
    })
    expect(server.requests).toEqual([])
  })

  test('of 微信客服 without an id has none', async () => {
    const { server, common } = await startPlatform()
    await sendCustomerServiceMessage(common, { ...textOf(long), open_kfid: 'wk' })
    expect(server.requests.filter(({ body = {} }) => 'msgid' in body)).toEqual([])
  })

  test('with equal parts loses none of them to the check for duplicates', async () => {
    const { wecom, texts } = await startPlatform()
    const same = 'a'.repeat(LIMIT * 3)
    await sendMessage(wecom, { ...textOf(same), enable_duplicate_check: 1 })
    expect(texts().join('')).toBe(same)
  })

  test('is dropped as a whole if it is sent again with the check for duplicates', async () => {
    const { wecom, texts } = await startPlatform()
    await sendMessage(wecom, { ...textOf(long), enable_duplicate_check: 1 })
    await sendMessage(wecom, { ...textOf(long), enable_duplicate_check: 1 })
    expect(texts()).toEqual(parts)
  })

  test('sends no part without a visible character', async () => {
    const { wecom, texts } = await startPlatform()
    await sendMessage(wecom, textOf(`words${'\n'.repeat(5000)}`))
    expect(texts()).toEqual([`words${'\n'.repeat(LIMIT - 5)}`])
    await sendMessage(wecom, textOf(`words${'\n'.repeat(5000)}more words`))
    expect(texts().slice(1).join('')).toMatch(/^words\n+more words$/)
  })
})

describe('nothing is changed by the option', () => {
  test('in a text that fits', async () => {
    const { server, wecom } = await startPlatform()
    expect(await sendMessage(wecom, textOf('a'.repeat(LIMIT)))).toEqual({ msgid: 'M1', ...nobody })
    expect(server.requests).toHaveLength(1)
  })

  test('in other kinds, or in what is not a message', async () => {
    const { server, wecom } = await startPlatform()
    const file = { touser: 'a', msgtype: 'file', file: { media_id: 'M' } } as const
    expect(await sendMessage(wecom, file)).toEqual({ msgid: 'M1', ...nobody })
    for (const message of [null, 'text', { msgtype: 'text' }, { msgtype: 'text', text: { content: 1 } }]) {
      await expect(sendMessage(wecom, message as never)).rejects.toMatchObject({ code: 'NOT_SENDABLE' })
    }
    expect(server.requests).toHaveLength(1)
  })
})
