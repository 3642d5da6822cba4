/** Writes the output of a command to a file. */
import { writeFile } from 'node:fs/promises'
import { CommandError, systemCodeOf } from '../errors.ts'

/** Writes a file. @throws CommandError it cannot be written */
export async function writeTextFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Makes the error for a file or a folder that cannot be written, with the system's code. */
export function unwritable(path: string, error: unknown): CommandError {
  const reason = systemCodeOf(error)
  return new CommandError('FILE_UNWRITABLE', {
    en: `the file ${path} cannot be written (${reason})`,
    zh: `无法写入文件 ${path}（${reason}）`,
  })
}
