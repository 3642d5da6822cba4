import type { ViteUserConfig } from 'vitest/config'
import project from '../vitest.config.ts'

/** As in the project, with the tests that `run.mjs` has chosen. */
const config: ViteUserConfig = {
  ...project,
  test: {
    ...project.test,
    include: JSON.parse(process.env.MUTATION_TESTS ?? '[]'),
    // The files of a run share their modules, which halves its time; each mutant has a run of its own.
    isolate: false,
    setupFiles: ['mutation/fixed-seed.ts'],
    env: { INTERLEAVINGS: '40' },
    // Ends a test that a mutant lets hang; Stryker would start a new process for it.
    testTimeout: 30_000,
  },
}

export default config
