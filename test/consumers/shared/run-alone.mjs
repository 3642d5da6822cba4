/** Runs a bundle made for Node where no package can be found, and sees that it took Node's own cryptography. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const [path = ''] = process.argv.slice(2)
if (!/["']node:crypto["']/.test(readFileSync(path, 'utf8'))) throw new Error('the bundle does without node:crypto')
const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-alone-'))
try {
  copyFileSync(path, join(folder, basename(path)))
  execFileSync(process.execPath, [basename(path)], { cwd: folder, stdio: 'inherit' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
