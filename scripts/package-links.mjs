/**
 * Makes the links of what is packed absolute, at the tag of the version: the README on npm and in the tarball, and the hover texts
 * of the declarations, have no repository around them. `--restore` makes those of the READMEs relative again.
 *
 * Run by prepack and postpack.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const root = new URL('../', import.meta.url)
const PAGES = ['README.md', 'README.zh-CN.md']
const IMAGE = /\.(?:svg|png)$/

/** @typedef {{ blob: string, raw: string }} Bases the beginnings of links to pages and to pictures */

/**
 * @param {{ version: string, repository: { url: string } }} manifest
 * @returns {Bases}
 */
export function basesOf({ version, repository }) {
  const slug = /github\.com\/(.+)\.git$/.exec(repository.url)?.[1]
  return {
    blob: `https://github.com/${slug}/blob/v${version}/`,
    raw: `https://raw.githubusercontent.com/${slug}/v${version}/`,
  }
}

/** Makes the links of a page absolute, outside of code. @param {string} page @param {Bases} bases */
export function absolute(page, { blob, raw }) {
  return outsideCode(page, (text) =>
    text.replace(/\]\((?!https?:|#)([^)\s]+)\)/g, (_, path) => `](${IMAGE.test(path) ? raw : blob}${path})`),
  )
}

/** The reverse of `absolute`. @param {string} page @param {Bases} bases */
export function relative(page, { blob, raw }) {
  return outsideCode(page, (text) => text.replaceAll(`](${blob}`, '](').replaceAll(`](${raw}`, ']('))
}

/** Makes the pages that docstrings name into links. @param {string} declarations @param {Bases} bases */
export function absoluteInDocstrings(declarations, { blob }) {
  return declarations.replace(/(?<![\w/.-])(?:docs\/[\w./-]+|SECURITY)\.md\b/g, (path) => blob + path)
}

/** @param {string} page @param {(text: string) => string} change */
function outsideCode(page, change) {
  return page
    .split(/^(```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith('```') ? part : change(part)))
    .join('')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bases = basesOf(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')))
  const isRestoring = process.argv.includes('--restore')
  for (const page of PAGES) edit(page, (text) => (isRestoring ? relative : absolute)(text, bases))
  const declarations = readdirSync(new URL('dist/', root)).filter((name) => name.endsWith('.d.cts'))
  if (!isRestoring) for (const name of declarations) edit(`dist/${name}`, (text) => absoluteInDocstrings(text, bases))
}

/** @param {string} path @param {(text: string) => string} change */
function edit(path, change) {
  const file = new URL(path, root)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
