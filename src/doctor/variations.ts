/**
 * Finds out why a server refuses a genuine request. All refusals look alike, so variations of the request are sent:
 * only a server with one particular fault accepts each of them.
 */
import type { FindingCode } from '../findings/finding.ts'
import { PLATFORMS } from '../platforms.ts'
import { computeSignature } from '../protocol/signature.ts'
import type { PlatformRequest } from '../testing/types.ts'
import {
  echoOf,
  hasShortPadding,
  isAccepted,
  isEchoed,
  isUnderstood,
  type Probe,
  PUSH_LIMIT_MS,
  textProbe,
  urlCheckProbe,
} from './probe.ts'
import { type ConsoleAccount, sendTo, type Target } from './target.ts'

/** Why a server refuses a genuine request; `server-refused` is what `send` reports, since it sends no variations. */
export type RefusalCode = Exclude<Extract<FindingCode, `server-${string}`>, 'server-refused'>

/** A variation of a request, and the fault of a server that accepts it. */
export interface Variation {
  readonly code: RefusalCode
  isAccepted(target: Target): Promise<boolean>
}

/** Sends the variations one after the other, and returns the fault that the first accepted one shows. */
export async function findFault(target: Target, variations: readonly Variation[]): Promise<RefusalCode | undefined> {
  for (const variation of variations) {
    if (await variation.isAccepted(target)) return variation.code
  }
  return undefined
}

/** Returns the variations of an account's URL check. */
export function urlCheckVariations({ platform }: ConsoleAccount): readonly Variation[] {
  const variations = PLATFORMS[platform].echo === 'sealed' ? [...SEALED_CHECK, CLEAR_CHECK] : [SEALED_INSTEAD]
  return [...variations, PUSH_INSTEAD]
}

/** Returns the variations of an account's push. */
export function pushVariations({ mode, platform }: ConsoleAccount): readonly Variation[] {
  if (mode === 'plain') return OTHER_TYPES
  return PLATFORMS[platform].modes.includes('plain') ? [...SEALED_PUSH, PLAIN_PUSH] : SEALED_PUSH
}

const SEALED_CHECK: readonly Variation[] = [
  {
    code: 'server-signs-three-parts',
    isAccepted: (target) => isEchoed(target, signedWithoutText(target, urlCheckProbe(target))),
  },
  { code: 'server-reads-signature', isAccepted: (target) => isEchoed(target, asSignature(urlCheckProbe(target))) },
  {
    // Encoded twice, for a server that decodes once too often, or is behind a proxy that decodes.
    code: 'server-decodes-twice',
    isAccepted: (target) => {
      const probe = urlCheckProbe(target)
      return isEchoed(
        target,
        withQuery(probe, (query) => query.set('echostr', encodeURIComponent(echoOf(probe.request)))),
      )
    },
  },
  { code: 'server-loses-plus', isAccepted: (target) => isEchoed(target, urlCheckProbe(target, { fits: hasNoPlus })) },
  {
    // Not encoded: only a server that does not decode can read it.
    code: 'server-does-not-decode',
    isAccepted: (target) => {
      const probe = urlCheckProbe(target, { fits: hasNoPlus })
      const query = probe.request.query.replace(/(^|&)echostr=[^&]*/, `$1echostr=${echoOf(probe.request)}`)
      return isEchoed(target, withRequest(probe, { query }))
    },
  },
  {
    code: 'server-expects-no-receiver',
    isAccepted: (target) => isEchoed(target, urlCheckProbe(target, { fits: anyRequest, changes: { receiveId: '' } })),
  },
]

const CLEAR_CHECK: Variation = {
  code: 'server-checks-in-clear',
  isAccepted: (target) =>
    isEchoed(target, urlCheckProbe(target, { fits: anyRequest, changes: { platform: 'official-account' } })),
}

const SEALED_INSTEAD: Variation = {
  code: 'server-checks-sealed',
  // In plain mode there is no key to seal it with.
  isAccepted: async (target) =>
    target.account.mode !== 'plain' &&
    (await isEchoed(target, urlCheckProbe(target, { fits: anyRequest, changes: { platform: 'wecom', mode: 'safe' } }))),
}

/** A push instead of the URL check: distinguishes a fault of the GET route from values that differ. */
const PUSH_INSTEAD: Variation = {
  code: 'server-refuses-checks',
  isAccepted: async (target) => {
    const sent = await sendTo(target, textProbe(target).request, PUSH_LIMIT_MS)
    return await isUnderstood(target, sent, 'nothing')
  },
}

/** Content types that text parsers read even if they ignore `text/xml`. */
const OTHER_TYPES: readonly Variation[] = ['application/xml', 'text/plain'].map((type) => ({
  code: 'server-does-not-take-text-xml',
  isAccepted: (target) => isAccepted(target, withRequest(textProbe(target), { headers: { 'content-type': type } })),
}))

const SEALED_PUSH: readonly Variation[] = [
  {
    code: 'server-signs-three-parts',
    isAccepted: (target) => isAccepted(target, signedWithoutText(target, textProbe(target))),
  },
  { code: 'server-reads-signature', isAccepted: (target) => isAccepted(target, asSignature(textProbe(target))) },
  {
    code: 'server-unpads-16',
    isAccepted: (target) =>
      isAccepted(target, textProbe(target, { fits: (request) => hasShortPadding(target, request) })),
  },
  {
    code: 'server-counts-characters',
    isAccepted: (target) => isAccepted(target, textProbe(target, {}, ['hello', '.'])),
  },
  ...OTHER_TYPES,
  {
    code: 'server-expects-no-receiver',
    isAccepted: (target) => isAccepted(target, textProbe(target, { fits: anyRequest, changes: { receiveId: '' } })),
  },
  {
    code: 'server-expects-json',
    isAccepted: (target) => isAccepted(target, textProbe(target, { fits: anyRequest, changes: { format: 'json' } })),
  },
]

const PLAIN_PUSH: Variation = {
  code: 'server-in-plain-mode',
  isAccepted: (target) => isAccepted(target, textProbe(target, { fits: anyRequest, changes: { mode: 'plain' } })),
}

/** Signs a request without the encrypted text, as the URL check of 公众号 is signed. */
function signedWithoutText({ account: { token } }: Target, probe: Probe): Probe {
  return withQuery(probe, (query) => {
    query.set('msg_signature', computeSignature(token, query.get('timestamp') ?? '', query.get('nonce') ?? ''))
  })
}

/** Renames `msg_signature`, over four parts, to `signature`, which is over three. */
function asSignature(probe: Probe): Probe {
  return withQuery(probe, (query) => query.set('signature', query.get('msg_signature') ?? ''))
}

function anyRequest(): boolean {
  return true
}

function hasNoPlus(request: PlatformRequest): boolean {
  return !echoOf(request).includes('+')
}

function withQuery(probe: Probe, change: (query: URLSearchParams) => void): Probe {
  const query = new URLSearchParams(probe.request.query)
  change(query)
  return withRequest(probe, { query: query.toString() })
}

function withRequest(probe: Probe, changes: Partial<PlatformRequest>): Probe {
  return { ...probe, request: { ...probe.request, ...changes } }
}
