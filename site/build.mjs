/**
 * Builds the site into `site/dist`: pages, API reference, the page that explains a callback. `--serve` then serves it on
 * loopback, `--base /path/` builds it for a path of a host. Needs `npm run build` and `npm ci` in this folder.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, serve } from 'vitepress'
import { writeApi } from './api.mjs'
import { buildPage } from './explain/build.mjs'
import { writePages } from './pages.mjs'

const { values } = parseArgs({ options: { serve: { type: 'boolean' }, base: { type: 'string', default: '/' } } })
const here = fileURLToPath(new URL('./', import.meta.url))
const generated = `${here}.generated/`
const pages = `${generated}pages/`
const manifest = JSON.parse(readFileSync(`${here}../package.json`, 'utf8'))
const repository = manifest.repository.url.replace(/^git\+|\.git$/g, '')

rmSync(generated, { recursive: true, force: true })
mkdirSync(`${pages}public`, { recursive: true })
await writeApi(`${pages}api`)
const sidebars = writePages(pages, repository)
writeFileSync(`${generated}site.json`, JSON.stringify({ sidebars, repository, version: manifest.version }))
writeFileSync(`${pages}public/explain.html`, await buildPage())
await build(here, { base: values.base })

console.log(`the site is in ${here}dist; ${here}dist/explain.html works from this file alone`)
if (values.serve) await serve({ root: here, base: values.base, port: 4173 })
