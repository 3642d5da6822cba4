#!/usr/bin/env node
/** The command `wechat-callback`. */
import process from 'node:process'
import { runCommandLine } from './program.ts'
import { terminalOf } from './terminal/terminal.ts'

const outputClosed = new AbortController()

// In `wechat-callback … | head`, the pipe closes while the command writes. Only the output is lost: the exit code still
// counts. A command that has no end of its own ends then.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return outputClosed.abort()
  process.stderr.write(`wechat-callback: standard output cannot be written (${code})\n`, () => process.exit(1))
})
process.stderr.on('error', () => undefined)

const terminal = terminalOf(process, process.env, outputClosed.signal)
process.exitCode = await runCommandLine(process.argv.slice(2), process.env, terminal)
