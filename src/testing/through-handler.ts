/** A request to a handler of the Fetch API, without any network. */
import { encodeUtf8 } from '../primitives/utf8.ts'
import { type Arrival, type Carrier, type Outgoing, TryFailure } from './exchange.ts'
import { cutOff, firstPart, trickleRest } from './network.ts'

type Handler = (request: Request) => Response | Promise<Response>

/** The way to a handler. Its request is aborted when the time is up; what it does then is its own affair. */
export function throughHandler(handler: Handler): Carrier {
  return async (outgoing, arrival, signal) => {
    const sent = bodyOf(outgoing)
    try {
      const response = await answerOf(handler, toRequest(outgoing, sent.body, signal))
      if (outgoing.network === 'cut-off') throw cutOff()
      arrival.head = { status: response.status, headers: Object.fromEntries(response.headers) }
      await readBody(response, arrival, signal)
    } finally {
      sent.stop()
    }
  }
}

interface SentBody {
  readonly body: string | ReadableStream<Uint8Array> | undefined
  stop(): void
}

function bodyOf({ body, network }: Outgoing): SentBody {
  if (body === undefined || network === undefined) return { body, stop: () => undefined }
  const bytes = encodeUtf8(body)
  return network === 'slow' ? slowBody(bytes) : { body: cutOffBody(bytes), stop: () => undefined }
}

function slowBody(bytes: Uint8Array): SentBody {
  let stop: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(firstPart(bytes))
      stop = trickleRest(bytes, (byte) => controller.enqueue(byte))
    },
    cancel() {
      stop()
    },
  })
  return { body, stop: () => stop() }
}

function cutOffBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let isBegun = false
  return new ReadableStream({
    pull(controller) {
      if (isBegun) controller.error(cutOff())
      else controller.enqueue(firstPart(bytes))
      isBegun = true
    },
  })
}

function toRequest({ method, url, headers }: Outgoing, body: SentBody['body'], signal: AbortSignal): Request {
  return new Request(url, { method, headers, signal, ...(body === undefined ? {} : { body, duplex: 'half' }) })
}

async function answerOf(handler: Handler, request: Request): Promise<Response> {
  const answer: unknown = await handler(request)
  // By what is used of it, since a framework's may be of a class of its own.
  if (isObject(answer) && 'status' in answer && 'headers' in answer && 'body' in answer) return answer as Response
  throw new TryFailure(
    'threw',
    'the handler gave no Response; is it a listener (req, res)? Then give createServer(listener)',
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

async function readBody(response: Response, arrival: Arrival, signal: AbortSignal): Promise<void> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  const giveUp = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', giveUp)
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) arrival.add(read.value)
  } catch (error) {
    giveUp()
    if (error instanceof TryFailure) throw error
    throw new TryFailure('connection', 'the answer was broken off', { cause: error })
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
