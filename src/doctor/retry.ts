/** Whether the endpoint answers a push that the platform sends again as it answered the first attempt. */
import { describeAnswer, readAnswer } from './answer.ts'
import { type CheckResult, skipped } from './check.ts'
import type { EndpointFinding } from './finding.ts'
import { findingsOfFollowUp } from './genuine.ts'
import { PUSH_LIMIT_MS, textProbe } from './probe.ts'
import { sendTo, type Target } from './target.ts'

/** Sends a text message and then its retry, as the platform does if an answer was lost. */
export async function checkRetry(target: Target): Promise<CheckResult> {
  const { request, side } = textProbe(target)
  const first = await readAnswer(await sendTo(target, request, PUSH_LIMIT_MS), side)
  if (first === undefined) return skipped({ en: 'the first was not taken', zh: '第一次未被接受' })
  const retry = await sendTo(target, side.retry(request), PUSH_LIMIT_MS)
  const second = await readAnswer(retry, side)
  const rest = { facts: {}, tookMs: retry.tookMs, limitMs: PUSH_LIMIT_MS }
  if (second === undefined) {
    const findings = findingsOfFollowUp(target, retry, REFUSED)
    return { verdict: 'failed', observed: describeAnswer(retry), findings, ...rest }
  }
  if (withoutTime(second.text) === withoutTime(first.text)) {
    return { verdict: 'passed', observed: { en: 'the same answer', zh: '应答相同' }, findings: [], ...rest }
  }
  const isMessage = (kind: string): boolean => kind === 'clear' || kind === 'sealed'
  if (isMessage(first.kind) && !isMessage(second.kind)) {
    const observed = { en: 'acknowledged, without the reply', zh: '已确认，但没有回复' }
    return { verdict: 'warned', observed, findings: [NOT_ANSWERED_AGAIN], ...rest }
  }
  return { verdict: 'warned', observed: { en: 'another answer', zh: '应答不同' }, findings: [RAN_TWICE], ...rest }
}

/** A reply without the time at which it was written, which may differ in the same reply. */
function withoutTime(text: string): string {
  return text.replace(/<CreateTime>(?:<!\[CDATA\[)?[^<]*<\/CreateTime>/, '')
}

const REFUSED: EndpointFinding = {
  code: 'retry-refused',
  message: {
    en: 'The server refuses a push that it has taken before, which the platform sends again where an answer was lost.',
    zh: '服务器拒绝了它接受过的推送，而平台在没收到应答时会重发。',
  },
  cure: {
    en: 'Answer a repeated push as the first time; tell repetitions apart by MsgId, and do not run the handler again.',
    zh: '重复的推送要给出与第一次相同的应答；用 MsgId 排重，不要再次执行业务。',
  },
}

/** A program that recognises retries and drops them: its handler has not run twice. */
const NOT_ANSWERED_AGAIN: EndpointFinding = {
  code: 'retry-not-answered-again',
  message: {
    en:
      'The first push got a reply, and the same one sent again an acknowledgement alone: the platform sends it again ' +
      'where the first answer did not arrive, and then the reply is lost.',
    zh: '第一次推送得到了回复，同一条推送重发时却只得到确认：平台正是在没收到第一次应答时才重发，这时回复就丢了。',
  },
  cure: {
    en: 'Remember by MsgId what was answered, and give the same reply again; the handlers of this package do so.',
    zh: '按 MsgId 记住已给出的应答，重发时给出同样的回复；本包的处理器默认如此。',
  },
}

const RAN_TWICE: EndpointFinding = {
  code: 'handler-ran-twice',
  message: {
    en: 'The same push, sent again as the platform does, got another answer: the handler seems to have run twice.',
    zh: '同一条推送按平台的方式重发后得到了不同的应答：业务逻辑似乎执行了两次。',
  },
  cure: {
    en: 'Remember what was answered by MsgId (FromUserName and CreateTime for events); the handlers of this package do so.',
    zh: '按 MsgId（事件用 FromUserName + CreateTime）记住已给出的应答；本包的处理器默认如此。',
  },
}
