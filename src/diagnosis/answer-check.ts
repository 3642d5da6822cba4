/** The answer to a URL check: the text of echostr and nothing else. */
import { syntaxOf } from '../codec/document.ts'
import { finding, type PlainFindingCode } from '../findings/finding.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import type { AnsweredCheck } from './answered.ts'
import type { Case } from './case.ts'
import { echoTexts } from './sealed-texts.ts'
import { isMislabelled, spoiltCode } from './spoilt-text.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

interface Context {
  readonly check: AnsweredCheck | undefined
  readonly isExplained: boolean
  readonly headers: ReadonlyMap<string, string>
}

/** Judges the body of the answer. */
export function examineCheckAnswer(
  one: Case,
  text: string,
  { check, isExplained, headers }: Context,
): readonly Finding[] {
  if (text === check?.echo) return isMislabelled(headers, 'text') ? [finding('answer-content-type')] : []
  const code = codeOf(one, text, check)
  if (code === undefined) return []
  // Where the request is not in order, whatever says so in its own words is a consequence.
  const isOfItself = code === 'answer-echo-sealed' || (check !== undefined && !CONSEQUENCES.includes(code))
  return isExplained && !isOfItself ? [] : [finding(code)]
}

const CONSEQUENCES: readonly PlainFindingCode[] = ['answer-empty', 'answer-wrapped', 'answer-other-text']

function codeOf(one: Case, text: string, check: AnsweredCheck | undefined): PlainFindingCode | undefined {
  if (text === '') return 'answer-empty'
  if (isSealedEcho(one, text.trim())) return 'answer-echo-sealed'
  const spoilt = spoiltCode(text)
  if (spoilt !== undefined) return spoilt
  if (syntaxOf(text) === 'json') return 'answer-wrapped'
  return check === undefined ? undefined : codeOfEcho(one, text, check)
}

function codeOfEcho(one: Case, text: string, { echo, receiveId }: AnsweredCheck): PlainFindingCode {
  if (text.trim() === echo) return 'answer-white-space'
  if (text === String(Number(echo))) return 'answer-echo-rounded'
  if (one.facts.echo === 'sealed' && isFrame(text, echo, receiveId ?? '')) return 'answer-frame-not-cut'
  if (echoStandsIn(text, echo)) return 'answer-echo-not-alone'
  return one.facts.echo === 'clear' && isDecoded(text, echo) ? 'answer-echo-decrypted' : 'answer-other-text'
}

/** Without a receiver behind it, only the zeros of the length tell a frame from any text that holds the echo. */
function isFrame(text: string, echo: string, receiveId: string): boolean {
  return text.includes(`${echo}${receiveId}`) && (receiveId !== '' || text.includes('\0'))
}

/** Shorter ones may stand anywhere by chance. */
const MIN_ECHO_LENGTH = 6

/** Whether the echo was answered, with something around it; not if it only stands there as a part of the URL. */
export function echoStandsIn(text: string, echo: string | undefined): boolean {
  if (echo === undefined || echo.length < MIN_ECHO_LENGTH) return false
  const start = text.indexOf(echo)
  return start !== -1 && !/(?:=|%3D)$/i.test(text.slice(Math.max(0, start - 3), start))
}

function isSealedEcho(one: Case, text: string): boolean {
  if (one.facts.echo !== 'sealed') return false
  const decoded = orUndefined(() => decodeURIComponent(text))
  return echoTexts(one).some((reading) => reading.text === text || reading.text === decoded)
}

/** What comes of decrypting or decoding a text that is neither encrypted nor encoded; a text of lines is none. */
function isDecoded(text: string, echo: string): boolean {
  if (/\ufffd|(?![\t\n\r])\p{Cc}/u.test(text.trim())) return true
  const bytes = decodeBase64(echo)
  return bytes !== undefined && decodeUtf8(bytes) === text
}
