/** The words of the command line and the environment, as the values of a command's options. */
import { parseArgs } from 'node:util'
import type { Command, OptionSpec, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'
import { COMMON_OPTIONS, GENERAL_OPTIONS } from './common-options.ts'

/** Every option of a command, by name. */
export function optionsOf({ options, common }: Pick<Command, 'options' | 'common'>): Record<string, OptionSpec> {
  const shared = common.map((name) => [name, COMMON_OPTIONS[name]] as const)
  return { ...options, ...Object.fromEntries(shared), ...GENERAL_OPTIONS }
}

/**
 * Reads the words behind the command's name.
 *
 * @throws UsageError an option that the command doesn't have, a value that is missing or too much
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

/** Node's sentence names the word; what it quotes is an option or its name, never a value. */
function wrongUse(specs: Readonly<Record<string, OptionSpec>>, error: unknown): unknown {
  if (!(error instanceof TypeError)) return error
  const [, name] = /'(?:-., )?(--?[\w-]+)/.exec(error.message) ?? []
  if (name === undefined) return new UsageError({ en: error.message, zh: error.message })
  const spec = specs[name.slice(2)]
  if (spec === undefined) return new UsageError({ en: `there is no option ${name}`, zh: `没有选项 ${name}` })
  return spec.value === undefined
    ? new UsageError({ en: `${name} is a switch and takes no value`, zh: `${name} 是开关，后面不带值` })
    : new UsageError({
        en: `${name} needs a value; one that begins with "-" is written ${name}=-…`,
        zh: `${name} 后面要有值；值以 “-” 开头时写成 ${name}=-…`,
      })
}

/** What the environment says; docker compose and CI set variables that nobody filled in to ''. */
function inherited(spec: OptionSpec | undefined, env: Readonly<Record<string, string | undefined>>): readonly string[] {
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
    return given.length > 0 ? given : inherited(specs[name], env)
  }
  return { all, text: (name) => all(name).at(-1), isOn: (name) => parsed[name] === true }
}
