/**
 * Runs one program under test. The program leads a process group of its own, so that the processes that it starts can
 * be ended with it, by the id of the group, and no others.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import process from 'node:process'
import type { Bilingual } from '../findings/types.ts'
import { createLineReader } from './lines.ts'

/** The callbacks for the events of a child process; `onEnd` comes last. */
export interface ChildEvents {
  /** Receives a line of standard output. */
  onLine(line: string): void
  /** Receives a part of standard error. */
  onStderr(chunk: Uint8Array): void
  /** The program can take more input again. */
  onDrain(): void
  /** The program printed a line over the limit. */
  onFlood(): void
  /** The program and its output have ended. @param reason continues a sentence that begins with "the program" */
  onEnd(reason: Bilingual): void
}

/** A running program. */
export interface Child {
  /** Writes a line to standard input. @returns whether the program can take more now; if not, `onDrain` follows */
  send(line: string): boolean
  /** Closes standard input, so that the program can end by itself. */
  close(): void
  /** Ends the program and the processes that it started. */
  kill(): void
}

const MAX_LINE_BYTES = 16 * 1024 * 1024

/** Starts a program with a shell. @param command as it is typed in the shell */
export function startChild(command: string, events: ChildEvents): Child {
  const isGroup = process.platform !== 'win32'
  const child = spawn(command, { shell: true, detached: isGroup, stdio: 'pipe', windowsHide: true })
  const kill = () => killChild(child, isGroup)
  const killOnExit = () => kill()
  // Kill the group even if this process ends unexpectedly.
  process.on('exit', killOnExit)
  readOutput(child, events)
  child.stderr.on('data', events.onStderr)
  child.stdin.on('drain', events.onDrain)
  // Ignore this error: the program may end before it has read everything, and `onEnd` then reports the reason.
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => undefined)
  child.on('exit', kill)
  endOnce(child, (reason) => {
    process.off('exit', killOnExit)
    events.onEnd(reason)
  })
  return {
    send: (line) => child.stdin.write(`${line}\n`),
    close: () => child.stdin.end(),
    kill,
  }
}

function readOutput(child: ChildProcess, { onLine, onFlood }: ChildEvents): void {
  const reader = createLineReader(MAX_LINE_BYTES)
  let isFlooded = false
  child.stdout?.on('data', (chunk: Uint8Array) => {
    const lines = isFlooded ? [] : reader.take(chunk)
    if (lines === undefined) {
      isFlooded = true
      onFlood()
    } else for (const line of lines) onLine(line)
  })
  child.stdout?.on('end', () => {
    if (!isFlooded && reader.rest() !== '') onLine(reader.rest())
  })
}

/**
 * Calls `onEnd` once. `close` follows the end of both process and output; a program that cannot be started has only an
 * `error`.
 */
function endOnce(child: ChildProcess, onEnd: (reason: Bilingual) => void): void {
  let isOver = false
  const end = (reason: Bilingual) => {
    if (!isOver) onEnd(reason)
    isOver = true
  }
  child.on('error', ({ message }) => end({ en: `could not be started: ${message}`, zh: `无法启动：${message}` }))
  child.on('close', (code, signal) =>
    end(
      signal === null
        ? { en: `ended with exit code ${code}`, zh: `已结束，退出码 ${code}` }
        : { en: `was ended by ${signal}`, zh: `被信号 ${signal} 结束` },
    ),
  )
}

/** Kills the whole process group, with processes that the program has left behind. */
function killChild(child: ChildProcess, isGroup: boolean): void {
  if (child.pid === undefined) return
  try {
    if (isGroup) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // The group has already ended.
  }
}
