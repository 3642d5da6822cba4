/** Reads the general parts of the command line: the command's name, the language, JSON output, help. */
import { parseArgs } from 'node:util'
import { cutShortGroups, PROGRAM_OPTIONS, toParseArgs } from './specs.ts'

/** The command line, before the options of its command are known. */
export interface CommandLine {
  /** The words that do not look like options: the command's name, and what follows it. */
  readonly names: readonly string[]
  /** All words but the command's name, including general options before it. */
  readonly rest: readonly string[]
  /** An option before the command's name that is not a general one. */
  readonly stray: string | undefined
  /** The value of `--lang`. */
  readonly lang: string | undefined
  readonly isJson: boolean
  /** Whether help is requested, even if the rest of the command line is wrong. */
  readonly asksForHelp: boolean
  readonly asksForVersion: boolean
}

/** Reads the line. It never throws, since an error message needs the language, which is on the command line too. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const options = toParseArgs(PROGRAM_OPTIONS)
  const { tokens } = parseArgs({ args: cutShortGroups(words), options, strict: false, tokens: true })
  const positionals = tokens.filter((token) => token.kind === 'positional')
  const given = tokens.filter((token) => token.kind === 'option')
  const at = positionals[0]?.index ?? words.length
  const before = given.filter(({ index }) => index < at)
  const isGiven = (name: string): boolean => given.some((option) => option.name === name)
  return {
    names: positionals.map(({ value }) => value),
    rest: words.filter((_, index) => index !== at),
    stray: before.find(({ name }) => !Object.hasOwn(PROGRAM_OPTIONS, name))?.rawName,
    lang: given.findLast(({ name }) => name === 'lang')?.value,
    isJson: isGiven('json'),
    asksForHelp: isGiven('help'),
    asksForVersion: before.some(({ name }) => name === 'version'),
  }
}
