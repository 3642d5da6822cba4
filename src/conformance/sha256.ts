/** SHA-256 of a text; a file of its own, so that a bundle for runtimes without Node can have another. */
import { createHash } from 'node:crypto'

/** Returns 64 lower-case hex digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
