/**
 * Makes a finding from its code: inserts the facts of the case into the texts of the catalogue. `diagnose` and the
 * commands `doctor` and `send` share one closed set of codes.
 */
import { FINDING_TEXTS, type FindingFacts, type PartCodes } from './generated.ts'
import type { Bilingual, Fact, FindingText } from './types.ts'

/**
 * What has to be fixed: the values from the console, the request as it arrives, what the server answers, the connection
 * to the server, the program that answers, or the access to the platform's API. `diagnose` finds the first three;
 * `wechat-callback doctor` and `send` also find the next two, and `doctor` the last one.
 */
export type FindingPart = keyof PartCodes

/**
 * The code of a finding, from a closed set. `switch` on it to distinguish findings. docs/diagnosis.md lists what {@link
 * diagnose} finds, docs/command.md what `wechat-callback doctor` and `send` find in addition.
 */
export type FindingCode = PartCodes[FindingPart]

/** The codes whose texts name no facts. */
export type PlainFindingCode = Exclude<FindingCode, keyof FindingFacts>

/** The facts that the texts of a code name; for a union of codes, the facts of all of them. */
export type FactsOf<Code extends keyof FindingFacts> = {
  [Each in Code]: (facts: FindingFacts[Each]) => void
}[Code] extends (facts: infer Facts) => void
  ? Facts
  : never

/** One thing that is wrong, and how to fix it. */
export interface Finding {
  /** The code of the finding, from a closed set. */
  readonly code: FindingCode
  /** What has to be fixed. */
  readonly part: FindingPart
  /** `warning`: worth checking, but the platform, or a handler of this package, may accept it. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, in one sentence. Never holds a key, a token, a plaintext or the expected signature. */
  readonly message: Bilingual
  /** What to do: which field of which page of the console, or what in the code. */
  readonly cure: Bilingual
}

/** Makes a finding whose texts name no facts. */
export function finding(code: PlainFindingCode): Finding
/**
 * Makes a finding with the facts that its texts name.
 *
 * @param facts the values for the placeholders of the texts; characters that control a terminal, or that it does not
 *   display, are written as code points
 */
export function finding<Code extends keyof FindingFacts>(code: Code, facts: FactsOf<Code>): Finding
export function finding(code: FindingCode, facts: Readonly<Record<string, Fact>> = {}): Finding {
  for (const part of Object.keys(FINDING_TEXTS) as FindingPart[]) {
    const texts: Readonly<Partial<Record<FindingCode, FindingText>>> = FINDING_TEXTS[part]
    const text = Object.hasOwn(texts, code) ? texts[code] : undefined
    if (text === undefined) continue
    const { severity = 'error', message, cure } = text
    return { code, part, severity, message: fillPlaceholders(message, facts), cure: fillPlaceholders(cure, facts) }
  }
  throw new TypeError(`code: the catalogue has no finding "${code}"`)
}

function fillPlaceholders({ en, zh }: Bilingual, facts: Readonly<Record<string, Fact>>): Bilingual {
  const put = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(facts, name) ? printableFact(facts[name]) : place,
    )
  return { en: put(en), zh: put(zh) }
}

/** Writes control characters and the like as code points, since a fact may come from the request. */
function printableFact(fact: unknown): string {
  return String(fact).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `U+${code}`
  })
}
