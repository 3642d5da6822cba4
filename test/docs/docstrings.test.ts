/**
 * The examples of the docstrings run and give the values that they state; every export has a docstring and an example, and
 * every function and method states its parameters, result and errors.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as core from 'wechat-callback'
import * as apiEntry from 'wechat-callback/api'
import * as fetchEntry from 'wechat-callback/fetch'
import * as nodeEntry from 'wechat-callback/node'
import * as redisEntry from 'wechat-callback/redis'
import * as serverlessEntry from 'wechat-callback/serverless'
import * as testingEntry from 'wechat-callback/testing'
import { docstringExamples } from '../support/examples.ts'
import { bareExports, type Callable, callables, lacksOf, undocumentedErrors } from '../support/public-api.ts'

declare global {
  var sameInExample: (actual: unknown, expected: unknown) => void
}

const folder = fileURLToPath(new URL('../.generated/docstrings/', import.meta.url))
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
    const exported = [core, apiEntry, nodeEntry, fetchEntry, serverlessEntry, redisEntry, testingEntry].flatMap(
      (entry) => Object.keys(entry),
    )
    const documented = new Set(examples.map(({ name }) => name))
    expect(exported.filter((name) => !documented.has(name))).toEqual([])
  })
})

describe('every exported type and value', () => {
  test('has a docstring', () => {
    expect(bareExports()).toEqual([])
  })
})

describe('everything that can be called, methods of exported types included', () => {
  const all = callables()

  test('is found', () => {
    const names = all.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'encrypt',
        'new CallbackError',
        'WXBizMsgCrypt.verifyURL',
        'FetchHandler',
        'CallbackOptions.onMessage',
        'PlatformSide.retry',
        'PlatformOptions.random',
      ]),
    )
    expect(names.filter((name) => name === 'transferCustomerService')).toHaveLength(2)
  })

  test('has a summary, its parameters and its result', () => {
    expect(listed(lacksOf)).toEqual([])
  })

  test('has the errors that it throws', () => {
    expect(listed(undocumentedErrors)).toEqual([])
  })

  function listed(wanting: (callable: Callable) => readonly string[]): readonly string[] {
    return all.flatMap((each) => wanting(each).map((what) => `${each.name}: ${what}`))
  }
})
