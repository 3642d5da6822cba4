// One subject in a process of its own: takes its name and a plan, writes the tables as JSON to a file.

import { writeFileSync } from 'node:fs'

const [name, plan, file] = process.argv.slice(2)
if (plan === undefined || file === undefined) throw new Error('expected the name of a subject, a plan and a file')

const { measure } = await import(`./subjects/${name}.mjs`)
writeFileSync(file, JSON.stringify(await measure(JSON.parse(plan))))
// Handlers and libraries may hold timers that would keep the process alive.
process.exit()
