/** SHA-256 of a text. A file of its own, so that a bundle for runtimes without Node can replace it. */
import { createHash } from 'node:crypto'

/** Computes the SHA-256 of a text. @returns 64 lower-case hex digits */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
