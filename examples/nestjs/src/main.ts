/** NestJS on Express, with the JSON and form parsers that it switches on by itself, and one for text. */
import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { WeChatModule } from './wechat.module.js'

// rawBody: the parsers keep the bytes as req.rawBody, also where they made an object of them.
const app = await NestFactory.create<NestExpressApplication>(WeChatModule, { rawBody: true, logger: ['warn', 'error'] })
app.useBodyParser('text', { type: ['text/*', 'application/xml'], limit: '1mb' })
// SIGTERM then calls onApplicationShutdown of the service.
app.enableShutdownHooks()
await app.listen(process.env.PORT ?? 3000, '127.0.0.1')
