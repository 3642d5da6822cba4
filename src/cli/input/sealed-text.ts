/** Reads a bare ciphertext: the text of Encrypt or echostr, as people copy it. */
import { CommandError } from '../errors.ts'

/** The characters of base64 that a URL escapes: `+`, `/` and `=`. */
const ESCAPED = /%(?:2b|2f|3d)/gi

/**
 * Restores the base64 of a copied ciphertext. It removes the newlines that `fold` and mail programs insert, with the
 * white space around them; decodes the escapes of a URL; and restores each `+` that a decoder has turned into a space.
 *
 * @throws CommandError the text is not base64; the message names the position of the first wrong character
 */
export function sealedTextOf(input: string): string {
  const lines = input.split(/\r?\n/).map((line) => line.trim())
  const text = lines.join('').replace(ESCAPED, decodeURIComponent).replaceAll(' ', '+')
  const odd = text.search(/[^A-Za-z0-9+/=]/)
  if (text !== '' && odd === -1) return text
  throw new CommandError('INPUT_MALFORMED', text === '' ? EMPTY : notBase64(odd + 1))
}

const EMPTY = {
  en: 'the input is empty: pipe the text in, or redirect a file',
  zh: '输入是空的，请用管道传入内容，或重定向文件',
}

function notBase64(position: number) {
  return {
    en: `the input is neither an envelope (XML or JSON) nor base64: see the character at position ${position}`,
    zh: `输入既不是信封（XML 或 JSON），也不是 base64：请看第 ${position} 个字符`,
  }
}
