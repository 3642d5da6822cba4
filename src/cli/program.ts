/** From the words of the command line to an exit code: 0 all is well, 1 it is not, 2 wrong use. */

import type { Bilingual } from '../diagnosis/types.ts'
import { isCallbackError } from '../errors.ts'
import { type Command, CommandError, type Invocation, UsageError } from './command.ts'
import { COMMANDS } from './commands.ts'
import { helpOf, helpOfAll, type Page } from './help.ts'
import { type Language, languageOf } from './language.ts'
import { readOptions } from './read-options.ts'
import type { Terminal } from './terminal.ts'
import { PACKAGE_VERSION } from './version.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Runs the command.
 *
 * @param words what was typed behind `wechat-callback`
 * @returns the exit code; it never rejects for what the user did or what came over the network
 */
export async function runProgram(words: readonly string[], env: Environment, terminal: Terminal): Promise<number> {
  const page: Page = { language: languageIn(words, env), width: Math.min(terminal.columns, 100) }
  const [name, ...rest] = words
  const command = COMMANDS.find((candidate) => candidate.name === (name === 'help' ? rest[0] : name))
  if (command === undefined) return withoutCommand(words, page, terminal)
  if (name === 'help' || asksForHelp(rest)) return show(helpOf(command, page), terminal)
  try {
    return await command.run(invocationOf(command, rest, { env, terminal, language: page.language }))
  } catch (error) {
    return failed(error, command, { terminal, language: page.language })
  }
}

function withoutCommand(words: readonly string[], page: Page, terminal: Terminal): number {
  const [first] = words
  if (first === '--version' || first === '-V') return show(PACKAGE_VERSION, terminal)
  const isHelp = first === 'help' || asksForHelp(words)
  const unknown = first === 'help' ? words[1] : first
  if (isHelp && (unknown === undefined || unknown.startsWith('-'))) return show(helpOfAll(COMMANDS, page), terminal)
  if (unknown !== undefined && !unknown.startsWith('-')) {
    terminal.note(
      page.language === 'zh' ? `没有命令 ${printable(unknown)}` : `there is no command ${printable(unknown)}`,
    )
  }
  terminal.note(helpOfAll(COMMANDS, page))
  return 2
}

function show(text: string, terminal: Terminal): number {
  terminal.line(text)
  return 0
}

/** Before the options are parsed, so that help comes also for a line that is wrong. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return (end === -1 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h')
}

function languageIn(words: readonly string[], env: Environment): Language {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = words[index]
  const given = word === '--lang' ? words[index + 1] : word?.slice('--lang='.length)
  return languageOf(given ?? env.WECHAT_LANG, env)
}

interface Surroundings {
  readonly env: Environment
  readonly terminal: Terminal
  readonly language: Language
}

function invocationOf(command: Command, words: readonly string[], around: Surroundings): Invocation {
  const { values, positionals } = readOptions(command, words, around.env)
  const language = values.text('lang') ?? 'en'
  if (language !== 'en' && language !== 'zh') throw new UsageError({ en: '--lang: en or zh', zh: '--lang：en 或 zh' })
  const [least, most] = command.positionals
  if (positionals.length < least) throw new UsageError({ en: 'an argument is missing', zh: '缺少参数' })
  if (positionals.length > most) throw new UsageError({ en: 'too many arguments', zh: '参数太多' })
  return {
    options: values,
    positionals,
    language: around.language,
    isJson: values.isOn('json'),
    terminal: around.terminal,
  }
}

/** What went wrong, in the person's language; of what nobody foresaw at least its own sentence. */
function failed(error: unknown, command: Command, { terminal, language }: Omit<Surroundings, 'env'>): number {
  terminal.progress('')
  terminal.note(`wechat-callback ${command.name}: ${textsOf(error)[language]}`)
  if (!(error instanceof UsageError) && !(error instanceof TypeError)) return 1
  terminal.note(
    language === 'zh' ? `用法：wechat-callback ${command.name} --help` : `see: wechat-callback ${command.name} --help`,
  )
  return 2
}

function textsOf(error: unknown): Bilingual {
  if (error instanceof UsageError || error instanceof CommandError) return error.texts
  if (isCallbackError(error)) return both(`${error.code}: ${error.message}`)
  return both(error instanceof Error ? error.message : String(error))
}

function both(text: string): Bilingual {
  return { en: text, zh: text }
}

/** A word of the line as it can be shown: control characters would move the cursor. */
function printable(word: string): string {
  return word.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 60)
}
