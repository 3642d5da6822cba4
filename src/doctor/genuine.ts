/** Judges the answer to a genuine request: right and in time, or why not. */
import { type Finding, finding, type PlainFindingCode } from '../findings/finding.ts'
import type { Bilingual } from '../findings/types.ts'
import { countingAnswer } from '../testing/send.ts'
import type { SentTry } from '../testing/types.ts'
import { describeAnswer, mayBeRefusal, specificOf } from './answer.ts'
import type { CheckResult, EndpointFacts } from './check.ts'
import { isUnderstood, PUSH_LIMIT_MS } from './probe.ts'
import { causeOfSilence, silence } from './silence.ts'
import { diagnoseSent, type Target } from './target.ts'
import { findFault, type RefusalCode, type Variation } from './variations.ts'

/** What is expected of the answer to a genuine request, and how a refusal is explained. */
export interface Expectation {
  /** How long the platform waits, in milliseconds. */
  readonly limitMs: number
  /** What came, in a few words, if nothing is wrong. */
  readonly accepted: Bilingual
  /** Whether the answer holds the echo that was asked for: then what is wrong with the answer is not a refusal. */
  readonly holdsEcho?: boolean
  /** What is sent if the server refuses; the first variation that it accepts shows its fault. */
  readonly variations: readonly Variation[]
  /** The likeliest fault if the server accepts none of them. */
  readonly otherwise: RefusalCode
  readonly proven: EndpointFacts['proven']
}

/** Faults that are only the likeliest, if no variation showed more. */
const GUESSES: readonly RefusalCode[] = [
  'server-credentials-differ',
  'server-token-differs',
  'server-key-differs',
  'server-refuses-pushes',
]

/**
 * Judges the answer to a genuine request. A server that refuses the request is sent variations of it.
 *
 * @returns what is wrong with the request in the server's eyes, or with its answer in the platform's
 */
export async function judgeGenuine(target: Target, sent: SentTry, expectation: Expectation): Promise<CheckResult> {
  const { limitMs, accepted, holdsEcho = false, variations, otherwise, proven } = expectation
  const times = { tookMs: sent.tookMs, limitMs }
  const answer = countingAnswer(sent)
  if (answer === undefined) {
    const findings = [causeOfSilence(sent, limitMs)]
    return { verdict: 'failed', observed: silence(sent), findings, facts: {}, ...times }
  }
  const facts = { hasAnswered: true }
  const failed = (causes: readonly Finding[]): CheckResult => {
    return { verdict: 'failed', observed: describeAnswer(sent), findings: causes, facts, ...times }
  }
  const findings = diagnoseSent(target.account, sent)
  if (findings.length === 0) return { verdict: 'passed', observed: accepted, findings: [], facts, ...times }
  if (holdsEcho || !mayBeRefusal(answer, findings)) return failed(findings)

  const code = (await findFault(target, variations)) ?? otherwise
  const cause = finding(code)
  if (code !== otherwise && code !== 'server-refuses-checks') return failed([cause])
  // `ok`, or JSON: a refusal in the server's own words, or an acknowledgement in a form that the platform does not know.
  const isInWords = findings[0]?.code === 'answer-other-text' || findings[0]?.code === 'answer-wrapped'
  if (isInWords && sent.method === 'POST' && (await isUnderstood(target, sent, proven))) return failed(findings)
  // The log of a program that fails says more than a guess. One that has all values right may have accepted the push, and
  // answered it wrongly.
  const isErrorFirst = findings[0]?.code === 'answer-server-error' && GUESSES.includes(code)
  if (isErrorFirst || (isInWords && code === 'server-refuses-pushes')) return failed([...findings, cause])
  // That the status is 403 says nothing more about a genuine request; the error page of a framework does.
  return failed([cause, ...specificOf(findings)])
}

/**
 * Why a push that follows an accepted one got no answer that the platform can use.
 *
 * @param refused the code for a refusal, which the answer itself does not explain
 */
export function findingsOfFollowUp({ account }: Target, sent: SentTry, refused: PlainFindingCode): readonly Finding[] {
  const answer = countingAnswer(sent)
  if (answer === undefined) return [causeOfSilence(sent, PUSH_LIMIT_MS)]
  const findings = diagnoseSent(account, sent)
  const specific = specificOf(findings)
  // What came may have nothing to do with this push, such as a rate limit.
  return specific.length === 0 || mayBeRefusal(answer, findings) ? [...specific, finding(refused)] : specific
}
