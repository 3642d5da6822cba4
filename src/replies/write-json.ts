/** Writes an object that users made as JSON: what cannot be written, or cannot be displayed, is refused in words. */
import type { JsonObject } from '../codec/json.ts'
import { loneSurrogateIn } from '../protocol/lone-surrogate.ts'
import type { Refuse } from './fields.ts'

/**
 * Writes an object as JSON.
 *
 * @throws the error of `refuse`: it is circular, has a BigInt, or has half of a surrogate pair
 */
export function writeJson(object: JsonObject, refuse: Refuse): string {
  let half: string | undefined
  let text: string | undefined
  try {
    text = JSON.stringify(object, (_name, value: unknown) => {
      // JSON can escape half of a surrogate pair, but no client can display it. Fields of the tables are checked before.
      if (typeof value === 'string') half ??= loneSurrogateIn('a text in it', value)
      return value
    })
  } catch {
    // It is circular or contains a BigInt.
  }
  if (half !== undefined) throw refuse(half)
  if (text === undefined) throw refuse('it cannot be written as JSON')
  return text
}
