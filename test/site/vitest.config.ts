import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'
import rootConfig from '../../vitest.config.ts'

/** The built site in a browser. Helpers of other tests come from src, as in the root's configuration. */
const config: ViteUserConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: rootConfig.resolve ?? {},
  test: {
    include: ['*.spec.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}

export default config
