/**
 * The suite as one module without imports, for projects in which the package is installed and for runtimes without Node:
 * `runSuite(files, api)`. It contains the judge of the sources, never that of the copy under test.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (/** @type {string} */ file) => fileURLToPath(new URL(`../../${file}`, import.meta.url))

/** Modules that need Node or the XML library, and their replacements. */
const SWAPPED = {
  'src/primitives/crypto.ts': 'src/primitives/crypto-pure.ts',
  'src/codec/xml.ts': 'src/codec/xml-pure.ts',
  'src/conformance/sha256.ts': 'test/support/sha256-pure.mjs',
}

/** @param {string} outfile */
export async function bundleSuite(outfile) {
  await build({
    entryPoints: [path('test/support/run-suite.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: [
      {
        name: 'swap-files',
        setup: ({ onLoad }) => {
          for (const [file, other] of Object.entries(SWAPPED)) {
            const filter = new RegExp(`${path(file).replace(/[^\w/]/g, '\\$&')}$`)
            onLoad({ filter }, () => ({
              contents: `export * from ${JSON.stringify(path(other))}`,
              resolveDir: path('.'),
            }))
          }
        },
      },
    ],
  })
}
