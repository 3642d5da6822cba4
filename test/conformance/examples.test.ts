/** The example harnesses pass everything that they support, and support what they say. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { checksOf } from '../../src/conformance/checks.ts'
import { readVectorFiles } from '../../src/conformance/read-vectors.ts'
import { type ProgramRun, runProgram } from '../../src/conformance/run-program.ts'

const examples = fileURLToPath(new URL('../../examples/conformance/', import.meta.url))
const checks = readVectorFiles().flatMap(checksOf)

async function run(command: string): Promise<ProgramRun> {
  const signal = new AbortController().signal
  return await runProgram(checks, { command, timeoutMs: 120_000, maxRestarts: 0, signal, onProgress: () => undefined })
}

/** Checks that nothing failed, and that only these operations, or bodies that a framework has parsed, are unsupported. */
function expectAllBut(operations: readonly string[], { verdicts, stderr, givenUp }: ProgramRun): void {
  expect([givenUp, stderr.lines]).toEqual([undefined, []])
  const all = checks.map((check) => ({ check, verdict: verdicts.get(check.request.id) }))
  expect(all.filter(({ verdict }) => !['passed', 'unsupported'].includes(verdict?.kind ?? ''))).toEqual([])
  expect(all.filter(({ verdict }) => verdict?.isWithoutCode === true)).toEqual([])
  const unsupported = all.filter(({ verdict }) => verdict?.kind === 'unsupported')
  const known = unsupported.filter(({ check }) => !('bodyObject' in check.request.input))
  expect([...new Set(known.map(({ check }) => check.operation.name))].sort()).toEqual([...operations].sort())
}

describe('Python', () => {
  beforeAll(() => {
    // Every system on which these tests run has it; .ci/run installs it.
    execFileSync('python3', ['--version'])
  })

  const beyond = ['exchange', 'serverless', 'parse-message', 'decrypt-resource', 'read-api-answer']

  test('passes', async () => {
    expectAllBut(beyond, await run(`python3 "${examples}python/harness.py"`))
  })

  test('passes with its own AES if no library is installed', async () => {
    const start = `import runpy, sys; sys.modules['cryptography'] = None; sys.path.insert(0, '${examples}python'); runpy.run_path('${examples}python/harness.py')`
    expectAllBut(beyond, await run(`python3 -c "${start}"`))
  })
})

test('the adapter for Node is that of the sources without its types; vitest -u writes it', async () => {
  const source = readFileSync(new URL('../../src/conformance/adapter.ts', import.meta.url), 'utf8')
  const options = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext }
  const plain = ts.transpileModule(source, { compilerOptions: options }).outputText
  const text = `// Written by test/conformance/examples.test.ts from src/conformance/adapter.ts.\n// @ts-nocheck: its types are there.\n${plain}`
  const biome = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url))
  const formatted = execFileSync(biome, ['format', '--stdin-file-path=adapter.mjs'], { input: text, encoding: 'utf8' })
  await expect(formatted).toMatchFileSnapshot(`${examples}node/adapter.mjs`)
})

test('Node passes, on the built package', async () => {
  const node = `"${process.execPath}" "${examples}node/harness.mjs" "${examples}node/wechat-callback.mjs"`
  expectAllBut([], await run(node))
})
