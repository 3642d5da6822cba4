/** Converts a report to plain JSON, for programs. */
import type { ProgramRun } from './run-program.ts'
import { isFailure, isWell, type SuiteReport } from './tally.ts'

/** Converts a report. @param program the run of the program; `undefined` for this package */
export function toJsonReport(report: SuiteReport, program: ProgramRun | undefined): object {
  const { counts, withoutCode, files, flags, cases } = report
  return {
    ok: isWell(report),
    counts,
    withoutCode,
    files,
    flags: flags.map(({ flag, note, counts: ofFlag, failures }) => ({
      flag,
      ...note,
      counts: ofFlag,
      failures: failures.map(({ id }) => id),
    })),
    failures: cases
      .filter(({ verdict }) => isFailure(verdict))
      .map(({ id, flags: flagsOfCase, comment, zh, verdict: { kind, reason } }) => ({
        id,
        flags: flagsOfCase,
        comment,
        kind,
        reason: reason?.en,
        zh: { ...zh, reason: reason?.zh },
      })),
    ...(program === undefined ? {} : { program: programToJson(program) }),
  }
}

function programToJson({ restarts, hasResults, noise, stderr, givenUp }: ProgramRun): object {
  return {
    restarts,
    hasResults,
    noise: { count: noise.count, first: noise.lines },
    stderr: { count: stderr.count, last: stderr.lines },
    givenUp: givenUp?.en ?? null,
  }
}
