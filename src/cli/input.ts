/** What a command works on: a file, or standard input. */
import { readFile } from 'node:fs/promises'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { CommandError, UsageError } from './command.ts'
import type { Terminal } from './terminal.ts'

/**
 * Standard input as text, exactly.
 *
 * @throws UsageError nothing is piped in, so a person would wait for ever
 * @throws CommandError it is not UTF-8
 */
export async function inputText(terminal: Terminal): Promise<string> {
  if (terminal.isInputInteractive) {
    throw new UsageError({
      en: 'standard input is the keyboard; pipe the text in, or redirect a file: … < FILE',
      zh: '标准输入是键盘，请用管道传入内容，或重定向文件：… < FILE',
    })
  }
  return textOf(await terminal.readInput(), { en: 'standard input', zh: '标准输入' })
}

/**
 * A file as bytes; `-` is standard input.
 *
 * @throws CommandError the file can't be read
 */
export async function bytesOf(path: string, terminal: Terminal): Promise<Uint8Array> {
  if (path === '-') return await terminal.readInput()
  try {
    return await readFile(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new CommandError({
      en: `the file ${path} can't be read (${reason})`,
      zh: `无法读取文件 ${path}（${reason}）`,
    })
  }
}

/** The text of a file. @throws CommandError it can't be read, or is not UTF-8 */
export async function fileText(path: string, terminal: Terminal): Promise<string> {
  return textOf(await bytesOf(path, terminal), { en: path, zh: path })
}

function textOf(bytes: Uint8Array, name: { readonly en: string; readonly zh: string }): string {
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  throw new CommandError({ en: `${name.en} is not UTF-8`, zh: `${name.zh}不是 UTF-8` })
}
