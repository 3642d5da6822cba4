/** Refuses text that cannot be written as UTF-8, before it is encrypted, stored or sent. */
import { CallbackError } from '../errors.ts'

/**
 * Refuses a text that has no UTF-8 form.
 *
 * @throws CallbackError `INVALID_REPLY`: the text has half of a surrogate pair
 */
export function refuseLoneSurrogate(name: string, text: string): void {
  if (typeof text !== 'string') throw new TypeError(`${name}: expected a string`)
  const reason = loneSurrogateIn(name, text)
  if (reason !== undefined) throw new CallbackError('INVALID_REPLY', reason)
}

/** Says where a text has half of a surrogate pair, and what to do; `undefined` if it has none. */
export function loneSurrogateIn(name: string, text: string): string | undefined {
  if (text.isWellFormed()) return undefined
  return (
    `${name} has half of a surrogate pair at index ${text.search(/\p{Surrogate}/u)}, so it cannot be written as UTF-8: ` +
    'it was probably cut inside an emoji. Cut it by code points, or call toWellFormed() on it'
  )
}
