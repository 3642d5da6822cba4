/** The code of an app: an account, and a handler that distinguishes messages. It needs no types of a runtime. */
import { type MessageOf, type ReplyOf, text } from 'wechat-callback'

export const options = {
  platform: 'wecom',
  credentials: { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' },
  onMessage: answer,
} as const

/** Compiles only if the union narrows; a line marked as an error must be one. */
export function answer(message: MessageOf<'wecom'>): ReplyOf<'wecom'> | undefined {
  if (message.MsgType === 'text') {
    const content: string = message.Content
    // @ts-expect-error -- a text has no link to a picture
    const link: string | undefined = message.PicUrl
    return link === undefined ? text(`收到:${content}`) : undefined
  }
  if (message.MsgType === 'event' && message.Event === 'subscribe') {
    const member: string = message.FromUserName
    // @ts-expect-error -- a subscription has no content
    const content: string | undefined = message.Content
    return content === undefined ? text(`欢迎 ${member}`) : undefined
  }
  return undefined
}

// @ts-expect-error -- 企业微信 takes no such reply
export const unknownReply: ReplyOf<'wecom'> = { MsgType: 'telegram', Content: '' }
