/** The program of docs/conformance.md does what the page says; the Chinese page has the same tables. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { conformance } from '../../src/cli/commands/conformance.ts'
import { run } from '../cli/run.ts'
import { blocksOf } from '../support/examples.ts'

const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const blocks = blocksOf('docs/conformance.md')

test('the program gives the table and the explanation below it', async () => {
  expect(blocks.map(({ label }) => label)).toEqual(['impl', 'table', 'explained'])
  const [program, table, explained] = blocks.map(({ code }) => code)
  expect(blocksOf('docs/conformance.zh-CN.md').map(({ code }) => code)).toEqual([program, table, explained])
  const path = join(folder, 'my_impl.py')
  writeFileSync(path, program ?? '')
  const { code, stdout } = await run(['conformance', '--file', 'pkcs7', '--command', `python3 "${path}"`])
  expect(code).toBe(1)
  expect(stdout.startsWith(`${table}\n`)).toBe(true)
  expect(stdout).toContain(`\n${explained}`)
})

test.each(['docs/conformance.md', 'docs/conformance.zh-CN.md'])('%s names every option', (page) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  for (const name of [...Object.keys(conformance.options), 'json']) expect(text).toContain(`\`--${name}`)
})
