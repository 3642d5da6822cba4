/**
 * Checks that the endpoint refuses a forged signature, a push for another receiver, an old one, and an oversized one.
 */
import { type Finding, finding, type PlainFindingCode } from '../findings/finding.ts'
import type { PushFault } from '../testing/faults.ts'
import { countingAnswer } from '../testing/send.ts'
import type { SentTry } from '../testing/types.ts'
import { describeAnswer, holdsReply, mayRefuseFaulty, readAnswer } from './answer.ts'
import { type CheckResult, type EndpointFacts, NOTHING_TO_COMPARE, skipped } from './check.ts'
import { holdsEcho, PUSH_LIMIT_MS } from './probe.ts'
import { diagnoseSent, platformOf, sendTo, type Target } from './target.ts'

/** Sends a URL check and a message, each with a forged signature. */
export async function checkForgedSignature(target: Target, facts: EndpointFacts): Promise<CheckResult> {
  if (facts.proven !== 'nothing') {
    // A returned echo shows that the signature is not verified; an acknowledgement of a push cannot show that.
    const request = platformOf(target.account).verification({ fault: 'forged' })
    const sent = await sendTo(target, request, PUSH_LIMIT_MS)
    if (holdsEcho(sent, { request, echo: request.echo })) {
      const observed = describeAnswer(sent)
      return { verdict: 'failed', observed, findings: [finding('forged-push-taken')], facts: {}, tookMs: sent.tookMs }
    }
  }
  return await checkRefusal(target, facts, { fault: 'forged', accepted: 'forged-push-taken', verdict: 'failed' })
}

/** Sends a message that is sealed for another receiver. */
export async function checkReceiver(target: Target, facts: EndpointFacts): Promise<CheckResult> {
  return target.account.mode === 'plain'
    ? skipped({ en: 'plain mode has no receiver', zh: '明文模式没有接收方' })
    : await checkRefusal(target, facts, {
        fault: 'wrong-receiver',
        accepted: 'receiver-not-checked',
        verdict: 'failed',
      })
}

/** Sends a message that was signed an hour ago. */
export async function checkTimestamp(target: Target, facts: EndpointFacts): Promise<CheckResult> {
  return await checkRefusal(target, facts, { fault: 'stale', accepted: 'stale-push-taken', verdict: 'warned' })
}

/** Sends a message of 2 MiB. */
export async function checkBodyLimit(target: Target, facts: EndpointFacts): Promise<CheckResult> {
  return await checkRefusal(target, facts, {
    fault: 'oversized',
    accepted: 'body-without-limit',
    verdict: 'warned',
    mayClose: true,
  })
}

/** A push that must be refused. */
interface WrongPush {
  readonly fault: PushFault
  /** The finding and the verdict if the push is accepted. */
  readonly accepted: PlainFindingCode
  readonly verdict: 'failed' | 'warned'
  /** Whether a closed connection is a refusal too: a server may stop reading a large body. */
  readonly mayClose?: boolean
}

/**
 * Sends a faulty push. It counts as accepted if the answer is a reply, or the acknowledgement that the genuine message
 * got.
 */
async function checkRefusal(
  target: Target,
  { messageAnswer }: EndpointFacts,
  { fault, accepted, verdict, mayClose = false }: WrongPush,
): Promise<CheckResult> {
  if (messageAnswer === undefined) return NOTHING_TO_COMPARE
  const side = platformOf(target.account)
  const sent = await sendTo(target, side.push('text', { fault }), PUSH_LIMIT_MS)
  const rest = { facts: {}, tookMs: sent.tookMs }
  const found = (foundVerdict: 'failed' | 'warned', cause: Finding): CheckResult => {
    return { verdict: foundVerdict, observed: describeAnswer(sent), findings: [cause], ...rest }
  }
  if (holdsReply(sent, target.account)) return found(verdict, finding(accepted))
  const read = await readAnswer(sent, side)
  if (read?.message === undefined && read?.text === messageAnswer.text) {
    // An acknowledgement does not show whether the program handled the message.
    return found('warned', finding(verdict === 'warned' ? accepted : 'answered-alike'))
  }
  const isClosed = mayClose && sent.error?.reason === 'connection'
  const unclear = isClosed ? undefined : whyUnclear(target, sent)
  if (unclear !== undefined) return found('warned', unclear)
  const observed =
    sent.answer === undefined
      ? { en: 'refused (connection closed)', zh: '已拒绝（连接关闭）' }
      : { en: `refused (${sent.answer.status})`, zh: `已拒绝（${sent.answer.status}）` }
  return { verdict: 'passed', observed, findings: [], ...rest }
}

/** Returns why an answer is not clearly a refusal: a program error, a login page, a rate limit, or no answer. */
function whyUnclear({ account }: Target, sent: SentTry): Finding | undefined {
  const answer = countingAnswer(sent)
  if (answer === undefined) return finding('not-clearly-refused')
  if (answer.status >= 500) return finding('refused-by-crash')
  if (mayRefuseFaulty(answer)) return undefined
  return (
    diagnoseSent(account, sent).find(({ code }) => code === 'answer-rate-limited') ?? finding('not-clearly-refused')
  )
}
