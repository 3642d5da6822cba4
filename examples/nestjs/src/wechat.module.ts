/** The callback address of the app. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common'
import { EchoService } from './echo.service.js'
import { WeChatService } from './wechat.service.js'

@Module({ providers: [EchoService, WeChatService] })
export class WeChatModule implements NestModule {
  readonly #wechat: WeChatService

  constructor(wechat: WeChatService) {
    this.#wechat = wechat
  }

  // As a middleware, which gets Node's request and response from every adapter. In a controller, with the one of Express:
  // @All('wechat/callback') callback(@Req() req, @Res() res) { return this.wechat.handler(req, res) }
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply((request: IncomingMessage, response: ServerResponse) => this.#wechat.handler(request, response))
      .forRoutes('wechat/callback')
  }
}
