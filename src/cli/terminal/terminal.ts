/** Where a command writes and reads: two streams out, one in, and what may be drawn on them. */

import { type Paint, paintFor } from './paint.ts'
import { printableText } from './printable.ts'
import { readAll } from './read-all.ts'

/** The streams of a process, as far as a command needs them. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
}

interface OutputStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** The terminal, or the files and pipes in its place. */
export interface Terminal {
  /** Whether a person watches standard output. */
  readonly isInteractive: boolean
  /** How many characters fit on a line, at least 40; 80 where nobody knows. */
  readonly columns: number
  /** Colours for standard output, which leave the text as it is where they don't belong. */
  readonly paint: Paint
  /** Colours for standard error. */
  readonly notePaint: Paint
  /**
   * Writes a text that came from elsewhere to standard output: exactly where a program reads it, not even a line end is
   * added; a person sees it end in a line end, and what would drive the terminal in words.
   */
  text(text: string): void
  /** Writes a value as JSON to standard output: on one line, or indented by so many spaces where people read it too. */
  json(value: unknown, indent?: number): void
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

/** To the first column, and everything from there to the end of the line gone. */
const CLEAR_LINE = '\r\u001b[K'

/** Returns the terminal of a process. */
export function terminalOf(
  { stdin, stdout, stderr }: Streams,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const showProgress = stderr.isTTY === true && !env.CI
  const isInteractive = stdout.isTTY === true
  return {
    isInteractive,
    // A terminal that says 0 knows nothing either.
    columns: Math.max(40, stdout.columns || 80),
    paint: paintFor(isInteractive, env),
    notePaint: paintFor(stderr.isTTY === true, env),
    isInputInteractive: stdin.isTTY === true,
    text: (text) => void stdout.write(isInteractive ? shown(text) : text),
    // Escaped as JSON itself would, so that the value is the same.
    json: (value, indent) => void stdout.write(`${printableText(JSON.stringify(value, null, indent))}\n`),
    line: (text = '') => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
    progress: (text) => void (showProgress && stderr.write(CLEAR_LINE + text)),
    readInput: () => readAll(stdin, { en: 'standard input', zh: '标准输入' }),
  }
}

/** As a person sees it. */
function shown(text: string): string {
  const printable = printableText(text)
  return printable === '' || printable.endsWith('\n') ? printable : `${printable}\n`
}
