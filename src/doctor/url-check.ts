/** Checks that the endpoint passes the URL check that the console's 保存 button starts. */
import { urlCheckLimitMs } from '../messages/push-rules.ts'
import { PLATFORMS } from '../platforms.ts'
import type { CheckResult, EndpointFacts } from './check.ts'
import { checkGenuineAnswer } from './genuine.ts'
import { holdsEcho, MAX_WAIT_MS, urlCheckProbe } from './probe.ts'
import { sendTo, type Target } from './target.ts'
import { urlCheckVariations } from './variations.ts'

/** Sends a URL check; the response shows which of the account's values are correct on the server. */
export async function checkUrl(target: Target, { proven }: EndpointFacts): Promise<CheckResult> {
  const platformFacts = PLATFORMS[target.account.platform]
  const isSealed = platformFacts.echo === 'sealed'
  const probe = urlCheckProbe(target)
  const sent = await sendTo(target, probe.request, MAX_WAIT_MS)
  const isEchoHeld = holdsEcho(sent, probe)
  const result = await checkGenuineAnswer(target, sent, {
    limitMs: urlCheckLimitMs(platformFacts),
    accepted: { en: 'the exact echo', zh: '回显内容正确' },
    isEchoHeld,
    variations: urlCheckVariations(target.account),
    likeliestFault: isSealed ? 'server-credentials-differ' : 'server-token-differs',
    proven,
  })
  if (!isEchoHeld && !result.provesValues) return result
  return { ...result, facts: { ...result.facts, proven: isSealed ? 'everything' : 'token' } }
}
