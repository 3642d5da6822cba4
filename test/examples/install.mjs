/** Installs every example that has a package of its own, exactly by its lockfile. Needs npm and its registry. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../examples/', import.meta.url))
const examples = readdirSync(root).filter((name) => existsSync(`${root}${name}/package.json`))

for (const name of examples) {
  console.log(`npm ci --prefix examples/${name}`)
  // One after the other: each of them also reads the root's packages, since it is linked to them.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', `${root}${name}`], {
    stdio: 'inherit',
    timeout: 300_000,
    shell: process.platform === 'win32',
  })
}
