/** A report as plain JSON, for programs. Pure. */
import type { ProgramRun } from './run-program.ts'
import { isFailure, isWell, type Report } from './tally.ts'

/** @param program how the program was run; left out for this package */
export function toJsonReport(report: Report, program: ProgramRun | undefined): object {
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
    ...(program === undefined ? {} : { program: tellProgram(program) }),
  }
}

function tellProgram({ restarts, hasResults, noise, stderr, givenUp }: ProgramRun): object {
  return {
    restarts,
    hasResults,
    noise: { count: noise.count, first: noise.lines },
    stderr: { count: stderr.count, last: stderr.lines },
    givenUp: givenUp?.en ?? null,
  }
}
