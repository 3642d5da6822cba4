const { text } = require('wechat-callback')
const { createFetchHandler } = require('wechat-callback/fetch')
const { createPlatform } = require('wechat-callback/testing')

const account = {
  platform: 'wecom',
  credentials: { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' },
}

test('replies to a push', async () => {
  const onMessage = jest.fn((message) => text(`收到:${message.Content}`))
  const handler = createFetchHandler({ ...account, onMessage })
  const platform = createPlatform(account)
  const push = platform.push({ MsgType: 'text', Content: '你好' })
  const reply = await platform.readReply(await handler(push.toRequest('https://example.com/wechat')))
  expect(reply).toMatchObject({ sealed: true, message: { MsgType: 'text', Content: '收到:你好' } })
  expect(onMessage).toHaveBeenCalledTimes(1)
})
