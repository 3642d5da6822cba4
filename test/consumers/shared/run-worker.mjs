/**
 * Runs a bundle made for a worker in a context with the globals of a worker, and with neither `node:crypto` nor `Buffer`: it
 * must listen for `fetch`, and read XML without the library.
 */
import { readFileSync } from 'node:fs'
import { EdgeVM } from '@edge-runtime/vm'
import { hasXmlLibrary } from './xml-library.mjs'

const [path = ''] = process.argv.slice(2)
const initialCode = readFileSync(path, 'utf8')
if (hasXmlLibrary(initialCode)) throw new Error('the bundle carries the XML library')
const vm = new EdgeVM({ initialCode })
const response = await vm.dispatchFetch('https://example.com/')
console.log(await response.text())
process.exitCode = response.ok ? 0 : 1
