/** The handler as a service: it answers with what is injected, and stops without losing a push. */
import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { type HandlerResult, type MessageOf, text } from 'wechat-callback'
import { createNodeHandler, type NodeHandler } from 'wechat-callback/node'
// biome-ignore lint/style/useImportType: Nest injects by the class, which exists only if it is imported as a value
import { EchoService } from './echo.service.js'

@Injectable()
export class WeChatService implements OnApplicationShutdown {
  readonly handler: NodeHandler
  readonly #echo: EchoService

  constructor(echo: EchoService) {
    this.#echo = echo
    this.handler = createNodeHandler({
      platform: 'wecom',
      credentials: {
        token: process.env.WECHAT_TOKEN as string,
        encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY as string,
        receiveId: process.env.WECHAT_RECEIVE_ID as string,
      },
      onMessage: (message) => this.answer(message),
      onError: (error) => console.error(error),
    })
  }

  async answer(message: MessageOf<'wecom'>): Promise<HandlerResult<'wecom'>> {
    return message.MsgType === 'text' ? text(await this.#echo.echo(message.Content)) : undefined
  }

  /** Waits for the handlers that are still running, late replies included. */
  async onApplicationShutdown(): Promise<void> {
    const { unfinished } = await this.handler.drain()
    console.log('stopped, %d pushes unfinished', unfinished)
  }
}
