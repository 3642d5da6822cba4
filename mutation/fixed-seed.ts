/**
 * Gives every property of fast-check a fixed seed, so that a mutant is killed in each run or in none, and ends it at the first
 * failure, since the shortest input that kills a mutant is not needed.
 */
import type fc from 'fast-check'
import { vi } from 'vitest'

vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<typeof import('fast-check')>()
  const assert = ((property, parameters) =>
    original.assert(property, { seed: 1, ...parameters, endOnFailure: true })) as typeof fc.assert
  return { ...original, default: { ...original.default, assert } }
})
