/** The parts of a request and a response that are passed on unchanged, and those that belong to one connection. */
import type { ServerResponse } from 'node:http'
import { queryPart } from '../protocol/query.ts'

/**
 * Returns an address with the query of a request, byte for byte, after its own. Nothing else of the request's URL is
 * used, so no request reaches another host or path.
 *
 * @param url path and query, or the whole URL, as the server received it
 */
export function addressWithQuery(target: URL, url: string): string {
  const base = new URL(target)
  base.search = ''
  base.hash = ''
  const query = [target.search.slice(1), queryPart(url)].filter((part) => part !== '').join('&')
  return query === '' ? base.href : `${base.href}?${query}`
}

/**
 * The headers of one connection (RFC 9110, section 7.6.1), and those that the next connection has of its own. A tunnel
 * asks for compression, which the platform does not; a compressed reply could not be checked.
 */
const CONNECTION_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Selects the headers that are passed on. A repeated header is joined, as Node joins most of them. */
export function endToEndHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || CONNECTION_HEADERS.has(name) ? [] : [[name, [value].flat().join(', ')]],
    ),
  )
}

/** A response with its bytes. */
export interface RawAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Writes a response, unless one was written before or the client has disconnected. */
export function respond(response: ServerResponse, { status, headers, body }: RawAnswer): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}
