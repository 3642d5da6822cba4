/** Writes a conformance report for a person: a table by flag, and what the failures mean. */
import { type CaseOutcome, type Counts, type FlagTally, isWell, type SuiteReport } from '../../conformance/tally.ts'
import type { Bilingual } from '../../findings/types.ts'
import type { Language } from '../language.ts'
import type { Paint } from '../terminal/paint.ts'
import { printable } from '../terminal/printable.ts'
import { columns, wrap } from './columns.ts'

/** The language, width and colours of the output. */
export interface Screen {
  readonly language: Language
  readonly width: number
  readonly paint: Paint
}

const WORDS = {
  flag: { en: 'flag', zh: '标签' },
  first: { en: 'first failing cases', zh: '最先失败的用例' },
  ordinary: { en: '(none: the ordinary case)', zh: '（无：普通用例）' },
  whatFailed: { en: 'What failed', zh: '失败说明' },
  effect: { en: 'In production: ', zh: '线上后果：' },
  ordinaryEffect: {
    en: 'Ordinary callbacks fail, so fix these before you look at the other results.',
    zh: '普通的回调都处理失败，其余结果没有多少参考意义。',
  },
} satisfies Record<string, Bilingual>

const SHOWN_IDS = 2
const SHOWN_FAILURES = 3
/** The maximum length of a quotation of the program's output, which can be of any length. */
export const MAX_QUOTED = 1000

/** Writes the lines of a report. */
export function tableOf(report: SuiteReport, screen: Screen): readonly string[] {
  // Cases that were not run need no explanation: the last line counts them.
  const flags = report.flags.map((flag) => ({
    ...flag,
    failures: flag.failures.filter(({ verdict }) => verdict.kind !== 'not-run'),
  }))
  const failing = flags.filter(({ failures }) => failures.length > 0)
  return [
    ...rowsOf(flags.filter(hasResult), screen),
    ...withoutResult(flags.filter((flag) => !hasResult(flag)).length, screen),
    ...(failing.length === 0 ? [] : ['', screen.paint.bold(WORDS.whatFailed[screen.language])]),
    ...failing.flatMap((flag) => ['', ...explained(flag, screen)]),
    '',
    ...totals(report, screen),
  ]
}

/** Returns whether any case of a flag passed or failed; otherwise all are unsupported or were not run. */
function hasResult({ counts, failures }: FlagTally): boolean {
  return counts.passed + failures.length > 0
}

function withoutResult(count: number, { language, paint, width }: Screen): readonly string[] {
  if (count === 0) return []
  const flags = count === 1 ? '1 more flag has' : `${count} more flags have`
  const text =
    language === 'zh' ? `另有 ${count} 个标签没有结果：不支持或未运行` : `${flags} no result: unsupported or not run`
  return wrap(text, width).map((line) => paint.dim(line))
}

function rowsOf(flags: readonly FlagTally[], { language, paint }: Screen): readonly string[] {
  const { passed, failed, unsupported } = KINDS[language]
  const heading = [WORDS.flag[language], passed, failed, unsupported, WORDS.first[language]]
  const rows = flags.map(({ flag, counts, failures }) => [
    flag === '' ? WORDS.ordinary[language] : flag,
    String(counts.passed),
    String(failures.length),
    counts.unsupported === 0 ? '' : String(counts.unsupported),
    firstIds(failures, language),
  ])
  // Lines are painted after they are aligned: escape sequences would count as width.
  const [first = '', ...lines] = columns([heading, ...rows])
  return [
    paint.bold(first),
    ...lines.map((line, index) => {
      const flag = flags[index]
      return flag === undefined || flag.failures.length > 0 ? paint.red(line) : line
    }),
  ]
}

function firstIds(failures: readonly CaseOutcome[], language: Language): string {
  const ids = failures.slice(0, SHOWN_IDS).map(({ id }) => id)
  return ids.join(language === 'zh' ? '、' : ', ') + (failures.length > SHOWN_IDS ? ' …' : '')
}

function explained({ flag, note, counts, failures }: FlagTally, { language, width, paint }: Screen): readonly string[] {
  const name = flag === '' ? WORDS.ordinary[language] : flag
  const total = failures.length + counts.passed
  const more = failures.length - SHOWN_FAILURES
  const noteText = language === 'zh' ? note?.zh : note
  const effect = WORDS.effect[language] + (noteText?.effect ?? WORDS.ordinaryEffect[language])
  const texts = [...(noteText === undefined ? [] : [noteText.description]), effect]
  return [
    paint.red(`${name}${{ en: ': ', zh: '：' }[language]}${failures.length}/${total}`),
    ...texts.flatMap((text) => wrap(text, width - 2)).map((line) => `  ${line}`),
    ...failures.slice(0, SHOWN_FAILURES).flatMap((failure) => oneFailure(failure, { language, width, paint })),
    ...(more <= 0 ? [] : [language === 'zh' ? `  …另有 ${more} 个` : `  … and ${more} more`]),
  ]
}

function oneFailure({ id, comment, zh, verdict }: CaseOutcome, { language, width, paint }: Screen): readonly string[] {
  const reason = printable(verdict.reason?.[language] ?? verdict.kind, MAX_QUOTED)
  return [
    `  ${id}  ${paint.dim(language === 'zh' ? zh.comment : comment)}`,
    ...wrap(reason, width - 4).map((line) => `    ${line}`),
  ]
}

function totals(report: SuiteReport, { language, width, paint }: Screen): readonly string[] {
  const { counts, withoutCode } = report
  const words = KINDS[language]
  const kinds = (Object.keys(words) as (keyof Counts)[]).filter(
    (kind) => counts[kind] > 0 || kind === 'passed' || kind === 'failed',
  )
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const line =
    language === 'zh'
      ? `共 ${total} 个用例：${kinds.map((kind) => `${words[kind]} ${counts[kind]}`).join('，')}`
      : `${total} cases: ${kinds.map((kind) => `${counts[kind]} ${words[kind]}`).join(', ')}`
  const withoutCodeText =
    language === 'zh'
      ? `其中 ${withoutCode} 个被拒绝，但没有给出错误码：结论正确，拒绝的原因却可能是别的错误`
      : `${withoutCode} of them were refused without an error code: refusing is correct, but the cause may be another mistake`
  return [
    isWell(report) ? paint.green(line) : paint.red(line),
    ...(withoutCode === 0 ? [] : wrap(withoutCodeText, width)),
  ]
}

const KINDS: Readonly<Record<Language, Readonly<Record<keyof Counts, string>>>> = {
  en: {
    passed: 'passed',
    failed: 'failed',
    crashed: 'crashed',
    'timed-out': 'timed out',
    'not-run': 'not run',
    unsupported: 'unsupported',
  },
  zh: {
    passed: '通过',
    failed: '失败',
    crashed: '崩溃',
    'timed-out': '超时',
    'not-run': '未运行',
    unsupported: '不支持',
  },
}
