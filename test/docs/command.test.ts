/** docs/command agrees with the command: commands, options and causes. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { ACCOUNT_OPTIONS } from '../../src/cli/options/specs.ts'
import { FINDING_TEXTS } from '../../src/findings/generated.ts'
import type { FindingText } from '../../src/findings/types.ts'
import { blocksOf } from '../support/examples.ts'
import { findingTable, tablesOf } from '../support/finding-tables.ts'

describe.each([
  ['docs/command.md', 'en'],
  ['docs/command.zh-CN.md', 'zh'],
] as const)('%s', (page, language) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')

  test('lists every command and every option of the account with its variable', () => {
    for (const { name } of COMMANDS) expect(text).toMatch(new RegExp(`^\\|.*\`${name}\\b`, 'm'))
    for (const [name, { env }] of Object.entries(ACCOUNT_OPTIONS))
      expect(text).toContain(`| \`--${name}\` | \`${env}\` |`)
  })

  test.each(['server', 'connection', 'api'] as const)('has the table of the findings of %s', (part) => {
    expect(tablesOf(text)).toContain(findingTable(part, language))
  })
})

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
  ['docs/command.md', 'en'],
  ['docs/command.zh-CN.md', 'zh'],
] as const)('the findings that the output in %s shows have the texts of the catalogue', (page, language) => {
  const shown = blocksOf(page).filter(({ code }) => code.includes('✘ '))
  expect(shown.length).toBeGreaterThan(0)
  const texts = Object.entries<FindingText>({ ...FINDING_TEXTS.server, ...FINDING_TEXTS.answer })
  for (const { code: block } of shown) {
    const code = /✘ ([a-z-]+)$/m.exec(block)?.[1]
    const [, text] = texts.find(([name]) => name === code) ?? []
    const words = block.replaceAll(/\s+/g, ' ')
    const [start = '', ...others] = `${text?.message[language]} → ${text?.cure[language]}`.split(/\{\w+\}/)
    expect(words).toContain(start)
    // Between the parts of the text are the facts of the case.
    for (const part of others) expect(words).toContain(part)
  }
})
