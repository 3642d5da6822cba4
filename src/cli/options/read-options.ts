/** Reads the values of a command's options from the command line and the environment. */
import { parseArgs } from 'node:util'
import type { Command, OptionSpec, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'
import { COMMON_OPTIONS, GENERAL_OPTIONS } from './common-options.ts'

/** Returns every option of a command by its name. */
export function optionsOf({ options, common }: Pick<Command, 'options' | 'common'>): Record<string, OptionSpec> {
  const shared = common.map((name) => [name, COMMON_OPTIONS[name]] as const)
  return { ...options, ...Object.fromEntries(shared), ...GENERAL_OPTIONS }
}

/**
 * Reads the words after the command's name, and the environment.
 *
 * @throws UsageError the command has no such option, a value is missing, or a switch has a value
 */
export function readOptions(
  command: Command,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly values: OptionValues; readonly positionals: readonly string[] } {
  const specs = optionsOf(command)
  const { values, positionals } = parse(specs, words)
  return { values: valuesOf(specs, values, env), positionals }
}

type Parsed = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

function parse(specs: Readonly<Record<string, OptionSpec>>, words: readonly string[]) {
  const options = Object.entries(specs).map(([name, { value, isList }]) => {
    const short = name === 'help' ? { short: 'h' } : {}
    return [name, { type: value === undefined ? 'boolean' : 'string', multiple: isList === true, ...short }] as const
  })
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(options), allowPositionals: true })
  } catch (error) {
    throw wrongUse(specs, error)
  }
}

/** Translates an error of Node's parser. Its message quotes the option, never a value. */
function wrongUse(specs: Readonly<Record<string, OptionSpec>>, error: unknown): unknown {
  if (!(error instanceof TypeError)) return error
  const [, name] = /'(?:-., )?(--?[\w-]+)/.exec(error.message) ?? []
  if (name === undefined) return new UsageError({ en: error.message, zh: error.message })
  const spec = specs[name.slice(2)]
  if (spec === undefined) return new UsageError({ en: `the option ${name} is unknown`, zh: `没有选项 ${name}` })
  return spec.value === undefined
    ? new UsageError({ en: `${name} is a switch and takes no value`, zh: `${name} 是开关，后面不带值` })
    : new UsageError({
        en: `${name} needs a value; write a value that begins with "-" as ${name}=-…`,
        zh: `${name} 后面要有值；值以 “-” 开头时写成 ${name}=-…`,
      })
}

/**
 * Returns the value from the environment. Docker Compose and CI set unset variables to '', so an empty one counts as
 * missing.
 */
function valueInEnvironment(
  spec: OptionSpec | undefined,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const value = spec?.env === undefined ? undefined : env[spec.env]
  return value === undefined || (value === '' && spec?.mayBeEmpty !== true) ? [] : [value]
}

function valuesOf(
  specs: Readonly<Record<string, OptionSpec>>,
  parsed: Parsed,
  env: Readonly<Record<string, string | undefined>>,
): OptionValues {
  const all = (name: string): readonly string[] => {
    const given = [parsed[name] ?? []].flat().filter((value) => typeof value === 'string')
    return given.length > 0 ? given : valueInEnvironment(specs[name], env)
  }
  return { all, text: (name) => all(name).at(-1), isOn: (name) => parsed[name] === true }
}
