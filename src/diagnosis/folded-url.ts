/** Joins a URL that a terminal or a mail program has broken into several lines. */

/** A parameter with the character that joins it; a signature that is cut short does not count. */
const PARAMETER = /[?&]((?:msg_?)?signature(?==[0-9a-f]{40})|(?:timestamp|nonce|echo_?str)(?==))/gi

/** The continuation of a URL; a "?" would belong to another URL. */
const PIECE = /^[\w%&=.~+/*-]+/

/**
 * The minimum width of a line at which a URL may be broken: mail programs fold at 76 characters, terminals are wider.
 */
const MIN_WIDTH = 76

/** The maximum number of lines of a broken URL: enough for the longest `echostr`. */
const MAX_PIECES = 40

/**
 * Splits a text into lines, with a broken URL as one line: one whose parameters begin or end on a later line than its
 * "?".
 */
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
 * Returns the pieces of a broken URL on the lines after its first. All but the last are equally wide. The URL's first
 * line may be shorter, if it was not copied from its beginning. After the last piece, a log may contain any text.
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
