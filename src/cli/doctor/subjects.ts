/** The two genuine requests that the doctor sends, drawn so that usual faults show, and whether a server took one. */
import { USUAL_TRIES } from '../../endpoint/delivery/plan.ts'
import { decryptUnverified } from '../../protocol/cipher.ts'
import { parseEnvelope } from '../../protocol/envelope.ts'
import type { PlatformSide } from '../../testing/platform.ts'
import type { PlatformRequest, SentTry } from '../../testing/types.ts'
import type { Changes } from '../endpoint/platform.ts'
import { readAnswer } from './answer-kind.ts'
import type { Patient } from './patient.ts'

/** A request, the platform that made it, and the echo that it asks for. */
export interface Subject {
  readonly request: PlatformRequest
  readonly side: PlatformSide
  readonly echo: string
}

/** How long the platform waits for the answer to a push. */
export const PUSH_LIMIT_MS: number = USUAL_TRIES.tryMs

/** One in four has no `+`, one in two pads with less than sixteen: a thousand draws are never used up. */
const MAX_DRAWS = 1000

/**
 * A URL check; unless told otherwise one whose `echostr` has a `+`, which proxies and frameworks lose.
 *
 * @param fits whether a draw will do
 */
export function urlCheck(
  patient: Patient,
  fits: (request: PlatformRequest) => boolean = (request) => !isSealed(request) || echoOf(request).includes('+'),
  changes: Changes = {},
): Subject {
  const side = patient.platform(changes)
  return draw(() => {
    const request = side.verification()
    return fits(request) ? { request, side, echo: request.echo } : undefined
  })
}

/**
 * A text message; unless told otherwise one with more than sixteen bytes of padding, which decoders for blocks of sixteen
 * refuse.
 */
export function textPush(
  patient: Patient,
  fits: (request: PlatformRequest) => boolean = (request) => !padsShort(patient)(request),
  changes: Changes = {},
): Subject {
  return drawText(patient, { text: '你好', filler: '。' }, fits, changes)
}

/** The same in ASCII alone, which has as many bytes as characters. */
export function asciiPush(patient: Patient): Subject {
  return drawText(patient, { text: 'hello', filler: '.' }, (request) => !padsShort(patient)(request))
}

function drawText(
  patient: Patient,
  { text, filler }: { readonly text: string; readonly filler: string },
  fits: (request: PlatformRequest) => boolean,
  changes: Changes = {},
): Subject {
  const side = patient.platform(changes)
  let length = 0
  return draw(() => {
    length++
    const content = `${text}${filler.repeat(length % 32)}`
    const isBot = patient.account.platform === 'wecom-bot'
    const request = side.push(side.message('text', isBot ? { text: { content } } : { Content: content }))
    return fits(request) ? { request, side, echo: '' } : undefined
  })
}

function draw(one: () => Subject | undefined): Subject {
  for (let count = 0; count < MAX_DRAWS; count++) {
    const subject = one()
    if (subject !== undefined) return subject
  }
  throw new RangeError('no request of the kind wanted was drawn')
}

/** The `echostr` of a URL check, decoded. */
export function echoOf({ query }: PlatformRequest): string {
  return new URLSearchParams(query).get('echostr') ?? ''
}

function signatureOf({ query }: PlatformRequest): string {
  return new URLSearchParams(query).get('signature') ?? ''
}

function isSealed({ query }: PlatformRequest): boolean {
  return query.includes('msg_signature=')
}

/** Whether a sealed push has at most sixteen bytes of padding. */
export function padsShort({ account }: Patient): (request: PlatformRequest) => boolean {
  return ({ body }) => {
    if (account.mode === 'plain') return false
    const { message, receiveId } = decryptUnverified(parseEnvelope(body ?? '').encrypt, account.encodingAESKey)
    const length = 20 + new TextEncoder().encode(message + receiveId).length
    return length % 32 >= 16
  }
}

/**
 * Whether an answer holds the echo, whatever was put around it, or it was rounded: a server that has it has checked and
 * opened what it was sent. Where the echo comes in clear, a page that repeats the whole request holds nothing of its own.
 */
export function holdsEcho({ answer }: SentTry, { request, echo }: Pick<Subject, 'request' | 'echo'>): boolean {
  if (answer === undefined) return false
  const { status, body } = answer
  const isHeld = body.includes(echo) || body.includes(String(Number(echo)))
  return isHeld && (isSealed(request) || (status === 200 && !body.includes(signatureOf(request))))
}

/** Whether the server gives back the echo. */
export async function isEchoed(patient: Patient, { request, echo }: Subject): Promise<boolean> {
  const { answer } = await patient.visit(request, PUSH_LIMIT_MS)
  // A quote or a line end around it is another fault; a page that repeats the whole URL is no echo.
  return answer?.status === 200 && answer.body.includes(echo) && answer.body.length <= echo.length + 10
}

/** Whether the server answers as to a push that it took; a reply may be sealed for the account though the push was not. */
export async function isAnswered(patient: Patient, { request, side }: Subject): Promise<boolean> {
  const visited = await patient.visit(request, PUSH_LIMIT_MS)
  return ((await readAnswer(visited, side)) ?? (await readAnswer(visited, patient.platform()))) !== undefined
}
