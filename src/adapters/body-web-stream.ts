/** Reads a web stream with a limit of bytes and a deadline. */
import { type BodyLimits, bodyIncomplete } from '../endpoint/request.ts'
import { rejectAfter } from '../endpoint/time.ts'
import { ByteBuffer } from '../primitives/bytes.ts'
import { addChunk } from './body-chunk.ts'

type Reader = ReadableStreamDefaultReader<unknown>

/**
 * Reads a web stream to its end.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`, `OVERLOADED`; `BODY_CONSUMED`: the stream yields neither text nor bytes
 */
export async function readWebStream(stream: ReadableStream<unknown>, limits: BodyLimits): Promise<Uint8Array> {
  const reader = stream.getReader()
  try {
    const isLate = () => bodyIncomplete('it did not arrive completely by the deadline')
    return await rejectAfter(limits.deadlineMs, readAll(reader, limits), isLate)
  } catch (error) {
    // The rest is not needed, and a sender that never ends must not keep the stream open.
    reader.cancel().catch(() => undefined)
    throw error
  }
}

async function readAll(reader: Reader, limits: BodyLimits): Promise<Uint8Array> {
  const body = new ByteBuffer(limits.maxBodyBytes)
  while (true) {
    const { done, value } = await readChunk(reader)
    if (done) return body.bytes
    addChunk(body, value, limits)
  }
}

async function readChunk(reader: Reader): ReturnType<Reader['read']> {
  try {
    return await reader.read()
  } catch (error) {
    throw bodyIncomplete('the connection failed', error)
  }
}
