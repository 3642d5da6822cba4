/** One request on its way, whatever carries it. */
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
  private readonly chunks: Uint8Array[] = []
  private size = 0
  private readonly most: number

  constructor(maxAnswerBytes: number) {
    this.most = maxAnswerBytes
  }

  /** Takes what fits. @throws TryFailure there is more */
  add(chunk: Uint8Array): void {
    const rest = this.most - this.size
    this.chunks.push(chunk.subarray(0, rest))
    this.size += Math.min(chunk.length, rest)
    if (chunk.length > rest) throw new TryFailure('too-large', `the answer has more than ${this.most} bytes`)
  }

  text(): string {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    return this.chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
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
