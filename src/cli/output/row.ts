/** Writes one row of a report for each request: a mark, a title, the time of the response, and what was observed. */
import type { CheckVerdict } from '../../doctor/check.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Bilingual } from '../../findings/types.ts'
import type { Language } from '../language.ts'
import type { Paint } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { pad, wrap } from './columns.ts'
import { writeFindings } from './findings.ts'

/** The content of a row. */
export interface Row {
  readonly verdict: CheckVerdict
  readonly title: string
  /** The width of the titles of all rows. */
  readonly titleWidth: number
  /** How long the response took, in milliseconds; `undefined` if nothing was sent. */
  readonly tookMs: number | undefined
  /** How long the platform waits. */
  readonly limitMs: number | undefined
  /** What was observed; a server may have written part of it. */
  readonly observed: Bilingual
  readonly findings: readonly Finding[]
}

const MARKS: Readonly<Record<CheckVerdict, string>> = { passed: '✔', warned: '!', failed: '✘', skipped: '-' }

/** Returns the mark of a verdict, in its colour. */
export function markOf(verdict: CheckVerdict, paint: Paint): string {
  const color = { passed: paint.green, warned: paint.yellow, failed: paint.red, skipped: paint.dim }[verdict]
  return color(MARKS[verdict])
}

/** Where a row is written. */
export interface RowOutput {
  readonly language: Language
  readonly terminal: Terminal
}

/**
 * Writes a row and its findings. A finding is explained once; later rows only name it, unless its cure is another one.
 *
 * @param shown what earlier rows have explained: the code and the cure of each finding; those of this row are added
 */
export function writeRow(row: Row, { language, terminal }: RowOutput, shown: Set<string>): void {
  const { verdict, title, titleWidth, observed, findings } = row
  const cells = [markOf(verdict, terminal.paint), pad(title, titleWidth), pad(timeOf(row), TIME_WIDTH)]
  // The mark has one column, and two spaces follow each of the three cells.
  const indent = 1 + titleWidth + TIME_WIDTH + 6
  const text = printable(observed[language], Number.POSITIVE_INFINITY)
  const [first = '', ...others] = wrap(text, Math.max(20, terminal.columns - indent))
  terminal.line([...cells, first].join('  ').trimEnd())
  for (const line of others) terminal.line(' '.repeat(indent) + line)
  // `api-refused` has a cure of its own for each errcode.
  const keyOf = ({ code, cure }: Finding): string => `${code} ${cure.en}`
  for (const finding of findings) {
    if (shown.has(keyOf(finding))) terminal.line(`   ${finding.code}${{ en: ': see above', zh: '：见上' }[language]}`)
    else writeFindings([finding], { language, terminal, indent: 3, isWarning: verdict === 'warned' })
  }
  for (const finding of findings) shown.add(keyOf(finding))
}

/** The width of `10000 / 5000 ms`. */
const TIME_WIDTH = 15

/** Returns the time that the response took, and the platform's limit. */
function timeOf({ tookMs, limitMs }: Row): string {
  if (tookMs === undefined) return ''
  const took = `${Math.round(tookMs)}`.padStart(5)
  return limitMs === undefined ? `${took} ms` : `${took} / ${limitMs} ms`
}
