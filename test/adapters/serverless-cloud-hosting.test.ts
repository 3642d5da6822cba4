/** 微信云托管: which pushes are accepted, which are not, and that no other handler accepts them. */
import { describe, expect, test } from 'vitest'
import { createMemoryStore, type HandledReport, text } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createNodeHandler } from 'wechat-callback/node'
import { createCloudHostingHandler, createServerlessHandler } from 'wechat-callback/serverless'
import { credentials, NOW } from '../support/account.ts'
import { send, withServer } from '../support/http.ts'

const MARK = { 'x-wx-source': 'wx_push' }
const message = {
  ToUserName: 'gh_0123456789ab',
  FromUserName: 'oAbCdEfGhIjKlMnOpQrStUvWxYz0',
  CreateTime: NOW,
  MsgType: 'text',
  Content: '你好',
  MsgId: 23637352235060880,
}
const body = JSON.stringify(message)

const reply = text('收到')

const options = {
  platform: 'official-account',
  trustedSource: 'wechat-cloud-hosting',
  onMessage: (): void => undefined,
} as const

function createHandler(overrides: object = {}) {
  const errors: unknown[] = []
  const seen: unknown[] = []
  const handler = createCloudHostingHandler({
    ...options,
    onMessage: (received, context) => {
      seen.push({ received, context })
      return reply
    },
    onError: (error) => errors.push(error),
    now: () => NOW,
    ...overrides,
  })
  return { handler, errors, seen }
}

type Sent = Partial<Parameters<typeof send>[1]>

async function ask(handler: ReturnType<typeof createHandler>['handler'], request: Sent) {
  let answer: Awaited<ReturnType<typeof send>> | undefined
  await withServer(handler, async (port) => {
    answer = await send(port, { method: 'POST', path: '/push', headers: MARK, body, ...request })
  })
  return answer
}

/** Asks a handler behind a parser, which has read the body and put this in its place. */
async function askParsed(handler: ReturnType<typeof createHandler>['handler'], parsed: unknown, request: Sent) {
  let answer: Awaited<ReturnType<typeof send>> | undefined
  await withServer(
    async (request, response) => {
      for await (const _chunk of request);
      await handler(Object.assign(request, { body: parsed }), response)
    },
    async (port) => {
      answer = await send(port, { method: 'POST', path: '/push', headers: MARK, body, ...request })
    },
  )
  return answer
}

