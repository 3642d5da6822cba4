/** Cloud functions: the request in an event, and the response to it. */
import { describe, expect, test } from 'vitest'
import { createServerlessHandler, type ServerlessHandler, type ServerlessResponse } from 'wechat-callback/serverless'
import { readEvent, readEventBody } from '../../src/adapters/serverless-event.ts'
import { bytesToHex } from '../../src/primitives/bytes.ts'
import {
  cloudBase,
  fc,
  lambdaV1,
  lambdaV2,
  scfGateway,
  scfUrl,
  uniCloud,
} from '../../vectors/generate/serverless-shapes.mjs'
import { credentials, textPush, watchedOptions, wecom } from '../support/account.ts'
import { casesOf, readVectorFile } from '../support/vectors.ts'

const { query, body = '' } = wecom.push(textPush)
const push = { query, body }
const LIMITS = { maxBodyBytes: 1_000_000, deadlineMs: 1000, hold: () => undefined }

function createHandler(overrides: object = {}): { handler: ServerlessHandler; errors: unknown[] } {
  const { options, errors } = watchedOptions(overrides)
  return { handler: createServerlessHandler(options), errors }
}

/** A push as an HTTP request, before a cloud function platform turns it into an event. */
function requestOf({ query, body }: { query: string; body: string }, isBase64Encoded = false) {
  const pairs = [...new URLSearchParams(query)]
  return { method: 'POST', path: '/wechat', query: pairs, contentType: 'text/xml', body, isBase64Encoded }
}

function readReply({ statusCode, headers, body }: ServerlessResponse) {
  return wecom.readReply(new Response(body, { status: statusCode, headers }))
}

describe('the request in an event', () => {
  const valid = casesOf(readVectorFile('serverless.json')).filter(({ testCase }) => testCase.result === 'valid')

  test.each(valid.map(({ testCase }) => [testCase.id, testCase] as const))('%s', (_id, testCase) => {
    const { query, body: content, headers, wantsComposedResponse, ...rest } = readEvent(testCase.event)
    expect(wantsComposedResponse).toBe(testCase.id.startsWith('serverless/unicloud-'))
    expect(headers['content-type']).toBe(testCase.contentType)
    expect(rest).toEqual({
      method: testCase.method,
      path: testCase.path,
      contentType: testCase.contentType,
    })
    expect([...query].sort()).toEqual([...Object.values(Object(testCase.query))].sort())
    const bytes = readEventBody(content, LIMITS)
    expect(typeof bytes === 'string' ? Buffer.from(bytes).toString('hex') : bytesToHex(Object(bytes))).toBe(
      testCase.bodyHex,
    )
  })

  test.each([
    ['text', (json: string) => json],
    ['bytes', (json: string) => new TextEncoder().encode(json)],
    ["Node's Buffer", (json: string) => Buffer.from(json)],
  ])('is read from its JSON as %s too', (_name, write) => {
    const event = fc(requestOf(push))
    const { query, ...rest } = readEvent(write(JSON.stringify(event)))
    const { query: expected, ...others } = readEvent(event)
    expect(rest).toEqual(others)
    expect([...query]).toEqual([...expected])
  })

  test.each([
    ['no JSON', 'hello'],
    ['bytes that are not UTF-8', Uint8Array.of(0xff)],
    ['a number', 1],
    ['nothing', undefined],
  ])('%s is refused, and the error says what is expected', (_name, event) => {
    expect(() => readEvent(event)).toThrow(TypeError)
    expect(() => readEvent(event)).toThrow(/SCF.*uniCloud.*FC 3.*Lambda/)
  })

  test('the error names a part that is missing', () => {
    const { rawQueryString, ...event } = lambdaV2(requestOf(push), '$default')
    expect(rawQueryString).toBeDefined()
    expect(() => readEvent(event)).toThrow('rawQueryString')
    expect(() => readEvent({ ...event, rawQueryString: '', rawPath: undefined })).toThrow('path')
    expect(() => readEvent({ ...event, rawQueryString: '', isBase64Encoded: 1 })).toThrow('isBase64Encoded')
  })

  test('the base64 flag may be text', () => {
    expect(readEvent({ ...scfGateway(requestOf(push)), isBase64Encoded: 'true' }).body.isBase64).toBe(true)
    expect(readEvent({ ...scfGateway(requestOf(push)), isBase64Encoded: 'false' }).body.isBase64).toBe(false)
  })

  test('a value that is not text is ignored as a parameter and as a header', () => {
    const event = { ...scfUrl(requestOf(push)), queryString: { nonce: 1, a: null }, headers: { 'Content-Type': 1 } }
    const { query, contentType } = readEvent(event)
    expect([...query]).toEqual([])
    expect(contentType).toBeUndefined()
    expect(readEvent({ ...event, headers: null }).contentType).toBeUndefined()
  })
})

