/** Reads `--env-file`: the variables of a file such as `.env`, as `node --env-file` gives them to a server. */
// Not a named import: before Node 20.12, which has no parseEnv, every command would fail to load.
import util from 'node:util'
import { CommandError } from '../errors.ts'
import type { Environment } from '../language.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { fileText } from './source.ts'

/**
 * Returns the environment with the variables of a file. A variable that is set keeps its value, as with Node.
 *
 * @throws CommandError the file cannot be read, or Node is older than 20.12
 */
export async function withFile(env: Environment, path: string, terminal: Terminal): Promise<Environment> {
  if (!('parseEnv' in util)) {
    throw new CommandError('FILE_UNREADABLE', {
      en: '--env-file needs Node 20.12 or later; update Node, or set the variables in the shell',
      zh: '--env-file 需要 Node 20.12 或更高版本，请升级 Node，或在 shell 里设置这些变量',
    })
  }
  return { ...util.parseEnv(await fileText(path, terminal)), ...env }
}
