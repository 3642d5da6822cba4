/** A finding from its code: the text of the table, with the values of the case put in. */
import { ANSWER_TEXTS } from './answer-texts.ts'
import type { FindingCode } from './codes.ts'
import { CREDENTIALS_TEXTS } from './credentials-texts.ts'
import { REQUEST_TEXTS } from './request-texts.ts'
import type { Bilingual, Finding, FindingText } from './types.ts'

/** What may be put into a text. */
export type FindingValues = Readonly<Record<string, string | number>>

const PARTS = {
  credentials: CREDENTIALS_TEXTS,
  request: REQUEST_TEXTS,
  answer: ANSWER_TEXTS,
} as const satisfies Record<Finding['part'], Readonly<Record<string, FindingText>>>

type Findings = ReadonlyMap<string, FindingText & Pick<Finding, 'part'>>

let findings: Findings | undefined

/** Every code with its part and its texts. Put together at the first call: importing the package costs nothing. */
export function allFindings(): Findings {
  findings ??= new Map(
    (['credentials', 'request', 'answer'] as const).flatMap((part) =>
      Object.entries(PARTS[part]).map(([code, text]) => [code, { part, ...text }] as const),
    ),
  )
  return findings
}

/**
 * Makes a finding.
 *
 * @param values what stands in the text's places: positions, lengths and names, never anything secret
 */
export function finding(code: FindingCode, values: FindingValues = {}): Finding {
  const text = allFindings().get(code)
  if (text === undefined) throw new TypeError(`code: no text for "${code}"`)
  const { part, message, cure } = text
  return { code, part, message: fill(message, values), cure: fill(cure, values) }
}

function fill({ en, zh }: Bilingual, values: FindingValues): Bilingual {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place))
  return { en: put(en), zh: put(zh) }
}
