/** Makes names that are unique across all processes, for the records and claims in a shared store. */
import { bytesToHex } from '../primitives/bytes.ts'
import { randomBytes } from '../primitives/crypto.ts'

/**
 * Makes a source of unique names. It does not use the user's `random`, which a test may fix: two processes with the
 * same name would overwrite each other's records.
 */
export function createNames(): () => string {
  let count = 0
  // Created on first use, since some runtimes have no random source before the first request.
  let instance: string | undefined
  return () => {
    instance ??= bytesToHex(randomBytes(16))
    count++
    return `${instance}${count}`
  }
}
