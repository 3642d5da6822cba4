/** Splits a stream of bytes into lines, wherever the chunks end, and refuses a line that is too long to keep. */

/** Takes the bytes of one stream. */
export interface LineReader {
  /**
   * @returns the lines that these bytes complete, without their ends, or `undefined` once a line is too long: then
   *   nothing more can be read
   */
  take(chunk: Uint8Array): readonly string[] | undefined
  /** The text behind the last line end, when the stream has ended. */
  rest(): string
}

/** @param maxBytes of one line */
export function createLineReader(maxBytes: number): LineReader {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let bytes = 0
  return {
    take: (chunk) => {
      const pieces = decoder.decode(chunk, { stream: true }).split('\n')
      const last = pieces.pop() ?? ''
      const lines = pieces.map((piece, index) => (index === 0 ? parts.join('') + piece : piece))
      if (lines.length > 0) {
        parts = []
        bytes = 0
      }
      // Characters are bytes at least, and three bytes at most: near enough for a limit.
      bytes += last.length
      parts.push(last)
      return bytes > maxBytes || lines.some((line) => line.length > maxBytes) ? undefined : lines
    },
    rest: () => parts.join(''),
  }
}
