/** What the server answered: first by its status and its kind, then by what it says. */
import { pushLimitMs, urlCheckLimitMs } from '../endpoint/delivery/plan.ts'
import { finding, type PlainFindingCode } from '../findings/finding.ts'
import { echoStandsIn, examineCheckAnswer } from './answer-check.ts'
import { examinePushAnswer } from './answer-push.ts'
import type { Answered } from './answered.ts'
import { isCompressed } from './body.ts'
import type { Case, CaseAnswer } from './case.ts'
import type { Finding } from './types.ts'

/** Judges the answer. */
export function examineAnswer(one: Case, answered: Answered): readonly Finding[] {
  const { answer } = one
  if (answer === undefined) return []
  const carrier = examineStatus(answer, answered) ?? examineKind(answer, answered)
  const body = carrier ?? examineText(one, answer, answered)
  return [...body, ...examineDuration(one, answer, answered)]
}

/** @returns what is wrong with the status, nothing if it is explained, or `undefined` if the body counts */
function examineStatus(answer: CaseAnswer, { isExplained }: Answered): readonly Finding[] | undefined {
  const { status = 200, redirected } = answer
  if (redirected || REDIRECTS.includes(status)) return [finding('answer-redirect')]
  if (status === 200) return undefined
  if (isExplained && REFUSALS.includes(status)) return []
  const plain = PLAIN_STATUS_CODES[status]
  if (plain !== undefined) return [finding(plain)]
  return [finding(STATUS_CODES[status] ?? CLASS_CODES[Math.floor(status / 100)] ?? 'answer-status', { status })]
}

const REDIRECTS: readonly number[] = [300, 301, 302, 303, 305, 307, 308]

/** By the first digit. */
const CLASS_CODES: Readonly<Record<number, StatusCode>> = {
  2: 'answer-not-200',
  5: 'answer-server-error',
}

type StatusCode =
  | 'answer-unauthorized'
  | 'answer-forbidden'
  | 'answer-body-refused'
  | 'answer-timed-out'
  | 'answer-bad-gateway'
  | 'answer-server-error'
  | 'answer-not-200'
  | 'answer-status'

const PLAIN_STATUS_CODES: Readonly<Record<number, PlainFindingCode>> = {
  404: 'answer-not-found',
  405: 'answer-method-not-allowed',
  413: 'answer-payload-too-large',
  429: 'answer-rate-limited',
}

const STATUS_CODES: Readonly<Record<number, StatusCode>> = {
  400: 'answer-body-refused',
  401: 'answer-unauthorized',
  403: 'answer-forbidden',
  406: 'answer-body-refused',
  407: 'answer-unauthorized',
  408: 'answer-timed-out',
  415: 'answer-body-refused',
  // Laravel's for a missing CSRF token.
  419: 'answer-forbidden',
  422: 'answer-body-refused',
  // nginx's, where the platform had hung up.
  499: 'answer-timed-out',
  502: 'answer-bad-gateway',
  503: 'answer-bad-gateway',
  504: 'answer-timed-out',
  // Cloudflare's.
  524: 'answer-timed-out',
}

/** What programs answer to a request that they can't verify. */
const REFUSALS: readonly number[] = [400, 401, 403, 408, 413, 422, 500]

function examineKind({ body, headers }: CaseAnswer, { check }: Answered): readonly Finding[] | undefined {
  const encoding = headers.get('content-encoding') ?? 'identity'
  if (encoding !== 'identity' || (body.kind === 'binary' && isCompressed(body.bytes, headers))) {
    return [finding('answer-compressed')]
  }
  if (body.kind !== 'text') return undefined
  if (isTranscript(body.text.slice(0, 20_000))) return [finding('answer-transcript')]
  if (!/^\ufeff?\s*<(?:!doctype html|html|head|body)[\s>]/i.test(body.text.slice(0, 1000))) return undefined
  return [finding(echoStandsIn(body.text, check?.echo) ? 'answer-echo-not-alone' : 'answer-html')]
}

/** What curl -i and curl -v write; with progress and connection in front of it. */
function isTranscript(text: string): boolean {
  return /^HTTP\/\d/.test(text) || /(?:^|\n)< HTTP\/\d/.test(text)
}

function examineText(
  one: Case,
  { body, headers }: CaseAnswer,
  { check, push, isExplained }: Answered,
): readonly Finding[] {
  if (body.kind !== 'text' && body.kind !== 'binary') return []
  // Bytes that are no UTF-8 are garbage, as something decrypted too much or too little.
  const text = body.kind === 'text' ? body.text : '\ufffd'
  if (one.kind === 'check') return examineCheckAnswer(one, text, { check, isExplained, headers })
  return push === undefined ? [] : examinePushAnswer(one, text, { push, headers })
}

function examineDuration(one: Case, { tookMs }: CaseAnswer, { push }: Answered): readonly Finding[] {
  const limit = one.kind === 'check' ? urlCheckLimitMs(one.facts) : pushLimitMs(one.platform, push?.message ?? {})
  if (tookMs === undefined || tookMs <= limit) return []
  return [finding('answer-too-slow', { took: Math.ceil(tookMs), limit })]
}
