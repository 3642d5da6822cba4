/** What the platform does in the demonstration, and what must come back. */
import { createPlatform } from 'wechat-callback/testing'

/**
 * The token, key, receiver and URL that the vendor's own sample of the URL check prints.
 * Source: workweixin/weworkapi_cplusplus, json_callback/Sample.cpp, example 1.
 */
export const credentials = {
  token: 'QDG6eK',
  encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
  receiveId: 'wx5823bf96d3bd56c7',
}
const OFFICIAL_QUERY =
  'msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=263014780' +
  '&echostr=P9nAzCzyDtyTWESHep1vC5X9xho%2FqYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp%2B4RPcs8TgAE7OaBO%2BFZXvnaqQ%3D%3D'

const platform = createPlatform({ platform: 'wecom', credentials })

/**
 * @typedef {{ en: string, zh: string }} Bilingual
 * @typedef {{ status: number, text: string }} Expected
 * @typedef {{ title: Bilingual, method: 'GET' | 'POST', query: string, body: string | undefined, opened?: string, expected: Expected }} Step
 */

/** @type {() => Step[]} */
export function makeSteps() {
  return [
    {
      title: { en: "URL check, the vendor's", zh: 'URL 验证，官方样例' },
      method: 'GET',
      query: OFFICIAL_QUERY,
      body: undefined,
      expected: { status: 200, text: '1616140317555161061' },
    },
    served(
      { en: 'text message', zh: '文本消息' },
      { MsgType: 'text', Content: '你好 😀', AgentID: 218 },
      '你说：你好 😀',
    ),
    served(
      { en: 'image', zh: '图片消息' },
      { MsgType: 'image', PicUrl: 'https://example.com/1.jpg', MediaId: 'MEDIA_1', AgentID: 218 },
      '收到图片 MEDIA_1',
    ),
    served({ en: 'event subscribe', zh: '关注事件' }, { MsgType: 'event', Event: 'subscribe', AgentID: 218 }, '欢迎'),
    served(
      { en: 'event without a reply', zh: '不需要回复的事件' },
      { MsgType: 'event', Event: 'LOCATION', AgentID: 218 },
      '',
    ),
    refused({ en: 'forged signature', zh: '伪造的签名' }, 'forged'),
    refused({ en: 'another receiver', zh: '发给其他接收方' }, 'wrong-receiver'),
  ]
}

/** Reads an answer as the platform does: verifies, decrypts, and gives the text of the reply. */
export async function readAnswer(/** @type {Response} */ response) {
  const { sealed, text, message } = await platform.readReply(response)
  return { sealed, opened: text, text: message === undefined ? text : String(message.Content) }
}

/** @type {(title: Bilingual, message: Record<string, unknown>, text: string) => Step} */
function served(title, message, text) {
  return { title, ...platform.push(message), opened: JSON.stringify(message), expected: { status: 200, text } }
}

/** @type {(title: Bilingual, fault: import('wechat-callback/testing').PushFault) => Step} */
function refused(title, fault) {
  return { title, ...platform.push('text', { fault }), expected: { status: 403, text: '' } }
}
