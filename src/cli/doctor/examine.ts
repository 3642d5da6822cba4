/** The examination: one check after the other, and what they say together. */
import { type Check, type Result, skipped } from './check.ts'
import { CHECKS } from './checks.ts'
import type { Patient } from './patient.ts'

/** A check and its result. */
export interface Examined {
  readonly check: Check
  readonly result: Result
}

const NOT_TRIED = skipped({ en: 'not tried', zh: '未检查' })

/** Where one of these fails, the others could only fail with it. */
const GATES: readonly string[] = ['connection', 'redirects']

/**
 * Examines an endpoint.
 *
 * @param tell is told of each check when it begins and when it has ended
 * @returns what each check found, in order
 */
export async function examine(
  patient: Patient,
  tell: { readonly begins: (check: Check) => void; readonly ended: (one: Examined) => void },
): Promise<readonly Examined[]> {
  const all: Examined[] = []
  for (const check of CHECKS) {
    const isHopeless = all.some(({ check: { id }, result }) => GATES.includes(id) && result.verdict === 'failed')
    tell.begins(check)
    const one = { check, result: isHopeless ? NOT_TRIED : await check.run(patient) }
    all.push(one)
    tell.ended(one)
  }
  return all
}

/** Whether nothing failed; warnings don't count. */
export function isWell(all: readonly Examined[]): boolean {
  return all.every(({ result }) => result.verdict !== 'failed')
}
