/** What a genuine request's answer is worth: right and in time, or why not. */
import { type Finding, finding } from '../../findings/finding.ts'
import type { Bilingual } from '../../findings/types.ts'
import { countingAnswer } from '../../testing/send.ts'
import type { SentTry } from '../../testing/types.ts'
import { faultsOf } from '../endpoint/platform.ts'
import { mayBeRefusal, withoutGeneral } from '../endpoint/refused.ts'
import { causeOfSilence, silence } from '../endpoint/silence.ts'
import { failed, passed, type Result } from './check.ts'
import { type Experiment, findFault } from './experiments.ts'
import type { Patient } from './patient.ts'
import type { RefusalCode } from './refusal-causes.ts'
import { statusOf } from './status.ts'
import { isUnderstood } from './understood.ts'

/** How a genuine request is judged. */
export interface Judgement {
  /** How long the platform waits, in milliseconds. */
  readonly limitMs: number
  /** What came, when nothing is wrong. */
  readonly good: Bilingual
  /** Whether the answer holds the echo that was asked for: then what is wrong with it is no refusal. */
  readonly holdsEcho?: boolean
  /** What is tried where the server refuses what it should take. */
  readonly experiments: readonly Experiment[]
  /** What it most likely is where none of them is taken. */
  readonly otherwise: RefusalCode
}

/**
 * Judges the answer to a genuine request: a server that refuses it is sent variations, one of which it may take.
 *
 * @returns what is wrong with the request in the server's eyes, or with its answer in the platform's
 */
export async function judge(patient: Patient, visited: SentTry, judgement: Judgement): Promise<Result> {
  const times = { tookMs: visited.tookMs, limitMs: judgement.limitMs }
  const answer = countingAnswer(visited)
  if (answer === undefined) {
    return failed(silence(visited), [causeOfSilence(visited, judgement.limitMs)], times)
  }
  const findings = faultsOf(patient.account, visited)
  if (findings.length === 0) return passed(judgement.good, times)
  const isRefused = judgement.holdsEcho !== true && mayBeRefusal(answer, findings)
  const causes = isRefused ? await causesOfRefusal(patient, visited, judgement, findings) : findings
  return failed(statusOf(visited), causes, times)
}

async function causesOfRefusal(
  patient: Patient,
  visited: SentTry,
  { experiments, otherwise }: Judgement,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const code = (await findFault(patient, experiments)) ?? otherwise
  const cause = finding(code)
  if (code !== otherwise && code !== 'server-refuses-checks') return [cause]
  if (isPushAnsweredInWords(visited, findings) && (await isUnderstood(patient, visited))) return findings
  if (saysMoreOfItself(code, findings)) return [...findings, cause]
  // What a 403 means to who sends nothing but the right requests is said already; a page of a framework says more.
  return [cause, ...withoutGeneral(findings)]
}

/** A no in the server's own words, or an acknowledgement in a form that the platform does not know: `ok`, or JSON. */
function isPushAnsweredInWords({ method }: SentTry, [first]: readonly Finding[]): boolean {
  return method === 'POST' && isInWords(first)
}

function isInWords(first: Finding | undefined): boolean {
  return first?.code === 'answer-other-text' || first?.code === 'answer-wrapped'
}

/** What is only the likeliest, where no experiment showed more. */
const GUESSES: readonly RefusalCode[] = [
  'server-credentials-differ',
  'server-token-differs',
  'server-key-differs',
  'server-refuses-pushes',
]

/**
 * A program that fails has a log, which tells more than a guess; and one that has all values right may well have taken the
 * push, and answered it wrongly.
 */
function saysMoreOfItself(code: RefusalCode, [first]: readonly Finding[]): boolean {
  if (first?.code === 'answer-server-error') return GUESSES.includes(code)
  return code === 'server-refuses-pushes' && isInWords(first)
}
