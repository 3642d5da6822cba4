/** Reads the event of a cloud function into the plain values of a request. */
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { type BodyLimits, bodyTooLarge } from '../endpoint/http.ts'
import type { RequestHeaders } from '../endpoint/types.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import type { Body } from '../protocol/outer.ts'
import { QUERY_NAMES } from '../protocol/query.ts'

/** An HTTP request, as an event describes it. */
export interface EventRequest {
  /** In capitals, as in HTTP. */
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** The names are in lower case. */
  readonly headers: RequestHeaders
  readonly contentType: string | undefined
  readonly body: EventBody
  /** Whether the response must have `mpserverlessComposedResponse`. */
  readonly wantsComposedResponse: boolean
}

/** The body of an event, as the function platform passes it. */
export interface EventBody {
  /** `undefined` or `null` if the request has no body. */
  readonly content: unknown
  readonly isBase64: boolean
}

/** One of the forms of events. */
interface Shape {
  /**
   * Returns whether an event has this form, by fields that the function platform writes and that no sender of a request
   * can.
   */
  fits(event: JsonObject): boolean
  method(event: JsonObject): unknown
  path(event: JsonObject): unknown
  query(event: JsonObject): URLSearchParams
  /** Whether the platform sends a response without `mpserverlessComposedResponse` as JSON. */
  readonly wantsComposedResponse?: true
}

const methodOfContext = (event: JsonObject): unknown => fieldsOf(fieldsOf(event.requestContext).http).method

/** Source: FC 3.0 HTTP 触发器调用函数, 请求结构体. */
const FC: Shape = {
  fits: (event) => event.version === 'v1' && methodOfContext(event) !== undefined,
  method: methodOfContext,
  path: (event) => event.rawPath,
  query: (event) => joinedQuery(event.queryParameters),
}

/** HTTP API and function URL. Source: API Gateway, Lambda proxy integrations for HTTP APIs; Lambda function URLs. */
const LAMBDA_V2: Shape = {
  fits: (event) => event.version === '2.0' && methodOfContext(event) !== undefined,
  method: methodOfContext,
  path: (event) => event.rawPath,
  // `queryStringParameters` joins repeated names with commas; the raw query keeps them apart.
  query: (event) => new URLSearchParams(textOf('rawQueryString', event.rawQueryString)),
}

/** REST API, and HTTP API with format 1.0. Source: API Gateway, Lambda proxy integrations, input format. */
const LAMBDA_V1: Shape = {
  // A load balancer's event looks the same, but its query is not decoded.
  fits: (event) => 'multiValueQueryStringParameters' in event && !('elb' in fieldsOf(event.requestContext)),
  method: (event) => event.httpMethod,
  path: (event) => event.path,
  // `queryStringParameters` has only the last value of each name, so a repeated signature would look like a single one.
  query: (event) => queryOfRecord(event.multiValueQueryStringParameters),
}

/** Only SCF has `queryString`, in both events. Source: SCF API 网关触发器 (583/12513), 函数 URL (583/96099). */
const SCF: Shape = {
  fits: (event) => isJsonObject(event.queryString) && typeof event.httpMethod === 'string',
  method: (event) => event.httpMethod,
  path: (event) => event.path,
  query: (event) => joinedQuery(event.queryString),
}

/** Source: 云开发 HTTP 访问服务, 使用 HTTP 访问云函数 (集成请求). */
const CLOUD_BASE: Shape = {
  fits: (event) => typeof fieldsOf(event.requestContext).envId === 'string' && typeof event.httpMethod === 'string',
  method: (event) => event.httpMethod,
  path: (event) => event.path,
  query: (event) => joinedQuery(event.queryStringParameters),
}

/**
 * uniCloud on 阿里云 and 支付宝云; on 腾讯云 it is 云开发. A request without a query has no `queryStringParameters`. How uniCloud
 * passes on a repeated name is not documented; a list and a text with a comma, as on other platforms, are both read as
 * two values.
 * Source: uniCloud, 云函数URL化 (集成请求, 集成响应).
 */
const UNI_CLOUD: Shape = {
  // The event of a load balancer has all these fields too, but its query is not decoded.
  fits: (event) =>
    typeof event.httpMethod === 'string' &&
    typeof event.path === 'string' &&
    'isBase64Encoded' in event &&
    !('elb' in fieldsOf(event.requestContext)),
  method: (event) => event.httpMethod,
  path: (event) => event.path,
  query: (event) => joinedQuery(event.queryStringParameters),
  wantsComposedResponse: true,
}

