/** Genuine requests, drawn so that usual faults show, and what the answer to one proves. */
import { USUAL_TRIES } from '../endpoint/delivery/plan.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { parseEnvelope } from '../protocol/envelope.ts'
import type { PlatformSide } from '../testing/platform.ts'
import type { PlatformRequest, SentTry } from '../testing/types.ts'
import { canRefuse, readAnswer } from './answer.ts'
import type { EndpointFacts } from './check.ts'
import { type AccountChanges, platformOf, sendTo, type Target } from './target.ts'

/** A request, the platform's side that made it, and the echo that it asks for. */
export interface Probe {
  readonly request: PlatformRequest
  readonly side: PlatformSide
  readonly echo: string
}

/** How long the platform waits for the answer to a push. */
export const PUSH_LIMIT_MS: number = USUAL_TRIES.tryMs

/** A late answer is waited for all the same, so that it is reported as late and not as missing. */
export const PATIENCE_MS: number = 2 * PUSH_LIMIT_MS

/** One in four has no `+`, one in two has less than 16 bytes of padding: a thousand draws are never used up. */
const MAX_DRAWS = 1000

/** How a request is drawn. */
export interface ProbeOptions {
  /** Whether a drawn request is suitable; by default it must be one that shows usual faults. */
  readonly fits?: (request: PlatformRequest) => boolean
  /** What differs from the account. */
  readonly changes?: AccountChanges
}

/** Returns a URL check; by default one whose `echostr` has a `+`, which proxies and frameworks lose. */
export function urlCheckProbe({ account }: Target, { fits = isClearOrHasPlus, changes }: ProbeOptions = {}): Probe {
  const side = platformOf(account, changes)
  return drawUntil(fits, () => {
    const request = side.verification()
    return { request, side, echo: request.echo }
  })
}

function isClearOrHasPlus(request: PlatformRequest): boolean {
  return !isSealed(request) || echoOf(request).includes('+')
}

/**
 * Returns a text message; by default one with more than 16 bytes of padding, which decoders for blocks of 16 refuse.
 *
 * @param text its beginning, and what is repeated behind it to vary the length; by default not ASCII
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
    const fields = account.platform === 'wecom-bot' ? { text: { content } } : { Content: content }
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
 * Returns whether an answer holds the echo, possibly rounded or with something around it: a server that has it has verified and opened
 * the request. If the echo is sent in clear, a page that repeats the whole request proves nothing.
 */
export function holdsEcho({ answer }: SentTry, { request, echo }: Pick<Probe, 'request' | 'echo'>): boolean {
  if (answer === undefined) return false
  const { status, body } = answer
  const isHeld = body.includes(echo) || body.includes(String(Number(echo)))
  const signature = new URLSearchParams(request.query).get('signature') ?? ''
  return isHeld && (isSealed(request) || (status === 200 && !body.includes(signature)))
}

/** Returns whether the server returns the echo. */
export async function isEchoed(target: Target, { request, echo }: Probe): Promise<boolean> {
  const { answer } = await sendTo(target, request, PUSH_LIMIT_MS)
  // A quote or a line end around it is another fault; a page that repeats the whole URL is not an echo.
  return answer?.status === 200 && answer.body.includes(echo) && answer.body.length <= echo.length + 10
}

/** Returns whether the server accepts a push; its reply may be sealed for the account though the push was not. */
export async function isAccepted(target: Target, { request, side }: Probe): Promise<boolean> {
  const sent = await sendTo(target, request, PUSH_LIMIT_MS)
  return ((await readAnswer(sent, side)) ?? (await readAnswer(sent, platformOf(target.account)))) !== undefined
}

/**
 * Returns whether the answer to a genuine push shows that the server understood it, so that the account's values agree. A sealed reply
 * that the platform can open shows it; any other answer only if pushes that can't be understood are answered differently.
 */
export async function isUnderstood(target: Target, sent: SentTry, proven: EndpointFacts['proven']): Promise<boolean> {
  const side = platformOf(target.account)
  const kind = (await readAnswer(sent, side))?.kind
  if (kind === 'sealed') return true
  if (sent.status !== 200) return false
  // A server that acknowledges first and decrypts later has checked only the signature, which says nothing about the key.
  const isKeyKnown = target.account.mode === 'plain' || proven === 'everything'
  for (const fault of isKeyKnown ? (['forged'] as const) : (['forged', 'wrong-key'] as const)) {
    const other = await sendTo(target, side.push('text', { fault }), PUSH_LIMIT_MS)
    if (other.answer === undefined || !canRefuse(other.answer)) return false
    // The texts are not compared: unreadable ones may differ from one refusal to the next.
    if (other.status === sent.status && (await readAnswer(other, side))?.kind === kind) return false
  }
  return true
}
