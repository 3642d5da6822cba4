/** Runs a bundle made for Node where no package can be found, and checks that it contains the files for Node. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { hasXmlLibrary } from './xml-library.mjs'

const [path = ''] = process.argv.slice(2)
const code = readFileSync(path, 'utf8')
// Bun writes the short name instead.
if (!/["'](?:node:)?crypto["']/.test(code)) throw new Error('the bundle does without node:crypto')
if (!hasXmlLibrary(code)) throw new Error('the bundle does without the XML library')
const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-alone-'))
try {
  copyFileSync(path, join(folder, basename(path)))
  execFileSync(process.execPath, [basename(path)], { cwd: folder, stdio: 'inherit' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
