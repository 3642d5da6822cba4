/** docs/command says what the command is: its commands, options, causes, and lines that can be copied. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { COMMON_OPTIONS } from '../../src/cli/options/common-options.ts'
import { optionsOf } from '../../src/cli/options/read-options.ts'
import { REFUSAL_CAUSES } from '../../src/doctor/refusal-causes.ts'
import { blocksOf } from '../support/examples.ts'

const PAGES = ['docs/command.md', 'docs/command.zh-CN.md']

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')

  test('lists every command and every option of the account with its variable', () => {
    for (const { name } of COMMANDS) expect(text).toMatch(new RegExp(`^\\|.*\`${name}\\b`, 'm'))
    for (const [name, { env }] of Object.entries(COMMON_OPTIONS))
      expect(text).toContain(`| \`--${name}\` | \`${env}\` |`)
  })

  test('lists every cause of a refusal', () => {
    const rows = text.match(/^\| `server-.*/gm) ?? []
    const listed = rows.flatMap((row) => [...row.matchAll(/`(server-[\w-]+)`/g)].map(([, code]) => code))
    expect(listed).toEqual(
      Object.keys(REFUSAL_CAUSES).sort((one, other) => listed.indexOf(one) - listed.indexOf(other)),
    )
  })

  test('lists every other cause that the doctor finds', () => {
    const own = causesIn('../../src/doctor/')
    const others = own.filter((code) => !Object.hasOwn(REFUSAL_CAUSES, code))
    expect(others.length).toBeGreaterThan(15)
    expect(others.filter((code) => !text.includes(`\`${code}\``))).toEqual([])
  })

  test('the lines to be copied name commands and options that there are', () => {
    const lines = blocksOf(page).flatMap(({ code }) => code.match(/wechat-callback (?:.*)/g) ?? [])
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) {
      const command = COMMANDS.find(({ name }) => line.startsWith(`wechat-callback ${name}`))
      expect(command, line).toBeDefined()
      const known = command === undefined ? [] : Object.keys(optionsOf(command))
      for (const [, option = ''] of line.matchAll(/ --([\w-]+)/g)) expect(known, line).toContain(option)
    }
  })
})

/** The codes of what is told with a message, by the form that such objects have in the sources. */
function causesIn(folder: string): readonly string[] {
  const url = new URL(folder, import.meta.url)
  const sources = readdirSync(url).map((name) => readFileSync(new URL(name, url), 'utf8'))
  return sources.flatMap((source) =>
    [...source.matchAll(/code: '([\w-]+)',\n\s*message:/g)].map(([, code = '']) => code),
  )
}

test('both pages have the same lines', () => {
  const shell = (page: string) => blocksOf(page).filter(({ language }) => language === 'sh')
  expect(shell('docs/command.zh-CN.md')).toEqual(shell('docs/command.md'))
})
