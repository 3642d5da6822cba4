/** Options that are numbers. */
import type { Bilingual } from '../../findings/types.ts'
import type { OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'

/** Which numbers an option takes. */
export interface NumberForm {
  readonly pattern: RegExp
  /** As the sentence says it that refuses another one. */
  readonly expected: Bilingual
}

/** As many digits as a time in milliseconds needs, and no more than a number holds exactly. */
export const WHOLE_NUMBER: NumberForm = { pattern: /^\d{1,15}$/, expected: { en: 'a whole number', zh: '整数' } }

/**
 * Returns the number of an option; `undefined` where it was not given.
 *
 * @throws UsageError it is not of this form
 */
export function numberIn(options: OptionValues, name: string, { pattern, expected }: NumberForm): number | undefined {
  const text = options.text(name)
  if (text === undefined) return undefined
  if (pattern.test(text)) return Number(text)
  throw new UsageError({ en: `--${name}: expected ${expected.en}`, zh: `--${name}：应为${expected.zh}` })
}
