/** Reads `--env-file`: the variables of a file such as `.env`, as `node --env-file` gives them to a server. */
// Not a named import: before Node 20.12, which has no parseEnv, every command would fail to load.
import util from 'node:util'
import type { Environment } from '../language.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { fileText } from './source.ts'

/**
 * Returns the environment with the variables of a file. A variable that is set keeps its value, as with Node.
 *
 * @throws CommandError the file cannot be read
 */
export async function withFile(env: Environment, path: string, terminal: Terminal): Promise<Environment> {
  return { ...util.parseEnv(await fileText(path, terminal)), ...env }
}
