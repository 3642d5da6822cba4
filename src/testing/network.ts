/** What goes wrong on the way: bodies that come slowly, or not whole. */
import { startTimer } from '../endpoint/time.ts'
import { TryFailure } from './exchange.ts'

/** Between two bytes of a slow body. */
const TRICKLE_MS = 20

/** What of a body is sent at once: half of it. */
export function firstPart(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

/** The rest of a slow body: a byte at a time, and the last one never. @returns what stops it */
export function trickleRest(bytes: Uint8Array, write: (byte: Uint8Array) => void): () => void {
  let stop: () => void = () => undefined
  const next = (index: number) => {
    if (index + 1 >= bytes.length) return
    stop = startTimer(TRICKLE_MS, () => {
      write(bytes.subarray(index, index + 1))
      next(index + 1)
    })
  }
  next(firstPart(bytes).length)
  return () => stop()
}

/** What a try ends in that was to be cut off. */
export function cutOff(): TryFailure {
  return new TryFailure('cut-off', 'the connection was closed in the middle of the body, as was asked for')
}
