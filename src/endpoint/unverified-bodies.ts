/**
 * Bounds the memory that the bodies of a handler take in all until they are verified. Without a bound, anyone could fill
 * the memory over many connections: each body may have `maxBodyBytes`, and arrive as slowly as `deadlineMs` allows.
 */
import { CallbackError } from '../errors.ts'
import type { BodyLimits } from './http.ts'
import type { Endpoint } from './prepare.ts'

/**
 * The bytes of each body that are not counted. Nearly every push is shorter, so it is accepted however much other bodies
 * hold.
 */
const FREE_BYTES = 16 * 1024
/** The maximum of all counted bytes, in bodies of `maxBodyBytes`. */
const MAX_WHOLE_BODIES = 128

/** The bodies of one handler that are being read, or wait for their verification. */
export class UnverifiedBodies {
  readonly #endpoint: Pick<Endpoint, 'maxBodyBytes' | 'deadlineMs'>
  #heldBytes = 0

  constructor(endpoint: Pick<Endpoint, 'maxBodyBytes' | 'deadlineMs'>) {
    this.#endpoint = endpoint
  }

  /** Returns the limits of a new body. Its bytes are counted until `release`. */
  begin(): BodyLimits & { release(): void } {
    const { maxBodyBytes, deadlineMs } = this.#endpoint
    const maxHeldBytes = MAX_WHOLE_BODIES * maxBodyBytes
    let length = 0
    let held = 0
    let isReleased = false
    return {
      maxBodyBytes,
      deadlineMs,
      hold: (bytes) => {
        // A chunk that comes after its body was refused must not be counted, since nothing would release it.
        if (isReleased) return
        length += bytes
        const more = Math.max(length - FREE_BYTES, 0) - held
        if (more > 0 && this.#heldBytes + more > maxHeldBytes) throw overloaded(maxHeldBytes)
        held += more
        this.#heldBytes += more
      },
      release: () => {
        isReleased = true
        this.#heldBytes -= held
        held = 0
      },
    }
  }
}

function overloaded(maxHeldBytes: number): CallbackError {
  return new CallbackError(
    'OVERLOADED',
    `bodies that are not verified yet hold ${maxHeldBytes} bytes: limit the connections of a client in the proxy`,
  )
}
