/**
 * Runs the rules over a capture. Each finding has one rule, the rules are grouped in stages, and the stages run in
 * order. A stage is skipped if an earlier finding explains its findings.
 */
import { type Finding, type FindingCode, finding } from '../findings/finding.ts'
import type { FindingFacts } from '../findings/generated.ts'
import type { Fact } from '../findings/types.ts'
import type { ParsedCapture } from './parsed-capture.ts'

/** The result of a rule: whether the finding applies or, if its texts name values, those of each occurrence. */
type Found<Code extends FindingCode> = Code extends keyof FindingFacts
  ? FindingFacts[Code] | readonly FindingFacts[Code][] | undefined
  : boolean

/** The code of a finding, and the condition under which it applies. */
export type Rule = {
  [Code in FindingCode]: {
    readonly code: Code
    readonly find: (capture: ParsedCapture) => Found<Code>
    /** Later stages that are skipped once this rule has found something, in addition to those that its stage explains. */
    readonly explains?: readonly StageName[]
  }
}[FindingCode]

/** The names of the stages, in the order in which they run. */
export const STAGE_NAMES = [
  'token',
  'key',
  'receive-id',
  'origin',
  'query',
  'body',
  'signature',
  'damage',
  'app',
  'signer',
  'opening',
  'receiver',
  'content',
  'time',
  'tolerated',
  'not-captured',
  'answer-refusal',
  'answer-status',
  'answer-body-form',
  'answer-sealed',
  'answer-altered',
  'answer-other',
  'reply',
  'answer-content-type',
  'answer-time',
] as const

export type StageName = (typeof STAGE_NAMES)[number]

/** A stage: rules about the same part of a capture. */
export interface Stage {
  readonly rules: readonly Rule[]
  /** Whether the stage applies to a capture; by default it does. */
  readonly when?: (capture: ParsedCapture) => boolean
  /** Whether the stage ends at the first rule that finds something. */
  readonly isFirstOnly?: true
  /** The earlier stages whose findings explain those of this stage, which is then skipped; `any` is all of them. */
  readonly explainedBy?: readonly StageName[] | 'any'
}

/** A finding, and the stage that found it. */
export interface StagedFinding {
  readonly stage: StageName
  readonly finding: Finding
}

/** Runs stages over a capture, in the order of their names, and returns all findings. */
export function runStages(
  stages: Readonly<Partial<Record<StageName, Stage>>>,
  capture: ParsedCapture,
): readonly StagedFinding[] {
  const findings: StagedFinding[] = []
  const explained = new Set<StageName>()
  for (const stage of STAGE_NAMES) {
    const { rules = [], when, isFirstOnly, explainedBy = [] } = stages[stage] ?? {}
    const isExplained = findings.some((found) => explainedBy === 'any' || explainedBy.includes(found.stage))
    if (isExplained || explained.has(stage) || when?.(capture) === false) continue
    for (const rule of rules) {
      const found = occurrences(rule, capture)
      if (found.length === 0) continue
      for (const values of found) findings.push({ stage, finding: make(rule.code, values) })
      for (const later of rule.explains ?? []) explained.add(later)
      if (isFirstOnly === true) break
    }
  }
  return findings
}

/** The values for the placeholders of a finding's texts. */
type Values = Readonly<Record<string, Fact>>

/** Returns the values of each occurrence of a finding; one whose texts name no values occurs at most once. */
function occurrences({ find }: Rule, capture: ParsedCapture): readonly Values[] {
  const found: boolean | undefined | Values | readonly Values[] = find(capture)
  if (found === undefined || found === false) return []
  return found === true ? [{}] : [found].flat()
}

/** Makes a finding. The cast is safe: the type of a rule ties its values to its code. */
const make = finding as (code: FindingCode, values: Values) => Finding
