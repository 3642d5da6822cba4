/** A stream to its end, unless it has none. */
import type { Bilingual } from '../../findings/types.ts'
import { ByteBuffer } from '../../primitives/bytes.ts'
import { CommandError, systemCodeOf } from '../errors.ts'

/** More than any callback may hold; a pipe or a device that never ends must not fill the memory. */
const MAX_MIB = 32

/**
 * All bytes of a stream.
 *
 * @param name what a person calls it
 * @throws CommandError it can't be read, or has more than {@link MAX_MIB} MiB
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

/** What the system says in its own code. */
export function unreadable({ en, zh }: Bilingual, error: unknown): CommandError {
  const reason = systemCodeOf(error)
  return new CommandError('FILE_UNREADABLE', {
    en: `${en} can't be read (${reason})`,
    zh: `无法读取${zh}（${reason}）`,
  })
}
