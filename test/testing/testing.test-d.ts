/** The test kit's types as users see them; compiled by `npm run typecheck`, and never run. */
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { HandlerResult } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createPlatform, type PlatformSide } from 'wechat-callback/testing'

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
function isTrue<_Claim extends true>(): void {}

const credentials = { token: 't', encodingAESKey: 'k', receiveId: 'r' }
const wecom = createPlatform({ platform: 'wecom', credentials })
const bot = createPlatform({ platform: 'wecom-bot', credentials })
const suite = createPlatform({ platform: 'wecom-suite', credentials })
const component = createPlatform({ platform: 'open-platform', credentials })

const text = wecom.message('text', { Content: '你好' })
isTrue<Equal<typeof text.MsgType, 'text'>>()
isTrue<Equal<typeof text.Content, string>>()
const created = wecom.message('change_contact.create_user')
isTrue<Equal<typeof created.ChangeType, 'create_user'>>()
isTrue<Equal<typeof created.UserID, string>>()

wecom.message('event.scancode_push', { ScanCodeInfo: { ScanResult: '1' } })
wecom.message('link', { Description: undefined })
bot.message('text', { text: { content: '你好' } })
suite.message('info.suite_ticket', { SuiteTicket: 'T' })
suite.message('text')
component.message('info.authorized')
component.message('event.subscribe')

// @ts-expect-error -- 企业微信 has no such message
wecom.message('txt')
// @ts-expect-error -- 企业微信 has no notices of a component
wecom.message('info.authorized')
// @ts-expect-error -- a content is a text
wecom.message('text', { Content: 1 })
// @ts-expect-error -- the name says the type
wecom.message('text', { MsgType: 'image' })
// @ts-expect-error -- also inside an object
bot.message('text', { text: { content: 1 } })

wecom.push('text', { fault: 'forged' })
wecom.push('<xml/>', { format: 'json' })
wecom.push(text)
wecom.push({ MsgType: 'text', Content: '' })
// @ts-expect-error -- there is no such fault
wecom.push('text', { fault: 'forget' })
// @ts-expect-error -- a body is not what is wrong with a GET
wecom.verification({ fault: 'oversized' })
// @ts-expect-error -- a message is an object or a text
wecom.push(1)

void wecom.send('https://example.com/', 'event.subscribe', { network: 'slow', tries: 1, tryMs: 100 })
// @ts-expect-error -- a sealed mode needs a key
createPlatform({ platform: 'official-account', credentials: { token: 'AAAAA' } })
createPlatform({ platform: 'official-account', mode: 'plain', credentials: { token: 'AAAAA' } })
void wecom.send(new URL('https://example.com/'), text)
void wecom.send(async () => new Response(), wecom.push('text'))
void wecom.verify(() => new Response(), { fault: 'stale' })
// @ts-expect-error -- a network fault is one of two
void wecom.send('https://example.com/', 'text', { network: 'down' })

declare const listener: RequestListener
const onMessage = (): HandlerResult<'wecom'> => ''
void wecom.send((request) => new Response(request.url), 'text')
void wecom.send({ fetch: (request) => new Response(request.url) }, 'text')
void wecom.send({ fetch: (request: Request, _env?: object) => new Response(request.url) }, 'text')
// @ts-expect-error -- it receives only the request
void wecom.send({ fetch: (request: Request, _env: object) => new Response(request.url) }, 'text')
void wecom.send(createFetchHandler({ platform: 'wecom', credentials, onMessage }), 'text')
void wecom.send(createNodeHandler({ platform: 'wecom', credentials, onMessage }), 'text', { address: '/callback' })
void wecom.send(createServer(listener), 'text')
void wecom.verify(createSecureServer(listener))
// @ts-expect-error -- nothing distinguishes it from a handler of the Fetch API
void wecom.send(listener, 'text')
// @ts-expect-error -- a message is not left out
void wecom.send('https://example.com/')

createPlatform({ platform: 'official-account', mode: 'plain', credentials: { token: 't' } })
createPlatform({ platform: 'official-account', mode: 'compat', credentials })
createPlatform({
  platform: 'wecom',
  credentials,
  format: 'json',
  now: () => 1,
  random: (length) => new Uint8Array(length),
})
// @ts-expect-error -- in plain mode there is no key
createPlatform({ platform: 'official-account', mode: 'plain', credentials: { token: 't', encodingAESKey: 'k' } })
// @ts-expect-error -- this is not a format
createPlatform({ platform: 'wecom', credentials, format: 'yaml' })

/** A variable of any platform accepts what each of them accepts. */
export const sides: readonly PlatformSide[] = [wecom, bot, suite, component]