describe('the response', () => {
  test.each([
    ['SCF, API gateway', scfGateway(requestOf(push))],
    ['SCF, API gateway, base64', scfGateway(requestOf(push, true))],
    ['SCF, function URL', scfUrl(requestOf(push))],
    ['云开发', cloudBase(requestOf(push))],
    ['云开发, base64', cloudBase(requestOf(push, true))],
    ['uniCloud', uniCloud(requestOf(push))],
    ['uniCloud, base64', uniCloud(requestOf(push, true))],
    ['FC', fc(requestOf(push))],
    ['FC, base64', fc(requestOf(push, true))],
    ['Lambda, REST API', lambdaV1(requestOf(push))],
    ['Lambda, HTTP API 1.0', lambdaV1(requestOf(push), '1.0')],
    ['Lambda, HTTP API 2.0', lambdaV2(requestOf(push), 'POST /wechat')],
    ['Lambda, base64', lambdaV2(requestOf(push, true), '$default')],
  ])('%s: a sealed push, a sealed reply', async (_name, event) => {
    const { handler, errors } = createHandler()
    const response = await handler(event)
    expect(errors).toEqual([])
    expect(response).toMatchObject({ statusCode: 200, isBase64Encoded: false })
    expect(await readReply(response)).toMatchObject({ sealed: true, message: { Content: '收到' } })
  })

  test.each([
    ['云开发, a list', { ...cloudBase(requestOf(push)), queryStringParameters: doubled((value) => [value, value]) }],
    ['SCF, a list', { ...scfUrl(requestOf(push)), queryString: doubled((value) => [value, value]) }],
    ['SCF, a comma', { ...scfUrl(requestOf(push)), queryString: doubled((value) => `${value},${value}`) }],
    ['uniCloud, a list', { ...uniCloud(requestOf(push)), queryStringParameters: doubled((value) => [value, value]) }],
    [
      'uniCloud, a comma',
      { ...uniCloud(requestOf(push)), queryStringParameters: doubled((value) => `${value},${value}`) },
    ],
    ['FC', { ...fc(requestOf(push)), queryParameters: doubled((value) => `${value},${value}`) }],
    ['Lambda, format 1.0', lambdaV1({ ...requestOf(push), query: [...requestOf(push).query, ['msg_signature', 'x']] })],
    ['Lambda, 2.0', lambdaV2({ ...requestOf(push), query: [...requestOf(push).query, ['nonce', '1']] }, '$default')],
  ])('%s: a signed parameter that occurs twice is answered with 400', async (_name, event) => {
    const { handler, errors } = createHandler()
    expect(await handler(event)).toMatchObject({ statusCode: 400, body: '' })
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_SIGNATURE' })])
  })

  test.each([
    ['a reply', uniCloud(requestOf(push)), 200],
    ['a refusal', uniCloud({ ...requestOf(push), query: [] }), 400],
  ])('for uniCloud is marked as a response: %s', async (_name, event, statusCode) => {
    const { handler } = createHandler()
    expect(await handler(event)).toMatchObject({
      mpserverlessComposedResponse: true,
      statusCode,
      isBase64Encoded: false,
    })
  })

  test('for the other platforms has no field of uniCloud', async () => {
    const { handler } = createHandler()
    for (const event of [fc(requestOf(push)), scfUrl(requestOf(push)), cloudBase(requestOf(push))]) {
      expect(await handler(event)).not.toHaveProperty('mpserverlessComposedResponse')
    }
  })

  test('a forged signature is answered with 403', async () => {
    const { handler, errors } = createHandler()
    const event = fc({ ...requestOf(push), query: requestOf(push).query.map(([name, value]) => [name, `1${value}`]) })
    expect(await handler(event)).toEqual({ statusCode: 403, headers: {}, body: '', isBase64Encoded: false })
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_SIGNATURE' })])
  })

  test('another method is answered with 405, in upper and in lower case', async () => {
    const { handler } = createHandler()
    const answer = await handler(fc({ ...requestOf(push), method: 'put' }))
    expect(answer).toMatchObject({ statusCode: 405, headers: { allow: 'GET, POST' } })
  })

  test.each([
    ['text', false],
    ['base64', true],
  ])('a body over the limit is answered with 413, and no connection is closed: %s', async (_name, isBase64Encoded) => {
    const { handler, errors } = createHandler({ maxBodyBytes: 100 })
    const response = await handler(fc(requestOf(push, isBase64Encoded)))
    expect(response).toEqual({ statusCode: 413, headers: {}, body: '', isBase64Encoded: false })
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_TOO_LARGE' })])
  })

  test('a body at the limit is accepted, in base64 too; one byte more is refused', async () => {
    const length = Buffer.byteLength(push.body)
    for (const isBase64Encoded of [true, false]) {
      const event = fc(requestOf(push, isBase64Encoded))
      expect(await createHandler({ maxBodyBytes: length }).handler(event)).toMatchObject({ statusCode: 200 })
      expect(await createHandler({ maxBodyBytes: length - 1 }).handler(event)).toMatchObject({ statusCode: 413 })
    }
  })

  test.each([
    ['no base64', { body: 'not base64!', isBase64Encoded: true }],
    ['no text', { body: { Encrypt: '' } }],
  ])('a body that is %s is answered with 500 and reported', async (_name, change) => {
    const { handler, errors } = createHandler()
    expect(await handler({ ...fc(requestOf(push)), ...change })).toMatchObject({ statusCode: 500 })
    expect(errors).toEqual([expect.any(TypeError)])
  })

  test('a push without a body is answered with 400', async () => {
    const { handler } = createHandler()
    const event = lambdaV1({ ...requestOf(push), body: undefined })
    expect(await handler(event)).toMatchObject({ statusCode: 400 })
  })

  test('the function for credentials receives the path of the event', async () => {
    let seen = ''
    const credentialsOf = ({ path }: { path: string }) => {
      seen = path
      return credentials
    }
    const { handler } = createHandler({ credentials: credentialsOf })
    await handler(lambdaV2({ ...requestOf(push), path: '/wechat/ww1' }, '$default'))
    expect(seen).toBe('/wechat/ww1')
  })

  test('an event that is not a request rejects, and neither the handler nor onError is called', async () => {
    const { handler, errors } = createHandler()
    await expect(handler({ Records: [] })).rejects.toThrow(TypeError)
    expect(errors).toEqual([])
  })

  test('new pushes are answered with 503 during drain()', async () => {
    const { handler } = createHandler()
    await handler.drain()
    expect(await handler(fc(requestOf(push)))).toMatchObject({ statusCode: 503, headers: {} })
  })
})

function doubled(write: (value: string) => unknown): object {
  return Object.fromEntries(
    requestOf(push).query.map(([name, value]) => [name, name === 'msg_signature' ? write(value) : value]),
  )
}
