/** One request on its way, whatever carries it. */
import { ByteBuffer } from '../primitives/bytes.ts'
import type { NetworkFault } from './faults.ts'
import type { SentAnswer, TryError } from './send-types.ts'

/** What is sent. */
export interface Outgoing {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly network: NetworkFault | undefined
}

/** How long it may take, and how much may come. */
export interface Limits {
  readonly tryMs: number
  readonly maxAnswerBytes: number
}

/** What has come so far; filled in while it comes, so that it is there also when time is up. */
export class Arrival {
  head: Pick<SentAnswer, 'status' | 'headers'> | undefined
  private readonly buffer: ByteBuffer
  private readonly most: number

  constructor(maxAnswerBytes: number) {
    this.buffer = new ByteBuffer(maxAnswerBytes)
    this.most = maxAnswerBytes
  }

  /** Takes what fits. @throws TryFailure there is more */
  add(chunk: Uint8Array): void {
    if (this.buffer.add(chunk)) return
    this.buffer.add(chunk.subarray(0, this.most - this.buffer.bytes.length))
    throw new TryFailure('too-large', `the answer has more than ${this.most} bytes`)
  }

  text(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.buffer.bytes)
  }
}

/** A try that brought no answer that counts. */
export class TryFailure extends Error {
  readonly reason: TryError['reason']

  constructor(reason: TryError['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

/** A way to an endpoint: fills the arrival, and rejects with what went wrong. When it settles, nothing is left open. */
export type Carrier = (outgoing: Outgoing, arrival: Arrival, signal: AbortSignal) => Promise<void>
