/** Reads the values of a command's options from the command line and the environment. */
import { parseArgs } from 'node:util'
import { nearNames } from '../../primitives/near-names.ts'
import type { Command, OptionSpec, OptionSpecs, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'
import { withFile } from '../input/env-file.ts'
import type { Environment } from '../language.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { ACCOUNT_OPTIONS, cutShortGroups, ENV_FILE, GENERAL_OPTIONS, toParseArgs } from './specs.ts'
import { suggestion } from './suggestion.ts'

/** Returns the options of the account that a command reads, and the one that reads them from a file. */
export function accountOptionsOf({ account }: Command): OptionSpecs {
  if (account.length === 0) return {}
  return { ...Object.fromEntries(account.map((name) => [name, ACCOUNT_OPTIONS[name]])), ...ENV_FILE }
}

/** Returns every option of a command. */
export function optionsOf(command: Command): OptionSpecs {
  return { ...command.options, ...accountOptionsOf(command), ...GENERAL_OPTIONS }
}

/**
 * Reads the words after the command's name, and the environment.
 *
 * @param terminal reads the file of `--env-file`
 * @throws UsageError the command has no such option, a value is missing, or a switch has a value
 * @throws CommandError the file of `--env-file` cannot be read
 */
export async function readOptions(
  command: Command,
  words: readonly string[],
  env: Environment,
  terminal: Terminal,
): Promise<{ readonly values: OptionValues; readonly positionals: readonly string[] }> {
  const specs = optionsOf(command)
  const { values, positionals } = parse(specs, words)
  const path = values['env-file']
  const variables = typeof path === 'string' ? await withFile(env, path, terminal) : env
  return { values: valuesOf(specs, values, variables), positionals }
}

type Parsed = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

function parse(specs: OptionSpecs, words: readonly string[]) {
  try {
    return parseArgs({ args: cutShortGroups(words), options: toParseArgs(specs), allowPositionals: true })
  } catch (error) {
    throw wrongUse(specs, error)
  }
}

/** Translates an error of Node's parser. Its message quotes the option, never a value. */
function wrongUse(specs: OptionSpecs, error: unknown): unknown {
  if (!(error instanceof TypeError)) return error
  const [, name] = /'(?:-., )?(--?[\w-]+)/.exec(error.message) ?? []
  if (name === undefined) return new UsageError({ en: error.message, zh: error.message })
  const spec = specs[name.slice(2)]
  if (spec === undefined) return unknownOption(name, Object.keys(specs))
  return spec.value === undefined
    ? new UsageError({ en: `${name} is a switch and takes no value`, zh: `${name} 是开关，后面不带值` })
    : new UsageError({
        en: `${name} needs a value; write a value that begins with "-" as ${name}=-…`,
        zh: `${name} 后面要有值；值以“-”开头时写成 ${name}=-…`,
      })
}

/** Makes the error for an option that does not exist, with those that it may mean. */
function unknownOption(name: string, known: readonly string[]): UsageError {
  const near = nearNames(name.replace(/^-+/, ''), known).map((each) => `--${each}`)
  const { en, zh } = suggestion(near)
  return new UsageError({ en: `the option ${name} is unknown${en}`, zh: `没有选项 ${name}${zh}` })
}

/**
 * Returns the value from the environment. Docker Compose and CI set unset variables to '', so an empty one counts as
 * missing.
 */
function valueInEnvironment(spec: OptionSpec | undefined, env: Environment): readonly string[] {
  const value = spec?.env === undefined ? undefined : env[spec.env]
  return value === undefined || (value === '' && spec?.mayBeEmpty !== true) ? [] : [value]
}

function valuesOf(specs: OptionSpecs, parsed: Parsed, env: Environment): OptionValues {
  const all = (name: string): readonly string[] => {
    const given = [parsed[name] ?? []].flat().filter((value) => typeof value === 'string')
    return given.length > 0 ? given : valueInEnvironment(specs[name], env)
  }
  return { all, text: (name) => all(name).at(-1), isOn: (name) => parsed[name] === true }
}
