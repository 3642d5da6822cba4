import { nodeResolve } from '@rollup/plugin-node-resolve'

/** @type {import('rollup').RollupOptions} */
export default {
  input: 'out/main.js',
  output: { file: 'out/main.mjs', format: 'es' },
  external: /^node:/,
  plugins: [nodeResolve({ exportConditions: ['node'] })],
}
