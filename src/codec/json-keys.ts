/** Lists every key of a JSON text, including those that `JSON.parse` drops because the same key comes again. */
import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  endOfString,
  OPENING_BRACE,
  OPENING_BRACKET,
  parseJson,
  QUOTE,
} from './json-reader.ts'
import { skipSpace } from './white-space.ts'

const COMMA = 0x2c
const COLON = 0x3a

/** A key of a JSON text, with the depth of its object: 1 is the outermost. */
export interface JsonKey {
  readonly key: string
  readonly depth: number
}

/**
 * Lists every key of a JSON text, decoded.
 *
 * @param json a text that need not be JSON; if it is not, the function throws a `SyntaxError` or the keys mean nothing
 * @param maxTokens the maximum number of strings, brackets, braces and commas: `JSON.parse`, which the caller runs
 *   next, takes a hundred times as long for one of these as for a letter
 * @throws SyntaxError there are more tokens than that, or a key is not valid
 */
export function listJsonKeys(json: string, maxTokens: number): readonly JsonKey[] {
  const keys: JsonKey[] = []
  let tokens = 0
  let depth = 0
  for (let position = 0; position < json.length; position++) {
    switch (json.charCodeAt(position)) {
      case OPENING_BRACE:
      case OPENING_BRACKET:
        depth++
        break
      case CLOSING_BRACE:
      case CLOSING_BRACKET:
        depth--
        break
      case QUOTE: {
        const end = endOfString(json, position)
        if (json.charCodeAt(skipSpace(json, end)) === COLON) {
          const token = json.slice(position, end)
          keys.push({ key: token.includes('\\') ? String(parseJson(token)) : token.slice(1, -1), depth })
        }
        position = end - 1
        break
      }
      case COMMA:
        break
      default:
        continue
    }
    if (++tokens > maxTokens) throw new SyntaxError(`more than ${maxTokens} strings, brackets and commas`)
  }
  return keys
}
