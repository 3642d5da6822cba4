/** Rules: the answer of the server: its status, the form of its body, its text, and its time. */
import { syntaxOf } from '../codec/document.ts'
import { isNotice, textField } from '../messages/message-key.ts'
import { pushLimitMs, urlCheckLimitMs } from '../messages/push-rules.ts'
import { emptyAnswerOf, isEmptyAnswer } from '../platforms.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { eventAnswerTo } from '../replies/kind.ts'
import type { ParsedReply } from './parsed-answer.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule } from './rules.ts'
import { echoReadings } from './signed-text.ts'
import { orUndefined } from './untrusted.ts'

/** Statuses with which programs answer a request that they cannot verify. */
export const REFUSAL_STATUSES: readonly number[] = [400, 401, 403, 406, 415, 422, 500]

/** Those, and the statuses for a body that is incomplete or too large, which a finding about the body explains. */
const EXPLAINED_STATUSES: readonly number[] = /* @__PURE__ */ REFUSAL_STATUSES.concat(408, 413)

/** Returns whether the answer has a status with which programs refuse a request, and no redirect came before it. */
export function isRefusal({ answer }: ParsedCapture): boolean {
  return answer !== undefined && !answer.isRedirected && EXPLAINED_STATUSES.includes(answer.status)
}

/** Finds a status other than 200. A status without its own rule is covered by the rule of its class. */
export const STATUS_RULES: readonly Rule[] = [
  { code: 'answer-redirect', find: ({ answer }) => answer?.isRedirected === true },
  { code: 'answer-not-found', find: (capture) => statusIn(capture, 404) !== undefined },
  { code: 'answer-unauthorized', find: (capture) => statusIn(capture, 401, 407) },
  // 419 is Laravel's status for a missing CSRF token.
  { code: 'answer-forbidden', find: (capture) => statusIn(capture, 403, 419) },
  { code: 'answer-method-not-allowed', find: (capture) => statusIn(capture, 405) !== undefined },
  { code: 'answer-body-refused', find: (capture) => statusIn(capture, 400, 406, 415, 422) },
  { code: 'answer-payload-too-large', find: (capture) => statusIn(capture, 413) !== undefined },
  { code: 'answer-rate-limited', find: (capture) => statusIn(capture, 429) !== undefined },
  // 499 is nginx's status after the platform has disconnected, 524 is Cloudflare's timeout.
  { code: 'answer-timed-out', find: (capture) => statusIn(capture, 408, 499, 504, 524) },
  { code: 'answer-bad-gateway', find: (capture) => statusIn(capture, 502, 503) },
  { code: 'answer-server-error', find: (capture) => statusBetween(capture, 500, 599) },
  { code: 'answer-not-200', find: (capture) => statusBetween(capture, 201, 299) },
  {
    code: 'answer-status',
    find: ({ answer }) => (answer === undefined || answer.status === 200 ? undefined : { status: answer.status }),
  },
]

function statusIn({ answer }: ParsedCapture, ...statuses: readonly number[]): { status: number } | undefined {
  return answer !== undefined && statuses.includes(answer.status) ? { status: answer.status } : undefined
}

function statusBetween({ answer }: ParsedCapture, min: number, max: number): { status: number } | undefined {
  return answer !== undefined && answer.status >= min && answer.status <= max ? { status: answer.status } : undefined
}

/** Finds a body that is something other than the bare text. */
export const BODY_FORM_RULES: readonly Rule[] = [
  { code: 'answer-compressed', find: ({ answer }) => answer?.bodyForm === 'compressed' },
  { code: 'answer-transcript', find: ({ answer }) => answer?.bodyForm === 'transcript' },
  {
    code: 'answer-html',
    find: (capture) => capture.answer?.bodyForm === 'page' && !holdsEcho(capture.answer.text ?? '', capture.echo),
  },
]

