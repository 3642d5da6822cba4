/**
 * The shape of a check. In: the endpoint, and what earlier checks have found out. Out: how the check ended, what was observed, the
 * findings, and the facts for later checks.
 */
import type { Finding } from '../findings/finding.ts'
import type { Bilingual } from '../findings/types.ts'
import type { ReadAnswer } from './answer.ts'
import type { Target } from './target.ts'

/** How a check ended: `warned` is worth a look, but is not a failure; `skipped` says nothing about the endpoint. */
export type CheckVerdict = 'passed' | 'warned' | 'failed' | 'skipped'

/** What the checks so far have found out about an endpoint. */
export interface EndpointFacts {
  /** `false` if no later check can succeed: there is no connection, the address redirects, or no request gets an answer. */
  readonly isReachable: boolean
  /** Whether any request has had a whole answer, whatever it was. */
  readonly hasAnswered: boolean
  /** What the URL check proved that the server has right: the token, or with a sealed echo the key and the receiver too. */
  readonly proven: 'nothing' | 'token' | 'everything'
  /** How a genuine text message was answered; `undefined` if the platform can't read the answer. */
  readonly messageAnswer: ReadAnswer | undefined
}

/** What a check found. */
export interface CheckResult {
  readonly verdict: CheckVerdict
  /** What came back, in a few words; it may hold text of the server. */
  readonly observed: Bilingual
  /** What is wrong, the most likely first. */
  readonly findings: readonly Finding[]
  /** What later checks may build on. */
  readonly facts: Partial<EndpointFacts>
  /** How long the answer took, in milliseconds, if one request was timed. */
  readonly tookMs?: number
  /** How long the platform waits for that answer. */
  readonly limitMs?: number
}

/** One check: a function, and what a report calls it. */
export interface EndpointCheck {
  /** For programs that read the report. */
  readonly id: string
  readonly title: Bilingual
  run(target: Target, facts: EndpointFacts): Promise<CheckResult>
}

/** Returns the result of a check that says nothing about the endpoint, and why. */
export function skipped(observed: Bilingual): CheckResult {
  return { verdict: 'skipped', observed, findings: [], facts: {} }
}

/** What must be refused, and what follows a message, can only be compared with a message that was accepted. */
export const NOTHING_TO_COMPARE: CheckResult = skipped({
  en: 'not judged: the text message failed',
  zh: '未判断：文本消息没有得到正确应答',
})
