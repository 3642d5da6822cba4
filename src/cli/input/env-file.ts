/**
 * Reads `--env-file`: the variables of a file such as `.env`, as `node --env-file` gives them to a server.
 *
 * Node reads the option too, although it is after the name of the program: a file that is missing ends the process before
 * this code runs, and the variables are already in the environment. Node does not promise that, so it is not relied on.
 */
// Not a named import: before Node 20.12, which has no parseEnv, every command would fail to load.
import util from 'node:util'
import { CommandError } from '../errors.ts'
import type { Environment } from '../language.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { fileText } from './source.ts'

/**
 * Returns the environment with the variables of a file. A variable that is set keeps its value, as with Node.
 *
 * @throws CommandError the file cannot be read, is not UTF-8 or begins with a BOM, or Node is older than 20.12
 */
export async function withFile(env: Environment, path: string, terminal: Terminal): Promise<Environment> {
  if (!('parseEnv' in util)) {
    throw new CommandError('FILE_UNREADABLE', {
      en: '--env-file needs Node 20.12 or later; update Node, or set the variables in the shell',
      zh: '--env-file 需要 Node 20.12 或更高版本，请升级 Node，或在 shell 里设置这些变量',
    })
  }
  const text = await fileText(path, terminal)
  // Node takes the BOM as part of the first name, so the server lacks that variable as well.
  if (text.startsWith('\uFEFF')) {
    throw new CommandError('INPUT_MALFORMED', {
      en: `the file ${path} begins with a byte order mark (BOM), so Node loses its first variable; save it as UTF-8 without BOM`,
      zh: `文件 ${path} 以 BOM 开头，Node 会读不到其中第一个变量，请另存为不带 BOM 的 UTF-8`,
    })
  }
  return { ...util.parseEnv(text), ...env }
}
