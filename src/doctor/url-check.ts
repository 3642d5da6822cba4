/** Whether the endpoint passes the URL check that the console's 保存 button starts. */
import { urlCheckLimitMs } from '../endpoint/delivery/plan.ts'
import { PLATFORMS } from '../platforms.ts'
import type { CheckResult, EndpointFacts } from './check.ts'
import { judgeGenuine } from './genuine.ts'
import { holdsEcho, PATIENCE_MS, urlCheckProbe } from './probe.ts'
import { sendTo, type Target } from './target.ts'
import { urlCheckVariations } from './variations.ts'

/** Faults that show only on a server that has all values right. */
const PROVING: readonly string[] = [
  'server-signs-three-parts',
  'server-reads-signature',
  'server-decodes-twice',
  'server-does-not-decode',
  'server-loses-plus',
  'server-refuses-checks',
]

/** Sends a URL check; its answer proves which of the account's values the server has right. */
export async function checkUrl(target: Target, { proven }: EndpointFacts): Promise<CheckResult> {
  const platformFacts = PLATFORMS[target.account.platform]
  const isSealed = platformFacts.echo === 'sealed'
  const probe = urlCheckProbe(target)
  const sent = await sendTo(target, probe.request, PATIENCE_MS)
  const isHeld = holdsEcho(sent, probe)
  const result = await judgeGenuine(target, sent, {
    limitMs: urlCheckLimitMs(platformFacts),
    accepted: { en: 'the exact echo', zh: '明文原样返回' },
    holdsEcho: isHeld,
    variations: urlCheckVariations(target.account),
    otherwise: isSealed ? 'server-credentials-differ' : 'server-token-differs',
    proven,
  })
  const isProof = isHeld || result.findings.some(({ code }) => PROVING.includes(code))
  return isProof ? { ...result, facts: { ...result.facts, proven: isSealed ? 'everything' : 'token' } } : result
}
