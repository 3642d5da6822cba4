/** What a genuine request's answer is worth: right and in time, or why not. */
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { Bilingual } from '../../diagnosis/types.ts'
import type { SentTry } from '../../testing/send-types.ts'
import type { Cause, Result } from './check.ts'
import { type Experiment, explainRefusal } from './experiments.ts'
import type { Patient } from './patient.ts'
import { causeOfSilence, silence } from './silence.ts'

/** How a genuine request is judged. */
export interface Judgement {
  /** How long the platform waits, in milliseconds. */
  readonly limitMs: number
  /** What came, when nothing is wrong. */
  readonly good: Bilingual
  /** What is tried where the server refuses what it should take; `undefined`: the answer alone says enough. */
  readonly experiments: readonly Experiment[] | undefined
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
  const { platform, mode, ...credentials } = patient.account
  const { method, url, headers, body } = visited
  const findings = diagnose({ platform, mode, credentials, method, url, headers, body, answer })
  if (findings.length === 0) return { verdict: 'passed', came: judgement.good, causes: [], ...times }
  const { experiments } = judgement
  const isUnexplained = experiments !== undefined && isRefusal(answer.status)
  const causes = isUnexplained ? [await explainRefusal(patient, experiments)] : findings
  return { verdict: 'failed', came: statusOf(visited), causes, ...times }
}

/** The program is there and says no, with 400, 403, 500 or whatever its framework makes of it. */
function isRefusal(status: number): boolean {
  return [400, 403, 406, 415, 422, 500].includes(status)
}

/** The status of an answer and how long it is, in words; why there is none, else. */
export function statusOf(visited: SentTry): Bilingual {
  const { answer } = visited
  if (answer === undefined) return silence(visited)
  const size: Cause['message'] =
    answer.body === ''
      ? { en: 'empty', zh: '空' }
      : { en: `${answer.body.length} characters`, zh: `${answer.body.length} 个字符` }
  return { en: `${answer.status}, ${size.en}`, zh: `${answer.status}，${size.zh}` }
}
