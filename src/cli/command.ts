/** What a command of `wechat-callback` is, and what it is given. */
import type { Bilingual } from '../findings/types.ts'
import type { Language } from './language.ts'
import type { Terminal } from './terminal/terminal.ts'

/** One command, as data and a function. */
export interface Command {
  /** As it is typed. */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: Bilingual
  /** What follows the name, e.g. `<url> --type text --content 你好`. */
  readonly synopsis: string
  /** What a reader of its help should know beyond its options: paragraphs, and examples indented by two. */
  readonly description: Bilingual
  /** Its own options, by the name that is typed after `--`. */
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Which of the common options it reads; its help shows those. `lang`, `json` and `help` every command has. */
  readonly common: readonly CommonOption[]
  /** How many arguments may stand without a name: `[least, most]`. */
  readonly positionals: readonly [number, number]
  /**
   * @returns 0 when all is well, 1 when not
   * @throws UsageError for wrong use, which exits with 2
   */
  run(invocation: Invocation): Promise<number>
}

/** One option. */
export interface OptionSpec {
  /** What stands for the value in the help, e.g. `FILE`; without it the option is a switch. */
  readonly value?: string
  /** The environment variable that is read where the option isn't given. */
  readonly env?: string
  /** Empty is a value; else an empty variable counts as not set. */
  readonly mayBeEmpty?: boolean
  /** The option may be given more than once. */
  readonly isList?: boolean
  readonly summary: Bilingual
}

/** The options that more than one command reads. */
export type CommonOption = 'platform' | 'mode' | 'token' | 'encoding-aes-key' | 'receive-id'

/** One call of a command. */
export interface Invocation {
  readonly options: OptionValues
  readonly positionals: readonly string[]
  readonly language: Language
  /** Whether `--json` asks for output that a program reads. */
  readonly isJson: boolean
  readonly terminal: Terminal
}

/** The options that were given, on the line or in the environment. */
export interface OptionValues {
  /** The value, `undefined` if it was not given; of a list the last. */
  text(name: string): string | undefined
  /** Every value of a list. */
  all(name: string): readonly string[]
  /** Whether a switch is on. */
  isOn(name: string): boolean
}
