/**
 * A program for tests of the runner: it pads and unpads correctly, except for the fault that its arguments name.
 *
 *     node program.mjs BEHAVIOUR [AT] AT: the id of the case at which the fault happens
 */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [behaviour = 'sound', at = ''] = process.argv.slice(2)
const BLOCK = 32

/** @param {string} hex */
function pad(hex) {
  const bytes = Buffer.from(hex, 'hex')
  const count = BLOCK - (bytes.length % BLOCK)
  return Buffer.concat([bytes, Buffer.alloc(count, count)]).toString('hex')
}

/** @param {string} hex @returns {string | undefined} */
function unpad(hex) {
  const bytes = Buffer.from(hex, 'hex')
  const count = bytes.at(-1) ?? 0
  const isRight = bytes.length % BLOCK === 0 && count >= 1 && count <= BLOCK
  return isRight && bytes.subarray(-count).every((byte) => byte === count)
    ? bytes.subarray(0, -count).toString('hex')
    : undefined
}

/** @param {{ operation: string, input: { paddedHex: string, unpaddedHex: string } }} request */
function resultOf({ operation, input }) {
  if (operation === 'pad') return { result: 'valid', output: { paddedHex: pad(input.unpaddedHex) } }
  if (operation !== 'unpad') return { result: 'unsupported', reason: 'only pads and unpads' }
  const unpaddedHex = unpad(input.paddedHex)
  if (unpaddedHex !== undefined) return { result: 'valid', output: { unpaddedHex } }
  return behaviour === 'codeless' ? { result: 'invalid' } : { result: 'invalid', error: 'DECRYPT_FAILED' }
}

/** @type {(value: object) => void} */
const print = (value) => void process.stdout.write(`${JSON.stringify(value)}\n`)
/** @type {object[]} */
const held = []

/**
 * What the program does at the case, before its result or in place of it. @type {Record<string, (id: string) => boolean |
 * undefined>}
 */
const ACCIDENTS = {
  die: () => process.exit(3),
  'die-by-signal': () => process.kill(process.pid, 'SIGKILL'),
  hang: () => {
    for (;;);
  },
  silent: () => true,
  rubbish: (id) => {
    process.stdout.write(`loading…\n[]\n{"id":"nobody","result":"valid"}\n{"id":7}\n\u001b[31mred\n`)
    print({ id, result: 'perhaps' })
    return true
  },
  escapes: (id) => {
    process.stdout.write('\u001b]0;noise\u0007\u202e\n')
    process.stderr.write('\u001b]0;last words\u0007\u202e\n')
    print({ id, result: 'invalid', error: '\u001b]0;reason\u0007\u009b\u202e' })
    return true
  },
  twice: (id) => {
    print({ id, result: 'unsupported' })
    return undefined
  },
  stderr: () => {
    for (let index = 1; index <= 100; index++) process.stderr.write(`trouble ${index}\n`)
    return undefined
  },
}

if (behaviour.endsWith('children')) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
  writeFileSync(at, `${process.pid} ${child.pid}`)
}
if (behaviour.startsWith('deaf')) setInterval(() => undefined, 1000)
else if (behaviour === 'flood') {
  const chunk = 'x'.repeat(1024 * 1024)
  const write = () => process.stdout.write(chunk, write)
  write()
} else if (behaviour === 'chatter') {
  const write = () => process.stdout.write('not a result\n'.repeat(1000), write)
  write()
} else {
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line)
    if (request.id === at && ACCIDENTS[behaviour]?.(request.id) === true) continue
    const result = { id: request.id, ...resultOf(request) }
    if (behaviour === 'no-id') print({ ...result, id: undefined })
    else if (behaviour !== 'out-of-order') print(result)
    else if (held.push(result) === 4) for (const one of held.splice(0).reverse()) print(one)
  }
  for (const one of held.reverse()) print(one)
  if (behaviour === 'children') setInterval(() => undefined, 1000)
}
