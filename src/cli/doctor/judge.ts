/** What a genuine request's answer is worth: right and in time, or why not. */
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { Bilingual, Finding } from '../../diagnosis/types.ts'
import type { SentTry } from '../../testing/send-types.ts'
import type { Cause, Result } from './check.ts'
import { type Experiment, findFault } from './experiments.ts'
import type { Patient } from './patient.ts'
import { REFUSAL_CAUSES, type RefusalCode } from './refusal-causes.ts'
import { causeOfSilence, silence } from './silence.ts'

/** How a genuine request is judged. */
export interface Judgement {
  /** How long the platform waits, in milliseconds. */
  readonly limitMs: number
  /** What came, when nothing is wrong. */
  readonly good: Bilingual
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
  const { answer, error } = visited
  if (answer === undefined || error !== undefined) {
    return { verdict: 'failed', came: silence(visited), causes: [causeOfSilence(visited, judgement.limitMs)], ...times }
  }
  const findings = diagnoseTry(patient, visited)
  if (findings.length === 0) return { verdict: 'passed', came: judgement.good, causes: [], ...times }
  const causes = isRefusal(answer.status, findings) ? await causesOfRefusal(patient, judgement, findings) : findings
  return { verdict: 'failed', came: statusOf(visited), causes, ...times }
}

/** What `diagnose` says of a request of ours and its answer. */
export function diagnoseTry(
  { account }: Pick<Patient, 'account'>,
  { method, url, headers, body, answer }: SentTry,
): readonly Finding[] {
  const { platform, mode, ...credentials } = account
  return diagnose({ platform, mode, credentials, method, url, headers, body, answer })
}

/** The program is there and says no: with 400, 403, 500 or whatever its framework makes of it, or in words of its own. */
function isRefusal(status: number, [first]: readonly Finding[]): boolean {
  if (status === 200) return first?.code === 'answer-other-text' || first?.code === 'answer-empty'
  return [400, 403, 406, 415, 422, 500].includes(status)
}

async function causesOfRefusal(
  patient: Patient,
  { experiments, otherwise }: Judgement,
  findings: readonly Finding[],
): Promise<readonly Cause[]> {
  const code = (await findFault(patient, experiments)) ?? otherwise
  const cause = { code, ...REFUSAL_CAUSES[code] }
  // What a 403 means to who sends nothing but the right requests is said already; a page of a framework says more.
  return code === otherwise ? [cause, ...findings.filter(({ code: other }) => !GENERAL.includes(other))] : [cause]
}

const GENERAL: readonly string[] = ['answer-forbidden', 'answer-status']

/** The status of an answer and how long it is, in words; why there is none, else. */
export function statusOf(visited: SentTry): Bilingual {
  const { answer } = visited
  if (answer === undefined) return silence(visited)
  const { length } = answer.body
  const size =
    length === 0
      ? { en: 'empty', zh: '空' }
      : { en: length === 1 ? '1 character' : `${length} characters`, zh: `${length} 个字符` }
  return { en: `${answer.status}, ${size.en}`, zh: `${answer.status}，${size.zh}` }
}
