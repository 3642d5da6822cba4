/** Runs the command in this process, and returns what it wrote and its exit code. */
import { runCommandLine } from '../../src/cli/program.ts'
import { type ProcessStreams, terminalOf } from '../../src/cli/terminal/terminal.ts'

/** The result of a call. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** How a call is made; without `input`, standard input is empty. */
export interface Call {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Whether standard input and output are a terminal. */
  readonly isTerminal?: boolean
  /** Standard output is a pipe. */
  readonly isPiped?: boolean
  readonly columns?: number
}

/** Runs `wechat-callback` with these arguments. */
export async function run(words: readonly string[], call: Call = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const { isTerminal = false, isPiped = false, columns = 80 } = call
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY: isTerminal && !(isPiped && name === 'stdout'),
    columns,
    write: (text: string | Uint8Array) => {
      written[name] += typeof text === 'string' ? text : new TextDecoder().decode(text)
    },
  })
  const streams: ProcessStreams = {
    stdin: Object.assign(inputOf(call.input), { isTTY: isTerminal && call.input === undefined }),
    stdout: output('stdout'),
    stderr: output('stderr'),
  }
  const env = call.env ?? {}
  const code = await runCommandLine(words, env, terminalOf(streams, env))
  return { code, ...written }
}

async function* inputOf(input: string | Uint8Array | undefined): AsyncGenerator<Uint8Array | string> {
  if (input !== undefined) yield input
}
