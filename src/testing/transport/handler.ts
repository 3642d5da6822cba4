/** Sends a request to a handler of the Fetch API, without a network. */
import { encodeUtf8 } from '../../primitives/utf8.ts'
import type { FetchTarget } from '../types.ts'
import {
  AttemptFailure,
  cutOff,
  firstHalf,
  type IncomingAnswer,
  type OutgoingRequest,
  type Transport,
  trickleRest,
} from './transport.ts'

/** Makes the transport to a handler. The request's signal aborts at the time limit. */
export function throughHandler(handler: FetchTarget): Transport {
  return async (outgoing, answer, signal) => {
    const { method, url, headers } = outgoing
    const { body, stop } = bodyOf(outgoing)
    const content = body === undefined ? {} : { body, duplex: 'half' as const }
    try {
      const response: unknown = await handler(new Request(url, { method, headers, signal, ...content }))
      if (!isResponse(response)) {
        throw new AttemptFailure(
          'threw',
          'the handler returned no Response. If it is a listener (req, res), pass createServer(listener)',
        )
      }
      if (outgoing.network === 'cut-off') throw cutOff()
      answer.head = { status: response.status, headers: Object.fromEntries(response.headers) }
      await readBody(response, answer, signal)
    } finally {
      stop()
    }
  }
}

/** A body, and a function that ends what is still being sent of it. */
interface SentBody {
  readonly body: string | ReadableStream<Uint8Array> | undefined
  stop(): void
}

/** Makes the body: whole, or as a stream that is slow or breaks off. */
function bodyOf({ body, network }: OutgoingRequest): SentBody {
  if (body === undefined || network === undefined) return { body, stop: () => undefined }
  const bytes = encodeUtf8(body)
  return network === 'slow' ? slowBody(bytes) : { body: brokenBody(bytes), stop: () => undefined }
}

function slowBody(bytes: Uint8Array): SentBody {
  let stop: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(firstHalf(bytes))
      stop = trickleRest(bytes, (byte) => controller.enqueue(byte))
    },
    cancel() {
      stop()
    },
  })
  return { body, stop }
}

function brokenBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let hasBegun = false
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (hasBegun) controller.error(cutOff())
      else controller.enqueue(firstHalf(bytes))
      hasBegun = true
    },
  })
}

/** Checks only the members that are used, since a framework's Response may have a class of its own. */
function isResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'body' in value
}

async function readBody(response: Response, answer: IncomingAnswer, signal: AbortSignal): Promise<void> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  const giveUp = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', giveUp)
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) answer.add(read.value)
  } catch (error) {
    giveUp()
    if (error instanceof AttemptFailure) throw error
    throw new AttemptFailure('connection', 'the answer was cut off', { cause: error })
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
