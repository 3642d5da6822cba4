/** A finding from its code: the text of the table, with the values of the case put in. */
import { nameCharacter } from '../protocol/encoding-aes-key.ts'
import type { FindingCode } from './codes.ts'
import { ANSWER_BODY_TEXTS } from './texts/answer-body.ts'
import { ANSWER_REPLY_TEXTS } from './texts/answer-reply.ts'
import { ANSWER_STATUS_TEXTS } from './texts/answer-status.ts'
import { BODY_TEXTS } from './texts/body.ts'
import { CONTENT_TEXTS } from './texts/content.ts'
import { CREDENTIALS_TEXTS } from './texts/credentials.ts'
import { QUERY_TEXTS } from './texts/query.ts'
import { SIGNATURE_TEXTS } from './texts/signature.ts'
import type { Bilingual, Finding, FindingText } from './types.ts'

/** What may be put into a text. */
export type FindingValues = Readonly<Record<string, string | number>>

/**
 * Every code by its part, with its texts, in the order in which they are looked for. Plain data, so that a bundler can leave
 * it out where nobody diagnoses.
 */
export const FINDING_TEXTS: Readonly<Record<Finding['part'], readonly Readonly<Record<string, FindingText>>[]>> = {
  credentials: [CREDENTIALS_TEXTS],
  request: [QUERY_TEXTS, BODY_TEXTS, SIGNATURE_TEXTS, CONTENT_TEXTS],
  answer: [ANSWER_STATUS_TEXTS, ANSWER_BODY_TEXTS, ANSWER_REPLY_TEXTS],
}

const PARTS = ['credentials', 'request', 'answer'] as const

/**
 * Makes a finding.
 *
 * @param values what stands in the text's places: positions, lengths and names, never anything secret
 */
export function finding(code: FindingCode, values: FindingValues = {}): Finding {
  for (const part of PARTS) {
    const text = FINDING_TEXTS[part].find((texts) => Object.hasOwn(texts, code))?.[code]
    if (text !== undefined) return { code, part, message: fill(text.message, values), cure: fill(text.cure, values) }
  }
  throw new TypeError(`code: no text for "${code}"`)
}

function fill({ en, zh }: Bilingual, values: FindingValues): Bilingual {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? shown(values[name]) : place))
  return { en: put(en), zh: put(zh) }
}

/** A value may come from the request; what a terminal would act upon, or nobody would see, is named instead. */
function shown(value: unknown): string {
  return String(value).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, nameCharacter)
}
