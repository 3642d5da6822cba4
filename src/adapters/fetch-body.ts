/** The body of a Fetch request. */
import { type BodyLimits, bodyConsumed, bodyTooLarge } from '../endpoint/request.ts'
import type { Body } from '../protocol/outer.ts'
import { readWebStream } from './body-web-stream.ts'

/**
 * Reads the body of a request. `Content-Length` is used only to refuse early.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`, `OVERLOADED`; `BODY_CONSUMED`: the body was read already
 */
export async function readFetchBody(request: Request, limits: BodyLimits): Promise<Body> {
  if (request.bodyUsed || request.body?.locked) {
    throw bodyConsumed(
      'the request body has already been read',
      'call the handler before anything else reads the body, or pass it request.clone()',
    )
  }
  const { maxBodyBytes } = limits
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw bodyTooLarge(maxBodyBytes)
  return request.body === null ? '' : await readWebStream(request.body, limits)
}
