/** Reads options that are numbers. */
import type { Bilingual } from '../../findings/types.ts'
import type { OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'

/** The numbers that an option accepts. */
export interface NumberForm {
  readonly pattern: RegExp
  /** The description of these numbers in the error message. */
  readonly expected: Bilingual
}

/** Enough digits for a time in milliseconds, and no more than a number holds exactly. */
export const WHOLE_NUMBER: NumberForm = { pattern: /^\d{1,15}$/, expected: { en: 'a whole number', zh: '整数' } }

/**
 * Returns the number of an option; `undefined` if it was not given.
 *
 * @throws UsageError the value is not of this form
 */
export function numberIn(options: OptionValues, name: string, { pattern, expected }: NumberForm): number | undefined {
  const text = options.text(name)
  if (text === undefined) return undefined
  if (pattern.test(text)) return Number(text)
  throw new UsageError({ en: `--${name}: expected ${expected.en}`, zh: `--${name}：应为${expected.zh}` })
}
