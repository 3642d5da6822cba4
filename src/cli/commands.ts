/** Every command, in the order of the help. */
import type { Command } from './command.ts'
import { decrypt } from './commands/decrypt.ts'
import { encrypt } from './commands/encrypt.ts'
import { keygen } from './commands/keygen.ts'
import { sign } from './commands/sign.ts'

export const COMMANDS: readonly Command[] = [keygen, decrypt, encrypt, sign]
