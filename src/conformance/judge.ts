/** Whether a result is the one that a vector demands. Pure: values in, a verdict out. */
import type { Check } from './checks.ts'
import { COMPARISONS, same } from './compare.ts'
import { openedOwn } from './own-random.ts'
import { type Result, readResult, show } from './result.ts'

/** How a check, or a case of one or more checks, went. */
export interface CaseVerdict {
  readonly kind: VerdictKind
  /** Why, for all but `passed`. */
  readonly reason?: string
  /** The input was refused as it must be, but the program did not say why, so another mistake may hide behind it. */
  readonly isWithoutCode?: true
}

/** `crashed` and `timed-out` are the program's doing at this very case; `not-run` is what it was given up before. */
export type VerdictKind = 'passed' | 'failed' | 'crashed' | 'timed-out' | 'not-run' | 'unsupported'

type Judgeable = Exclude<Result, { readonly result: 'unsupported' }>

/**
 * Judges what a program answered.
 *
 * @param check what was asked
 * @param answer the parsed line, whatever it holds
 */
export function judge(check: Check, answer: unknown): CaseVerdict {
  const result = readResult(answer)
  if (typeof result === 'string') return failed(result)
  if (result.result === 'unsupported') return { kind: 'unsupported', reason: result.reason }
  return check.testCase.result === 'valid' ? judgeValid(check, result) : judgeInvalid(check, result)
}

function judgeValid(check: Check, result: Judgeable): CaseVerdict {
  if (result.result === 'invalid') return failed(`must be accepted, but was refused with ${codeOf(result.error)}`)
  const difference = result.output.ownRandom === true ? openedOwn(check, result.output) : differenceIn(check, result)
  return difference === undefined ? { kind: 'passed' } : failed(difference)
}

function judgeInvalid(check: Check, result: Judgeable): CaseVerdict {
  const { testCase } = check
  const demanded = testCase.error
  if (result.result === 'valid') return failed(`must be refused with ${codeOf(demanded)}, but was accepted`)
  if (demanded !== undefined && result.error !== undefined && result.error !== demanded) {
    return failed(`must be refused with ${demanded}, but was refused with ${codeOf(result.error)}`)
  }
  const difference = differenceIn(check, result)
  if (difference !== undefined) return failed(difference)
  const isWithoutCode = demanded !== undefined && result.error === undefined
  return isWithoutCode ? { kind: 'passed', isWithoutCode } : { kind: 'passed' }
}

/** The first output that is not as the case has it. Only an exchange has outputs where it refuses: an answer is due always. */
function differenceIn({ operation, testCase }: Check, { output: outputs }: Judgeable): string | undefined {
  const { outputs: needed, optionalOutputs = [] } = operation
  const compare = COMPARISONS[operation.name] ?? {}
  const isDue = testCase.result === 'valid' || operation.name === 'exchange'
  for (const name of isDue ? [...needed, ...optionalOutputs] : []) {
    if (outputs[name] === null && optionalOutputs.includes(name)) continue
    const isSame = (compare[name] ?? same)(outputs[name], testCase[name], testCase)
    if (!isSame) return `${name}: expected ${expectedOf(testCase, name)}, got ${show(outputs[name])}`
  }
  return undefined
}

function expectedOf(testCase: Check['testCase'], name: string): string {
  const digest = testCase[`${name}Sha256`]
  return digest === undefined ? show(testCase[name]) : `a text with the SHA-256 ${String(digest)}`
}

function codeOf(error: string | undefined): string {
  if (error === undefined) return 'no code'
  return /^[\w-]{1,60}$/.test(error) ? error : show(error)
}

function failed(reason: string): CaseVerdict {
  return { kind: 'failed', reason }
}
