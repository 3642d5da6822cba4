// The packages without types of their own: only the members that are called here.

declare module 'wechat-crypto' {
  export default class WXBizMsgCrypt {
    constructor(token: string, encodingAESKey: string, id: string)
    getSignature(timestamp: string, nonce: string, encrypt: string): string
    decrypt(text: string): { message: string; id: string }
    encrypt(text: string): string
  }
}

declare module 'wechat' {
  type Answer = import('node:http').ServerResponse & { reply(content: string): void }
  export default function wechat(
    config: { token: string; encodingAESKey: string; appid: string },
    handle: (request: import('node:http').IncomingMessage, response: Answer) => void,
  ): import('connect').HandleFunction
}
