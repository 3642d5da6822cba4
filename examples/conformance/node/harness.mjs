/**
 * Puts any JavaScript package behind the protocol of vectors/README.md: one request per line in, one result per line out.
 *
 *     wechat-callback conformance --command "node harness.mjs ./wechat-callback.mjs"
 *
 * The module in the argument adapts the package. Its `operations` has a function for each supported operation, which
 * takes the input and returns the output, or throws. Its `codeOf` returns the code of a thrown error, if there is one.
 * An error with the name `Unsupported` means that the package does not support the operation or the input.
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
    // The result of an exchange says itself whether it was refused, and has outputs in both cases.
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
