import type { ViteUserConfig } from 'vitest/config'
import single from './vitest.config.ts'

/** The tests with a Redis Cluster and with sentinels, which take longer. */
const config: ViteUserConfig = { ...single, test: { ...single.test, include: ['cluster/*.test.ts'] } }

export default config
