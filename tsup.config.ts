import { rmSync } from 'node:fs'
import type { Options } from 'tsup'

// Once for both builds, which run side by side.
rmSync('dist', { recursive: true, force: true })

/**
 * The one file that asks the runtime for cryptography stays outside all others, under a name that package.json resolves
 * for each runtime: `#crypto`.
 */
const swapCrypto: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'swap-crypto',
  setup(build) {
    build.onResolve({ filter: /\/crypto\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: '#crypto', external: true },
    )
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
  external: [/^node:/, '#crypto'],
  esbuildPlugins: [swapCrypto],
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
    entry: { 'crypto-node': 'src/primitives/crypto.ts' },
    external: [/^node:/],
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
    splitting: false,
  },
]

export default options
