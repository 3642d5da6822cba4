/** What the words of the line say whatever the command is: its name, the language, the form, the wish for help. */
import { parseArgs } from 'node:util'

/** The line before the options of its command are known. */
export interface CommandLine {
  /** The words that are no options, as far as that can be told: the command's name, and what follows it. */
  readonly names: readonly string[]
  /** Every word but the command's name; general options that stood before it are still there. */
  readonly rest: readonly string[]
  /** An option before the command's name that is none of the general ones. */
  readonly stray: string | undefined
  /** The value of `--lang`. */
  readonly lang: string | undefined
  readonly isJson: boolean
  /** Also on a line that is wrong otherwise. */
  readonly asksForHelp: boolean
  readonly asksForVersion: boolean
}

/** Those of {@link GENERAL_OPTIONS}, and the one that stands without a command. */
const GENERAL = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

/** Reads the line; it never fails, since what is wrong with it is told in a language that stands on it. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...words], options: GENERAL, strict: false, tokens: true })
  const positionals = tokens.filter((token) => token.kind === 'positional')
  const options = tokens.filter((token) => token.kind === 'option')
  const at = positionals[0]?.index ?? words.length
  const before = options.filter(({ index }) => index < at)
  const isGiven = (name: string): boolean => options.some((option) => option.name === name)
  return {
    names: positionals.map(({ value }) => value),
    rest: words.filter((_, index) => index !== at),
    stray: before.find(({ name }) => !Object.hasOwn(GENERAL, name))?.rawName,
    lang: options.findLast(({ name }) => name === 'lang')?.value,
    isJson: isGiven('json'),
    asksForHelp: isGiven('help'),
    asksForVersion: before.some(({ name }) => name === 'version'),
  }
}
