/** docs/architecture.md and its Chinese page have the same diagrams, and every file and folder that they name exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../support/examples.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = ['docs/architecture.md', 'docs/architecture.zh-CN.md']

/** What the worked examples create. */
const OF_EXAMPLES = [
  'catalog/messages/video-account.json',
  'catalog/replies/video-account.json',
  'src/runtime/quickjs.ts',
  'src/stores/<name>.ts',
]

test('both pages have the same diagrams', () => {
  const diagrams = (page: string) => blocksOf(page).flatMap(({ language, code }) => (language === 'text' ? [code] : []))
  expect(diagrams('docs/architecture.md')).toHaveLength(4)
  expect(diagrams('docs/architecture.zh-CN.md')).toEqual(diagrams('docs/architecture.md'))
})

test('the states of a push are those of the source', () => {
  const source = read('src/endpoint/delivery/push-entry.ts')
  const drawn = read('docs/architecture.md').match(/^\(none\)[\s\S]*?^```$|^none ──▶ P[\s\S]*?^```$/gm) ?? []
  const lines = drawn.flatMap((block) => block.split('\n')).filter((line) => line !== '```')
  expect(lines.length).toBeGreaterThan(8)
  expect(lines.filter((line) => !source.includes(line.trim()))).toEqual([])
})

describe.each(pages)('%s', (page) => {
  const text = read(page)

  test('names only files and folders that exist', () => {
    const paths = [...text.matchAll(/`((?:src|test|catalog|vectors|docs|examples)\/[^\s`]*)`/g)].map(([, path]) => path)
    expect(paths.length).toBeGreaterThan(40)
    expect(paths.filter((path) => !OF_EXAMPLES.includes(String(path)) && !existsSync(root + path))).toEqual([])
  })

  test('links only to existing files', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link)
    expect(links.filter((link) => !existsSync(`${root}docs/${link}`))).toEqual([])
  })

  test('says what each part of src is for', () => {
    const parts = readdirSync(`${root}src`, { withFileTypes: true }).map((part) =>
      part.isDirectory() ? `${part.name}/` : part.name,
    )
    expect(parts.filter((part) => !text.includes(`\n| \`${part}\` | `))).toEqual([])
  })
})

function read(path: string): string {
  return readFileSync(root + path, 'utf8')
}
