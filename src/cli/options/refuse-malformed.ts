/** Refuses credentials that can't be right before a command uses them. */
import { malformedCredentials } from '../../diagnosis/diagnose.ts'
import type { GivenCredentials } from '../../endpoint/capture.ts'
import type { Mode, Platform } from '../../platforms.ts'
import { CommandError } from '../errors.ts'

/**
 * Refuses malformed credentials, with the sentences and cures that the diagnosis has for them. A missing token is
 * accepted: commands that need one check that themselves.
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
