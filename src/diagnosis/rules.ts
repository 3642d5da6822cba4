/**
 * Runs the rules over a capture. Each finding has one rule, the rules are grouped in stages, and the stages run in
 * order. A stage names the later stages that are skipped once it has found something, because its finding explains
 * theirs.
 */
import { type Finding, type FindingCode, finding } from '../findings/finding.ts'
import type { FindingFacts } from '../findings/generated.ts'
import type { Fact } from '../findings/types.ts'
import type { ParsedCapture } from './parsed-capture.ts'

/** The result of a rule: whether the finding applies or, if its texts name facts, the facts of each occurrence. */
type Found<Code extends FindingCode> = Code extends keyof FindingFacts
  ? FindingFacts[Code] | readonly FindingFacts[Code][] | undefined
  : boolean

/** The code of a finding, and the condition under which it applies. */
export type Rule = {
  [Code in FindingCode]: {
    readonly code: Code
    readonly find: (capture: ParsedCapture) => Found<Code>
    /** Later stages that are skipped once this rule has found something, in addition to those that its stage stops. */
    readonly explains?: readonly StageName[]
  }
}[FindingCode]

/** The names of the stages, in the order in which they run. */
export type StageName =
  | 'token'
  | 'key'
  | 'receive-id'
  | 'origin'
  | 'query'
  | 'body'
  | 'signature'
  | 'damage'
  | 'app'
  | 'signer'
  | 'opening'
  | 'receiver'
  | 'content'
  | 'time'
  | 'tolerated'
  | 'left-out'
  | 'answer-refusal'
  | 'answer-status'
  | 'answer-body-form'
  | 'answer-sealed'
  | 'answer-altered'
  | 'answer-other'
  | 'reply'
  | 'answer-content-type'
  | 'answer-time'

/** Rules about the same part of a capture. */
export interface Stage {
  readonly name: StageName
  readonly rules: readonly Rule[]
  /** Whether the stage applies to a capture; by default it does. */
  readonly when?: (capture: ParsedCapture) => boolean
  /** Whether the stage ends at the first rule that finds something. */
  readonly isFirstOnly?: true
  /** Later stages that are skipped once this stage has found something. */
  readonly stops?: readonly StageName[]
}

/** A finding, and the stage that found it. */
export interface StagedFinding {
  readonly stage: StageName
  readonly finding: Finding
}

/** Runs stages in order over a capture, and returns all findings. */
export function runStages(stages: readonly Stage[], capture: ParsedCapture): readonly StagedFinding[] {
  const findings: StagedFinding[] = []
  const stopped = new Set<StageName>()
  for (const stage of stages) {
    if (stopped.has(stage.name) || stage.when?.(capture) === false) continue
    for (const { rule, found } of rulesThatFind(stage, capture)) {
      for (const facts of found) findings.push({ stage: stage.name, finding: make(rule.code, facts) })
      for (const later of [...(stage.stops ?? []), ...(rule.explains ?? [])]) stopped.add(later)
    }
  }
  return findings
}

type Facts = Readonly<Record<string, Fact>>

function rulesThatFind({ rules, isFirstOnly }: Stage, capture: ParsedCapture) {
  const all: { readonly rule: Rule; readonly found: readonly Facts[] }[] = []
  for (const rule of rules) {
    const found = factsOf(rule, capture)
    if (found.length > 0) all.push({ rule, found })
    if (found.length > 0 && isFirstOnly === true) break
  }
  return all
}

/** Returns the facts of each occurrence of a finding; one without facts occurs at most once, with no facts. */
function factsOf({ find }: Rule, capture: ParsedCapture): readonly Facts[] {
  const found: boolean | undefined | Facts | readonly Facts[] = find(capture)
  if (found === undefined || found === false) return []
  if (found === true) return [{}]
  return isList(found) ? found : [found]
}

function isList(found: Facts | readonly Facts[]): found is readonly Facts[] {
  return Array.isArray(found)
}

/** Makes a finding. The cast is safe: the type of a rule ties its facts to its code. */
const make = finding as (code: FindingCode, facts: Facts) => Finding
