import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

/**
 * A configuration of its own, since vitest would otherwise use the root's, which resolves to src: here the built package is
 * tested.
 */
const config: ViteUserConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*.test.ts'],
    // Each file has several processes whose times are checked: files at the same time would delay each other.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 20_000,
  },
}

export default config
