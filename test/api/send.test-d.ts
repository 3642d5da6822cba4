/** What compiles when messages are sent, and what does not. */
import {
  type AccessTokens,
  type OutgoingMessageOf,
  type SendMessageOptions,
  type SendResult,
  sendCustomerServiceMessage,
  sendMessage,
  sendToResponseUrl,
} from 'wechat-callback/api'

declare const tokens: AccessTokens

const wecom = { platform: 'wecom', tokens, agentId: 1000002 } as const
const account = { platform: 'official-account', tokens } as const
const miniProgram = { platform: 'mini-program', tokens } as const
const url = 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=CODE'

export async function compiled(): Promise<void> {
  const result: SendResult = await sendMessage(wecom, { touser: 'a|b', msgtype: 'text', text: { content: '你好' } })
  const invalid: readonly string[] = result.invalidUser
  void invalid
  await sendMessage(wecom, {
    toparty: '1',
    msgtype: 'markdown',
    markdown: { content: '**你好**' },
    enable_duplicate_check: 1,
  })
  await sendMessage(
    { ...wecom, split: true, fetch, timeoutMs: 5000 },
    { touser: 'a', msgtype: 'file', file: { media_id: 'M' } },
  )
  await sendMessage(account, { touser: 'o', msgtype: 'msgmenu', msgmenu: { list: [{ id: '1', content: '满意' }] } })
  await sendMessage(miniProgram, {
    touser: 'o',
    msgtype: 'link',
    link: { title: 't', description: 'd', url: 'https://a', thumb_url: 'https://b' },
  })
  await sendCustomerServiceMessage(
    { tokens },
    { touser: 'wm', open_kfid: 'wk', msgtype: 'text', text: { content: 'a' } },
  )
  await sendToResponseUrl(url, { msgtype: 'markdown', markdown: { content: 'a' } })
  await sendToResponseUrl(url, {
    msgtype: 'template_card',
    template_card: { card_type: 'text_notice', sub_title_text: '完成', card_action: { type: 1, url: 'https://a' } },
  })

  // @ts-expect-error -- an app needs its agentId
  await sendMessage({ platform: 'wecom', tokens }, { touser: 'a', msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- 公众号 has no agentId
  await sendMessage({ ...account, agentId: 1 }, { touser: 'o', msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- agentId is a number
  await sendMessage({ ...wecom, agentId: '1000002' }, { touser: 'a', msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- bots send to a response_url
  await sendMessage({ platform: 'wecom-bot', tokens }, { msgtype: 'markdown', markdown: { content: 'a' } })
  // @ts-expect-error -- tokens are needed
  await sendMessage({ platform: 'wecom', agentId: 1 }, { touser: 'a', msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- agentid is an option
  await sendMessage(wecom, { touser: 'a', agentid: 1, msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- markdown is only for 企业微信
  await sendMessage(account, { touser: 'o', msgtype: 'markdown', markdown: { content: 'a' } })
  // @ts-expect-error -- 小程序 has no voice
  await sendMessage(miniProgram, { touser: 'o', msgtype: 'voice', voice: { media_id: 'M' } })
  // @ts-expect-error -- the fields are those of the msgtype
  await sendMessage(wecom, { touser: 'a', msgtype: 'text', markdown: { content: 'a' } })
  // @ts-expect-error -- a name of passive replies
  await sendMessage(wecom, { touser: 'a', msgtype: 'text', text: { Content: 'a' } })
  // @ts-expect-error -- one receiver is required
  await sendMessage(account, { msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- receivers are one text
  await sendMessage(wecom, { touser: ['a', 'b'], msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- 0 or 1
  await sendMessage(wecom, { touser: 'a', msgtype: 'text', text: { content: 'a' }, safe: true })
  // @ts-expect-error -- the account that sends is required
  await sendCustomerServiceMessage({ tokens }, { touser: 'wm', msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- 微信客服 has no markdown
  await sendCustomerServiceMessage({ tokens }, { touser: 'wm', open_kfid: 'wk', msgtype: 'markdown' })
  // @ts-expect-error -- a bot sends markdown and cards, no text
  await sendToResponseUrl(url, { msgtype: 'text', text: { content: 'a' } })
  // @ts-expect-error -- the address is that of the URL
  await sendToResponseUrl(url, { msgtype: 'markdown', markdown: { content: 'a' } }, { baseUrl: 'https://a' })
  // @ts-expect-error -- the URL can be used once, so nothing is cut
  await sendToResponseUrl(url, { msgtype: 'markdown', markdown: { content: 'a' } }, { split: true })
}

/** A program that decides at run time which platform it sends to. */
export async function sendTo(
  options: SendMessageOptions<'official-account' | 'mini-program'>,
  message: OutgoingMessageOf<'official-account' | 'mini-program'>,
): Promise<SendResult> {
  return sendMessage(options, message)
}
