import { rmSync } from 'node:fs'
import type { Options } from 'tsup'

// Once for both builds, which run side by side.
rmSync('dist', { recursive: true, force: true })

/**
 * The two files that are swapped where a runtime has no `node:crypto`, or where every byte counts, stay outside all others,
 * under names that package.json resolves for each runtime: `#crypto` and `#xml`.
 */
const swapFiles: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'swap-files',
  setup(build) {
    build.onResolve({ filter: /\/(?:crypto|xml)\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: `#${path.slice(path.lastIndexOf('/') + 1, -3)}`, external: true },
    )
  },
}

/**
 * Leaves out the one file that loads the XML library late, which only CommonJS can do synchronously. It stays a file of its own,
 * and small: Node reads what an ES module imports from CommonJS once more, to find the names.
 */
const lateLibrary: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'late-library',
  setup(build) {
    build.onResolve({ filter: /\/xml-library\.ts$/ }, () => ({ path: './xml-library-late.cjs', external: true }))
  },
}

const common = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  silent: true,
  // Runtimes other than Node know the built-in modules by their full names only.
  removeNodeProtocol: false,
  treeshake: true,
} satisfies Options

/** What package.json exports. */
const entries = {
  index: 'src/index.ts',
  node: 'src/adapters/node.ts',
  fetch: 'src/adapters/fetch.ts',
  serverless: 'src/adapters/serverless.ts',
  redis: 'src/stores/redis.ts',
  testing: 'src/testing/index.ts',
}

const library = {
  ...common,
  external: [/^node:/, '#crypto', '#xml'],
  esbuildPlugins: [swapFiles],
  // One CallbackError for all entries, also in CommonJS, where it would else be copied into each.
  splitting: true,
  dts: { entry: entries },
} satisfies Options

const options: Options[] = [
  // Nobody imports the command, so it needs neither CommonJS nor types.
  { ...library, format: ['esm'], entry: { ...entries, cli: 'src/cli/main.ts' } },
  { ...library, format: ['cjs'], entry: entries },
  {
    ...common,
    entry: { 'crypto-node': 'src/primitives/crypto.ts', 'xml-pure': 'src/codec/xml-pure.ts' },
    external: [/^node:/],
    splitting: false,
  },
  // For bundlers, which put the library into their file, and for runtimes.
  { ...common, format: ['esm'], entry: { 'xml-library': 'src/codec/xml.ts' }, splitting: false },
  { ...common, entry: { 'xml-late': 'src/codec/xml.ts' }, esbuildPlugins: [lateLibrary], splitting: false },
  {
    ...common,
    format: ['cjs'],
    entry: { 'xml-library-late': 'src/codec/xml-library-late.ts' },
    // So that esbuild leaves `require` as it stands, and names the exports as Node looks for them.
    treeshake: false,
    platform: 'node',
    splitting: false,
  },
  {
    ...common,
    entry: { 'crypto-pure': 'src/primitives/crypto-pure.ts' },
    // What a runtime without node:crypto needs is in the package, so that nobody else installs it.
    noExternal: [/^@noble\//],
    banner: {
      js: '/*! Contains @noble/ciphers and @noble/hashes, MIT License, Copyright (c) Paul Miller (paulmillr.com) */',
    },
    // The banner says it for both of them, and goes on into the bundles of users.
    esbuildOptions: (options) => {
      options.legalComments = 'none'
    },
    splitting: false,
  },
]

export default options