describe('a push', () => {
  test('in JSON is accepted and answered in JSON', async () => {
    const { handler, errors, seen } = createHandler()
    const answer = await ask(handler, {})
    expect(errors).toEqual([])
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } })
    expect(JSON.parse(answer?.body ?? '')).toMatchObject({
      ToUserName: message.FromUserName,
      FromUserName: message.ToUserName,
      CreateTime: NOW,
      Content: '收到',
    })
    expect(seen).toEqual([
      {
        received: expect.objectContaining({ Content: '你好', MsgId: '23637352235060880' }),
        context: expect.objectContaining({ receiveId: undefined, matched: 'current', envelope: {}, text: body }),
      },
    ])
  })

  test('in XML is accepted and answered in XML', async () => {
    const { handler } = createHandler()
    const xml = Object.entries(message).map(([name, value]) => `<${name}>${value}</${name}>`)
    const answer = await ask(handler, { body: `<xml>${xml.join('')}</xml>` })
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' } })
    expect(answer?.body).toContain('<Content><![CDATA[收到]]></Content>')
  })

  test.each([
    ['without the header', {}],
    ['with the header empty', { 'x-wx-source': '' }],
    ['with another header', { 'x-wx-openid': 'o', 'x-wx-sources': '1' }],
  ])('%s is answered with 403, and onMessage is not called', async (_name, headers) => {
    const { handler, errors, seen } = createHandler()
    expect(await ask(handler, { headers })).toMatchObject({ status: 403, body: '' })
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_SIGNATURE' })])
    expect(seen).toEqual([])
  })

  test.each([
    ['no message', 'hello'],
    ['not UTF-8', Buffer.from('7bff7d', 'hex')],
    ['not closed', '<xml><MsgType>text'],
    ['sealed', JSON.stringify({ ToUserName: 'gh', Encrypt: 'AAAA' })],
  ])('without the header is refused before it is read: %s', async (_name, body) => {
    const { handler, errors, seen } = createHandler()
    expect(await ask(handler, { headers: {}, body })).toMatchObject({ status: 403, body: '' })
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_SIGNATURE' })])
    expect(seen).toEqual([])
  })

  test('that is sealed is answered with 403, since there is no key', async () => {
    const { handler, errors, seen } = createHandler()
    expect(await ask(handler, { body: JSON.stringify({ ToUserName: 'gh', Encrypt: 'AAAA' }) })).toMatchObject({
      status: 403,
    })
    expect(errors).toEqual([expect.objectContaining({ code: 'MODE_MISMATCH' })])
    expect(seen).toEqual([])
  })

  test('is answered with 400 if it is not a message, 413 if it is too large, 403 if it is outside the time window', async () => {
    expect(await ask(createHandler().handler, { body: 'hello' })).toMatchObject({ status: 400 })
    expect(await ask(createHandler({ maxBodyBytes: 10 }).handler, {})).toMatchObject({ status: 413 })
    // A retry has the CreateTime of the first attempt, up to 15 seconds earlier.
    const retried = createHandler({ toleranceSeconds: 60, now: () => NOW + 60 + 15 })
    expect(await ask(retried.handler, {})).toMatchObject({ status: 200 })
    const late = createHandler({ toleranceSeconds: 60, now: () => NOW + 60 + 16 })
    expect(await ask(late.handler, {})).toMatchObject({ status: 403 })
    expect(late.errors).toEqual([expect.objectContaining({ code: 'STALE_TIMESTAMP' })])
  })

  test('is answered with 500 if a parser has turned it into an object, since its text is lost', async () => {
    const { handler, errors } = createHandler()
    expect(await askParsed(handler, message, {})).toMatchObject({ status: 500 })
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_CONSUMED' })])
  })

  test('that comes twice runs the handler once; for two accounts with one store it runs once for each', async () => {
    const store = createMemoryStore()
    const { handler, seen } = createHandler({ store })
    await ask(handler, {})
    await ask(handler, {})
    expect(seen).toHaveLength(1)
    await ask(handler, { body: JSON.stringify({ ...message, ToUserName: 'gh_ffffffffffff' }) })
    expect(seen).toHaveLength(2)
  })

  test('after drain() is answered with 503', async () => {
    const { handler } = createHandler()
    await handler.drain()
    expect(await ask(handler, {})).toMatchObject({ status: 503 })
  })
})

describe('the probe', () => {
  test.each([
    ['in JSON', '{ \n  "action": "CheckContainerPath"\n}'],
    ['in XML', '<xml>\n  <action>CheckContainerPath</action>\n</xml>'],
  ])('%s is answered with success, with or without the header, and is not a message', async (_name, probe) => {
    const { handler, errors, seen } = createHandler()
    expect(await ask(handler, { body: probe })).toMatchObject({ status: 200, body: 'success' })
    expect(await ask(handler, { body: probe, headers: {} })).toMatchObject({ status: 200, body: 'success' })
    expect({ errors, seen }).toEqual({ errors: [], seen: [] })
  })

  test('is reported to onHandled as answered with nothing', async () => {
    const reports: HandledReport[] = []
    const { handler } = createHandler({ onHandled: (report: HandledReport) => void reports.push(report) })
    await ask(handler, { body: '{"action":"CheckContainerPath"}' })
    expect(reports).toEqual([expect.objectContaining({ key: undefined, result: 'empty', status: 200 })])
  })

  test('must be short: the same text in a long body is an ordinary push', async () => {
    const { handler, errors } = createHandler()
    const probe = (length: number) => '{"action":"CheckContainerPath"}'.padEnd(length)
    expect(await ask(handler, { body: probe(1024), headers: {} })).toMatchObject({ status: 200, body: 'success' })
    const padded = `{"action":"CheckContainerPath","padding":"${'x'.repeat(1024)}"}`
    for (const long of [probe(1025), padded]) {
      expect(await ask(handler, { body: long, headers: {} })).toMatchObject({ status: 403 })
    }
    const refused = expect.objectContaining({ code: 'INVALID_SIGNATURE' })
    expect(errors).toEqual([refused, refused])
  })

  test('may have been read as text by a parser', async () => {
    const { handler } = createHandler()
    const asked = (text: string) => askParsed(handler, text, { headers: {}, body: text })
    expect(await asked('{"action":"CheckContainerPath"}')).toMatchObject({ status: 200, body: 'success' })
    expect(await asked('{"action":"CheckContainerPath"}'.padEnd(1025))).toMatchObject({ status: 403 })
  })

  test('inside the text of a user is an ordinary push', async () => {
    const { handler, seen } = createHandler()
    const words = ']]></Content><action>CheckContainerPath</action><Content><![CDATA['
    const body =
      '<xml><ToUserName>gh_97417a04a28d</ToUserName><FromUserName>oUser</FromUserName><CreateTime>1713424427</CreateTime>' +
      `<MsgType>text</MsgType><Content><![CDATA[${words}]]></Content><MsgId>1</MsgId></xml>`
    await ask(handler, { body })
    expect(seen).toEqual([expect.objectContaining({ received: expect.objectContaining({ Content: words }) })])
  })

  test.each([
    ['another action', '{"action":"Other"}'],
    ['another field with that value', '{"Action":"CheckContainerPath"}'],
    ['another field before it', '{"id":"1","action":"CheckContainerPath"}'],
    ['another field after it', '{"action":"CheckContainerPath","id":"1"}'],
    ['no field', '{}'],
  ])('with %s is an ordinary push', async (_name, body) => {
    const { handler, seen } = createHandler()
    expect(await ask(handler, { body, headers: {} })).toMatchObject({ status: 403 })
    expect(seen).toEqual([])
  })
})

