/** Writes findings for a person. */
import type { Finding } from '../../findings/finding.ts'
import type { Language } from '../language.ts'
import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { MAX_TEXT_WIDTH, wrap } from './columns.ts'

/** How findings are written. */
export interface WriteFindingsOptions {
  readonly language: Language
  readonly terminal: Terminal
  /** The number of spaces before each line; default none. */
  readonly indent?: number
  /** Whether every finding is marked as a warning, whatever its own severity. */
  readonly isWarning?: boolean
  /** Whether to write to standard error, since standard output has the result of the command. */
  readonly isNote?: boolean
}

/** Writes what is wrong and how to fix it, in the given order. */
export function writeFindings(findings: readonly Finding[], options: WriteFindingsOptions): void {
  const { language, terminal, indent = 0, isWarning = false, isNote = false } = options
  const paint = isNote ? terminal.notePaint : terminal.paint
  const width = Math.min(terminal.columns, MAX_TEXT_WIDTH) - indent - 4
  const lines = findings.flatMap(({ code, severity, message, cure }) => [
    `${isWarning || severity === 'warning' ? paint.yellow('!') : paint.red('✘')} ${paint.bold(code)}`,
    ...wrapped(message[language], width).map((line) => `  ${line}`),
    ...wrapped(cure[language], width).map((line, index) => `  ${index === 0 ? paint.green('→') : ' '} ${line}`),
  ])
  for (const line of lines) {
    const whole = ' '.repeat(indent) + line
    if (isNote) terminal.note(whole)
    else terminal.line(whole)
  }
}

/** Wraps a sentence. Escapes control characters, since the sentence may contain a value from the request. */
function wrapped(text: string, width: number): readonly string[] {
  return wrap(printable(text, Number.POSITIVE_INFINITY), width)
}
