/** Writes the output of a command to a file. */
import { writeFile } from 'node:fs/promises'
import { CommandError, systemCodeOf } from '../errors.ts'

/** Writes a file. @throws CommandError it cannot be written */
export async function writeTextFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    const reason = systemCodeOf(error)
    throw new CommandError('FILE_UNWRITABLE', {
      en: `the file ${path} cannot be written (${reason})`,
      zh: `无法写入文件 ${path}（${reason}）`,
    })
  }
}
