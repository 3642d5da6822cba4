/** The types of a command of `wechat-callback`, and of one invocation. */
import type { Bilingual } from '../findings/types.ts'
import type { Language } from './language.ts'
import type { Terminal } from './terminal/terminal.ts'

/** One command: its description for the help, and its function. */
export interface Command {
  /** The name that is typed. */
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: Bilingual
  /** The arguments after the name, e.g. `<url> --type text --content 你好`. */
  readonly synopsis: string
  /** The explanation in its help: paragraphs, and examples indented by two spaces. */
  readonly description: Bilingual
  /** Its own options, by the name after `--`. */
  readonly options: OptionSpecs
  /** The options of the account that it reads. Every command also has `lang`, `json` and `help`. */
  readonly account: readonly AccountOption[]
  /** How many positional arguments it takes: `[min, max]`. */
  readonly positionals: readonly [number, number]
  /**
   * Runs the command.
   *
   * @returns the exit code: 0 for success, 1 for a failure or findings
   * @throws UsageError for wrong use, which exits with 2
   */
  run(invocation: Invocation): Promise<number>
}

/** One option. */
export interface OptionSpec {
  /** The placeholder of the value in the help, e.g. `FILE`; an option without one is a switch. */
  readonly value?: string
  /** The letter after `-` that stands for the name. */
  readonly short?: string
  /** The environment variable that is read if the option is not given. */
  readonly env?: string
  /** Whether an empty variable is a value; by default it counts as not set. */
  readonly mayBeEmpty?: boolean
  /** Whether the option may be given more than once. */
  readonly isList?: boolean
  readonly summary: Bilingual
}

/** Options by the name after `--`. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** The options for the values of the account in the console. */
export type AccountOption = 'platform' | 'mode' | 'token' | 'encoding-aes-key' | 'receive-id'

/** One call of a command. */
export interface Invocation {
  readonly options: OptionValues
  readonly positionals: readonly string[]
  readonly language: Language
  /** Whether `--json` was given: the output is for a program. */
  readonly isJson: boolean
  readonly terminal: Terminal
}

/** The values of the options, from the command line or the environment. */
export interface OptionValues {
  /** Returns the value of an option, or the last of a list; `undefined` if it was not given. */
  text(name: string): string | undefined
  /** Returns every value of a list. */
  all(name: string): readonly string[]
  /** Returns whether a switch was given. */
  isOn(name: string): boolean
}
