/** Every broken copy fails the suite at the flag that is meant for it; the unchanged copy passes everything. */
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/conformance/adapter.ts'
import { type Check, checksOf } from '../../src/conformance/checks.ts'
import { readVectorFiles } from '../../src/conformance/read-vectors.ts'
import { runApi } from '../../src/conformance/run-api.ts'
import { loadCopy } from './mutant.ts'
import { MUTANTS } from './mutants.ts'

const folder = fileURLToPath(new URL('../.generated/mutants/', import.meta.url))
const checks = readVectorFiles().flatMap(checksOf)

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Returns the ids of the cases that a copy does not pass. */
async function failuresOf(copy: Api, asked: readonly Check[]): Promise<readonly string[]> {
  const verdicts = await runApi(asked, copy)
  const failed = asked.filter(({ request }) => verdicts.get(request.id)?.kind !== 'passed')
  return [...new Set(failed.map(({ testCase }) => testCase.id))]
}

test('the list is long enough, and names each mutant once', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(80)
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length)
})

test('the unchanged copy passes', async () => {
  const copy = await loadCopy(`${folder}sound.mjs`, undefined)
  expect(await failuresOf(copy, checks)).toEqual([])
})

describe('the suite notices at its flag that', () => {
  test.each(MUTANTS.map((mutant, index) => [mutant.name, mutant, index] as const))('%s', async (_, mutant, index) => {
    const copy = await loadCopy(`${folder}${index}.mjs`, mutant)
    const asked = checks.filter(({ testCase }) => testCase.flags.includes(mutant.flag))
    expect(await failuresOf(copy, asked)).not.toEqual([])
  })
})

describe('the suite notices in software that only opens signed pushes that', () => {
  const inPushes = MUTANTS.filter(({ isInPushes }) => isInPushes === true)
  const pushes = checks.filter(({ group }) => group.type === 'decrypt')
  test.each(inPushes.map((mutant, index) => [mutant.name, mutant, index] as const))('%s', async (_, mutant, index) => {
    const copy = await loadCopy(`${folder}push-${index}.mjs`, mutant)
    const failures = await failuresOf(copy, pushes)
    const flags = pushes
      .filter(({ testCase }) => failures.includes(testCase.id))
      .flatMap(({ testCase }) => testCase.flags)
    expect(flags).toContain(mutant.flag)
  })
})
