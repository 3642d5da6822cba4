/** Runs `wechat-callback listen` as a process, as a user does, with the built command. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { credentials } from './account.ts'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Matches what the command writes when it listens, to its last sentence. */
const FIRST_LINES = /http:\/\/[^:]+:(\d+)[\s\S]*\n3\..*\n/

/** The environment of the command, with the account of the tests. */
export const ACCOUNT_ENV: Readonly<Record<string, string>> = {
  WECHAT_TOKEN: credentials.token,
  WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
  WECHAT_RECEIVE_ID: String(credentials.receiveId),
  WECHAT_LANG: 'en',
}

/** A command that listens. */
export interface ListenProcess {
  /** Its address, with a path. */
  readonly url: string
  readonly port: number
  /** Standard output so far. */
  readonly stdout: () => string
  readonly stderr: () => string
  /** Waits until standard output holds a text. */
  shows(text: string): Promise<void>
  /** Closes the pipe that reads standard output, as `… | head -1` does. */
  closeOutput(): void
  /** The exit code, and the signal that has ended it. */
  readonly exited: Promise<readonly unknown[]>
  /** Ends it with a signal. @returns its exit code and the signal that has ended it */
  end(signal?: NodeJS.Signals): Promise<readonly unknown[]>
}

/** Returns a function that starts the command on a free port; commands that still run end with the test file. */
export function listenProcesses(): (
  words?: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<ListenProcess> {
  const running = new Set<() => Promise<unknown>>()
  afterAll(() => Promise.all([...running].map((end) => end())))
  return async (words = [], env = {}) => {
    const child = spawn(process.execPath, [command, 'listen', '--port', '0', ...words], {
      env: { ...ACCOUNT_ENV, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const written = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        written[name] += text
      })
    }
    const exited = once(child, 'exit')
    const end = async (signal: NodeJS.Signals = 'SIGINT') => {
      child.kill(signal)
      return await exited
    }
    running.add(end)
    const holds = async (name: 'stdout' | 'stderr', text: string | RegExp) => {
      while (written[name].search(typeof text === 'string' ? escaped(text) : text) < 0) {
        if (child.exitCode !== null) throw new Error(`the command has ended: ${written.stderr}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    }
    await holds('stderr', FIRST_LINES)
    const port = Number(FIRST_LINES.exec(written.stderr)?.[1])
    return {
      url: `http://127.0.0.1:${port}/callback`,
      port,
      stdout: () => written.stdout,
      stderr: () => written.stderr,
      shows: (text) => holds('stdout', text),
      closeOutput: () => void child.stdout.destroy(),
      exited,
      end,
    }
  }
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
}
