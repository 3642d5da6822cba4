/** Reads a recording of `listen` from its file. */
import { type Recording, readRecording } from '../../listen/recording.ts'
import { CommandError } from '../errors.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { fileText } from './source.ts'

/** Reads a recording. @throws CommandError the file cannot be read, or is not a recording */
export async function recordingIn(path: string, terminal: Terminal): Promise<Recording> {
  const text = await fileText(path, terminal)
  try {
    return readRecording(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new CommandError('INPUT_MALFORMED', {
      en: `${path} is not a recording of listen --record: ${error.message}`,
      zh: `${path} 不是 listen --record 录制的文件：${error.message}`,
    })
  }
}
