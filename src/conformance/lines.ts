/** Splits a stream of bytes into lines, independently of its chunks, and refuses a line that is too long. */

/** Reads the lines of one stream. */
export interface LineReader {
  /**
   * Takes the next bytes of the stream.
   *
   * @returns the lines that these bytes complete, without their newlines; `undefined` once a line is too long, after
   *   which nothing more can be read
   */
  take(chunk: Uint8Array): readonly string[] | undefined
  /** Returns the text after the last newline. Call it after the stream has ended. */
  rest(): string
}

/** Makes a reader. @param maxBytes the limit of one line */
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
      // A UTF-16 unit has one to three bytes, so counting units is exact enough for a limit.
      bytes += last.length
      parts.push(last)
      return bytes > maxBytes || lines.some((line) => line.length > maxBytes) ? undefined : lines
    },
    rest: () => parts.join(''),
  }
}
