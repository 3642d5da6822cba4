/**
 * Runs a bundle made for a worker in a place that has what a worker has, and neither `node:crypto` nor `Buffer`: it must
 * listen for `fetch`.
 */
import { readFileSync } from 'node:fs'
import { EdgeVM } from '@edge-runtime/vm'

const [path = ''] = process.argv.slice(2)
const vm = new EdgeVM({ initialCode: readFileSync(path, 'utf8') })
const response = await vm.dispatchFetch('https://example.com/')
console.log(await response.text())
process.exitCode = response.ok ? 0 : 1
