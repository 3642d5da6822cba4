/** Reads the input of a command: a file, or standard input. */
import { open } from 'node:fs/promises'
import type { Bilingual } from '../../findings/types.ts'
import { decodeUtf8 } from '../../primitives/utf8.ts'
import { CommandError, UsageError } from '../errors.ts'
import { readAll, unreadable } from '../terminal/read-all.ts'
import type { Terminal } from '../terminal/terminal.ts'

/**
 * Reads standard input as text, unchanged.
 *
 * @throws UsageError standard input is a keyboard: the command would seem to hang
 * @throws CommandError it is not UTF-8
 */
export async function inputText(terminal: Terminal): Promise<string> {
  if (terminal.isInputInteractive) {
    throw new UsageError({
      en: 'standard input is the keyboard; pipe the text in, or redirect a file: … < FILE',
      zh: '标准输入是键盘，请用管道传入内容，或重定向文件：… < FILE',
    })
  }
  return decodeInput(await terminal.readInput(), { en: 'standard input', zh: '标准输入' })
}

/**
 * Reads a file as bytes; `-` is standard input.
 *
 * @throws CommandError the file cannot be read, or is too large
 */
export async function fileBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  if (path === '-') return await terminal.readInput()
  const name = nameOf(path)
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(name, error)
  })
  // Do not use readFile here: it would read /dev/zero until the memory is full.
  return await readAll(file.createReadStream(), name)
}

/** Reads a file as text. @throws CommandError it cannot be read, or is not UTF-8 */
export async function fileText(path: string, terminal: Terminal): Promise<string> {
  return decodeInput(await fileBytes(path, terminal), nameOf(path))
}

function nameOf(path: string): Bilingual {
  return { en: `the file ${path}`, zh: `文件 ${path} ` }
}

function decodeInput(bytes: Uint8Array, { en, zh }: Bilingual): string {
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  throw new CommandError('INPUT_MALFORMED', { en: `${en} is not UTF-8`, zh: `${zh}不是 UTF-8` })
}
