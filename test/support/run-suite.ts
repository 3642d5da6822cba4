/** Runs every vector on a copy of the package, and counts what passed: for the built package and for the runtimes. */
import type { Api } from '../../src/conformance/adapter.ts'
import { checksOf } from '../../src/conformance/checks.ts'
import { runApi } from '../../src/conformance/run-api.ts'
import { tally } from '../../src/conformance/tally.ts'
import type { VectorFile } from '../../src/conformance/vectors.ts'

export interface SuiteResult {
  /** How many cases passed, exchanges not counted. */
  readonly vectors: number
  /** How many exchanges passed. */
  readonly exchanges: number
  /** How many of those that passed are the vendor's own. */
  readonly official: number
  /** The cases that did not pass, with the reason. */
  readonly failures: readonly string[]
}

/** Runs the suite. Without `createNodeHandler`, exchanges whose body a framework has parsed are left out. */
export async function runSuite(files: readonly VectorFile[], api: Api): Promise<SuiteResult> {
  const canTakeParsed = api.createNodeHandler !== undefined
  const checks = files
    .flatMap(checksOf)
    .filter(({ group, testCase }) => canTakeParsed || group.type !== 'exchange' || !('bodyObject' in testCase))
  const { cases } = tally(files, checks, await runApi(checks, api))
  const passed = cases.filter(({ verdict }) => verdict.kind === 'passed')
  const official = new Set(
    checks.filter(({ group }) => Object(group.source).name === 'vendor-document').map(({ testCase }) => testCase.id),
  )
  return {
    vectors: passed.filter(({ file }) => file !== 'exchange').length,
    exchanges: passed.filter(({ file }) => file === 'exchange').length,
    official: passed.filter(({ id }) => official.has(id)).length,
    failures: cases
      .filter(({ verdict }) => verdict.kind !== 'passed')
      .map(({ id, verdict }) => `${id}: ${verdict.reason?.en ?? verdict.kind}`),
  }
}
