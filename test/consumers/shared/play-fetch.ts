/** The core, `./fetch`, `./testing` and `./api` as an app uses them, played through. Needs neither Node nor its types. */
import { CallbackError, isCallbackError, parseEnvelope, parseMessage, rawFields, WXBizMsgCrypt } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { options } from './handlers.js'
import { playApi } from './play-api.js'

const ADDRESS = 'https://example.com/wechat'
const credentials = { ...options.credentials, encodingAESKey: 'short' }

/** @returns the entries that work */
export async function playFetch(): Promise<string[]> {
  await playPushes()
  playCore()
  await playApi()
  expectCallbackError(() => new WXBizMsgCrypt(credentials))
  expectCallbackError(() => createFetchHandler({ ...options, credentials }))
  expectCallbackError(() => createPlatform({ ...options, credentials }))
  return ['core', 'fetch', 'testing', 'api']
}

async function playPushes(): Promise<void> {
  const handler = createFetchHandler(options)
  const platform = createPlatform(options)
  const check = platform.verification()
  expect((await platform.readReply(await handler(check.toRequest(ADDRESS)))).text, check.echo)

  const text = platform.push({ MsgType: 'text', Content: '你好' })
  const reply = await platform.readReply(await handler(text.toRequest(ADDRESS)))
  expect(reply.sealed, true)
  expect(reply.message?.Content, '收到:你好')

  const event = platform.push({ MsgType: 'event', Event: 'subscribe', FromUserName: 'zhangsan' })
  const welcome = await platform.readReply(await handler(event.toRequest(ADDRESS)))
  expect(welcome.message?.Content, '欢迎 zhangsan')

  const stranger = createPlatform({ ...options, credentials: { ...options.credentials, token: 'another' } })
  expect((await handler(stranger.push({ MsgType: 'text', Content: '你好' }).toRequest(ADDRESS))).status, 403)
  await handler.drain()
}

function playCore(): void {
  const { query, body = '' } = createPlatform(options).push({ MsgType: 'text', Content: '1 < 2' })
  const crypt = new WXBizMsgCrypt(options.credentials)
  const opened = crypt.decryptMsg(query, body)
  const message = parseMessage(opened.message, 'wecom')
  expect(message.MsgType === 'text' ? message.Content : undefined, '1 < 2')
  expect(crypt.encryptMsg('<xml></xml>', opened).includes('<MsgSignature>'), true)
  playOtherForms(body)
}

/** Attributes, references and nested elements, which the platform never writes: the XML library reads them. */
function playOtherForms(body: string): void {
  const same = parseEnvelope(body)
  expect(parseEnvelope(body.replace('<xml>', '<xml version="1">')).encrypt, same.encrypt)
  const fields = rawFields(
    parseMessage(
      '<xml version="1"><MsgType>event</MsgType><Event>&#x6D4B;&lt;</Event><ScanCodeInfo a="1"><ScanType>qr</ScanType></ScanCodeInfo></xml>',
    ),
  )
  expect(fields.Event, '测<')
  expect(JSON.stringify(fields.ScanCodeInfo), '{"ScanType":"qr"}')
}

/** The error of every entry is an instance of the same class. */
export function expectCallbackError(make: () => unknown): void {
  const error = thrownBy(make)
  expect(error instanceof CallbackError, true)
  expect(isCallbackError(error) ? error.code : error, 'INVALID_CREDENTIALS')
}

function thrownBy(make: () => unknown): unknown {
  try {
    make()
  } catch (error) {
    return error
  }
  return undefined
}

export function expect(value: unknown, expected: unknown): void {
  if (value !== expected) throw new Error(`expected ${String(expected)}, but it is ${String(value)}`)
}
