/** Runs the suite on a copy of this package, in this process and on any runtime. */
import { type Adapter, type Api, adapterOf } from './adapter.ts'
import type { CaseRequest, Check } from './checks.ts'
import { type CaseVerdict, judge } from './judge.ts'

/**
 * Runs checks on a copy of the package.
 *
 * @param onProgress is called with the number of finished checks
 * @returns the verdicts by the id of the request
 */
export async function runApi(
  checks: readonly Check[],
  api: Api,
  onProgress: (done: number) => void = () => undefined,
): Promise<ReadonlyMap<string, CaseVerdict>> {
  const adapter = adapterOf(api)
  const verdicts = new Map<string, CaseVerdict>()
  for (const check of checks) {
    verdicts.set(check.request.id, await verdictOf(adapter, check))
    onProgress(verdicts.size)
  }
  return verdicts
}

async function verdictOf(adapter: Adapter, check: Check): Promise<CaseVerdict> {
  try {
    return judge(check, await answer(adapter, check.request))
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { kind: 'crashed', reason: { en: reason, zh: reason } }
  }
}

/**
 * Answers one request as a program under test would.
 *
 * @returns a result, for `judge`
 * @throws any error of the package that is neither a refusal nor "unsupported"
 */
export async function answer(
  { operations, codeOf }: Adapter,
  { operation, input }: Pick<CaseRequest, 'operation' | 'input'>,
): Promise<object> {
  const run = operations[operation]
  if (run === undefined) return { result: 'unsupported', reason: `no operation ${operation}` }
  try {
    const output = await run(input)
    return 'result' in output ? output : { result: 'valid', output }
  } catch (error) {
    if (error instanceof Error && error.name === 'Unsupported') return { result: 'unsupported', reason: error.message }
    const code = codeOf(error)
    if (code === undefined) throw error
    return { result: 'invalid', error: code }
  }
}
