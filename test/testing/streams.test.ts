/** A bot's stream is followed to its end, as the client does. */
import { describe, expect, test } from 'vitest'
import { botStream, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform } from 'wechat-callback/testing'

const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: '' }
const platform = createPlatform({ platform: 'wecom-bot', credentials })

/** A model whose pieces come one by one, each after the previous text was fetched twice. */
async function* story() {
  for (const piece of ['从前', '有座山，', '山里有座庙']) {
    yield piece
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe.each([
  ['fetch', createFetchHandler({ platform: 'wecom-bot', credentials, onMessage: () => story() })],
  ['http', createNodeHandler({ platform: 'wecom-bot', credentials, onMessage: () => story() })],
])('through %s', (_name, handler) => {
  test('the text is whole at last', async () => {
    const { reply } = await platform.send(handler, 'text')
    const { content, hasEnded, refreshes } = await platform.readStream(handler, reply, { refreshMs: 5 })
    expect({ content, hasEnded }).toEqual({ content: '从前有座山，山里有座庙', hasEnded: true })
    expect(refreshes.length).toBeGreaterThan(0)
    expect(refreshes.every(({ status }) => status === 200)).toBe(true)
  })
})

test('a stream that its first reply ends needs no refresh', async () => {
  const onMessage = () => botStream({ id: '1', finish: true, content: '收到' })
  const handler = createFetchHandler({ platform: 'wecom-bot', credentials, onMessage })
  const { reply } = await platform.send(handler, 'text')
  expect(await platform.readStream(handler, reply)).toEqual({ content: '收到', hasEnded: true, refreshes: [] })
})

test('a refresh push that is not answered ends the following, with its result', async () => {
  const first = createFetchHandler({
    platform: 'wecom-bot',
    credentials,
    onMessage: () => botStream({ id: '1', finish: false, content: '想一想' }),
  })
  const { reply } = await platform.send(first, 'text')
  const broken = () => new Response(null, { status: 500 })
  const { content, hasEnded, refreshes } = await platform.readStream(broken, reply, { refreshMs: 1 })
  expect({ content, hasEnded }).toEqual({ content: '想一想', hasEnded: false })
  expect(refreshes.map(({ status }) => status)).toEqual([500])
})

test('a stream that never ends is followed until the platform stops asking', async () => {
  const onMessage = () => botStream({ id: '1', finish: false, content: '想一想' })
  const handler = createFetchHandler({ platform: 'wecom-bot', credentials, onMessage })
  const { reply } = await platform.send(handler, 'text')
  const { hasEnded, refreshes } = await platform.readStream(handler, reply, { refreshMs: 1, timeoutMs: 50 })
  expect(hasEnded).toBe(false)
  expect(refreshes.length).toBeGreaterThan(0)
})

test('a reply without a stream, another platform and wrong options are TypeErrors', async () => {
  const wecom = createPlatform({ platform: 'wecom', credentials: { ...credentials, receiveId: 'ww1436e0e65a779aee' } })
  const handler = createFetchHandler({
    platform: 'wecom',
    credentials: { ...credentials, receiveId: 'ww1436e0e65a779aee' },
    onMessage: () => text('收到'),
  })
  const { reply } = await wecom.send(handler, 'text')
  await expect(wecom.readStream(handler, reply)).rejects.toThrow('only a bot has streams')
  await expect(platform.readStream(handler, reply)).rejects.toThrow('expected a reply with a stream')
  await expect(platform.readStream(handler, undefined)).rejects.toThrow('expected a reply with a stream')
  await expect(platform.readStream(handler, reply, { refreshMs: 0 })).rejects.toThrow(TypeError)
})
