/** Values of the console that can't be right, reported before anything is done with them. */
import { malformedCredentials } from '../../diagnosis/diagnose.ts'
import type { GivenCredentials } from '../../endpoint/capture.ts'
import type { Mode, Platform } from '../../platforms.ts'
import { CommandError } from '../errors.ts'

/**
 * Refuses what is malformed, with each sentence and cure that a diagnosis has for it. A missing token is accepted here: the
 * commands that need one ask for it.
 *
 * @throws CommandError `INVALID_CREDENTIALS`
 */
export function refuseMalformed(platform: Platform, mode: Mode, credentials: GivenCredentials): void {
  const malformed = malformedCredentials(platform, mode, credentials).filter(({ code }) => code !== 'token-missing')
  if (malformed.length === 0) return
  throw new CommandError('INVALID_CREDENTIALS', {
    en: malformed.map(({ message, cure }) => `${message.en} ${cure.en}`).join('\n'),
    zh: malformed.map(({ message, cure }) => `${message.zh}${cure.zh}`).join('\n'),
  })
}
