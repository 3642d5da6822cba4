/** A request as plain values, and the same for the Fetch API. */
import type { PlatformRequest } from './types.ts'

/** Makes a request of the platform. */
export function platformRequest(parts: Omit<PlatformRequest, 'toRequest'>): PlatformRequest {
  return { ...parts, toRequest: (address) => toRequest(parts, address) }
}

/** An address, whose own query stays, with the platform's behind it. */
export function urlWithQuery(address: string | URL, query: string): URL {
  const url = new URL(address)
  url.search = url.search === '' ? query : `${url.search}&${query}`
  return url
}

function toRequest(
  { method, query, headers, body }: Omit<PlatformRequest, 'toRequest'>,
  address: string | URL,
): Request {
  if (!URL.canParse(String(address)))
    throw new TypeError('address: expected the whole URL of an endpoint, which begins with https://')
  return new Request(urlWithQuery(address, query), { method, headers, ...(body === undefined ? {} : { body }) })
}
