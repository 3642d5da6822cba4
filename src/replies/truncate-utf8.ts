/** Cuts a text to a number of bytes, for programs that want a shortened reply instead of an error. */
import { unitsThatFit } from '../primitives/utf8.ts'

/**
 * Cuts a text to a number of bytes of UTF-8, never inside a character.
 *
 * The limits of replies are in bytes. This package never cuts on its own: a text that is too long is `INVALID_REPLY`.
 * A character is a Unicode code point; half of a surrogate pair counts three bytes, as does U+FFFD, which
 * replaces it.
 *
 * Source: WeCom 被动回复消息格式 (path/90241), whose server cuts a text after 2048 bytes.
 *
 * @param text the text
 * @param bytes the maximum number of bytes, a whole number from 0
 * @returns the longest beginning of the text that fits; the text itself if it fits
 * @throws TypeError `text` is not a string, or `bytes` is not a whole number from 0
 *
 * @example
 * import { text, truncateUtf8 } from 'wechat-callback'
 *
 * truncateUtf8('你好', 5) // => '你'
 * truncateUtf8('a😀', 4) // => 'a'
 * text(truncateUtf8('你'.repeat(1000), 2048)).Content.length // => 682
 */
export function truncateUtf8(text: string, bytes: number): string {
  if (typeof text !== 'string') throw new TypeError('text: expected a string')
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new TypeError('bytes: expected a whole number from 0')
  // No UTF-16 unit takes more than three bytes.
  const most = text.length * 3
  return most <= bytes ? text : text.slice(0, unitsThatFit(text, bytes))
}
