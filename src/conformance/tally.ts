/** Adds up the verdicts of single checks to a report for people and CI. */
import type { Check } from './checks.ts'
import type { CaseVerdict, VerdictKind } from './judge.ts'
import type { Note, VectorFile } from './vectors.ts'

/** A case and its verdict. */
export interface CaseOutcome {
  readonly id: string
  readonly file: string
  readonly comment: string
  readonly zh: { readonly comment: string }
  readonly flags: readonly string[]
  readonly verdict: CaseVerdict
}

/** The number of cases by kind of verdict. */
export type Counts = Readonly<Record<VerdictKind, number>>

/** The counts and failures of the cases with one flag. */
export interface FlagTally {
  /** Empty for ordinary cases, which have no flag. */
  readonly flag: string
  /** The meaning of the flag, and the effect of a failure in production; ordinary cases have no note. */
  readonly note: Note | undefined
  readonly counts: Counts
  /** In the order of the files. */
  readonly failures: readonly CaseOutcome[]
}

/** The results of the cases of one file. */
export interface FileReport {
  readonly name: string
  readonly subject: string
  /** The subject in Chinese. */
  readonly zh: { readonly subject: string }
  readonly counts: Counts
}

/** The report of a run of the suite. */
export interface SuiteReport {
  readonly counts: Counts
  /** The number of right refusals without an error code. */
  readonly withoutCode: number
  readonly files: readonly FileReport[]
  /** In the order in which the files first use them. */
  readonly flags: readonly FlagTally[]
  readonly cases: readonly CaseOutcome[]
}

/**
 * The kinds of verdict, the worst first: one failed check fails its case, and a case with a passed and an unsupported
 * check has passed.
 */
const SEVERITY: readonly VerdictKind[] = ['failed', 'crashed', 'timed-out', 'not-run', 'passed', 'unsupported']

/** Returns whether a case failed, or ended without a result. */
export function isFailure({ kind }: CaseVerdict): boolean {
  return kind !== 'passed' && kind !== 'unsupported'
}

/**
 * Makes the report of a run.
 *
 * @param files the vector files, for subjects and notes
 * @param checks the checks of the run, including those that were not sent
 * @param verdicts the verdicts by the id of the request; a check without one was not run
 */
export function tally(
  files: readonly VectorFile[],
  checks: readonly Check[],
  verdicts: ReadonlyMap<string, CaseVerdict>,
): SuiteReport {
  const cases = casesOf(checks, verdicts)
  const used = files.filter(({ name }) => cases.some(({ file }) => file === name))
  return {
    counts: countsOf(cases),
    withoutCode: cases.filter(({ verdict }) => verdict.isWithoutCode === true).length,
    files: used.map(({ name, subject, zh }) => ({
      name,
      subject,
      zh,
      counts: countsOf(cases.filter(({ file }) => file === name)),
    })),
    flags: flagsOf(used, cases),
    cases,
  }
}

/** Returns whether no case failed and at least one passed. */
export function isWell({ counts }: SuiteReport): boolean {
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
