/**
 * Connects a copy of this package to the protocol of vectors/README.md: a function for each operation takes the input
 * of a request and returns its outputs, or throws the refusal. In: the package's public functions. It runs on every
 * runtime on which they run. It imports only types: examples/conformance/node/adapter.mjs is this file without them.
 */
import type { createFetchHandler } from '../adapters/fetch.ts'
import type { createNodeHandler } from '../adapters/node.ts'
import type { createServerlessHandler } from '../adapters/serverless.ts'
import type { parseApiAnswer } from '../api/answer.ts'
import type { isApiError } from '../api/api-error.ts'
import type { CallbackOptions, ErrorContext } from '../endpoint/types.ts'
import type { isCallbackError } from '../errors.ts'
import type { parseMessage } from '../messages/parse-message.ts'
import type { Platform } from '../platforms.ts'
import type { decryptUnverified, encrypt } from '../protocol/cipher.ts'
import type { Credentials } from '../protocol/credentials.ts'
import type { decryptResource, SealedResource } from '../protocol/decrypt-resource.ts'
import type { decodeEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import type { buildEnvelope, parseEnvelope, ReplyEnvelope } from '../protocol/envelope.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import type { pkcs7Pad, pkcs7Unpad } from '../protocol/padding.ts'
import type { Query } from '../protocol/query.ts'
import type { computeSignature, verifyMsgSignature, verifyPlainSignature } from '../protocol/signature.ts'
import type { WXBizMsgCrypt } from '../protocol/wx-biz-msg-crypt.ts'

/**
 * The public functions of one copy of the package:
 * `{ ...core, ...fetchEntry, ...serverlessEntry, ...nodeEntry, ...apiEntry }`.
 */
export interface Api {
  readonly WXBizMsgCrypt: typeof WXBizMsgCrypt
  readonly buildEnvelope: typeof buildEnvelope
  readonly computeSignature: typeof computeSignature
  readonly createFetchHandler: typeof createFetchHandler
  /** Missing in runtimes without Node: bodies that a framework has parsed are unsupported there. */
  readonly createNodeHandler?: typeof createNodeHandler
  readonly createServerlessHandler: typeof createServerlessHandler
  readonly decodeEncodingAESKey: typeof decodeEncodingAESKey
  readonly decryptResource: typeof decryptResource
  readonly decryptUnverified: typeof decryptUnverified
  readonly encrypt: typeof encrypt
  readonly isApiError: typeof isApiError
  readonly isCallbackError: typeof isCallbackError
  readonly parseApiAnswer: typeof parseApiAnswer
  readonly parseEnvelope: typeof parseEnvelope
  readonly parseMessage: typeof parseMessage
  readonly pkcs7Pad: typeof pkcs7Pad
  readonly pkcs7Unpad: typeof pkcs7Unpad
  readonly verifyMsgSignature: typeof verifyMsgSignature
  readonly verifyPlainSignature: typeof verifyPlainSignature
}

/** A copy of the package, connected to the protocol. */
export interface Adapter {
  /**
   * The functions by operation. Each returns the outputs of a valid input, or a whole result. If it throws an error
   * with the name `Unsupported`, the package does not support the operation.
   */
  readonly operations: Readonly<Record<string, (input: Readonly<Record<string, unknown>>) => object | Promise<object>>>
  /** The code of a refusal; `undefined` for an error that is not a refusal. */
  codeOf(error: unknown): string | undefined
}

interface EncryptInput {
  readonly credentials: Credentials
  readonly message: string
  readonly receiveId: string
  readonly randomHex: string
  readonly timestamp?: number
  readonly nonce?: string
  readonly format?: EnvelopeFormat
}

interface AnyBody {
  readonly body?: string
  readonly bodyHex?: string
  readonly bodyObject?: object
}

interface ExchangeInput extends AnyBody {
  readonly method: string
  readonly query: string
  readonly contentType?: string
  readonly randomHex?: string
  readonly handler?: { readonly returns?: unknown; readonly throws?: boolean }
  readonly now: number
  readonly [option: string]: unknown
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly answer: string
}

/** Makes the adapter of a copy of the package. */
export function adapterOf(api: Api): Adapter {
  // The inputs are data of the vectors; a test checks their shape against vectors/schema.json.
  const operations: Readonly<Record<string, (input: never) => object | Promise<object>>> = {
    'verify-signature': ({
      token,
      kind,
      encrypt,
      signature,
      ...signed
    }: Readonly<Record<'token' | 'kind' | 'encrypt' | 'signature', string>>) => {
      const query = { ...signed, [kind]: signature }
      if (kind === 'signature') api.verifyPlainSignature(token, query)
      else api.verifyMsgSignature(token, query, encrypt)
      return {}
    },
    'compute-signature': (input: {
      readonly token: string
      readonly timestamp: string
      readonly nonce: string
      readonly encrypt?: string
    }) => ({ signature: api.computeSignature(input.token, input.timestamp, input.nonce, input.encrypt) }),
    'decode-key': ({ encodingAESKey }: { readonly encodingAESKey: string }) => {
      const { key, iv } = api.decodeEncodingAESKey(encodingAESKey)
      return { keyHex: toHex(key), ivHex: toHex(iv) }
    },
    pad: ({ unpaddedHex }: { readonly unpaddedHex: string }) => ({
      paddedHex: toHex(api.pkcs7Pad(fromHex(unpaddedHex))),
    }),
    unpad: ({ paddedHex }: { readonly paddedHex: string }) => ({
      unpaddedHex: toHex(api.pkcs7Unpad(fromHex(paddedHex))),
    }),
    'open-frame': (input: { readonly encrypt: string; readonly encodingAESKey: string }) => {
      const { message, receiveId, random } = api.decryptUnverified(input.encrypt, input.encodingAESKey)
      return { message, receiveId, randomHex: toHex(random) }
    },
    decrypt: (input: { readonly credentials: Credentials; readonly query: Query; readonly encrypt: string }) => {
      const crypt = new api.WXBizMsgCrypt(input.credentials)
      const { message, receiveId, matched } = crypt.decryptMsg(input.query, JSON.stringify({ Encrypt: input.encrypt }))
      // `null`: decryptMsg does not return the random bytes.
      return { message, receiveId, matched, randomHex: null }
    },
    encrypt: ({ credentials, message, receiveId, randomHex, timestamp, nonce, format }: EncryptInput) => {
      const random = fromHex(randomHex)
      const encrypt = api.encrypt(message, receiveId, credentials.encodingAESKey, random)
      // Some cases check only the ciphertext.
      if (timestamp === undefined || nonce === undefined || format === undefined) return { encrypt }
      const signature = api.computeSignature(credentials.token, String(timestamp), nonce, encrypt)
      const crypt = new api.WXBizMsgCrypt(credentials)
      const envelope = crypt.encryptMsg(message, { receiveId, random, timestamp, nonce, format })
      return { encrypt, signature, envelope }
    },
    'decrypt-resource': (input: { readonly resource: SealedResource; readonly encodingAESKey: string }) => ({
      plaintext: api.decryptResource(input.resource, input.encodingAESKey),
    }),
    'parse-envelope': (input: AnyBody) => ({ ...api.parseEnvelope(bodyOf(input)) }),
    'build-envelope': ({ fields, format }: { readonly fields: ReplyEnvelope; readonly format: EnvelopeFormat }) => ({
      body: api.buildEnvelope(fields, format),
    }),
    'verify-url': ({ credentials, query }: { readonly credentials: Credentials; readonly query: string }) => ({
      message: new api.WXBizMsgCrypt(credentials).verifyURL(query),
    }),
    'parse-message': ({ text, platform }: { readonly text: string; readonly platform: Platform }) => ({
      message: { ...api.parseMessage(text, platform) },
    }),
    'read-api-answer': (input: AnyBody & { readonly platform: Platform; readonly status: number }) =>
      parseAnswer(api, input),
    exchange: (request: ExchangeInput) =>
      answerExchange(api, request, (options) =>
        'bodyObject' in request ? throughNode(api, options, request) : throughFetch(api, options, request),
      ),
    serverless: ({ event, token }: { readonly event: unknown; readonly token: string }) =>
      answerEvent(api, event, token),
  }
  return {
    operations: operations as Adapter['operations'],
    codeOf: (error) => (api.isCallbackError(error) ? error.code : undefined),
  }
}

/** Reads an answer of the platform's API, and what its error says. */
function parseAnswer(
  api: Pick<Api, 'isApiError' | 'parseApiAnswer'>,
  { platform, status, ...body }: AnyBody & { readonly platform: Platform; readonly status: number },
): object {
  try {
    return { answer: api.parseApiAnswer(bodyOf(body) as string | Uint8Array, platform, { status }) }
  } catch (error) {
    if (!api.isApiError(error)) throw error
    const { code, errcode, errmsg, ip, hint, rid, isRetryable, isTokenError } = error
    const output = { errcode, ip, hint, rid, isRetryable, isTokenError, ...(errcode === undefined ? {} : { errmsg }) }
    return { result: 'invalid', error: code, output }
  }
}

/**
 * Answers the request of an exchange with a new endpoint. The error code of the result is the one that `onError`
 * received.
 *
 * @param respond makes an endpoint with these options and sends it the request
 */
export async function answerExchange(
  api: Pick<Api, 'isCallbackError'>,
  { handler, now, randomHex = '00'.repeat(16), ...request }: ExchangeInput,
  respond: (options: CallbackOptions) => Promise<Answer>,
): Promise<object> {
  const { platform, mode, credentials, toleranceSeconds, maxBodyBytes } = request
  const errors: unknown[] = []
  let handled = false
  const given = Object.entries({ platform, mode, credentials, toleranceSeconds, maxBodyBytes })
  const output = await respond({
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    now: () => now,
    random: () => fromHex(randomHex),
    onMessage: () => {
      handled = true
      if (handler?.throws === true) throw new Error('the handler of this case fails')
      return handler?.returns
    },
    onError: (error: unknown) => errors.push(error),
    // The options of a case are data: the endpoint checks them when it is made.
  } as unknown as CallbackOptions)
  const [first] = errors
  const error = api.isCallbackError(first) ? first.code : undefined
  return { result: output.status === 200 ? 'valid' : 'invalid', error, output: { ...output, handled } }
}

async function throughFetch(
  { createFetchHandler }: Api,
  options: CallbackOptions,
  { method, query, contentType, ...input }: ExchangeInput,
): Promise<Answer> {
  const content = method === 'GET' || method === 'HEAD' ? {} : { body: bodyOf(input) as string }
  const request = new Request(`https://callback.example/wechat?${query}`, {
    method,
    headers: contentType === undefined ? {} : { 'content-type': contentType },
    ...content,
  })
  const response = await createFetchHandler(options)(request)
  return { status: response.status, headers: Object.fromEntries(response.headers), answer: await response.text() }
}

/** Sends a body that a framework has parsed, as `req.body`: a Fetch request can hold only text or bytes. */
async function throughNode(
  { createNodeHandler }: Api,
  options: CallbackOptions,
  { method, query, contentType, bodyObject }: ExchangeInput,
): Promise<Answer> {
  if (createNodeHandler === undefined) throw Object.assign(new Error('a parsed body'), { name: 'Unsupported' })
  const headers = contentType === undefined ? {} : { 'content-type': contentType }
  const request = {
    method,
    url: `/wechat?${query}`,
    headers,
    body: bodyObject,
    httpVersionMajor: 1,
    complete: true,
    readableDidRead: true,
    on: () => request,
  }
  let written: Answer | undefined
  const response = {
    writeHead: (status: number, fields: Record<string, unknown>) => ({
      end: (answer: Uint8Array | string) => {
        const text = typeof answer === 'string' ? answer : new TextDecoder().decode(answer)
        written = { status, headers: fields, answer: text }
      },
    }),
    end: () => undefined,
    once: () => response,
  }
  // These are the only members of Node's objects that a handler uses.
  await createNodeHandler(options)(request as never, response as never)
  if (written === undefined) throw new Error('the handler has not answered')
  return written
}

/** Answers a serverless event with an endpoint, and returns the request that the endpoint read from it. */
async function answerEvent({ createServerlessHandler }: Api, event: unknown, token: string): Promise<object> {
  let seen: Readonly<Record<string, unknown>> = {}
  const handler = createServerlessHandler({
    platform: 'official-account',
    mode: 'plain',
    credentials: ({ method, path, query }) => {
      seen = { method, path, query: [...query], bodyHex: '' }
      return { token }
    },
    onMessage: (_message, { text, request }) => {
      const contentType = request.headers['content-type']
      seen = { ...seen, ...(contentType === undefined ? {} : { contentType }), bodyHex: toHex(encodeText(text)) }
    },
    onError: (_error, { query, capture }: ErrorContext) => {
      const { method, url, headers = {} } = capture ?? { url: '' }
      const { 'content-type': contentType } = headers as Readonly<Record<string, unknown>>
      const type = contentType === undefined ? {} : { contentType }
      // The query is checked before the body is read, so the body is unknown.
      seen = { method, path: String(url).split('?')[0], query: [...query], ...type, bodyHex: null }
    },
  })
  try {
    const { statusCode, body } = await handler(event)
    return { ...seen, status: statusCode, answer: body }
  } catch (error) {
    if (error instanceof TypeError) return { result: 'invalid' }
    throw error
  }
}

/** Returns the body of a case, in the type that the case has. It can be `null`, since a parser may leave `null`. */
function bodyOf(input: AnyBody): string | Uint8Array | object {
  if (input.bodyHex !== undefined) return fromHex(input.bodyHex)
  return 'bodyObject' in input ? (input.bodyObject as object) : (input.body ?? '')
}

function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
