/** The same push once more, as the platform sends it where an answer was lost. */
import { countingAnswer } from '../../testing/send.ts'
import type { SentTry } from '../../testing/types.ts'
import { faultsOf } from '../endpoint/platform.ts'
import { mayBeRefusal, withoutGeneral } from '../endpoint/refused.ts'
import { causeOfSilence } from '../endpoint/silence.ts'
import type { Told } from '../output/findings.ts'
import { type ReadAnswer, readAnswer } from './answer-kind.ts'
import { type Check, failed, passed, skipped, warned } from './check.ts'
import type { Patient } from './patient.ts'
import { statusOf } from './status.ts'
import { PUSH_LIMIT_MS, textPush } from './subjects.ts'

export const retried: Check = {
  id: 'retry',
  title: { en: 'the same push again', zh: '同一条推送重试' },
  run: async (patient) => {
    const { request, side } = textPush(patient)
    const first = await readAnswer(await patient.visit(request, PUSH_LIMIT_MS), side)
    if (first === undefined) return skipped({ en: 'the first was not taken', zh: '第一次未被接受' })
    const again = await patient.visit(side.retry(request), PUSH_LIMIT_MS)
    const second = await readAnswer(again, side)
    const times = { tookMs: again.tookMs, limitMs: PUSH_LIMIT_MS }
    if (second === undefined) return failed(statusOf(again), causesOf(patient, again), times)
    if (contentOf(second) === contentOf(first)) return passed({ en: 'the same answer', zh: '应答相同' }, times)
    if (isMessage(first) && !isMessage(second)) {
      return warned(ACKNOWLEDGED_ALONE, [NOT_ANSWERED_AGAIN], times)
    }
    return warned({ en: 'another answer', zh: '应答不同' }, [RAN_TWICE], times)
  },
}

function isMessage({ kind }: ReadAnswer): boolean {
  return kind === 'clear' || kind === 'sealed'
}

const ACKNOWLEDGED_ALONE = { en: 'acknowledged, without the reply', zh: '已确认，但没有回复' }

/** What came may well have nothing to do with repetitions, as a rate limit has not. */
function causesOf({ account }: Patient, visited: SentTry): readonly Told[] {
  const answer = countingAnswer(visited)
  if (answer === undefined) return [causeOfSilence(visited, PUSH_LIMIT_MS)]
  const findings = faultsOf(account, visited)
  const specific = withoutGeneral(findings)
  return specific.length === 0 || mayBeRefusal(answer, findings) ? [...specific, REFUSED] : specific
}

/** Without the time at which it was written, which differs also where the same is said. */
function contentOf({ text }: ReadAnswer): string {
  return text.replace(/<CreateTime>(?:<!\[CDATA\[)?[^<]*<\/CreateTime>/, '')
}

const REFUSED: Told = {
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

/** A program that knows repetitions and drops them: its handler has not run twice. */
const NOT_ANSWERED_AGAIN: Told = {
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

const RAN_TWICE: Told = {
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
