/** The programs of docs/free-text.md run and come out as they say; the Chinese page has the same programs. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blocksOf, toProgram } from '../support/examples.ts'

const folder = fileURLToPath(new URL('../.generated/free-text/', import.meta.url))
const programs = blocksOf('docs/free-text.md').filter(({ language }) => language === 'js')

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  globalThis.sameInExample = (actual, expected) => expect(actual).toEqual(expected)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the Chinese page has the same programs', () => {
  expect(programs.map(({ label }) => label)).toEqual(['one', 'same', 'refused', 'list'])
  expect(blocksOf('docs/free-text.zh-CN.md').filter(({ language }) => language === 'js')).toEqual(programs)
})

test.each(programs.map(({ label, code }) => [label, code] as const))('%s', async (label, code) => {
  const program = toProgram(code.split('\n'))
  const path = `${folder}${label}.ts`
  writeFileSync(path, program.code)
  expect.assertions(program.comparisons + 1)
  expect(program.comparisons).toBeGreaterThan(0)
  await import(/* @vite-ignore */ pathToFileURL(path).href)
})
