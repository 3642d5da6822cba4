/** A request as plain values, and the same for the Fetch API. */
import type { PlatformRequest } from './types.ts'

/** Makes a request of the platform. */
export function platformRequest(parts: Omit<PlatformRequest, 'toRequest'>): PlatformRequest {
  return { ...parts, toRequest: (address) => toRequest(parts, address) }
}

function toRequest(
  { method, query, headers, body }: Omit<PlatformRequest, 'toRequest'>,
  address: string | URL,
): Request {
  const url = new URL(address)
  url.search = url.search === '' ? query : `${url.search}&${query}`
  return new Request(url, { method, headers, ...(body === undefined ? {} : { body }) })
}
