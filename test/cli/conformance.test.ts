/** `wechat-callback conformance`: its options, its reports, its exit codes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { XMLValidator } from 'fast-xml-parser'
import stringWidth from 'string-width'
import { afterAll, describe, expect, test } from 'vitest'
import { allGone } from '../conformance/processes.ts'
import { run } from './run.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const program = fileURLToPath(new URL('../conformance/program.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = (behaviour: string, at = '') => `"${process.execPath}" "${program}" ${behaviour} "${at}"`
const AT = 'pkcs7/count-64#unpad'
/** The words that test a program, with time for a busy machine to start it. */
const onProgram = (program: string, ...words: readonly string[]) => [
  'conformance',
  '--timeout',
  '300',
  '--command',
  program,
  ...words,
]

describe('on this package', () => {
  test('everything passes, and the table has a row for each flag', async () => {
    const { code, stdout, stderr } = await run(['conformance'])
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n')
    expect(lines[0]).toMatch(/^flag +passed +failed +unsupported +first failing cases$/)
    expect(lines.some((line) => /^padding-17-to-32 +\d+ +0$/.test(line))).toBe(true)
    expect(stdout).toMatch(/\n(\d+) cases: \1 passed, 0 failed\n$/)
  })

  test('a part of the cases can be chosen by file, flag and case', async () => {
    const counts = async (...words: string[]) => {
      const { stdout } = await run(['conformance', '--json', ...words])
      return JSON.parse(stdout).counts.passed
    }
    expect(await counts('--file', 'pkcs7')).toBe(64)
    const [pkcs7, both] = [await counts('--file', 'pkcs7'), await counts('--file', 'pkcs7', '--file', 'frame')]
    expect(both).toBeGreaterThan(pkcs7)
    expect(await counts('--flag', 'cdata-end', '--flag', 'xml-depth')).toBeGreaterThan(
      await counts('--flag', 'cdata-end'),
    )
    expect(await counts('--case', 'pkcs7/pad-20')).toBe(1)
  })

  test('the table is printed in Chinese, with aligned columns', async () => {
    const { stdout } = await run(['conformance', '--lang', 'zh', '--file', 'pkcs7'])
    const [heading = '', ...rows] = stdout.split('\n').slice(0, 8)
    const at = stringWidth(heading.slice(0, heading.indexOf('失败')))
    for (const row of rows) expect(stringWidth(row.slice(0, row.search(/\d+$/)))).toBe(at)
    expect(stdout).toContain('共 64 个用例：通过 64，失败 0\n')
  })

  test('--requests prints the requests, to send them by hand', async () => {
    const { code, stdout } = await run(['conformance', '--requests', '--case', 'pkcs7/pad-20'])
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect([code, ids]).toEqual([0, ['pkcs7/pad-20#unpad', 'pkcs7/pad-20#pad']])
  })
})

