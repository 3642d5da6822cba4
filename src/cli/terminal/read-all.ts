/** Reads a stream to its end, up to a limit. */
import type { Bilingual } from '../../findings/types.ts'
import { ByteBuffer } from '../../primitives/bytes.ts'
import { CommandError, systemCodeOf } from '../errors.ts'

/**
 * The maximum size of the input, more than any callback has: a pipe or a device that never ends must not fill the
 * memory.
 */
const MAX_MIB = 32

/**
 * Reads all bytes of a stream.
 *
 * @param name the name of the stream for error messages; the Chinese one ends in a space if Chinese may not follow at once
 * @throws CommandError the stream cannot be read, or has more than {@link MAX_MIB} MiB
 */
export async function readAll(stream: AsyncIterable<Uint8Array | string>, name: Bilingual): Promise<Uint8Array> {
  const buffer = new ByteBuffer(MAX_MIB * 1024 * 1024)
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
      if (!buffer.add(bytes)) throw tooLarge(name)
    }
  } catch (error) {
    throw error instanceof CommandError ? error : unreadable(name, error)
  }
  return buffer.bytes
}

function tooLarge({ en, zh }: Bilingual): CommandError {
  return new CommandError('INPUT_TOO_LARGE', {
    en: `${en} is larger than ${MAX_MIB} MiB`,
    zh: `${zh}超过 ${MAX_MIB} MiB`,
  })
}

/** Makes the error for a stream that cannot be read, with the system's code. */
export function unreadable({ en, zh }: Bilingual, error: unknown): CommandError {
  const reason = systemCodeOf(error)
  return new CommandError('FILE_UNREADABLE', {
    en: `${en} cannot be read (${reason})`,
    zh: `无法读取${zh.trimEnd()}（${reason}）`,
  })
}
