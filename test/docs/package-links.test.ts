/** The links of the packed READMEs and of hover texts are absolute, and lead to files of the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { absolute, absoluteInDocstrings, basesOf, relative } from '../../scripts/package-links.mjs'

const root = new URL('../../', import.meta.url)
const bases = basesOf({ version: '1.2.3', repository: { url: 'git+https://github.com/somebody/wechat-callback.git' } })

describe.each(['README.md', 'README.zh-CN.md'])('%s', (page) => {
  const text = readFileSync(new URL(page, root), 'utf8')
  const packed = absolute(text, bases)

  test('has only absolute links, to files that exist, and code unchanged', () => {
    const prose = packed.replace(/^```[\s\S]*?^```$/gm, '')
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !/^(?:https:|#)/.test(link))).toEqual([])
    const own = links.filter((link) => link.includes('somebody'))
    expect(own.length).toBeGreaterThan(30)
    for (const link of own) {
      const path = link.replace(bases.blob, '').replace(bases.raw, '').replace(/#.*/, '')
      expect(existsSync(new URL(path, root)), link).toBe(true)
    }
    expect(packed.match(/^```[\s\S]*?^```$/gm)).toEqual(text.match(/^```[\s\S]*?^```$/gm))
  })

  test('is relative again after the package is made', () => expect(relative(packed, bases)).toBe(text))
})

test('pictures are links to their bytes, and pages to their page', () => {
  expect(absolute('![a](docs/assets/path.svg) [b](docs/guide.md#fetch) [c](#d)', bases)).toBe(
    '![a](https://raw.githubusercontent.com/somebody/wechat-callback/v1.2.3/docs/assets/path.svg) ' +
      '[b](https://github.com/somebody/wechat-callback/blob/v1.2.3/docs/guide.md#fetch) [c](#d)',
  )
})

test('a page that a docstring names is a link', () => {
  expect(absoluteInDocstrings('/** See docs/api.md and SECURITY.md. */', bases)).toBe(
    `/** See ${bases.blob}docs/api.md and ${bases.blob}SECURITY.md. */`,
  )
  expect(absoluteInDocstrings(`${bases.blob}docs/api.md`, bases)).toBe(`${bases.blob}docs/api.md`)
})

test('the version and the repository are those of package.json', () => {
  expect(basesOf(manifest).blob).toContain(`/wechat-callback/blob/v${manifest.version}/`)
})
