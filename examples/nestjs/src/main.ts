/** NestJS on Express, with the JSON and form parsers that it enables by default, and a text parser. */
import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { WeChatModule } from './wechat.module.js'

// rawBody: the parsers keep the bytes as req.rawBody, even if they have parsed them.
const app = await NestFactory.create<NestExpressApplication>(WeChatModule, { rawBody: true, logger: ['warn', 'error'] })
app.useBodyParser('text', { type: ['text/*', 'application/xml'], limit: '1mb' })
// SIGTERM then calls onApplicationShutdown of the service.
app.enableShutdownHooks()
await app.listen(process.env.PORT ?? 3000, '127.0.0.1')
