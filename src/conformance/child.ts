/**
 * One running program under test. It is the leader of a group of processes of its own, so that what it starts itself can be ended
 * with it, by its id and no other's.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import process from 'node:process'
import type { Bilingual } from '../findings/types.ts'
import { createLineReader } from './lines.ts'

/** The events of a child process; `onEnd` is the last. */
export interface ChildEvents {
  /** A line of its standard output. */
  onLine(line: string): void
  /** A part of its standard error. */
  onStderr(chunk: Uint8Array): void
  /** It can take more input again. */
  onDrain(): void
  /** It printed a line that is longer than may be. */
  onFlood(): void
  /** It has ended, and so has its output. @param how goes on from "the program" */
  onEnd(how: Bilingual): void
}

/** A running program. */
export interface Child {
  /** @returns whether it can take more at once; if not, `onDrain` follows */
  send(line: string): boolean
  /** Closes its standard input: it may finish by itself. */
  close(): void
  /** Ends it and what it has started. */
  kill(): void
}

const MAX_LINE_BYTES = 16 * 1024 * 1024

/** Starts a program as a shell does. @param command as it would be typed */
export function startChild(command: string, events: ChildEvents): Child {
  const isGroup = process.platform !== 'win32'
  const child = spawn(command, { shell: true, detached: isGroup, stdio: 'pipe', windowsHide: true })
  const kill = () => killChild(child, isGroup)
  const goodbye = () => kill()
  // Also where this process ends in a way that was not foreseen.
  process.on('exit', goodbye)
  readOutput(child, events)
  child.stderr.on('data', events.onStderr)
  child.stdin.on('drain', events.onDrain)
  // It may be over before it has read everything, which its end tells better.
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => undefined)
  child.on('exit', kill)
  endOnce(child, (how) => {
    process.off('exit', goodbye)
    events.onEnd(how)
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

/** `close` comes when output and process are both over; a program that can't be started has only an `error`. */
function endOnce(child: ChildProcess, onEnd: (how: Bilingual) => void): void {
  let isOver = false
  const end = (how: Bilingual) => {
    if (!isOver) onEnd(how)
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

/** Its whole group: also what it left running behind it. */
function killChild(child: ChildProcess, isGroup: boolean): void {
  if (child.pid === undefined) return
  try {
    if (isGroup) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended already, and so has its group.
  }
}
