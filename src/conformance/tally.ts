/** From the verdicts of single checks to what a person or a CI wants to know. Pure. */
import type { Check } from './checks.ts'
import type { CaseVerdict, VerdictKind } from './judge.ts'
import type { Note, VectorFile } from './vectors.ts'

/** How one case went. */
export interface CaseOutcome {
  readonly id: string
  readonly file: string
  readonly comment: string
  readonly zh: { readonly comment: string }
  readonly flags: readonly string[]
  readonly verdict: CaseVerdict
}

/** How many cases went how. */
export type Counts = Readonly<Record<VerdictKind, number>>

/** How the cases of one flag went. */
export interface FlagTally {
  /** Empty for the cases without a flag: ordinary ones. */
  readonly flag: string
  /** What the flag means, and what a failure would mean in production; ordinary cases have no note. */
  readonly note: Note | undefined
  readonly counts: Counts
  /** In the order of the files. */
  readonly failures: readonly CaseOutcome[]
}

/** How all of it went. */
export interface Report {
  readonly counts: Counts
  /** Refusals that were right, but gave no code. */
  readonly withoutCode: number
  readonly files: readonly { readonly name: string; readonly subject: string; readonly counts: Counts }[]
  /** In the order in which the files first use them. */
  readonly flags: readonly FlagTally[]
  readonly cases: readonly CaseOutcome[]
}

/** What is worst comes first: one failed check of a case fails it, and one that passed shows more than one unsupported. */
const SEVERITY: readonly VerdictKind[] = ['failed', 'crashed', 'timed-out', 'not-run', 'passed', 'unsupported']

/** Returns whether a case shows that something is wrong, or could not be shown to be right. */
export function isFailure({ kind }: CaseVerdict): boolean {
  return kind !== 'passed' && kind !== 'unsupported'
}

/**
 * Adds up.
 *
 * @param files the vector files, for subjects and notes
 * @param checks what was asked, or was to be
 * @param verdicts by the id of the request; one that is missing was not run
 */
export function tally(
  files: readonly VectorFile[],
  checks: readonly Check[],
  verdicts: ReadonlyMap<string, CaseVerdict>,
): Report {
  const cases = casesOf(checks, verdicts)
  const used = files.filter(({ name }) => cases.some(({ file }) => file === name))
  return {
    counts: countsOf(cases),
    withoutCode: cases.filter(({ verdict }) => verdict.isWithoutCode === true).length,
    files: used.map(({ name, subject }) => ({
      name,
      subject,
      counts: countsOf(cases.filter(({ file }) => file === name)),
    })),
    flags: flagsOf(used, cases),
    cases,
  }
}

/** Returns whether all is well: nothing failed, and something was shown. */
export function isWell({ counts }: Report): boolean {
  return counts.passed > 0 && SEVERITY.every((kind) => !isFailure({ kind }) || counts[kind] === 0)
}

function casesOf(checks: readonly Check[], verdicts: ReadonlyMap<string, CaseVerdict>): readonly CaseOutcome[] {
  const byId = new Map<string, { check: Check; verdicts: CaseVerdict[] }>()
  for (const check of checks) {
    const { id } = check.testCase
    const entry = byId.get(id) ?? { check, verdicts: [] }
    entry.verdicts.push(verdicts.get(check.request.id) ?? { kind: 'not-run' })
    byId.set(id, entry)
  }
  return [...byId.values()].map(({ check: { file, testCase }, verdicts: all }) => {
    const { id, comment, zh, flags } = testCase
    return { id, file, comment, zh, flags, verdict: worstOf(all) }
  })
}

function worstOf(verdicts: readonly CaseVerdict[]): CaseVerdict {
  const [worst] = verdicts.toSorted((one, other) => SEVERITY.indexOf(one.kind) - SEVERITY.indexOf(other.kind))
  return worst ?? { kind: 'not-run' }
}

function flagsOf(files: readonly VectorFile[], cases: readonly CaseOutcome[]): readonly FlagTally[] {
  const notes = new Map(files.flatMap(({ notes }) => Object.entries(notes)))
  const byFlag = new Map<string, CaseOutcome[]>()
  for (const outcome of cases) {
    for (const flag of outcome.flags.length === 0 ? [''] : outcome.flags) {
      byFlag.set(flag, [...(byFlag.get(flag) ?? []), outcome])
    }
  }
  return [...byFlag].map(([flag, outcomes]) => ({
    flag,
    note: notes.get(flag),
    counts: countsOf(outcomes),
    failures: outcomes.filter(({ verdict }) => isFailure(verdict)),
  }))
}

function countsOf(cases: readonly CaseOutcome[]): Counts {
  const counts = Object.fromEntries(SEVERITY.map((kind) => [kind, 0])) as Record<VerdictKind, number>
  for (const { verdict } of cases) counts[verdict.kind]++
  return counts
}
