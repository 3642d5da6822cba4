/**
 * Puts any JavaScript package behind the protocol of vectors/README.md: one request per line in, one result per line out.
 *
 *     wechat-callback conformance --command "node harness.mjs ./wechat-callback.mjs"
 *
 * The module that it is given adapts the package: `operations` has a function for each operation that the package can
 * do, which takes the input and gives the output, or throws; `codeOf` tells the code of what was thrown, if there is one.
 * An error that is called `Unsupported` means that the package can't be asked this.
 */
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const [path] = process.argv.slice(2)
if (path === undefined) throw new TypeError('usage: node harness.mjs ADAPTER')
const adapter = await import(pathToFileURL(resolve(path)).href)

/** @param {{ operation: string, input: object }} request */
async function answer({ operation, input }) {
  const run = adapter.operations[operation]
  if (run === undefined) return { result: 'unsupported' }
  try {
    // An exchange knows itself whether it was refused, and has outputs also then.
    const output = await run(input)
    return output.result === undefined ? { result: 'valid', output } : output
  } catch (reason) {
    const error = reason instanceof Error ? reason : new Error(String(reason))
    if (error.name === 'Unsupported') return { result: 'unsupported', reason: error.message }
    return { result: 'invalid', error: adapter.codeOf?.(error) ?? null, reason: error.message }
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const request = JSON.parse(line)
  process.stdout.write(`${JSON.stringify({ id: request.id, ...(await answer(request)) })}\n`)
}
