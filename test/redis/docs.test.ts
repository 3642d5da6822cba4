/** The program of docs/delivery.md that needs Redis runs unchanged. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { blocksOf } from '../support/examples.ts'
import { startRedisForTest } from './server.ts'

// Inside this folder, where the client is installed.
const folder = fileURLToPath(new URL('./.generated/', import.meta.url))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('docs/delivery.md: a store in Redis', async () => {
  const code = blocksOf('docs/delivery.md').find(({ label }) => label === 'redis')?.code ?? ''
  mkdirSync(folder, { recursive: true })
  const path = `${folder}redis.mjs`
  writeFileSync(path, `${code}\nexport const close = () => client.destroy()\n`)
  process.env.REDIS_URL = `redis://127.0.0.1:${(await startRedisForTest()).port}`
  const { store, close } = await import(/* @vite-ignore */ pathToFileURL(path).href)
  expect(await store.set('k', 'v', { ttlMs: 1000, ifAbsent: true })).toBe(true)
  expect(await store.get('k')).toBe('v')
  close()
})
