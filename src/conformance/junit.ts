/** Converts a report to JUnit XML, which CI systems read: a suite for each file, a test for each case. Pure. */
import { NOT_XML_CHARACTER } from '../codec/xml-writer.ts'
import type { Bilingual } from '../findings/types.ts'
import type { CaseVerdict } from './judge.ts'
import type { CaseOutcome, SuiteReport } from './tally.ts'
import type { Note } from './vectors.ts'

/** Writes the report. @returns well-formed XML 1.0, whatever the program under test has printed */
export function toJUnit(report: SuiteReport, language: keyof Bilingual): string {
  const notes = new Map(report.flags.map(({ flag, note }) => [flag, note]))
  const suites = report.files.map(({ name, counts }) => {
    const cases = report.cases.filter(({ file }) => file === name)
    const errors = counts.crashed + counts['timed-out'] + counts['not-run']
    const totals = attributes({
      name,
      tests: cases.length,
      failures: counts.failed,
      errors,
      skipped: counts.unsupported,
    })
    return [
      `  <testsuite${totals}>`,
      ...cases.map((outcome) => `    ${testCase(outcome, notes, language)}`),
      '  </testsuite>',
    ].join('\n')
  })
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="wechat-callback conformance">', ...suites, '</testsuites>'].join('\n')}\n`
}

function testCase(
  outcome: CaseOutcome,
  notes: ReadonlyMap<string, Note | undefined>,
  language: keyof Bilingual,
): string {
  const start = `<testcase${attributes({ classname: outcome.file, name: outcome.id })}`
  const inside = inner(outcome, notes, language)
  return inside === '' ? `${start}/>` : `${start}>${inside}</testcase>`
}

function inner(
  { verdict, comment, zh, flags }: CaseOutcome,
  notes: ReadonlyMap<string, Note | undefined>,
  language: keyof Bilingual,
): string {
  const element = ELEMENTS[verdict.kind]
  if (element === undefined) return ''
  const message = verdict.reason?.[language] ?? verdict.kind
  const effects = flags.map((flag) => {
    const note = notes.get(flag)
    return `${flag}: ${(language === 'zh' ? note?.zh : note)?.effect ?? ''}`
  })
  const start = `<${element}${attributes({ message, ...(element === 'skipped' ? {} : { type: verdict.kind }) })}`
  return element === 'skipped'
    ? `${start}/>`
    : `${start}>${escaped([language === 'zh' ? zh.comment : comment, ...effects].join('\n'))}</${element}>`
}

const ELEMENTS: Readonly<Record<CaseVerdict['kind'], string | undefined>> = {
  passed: undefined,
  failed: 'failure',
  crashed: 'error',
  'timed-out': 'error',
  'not-run': 'error',
  unsupported: 'skipped',
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

/** Escapes text for XML 1.0; characters that it does not allow become U+FFFD, since a program can print anything. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML_CHARACTER, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}
