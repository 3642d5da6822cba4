/** The programs of docs/testing.md, and the tests that docs/guide.md shows, run as they stand, on the built package. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FAULT_STATUS } from 'wechat-callback/testing'
import { blocksOf } from '../support/examples.ts'

const folder = fileURLToPath(new URL('../.generated/testing/', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const blocks = blocksOf('docs/testing.md')
const ofGuide = blocksOf('docs/guide.md')

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the page has these programs, and the guide the same handler and test', () => {
  expect(blocks.map(({ label }) => label)).toEqual([
    'handler',
    'vitest',
    'messages',
    'node',
    'send',
    'stream',
    'retry',
    'faults',
    'network',
  ])
  const code = (label: string) => [blocks, ofGuide].map((of) => of.find((block) => block.label === label)?.code)
  for (const [own, guide] of [code('handler'), code('vitest')]) expect(guide).toBe(own)
})

test.each(['docs/testing.md', 'docs/testing.zh-CN.md'])('%s has every fault with its status', (page) => {
  const rows = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8').matchAll(
    /^\| `([\w-]+)` \|.*?\D(\d{3})\b/gm,
  )
  expect(Object.fromEntries([...rows].map(([, fault, status]) => [fault, Number(status)]))).toMatchObject(FAULT_STATUS)
})

describe('programs', () => {
  test.each(['messages', 'node', 'send', 'stream', 'retry', 'faults', 'network'])('%s', (label) => {
    writeProgram('handler', 'handler.mjs')
    expect(run([writeProgram(label, `${label}.mjs`)])).toBe('')
  })
})

describe('the tests of the guide', () => {
  test('pass in vitest, and fail for another answer', () => {
    writeProgram('handler', 'handler.mjs')
    writeFileSync(`${folder}vitest.config.mjs`, 'export default {}')
    const arguments_ = [vitest, 'run', '--root', folder, '--config', `${folder}vitest.config.mjs`]
    writeProgram('vitest', 'handler.test.mjs')
    expect(run(arguments_)).toMatch(/1 passed/)
    writeProgram('vitest', 'handler.test.mjs', ['你说：你好', '别的'])
    expect(() => run(arguments_)).toThrow(/1 failed/)
  })

  test('pass in node:test, and fail for another answer', () => {
    writeProgram('handler', 'handler.mjs')
    expect(run([writeProgram('nodetest', 'handler.node.mjs')])).toMatch(/pass 1/)
    const wrong = writeProgram('nodetest', 'handler.wrong.mjs', ['欢迎', '别的'])
    expect(() => run([wrong])).toThrow(/Command failed/)
  })
})

function writeProgram(label: string, name: string, [before, after]: readonly string[] = []): string {
  const code = [...blocks, ...ofGuide].find((block) => block.label === label)?.code ?? ''
  expect(code).not.toBe('')
  writeFileSync(folder + name, before === undefined ? code : code.replaceAll(before, after ?? ''))
  return folder + name
}

/** Without the variables that this runner sets for its own processes. */
function run(programAndArguments: readonly string[]): string {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$)/.test(name))
  const options = { encoding: 'utf8', env: Object.fromEntries(own), stdio: 'pipe' } as const
  try {
    return execFileSync(process.execPath, programAndArguments, options)
  } catch (error) {
    throw new Error(`Command failed: ${Object(error).stdout}${Object(error).stderr}`)
  }
}
