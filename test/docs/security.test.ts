/** Each test and each vector that SECURITY.md names for a promise exists, and so does each link inside the page. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const page = read('SECURITY.md')
const [, table = ''] = page.split('## How each promise is tested')
const rows = [...table.matchAll(/^\| (.+?) \| `([\w./-]+)` \| (.+) \|$/gm)].map(
  ([, promise = '', file = '', proofs = '']) => [promise, file, proofs] as const,
)

test('the table has a row for each promise', () => {
  expect(rows.length).toBeGreaterThan(40)
  // The head, the line below it, and the rows that were read.
  expect(table.match(/^\|/gm)).toHaveLength(2 + rows.length)
})

test.each(rows)('%s: %s', (_promise, file, proofs) => {
  const source = read(file)
  const isVectorFile = file.startsWith('vectors/')
  for (const proof of proofs.split(isVectorFile ? ', ' : '; ')) {
    if (isVectorFile) expect(source).toContain(`"id": "${/^`(.+)`$/.exec(proof)?.[1]}"`)
    // The title is in quotes: it is the first argument of a test, or of the call that adds the cases.
    else
      expect(
        ["'", '"', '`'].some((quote) => source.includes(`${quote}${proof}${quote}`)),
        proof,
      ).toBe(true)
  }
})

describe('links', () => {
  test('inside the page lead to a heading', () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor)
  })
})

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}
