/** `wechat-callback conformance`: runs the vectors as a suite, on this package or on any program. */
import { type Check, checksOf } from '../../conformance/checks.ts'
import { interruptible } from '../../conformance/interrupt.ts'
import { toJsonReport } from '../../conformance/json-report.ts'
import { toJUnit } from '../../conformance/junit.ts'
import { OWN_API } from '../../conformance/own-api.ts'
import { readVectorFiles } from '../../conformance/read-vectors.ts'
import { runApi } from '../../conformance/run-api.ts'
import { type ProgramRun, runProgram } from '../../conformance/run-program.ts'
import { isWell, type SuiteReport, tally } from '../../conformance/tally.ts'
import type { VectorFile } from '../../conformance/vectors.ts'
import type { Command, Invocation, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'
import { type NumberForm, numberIn, WHOLE_NUMBER } from '../options/number.ts'
import { tableOf } from '../output/conformance-table.ts'
import { writeTextFile } from '../output/file.ts'
import { noResultLines, programLines } from '../output/program-lines.ts'

export const conformance: Command = {
  name: 'conformance',
  summary: { en: 'run the test vectors on any implementation', zh: '用测试向量检验任何语言的实现' },
  synopsis: '[--command COMMAND] [--file NAME] [--flag NAME]',
  description: {
    en:
      'Runs the vectors on this package, or with --command on any program, which reads one JSON case per line on standard ' +
      'input and writes one JSON result per line on standard output. vectors/README.md in this package is the ' +
      'specification. Prints the results by flag, and for each failed flag its effect in production.\n\n' +
      '  wechat-callback conformance --command "python3 my_impl.py"\n' +
      '  wechat-callback conformance --command ./my-impl --file pkcs7 --file frame --junit report.xml',
    zh:
      '用测试向量检验本包；加 --command 则检验任何程序：它从标准输入每行读一个 JSON 用例，向标准输出每行写一个 JSON 结果，' +
      '协议见本包的 vectors/README.zh-CN.md。按标签输出表格，并说明每个失败的标签在线上意味着什么。\n\n' +
      '  wechat-callback conformance --command "python3 my_impl.py"\n' +
      '  wechat-callback conformance --command ./my-impl --file pkcs7 --file frame --junit report.xml',
  },
  options: {
    command: {
      value: 'COMMAND',
      summary: { en: 'the program to test, as typed in a shell', zh: '被测程序，写法同 shell 命令' },
    },
    file: {
      value: 'NAME',
      isList: true,
      summary: {
        en: 'only this file, e.g. decrypt; may be repeated',
        zh: '只运行这个文件的用例，如 decrypt；可重复',
      },
    },
    flag: {
      value: 'NAME',
      isList: true,
      summary: {
        en: 'only cases with this flag, e.g. padding-17-to-32; may be repeated',
        zh: '只运行带这个标签的用例，如 padding-17-to-32；可重复',
      },
    },
    case: {
      value: 'ID',
      isList: true,
      summary: { en: 'only this case; may be repeated', zh: '只运行这个用例；可重复' },
    },
    timeout: {
      value: 'SECONDS',
      summary: { en: 'time limit for a result (default 10)', zh: '等待一个结果的时限（默认 10 秒）' },
    },
    restarts: {
      value: 'N',
      summary: {
        en: 'how often to restart a program that crashed or hung (default 20)',
        zh: '程序崩溃或卡住后最多重启几次（默认 20）',
      },
    },
    junit: { value: 'FILE', summary: { en: 'also write JUnit XML, for CI', zh: '另外写出 JUnit XML，供 CI 使用' } },
    requests: {
      summary: {
        en: 'run nothing; print the lines that a program would receive',
        zh: '不运行，只输出会发给程序的各行',
      },
    },
  },
  account: [],
  positionals: [0, 0],
  run: async (invocation) => {
    const { options, terminal } = invocation
    const files = readVectorFiles()
    const checks = selected(files, options)
    if (options.isOn('requests')) {
      terminal.text(checks.map(({ request }) => `${JSON.stringify(request)}\n`).join(''))
      return 0
    }
    const onProgress = (done: number) => {
      // About a thousand cases run per second, so progress is shown for every tenth.
      if (done % 10 === 0 || done === checks.length) terminal.progress(`${done}/${checks.length}`)
    }
    const program = await runCommand(checks, invocation, onProgress)
    const verdicts = program?.verdicts ?? (await runApi(checks, OWN_API, onProgress))
    terminal.progress('')
    const report = tally(files, checks, verdicts)
    const junit = options.text('junit')
    if (junit !== undefined) await writeTextFile(junit, toJUnit(report, invocation.language))
    if (invocation.isJson) terminal.json(toJsonReport(report, program), 2)
    else write(report, program, invocation)
    return isWell(report) ? 0 : 1
  },
}

function write(report: SuiteReport, program: ProgramRun | undefined, { language, terminal }: Invocation): void {
  const screen = { language, width: Math.min(terminal.columns, 120), paint: terminal.paint }
  const isSilent = program !== undefined && !program.hasResults && !program.wasInterrupted
  for (const line of isSilent ? noResultLines(screen) : tableOf(report, screen)) terminal.line(line)
  for (const line of program === undefined ? [] : programLines(program, screen)) terminal.note(line)
}

/**
 * Returns the checks that the options select.
 *
 * @throws UsageError a file, flag or case does not exist, or none is selected
 */
function selected(files: readonly VectorFile[], options: OptionValues): readonly Check[] {
  const checks = files.flatMap(checksOf)
  const [names, flags, cases] = [options.all('file'), options.all('flag'), options.all('case')]
  refuseUnknown('--file', names, new Set(files.map(({ name }) => name)))
  refuseUnknown('--flag', flags, new Set(files.flatMap(({ notes }) => Object.keys(notes))))
  refuseUnknown('--case', cases, new Set(checks.map(({ testCase }) => testCase.id)))
  const wanted = checks.filter(
    ({ file, testCase }) =>
      (names.length === 0 || names.includes(file)) &&
      (flags.length === 0 || testCase.flags.some((flag) => flags.includes(flag))) &&
      (cases.length === 0 || cases.includes(testCase.id)),
  )
  if (wanted.length > 0) return wanted
  throw new UsageError({
    en: 'no case matches all of --file, --flag and --case',
    zh: '没有同时符合 --file、--flag、--case 的用例',
  })
}

function refuseUnknown(option: string, names: readonly string[], known: ReadonlySet<string>): void {
  const unknown = names.find((name) => !known.has(name))
  if (unknown === undefined) return
  const all = [...known]
  const [en, zh] =
    all.length > 120 ? ['', ''] : [`; the known ones are ${all.join(', ')}`, `，可用的有 ${all.join('、')}`]
  throw new UsageError({ en: `${option}: ${unknown} is unknown${en}`, zh: `${option}：没有 ${unknown}${zh}` })
}

/** Runs the checks on the program of `--command`. @returns `undefined` without `--command` */
async function runCommand(checks: readonly Check[], { options }: Invocation, onProgress: (done: number) => void) {
  // The limits are also checked without --command, since an invalid value is always wrong use.
  const timeoutMs = 1000 * (numberIn(options, 'timeout', SECONDS) ?? 10)
  const maxRestarts = numberIn(options, 'restarts', WHOLE_NUMBER) ?? 20
  const command = options.text('command')
  if (command === undefined) return undefined
  if (command.trim() === '')
    throw new UsageError({
      en: '--command is empty: give the program as typed in a shell',
      zh: '--command 为空，请写上被测程序的命令',
    })
  return await interruptible((signal) => runProgram(checks, { command, timeoutMs, maxRestarts, signal, onProgress }))
}

/** A time above 0, with up to three decimals. */
const SECONDS: NumberForm = {
  pattern: /^(?=.*[1-9])\d{1,5}(?:\.\d{1,3})?$/,
  expected: { en: 'seconds, such as 10 or 0.5', zh: '秒数，例如 10 或 0.5' },
}