/** The forms in the order in which they are tried. uniCloud is last, since it has no field of its own. */
const SHAPES: readonly Shape[] = [FC, LAMBDA_V2, LAMBDA_V1, SCF, CLOUD_BASE, UNI_CLOUD]

/**
 * Reads an event.
 *
 * @param event an object, or its JSON as text or bytes
 * @throws TypeError the event is not that of an HTTP request
 */
export function readEvent(event: unknown): EventRequest {
  const fields = parseEvent(event)
  const shape = SHAPES.find(({ fits }) => fits(fields))
  if (shape === undefined) throw unknownEvent()
  const headers = headersOf(fields.headers)
  return {
    method: textOf('method', shape.method(fields)).toUpperCase(),
    path: textOf('path', shape.path(fields)),
    query: shape.query(fields),
    headers,
    contentType: headers['content-type'],
    body: { content: fields.body, isBase64: isBase64(fields.isBase64Encoded) },
    wantsComposedResponse: shape.wantsComposedResponse === true,
  }
}

/**
 * Reads the body of an event.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, before any of it is decoded
 * @throws TypeError the body is neither text nor the base64 that the event announces: a fault of the function platform
 */
export function readEventBody({ content, isBase64 }: EventBody, { maxBodyBytes }: BodyLimits): Body {
  if (content === undefined || content === null) return ''
  if (typeof content !== 'string') throw new TypeError('event.body: expected text')
  if (!isBase64) return content
  if (content.length > 4 * Math.ceil(maxBodyBytes / 3)) throw bodyTooLarge(maxBodyBytes)
  const bytes = decodeBase64(content)
  if (bytes === undefined) throw new TypeError('event.body: expected base64, since event.isBase64Encoded is true')
  return bytes
}

/** Parses an event. To functions with a built-in runtime, FC passes its JSON as bytes. */
function parseEvent(event: unknown): JsonObject {
  const text = event instanceof Uint8Array ? decodeUtf8(event) : event
  const value = typeof text === 'string' ? parseJson(text) : text
  if (!isJsonObject(value)) throw unknownEvent()
  return value
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Without the cause: its message quotes the text.
    throw unknownEvent()
  }
}

/** Returns whether the body is base64. The flag is absent on platforms that have none, as in SCF's function URL. */
function isBase64(flag: unknown): boolean {
  if (flag === true || flag === 'true') return true
  if (flag === false || flag === 'false' || flag === undefined || flag === null) return false
  throw new TypeError('event.isBase64Encoded: expected true or false')
}

function unknownEvent(): TypeError {
  return new TypeError(
    'event: expected the event of an HTTP request: Tencent SCF (API 网关触发器 or 函数 URL: httpMethod, queryString), ' +
      '云开发 (HTTP 访问服务: httpMethod, requestContext.envId), uniCloud (云函数URL化: httpMethod, path, isBase64Encoded), Aliyun FC 3 ' +
      "(HTTP 触发器: version 'v1', requestContext.http) or AWS Lambda (REST API: httpMethod, " +
      "multiValueQueryStringParameters; HTTP API or function URL: version '2.0', requestContext.http)",
  )
}

/** The parameters whose values never contain a comma: they are digits, letters, or base64. */
const COMMALESS: ReadonlySet<string> = new Set(QUERY_NAMES)

/** Reads a query from a record of values, or of lists of values. */
function queryOfRecord(record: unknown): URLSearchParams {
  return queryOf(record, (_name, value) => [value])
}

/**
 * Reads a query from a record in which the platform writes `value1,value2` for a repeated name. Only the parameters
 * that this package reads are split, since only they certainly contain no comma; the user's own parameters stay as they
 * are.
 */
function joinedQuery(record: unknown): URLSearchParams {
  return queryOf(record, (name, value) => (COMMALESS.has(name) ? value.split(',') : [value]))
}

function queryOf(record: unknown, split: (name: string, value: string) => readonly string[]): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fieldsOf(record))) {
    for (const text of textsOf(value).flatMap((joined) => split(name, joined))) query.append(name, text)
  }
  return query
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((item) => typeof item === 'string')
}

/** Returns the fields of an object; no fields for any other value. */
function fieldsOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

/** Requires a text. @throws TypeError the value is not a text */
function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`event: its ${name} must be text`)
}

/** Returns the headers with their names in lower case: some platforms write `Content-Type`, some `content-type`. */
function headersOf(headers: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(fieldsOf(headers)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), value]))
}
