// The form of an input: bytes. The first ones choose among the possibilities of a target; then come its parts, with the byte
// 0xff between them, which UTF-8 does not have. So one set of mutations serves every target, and any bytes are an input.

const SEPARATOR = 0xff

/**
 * Returns the value that a byte of the input chooses.
 *
 * @template Value
 * @param {Buffer} input
 * @param {number} index
 * @param {readonly Value[]} values
 * @returns {Value}
 */
export function choose(input, index, values) {
  return /** @type {Value} */ (values[(input[index] ?? 0) % values.length])
}

/**
 * Splits an input after the bytes that choose.
 *
 * @param {Buffer} input
 * @param {number} choices how many bytes choose
 * @param {number} count how many parts there are; the last one is the rest, whatever bytes it has
 * @returns {Buffer[]}
 */
export function partsOf(input, choices, count) {
  const parts = []
  let start = Math.min(choices, input.length)
  while (parts.length < count - 1) {
    const found = input.indexOf(SEPARATOR, start)
    const end = found === -1 ? input.length : found
    parts.push(input.subarray(start, end))
    start = Math.min(end + 1, input.length)
  }
  return [...parts, input.subarray(start)]
}

/**
 * Makes an input.
 *
 * @param {readonly number[]} choices
 * @param {readonly (string | Uint8Array)[]} parts
 */
export function inputOf(choices, ...parts) {
  const pieces = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [Buffer.of(SEPARATOR)]),
    typeof part === 'string' ? bytesOf(part) : part,
  ])
  return Buffer.concat([Buffer.from(choices), ...pieces])
}

/**
 * Reads bytes as text. Half of a surrogate pair, which UTF-8 does not have, is read from the three bytes that it would have.
 *
 * @param {Buffer} bytes
 */
export function textOf(bytes) {
  let text = ''
  let start = 0
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    const [second = 0, third = 0] = bytes.subarray(at + 1, at + 3)
    if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) continue
    text += bytes.toString('utf8', start, at) + String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f))
    start = at + 3
  }
  return text + bytes.toString('utf8', start)
}

/**
 * Writes a text so that `textOf` reads it.
 *
 * @param {string} text
 */
export function bytesOf(text) {
  if (text.isWellFormed()) return Buffer.from(text)
  const units = text.split(/((?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff]))/)
  return Buffer.concat(
    units.map((unit, index) => {
      if (index % 2 === 0) return Buffer.from(unit)
      const code = unit.charCodeAt(0)
      return Buffer.of(0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
    }),
  )
}
