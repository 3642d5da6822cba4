/** Every page has a Chinese twin with the same skeleton, every link leads somewhere, and pictures are up to date. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folders = ['', 'docs/', 'docs/messages/', 'vectors/']
const pages = folders.flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
)
const pairs = pages
  .filter((page) => pages.includes(twinOf(page)) && !page.endsWith('.zh-CN.md'))
  .map((page) => [page, twinOf(page)] as const)

test('all pages of docs and the READMEs have a twin', () => {
  const english = pages.filter((page) => /^(?:docs\/|README|vectors\/)/.test(page) && !page.endsWith('.zh-CN.md'))
  expect(pairs.map(([page]) => page)).toEqual(english)
})

test('the pictures are those that their script draws', () => {
  execFileSync(process.execPath, [`${root}scripts/pictures.mjs`, '--check'])
})

describe.each(pairs)('%s and %s', (page, twin) => {
  const [one, other] = [skeletonOf(page), skeletonOf(twin)]

  test('have the same headings, by their level', () => expect(other.headings).toEqual(one.headings))
  test('have tables of the same size', () => expect(other.tables).toEqual(one.tables))
})

describe.each(pages)('%s', (page) => {
  test('has only links that lead somewhere', () => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([])
  })
})

function twinOf(page: string): string {
  return page.replace(/\.md$/, '.zh-CN.md')
}

/** The text outside of fenced blocks, as lines. */
function proseOf(page: string): readonly string[] {
  let isFenced = false
  return readFileSync(root + page, 'utf8')
    .split('\n')
    .filter((line) => {
      const isFence = /^\s*```/.test(line)
      if (isFence) isFenced = !isFenced
      return !isFence && !isFenced
    })
}

interface Skeleton {
  readonly headings: readonly number[]
  /** Rows and columns of each table. */
  readonly tables: readonly string[]
}

function skeletonOf(page: string): Skeleton {
  const lines = proseOf(page)
  const tables: string[] = []
  let rows = 0
  for (const [index, line] of [...lines, ''].entries()) {
    if (line.trimStart().startsWith('|')) rows++
    else if (rows > 0) {
      const columns = cellsOf(lines[index - 1] ?? '')
      tables.push(`${rows} × ${columns}`)
      rows = 0
    }
  }
  return {
    headings: lines.flatMap((line) => /^(#+) /.exec(line)?.[1]?.length ?? []),
    tables,
  }
}

/** A pipe within code or after a backslash does not end a cell. */
function cellsOf(row: string): number {
  return row.replace(/`[^`]*`|\\\|/g, '').split('|').length - 2
}

function linksOf(page: string): readonly string[] {
  return proseOf(page).flatMap((line) =>
    [...line.replace(/`[^`]*`/g, '``').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
  )
}

function leadsSomewhere(page: string, link: string): boolean {
  if (/^https?:/.test(link)) return true
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : normalize(join(dirname(page), path))
  if (!existsSync(root + target)) return false
  if (anchor === undefined || !target.endsWith('.md')) return true
  return anchorsOf(target).has(decodeURIComponent(anchor))
}

/** The anchors of a page: those written as HTML, and those that GitHub makes from headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const line of proseOf(page)) {
    for (const [, name = ''] of line.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(name)
    const heading = /^#+ (.*)$/.exec(line)?.[1]
    if (heading === undefined) continue
    const text = heading.replace(/<[^>]*>/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const slug = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    let anchor = slug
    for (let nth = 1; anchors.has(anchor); nth++) anchor = `${slug}-${nth}`
    anchors.add(anchor)
  }
  return anchors
}
