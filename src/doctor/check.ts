/**
 * The types of a check. In: the endpoint, and the facts from earlier checks. Out: the verdict, what was observed, the
 * findings, and the facts for later checks.
 */
import type { Finding } from '../findings/finding.ts'
import type { Bilingual } from '../findings/types.ts'
import type { ReadAnswer } from './answer.ts'
import type { Target } from './target.ts'

/** The verdict of a check. `warned`: worth checking, but not a failure. `skipped`: nothing is known. */
export type CheckVerdict = 'passed' | 'warned' | 'failed' | 'skipped'

/** What the checks have found out about an endpoint so far. */
export interface EndpointFacts {
  /**
   * `false` if no later check can succeed: there is no connection, the address redirects, or no request is answered.
   */
  readonly isReachable: boolean
  /** Whether any request has got a complete response, whatever its content. */
  readonly hasAnswered: boolean
  /**
   * The values that are correct on the server, as the URL check has shown: the token; if the echo is sealed, also key
   * and receiver.
   */
  readonly proven: 'nothing' | 'token' | 'everything'
  /** The answer to a genuine text message; `undefined` if the platform cannot use it. */
  readonly messageAnswer: ReadAnswer | undefined
  /** The access token of the account; `undefined` if the API has given none. */
  readonly accessToken: string | undefined
}

/** The result of a check. */
export interface CheckResult {
  readonly verdict: CheckVerdict
  /** What was observed, in a few words; it may hold text that the server wrote. */
  readonly observed: Bilingual
  /** What is wrong, the most likely first. */
  readonly findings: readonly Finding[]
  /** The facts for later checks. */
  readonly facts: Partial<EndpointFacts>
  /** How long the answer took, in milliseconds, if one request was timed. */
  readonly tookMs?: number
  /** How long the platform waits for that answer. */
  readonly limitMs?: number
}

/** One check: a function, with its names in reports. */
export interface EndpointCheck {
  /** The name for programs that read the report. */
  readonly id: string
  /** The name for people. */
  readonly title: Bilingual
  run(target: Target, facts: EndpointFacts): Promise<CheckResult>
}

/** Makes the result of a skipped check. @param observed why it was skipped */
export function skipped(observed: Bilingual): CheckResult {
  return { verdict: 'skipped', observed, findings: [], facts: {} }
}

/** The result of a check that compares its answer with that of an accepted message, if no message was accepted. */
export const NOTHING_TO_COMPARE: CheckResult = skipped({
  en: 'not checked: the text message failed',
  zh: '未检查：文本消息没有得到正确的响应',
})