describe('on a program', () => {
  test('a failure is named and explained, and the exit code is 1', async () => {
    const words = onProgram(command('twice', AT), '--file', 'pkcs7')
    const { code, stdout } = await run(words, { columns: 120 })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^padding-count +5 +1 +pkcs7\/count-64$/m)
    expect(stdout).toContain('What failed')
    expect(stdout).toContain(
      'In production: Bytes outside the buffer are read, or nothing is stripped and garbage is accepted.',
    )
    expect(stdout).toContain('pkcs7/count-64  Padding for a block of 64 bytes.\n    answered more than once')
    expect(stdout).toMatch(/\n64 cases: 63 passed, 1 failed\n$/)
    const chinese = (await run([...words, '--lang', 'zh'], { columns: 120 })).stdout
    expect(chinese).toContain('失败说明')
    expect(chinese).toContain('pkcs7/count-64  按 64 字节分块的填充。\n    给出了不止一个结果')
  })

  test('unsupported cases are counted separately, and a program that supports nothing does not pass', async () => {
    const some = await run(onProgram(command('sound'), '--file', 'pkcs7', '--file', 'frame'))
    expect(some.code).toBe(0)
    expect(some.stdout).toMatch(/64 passed, 0 failed, \d+ unsupported\n$/)
    // The flags that the program does not support are counted in one line.
    expect(some.stdout).toMatch(/\n\d+ more flags have no result: unsupported or not run\n/)
    expect(some.stdout).not.toContain('length-field')
    expect((await run(onProgram(command('sound'), '--file', 'frame'))).code).toBe(1)
  })

  test('invalid lines, and the last lines of its standard error, are shown on standard error', async () => {
    const noisy = await run(onProgram(command('rubbish', AT), '--file', 'pkcs7'))
    expect(noisy.stderr).toContain('5 lines of its output are not results:\n  loading…\n')
    const gone = await run(onProgram('no-such-program-here', '--file', 'pkcs7', '--restarts', '0'))
    expect(gone.code).toBe(1)
    expect(gone.stderr).toMatch(/stopped: the program ended with exit code 127/)
    expect(gone.stderr).toContain('not found')
    expect(gone.stderr).toContain('--restarts N allows more restarts')
    // One plain message in place of a table of zeros.
    expect(gone.stdout).toMatch(/^No result: the program does not follow the protocol\./)
    expect(gone.stdout).not.toMatch(/padding|passed/)
  })

  test.each([
    ['echoes its input', 'cat'],
    ['prints something else', `"${process.execPath}" -e "console.log('ready')"`],
    ['reads nothing and says nothing', 'true'],
  ])('a program that %s gets one message in place of the table', async (_, silent) => {
    const words = onProgram(silent, '--file', 'pkcs7', '--restarts', '1')
    const { code, stdout } = await run(words)
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^No result: the program does not follow the protocol\./)])
    const chinese = await run([...words, '--lang', 'zh'])
    expect(chinese.stdout).toMatch(/^没有任何结果/)
    expect(chinese.stdout).toContain('README.zh-CN.md')
  })

  test('the output of the program cannot control the terminal', async () => {
    const words = onProgram(command('escapes', AT), '--file', 'pkcs7')
    const { stdout, stderr } = await run(words, { columns: 120 })
    expect(stdout + stderr).not.toMatch(/[\u001b\u009b\u202e]/)
    for (const shown of [']0;noise', ']0;last words']) expect(stderr).toContain(shown)
  })

  test('the report is written as JSON, and as JUnit XML in addition', async () => {
    const path = join(folder, 'report.xml')
    const words = onProgram(command('die', AT), '--file', 'pkcs7', '--json', '--junit', path)
    const { code, stdout } = await run(words)
    const report = JSON.parse(stdout)
    expect([code, report.ok, report.program.restarts]).toEqual([1, false, 2])
    expect(report.failures).toEqual([
      {
        id: 'pkcs7/count-64',
        flags: ['padding-count', 'padding-other-block'],
        comment: 'Padding for a block of 64 bytes.',
        kind: 'crashed',
        reason: 'the program ended with exit code 3',
        zh: { comment: '按 64 字节分块的填充。', reason: '程序已结束，退出码 3' },
      },
    ])
    const xml = readFileSync(path, 'utf8')
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain('<testsuite name="pkcs7" tests="64" failures="0" errors="1" skipped="0">')
  })

  test('progress is shown only on a terminal', async () => {
    const words = onProgram(command('sound'), '--file', 'pkcs7')
    expect((await run(words, { isTerminal: true, input: '' })).stderr).toContain('50/101')
    expect((await run(words)).stderr).toBe('')
    expect((await run(words, { isTerminal: true, input: '', env: { CI: 'true' } })).stderr).toBe('')
  })

  test('Ctrl-C ends the program and every process that it has started', async () => {
    const path = join(folder, 'pids')
    const child = spawn(process.execPath, [cli, ...onProgram(command('deaf-children', path))], { stdio: 'ignore' })
    const ended = once(child, 'exit')
    while (!existsSync(path) || readFileSync(path, 'utf8') === '') {
      expect(child.exitCode).toBeNull()
      await pause(20)
    }
    child.kill('SIGINT')
    expect(await ended).toEqual([1, null])
    await allGone(readFileSync(path, 'utf8').split(' ').map(Number))
  })
})

describe('wrong use exits with 2', () => {
  test.each([
    [['--file', 'pkcs5'], '--file: pkcs5 is unknown; the known ones are signature, encoding-aes-key'],
    [['--flag', 'bogus'], '--flag: bogus is unknown'],
    [['--case', 'pkcs7/pad-33'], '--case: pkcs7/pad-33 is unknown\n'],
    [['--file', 'pkcs7', '--flag', 'xml-depth'], 'no case matches all of --file, --flag and --case'],
    [['--command', ' '], '--command is empty: give the program as typed in a shell'],
    [['--command', 'true', '--timeout', '0'], '--timeout: expected seconds'],
    [['--command', 'true', '--timeout', '-1'], '--timeout'],
    [['--command', 'true', '--restarts', '1.5'], '--restarts: expected a whole number'],
  ])('%s', async (words, expected) => {
    const { code, stdout, stderr } = await run(['conformance', ...words])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(expected)
  })

  test('a report that cannot be written exits with 1', async () => {
    const { code, stderr } = await run(['conformance', '--case', 'pkcs7/pad-1', '--junit', join(folder, 'no', 'where')])
    expect([code, stderr]).toEqual([1, expect.stringContaining('cannot be written (ENOENT)')])
  })
})
