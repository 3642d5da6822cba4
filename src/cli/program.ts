/** Runs a command line. Out: the exit code, 0 for success, 1 for a failure or findings, 2 for wrong use. */

import { nearNames } from '../primitives/near-names.ts'
import type { Command, Invocation } from './command.ts'
import { COMMANDS } from './commands.ts'
import { type Failure, failureOf, UsageError } from './errors.ts'
import { helpOf, helpOfAll, type Page } from './help.ts'
import { type Environment, isLanguage, type Language, languageOf } from './language.ts'
import { type CommandLine, readCommandLine } from './options/command-line.ts'
import { readOptions } from './options/read-options.ts'
import { PROGRAM_OPTIONS } from './options/specs.ts'
import { suggestion } from './options/suggestion.ts'
import { MAX_TEXT_WIDTH } from './output/columns.ts'
import { printable, printableText } from './terminal/printable.ts'
import type { Terminal } from './terminal/terminal.ts'
import { PACKAGE_VERSION } from './version.ts'

/** One call of the program. */
interface Call {
  readonly line: CommandLine
  /** The name of the command that is to run or to be explained. */
  readonly name: string | undefined
  readonly asksForHelp: boolean
  readonly env: Environment
  readonly terminal: Terminal
  readonly language: Language
}

/**
 * Runs the command.
 *
 * @param words the words after `wechat-callback` on the command line
 * @returns the exit code; it never rejects because of wrong use or of what came over the network
 */
export async function runCommandLine(words: readonly string[], env: Environment, terminal: Terminal): Promise<number> {
  const line = readCommandLine(words)
  const [first, topic] = line.names
  const isHelp = first === 'help'
  const call: Call = {
    line,
    name: isHelp ? topic : first,
    asksForHelp: isHelp || line.asksForHelp,
    env,
    terminal,
    language: languageOf(line.lang, env),
  }
  const command = COMMANDS.find(({ name }) => name === call.name)
  if (command === undefined || line.stray !== undefined) return withoutCommand(call)
  if (call.asksForHelp) return show(helpOf(command, pageOf(call)), terminal)
  try {
    return await command.run(await invocationOf(command, call))
  } catch (error) {
    return reportFailure(failureOf(error), command, call)
  }
}

function pageOf({ language, terminal }: Call): Page {
  return { language, width: Math.min(terminal.columns, MAX_TEXT_WIDTH) }
}

function show(text: string, terminal: Terminal): number {
  terminal.line(text)
  return 0
}

function withoutCommand(call: Call): number {
  const { line, name, asksForHelp, language, terminal } = call
  if (line.asksForVersion) return show(PACKAGE_VERSION, terminal)
  if (asksForHelp && name === undefined) return show(helpOfAll(COMMANDS, pageOf(call)), terminal)
  const { error, hasSuggestion } = noCommandError(line.stray, name)
  const { texts } = failureOf(error)
  if (line.isJson) terminal.json({ error: { code: 'USAGE', message: texts[language] } })
  else if (hasSuggestion) terminal.note([texts[language], hintAt('wechat-callback --help', language)].join('\n'))
  else terminal.note([texts[language], '', helpOfAll(COMMANDS, pageOf(call))].join('\n'))
  return 2
}

/** Makes the usage error for a missing or unknown command, and says whether it suggests another. */
function noCommandError(
  stray: string | undefined,
  unknown: string | undefined,
): { readonly error: UsageError; readonly hasSuggestion: boolean } {
  if (stray !== undefined) {
    const near = nearNames(stray.replace(/^-+/, ''), Object.keys(PROGRAM_OPTIONS)).map((name) => `--${name}`)
    const { en, zh } = suggestion(near)
    const option = printable(stray)
    return {
      error: new UsageError({
        en:
          near.length > 0
            ? `the option ${option} is unknown${en}`
            : `${option}: write options after the command; only --json, --lang and --help may come before it`,
        zh:
          near.length > 0
            ? `没有选项 ${option}${zh}`
            : `${option}：选项要写在命令后面，只有 --json、--lang、--help 可以写在前面`,
      }),
      hasSuggestion: near.length > 0,
    }
  }
  if (unknown === undefined) {
    return { error: new UsageError({ en: 'a command is missing', zh: '缺少命令' }), hasSuggestion: false }
  }
  const near = nearNames(
    unknown,
    COMMANDS.map(({ name }) => name),
  )
  const { en, zh } = suggestion(near)
  return {
    error: new UsageError({
      en: `the command ${printable(unknown)} is unknown${en}`,
      zh: `没有命令 ${printable(unknown)}${zh}`,
    }),
    hasSuggestion: near.length > 0,
  }
}

async function invocationOf(command: Command, { line, env, terminal, language }: Call): Promise<Invocation> {
  const { values, positionals } = await readOptions(command, line.rest, env, terminal)
  if (line.lang !== undefined && !isLanguage(line.lang)) {
    throw new UsageError({ en: '--lang must be en or zh', zh: '--lang 只能是 en 或 zh' })
  }
  const [least, most] = command.positionals
  if (positionals.length < least) {
    const usage = `wechat-callback ${command.name} ${command.synopsis}`
    throw new UsageError({ en: `an argument is missing: ${usage}`, zh: `缺少参数：${usage}` })
  }
  if (positionals.length > most) throw new UsageError({ en: 'too many arguments', zh: '参数太多' })
  return { options: values, positionals, language, isJson: line.isJson, terminal }
}

/** Writes a failure, in the language of the call or as JSON, and returns the exit code. */
function reportFailure(
  { code, isCodeShown, texts, exitCode }: Failure,
  command: Command,
  { line, language, terminal }: Call,
): number {
  terminal.progress('')
  const message = texts[language]
  if (line.isJson) {
    terminal.json({ error: { code, message } })
    return exitCode
  }
  terminal.note(printableText(`wechat-callback ${command.name}: ${isCodeShown ? `${code}: ` : ''}${message}`))
  if (exitCode === 2) terminal.note(hintAt(`wechat-callback ${command.name} --help`, language))
  return exitCode
}

function hintAt(help: string, language: Language): string {
  return language === 'zh' ? `用法：${help}` : `see: ${help}`
}
