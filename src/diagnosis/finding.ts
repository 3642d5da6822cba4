/** A finding from its code: the text of the table, with the values of the case put in. */
import { ANSWER_TEXTS } from './answer-texts.ts'
import type { FindingCode } from './codes.ts'
import { CREDENTIALS_TEXTS } from './credentials-texts.ts'
import { REQUEST_TEXTS } from './request-texts.ts'
import type { Bilingual, Finding, FindingText } from './types.ts'

/** What may be put into a text. */
export type FindingValues = Readonly<Record<string, string | number>>

/** Every code by its part, with its texts. Plain data, so that a bundler can leave it out where nobody diagnoses. */
export const FINDING_TEXTS: Readonly<Record<Finding['part'], Readonly<Record<string, FindingText>>>> = {
  credentials: CREDENTIALS_TEXTS,
  request: REQUEST_TEXTS,
  answer: ANSWER_TEXTS,
}

const PARTS = ['credentials', 'request', 'answer'] as const

/**
 * Makes a finding.
 *
 * @param values what stands in the text's places: positions, lengths and names, never anything secret
 */
export function finding(code: FindingCode, values: FindingValues = {}): Finding {
  for (const part of PARTS) {
    const text = FINDING_TEXTS[part][code]
    if (text !== undefined) return { code, part, message: fill(text.message, values), cure: fill(text.cure, values) }
  }
  throw new TypeError(`code: no text for "${code}"`)
}

function fill({ en, zh }: Bilingual, values: FindingValues): Bilingual {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place))
  return { en: put(en), zh: put(zh) }
}
