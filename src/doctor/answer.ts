/** What came back: as the platform reads it, whether it refuses, and in a few words. */
import type { Finding } from '../findings/finding.ts'
import type { Bilingual } from '../findings/types.ts'
import { textField } from '../messages/message-key.ts'
import { parseMessage } from '../messages/parse-message.ts'
import { decryptUnverified } from '../protocol/cipher.ts'
import { parseReplyEnvelope } from '../protocol/envelope.ts'
import type { PlatformSide } from '../testing/platform.ts'
import { countingAnswer } from '../testing/send.ts'
import type { SentAnswer, SentTry } from '../testing/types.ts'
import { silence } from './silence.ts'
import type { ConsoleAccount } from './target.ts'

/** An answer as the platform reads it. */
export interface ReadAnswer {
  /** An acknowledgement in clear, or a message in clear or sealed. */
  readonly kind: 'empty' | 'success' | 'clear' | 'sealed'
  /** The opened text. */
  readonly text: string
  /** The fields of a message; none in an acknowledgement. */
  readonly message: Readonly<Record<string, unknown>>
}

/**
 * Reads an answer as the platform does.
 *
 * @param side the platform that sent the request
 * @returns `undefined` if the platform can't use the answer: another status, another text, sealed wrongly
 */
export async function readAnswer(sent: SentTry, side: PlatformSide): Promise<ReadAnswer | undefined> {
  const answer = countingAnswer(sent)
  if (answer?.status !== 200) return undefined
  try {
    const { sealed, text, message } = await side.readReply({ status: 200, body: answer.body })
    if (message !== undefined) return { kind: sealed ? 'sealed' : 'clear', text, message }
    // Servers that refuse with 200 do so in words of their own.
    if (sealed || (text !== '' && text !== 'success')) return undefined
    return { kind: text === '' ? 'empty' : 'success', text, message: {} }
  } catch {
    return undefined
  }
}

/**
 * Returns whether an answer holds a reply, which only a server gives that has accepted the push: a message in clear, or any text sealed
 * with the account's key. The receiver and the signature of the answer do not matter: a server that accepts a push for another
 * receiver replies to that receiver.
 */
export function holdsReply(sent: SentTry, { mode, encodingAESKey }: ConsoleAccount): boolean {
  const body = countingAnswer(sent)?.body ?? ''
  try {
    // Programs also refuse in XML and JSON, but such a refusal has no message type.
    const message = parseMessage(body)
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

/** Returns whether a program refuses: with 400, 403, 500 or whatever its framework makes of it, or in words of its own. */
export function isRefusal(answer: SentAnswer, [first]: readonly Finding[]): boolean {
  const { status } = answer
  if (status === 200) return first?.code === 'answer-other-text' || first?.code === 'answer-empty'
  return [400, 401, 403, 406, 415, 422, 500].includes(status) && !asksForLogin(answer)
}

/** Returns whether an answer may be a refusal: frameworks wrap a refusal in JSON, and an acceptance as well. */
export function mayBeRefusal(answer: SentAnswer, findings: readonly Finding[]): boolean {
  return isRefusal(answer, findings) || (answer.status === 200 && findings[0]?.code === 'answer-wrapped')
}

/**
 * Returns whether an answer to a request that must be refused can be the program's refusal. A login, 407, 408 and 429 come from
 * something in front of it; with 200 some programs refuse in words.
 */
export function canRefuse(answer: SentAnswer): boolean {
  const { status } = answer
  return status === 200 || (status >= 400 && ![407, 408, 429].includes(status) && !asksForLogin(answer))
}

/** Programs refuse a signature with 401 too; a server in front that wants a login has to say how, in a header. */
function asksForLogin({ status, headers }: SentAnswer): boolean {
  return status === 401 && headers['www-authenticate'] !== undefined
}

/** Returns the findings that say more about a refusal than that it is one. */
export function specificOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== 'answer-forbidden' && code !== 'answer-status')
}

/** Returns the status of an answer and its length, in words; the reason if there is no answer. */
export function describeAnswer(sent: SentTry): Bilingual {
  const { answer } = sent
  if (answer === undefined) return silence(sent)
  const { length } = answer.body
  const size =
    length === 0
      ? { en: 'empty', zh: '空' }
      : { en: length === 1 ? '1 character' : `${length} characters`, zh: `${length} 个字符` }
  return { en: `${answer.status}, ${size.en}`, zh: `${answer.status}，${size.zh}` }
}

/** Returns a word or an address that the server wrote, cut if it is too long. */
export function cut(text: string, maxLength: number): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}
