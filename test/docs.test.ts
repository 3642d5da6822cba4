/** Examples of the docstrings run and come out as they say; every export has a docstring and an example. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as core from 'wechat-callback'
import * as fetchEntry from 'wechat-callback/fetch'
import * as nodeEntry from 'wechat-callback/node'
import * as redisEntry from 'wechat-callback/redis'
import * as serverlessEntry from 'wechat-callback/serverless'
import * as testingEntry from 'wechat-callback/testing'
import { docstringExamples } from './support/examples.ts'

declare global {
  var sameInExample: (actual: unknown, expected: unknown) => void
}

const folder = fileURLToPath(new URL('./.generated/docstrings/', import.meta.url))
const examples = docstringExamples()

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  globalThis.sameInExample = (actual, expected) => expect(actual).toEqual(expected)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('examples of docstrings', () => {
  test.each(examples.map((example) => [example.name, example] as const))(
    '%s',
    async (_name, { name, code, comparisons }) => {
      const path = `${folder}${name}.ts`
      writeFileSync(path, code)
      expect.assertions(comparisons)
      await import(/* @vite-ignore */ pathToFileURL(path).href)
    },
  )

  test('each compares something', () => {
    expect(examples.filter(({ comparisons }) => comparisons === 0).map(({ name }) => name)).toEqual([])
  })

  test('every exported function and class has one', () => {
    const exported = [core, nodeEntry, fetchEntry, serverlessEntry, redisEntry, testingEntry].flatMap((entry) =>
      Object.keys(entry),
    )
    const documented = new Set(examples.map(({ name }) => name))
    expect(exported.filter((name) => !documented.has(name))).toEqual([])
  })
})

describe('every exported type and value', () => {
  const entries = [
    'index.ts',
    'adapters/node.ts',
    'adapters/fetch.ts',
    'adapters/serverless.ts',
    'stores/redis.ts',
    'testing/index.ts',
  ]
  const paths = entries.map((file) => fileURLToPath(new URL(`../src/${file}`, import.meta.url)))
  const options = { allowImportingTsExtensions: true, noEmit: true, module: ts.ModuleKind.NodeNext }
  const program = ts.createProgram(paths, options)
  const checker = program.getTypeChecker()

  test('has a docstring', () => {
    const bare = paths.flatMap(exportsOf).filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
    expect(bare.map(({ name }) => name)).toEqual([])
  })

  test('describes its parameters, if it is a function with any', () => {
    const functions = paths.flatMap(exportsOf).filter((symbol) => symbol.flags & ts.SymbolFlags.Function)
    const silent = functions.filter((symbol) => parametersOf(symbol) > 0 && !tagsOf(symbol).includes('param'))
    expect(functions.length).toBeGreaterThan(10)
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  /** The declarations behind the re-exports of an entry. */
  function exportsOf(path: string): readonly ts.Symbol[] {
    const file = program.getSourceFile(path)
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
    if (module === undefined) throw new Error(`no module ${path}`)
    const symbols = checker.getExportsOfModule(module)
    return symbols.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
  }

  function parametersOf(symbol: ts.Symbol): number {
    const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures()
    return Math.max(0, ...signatures.map(({ parameters }) => parameters.length))
  }

  function tagsOf(symbol: ts.Symbol): readonly string[] {
    return symbol.getJsDocTags(checker).map(({ name }) => name)
  }
})
