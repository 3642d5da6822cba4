/** The suite on this package, in this process. */
import type { Check } from './checks.ts'
import { type CaseVerdict, judge } from './judge.ts'
import { answerOwn } from './own/implementation.ts'

/** Runs the checks. @returns verdicts by the id of the request */
export async function runOwn(
  checks: readonly Check[],
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<string, CaseVerdict>> {
  const verdicts = new Map<string, CaseVerdict>()
  for (const check of checks) {
    verdicts.set(check.request.id, await verdictOf(check))
    onProgress(verdicts.size)
  }
  return verdicts
}

async function verdictOf(check: Check): Promise<CaseVerdict> {
  try {
    return judge(check, await answerOwn(check.request))
  } catch (error) {
    return { kind: 'crashed', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
