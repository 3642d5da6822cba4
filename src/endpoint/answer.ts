/** HTTP responses as plain values: status, headers, body. */
import type { EnvelopeFormat } from '../protocol/outer.ts'

/** An HTTP response as plain values; an adapter only writes it. */
export interface HttpAnswer {
  readonly status: number
  /** The names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Text that is sent as UTF-8; empty for every refusal. */
  readonly body: string
}

const PLAIN_TEXT = servedHeaders('text/plain; charset=utf-8')
const XML = servedHeaders('application/xml; charset=utf-8')
const JSON_TEXT = servedHeaders('application/json; charset=utf-8')

function servedHeaders(contentType: string): HttpAnswer['headers'] {
  return { 'content-type': contentType, 'x-content-type-options': 'nosniff' }
}

/** Makes an unsealed response: the echo of a URL check, `success`, or nothing. */
export function plainText(body: string): HttpAnswer {
  return { status: 200, headers: PLAIN_TEXT, body }
}

/** Makes the response that carries a passive reply, sealed or not. */
export function replyAnswer(format: EnvelopeFormat, body: string): HttpAnswer {
  return { status: 200, headers: format === 'xml' ? XML : JSON_TEXT, body }
}

/**
 * The headers of refusals. Some close the connection: the rest of a body that is too large or too slow is not read, and
 * an endpoint that stops accepts no more requests on it.
 */
const REFUSAL_HEADERS: Readonly<Record<number, HttpAnswer['headers']>> = {
  405: { allow: 'GET, POST' },
  408: { connection: 'close' },
  413: { connection: 'close' },
  503: { connection: 'close' },
}

/** Makes a refusal: only a status, so that the sender does not learn why. */
export function refusal(status: number): HttpAnswer {
  return { status, headers: REFUSAL_HEADERS[status] ?? {}, body: '' }
}
