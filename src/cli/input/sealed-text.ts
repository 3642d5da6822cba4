/** The text of Encrypt or echostr by itself, as people have it at hand. */
import { CommandError } from '../errors.ts'

/** What base64 has and a URL escapes: `+`, `/` and `=`. */
const ESCAPED = /%(?:2b|2f|3d)/gi

/**
 * Brings a text back to the base64 that was sealed: without the line ends that `fold` and mail programs put in and the
 * white space around them, decoded where it was copied out of a URL, with the `+` that a decoder took for a space.
 *
 * @throws CommandError it is no base64: which character is not
 */
export function sealedTextOf(input: string): string {
  const lines = input.split(/\r?\n/).map((line) => line.trim())
  const text = lines.join('').replace(ESCAPED, decodeURIComponent).replaceAll(' ', '+')
  const odd = text.search(/[^A-Za-z0-9+/=]/)
  if (text !== '' && odd === -1) return text
  throw new CommandError('INPUT_MALFORMED', text === '' ? EMPTY : noBase64(odd + 1))
}

const EMPTY = { en: 'the input is empty', zh: '输入是空的' }

function noBase64(position: number) {
  return {
    en: `the input is neither an envelope (XML or JSON) nor base64: see the character at position ${position}`,
    zh: `输入既不是加密消息体（XML 或 JSON），也不是 base64：请看第 ${position} 个字符`,
  }
}
