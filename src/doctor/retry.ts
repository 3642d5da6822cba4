/** Checks that the endpoint gives a retry the same answer as the first attempt. */
import { writeExactJson } from '../codec/json-exact.ts'
import { finding } from '../findings/finding.ts'
import { describeAnswer, type ReadAnswer, readAnswer } from './answer.ts'
import { type CheckResult, skipped } from './check.ts'
import { findingsOfFollowUp } from './genuine.ts'
import { PUSH_LIMIT_MS, textProbe } from './probe.ts'
import { sendTo, type Target } from './target.ts'

/** Sends a text message and then its retry, as the platform does after a lost answer. */
export async function checkRetry(target: Target): Promise<CheckResult> {
  const { request, side } = textProbe(target)
  const first = await readAnswer(await sendTo(target, request, PUSH_LIMIT_MS), side)
  if (first === undefined) return skipped({ en: 'the first push was not accepted', zh: '第一次推送未被接受' })
  const retry = await sendTo(target, side.retry(request), PUSH_LIMIT_MS)
  const second = await readAnswer(retry, side)
  const rest = { facts: {}, tookMs: retry.tookMs, limitMs: PUSH_LIMIT_MS }
  if (second === undefined) {
    const findings = findingsOfFollowUp(target, retry, 'retry-refused')
    return { verdict: 'failed', observed: describeAnswer(retry), findings, ...rest }
  }
  if (textWithoutTime(second) === textWithoutTime(first)) {
    return { verdict: 'passed', observed: { en: 'the same answer', zh: '响应相同' }, findings: [], ...rest }
  }
  if (first.message !== undefined && second.message === undefined) {
    const observed = { en: 'acknowledged without the reply', zh: '已确认，但没有回复' }
    return { verdict: 'warned', observed, findings: [finding('retry-not-answered-again')], ...rest }
  }
  return {
    verdict: 'warned',
    observed: { en: 'another answer', zh: '响应不同' },
    findings: [finding('handler-ran-twice')],
    ...rest,
  }
}

/** Returns an answer without the `CreateTime` of its reply, which may differ if the same reply is written again. */
function textWithoutTime({ text, message }: ReadAnswer): string {
  return message === undefined ? text : writeExactJson({ ...message, CreateTime: 0 })
}
