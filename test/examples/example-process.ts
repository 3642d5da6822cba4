/** One example as a separate process. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, send } from '../support/http.ts'

const root = fileURLToPath(new URL('../../examples/', import.meta.url))
const drain = new URL('drain.mjs', import.meta.url).href

/**
 * The examples that have a package of their own and start a server for 企业微信: those with a framework. The bot is a
 * platform of its own.
 */
export const exampleNames: readonly string[] = readdirSync(root).filter(
  (name) =>
    name !== 'bot' && existsSync(`${root}${name}/package.json`) && scriptsOf(`${root}${name}/`).start !== undefined,
)

export interface ExampleProcess {
  readonly port: number
  /** What it has written to standard error so far. */
  errors(): string
  /** What it has written to standard output so far. */
  output(): string
  /** Sends the signal to stop, as a container does, and waits until the process has ended. */
  terminate(): Promise<void>
  stop(): Promise<void>
}

/** Builds the example if necessary, starts it, and waits until it listens; the caller stops it. */
export async function startExample(name: string, variables: Readonly<Record<string, string>>): Promise<ExampleProcess> {
  const folder = `${root}${name}/`
  if (!existsSync(`${folder}node_modules`)) throw new Error(`examples/${name} is not installed: see install.mjs`)
  const start = programOf(folder, scriptsOf(folder).start ?? '')
  const port = await freePort()
  const env = { ...environment(), ...variables, PORT: String(port) }
  buildExample(name, env)

  const child = spawn(process.execPath, ['--import', drain, ...start], { cwd: folder, env })
  let errors = ''
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const stop = () => end(child)
  if (!(await isListening(port, child))) {
    await stop()
    throw new Error(`examples/${name} did not start:\n${errors}`)
  }
  const terminate = async () => {
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
  }
  return { port, errors: () => errors, output: () => output, terminate, stop }
}

/** Builds an example, which compiles it where it is in TypeScript; does nothing where it needs no build. */
export function buildExample(name: string, env: NodeJS.ProcessEnv = environment()): void {
  const folder = `${root}${name}/`
  const { build } = scriptsOf(folder)
  if (build === undefined) return
  execFileSync(process.execPath, programOf(folder, build), { cwd: folder, env, stdio: 'pipe', timeout: 90_000 })
}

function scriptsOf(folder: string): Readonly<Partial<Record<'build' | 'start', string>>> {
  return JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).scripts ?? {}
}

/** Does what `npm run` does, but without a shell, so that the program itself is started and ended. */
function programOf(folder: string, script: string): readonly string[] {
  const [command = '', ...values] = script.split(' ')
  return command === 'node' ? values : [binaryOf(folder, command), ...values]
}

function binaryOf(folder: string, name: string): string {
  return realpathSync(`${folder}node_modules/.bin/${name}`)
}

/** Without the variables that the test runner sets for its own processes: the frameworks read some of them. */
function environment(): NodeJS.ProcessEnv {
  const own = ['NODE_ENV', 'NODE_OPTIONS', 'TEST', 'VITEST']
  const others = Object.entries(process.env).filter(([name]) => !own.includes(name) && !name.startsWith('VITEST_'))
  return { ...Object.fromEntries(others), NEXT_TELEMETRY_DISABLED: '1' }
}

/** Waits until the server responds at all. @returns whether it does: it may have ended, or take too long */
async function isListening(port: number, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + 25_000
  while (!isGone(child) && Date.now() < deadline) {
    if (await send(port, { method: 'GET', path: '/' }).catch(() => undefined)) return true
    await sleep(30)
  }
  return false
}

function isGone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function end(child: ChildProcess): Promise<void> {
  if (isGone(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
