/** The input and output of a command: standard input, standard output, standard error, and their colours. */

import type { Environment } from '../language.ts'
import { type Paint, paintFor } from './paint.ts'
import { printableText } from './printable.ts'
import { readAll } from './read-all.ts'

/** The streams of a process, with the members that a command needs. */
export interface ProcessStreams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
}

interface OutputStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** The terminal, or the files and pipes that replace it. */
export interface Terminal {
  /** Whether standard output is a terminal. */
  readonly isInteractive: boolean
  /** How many characters fit on a line, at least 40; 80 if the width is unknown. */
  readonly columns: number
  /** Aborts when nothing reads standard output any more, which only a write to a closed pipe shows. */
  readonly outputClosed: AbortSignal
  /** Colours for standard output; they leave the text unchanged if the output is not a terminal. */
  readonly paint: Paint
  /** Colours for standard error. */
  readonly notePaint: Paint
  /**
   * Writes a text from another program to standard output. A file or a pipe gets it unchanged, without an added
   * newline; on a terminal, control characters are escaped and the text ends with a newline.
   */
  text(text: string): void
  /** Writes a value as JSON to standard output, on one line or with an indentation. */
  json(value: unknown, indent?: number): void
  /** Writes one line to standard output. */
  line(text?: string): void
  /** Writes one line to standard error: information for a person that is not part of the result. */
  note(text: string): void
  /** Shows the progress on one line of standard error, which the next call overwrites; `''` clears it. */
  progress(text: string): void
  /** Whether standard input is a keyboard: a command that reads from it would seem to hang. */
  readonly isInputInteractive: boolean
  /** Reads standard input to its end. */
  readInput(): Promise<Uint8Array>
}

/** Moves the cursor to the first column and clears the line. */
const CLEAR_LINE = '\r\u001b[K'

/** Makes the terminal of a process. @param outputClosed aborts when standard output is closed; by default never */
export function terminalOf(
  { stdin, stdout, stderr }: ProcessStreams,
  env: Environment,
  outputClosed: AbortSignal = new AbortController().signal,
): Terminal {
  const showProgress = stderr.isTTY === true && !env.CI
  const isInteractive = stdout.isTTY === true
  return {
    isInteractive,
    // A terminal may also report an unknown width as 0.
    columns: Math.max(40, stdout.columns || 80),
    outputClosed,
    paint: paintFor(isInteractive, env),
    notePaint: paintFor(stderr.isTTY === true, env),
    isInputInteractive: stdin.isTTY === true,
    text: (text) => void stdout.write(isInteractive ? forTerminal(text) : text),
    // Control characters are escaped as in JSON, so the value stays the same.
    json: (value, indent) => void stdout.write(`${printableText(JSON.stringify(value, null, indent))}\n`),
    line: (text = '') => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
    progress: (text) => void (showProgress && stderr.write(CLEAR_LINE + text)),
    readInput: () => readAll(stdin, { en: 'standard input', zh: '标准输入' }),
  }
}

/** Prepares a text for a terminal. */
function forTerminal(text: string): string {
  const printable = printableText(text)
  return printable === '' || printable.endsWith('\n') ? printable : `${printable}\n`
}
