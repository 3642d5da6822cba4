/** What `curl -v` writes between the lines of an answer: taken out again. */
import { concat } from '../../primitives/bytes.ts'

const LF = 10
/** No line of a trace is longer where it is told from others. */
const LOOKED_AT = 200

/** `* what curl does`, `> the request`, `< the head of the answer`, `{ [19 bytes data]`, and the heading of how far it is. */
const TRACE = /^(?:[*<>] |[{}] \[\d+ bytes data\]| +% Total +% Received| +Dload +Upload )/
/** Where the body does not end in a line end, curl goes on behind it; how far it is always comes behind a carriage return. */
const BEHIND_BODY =
  /\* (?:Connection #\d+ to host|[Cc]losing connection|shutting down connection) |\r *\d+ +[\d.]+[kMGT]? +\d+ /

/**
 * What `curl -v` kept as `curl -i` would have; anything else as it is.
 *
 * @param bytes standard output and standard error in one file, in whatever order
 */
export function withoutTrace(bytes: Uint8Array): Uint8Array {
  const lines = linesOf(bytes)
  const start = lines.findLastIndex(({ text }) => /^< HTTP\/\d/.test(text))
  if (start === -1) return bytes
  const rest = concatAll(lines.filter(({ text }) => !TRACE.test(text)).map(untraced))
  // With -i the head comes a second time, without the marks, and so stands behind this one.
  const traced = lines.slice(start).filter(({ text }) => text.startsWith('< '))
  return concatAll([...traced.map(({ line }) => line.subarray(2)), rest])
}

interface Line {
  readonly line: Uint8Array
  /** Its beginning, a character for each byte. */
  readonly text: string
}

function linesOf(bytes: Uint8Array): readonly Line[] {
  const lines: Line[] = []
  const decoder = new TextDecoder('latin1')
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LF, start)
    const line = bytes.subarray(start, end === -1 ? bytes.length : end + 1)
    lines.push({ line, text: decoder.decode(line.subarray(0, LOOKED_AT)) })
    start += line.length
  }
  return lines
}

/** Returns the line without what stands behind the body. */
function untraced({ line }: Line): Uint8Array {
  const tail = line.subarray(Math.max(0, line.length - LOOKED_AT))
  const at = new TextDecoder('latin1').decode(tail).search(BEHIND_BODY)
  return at === -1 ? line : line.subarray(0, line.length - tail.length + at)
}

function concatAll(parts: readonly Uint8Array[]): Uint8Array {
  return concat(
    parts,
    parts.reduce((sum, { length }) => sum + length, 0),
  )
}
