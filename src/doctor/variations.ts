/**
 * Finds out why a server refuses a genuine request. All refusals look alike, so variations of the request are sent:
 * only a server with one particular fault accepts each of them.
 */
import type { FindingCode } from '../findings/finding.ts'
import { PLATFORMS, type Platform, type PlatformFacts, platformsWhere } from '../platforms.ts'
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
  /** Whether only a server with correct token, key and receiver accepts it. */
  readonly provesValues?: true
  /** Whether the findings about the answer are reported too, since this fault does not explain them. */
  readonly keepsFindings?: true
  isAcceptedBy(target: Target): Promise<boolean>
}

/** Sends the variations one after the other, and returns the first that the server accepts. */
export async function findFault(target: Target, variations: readonly Variation[]): Promise<Variation | undefined> {
  for (const variation of variations) {
    if (await variation.isAcceptedBy(target)) return variation
  }
  return undefined
}

/** Returns the variations of an account's URL check. */
export function urlCheckVariations({ platform }: ConsoleAccount): readonly Variation[] {
  const variations = PLATFORMS[platform].echo === 'sealed' ? [...SEALED_CHECK, PLAIN_CHECK] : [SEALED_INSTEAD]
  return [...variations, PUSH_INSTEAD]
}

/** Returns the variations of an account's push. */
export function pushVariations({ mode, platform }: ConsoleAccount): readonly Variation[] {
  const { syntax, modes } = PLATFORMS[platform]
  // Of a push that is JSON anyway, these would show nothing.
  const [otherTypes, json] = syntax === 'xml' ? [OTHER_TYPES, [JSON_PUSH]] : [[], []]
  if (mode === 'plain') return otherTypes
  return [
    ...SEALED_PUSH,
    ...otherTypes,
    NO_RECEIVER_PUSH,
    ...json,
    ...(platform === 'wecom' ? [BOT_PUSH] : []),
    ...(modes.includes('plain') ? [PLAIN_PUSH] : []),
  ]
}

const SEALED_CHECK: readonly Variation[] = [
  {
    code: 'server-signs-three-parts',
    provesValues: true,
    isAcceptedBy: (target) => isEchoed(target, signedWithoutText(target, urlCheckProbe(target))),
  },
  {
    code: 'server-reads-signature',
    provesValues: true,
    isAcceptedBy: (target) => isEchoed(target, withSignatureCopied(urlCheckProbe(target))),
  },
  {
    // Encoded twice, for a server that decodes once too often, or is behind a proxy that decodes.
    code: 'server-decodes-twice',
    provesValues: true,
    isAcceptedBy: (target) => {
      const probe = urlCheckProbe(target)
      return isEchoed(
        target,
        withQuery(probe, (query) => query.set('echostr', encodeURIComponent(echoOf(probe.request)))),
      )
    },
  },
  {
    code: 'server-loses-plus',
    provesValues: true,
    isAcceptedBy: (target) => isEchoed(target, urlCheckProbe(target, { fits: hasNoPlus })),
  },
  {
    // Not encoded: only a server that does not decode can read it.
    code: 'server-does-not-decode',
    provesValues: true,
    isAcceptedBy: (target) => {
      const probe = urlCheckProbe(target, { fits: hasNoPlus })
      const query = probe.request.query.replace(/(^|&)echostr=[^&]*/, `$1echostr=${echoOf(probe.request)}`)
      return isEchoed(target, withRequest(probe, { query }))
    },
  },
  {
    code: 'server-expects-no-receiver',
    isAcceptedBy: (target) => isEchoed(target, urlCheckProbe(target, { changes: { receiveId: '' } })),
  },
]

const PLAIN_CHECK: Variation = {
  code: 'server-checks-in-clear',
  isAcceptedBy: (target) =>
    isEchoed(target, urlCheckProbe(target, { changes: { platform: platformWithEcho('plain') } })),
}

const SEALED_INSTEAD: Variation = {
  code: 'server-checks-sealed',
  // In plain mode there is no key to seal it with.
  isAcceptedBy: async (target) =>
    target.account.mode !== 'plain' &&
    (await isEchoed(
      target,
      urlCheckProbe(target, { changes: { platform: platformWithEcho('sealed'), mode: 'safe' } }),
    )),
}

/** Returns a platform that sends the echo of its URL check in this form. */
function platformWithEcho(form: PlatformFacts['echo']): Platform {
  const [platform] = platformsWhere(({ echo }) => echo === form)
  if (platform === undefined) throw new TypeError(`no platform has a ${form} echo`)
  return platform
}

/** A push instead of the URL check. It distinguishes a fault of the GET route from wrong credentials. */
const PUSH_INSTEAD: Variation = {
  code: 'server-refuses-checks',
  provesValues: true,
  keepsFindings: true,
  isAcceptedBy: async (target) => {
    const sent = await sendTo(target, textProbe(target).request, PUSH_LIMIT_MS)
    return await isUnderstood(target, sent, 'nothing')
  },
}

/** Content types that text parsers read even if they ignore `text/xml`. */
const OTHER_TYPES: readonly Variation[] = ['application/xml', 'text/plain'].map((type) => ({
  code: 'server-does-not-take-text-xml',
  isAcceptedBy: (target) => isAccepted(target, withRequest(textProbe(target), { headers: { 'content-type': type } })),
}))

const SEALED_PUSH: readonly Variation[] = [
  {
    code: 'server-signs-three-parts',
    isAcceptedBy: (target) => isAccepted(target, signedWithoutText(target, textProbe(target))),
  },
  {
    code: 'server-reads-signature',
    isAcceptedBy: (target) => isAccepted(target, withSignatureCopied(textProbe(target))),
  },
  {
    code: 'server-unpads-16',
    isAcceptedBy: (target) =>
      isAccepted(target, textProbe(target, { fits: (request) => hasShortPadding(target, request) })),
  },
  {
    code: 'server-counts-characters',
    isAcceptedBy: (target) => isAccepted(target, textProbe(target, { words: ['hello', '.'] })),
  },
]

const NO_RECEIVER_PUSH: Variation = {
  code: 'server-expects-no-receiver',
  isAcceptedBy: (target) => isAccepted(target, textProbe(target, { changes: { receiveId: '' } })),
}

const JSON_PUSH: Variation = {
  code: 'server-expects-json',
  isAcceptedBy: (target) => isAccepted(target, textProbe(target, { changes: { format: 'json' } })),
}

const BOT_PUSH: Variation = {
  code: 'server-expects-bot-pushes',
  isAcceptedBy: (target) =>
    isAccepted(target, textProbe(target, { changes: { platform: 'wecom-bot', receiveId: '' } })),
}

const PLAIN_PUSH: Variation = {
  code: 'server-in-plain-mode',
  isAcceptedBy: (target) => isAccepted(target, textProbe(target, { changes: { mode: 'plain' } })),
}

/** Signs a request without the ciphertext, as the URL check of 公众号 is signed. */
function signedWithoutText({ account: { token } }: Target, probe: Probe): Probe {
  return withQuery(probe, (query) => {
    query.set('msg_signature', computeSignature(token, query.get('timestamp') ?? '', query.get('nonce') ?? ''))
  })
}

/**
 * Copies `msg_signature` (over four parts) to `signature`, which normally covers three. A server that reads
 * `msg_signature` has refused the genuine request, and refuses this one for the same reason.
 */
function withSignatureCopied(probe: Probe): Probe {
  return withQuery(probe, (query) => query.set('signature', query.get('msg_signature') ?? ''))
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
