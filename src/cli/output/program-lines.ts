/** Describes the run of a program under test, in addition to its results. */
import type { ProgramRun } from '../../conformance/run-program.ts'
import type { Bilingual } from '../../findings/types.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from './columns.ts'
import { MAX_QUOTED, type Screen } from './conformance-table.ts'

const SHOWN_LINES = 3

/** Describes why the run stopped and how often the program was restarted, and quotes some of its output. */
export function programLines({ restarts, noise, stderr, givenUp }: ProgramRun, screen: Screen): readonly string[] {
  const { language, width } = screen
  const wrapped = (text: Bilingual): readonly string[] => wrap(text[language], width)
  return [
    ...(givenUp === undefined ? [] : wrapped(wasGivenUp(givenUp))),
    ...(restarts === 0 ? [] : wrapped(wasRestarted(restarts))),
    ...(noise.count === 0 ? [] : wrapped(madeNoise(noise.count))),
    ...noise.lines.slice(0, SHOWN_LINES).map(quoted),
    ...(stderr.lines.length === 0 ? [] : wrapped(LAST_OF_STDERR)),
    ...stderr.lines.map(quoted),
  ]
}

/**
 * Writes the message for a program without a single result in one of the three forms, for which a table would show only
 * zeros.
 */
export function noResultLines({ language, width }: Pick<Screen, 'language' | 'width'>): readonly string[] {
  return wrap(NO_RESULT[language], width)
}

const NO_RESULT: Bilingual = {
  en:
    'No result: the program does not follow the protocol. For each line of JSON on standard input it must write one line on ' +
    'standard output, such as {"id":"…","result":"unsupported"}, and flush it. vectors/README.md of this package describes ' +
    'the protocol, and conformance --requests prints the requests.',
  zh:
    '没有任何结果：程序没有按协议输出。从标准输入每读一行 JSON，就要向标准输出写一行结果，' +
    '例如 {"id":"…","result":"unsupported"}，并立即 flush。协议见本包的 vectors/README.zh-CN.md，' +
    '用 conformance --requests 可以看到发给程序的请求。',
}

function wasGivenUp({ en, zh }: Bilingual): Bilingual {
  return { en: `stopped: the program ${printable(en)}`, zh: `已停止：程序${printable(zh)}` }
}

function wasRestarted(times: number): Bilingual {
  return { en: times === 1 ? 'restarted once' : `restarted ${times} times`, zh: `重新启动 ${times} 次` }
}

function madeNoise(count: number): Bilingual {
  const lines = count === 1 ? '1 line of its output is not a result:' : `${count} lines of its output are not results:`
  return { en: lines, zh: `标准输出中有 ${count} 行不是结果：` }
}

const LAST_OF_STDERR: Bilingual = { en: 'the last lines of its standard error:', zh: '标准错误的最后几行：' }

function quoted(line: string): string {
  return `  ${printable(line, MAX_QUOTED)}`
}
