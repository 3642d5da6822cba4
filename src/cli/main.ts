#!/usr/bin/env node
/** The command `wechat-callback`. */
import process from 'node:process'
import { runProgram } from './program.ts'
import { terminalOf } from './terminal.ts'

// `wechat-callback … | head` closes the pipe while we write: nobody reads on, so there is nothing to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runProgram(process.argv.slice(2), process.env, terminalOf(process, process.env))
