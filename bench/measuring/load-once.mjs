// Loads one module in a process that has loaded none before, and prints how many microseconds that took.

import { createRequire } from 'node:module'

const [how, name] = process.argv.slice(2)
const require = createRequire(import.meta.url)

const start = performance.now()
if (name) {
  if (how === 'require') require(name)
  else await import(name)
}
console.log((performance.now() - start) * 1000)
