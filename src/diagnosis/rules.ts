/**
 * How findings are made: each has one rule, the rules stand in stages, and the stages run in order. A stage names the later
 * stages that say nothing once it has found something, because its finding explains theirs.
 */
import { type Finding, type FindingCode, finding } from '../findings/finding.ts'
import type { FindingFacts } from '../findings/generated.ts'
import type { Fact } from '../findings/types.ts'
import type { ParsedCapture } from './parsed-capture.ts'

/** What a rule says of a capture: whether its finding is there; with facts, which ones, once or several times. */
type Found<Code extends FindingCode> = Code extends keyof FindingFacts
  ? FindingFacts[Code] | readonly FindingFacts[Code][] | undefined
  : boolean

/** One finding, and when it is there. */
export type Rule = {
  [Code in FindingCode]: {
    readonly code: Code
    readonly find: (capture: ParsedCapture) => Found<Code>
    /** Later stages that say nothing once this rule has found something, beside those that its stage stops. */
    readonly explains?: readonly StageName[]
  }
}[FindingCode]

/** The stages by name, in the order in which they run. */
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
  | 'coped-with'
  | 'left-out'
  | 'answer-refusal'
  | 'answer-status'
  | 'answer-carrier'
  | 'answer-sealed'
  | 'answer-spoilt'
  | 'answer-other'
  | 'reply'
  | 'answer-label'
  | 'answer-time'

/** Rules that look at the same thing. */
export interface Stage {
  readonly name: StageName
  readonly rules: readonly Rule[]
  /** Whether the stage applies to a capture; left out, it always does. */
  readonly when?: (capture: ParsedCapture) => boolean
  /** Whether only the first rule that finds something counts. */
  readonly isFirstOnly?: true
  readonly stops?: readonly StageName[]
}

/** What was found, and in which stage. */
export interface StagedFinding {
  readonly stage: StageName
  readonly finding: Finding
}

/** Runs stages in order over a capture. */
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

/** The facts of each time that a finding is there; a finding without facts is there once, with none. */
function factsOf({ find }: Rule, capture: ParsedCapture): readonly Facts[] {
  const found: boolean | undefined | Facts | readonly Facts[] = find(capture)
  if (found === undefined || found === false) return []
  if (found === true) return [{}]
  return isList(found) ? found : [found]
}

function isList(found: Facts | readonly Facts[]): found is readonly Facts[] {
  return Array.isArray(found)
}

/** A rule's type has seen to it that the facts are those of its code. */
const make = finding as (code: FindingCode, facts: Facts) => Finding
