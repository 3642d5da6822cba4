/** The runner against real programs, each with one fault: every case gets its verdict, and no process is left. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { type Check, checksOf } from '../../src/conformance/checks.ts'
import { readVectorFiles } from '../../src/conformance/read-vectors.ts'
import { type ProgramOptions, type ProgramRun, runProgram } from '../../src/conformance/run-program.ts'
import { allGone } from './processes.ts'

const program = fileURLToPath(new URL('./program.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-conformance-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = readVectorFiles()
const pkcs7 = files.filter(({ name }) => name === 'pkcs7').flatMap(checksOf)
// A case in the middle of the file, so that requests before and after it are open at the same time.
const AT = 'pkcs7/count-64'

async function run(
  behaviour: string,
  options: Partial<ProgramOptions> & { readonly at?: string; readonly checks?: readonly Check[] } = {},
): Promise<ProgramRun> {
  const { at = AT, checks = pkcs7, ...rest } = options
  return await runProgram(checks, {
    command: `"${process.execPath}" "${program}" ${behaviour} "${at}"`,
    timeoutMs: 30_000,
    maxRestarts: 20,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...rest,
  })
}

/** Every verdict that is not `passed`, by id. */
function others({ verdicts }: ProgramRun): readonly (readonly [string, string])[] {
  return [...verdicts].filter(([, { kind }]) => kind !== 'passed').map(([id, { kind }]) => [id, kind] as const)
}

