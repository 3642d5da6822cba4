/** What all transports share: the outgoing request, the incoming answer, and the faults of a connection. */
import { startTimer } from '../../endpoint/time.ts'
import { ByteBuffer } from '../../primitives/bytes.ts'
import type { NetworkFault } from '../faults.ts'
import type { SentAnswer, TryError } from '../types.ts'

/** Sends one request and fills in its answer. Rejects if it fails. When it settles, no connection is left open. */
export type Transport = (outgoing: OutgoingRequest, answer: IncomingAnswer, signal: AbortSignal) => Promise<void>

/** A request with its address. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST'
  /** Over http, path and query are sent as they are written here, not normalised. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly network: NetworkFault | undefined
}

/** An answer while it arrives, so that its beginning can be shown even after a timeout. */
export class IncomingAnswer {
  head: Pick<SentAnswer, 'status' | 'headers'> | undefined
  readonly #buffer: ByteBuffer

  constructor(maxBytes: number) {
    this.#buffer = new ByteBuffer(maxBytes)
  }

  /** Adds bytes of the body. @throws AttemptFailure the body exceeds the limit */
  add(chunk: Uint8Array): void {
    if (this.#buffer.add(chunk)) return
    this.#buffer.add(chunk.subarray(0, this.#buffer.maxLength - this.#buffer.bytes.length))
    throw new AttemptFailure('too-large', `the answer has more than ${this.#buffer.maxLength} bytes`)
  }

  /** The body so far. */
  get bytes(): Uint8Array {
    return this.#buffer.bytes
  }

  /** Decodes the body so far. */
  text(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes)
  }
}

/** The failure of an attempt without a complete response in time. */
export class AttemptFailure extends Error {
  readonly reason: TryError['reason']

  constructor(reason: TryError['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

/** Returns the half of a faulty body that is sent at once. */
export function firstHalf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

/** The time between two bytes of a slow body. */
const TRICKLE_MS = 20

/** Sends the second half of a slow body byte by byte, without the last byte. @returns a function that stops sending */
export function trickleRest(bytes: Uint8Array, write: (byte: Uint8Array) => void): () => void {
  let stop: () => void = () => undefined
  const next = (index: number) => {
    if (index + 1 >= bytes.length) return
    stop = startTimer(TRICKLE_MS, () => {
      write(bytes.subarray(index, index + 1))
      next(index + 1)
    })
  }
  next(firstHalf(bytes).length)
  return () => stop()
}

/** Makes the failure that ends a `cut-off` attempt. */
export function cutOff(): AttemptFailure {
  return new AttemptFailure('cut-off', 'the connection was closed in the middle of the body, as requested')
}
