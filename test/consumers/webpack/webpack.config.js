const { join } = require('node:path')

/** ts-loader checks both with TypeScript, and its findings are errors. */
const common = (configFile) => ({
  mode: 'production',
  output: { path: join(__dirname, 'out') },
  resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { configFile, onlyCompileBundledFiles: true } }] },
})

/** @type {import('webpack').Configuration[]} */
module.exports = [
  { name: 'node', target: 'node20', entry: { main: './src/shared/main.ts' }, ...common('tsconfig.json') },
  {
    name: 'webworker',
    target: 'webworker',
    entry: { worker: './src/shared/worker.ts' },
    ...common('tsconfig.worker.json'),
  },
]
