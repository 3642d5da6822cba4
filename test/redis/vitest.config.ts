import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

/** Of its own, since vitest would else take the root's, which leads to src: here the built package is tested. */
const config: ViteUserConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*.test.ts'],
    // Several processes each, whose times are looked at: files at once would make each other late.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 20_000,
  },
}

export default config
