/**
 * Indents the built declarations by two spaces for each level in place of the four of the compiler, which has no option for it.
 *
 * Run by `npm run build`, after tsup.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const dist = new URL('../dist/', import.meta.url)

for (const name of readdirSync(dist).filter((name) => name.endsWith('.d.cts'))) {
  const file = new URL(name, dist)
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2)),
  )
}
