/** Answers as plain values: status, headers, body. */
import type { EnvelopeFormat } from '../protocol/outer.ts'
import type { ErrorContext } from './types.ts'

/** An HTTP answer as plain values; an adapter only writes it. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Text to be sent as UTF-8; empty for every refusal. */
  readonly body: string
}

/** How a request was judged: the answer, and where it was refused, why. */
export interface Judged {
  readonly answer: Answer
  readonly error?: unknown
  /** What is known of the push, if it got so far. */
  readonly context?: Partial<ErrorContext>
}

/** An answer in clear: the echo of a URL check, `success`, or nothing. */
export function plainText(body: string): Answer {
  return served('text/plain; charset=utf-8', body)
}

/** A passive reply, sealed or not. */
export function reply(format: EnvelopeFormat, body: string): Answer {
  return served(format === 'xml' ? 'application/xml; charset=utf-8' : 'application/json; charset=utf-8', body)
}

/** A refusal: a status and nothing else, so that no sender learns why. */
export function refusal(status: number): Answer {
  return { status, headers: REFUSAL_HEADERS[status] ?? {}, body: '' }
}

/** The rest of a body that is too large, or too slow, is not read; and whoever stops wants no more on this connection. */
const REFUSAL_HEADERS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  405: { allow: 'GET, POST' },
  408: { connection: 'close' },
  413: { connection: 'close' },
  503: { connection: 'close' },
}

/** The same with its reason, for `onError` alone. */
export function refused(status: number, error: unknown): Judged & { readonly error: unknown } {
  return { answer: refusal(status), error }
}

function served(contentType: string, body: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': contentType, 'x-content-type-options': 'nosniff' },
    body,
  }
}