/**
 * Returns whether the expected text is known and the response has another one: a URL check must return the echo, a push
 * an acknowledgement.
 */
export function isOtherThanExpected({ answer, echo, message }: ParsedCapture): boolean {
  if (answer?.text === undefined) return false
  if (echo !== undefined) return answer.text !== echo
  return message !== undefined && !isAcknowledgement(message, answer.text)
}

/**
 * The right text, altered by a framework or a program. Each rule gets only texts that the earlier rules do not
 * recognise.
 */
export const ALTERED_RULES: readonly Rule[] = [
  { code: 'answer-bom', find: (capture) => bareText(capture)?.startsWith('\ufeff') === true },
  {
    // Python prints bytes so with str() and in f-strings.
    code: 'answer-bytes-printed',
    find: (capture) => /^b(?:'.*'|".*")$/s.test(trimmedText(capture) ?? ''),
  },
  {
    code: 'answer-quoted',
    find: (capture) => {
      const text = trimmedText(capture) ?? ''
      return /^["'“]/.test(text) && /["'”]$/.test(text) && text.length > 1
    },
  },
  {
    code: 'answer-stringified',
    find: (capture) => {
      const text = trimmedText(capture) ?? ''
      // res.json turns a Buffer into the second.
      return (
        /^(?:undefined|null|true|false|NaN|\[object \w+\])$/.test(text) || /^\{"type":"Buffer","data":\[/.test(text)
      )
    },
  },
  {
    code: 'answer-white-space',
    find: (capture) => {
      const text = trimmedText(capture)
      if (text === undefined) return false
      return text === capture.echo || (capture.message !== undefined && isAcknowledgement(capture.message, text))
    },
  },
  { code: 'answer-echo-rounded', find: (capture) => isRounded(bareText(capture), capture.echo) },
  {
    code: 'answer-frame-not-cut',
    find: (capture) => {
      const [text, echo, frame] = [bareText(capture) ?? '', capture.echo, capture.opened?.frame]
      if (echo === undefined || frame === undefined) return false
      // If the receiver is empty, only the zero bytes of the length distinguish a frame from another text that holds
      // the echo.
      return text.includes(echo + frame.receiveId) && (frame.receiveId !== '' || text.includes('\0'))
    },
  },
  {
    code: 'answer-echo-not-alone',
    find: (capture) => {
      const text = capture.answer?.bodyForm === 'page' ? capture.answer.text : bareText(capture)
      return text !== undefined && syntaxOf(text) !== 'json' && holdsEcho(text, capture.echo)
    },
  },
  {
    code: 'answer-echo-decrypted',
    find: (capture) => {
      const [text, echo] = [bareText(capture), capture.echo]
      return text !== undefined && echo !== undefined && capture.facts.echo === 'plain' && isDecoded(text, echo)
    },
  },
]

/** Finds a ciphertext that was returned instead of the echo, which can be recognised whatever else is wrong. */
export const ECHO_SEALED_RULES: readonly Rule[] = [
  {
    code: 'answer-echo-sealed',
    find: (capture) => {
      const text = trimmedText(capture)
      if (capture.kind === 'push' || text === undefined || capture.facts.echo !== 'sealed') return false
      const decoded = orUndefined(() => decodeURIComponent(text))
      return echoReadings(capture).some((reading) => reading.text === text || reading.text === decoded)
    },
  },
]

/** Finds texts that programs also return for a request that they cannot verify. */
export const OTHER_TEXT_RULES: readonly Rule[] = [
  { code: 'answer-empty', find: ({ kind, answer }) => kind === 'check' && answer?.text === '' },
  {
    code: 'answer-wrapped',
    find: ({ kind, message, answer }) =>
      kind === 'check'
        ? syntaxOf(answer?.text ?? '') === 'json'
        : answer?.reply !== undefined && isWrapper(answer.reply, message),
  },
  {
    code: 'answer-other-text',
    find: (capture) => capture.kind === 'check' || (isUnstructured(capture) && !expectsSuccess(capture)),
  },
]

/** Returns the text of an answer that is neither a page nor a transcript. */
function bareText({ answer }: ParsedCapture): string | undefined {
  return answer?.bodyForm === undefined ? answer?.text : undefined
}

function trimmedText(capture: ParsedCapture): string | undefined {
  return bareText(capture)?.trim()
}

/** The minimum length of an echo that is searched for in a text; a shorter one may occur by chance. */
const MIN_ECHO_LENGTH = 6

/** Returns whether a text holds the echo with something around it, and not only as part of the URL. */
function holdsEcho(text: string, echo: string | undefined): boolean {
  if (echo === undefined || echo.length < MIN_ECHO_LENGTH) return false
  const start = text.indexOf(echo)
  return start !== -1 && !/(?:=|%3D)$/i.test(text.slice(Math.max(0, start - 3), start))
}

/** The relative error of a rounded echo: floats of 32 bits keep seven digits, PHP prints fourteen. */
const ROUNDING = 1e-6

/** Returns whether a text is a number, in any notation, close to the value of the echo. */
function isRounded(text: string | undefined, echo: string | undefined): boolean {
  if (text === undefined || !/^\d{1,40}$/.test(echo ?? '')) return false
  if (!/^\d{1,40}(?:\.\d{1,40})?(?:[eE]\+?\d{1,3})?$/.test(text.trim())) return false
  return Math.abs(Number(text) - Number(echo)) <= ROUNDING * Number(echo)
}

/**
 * Returns whether a text results from decrypting or decoding a plaintext echo. Line breaks and tabs are no sign of
 * that.
 */
function isDecoded(text: string, echo: string): boolean {
  if (/\ufffd|(?![\t\n\r])\p{Cc}/u.test(text.trim())) return true
  const bytes = decodeBase64(echo)
  return bytes !== undefined && decodeUtf8(bytes) === text
}

/** Returns whether a text acknowledges a push. */
export function isAcknowledgement(message: object, text: string): boolean {
  if (isEmptyAnswer(text)) return true
  return textField(message, 'AgentType') !== undefined && text === textField(message, 'PackageId')
}

/** Returns whether the push is a notice that must be answered with `success`. */
export function expectsSuccess({ facts, message }: ParsedCapture): boolean {
  return message !== undefined && isNotice(message) && emptyAnswerOf(facts, true) === 'success'
}

/** Returns whether the answer to a push is neither XML nor JSON. */
export function isUnstructured({ answer }: ParsedCapture): boolean {
  return answer?.reply !== undefined && answer.reply.syntax === undefined
}

/**
 * Returns whether a reply has only fields that APIs put around their results, unless the push asks for such a field: some
 * are answered with `errcode` and `errmsg`.
 */
export function isWrapper({ outer }: ParsedReply, message: object = {}): boolean {
  if (outer?.syntax !== 'json') return false
  const asked = eventAnswerTo(message)?.fields ?? {}
  return outer.fields.every(({ name }) => WRAPPER_FIELDS.includes(name) && !Object.hasOwn(asked, name))
}

const WRAPPER_FIELDS: readonly string[] = [
  'code',
  'data',
  'error',
  'errcode',
  'errmsg',
  'message',
  'msg',
  'path',
  'result',
  'status',
  'statusCode',
  'success',
  'timestamp',
]

/** Finds an answer that came after the platform's limit. */
export const ANSWER_TIME_RULES: readonly Rule[] = [
  {
    code: 'answer-too-slow',
    find: ({ kind, facts, platform, message, answer }) => {
      const limit = kind === 'check' ? urlCheckLimitMs(facts) : pushLimitMs(platform, message ?? {})
      const took = answer?.tookMs
      return took === undefined || took <= limit ? undefined : { took: Math.ceil(took), limit }
    },
  },
]