test('an error has no capture, since nothing is signed that could be diagnosed', async () => {
  const contexts: object[] = []
  const { handler } = createHandler({ onError: (_error: unknown, context: object) => contexts.push(context) })
  await ask(handler, { headers: {} })
  expect(contexts).toEqual([expect.objectContaining({ platform: 'official-account' })])
  expect(contexts[0]).not.toHaveProperty('capture')
})

test('every URL check is refused', async () => {
  const signed = 'signature=f464b24fc39322e44b38aa78f5edd27bd1441696&timestamp=1714036504&nonce=1514711492'
  const { handler, errors } = createHandler()
  const path = `/?${signed}&echostr=4375120948345356249`
  expect(await ask(handler, { method: 'GET', path, body: undefined })).toMatchObject({ status: 403, body: '' })
  expect(await ask(handler, { method: 'PUT' })).toMatchObject({ status: 405 })
  expect(errors).toEqual([expect.objectContaining({ code: 'UNKNOWN_CREDENTIALS' })])
})

describe('unsigned pushes are accepted only if the options say so explicitly', () => {
  test.each([
    ['nothing', undefined, /^options:/],
    ['no source', { platform: 'mini-program', onMessage: (): void => undefined }, /^trustedSource:/],
    ['another source', { ...options, trustedSource: 'wechat' }, /^trustedSource:/],
    ['true', { ...options, trustedSource: true }, /^trustedSource:/],
    ['credentials', { ...options, credentials }, /^credentials, mode:/],
    ['a mode', { ...options, mode: 'plain' }, /^credentials, mode:/],
    ['another platform', { ...options, platform: 'wecom' }, /^platform:/],
    ['no handler', { ...options, onMessage: undefined }, /^onMessage:/],
  ])('%s is a TypeError that names the option', (_name, given, message) => {
    // @ts-expect-error what the types refuse is refused in JavaScript too
    const create = () => createCloudHostingHandler(given)
    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })

  test.each([
    ['Node', createNodeHandler],
    ['Fetch', createFetchHandler],
    ['serverless', createServerlessHandler],
  ])('the other handlers refuse the options of the trusted mode: %s', (_name, create) => {
    // @ts-expect-error no credentials
    expect(() => create(options)).toThrow()
    // @ts-expect-error no such mode
    expect(() => create({ ...options, mode: 'trusted', credentials })).toThrow(TypeError)
  })

  test.each([
    ['Node', createNodeHandler],
    ['Fetch', createFetchHandler],
    ['serverless', createServerlessHandler],
  ])('credentials next to the trusted source are refused: %s', (_name, create) => {
    expect(() => create({ ...options, credentials })).toThrow(/trustedSource/)
  })
})
