/** Makes genuine requests whose random values reveal common faults, and says what the response to one shows. */
import { USUAL_REPLY_MS } from '../messages/push-rules.ts'
import { PLATFORMS } from '../platforms.ts'
import { padLength } from '../primitives/pkcs7.ts'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { parseEnvelope } from '../protocol/envelope.ts'
import { HEADER_LENGTH } from '../protocol/frame.ts'
import type { PlatformSide } from '../testing/platform.ts'
import type { PlatformRequest, SentTry } from '../testing/types.ts'
import { mayRefuseFaulty, readAnswer } from './answer.ts'
import type { EndpointFacts } from './check.ts'
import { type AccountChanges, platformOf, sendTo, type Target } from './target.ts'

/** A request, the simulated platform that made it, and the echo that it expects; empty for a push. */
export interface Probe {
  readonly request: PlatformRequest
  readonly side: PlatformSide
  readonly echo: string
}

/** How long the platform waits for the answer to a push. */
export const PUSH_LIMIT_MS: number = USUAL_REPLY_MS

/**
 * How long the doctor waits: longer than the platform, so that a late answer is reported as late and not as missing.
 */
export const MAX_WAIT_MS: number = 2 * PUSH_LIMIT_MS

/**
 * The maximum number of random requests that are tried. It is never reached in practice: only one request in four has
 * no `+`, and only one in two has at most 16 bytes of padding.
 */
const MAX_PROBES = 1000

/** How a request is chosen. */
export interface ProbeOptions {
  /** Returns whether a random request is suitable; by default, it must reveal common faults, unless values differ. */
  readonly fits?: (request: PlatformRequest) => boolean
  /** The values that differ from the account's. */
  readonly changes?: AccountChanges
  /** The text of a message: its beginning, and a filler that is repeated to vary the length. By default not ASCII. */
  readonly words?: readonly [start: string, filler: string]
}

function anyRequest(): boolean {
  return true
}

/** Makes a URL check, by default with a `+` in its `echostr`, which proxies and frameworks lose. */
export function urlCheckProbe({ account }: Target, { fits, changes }: ProbeOptions = {}): Probe {
  const side = platformOf(account, changes)
  return probeThat(fits ?? (changes === undefined ? isPlainOrHasPlus : anyRequest), () => {
    const request = side.verification()
    return { request, side, echo: request.echo }
  })
}

function isPlainOrHasPlus(request: PlatformRequest): boolean {
  return !hasMsgSignature(request) || echoOf(request).includes('+')
}

/** Makes a text message, by default with more than 16 bytes of padding, which decoders for blocks of 16 refuse. */
export function textProbe(
  target: Target,
  { fits, changes, words: [start, filler] = ['你好', '。'] }: ProbeOptions = {},
): Probe {
  const { account } = target
  const hasLongPadding = (request: PlatformRequest) => !hasShortPadding(target, request)
  const side = platformOf(account, changes)
  let length = 0
  return probeThat(fits ?? (changes === undefined ? hasLongPadding : anyRequest), () => {
    length++
    const content = `${start}${filler.repeat(length % 32)}`
    const fields =
      PLATFORMS[changes?.platform ?? account.platform].syntax === 'json' ? { text: { content } } : { Content: content }
    return { request: side.push(side.message('text', fields)), side, echo: '' }
  })
}

function probeThat(fits: (request: PlatformRequest) => boolean, make: () => Probe): Probe {
  for (let count = 0; count < MAX_PROBES; count++) {
    const probe = make()
    if (fits(probe.request)) return probe
  }
  throw new RangeError('no suitable request was made')
}

/** Returns the `echostr` of a URL check, decoded. */
export function echoOf({ query }: PlatformRequest): string {
  return new URLSearchParams(query).get('echostr') ?? ''
}

function hasMsgSignature({ query }: PlatformRequest): boolean {
  return query.includes('msg_signature=')
}

/** Returns whether a sealed push has at most 16 bytes of padding. */
export function hasShortPadding({ account }: Target, { body }: PlatformRequest): boolean {
  if (account.mode === 'plain') return false
  const { message, receiveId } = decryptUnverified(parseEnvelope(body ?? '').encrypt, account.encodingAESKey)
  return padLength(HEADER_LENGTH + encodeUtf8(message + receiveId).length) <= 16
}

/**
 * Returns whether a response contains the echo, possibly rounded or with other text around it. If so, the server has
 * verified and decrypted the request. But if the echo was sent as plaintext, a page that only repeats the whole request
 * does not count.
 */
export function holdsEcho({ answer }: SentTry, { request, echo }: Pick<Probe, 'request' | 'echo'>): boolean {
  if (answer === undefined) return false
  const { status, body } = answer
  const isHeld = body.includes(echo) || body.includes(String(Number(echo)))
  const signature = new URLSearchParams(request.query).get('signature') ?? ''
  return isHeld && (hasMsgSignature(request) || (status === 200 && !body.includes(signature)))
}

/** Sends a URL check, and returns whether the server answers with the echo. */
export async function isEchoed(target: Target, { request, echo }: Probe): Promise<boolean> {
  const { answer } = await sendTo(target, request, PUSH_LIMIT_MS)
  // Quotes or newlines around the echo are a different fault; a page that repeats the whole URL does not return the
  // echo.
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
 * right there. A sealed reply that the platform can decrypt shows it. For any other response, faulty pushes are sent,
 * and it shows this only if they are answered differently.
 */
export async function isUnderstood(target: Target, sent: SentTry, proven: EndpointFacts['proven']): Promise<boolean> {
  const side = platformOf(target.account)
  const read = await readAnswer(sent, side)
  if (read?.isSealed === true) return true
  if (sent.status !== 200) return false
  // A server that acknowledges before it decrypts has checked only the signature, which shows nothing about the key.
  const isKeyKnown = target.account.mode === 'plain' || proven === 'everything'
  for (const fault of isKeyKnown ? (['forged'] as const) : (['forged', 'wrong-key'] as const)) {
    const other = await sendTo(target, side.push('text', { fault }), PUSH_LIMIT_MS)
    if (other.answer === undefined || !mayRefuseFaulty(other.answer)) return false
    if (other.status !== sent.status) continue
    const otherRead = await readAnswer(other, side)
    // Messages, and texts that the platform cannot read, may differ in their words and mean the same.
    const isAlike = read?.message === undefined ? read?.text === otherRead?.text : otherRead?.message !== undefined
    if (isAlike) return false
  }
  return true
}
