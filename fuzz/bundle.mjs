// Bundles the sources into one file, since neither Node nor `dist` offers the parts that are compared with each other.

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const outfile = new URL('.generated/package.mjs', import.meta.url)

/** Writes the bundle; libraries stay outside, so that coverage counts only this package. */
export async function bundlePackage() {
  await build({
    entryPoints: [fileURLToPath(new URL('package.ts', import.meta.url))],
    outfile: fileURLToPath(outfile),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
}

/** The address of the bundle. */
export const bundleUrl = outfile.href
