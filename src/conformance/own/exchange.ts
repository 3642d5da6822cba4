/** The endpoint under test: an HTTP request, or the event that a function platform makes of one, to its answer. */
import { createFetchHandler } from '../../adapters/fetch.ts'
import { createServerlessHandler } from '../../adapters/serverless.ts'
import { readServerlessBody } from '../../adapters/serverless-body.ts'
import { readEvent } from '../../adapters/serverless-event.ts'
import type { HttpAnswer } from '../../endpoint/answer.ts'
import { createExchange } from '../../endpoint/exchange.ts'
import { MAX_BODY_BYTES } from '../../endpoint/request.ts'
import type { CallbackOptions } from '../../endpoint/types.ts'
import { isCallbackError } from '../../errors.ts'
import type { Platform } from '../../platforms.ts'
import { bytesToHex, hexToBytes } from '../../primitives/bytes.ts'
import { encodeUtf8 } from '../../primitives/utf8.ts'
import { readQuery } from '../../protocol/query.ts'
import type { Result } from '../result.ts'
import { bodyOf } from './steps.ts'

type Input = Readonly<Record<string, unknown>>

/** An exchange, as the schema has it. */
interface ExchangeInput {
  readonly method: string
  readonly query: string
  readonly contentType?: string
  readonly body?: string
  readonly bodyHex?: string
  readonly bodyObject?: object
  readonly randomHex?: string
  readonly handler?: { readonly returns?: unknown; readonly throws?: boolean }
}

/** Answers a request by a fresh endpoint, and tells what its operator was told. */
export async function answerRequest(input: Input): Promise<Result> {
  const request = input as unknown as ExchangeInput
  const errors: unknown[] = []
  let handled = false
  const options = optionsOf(input, {
    onMessage: () => {
      handled = true
      if (request.handler?.throws === true) throw new Error('the handler of this case fails')
      return request.handler?.returns
    },
    onError: (error: unknown) => errors.push(error),
    random: () => hexToBytes(request.randomHex ?? '00'.repeat(16)),
  })
  const { status, headers, body } = await (request.bodyObject === undefined ? overFetch : afterParser)(options, request)
  const output = { status, headers, answer: body, handled }
  const [code] = errors.map((error) => (isCallbackError(error) ? error.code : undefined))
  return status === 200 ? { result: 'valid', output } : { result: 'invalid', error: code, output }
}

/** The options of a vector are data; what they hold is judged when the endpoint is made. */
function optionsOf({ platform, mode, credentials, now, toleranceSeconds, maxBodyBytes }: Input, functions: object) {
  const limits = {
    ...(toleranceSeconds === undefined ? {} : { toleranceSeconds }),
    ...(maxBodyBytes === undefined ? {} : { maxBodyBytes }),
  }
  return {
    platform,
    mode,
    credentials,
    ...limits,
    now: () => now,
    ...functions,
  } as unknown as CallbackOptions<Platform>
}

async function overFetch(options: CallbackOptions<Platform>, request: ExchangeInput): Promise<HttpAnswer> {
  const { method, query, contentType } = request
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(request)
  const response = await createFetchHandler(options)(
    new Request(`https://callback.example/wechat?${query}`, {
      method,
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      ...(body === undefined ? {} : { body: body as string | Uint8Array<ArrayBuffer> }),
    }),
  )
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}

/** What a framework has parsed can't go through a `Request`: it is handed over as an adapter does. */
async function afterParser(options: CallbackOptions<Platform>, request: ExchangeInput): Promise<HttpAnswer> {
  const { method, query, contentType } = request
  return await createExchange(options).answer({
    method,
    url: `/wechat?${query}`,
    path: '/wechat',
    query: readQuery(query),
    headers: contentType === undefined ? {} : { 'content-type': contentType },
    contentType,
    readBody: async () => bodyOf(request),
  })
}

/** Answers an event, and tells which request it was read as. */
export async function answerEvent({ event, token }: Input): Promise<Result> {
  try {
    const { method, path, query, contentType, body } = readEvent(event)
    const bytes = readServerlessBody(body, { maxBodyBytes: MAX_BODY_BYTES, deadlineMs: 0 })
    const handler = createServerlessHandler({
      platform: 'official-account',
      mode: 'plain',
      credentials: { token: String(token) },
      onMessage: () => undefined,
    })
    const { statusCode, body: answer } = await handler(event)
    const bodyHex = bytesToHex(bytes instanceof Uint8Array ? bytes : encodeUtf8(String(bytes)))
    const type = contentType === undefined ? {} : { contentType }
    return {
      result: 'valid',
      output: { method, path, query: [...query], ...type, bodyHex, status: statusCode, answer },
    }
  } catch (error) {
    if (error instanceof TypeError) return { result: 'invalid', error: undefined, output: {} }
    throw error
  }
}
