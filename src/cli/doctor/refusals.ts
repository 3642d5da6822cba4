/** What an endpoint must not take: what the platform did not sign, what is sealed for another, what is old or too large. */
import { type Finding, finding, type PlainFindingCode } from '../../findings/finding.ts'
import type { PushFault } from '../../testing/faults.ts'
import type { PlatformSide } from '../../testing/platform.ts'
import { countingAnswer } from '../../testing/send.ts'
import type { SentTry } from '../../testing/types.ts'
import { faultsOf } from '../endpoint/platform.ts'
import { isNo } from '../endpoint/refused.ts'
import { holdsReply, readAnswer } from './answer-kind.ts'
import { type Check, failed, passed, type Result, skipped } from './check.ts'
import type { Learned, Patient } from './patient.ts'
import { statusOf } from './status.ts'
import { holdsEcho, PUSH_LIMIT_MS } from './subjects.ts'

/** A push that must be refused. */
interface Wrong {
  readonly fault: PushFault
  /** What it means that it is taken, and how bad that is. */
  readonly taken: PlainFindingCode
  readonly verdict: 'failed' | 'warned'
  /** Whether a connection that is closed is a refusal too, as for a body that nobody wants to read to its end. */
  readonly mayBreak?: boolean
}

export const forged: Check = {
  id: 'forged-signature',
  title: { en: 'forged signature', zh: '伪造签名' },
  run: async (patient) =>
    (await forgedCheckEchoed(patient)) ??
    (await refusal(patient, { fault: 'forged', taken: 'forged-push-taken', verdict: 'failed' })),
}

/** The echo of a URL check proves what an acknowledgement of a push can't: that nobody looked at the signature. */
async function forgedCheckEchoed(patient: Patient): Promise<Result | undefined> {
  if (patient.learned.proven === 'nothing') return undefined
  const request = patient.platform().verification({ fault: 'forged' })
  const visited = await patient.visit(request, PUSH_LIMIT_MS)
  if (!holdsEcho(visited, { request, echo: request.echo })) return undefined
  return failed(statusOf(visited), [finding('forged-push-taken')], { tookMs: visited.tookMs })
}

export const wrongReceiver: Check = {
  id: 'wrong-receiver',
  title: { en: 'sealed for another', zh: '发给别人的消息' },
  run: async (patient) =>
    patient.account.mode === 'plain'
      ? skipped({ en: 'plain mode has no receiver', zh: '明文模式没有接收方' })
      : await refusal(patient, { fault: 'wrong-receiver', taken: 'receiver-not-checked', verdict: 'failed' }),
}

export const stale: Check = {
  id: 'stale-timestamp',
  title: { en: 'an old timestamp', zh: '过旧的时间戳' },
  run: (patient) => refusal(patient, { fault: 'stale', taken: 'stale-push-taken', verdict: 'warned' }),
}

export const oversized: Check = {
  id: 'oversized-body',
  title: { en: 'oversized body', zh: '过大的请求体' },
  run: (patient) =>
    refusal(patient, { fault: 'oversized', taken: 'body-without-limit', verdict: 'warned', mayBreak: true }),
}

/** A push counts as taken if its answer holds a reply, or is the acknowledgement that the genuine message had before. */
async function refusal(patient: Patient, wrong: Wrong): Promise<Result> {
  const { genuine } = patient.learned
  if (genuine === undefined) return skipped(NOTHING_TO_COMPARE)
  const side = patient.platform()
  const visited = await patient.visit(side.push('text', { fault: wrong.fault }), PUSH_LIMIT_MS)
  const times = { tookMs: visited.tookMs }
  const taken = holdsReply(visited, patient.account)
    ? { cause: finding(wrong.taken), verdict: wrong.verdict }
    : undefined
  const cause =
    taken ?? (await causeOfLikeness(visited, side, genuine, wrong)) ?? causeOfOddness(patient, visited, wrong)
  if (cause !== undefined) return { verdict: cause.verdict, came: statusOf(visited), causes: [cause.cause], ...times }
  return passed(refusedWith(visited), times)
}

const NOTHING_TO_COMPARE = {
  en: 'not judged: the text message failed',
  zh: '未判断：文本消息没有得到正确应答',
}

interface Judged {
  readonly cause: Finding
  readonly verdict: 'failed' | 'warned'
}

/** An acknowledgement like that of a genuine push, which says nothing of what was done with the message. */
async function causeOfLikeness(
  visited: SentTry,
  side: PlatformSide,
  genuine: NonNullable<Learned['genuine']>,
  { taken, verdict }: Wrong,
): Promise<Judged | undefined> {
  const kind = (await readAnswer(visited, side))?.kind
  if ((kind !== 'empty' && kind !== 'success') || kind !== genuine) return undefined
  return verdict === 'warned'
    ? { cause: finding(taken), verdict }
    : { cause: finding('answered-alike'), verdict: 'warned' }
}

/** An answer that is no clear no: an error of the program, a login page, a rate limit, silence. */
function causeOfOddness({ account }: Patient, visited: SentTry, { mayBreak }: Wrong): Judged | undefined {
  if (mayBreak === true && visited.error?.reason === 'connection') return undefined
  const answer = countingAnswer(visited)
  if (answer === undefined) return { cause: finding('not-clearly-refused'), verdict: 'warned' }
  if (answer.status >= 500) return { cause: finding('refused-by-crash'), verdict: 'warned' }
  if (isNo(answer)) return undefined
  const limited = faultsOf(account, visited).find(({ code }) => code === 'answer-rate-limited')
  return { cause: limited ?? finding('not-clearly-refused'), verdict: 'warned' }
}

function refusedWith({ answer }: SentTry): Result['came'] {
  if (answer === undefined) return { en: 'refused (connection closed)', zh: '已拒绝（连接关闭）' }
  return { en: `refused (${answer.status})`, zh: `已拒绝（${answer.status}）` }
}
