/** Checks the answer to a genuine request: whether it is right and in time, and otherwise why not. */
import { type Finding, finding, type PlainFindingCode } from '../findings/finding.ts'
import type { Bilingual } from '../findings/types.ts'
import { countingAnswer } from '../testing/send.ts'
import type { SentTry } from '../testing/types.ts'
import { describeAnswer, mayRefuseGenuine, specificOf } from './answer.ts'
import type { CheckResult, EndpointFacts } from './check.ts'
import { causeOfNoAnswer, describeNoAnswer } from './no-answer.ts'
import { isUnderstood, PUSH_LIMIT_MS } from './probe.ts'
import { diagnoseSent, type Target } from './target.ts'
import { findFault, type RefusalCode, type Variation } from './variations.ts'

/** The expected answer to a genuine request, and how to explain a refusal. */
export interface Expectation {
  /** How long the platform waits, in milliseconds. */
  readonly limitMs: number
  /** The answer in a few words, for a report without findings. */
  readonly accepted: Bilingual
  /** Whether the response contains the requested echo. If it does, it is not a refusal, although it may be wrong. */
  readonly isEchoHeld?: boolean
  /** The variations to send if the server refuses; the first that it accepts shows its fault. */
  readonly variations: readonly Variation[]
  /** The most likely fault if the server accepts no variation. */
  readonly likeliestFault: RefusalCode
  /** What the URL check has shown. */
  readonly proven: EndpointFacts['proven']
}

/** The result of a check with a genuine request. */
export interface GenuineResult extends CheckResult {
  /** Whether a variation has shown that all values are right on the server. */
  readonly provesValues: boolean
}

/**
 * Checks the answer to a genuine request. If the server refuses it, sends variations of the request to find the fault.
 *
 * @returns the result, with the reason why the server refused the request or the platform would reject the response
 */
export async function checkGenuineAnswer(
  target: Target,
  sent: SentTry,
  { limitMs, accepted, isEchoHeld = false, variations, likeliestFault, proven }: Expectation,
): Promise<GenuineResult> {
  const rest = { tookMs: sent.tookMs, limitMs, provesValues: false }
  const answer = countingAnswer(sent)
  if (answer === undefined) {
    const findings = [causeOfNoAnswer(sent, limitMs)]
    return { verdict: 'failed', observed: describeNoAnswer(sent), findings, facts: {}, ...rest }
  }
  const facts = { hasAnswered: true }
  const failed = (...causes: readonly Finding[]): GenuineResult => {
    return { verdict: 'failed', observed: describeAnswer(sent), findings: causes, facts, ...rest }
  }
  const findings = diagnoseSent(target.account, sent)
  if (findings.length === 0) return { verdict: 'passed', observed: accepted, findings, facts, ...rest }
  if (isEchoHeld || !mayRefuseGenuine(answer, findings)) return failed(...findings)

  const shown = await findFault(target, variations)
  const cause = finding(shown?.code ?? likeliestFault)
  if (shown !== undefined) {
    const all = shown.keepsFindings === true ? [cause, ...specificOf(findings)] : [cause]
    return { ...failed(...all), provesValues: shown.provesValues === true }
  }
  // A text such as `ok`, or JSON: a refusal, or an acknowledgement in a form that the platform does not accept.
  const isOwnText = findings[0]?.code === 'answer-other-text' || findings[0]?.code === 'answer-wrapped'
  if (isOwnText && sent.method === 'POST' && (await isUnderstood(target, sent, proven))) return failed(...findings)
  // With a server error, the program's log says more than a guessed cause; without variations, the cause is not a guess.
  // A program with all values right may have accepted the push and answered it wrongly.
  const isErrorFirst = findings[0]?.code === 'answer-server-error' && variations.length > 0
  if (isErrorFirst || (isOwnText && likeliestFault === 'server-refuses-pushes')) return failed(...findings, cause)
  // A finding about status 403 adds nothing to the cause; one about the error page of a framework does.
  return failed(cause, ...specificOf(findings))
}

/**
 * Finds out why a push that follows an accepted one got no answer that the platform can use.
 *
 * @param refused the code for a refusal that the answer does not explain
 */
export function findingsOfFollowUp({ account }: Target, sent: SentTry, refused: PlainFindingCode): readonly Finding[] {
  const answer = countingAnswer(sent)
  if (answer === undefined) return [causeOfNoAnswer(sent, PUSH_LIMIT_MS)]
  const findings = diagnoseSent(account, sent)
  const specific = specificOf(findings)
  // The answer may have a reason of its own, such as a rate limit.
  return specific.length === 0 || mayRefuseGenuine(answer, findings) ? [...specific, finding(refused)] : specific
}
