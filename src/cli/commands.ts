/** All commands, in the order of the help. */
import type { Command } from './command.ts'
import { conformance } from './commands/conformance.ts'
import { decrypt } from './commands/decrypt.ts'
import { doctor } from './commands/doctor.ts'
import { encrypt } from './commands/encrypt.ts'
import { explain } from './commands/explain.ts'
import { keygen } from './commands/keygen.ts'
import { listen } from './commands/listen.ts'
import { replay } from './commands/replay.ts'
import { send } from './commands/send.ts'
import { sign } from './commands/sign.ts'

export const COMMANDS: readonly Command[] = [
  listen,
  replay,
  doctor,
  explain,
  send,
  keygen,
  decrypt,
  encrypt,
  sign,
  conformance,
]
