/** Every broken copy fails the suite, at the flag that is meant for it; the sound one passes it all. */
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Check, checksOf } from '../../src/conformance/checks.ts'
import { judge } from '../../src/conformance/judge.ts'
import { readVectorFiles } from '../../src/conformance/read-vectors.ts'
import { needsParsedBody, runVector } from '../support/run-vector.mjs'
import { type Copy, loadCopy } from './mutant.ts'
import { MUTANTS } from './mutants.ts'

const folder = fileURLToPath(new URL('../.generated/mutants/', import.meta.url))
// What a framework has parsed is run behind a real server elsewhere.
const checks = readVectorFiles()
  .flatMap(checksOf)
  .filter(({ group, testCase }) => group.type !== 'exchange' || !needsParsedBody(testCase))

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The ids of the cases at which the suite finds fault with a copy. */
async function failuresBySuite(copy: Copy, asked: readonly Check[]): Promise<readonly string[]> {
  const failed = new Set<string>()
  for (const check of asked) {
    const isRight = await copy.answerOwn(check.request).then(
      (result) => judge(check, result).kind === 'passed',
      () => false,
    )
    if (!isRight) failed.add(check.testCase.id)
  }
  return [...failed]
}

/** The same by the runner of our own tests, which shares nothing with the suite and asks a valid case in both directions. */
async function failuresByRunner(copy: Copy, asked: readonly Check[]): Promise<readonly string[]> {
  const failed = new Set<string>()
  for (const { group, testCase } of asked) {
    // A group of the suite is the same data with the types of the runner's own.
    await runVector(copy, { ...group, cases: [] }, { ...testCase }).catch(() => failed.add(testCase.id))
  }
  return [...failed]
}

test('the list is long enough, and names each mutant once', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(80)
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length)
})

test('the sound copy passes', async () => {
  const copy = await loadCopy(`${folder}sound.mjs`, undefined)
  expect(await failuresBySuite(copy, checks)).toEqual([])
  expect(await failuresByRunner(copy, checks)).toEqual([])
})

describe('the suite notices at its flag that', () => {
  test.each(MUTANTS.map((mutant, index) => [mutant.name, mutant, index] as const))('%s', async (_, mutant, index) => {
    const copy = await loadCopy(`${folder}${index}.mjs`, mutant)
    const asked = checks.filter(({ testCase }) => testCase.flags.includes(mutant.flag))
    const failures = await failuresBySuite(copy, asked)
    expect(failures).not.toEqual([])
    expect(await failuresByRunner(copy, asked)).toEqual(expect.arrayContaining([...failures]))
  })
})
