/** Findings of a diagnosis, for a person. */

import type { Bilingual } from '../diagnosis/types.ts'
import { wrap } from './columns.ts'
import type { Language } from './language.ts'
import type { Terminal } from './terminal.ts'

/** What is wrong, and how to mend it. */
export interface Told {
  readonly code: string
  readonly message: Bilingual
  readonly cure: Bilingual
}

/** How findings are written. */
export interface Manner {
  readonly language: Language
  readonly terminal: Terminal
  /** How many spaces stand before each line; default none. */
  readonly indent?: number
  /** In yellow, not in red. */
  readonly isWarning?: boolean
}

/** Writes what is wrong and how to mend it, the most likely first. */
export function writeFindings(findings: readonly Told[], { language, terminal, indent = 0, isWarning }: Manner): void {
  const color = isWarning === true ? terminal.paint.yellow : terminal.paint.red
  for (const { code, message, cure } of findings) {
    const margin = ' '.repeat(indent)
    const width = Math.min(terminal.columns, 100) - indent - 4
    terminal.line(`${margin}${color(isWarning === true ? '!' : '✘')} ${terminal.paint.bold(code)}`)
    for (const line of wrap(message[language], width)) terminal.line(`${margin}  ${line}`)
    wrap(cure[language], width).forEach((line, index) => {
      terminal.line(`${margin}  ${index === 0 ? `${terminal.paint.green('→')} ` : '  '}${line}`)
    })
  }
}
