/** Reads a response: as the platform does, as a refusal, and as a short description for a report. */
import { REFUSAL_STATUSES } from '../diagnosis/answer.ts'
import type { Finding } from '../findings/finding.ts'
import type { Bilingual } from '../findings/types.ts'
import { textField } from '../messages/message-key.ts'
import { parseFields } from '../messages/parse-message.ts'
import { isEmptyAnswer } from '../platforms.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { parseReplyEnvelope } from '../protocol/envelope.ts'
import type { PlatformSide } from '../testing/platform.ts'
import { countingAnswer } from '../testing/send.ts'
import type { SentAnswer, SentTry } from '../testing/types.ts'
import { describeNoAnswer } from './no-answer.ts'
import type { ConsoleAccount } from './target.ts'

/** An answer as the platform reads it: a message or, without one, an acknowledgement (`''` or `success`). */
export interface ReadAnswer {
  readonly isSealed: boolean
  /** The plaintext. */
  readonly text: string
  /** The fields of a message. */
  readonly message: Readonly<Record<string, unknown>> | undefined
}

/**
 * Reads an answer as the platform does.
 *
 * @param side the simulated platform that made the request
 * @returns `undefined` if the platform cannot use the answer: another status, another text, or sealed wrongly
 */
export async function readAnswer(sent: SentTry, side: PlatformSide): Promise<ReadAnswer | undefined> {
  const answer = countingAnswer(sent)
  if (answer?.status !== 200) return undefined
  try {
    const { sealed: isSealed, text, message } = await side.readReply({ status: 200, body: answer.body })
    // The text may be the refusal of a server that refuses with status 200.
    return message !== undefined || (!isSealed && isEmptyAnswer(text)) ? { isSealed, text, message } : undefined
  } catch {
    return undefined
  }
}

/**
 * Returns whether the answer to a faulty push holds a reply, which shows that the server has accepted the push: a plaintext message, or
 * any text sealed with the account's key. Receiver and signature of the answer do not matter: a server that accepts a
 * push for another receiver replies to that receiver.
 */
export function holdsReply(sent: SentTry, { mode, encodingAESKey }: ConsoleAccount): boolean {
  const body = countingAnswer(sent)?.body ?? ''
  try {
    // A program may refuse in XML or JSON, but without a message type.
    const message = parseFields(body)
    if ((textField(message, 'MsgType') ?? textField(message, 'msgtype')) !== undefined) return true
  } catch {}
  if (mode === 'plain') return false
  try {
    decryptUnverified(parseReplyEnvelope(body).encrypt, encodingAESKey)
    return true
  } catch {
    return false
  }
}

/**
 * Returns whether the answer to a genuine request is a refusal: with a status that programs refuse with, or in a text of
 * its own.
 */
export function refusesGenuine(answer: SentAnswer, [first]: readonly Finding[]): boolean {
  const { status } = answer
  if (status === 200) return first?.code === 'answer-other-text' || first?.code === 'answer-empty'
  return REFUSAL_STATUSES.includes(status) && !asksForLogin(answer)
}

/**
 * Returns whether the response to a genuine request may be a refusal. Frameworks wrap both refusals and successes in
 * JSON.
 */
export function mayRefuseGenuine(answer: SentAnswer, findings: readonly Finding[]): boolean {
  return refusesGenuine(answer, findings) || (answer.status === 200 && findings[0]?.code === 'answer-wrapped')
}

/**
 * Returns whether the answer to a faulty request can be the program's refusal. A login page, 407, 408 and 429 come from
 * a server before the program. Some programs refuse with status 200 and a text.
 */
export function mayRefuseFaulty(answer: SentAnswer): boolean {
  const { status } = answer
  return status === 200 || (status >= 400 && ![407, 408, 429].includes(status) && !asksForLogin(answer))
}

/**
 * Returns whether a server in front asks for a login: it must say how in a header. A program may also use 401 to refuse
 * a signature.
 */
function asksForLogin({ status, headers }: SentAnswer): boolean {
  return status === 401 && headers['www-authenticate'] !== undefined
}

/** Returns the findings that say more about a refusal than its status. */
export function specificOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== 'answer-forbidden' && code !== 'answer-status')
}

/** Describes an answer by its status and length, or says why there is none. */
export function describeAnswer(sent: SentTry): Bilingual {
  const { answer } = sent
  if (answer === undefined) return describeNoAnswer(sent)
  const { length } = answer.body
  const size =
    length === 0
      ? { en: 'empty', zh: '空' }
      : { en: length === 1 ? '1 character' : `${length} characters`, zh: `${length} 个字符` }
  return { en: `${answer.status}, ${size.en}`, zh: `${answer.status}，${size.zh}` }
}

/**
 * Describes an answer as the platform reads it.
 *
 * @param reply what `readAnswer` has returned for it
 */
export function describeReply(sent: SentTry, reply: ReadAnswer | undefined): Bilingual {
  if (reply === undefined) return describeAnswer(sent)
  if (reply.message === undefined) return { en: 'acknowledged', zh: '已确认，无回复' }
  const { MsgType, msgtype } = reply.message
  const type = cut(String(MsgType ?? msgtype ?? ''), 40)
  return reply.isSealed
    ? { en: `a sealed reply (${type})`, zh: `加密回复（${type}）` }
    : { en: `a reply (${type})`, zh: `回复（${type}）` }
}

/** Cuts a word or an address that the server wrote, if it is too long. */
export function cut(text: string, maxLength: number): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}
