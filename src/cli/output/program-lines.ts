/** What a person should know of a program under test, beside its results. */
import type { ProgramRun } from '../../conformance/run-program.ts'
import type { Bilingual } from '../../findings/types.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from './columns.ts'
import type { Screen } from './conformance-table.ts'

/** What it says is its own: it may be long, and hold anything. */
const MAX_SHOWN = 1000
const SHOWN_LINES = 3

/** Whether it was given up, how often it was started again, and some of what it said. */
export function programLines({ restarts, noise, stderr, givenUp }: ProgramRun, screen: Screen): readonly string[] {
  const { language, width } = screen
  const told = (text: Bilingual): readonly string[] => wrap(text[language], width)
  return [
    ...(givenUp === undefined ? [] : told(wasGivenUp(printable(givenUp)))),
    ...(restarts === 0 ? [] : told(wasRestarted(restarts))),
    ...(noise.count === 0 ? [] : told(madeNoise(noise.count))),
    ...noise.lines.slice(0, SHOWN_LINES).map(quoted),
    ...(stderr.lines.length === 0 ? [] : told(LAST_OF_STDERR)),
    ...stderr.lines.map(quoted),
  ]
}

function wasGivenUp(reason: string): Bilingual {
  return { en: `given up: the program ${reason}`, zh: `程序被放弃：${reason}` }
}

function wasRestarted(times: number): Bilingual {
  return { en: times === 1 ? 'started again once' : `started again ${times} times`, zh: `重新启动 ${times} 次` }
}

function madeNoise(count: number): Bilingual {
  const lines = count === 1 ? '1 line of its output is no result:' : `${count} lines of its output are no results:`
  return { en: lines, zh: `标准输出中有 ${count} 行不是结果：` }
}

const LAST_OF_STDERR: Bilingual = { en: 'the last lines of its standard error:', zh: '标准错误的最后几行：' }

function quoted(line: string): string {
  return `  ${printable(line, MAX_SHOWN)}`
}
