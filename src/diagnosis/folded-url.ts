/** A URL that a terminal or a mail has broken over several lines. */

/** A parameter, and what joins it to what stands before; a signature that is cut short does not count. */
const PARAMETER = /[?&]((?:msg_?)?signature(?==[0-9a-f]{40})|(?:timestamp|nonce|echo_?str)(?==))/gi

/** What a URL goes on with; a "?" would be that of another one. */
const PIECE = /^[\w%&=.~+/*-]+/

/** As mails are folded; terminals are wider. */
const MIN_WIDTH = 76

/** Enough for the longest `echostr`. */
const MAX_PIECES = 40

/** The lines of a text, those of such a URL made one: a parameter of it stands, or ends, on a later line than its "?". */
export function unfoldedLines(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/)
  for (const [index, line] of lines.entries()) {
    if (!line.includes('?', line.lastIndexOf(' ') + 1)) continue
    const pieces = piecesOf(lines.slice(index + 1, index + 1 + MAX_PIECES), line.length)
    const whole = [line, ...pieces].join('')
    if (countParameters(whole) > countParameters(line)) return lines.toSpliced(index, 1 + pieces.length, whole)
  }
  return lines
}

/**
 * All but the last are of one width, which the first may be short of, where it was not copied from its beginning; behind
 * the last, a log may have anything.
 */
function piecesOf(lines: readonly string[], atLeast: number): readonly string[] {
  const width = Math.max(MIN_WIDTH, atLeast, lines[0]?.length ?? 0)
  const last = lines.findIndex((line) => line.length !== width || PIECE.exec(line)?.[0] !== line)
  const run = last === -1 ? lines : lines.slice(0, last + 1)
  return run.map((line) => PIECE.exec(line)?.[0] ?? '')
}

function countParameters(text: string): number {
  return new Set([...text.matchAll(PARAMETER)].map(({ 1: name }) => name)).size
}
