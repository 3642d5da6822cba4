/** Checks that the endpoint accepts a text message and an event. */
import { PLATFORMS } from '../platforms.ts'
import { describeReply, readAnswer } from './answer.ts'
import type { CheckResult, EndpointFacts } from './check.ts'
import { checkGenuineAnswer } from './genuine.ts'
import { MAX_WAIT_MS, PUSH_LIMIT_MS, textProbe } from './probe.ts'
import { type ConsoleAccount, platformOf, sendTo, type Target } from './target.ts'
import { pushVariations, type RefusalCode } from './variations.ts'

/** Sends a text message. */
export async function checkMessage(target: Target, { proven, hasAnswered }: EndpointFacts): Promise<CheckResult> {
  const probe = textProbe(target)
  const sent = await sendTo(target, probe.request, MAX_WAIT_MS)
  const messageAnswer = await readAnswer(sent, probe.side)
  const {
    facts,
    provesValues: _,
    ...result
  } = await checkGenuineAnswer(target, sent, {
    limitMs: PUSH_LIMIT_MS,
    accepted: describeReply(sent, messageAnswer),
    variations: pushVariations(target.account),
    likeliestFault: likeliestRefusal(target.account, proven),
    proven,
  })
  return { ...result, facts: { ...facts, messageAnswer, isReachable: facts.hasAnswered ?? hasAnswered } }
}

/** Returns the most likely reason to refuse a message, after what the URL check has shown. */
function likeliestRefusal({ mode }: ConsoleAccount, proven: EndpointFacts['proven']): RefusalCode {
  if (proven === 'everything') return 'server-refuses-pushes'
  if (proven === 'token') return mode === 'plain' ? 'server-in-safe-mode' : 'server-key-differs'
  return mode === 'plain' ? 'server-token-differs' : 'server-credentials-differ'
}

/** Sends an event. */
export async function checkEvent(target: Target, { proven, messageAnswer }: EndpointFacts): Promise<CheckResult> {
  const side = platformOf(target.account)
  const sent = await sendTo(target, side.push(PLATFORMS[target.account.platform].sampleEvent), MAX_WAIT_MS)
  const result = await checkGenuineAnswer(target, sent, {
    limitMs: PUSH_LIMIT_MS,
    accepted: describeReply(sent, await readAnswer(sent, side)),
    // A server that accepts messages but no events has another reason, which variations would not show.
    variations: [],
    likeliestFault: 'server-refuses-events',
    proven,
  })
  if (messageAnswer !== undefined || result.verdict !== 'failed') return result
  // The message failed too, for the same reason; the findings are in its result.
  const { en, zh } = result.observed
  return { ...result, observed: { en: `${en}, as above`, zh: `${zh}，原因同上` }, findings: [] }
}
