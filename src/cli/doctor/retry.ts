/** The same push once more, as the platform sends it where an answer was lost. */
import { type Finding, finding } from '../../findings/finding.ts'
import { countingAnswer } from '../../testing/send.ts'
import type { SentTry } from '../../testing/types.ts'
import { faultsOf } from '../endpoint/platform.ts'
import { mayBeRefusal, withoutGeneral } from '../endpoint/refused.ts'
import { causeOfSilence } from '../endpoint/silence.ts'
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
      return warned(ACKNOWLEDGED_ALONE, [finding('retry-not-answered-again')], times)
    }
    return warned({ en: 'another answer', zh: '应答不同' }, [finding('handler-ran-twice')], times)
  },
}

function isMessage({ kind }: ReadAnswer): boolean {
  return kind === 'clear' || kind === 'sealed'
}

const ACKNOWLEDGED_ALONE = { en: 'acknowledged, without the reply', zh: '已确认，但没有回复' }

/** What came may well have nothing to do with repetitions, as a rate limit has not. */
function causesOf({ account }: Patient, visited: SentTry): readonly Finding[] {
  const answer = countingAnswer(visited)
  if (answer === undefined) return [causeOfSilence(visited, PUSH_LIMIT_MS)]
  const findings = faultsOf(account, visited)
  const specific = withoutGeneral(findings)
  return specific.length === 0 || mayBeRefusal(answer, findings) ? [...specific, finding('retry-refused')] : specific
}

/** Without the time at which it was written, which differs also where the same is said. */
function contentOf({ text }: ReadAnswer): string {
  return text.replace(/<CreateTime>(?:<!\[CDATA\[)?[^<]*<\/CreateTime>/, '')
}
