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
    tell.begins(check)
    const one = { check, result: isHopeless(all, patient) ? NOT_TRIED : await check.run(patient) }
    all.push(one)
    tell.ended(one)
  }
  return all
}

/** Whether the checks to come could only fail like those before; they take long where nobody answers. */
function isHopeless(all: readonly Examined[], { learned }: Patient): boolean {
  const hasFailed = (id: string) => all.some(({ check, result }) => check.id === id && result.verdict === 'failed')
  return hasFailed('connection') || hasFailed('redirects') || (hasFailed('text-message') && !learned.hasAnswered)
}

/** Whether nothing failed; warnings don't count. */
export function isWell(all: readonly Examined[]): boolean {
  return all.every(({ result }) => result.verdict !== 'failed')
}
