/** Where a command writes and reads: two streams out, one in, and what may be drawn on them. */
import { concat } from '../primitives/bytes.ts'
import { type Paint, paintFor } from './paint.ts'

/** The streams of a process, as far as a command needs them. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
}

interface OutputStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string | Uint8Array): unknown
}

/** The terminal, or the files and pipes in its place. */
export interface Terminal {
  /** Whether a person watches standard output. */
  readonly isInteractive: boolean
  /** How many characters fit on a line, at least 40; 80 where nobody knows. */
  readonly columns: number
  /** Colours for standard output, which leave the text as it is where they don't belong. */
  readonly paint: Paint
  /** Writes to standard output, exactly. */
  write(text: string | Uint8Array): void
  /** Writes one line to standard output. */
  line(text?: string): void
  /** Writes one line to standard error: what is for a person and not part of the result. */
  note(text: string): void
  /** Shows how far the work is, on one line of standard error that the next call overwrites; `''` takes it away. */
  progress(text: string): void
  /** Whether standard input is a keyboard, from which nobody expects to be read without a word. */
  readonly isInputInteractive: boolean
  /** Standard input to its end. */
  readInput(): Promise<Uint8Array>
}

/** More than any callback may hold; a pipe that never ends must not fill the memory. */
const MAX_INPUT_BYTES = 32 * 1024 * 1024
/** To the first column, and everything from there to the end of the line gone. */
const CLEAR_LINE = '\r\u001b[K'

/** The terminal of a process. */
export function terminalOf(
  { stdin, stdout, stderr }: Streams,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const showProgress = stderr.isTTY === true && env.CI === undefined
  return {
    isInteractive: stdout.isTTY === true,
    // A terminal that says 0 knows nothing either.
    columns: Math.max(40, stdout.columns || 80),
    paint: paintFor(stdout.isTTY === true, env),
    isInputInteractive: stdin.isTTY === true,
    write: (text) => void stdout.write(text),
    line: (text = '') => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
    progress: (text) => void (showProgress && stderr.write(CLEAR_LINE + text)),
    readInput: () => readAll(stdin),
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    length += bytes.length
    if (length > MAX_INPUT_BYTES) throw new RangeError(`standard input has more than ${MAX_INPUT_BYTES} bytes`)
    chunks.push(bytes)
  }
  return concat(chunks, length)
}
