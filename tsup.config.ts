import type { Options } from 'tsup'

const options: Options = {
  entry: {
    index: 'src/index.ts',
    node: 'src/adapters/node.ts',
    fetch: 'src/adapters/fetch.ts',
    redis: 'src/stores/redis.ts',
    testing: 'src/testing/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  dts: true,
  clean: true,
  silent: true,
  // One CallbackError for all entries, also in CommonJS, where it would else be copied into each.
  splitting: true,
  // Runtimes other than Node know the built-in modules by their full names only.
  removeNodeProtocol: false,
  treeshake: true,
}

export default options
