import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

/**
 * A configuration of its own, since vitest would otherwise use the root's, which resolves to src: here the built package is
 * tested.
 */
const config: ViteUserConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: {
      'wechat-callback/testing': fileURLToPath(new URL('../../dist/testing.js', import.meta.url)),
    },
  },
  test: {
    include: ['*.spec.ts'],
    testTimeout: 15_000,
    // Starting includes `next build`.
    hookTimeout: 120_000,
  },
}

export default config
