/** What the doctor does, one check at a time, and what comes of it. */
import type { Finding } from '../../findings/finding.ts'
import type { Bilingual } from '../../findings/types.ts'
import type { Patient } from './patient.ts'

/** How a check ended: `warned` is worth a look and no failure; `skipped` says nothing about the endpoint. */
export type Verdict = 'passed' | 'warned' | 'failed' | 'skipped'

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
  readonly causes: readonly Finding[]
}

/** One check. */
export interface Check {
  /** For programs that read the report. */
  readonly id: string
  readonly title: Bilingual
  run(patient: Patient): Promise<Result>
}

/** How long something took, of how long it may. */
export type Times = Pick<Result, 'tookMs' | 'limitMs'>

/** A check that found nothing wrong. */
export function passed(came: Bilingual, times: Times = {}): Result {
  return { verdict: 'passed', came, causes: [], ...times }
}

/** A check that found what is wrong. */
export function failed(came: Bilingual, causes: readonly Finding[], times: Times = {}): Result {
  return { verdict: 'failed', came, causes, ...times }
}

/** A check that found what is worth a look. */
export function warned(came: Bilingual, causes: readonly Finding[], times: Times = {}): Result {
  return { verdict: 'warned', came, causes, ...times }
}

/** A check that can't say anything, and why. */
export function skipped(came: Bilingual): Result {
  return { verdict: 'skipped', came, causes: [] }
}
