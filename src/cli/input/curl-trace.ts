/** Removes the trace that `curl -v` writes between the lines of an answer. */
import { concat } from '../../primitives/bytes.ts'

/** How many bytes at the end of a line are examined: enough to recognise the trace behind it. */
const EXAMINED_BYTES = 200

/**
 * Lines of the trace: `* what curl does`, `> the request`, `< the head of the answer`, `{ [19 bytes data]`, the
 * progress heading.
 */
const TRACE = /^(?:[*<>] |[{}] \[\d+ bytes data\]| +% Total +% Received| +Dload +Upload )/
/**
 * Matches trace on the last line of the body: if the body does not end with a newline, curl writes its trace on the
 * same line. Progress always follows a carriage return.
 */
const BEHIND_BODY =
  /\* (?:Connection #\d+ to host|[Cc]losing connection|shutting down connection) |\r *\d+ +[\d.]+[kMGT]? +\d+ /

/**
 * Converts the output of `curl -v` to that of `curl -i`; returns any other input unchanged.
 *
 * @param bytes standard output and standard error in one file, in any order
 */
export function withoutTrace(bytes: Uint8Array): Uint8Array {
  const lines = linesOf(bytes)
  const start = lines.findIndex(({ text }) => /^< HTTP\/\d/.test(text))
  if (start === -1) return bytes
  const rest = concatAll(lines.filter(({ text }) => !TRACE.test(text)).map(untraced))
  // The heads of all responses, including redirects. With -i, the output has them a second time, without marks, after
  // these.
  const traced = lines.slice(start).filter(({ text }) => text.startsWith('< '))
  return concatAll([...traced.map(({ line }) => line.subarray(2)), rest])
}

interface Line {
  readonly line: Uint8Array
  /** The line, one character for each byte. */
  readonly text: string
}

function linesOf(bytes: Uint8Array): readonly Line[] {
  const lines: Line[] = []
  // Once for all lines: most of a long file are short lines, and each call takes longer than reading one.
  const text = new TextDecoder('latin1').decode(bytes)
  for (let start = 0; start < bytes.length; ) {
    const end = text.indexOf('\n', start) + 1 || bytes.length
    lines.push({ line: bytes.subarray(start, end), text: text.slice(start, end) })
    start = end
  }
  return lines
}

/** Removes the trace after the body from the body's last line. */
function untraced({ line, text }: Line): Uint8Array {
  const tail = text.slice(-EXAMINED_BYTES)
  const at = tail.search(BEHIND_BODY)
  return at === -1 ? line : line.subarray(0, line.length - tail.length + at)
}

function concatAll(parts: readonly Uint8Array[]): Uint8Array {
  return concat(
    parts,
    parts.reduce((sum, { length }) => sum + length, 0),
  )
}
