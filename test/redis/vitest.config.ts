/** The tests of several processes: against the built package, as its users have it. */
import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    include: ['test/redis/*.test.ts'],
    // Two cores are shared by the workers of one test already.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 20_000,
  },
}

export default config
