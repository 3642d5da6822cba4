/** Reads a web stream with a limit of bytes and a deadline. */
import { addChunk, type BodyLimits, bodyIncomplete } from '../endpoint/http.ts'
import { rejectAfter } from '../endpoint/time.ts'
import { ByteBuffer } from '../primitives/bytes.ts'

/**
 * Reads a web stream to its end.
 *
 * @throws CallbackError `BODY_TOO_LARGE`, `BODY_INCOMPLETE`, `OVERLOADED`; `BODY_CONSUMED`: the stream yields neither
 *   text nor bytes
 */
export async function readWebStream(stream: ReadableStream<unknown>, limits: BodyLimits): Promise<Uint8Array> {
  const reader = stream.getReader()
  const readAll = async () => {
    const body = new ByteBuffer(limits.maxBodyBytes)
    while (true) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw bodyIncomplete('the connection failed', error)
      })
      if (done) return body.bytes
      addChunk(body, value, limits)
    }
  }
  try {
    return await rejectAfter(limits.deadlineMs, readAll(), () =>
      bodyIncomplete('it did not arrive completely by the deadline'),
    )
  } catch (error) {
    // The rest is not needed, and a sender that never ends must not keep the stream open.
    reader.cancel().catch(() => undefined)
    throw error
  }
}
