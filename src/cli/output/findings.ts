/** What is wrong, for a person: found by a diagnosis, or by the command itself. */
import type { Finding } from '../../findings/finding.ts'
import type { Language } from '../language.ts'
import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from './columns.ts'

/** How findings are written. */
export interface Manner {
  readonly language: Language
  readonly terminal: Terminal
  /** How many spaces stand before each line; default none. */
  readonly indent?: number
  /** Marks every finding as a warning, whatever its own severity. */
  readonly isWarning?: boolean
  /** To standard error: beside the result, which is something else. */
  readonly isNote?: boolean
}

/** Writes what is wrong and how to mend it, the most likely first. */
export function writeFindings(findings: readonly Finding[], manner: Manner): void {
  const { language, terminal, indent = 0, isWarning = false, isNote = false } = manner
  const paint = isNote ? terminal.notePaint : terminal.paint
  const width = Math.min(terminal.columns, 100) - indent - 4
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

/** Returns a sentence may name what came from elsewhere. */
function wrapped(text: string, width: number): readonly string[] {
  return wrap(printable(text, Number.POSITIVE_INFINITY), width)
}
