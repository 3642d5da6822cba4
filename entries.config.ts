/**
 * What the package exports, by name, and the file behind each. tsup, vitest and the tests read this list; package.json and
 * tsconfig.json, which cannot, are compared with it in `test/api.test.ts`.
 */
export const entries = {
  index: 'src/index.ts',
  node: 'src/adapters/node.ts',
  fetch: 'src/adapters/fetch.ts',
  serverless: 'src/adapters/serverless.ts',
  api: 'src/api/index.ts',
  redis: 'src/stores/redis.ts',
  testing: 'src/testing/index.ts',
} as const

/** The name by which users import an entry. */
export function specifierOf(name: string): string {
  return name === 'index' ? 'wechat-callback' : `wechat-callback/${name}`
}
