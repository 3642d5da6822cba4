import { fileURLToPath } from 'node:url'
import { configDefaults, type ViteUserConfig } from 'vitest/config'
import { entries, specifierOf } from './entries.config.ts'

const config: ViteUserConfig = {
  resolve: {
    alias: Object.entries(entries).map(([name, path]) => ({
      find: new RegExp(`^${specifierOf(name)}$`),
      replacement: fileURLToPath(new URL(path, import.meta.url)),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // One needs a server, and clients that only its own package installs; the other is of projects with tools of their own.
    exclude: [...configDefaults.exclude, 'test/redis/**', 'test/consumers/**', 'test/site/**'],
    // By default vitest leaves one core unused, which halves the speed on two.
    maxWorkers: '100%',
    // No test is timed: this only ends what hangs, also on a machine with ten times as many processes as cores.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000, interval: 20 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Measured where its server is: `npm run test:redis` runs it against a real one.
      exclude: ['src/stores/redis.ts'],
      reporter: ['text'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
}

export default config
