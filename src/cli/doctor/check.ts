/** What the doctor does, one check at a time, and what comes of it. */
import type { Bilingual } from '../../diagnosis/types.ts'
import type { Patient } from './patient.ts'

/** How a check ended: `warned` is worth a look and no failure. */
export type Verdict = 'passed' | 'warned' | 'failed' | 'skipped'

/** What is wrong, and how to mend it. */
export interface Cause {
  readonly code: string
  readonly message: Bilingual
  readonly cure: Bilingual
}

/** What a check found. */
export interface Result {
  readonly verdict: Verdict
  /** How long the answer took, in milliseconds, where one request was timed. */
  readonly tookMs?: number
  /** How long the platform waits for it. */
  readonly limitMs?: number
  /** What came, in a few words. */
  readonly came: Bilingual
  /** Why, the most likely first. */
  readonly causes: readonly Cause[]
}

/** One check. */
export interface Check {
  /** For programs that read the report. */
  readonly id: string
  readonly title: Bilingual
  run(patient: Patient): Promise<Result>
}

/** A check that found nothing wrong. */
export function passed(came: Bilingual, times: Pick<Result, 'tookMs' | 'limitMs'> = {}): Result {
  return { verdict: 'passed', came, causes: [], ...times }
}
