/** The body of a Fetch request: read from its stream, with a count and a deadline. */
import { type BodyLimits, bodyConsumed, bodyIncomplete, bodyTooLarge } from '../endpoint/request.ts'
import { within } from '../endpoint/time.ts'
import type { Body } from '../protocol/outer.ts'
import { BodyChunks } from './body-chunks.ts'

type Reader = ReadableStreamDefaultReader<unknown>

/**
 * Reads the body of a request; what `Content-Length` says only serves to refuse early.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`; `BODY_CONSUMED`: somebody else has read it
 */
export async function readFetchBody(request: Request, { maxBodyBytes, deadlineMs }: BodyLimits): Promise<Body> {
  if (request.bodyUsed || request.body?.locked) {
    throw bodyConsumed('the body of the request was read already', 'call the handler first, or pass it request.clone()')
  }
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw bodyTooLarge(maxBodyBytes)
  return request.body === null ? '' : await readWebStream(request.body, { maxBodyBytes, deadlineMs })
}

/**
 * Reads a stream of the web to its end.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`; `BODY_CONSUMED`: it gives neither text nor bytes
 */
export async function readWebStream(
  stream: ReadableStream<unknown>,
  { maxBodyBytes, deadlineMs }: BodyLimits,
): Promise<Uint8Array> {
  const reader = stream.getReader()
  try {
    const isLate = () => bodyIncomplete('it was not complete by the deadline')
    return await within(deadlineMs, readAll(reader, maxBodyBytes), isLate)
  } catch (error) {
    // The rest is not wanted, and a sender that never ends must not keep the stream.
    reader.cancel().catch(() => undefined)
    throw error
  }
}

async function readAll(reader: Reader, maxBodyBytes: number): Promise<Uint8Array> {
  const body = new BodyChunks(maxBodyBytes)
  while (true) {
    const { done, value } = await readChunk(reader)
    if (done) return body.bytes
    body.add(value)
  }
}

async function readChunk(reader: Reader): ReturnType<Reader['read']> {
  try {
    return await reader.read()
  } catch (error) {
    throw bodyIncomplete('the connection failed', error)
  }
}
