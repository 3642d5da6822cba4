// Loads modules in this process, which has loaded none before, and prints how many milliseconds that took.

import { createRequire } from 'node:module'

const [how, ...names] = process.argv.slice(2)
const require = createRequire(import.meta.url)

const start = performance.now()
for (const name of names) {
  if (how === 'require') require(name)
  else await import(name)
}
console.log(performance.now() - start)
