/** Genuine requests whose random values make common faults show, and what the answer to one proves. */
import { USUAL_TRIES } from '../messages/push-rules.ts'
import { PLATFORMS } from '../platforms.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { parseEnvelope } from '../protocol/envelope.ts'
import type { PlatformSide } from '../testing/platform.ts'
import type { PlatformRequest, SentTry } from '../testing/types.ts'
import { canRefuse, readAnswer } from './answer.ts'
import type { EndpointFacts } from './check.ts'
import { type AccountChanges, platformOf, sendTo, type Target } from './target.ts'

/** A request, the simulated platform that made it, and the echo that it asks for; empty for a push. */
export interface Probe {
  readonly request: PlatformRequest
  readonly side: PlatformSide
  readonly echo: string
}

/** How long the platform waits for the answer to a push. */
export const PUSH_LIMIT_MS: number = USUAL_TRIES.tryMs

/**
 * How long the doctor waits: longer than the platform, so that a late answer is reported as late and not as missing.
 */
export const MAX_WAIT_MS: number = 2 * PUSH_LIMIT_MS

/** Never reached: one request in four has no `+`, and one in two has at most 16 bytes of padding. */
const MAX_DRAWS = 1000

/** How a request is chosen. */
export interface ProbeOptions {
  /** Returns whether a random request is suitable; by default it must make common faults show. */
  readonly fits?: (request: PlatformRequest) => boolean
  /** The values that differ from the account's. */
  readonly changes?: AccountChanges
}

/** Makes a URL check, by default with a `+` in its `echostr`, which proxies and frameworks lose. */
export function urlCheckProbe({ account }: Target, { fits = isPlainOrHasPlus, changes }: ProbeOptions = {}): Probe {
  const side = platformOf(account, changes)
  return drawUntil(fits, () => {
    const request = side.verification()
    return { request, side, echo: request.echo }
  })
}

function isPlainOrHasPlus(request: PlatformRequest): boolean {
  return !isSealed(request) || echoOf(request).includes('+')
}

/**
 * Makes a text message, by default with more than 16 bytes of padding, which decoders for blocks of 16 refuse.
 *
 * @param text the beginning, and a filler that is repeated to vary the length; by default not ASCII
 */
export function textProbe(
  target: Target,
  { fits = (request) => !hasShortPadding(target, request), changes }: ProbeOptions = {},
  [text, filler]: readonly [string, string] = ['你好', '。'],
): Probe {
  const { account } = target
  const side = platformOf(account, changes)
  let length = 0
  return drawUntil(fits, () => {
    length++
    const content = `${text}${filler.repeat(length % 32)}`
    const fields = PLATFORMS[account.platform].syntax === 'json' ? { text: { content } } : { Content: content }
    return { request: side.push(side.message('text', fields)), side, echo: '' }
  })
}

function drawUntil(fits: (request: PlatformRequest) => boolean, draw: () => Probe): Probe {
  for (let count = 0; count < MAX_DRAWS; count++) {
    const probe = draw()
    if (fits(probe.request)) return probe
  }
  throw new RangeError('no suitable request was drawn')
}

/** Returns the `echostr` of a URL check, decoded. */
export function echoOf({ query }: PlatformRequest): string {
  return new URLSearchParams(query).get('echostr') ?? ''
}

function isSealed({ query }: PlatformRequest): boolean {
  return query.includes('msg_signature=')
}

/** Returns whether a sealed push has at most 16 bytes of padding. */
export function hasShortPadding({ account }: Target, { body }: PlatformRequest): boolean {
  if (account.mode === 'plain') return false
  const { message, receiveId } = decryptUnverified(parseEnvelope(body ?? '').encrypt, account.encodingAESKey)
  const length = 20 + new TextEncoder().encode(message + receiveId).length
  return length % 32 >= 16
}

/**
 * Returns whether an answer holds the echo, possibly rounded or with something around it. It proves that the server has
 * verified and decrypted the request; but if the echo was sent as plaintext, a page that repeats the whole request proves
 * nothing.
 */
export function holdsEcho({ answer }: SentTry, { request, echo }: Pick<Probe, 'request' | 'echo'>): boolean {
  if (answer === undefined) return false
  const { status, body } = answer
  const isHeld = body.includes(echo) || body.includes(String(Number(echo)))
  const signature = new URLSearchParams(request.query).get('signature') ?? ''
  return isHeld && (isSealed(request) || (status === 200 && !body.includes(signature)))
}

/** Sends a URL check, and returns whether the server answers with the echo. */
export async function isEchoed(target: Target, { request, echo }: Probe): Promise<boolean> {
  const { answer } = await sendTo(target, request, PUSH_LIMIT_MS)
  // A quote or a line end around the echo is another fault; a page that repeats the whole URL is not an echo.
  return answer?.status === 200 && answer.body.includes(echo) && answer.body.length <= echo.length + 10
}

/**
 * Sends a push, and returns whether the server accepts it. The reply may be sealed for the account even if the push was
 * not.
 */
export async function isAccepted(target: Target, { request, side }: Probe): Promise<boolean> {
  const sent = await sendTo(target, request, PUSH_LIMIT_MS)
  return ((await readAnswer(sent, side)) ?? (await readAnswer(sent, platformOf(target.account)))) !== undefined
}

/**
 * Returns whether the answer to a genuine push shows that the server has decrypted it, so that the account's values are
 * right there. A sealed reply that the platform can decrypt shows it. For any other answer, faulty pushes are sent: it
 * shows it only if they are answered differently.
 */
export async function isUnderstood(target: Target, sent: SentTry, proven: EndpointFacts['proven']): Promise<boolean> {
  const side = platformOf(target.account)
  const kind = (await readAnswer(sent, side))?.kind
  if (kind === 'sealed') return true
  if (sent.status !== 200) return false
  // A server that acknowledges before it decrypts has checked only the signature, which proves nothing about the key.
  const isKeyKnown = target.account.mode === 'plain' || proven === 'everything'
  for (const fault of isKeyKnown ? (['forged'] as const) : (['forged', 'wrong-key'] as const)) {
    const other = await sendTo(target, side.push('text', { fault }), PUSH_LIMIT_MS)
    if (other.answer === undefined || !canRefuse(other.answer)) return false
    // Only the kinds are compared: texts that the platform can't read may differ between refusals.
    if (other.status === sent.status && (await readAnswer(other, side))?.kind === kind) return false
  }
  return true
}
