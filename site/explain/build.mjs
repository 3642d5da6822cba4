/**
 * Builds the page that explains a callback into one HTML file that needs nothing else. It is bundled as a bundler bundles the
 * package for browsers: with the file of `dist` behind `#runtime` that package.json names for them. A policy in the page
 * forbids every connection, and allows only the script and the style that are in it, by their hashes.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const here = new URL('./', import.meta.url)

/** Stands where the two files differ between runtimes, as in tsup.config.ts. @type {import('esbuild').Plugin} */
const runtimeApart = {
  name: 'runtime-apart',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /\/(?:crypto|xml)\.ts$/ }, () =>
      resolve('#runtime', { kind: 'import-statement', resolveDir: fileURLToPath(new URL('../../', here)) }),
    )
  },
}

/** Returns the text of the page. */
export async function buildPage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', here))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    conditions: ['browser'],
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    plugins: [runtimeApart],
    logLevel: 'error',
  })
  const script = (outputFiles[0]?.text ?? '').trim().replaceAll('</script', '<\\/script')
  const { code } = await transform(readFileSync(new URL('page.css', here), 'utf8'), { loader: 'css', minify: true })
  const style = code.trim()
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    // Only the icon, which is in the page: a data: URL leads to no host.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const { title, lead, noScript } = JSON.parse(readFileSync(new URL('texts.json', here), 'utf8'))
  const icon = readFileSync(new URL('../icon.svg', here)).toString('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${lead.en}">
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">
<title>${title.en}</title>
<style>${style}</style>
</head>
<body>
<noscript>
<h1>${title.en}</h1>
<p>${noScript.en}</p>
<p lang="zh-CN">${noScript.zh}</p>
</noscript>
<script>${script}</script>
</body>
</html>
`
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