describe('a program that', () => {
  test('works correctly passes everything that it supports, without a restart', async () => {
    const { verdicts, restarts, noise, stderr, givenUp } = await run('sound')
    expect(verdicts.size).toBe(pkcs7.length)
    expect([...verdicts.values()].every(({ kind }) => kind === 'passed')).toBe(true)
    expect([restarts, noise.count, stderr.count, givenUp]).toEqual([0, 0, 0, undefined])
  })

  test('supports little has the rest counted as unsupported', async () => {
    const checks = files.filter(({ name }) => name === 'signature').flatMap(checksOf)
    const { verdicts } = await run('sound', { checks })
    expect([...new Set([...verdicts.values()].map(({ kind }) => kind))]).toEqual(['unsupported'])
  })

  test('gives no codes passes, and the report counts that', async () => {
    const { verdicts } = await run('codeless')
    const codeless = [...verdicts.values()].filter(({ isWithoutCode }) => isWithoutCode === true)
    expect(codeless).toHaveLength(pkcs7.filter(({ testCase }) => testCase.result === 'invalid').length)
  })

  test.each(['out-of-order', 'no-id'])('answers %s still passes', async (behaviour) => {
    const result = await run(behaviour)
    expect([others(result), result.restarts, result.verdicts.size]).toEqual([[], 0, pkcs7.length])
  })

  test.each(['die', 'die-by-signal'])('has to %s at a case fails only that case', async (behaviour) => {
    const result = await run(behaviour, { at: `${AT}#unpad` })
    expect(others(result)).toEqual([[`${AT}#unpad`, 'crashed']])
    // The first restart notices the crash, the second shows which case caused it.
    expect(result.restarts).toBe(2)
    expect(result.verdicts.size).toBe(pkcs7.length)
  })

  test('hangs at a case and ignores signals fails only that case', async () => {
    const result = await run('hang', { at: `${AT}#unpad`, timeoutMs: 10_000 })
    expect(others(result)).toEqual([[`${AT}#unpad`, 'timed-out']])
  })

  test('leaves one case unanswered fails only that case', async () => {
    const result = await run('silent', { at: `${AT}#unpad` })
    expect(others(result)).toEqual([[`${AT}#unpad`, 'crashed']])
    expect(result.verdicts.get(`${AT}#unpad`)?.reason?.en).toBe('the program ended with exit code 0')
  })

  test('dies at the first case every time is given up', async () => {
    const result = await run('die', { at: 'pkcs7/pad-1#unpad', maxRestarts: 0 })
    expect(result.givenUp?.en).toContain('exit code 3')
    expect(result.verdicts.size).toBeLessThan(pkcs7.length)
  })

  test('does not exist is given up', async () => {
    const result = await run('', { command: 'wechat-callback-no-such-program', maxRestarts: 2 })
    expect(result.givenUp?.en).toContain('exit code 127, and was started 3 times; --restarts N allows more restarts')
    expect(result.givenUp?.zh).toContain('--restarts N')
    expect(result.hasResults).toBe(false)
    expect(result.stderr.lines.join()).toContain('not found')
    expect(result.restarts).toBe(2)
  })

  test('prints invalid lines at a case fails it, and the lines are shown', async () => {
    const result = await run('rubbish', { at: `${AT}#unpad` })
    expect(result.verdicts.get(`${AT}#unpad`)).toMatchObject({ kind: 'failed' })
    expect(result.verdicts.get(`${AT}#unpad`)?.reason).toEqual({
      en: 'result: expected "valid", "invalid" or "unsupported", got "perhaps"',
      zh: 'result：应为 "valid"、"invalid" 或 "unsupported"，实际是 "perhaps"',
    })
    expect(others(result)).toHaveLength(1)
    expect(result.noise.count).toBe(5)
    expect(result.noise.lines).toEqual([
      'loading…',
      '[]',
      '{"id":"nobody","result":"valid"}',
      '{"id":7}',
      '\\u001b[31mred',
    ])
  })

  test('answers twice fails at the case', async () => {
    const result = await run('twice', { at: `${AT}#unpad` })
    expect(result.verdicts.get(`${AT}#unpad`)).toEqual({
      kind: 'failed',
      reason: { en: 'answered more than once', zh: '给出了不止一个结果' },
    })
    expect(others(result)).toHaveLength(1)
  })

  test('prints an endless line is ended', async () => {
    const result = await run('flood', { maxRestarts: 1 })
    expect(result.givenUp?.en).toContain('a line that does not end')
  })

  test('prints endless lines is ended', async () => {
    const result = await run('chatter', { maxRestarts: 1 })
    expect(result.givenUp?.en).toContain('printed too many lines that are not results')
    expect(result.noise.lines).toHaveLength(10)
  })

  test('never reads its input is ended, however much is sent', async () => {
    const checks = files.filter(({ name }) => name === 'encrypt').flatMap(checksOf)
    const huge = checks.filter(({ request }) => JSON.stringify(request).length > 500_000)
    expect(huge).toHaveLength(2)
    const result = await run('deaf', { checks: [...huge, ...checks], timeoutMs: 500, maxRestarts: 20 })
    expect(result.givenUp?.en).toBe('gave no result within 500 ms')
    // It was silent twice and has given no result, so it is not started again.
    expect([result.restarts, result.hasResults]).toEqual([1, false])
  })

  test('writes to standard error has its last lines shown', async () => {
    const { stderr } = await run('stderr', { at: `${AT}#unpad` })
    expect(stderr.count).toBe(100)
    expect(stderr.lines).toEqual(Array.from({ length: 10 }, (_, index) => `trouble ${index + 91}`))
  })
})

describe('no process is left', () => {
  test('of a program that does not finish, nor of the processes that it has started', async () => {
    const path = join(folder, 'pids')
    const { givenUp, verdicts } = await run('children', { at: path })
    expect([givenUp, verdicts.size]).toEqual([undefined, pkcs7.length])
    const pids = readFileSync(path, 'utf8').split(' ').map(Number)
    expect(pids).toHaveLength(2)
    await allGone(pids)
  })

  test('when the run is interrupted', async () => {
    const path = join(folder, 'interrupted')
    const controller = new AbortController()
    const running = run('deaf-children', { at: path, signal: controller.signal })
    while (!existsSync(path) || readFileSync(path, 'utf8') === '') await pause(20)
    controller.abort()
    const { givenUp, verdicts, wasInterrupted } = await running
    expect([givenUp?.en, verdicts.size, wasInterrupted]).toEqual(['was interrupted', 0, true])
    await allGone(readFileSync(path, 'utf8').split(' ').map(Number))
  })

  test('when it is interrupted before it begins', async () => {
    const { givenUp, verdicts } = await run('sound', { signal: AbortSignal.abort() })
    expect([givenUp?.en, verdicts.size]).toEqual(['was interrupted', 0])
  })
})
