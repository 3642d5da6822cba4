/** Values of the console that can't be right, told before anything is done with them. */
import { openCase } from '../../diagnosis/case.ts'
import { examineCredentials } from '../../diagnosis/credentials.ts'
import type { GivenCredentials } from '../../endpoint/capture.ts'
import type { Mode, Platform } from '../../platforms.ts'
import { CommandError } from '../errors.ts'

/**
 * Refuses what is malformed, with each sentence and cure that a diagnosis has for it. A token that is not there is no
 * matter here: who needs one asks for it.
 *
 * @throws CommandError `INVALID_CREDENTIALS`
 */
export function refuseMalformed(platform: Platform, mode: Mode, credentials: GivenCredentials): void {
  const findings = examineCredentials(openCase({ platform, mode, credentials, url: '' }))
  const malformed = findings.filter(({ code }) => code !== 'token-missing')
  if (malformed.length === 0) return
  throw new CommandError('INVALID_CREDENTIALS', {
    en: malformed.map(({ message, cure }) => `${message.en} ${cure.en}`).join('\n'),
    zh: malformed.map(({ message, cure }) => `${message.zh}${cure.zh}`).join('\n'),
  })
}
