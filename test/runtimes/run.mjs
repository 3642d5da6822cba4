/**
 * Runs every vector on every runtime, on the packed package, and prints one table; then faults of clients on servers of
 * Bun, Deno and workerd, and slow handlers on workerd. Fails if a runtime is missing or has not passed everything, or if
 * docs/runtimes.md differs. If names of runtimes are given, runs only those.
 */
import { readFileSync, rmSync } from 'node:fs'
import { tryFaults } from './faults.mjs'
import { createProject } from './project.mjs'
import { runtimes } from './runtimes.mjs'
import { tryDelivery } from './worker-delivery.mjs'
import { tryStore } from './worker-store.mjs'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => runtimes.every((one) => one.name !== name))
if (unknown.length > 0) {
  console.error(
    `✘ no runtime is called ${unknown.join(', ')}; there are ${runtimes.map(({ name }) => name).join(', ')}`,
  )
  process.exit(1)
}
const project = await createProject()
/** @type {string[][]} */
const rows = []
/** @type {string[]} */
const failures = []
let deliveries = 0

try {
  for (const { name, run } of runtimes.filter((one) => wanted.length === 0 || wanted.includes(one.name))) {
    try {
      const { version, result } = await run(project)
      rows.push([name, version, String(result.vectors), String(result.exchanges)])
      failures.push(...result.failures.map((failure) => `${name}: ${failure}`))
      if (name === 'Bun' || name === 'Deno') {
        failures.push(...(await tryFaults(project, name)).map((failure) => `${name}: ${failure}`))
      }
    } catch (error) {
      rows.push([name, '–', '–', '–'])
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (wanted.length === 0 || wanted.includes('workerd')) {
    const { passed, failures: failed } = await tryDelivery(project)
    const store = await tryStore(project)
    deliveries = passed + store.passed
    failures.push(...failed, ...store.failures)
  }
} finally {
  rmSync(project, { recursive: true, force: true })
}

const uneven = new Set(rows.map(([, , ...counts]) => counts.join('/'))).size > 1
console.log('| runtime | version | vectors passed | exchange cases passed |\n|---|---|---|---|')
for (const row of rows) console.log(`| ${row.join(' | ')} |`)
console.log(`\non workerd, with slow handlers, faults of clients and Durable Objects: ${deliveries} cases passed`)
if (uneven) failures.push('the runtimes have not passed the same number of cases')
for (const document of ['runtimes.md', 'runtimes.zh-CN.md']) {
  const text = readFileSync(new URL(`../../docs/${document}`, import.meta.url), 'utf8')
  for (const [name, , ...counts] of rows) {
    // Versions differ between machines; the number of passed vectors does not.
    const isTold = text
      .split('\n')
      .some((line) => line.startsWith(`| ${name} |`) && line.endsWith(`| ${counts.join(' | ')} |`))
    if (!isTold) failures.push(`docs/${document} does not say that ${name} passes ${counts.join(' and ')}`)
  }
}
for (const failure of failures.slice(0, 40)) console.error(`✘ ${failure}`)
process.exitCode = failures.length > 0 ? 1 : 0
