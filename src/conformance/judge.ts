/** Compares a result with the expectation of a vector. The functions are pure: values in, a verdict out. */
import type { Bilingual } from '../findings/types.ts'
import type { Check } from './checks.ts'
import { COMPARISONS, same } from './compare.ts'
import { differenceInOwnRandom } from './own-random.ts'
import { type ProgramResult, readResult, show, unexpected } from './result.ts'

/** The verdict on a check, or on a case of one or more checks. */
export interface CaseVerdict {
  readonly kind: VerdictKind
  /** The reason, for every kind except `passed`. */
  readonly reason?: Bilingual
  /** Whether the input was correctly refused, but without an error code, so that another mistake may be the cause. */
  readonly isWithoutCode?: true
}

/** `crashed` and `timed-out`: the program failed at this case. `not-run`: the run ended before this case. */
export type VerdictKind = 'passed' | 'failed' | 'crashed' | 'timed-out' | 'not-run' | 'unsupported'

type SupportedResult = Extract<ProgramResult, { readonly result: 'valid' | 'invalid' }>

/**
 * Compares what a program answered with what the case demands.
 *
 * @param check the request, and the case that it was made of
 * @param answer the parsed line, whatever it holds
 */
export function judge(check: Check, answer: unknown): CaseVerdict {
  const result = readResult(answer)
  if (result.result === 'malformed') return failed(result.reason)
  if (result.result === 'unsupported') return { kind: 'unsupported', reason: result.reason }
  return check.testCase.result === 'valid' ? judgeValid(check, result) : judgeInvalid(check, result)
}

function judgeValid(check: Check, result: SupportedResult): CaseVerdict {
  if (result.result === 'invalid') {
    return failed({
      en: `must be accepted, but was refused with ${codeOf(result.error)}`,
      zh: `应当接受，却被拒绝，${zhReason(result.error)}`,
    })
  }
  const difference =
    result.output.ownRandom === true ? differenceInOwnRandom(check, result.output) : differenceIn(check, result)
  return difference === undefined ? { kind: 'passed' } : failed(difference)
}

function judgeInvalid(check: Check, result: SupportedResult): CaseVerdict {
  const { testCase } = check
  const demanded = testCase.error
  if (result.result === 'valid') {
    return failed({
      en: `must be refused with ${codeOf(demanded)}, but was accepted`,
      zh: `应当拒绝（${demanded ?? '不要求错误码'}），却被接受`,
    })
  }
  if (demanded !== undefined && result.error !== undefined && result.error !== demanded) {
    return failed({
      en: `must be refused with ${demanded}, but was refused with ${codeOf(result.error)}`,
      zh: `应当以 ${demanded} 拒绝，实际的错误码是 ${codeOf(result.error)}`,
    })
  }
  const difference = differenceIn(check, result)
  if (difference !== undefined) return failed(difference)
  const isWithoutCode = demanded !== undefined && result.error === undefined
  return isWithoutCode ? { kind: 'passed', isWithoutCode } : { kind: 'passed' }
}

/**
 * Describes the first output that differs from the case. A refusal has no outputs, except in an exchange, which always
 * needs an answer, and of an answer of the API, whose errcode is read.
 */
function differenceIn({ operation, testCase }: Check, { output: outputs }: SupportedResult): Bilingual | undefined {
  const { outputs: needed, optionalOutputs = [] } = operation
  const compare = COMPARISONS[operation.name] ?? {}
  const hasOutputs = testCase.result === 'valid' || operation.isRefusedWithOutputs === true
  for (const name of hasOutputs ? [...needed, ...optionalOutputs] : []) {
    if (outputs[name] === null && optionalOutputs.includes(name)) continue
    const isSame = (compare[name] ?? same)(outputs[name], testCase[name], testCase)
    if (!isSame) return unexpected(name, outputs[name], expectedOf(testCase, name))
  }
  return undefined
}

function expectedOf(testCase: Check['testCase'], name: string): Bilingual {
  const digest = testCase[`${name}Sha256`]
  if (digest !== undefined) return { en: `a text with the SHA-256 ${digest}`, zh: `SHA-256 为 ${digest} 的文本` }
  return { en: show(testCase[name]), zh: show(testCase[name]) }
}

function codeOf(error: string | undefined): string {
  if (error === undefined) return 'no code'
  return /^[\w-]{1,60}$/.test(error) ? error : show(error)
}

function zhReason(error: string | undefined): string {
  return error === undefined ? '没有给出错误码' : `错误码是 ${codeOf(error)}`
}

function failed(reason: Bilingual): CaseVerdict {
  return { kind: 'failed', reason }
}
