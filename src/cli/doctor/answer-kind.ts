/** How a push is answered that a server has taken: that tells whether it takes another one too. */
import { textField } from '../../messages/message-key.ts'
import { parseMessage } from '../../messages/parse-message.ts'
import { decryptUnverified } from '../../protocol/cipher.ts'
import { parseReplyEnvelope } from '../../protocol/envelope.ts'
import type { PlatformSide } from '../../testing/platform.ts'
import { countingAnswer } from '../../testing/send.ts'
import type { SentTry } from '../../testing/types.ts'
import type { AccountOptions } from '../options/account.ts'

/** An acknowledgement in clear, or a message in clear or sealed. */
export type AnswerKind = 'empty' | 'success' | 'clear' | 'sealed'

/** An answer as the platform reads it. */
export interface ReadAnswer {
  readonly kind: AnswerKind
  /** The opened text. */
  readonly text: string
  /** `MsgType` or `msgtype` of a message. */
  readonly type: string
}

/**
 * Reads an answer as the platform does.
 *
 * @param side the platform that sent the request
 * @returns `undefined` where it is none that the platform takes: another status, another text, sealed wrongly
 */
export async function readAnswer(visited: SentTry, side: PlatformSide): Promise<ReadAnswer | undefined> {
  const answer = countingAnswer(visited)
  if (answer?.status !== 200) return undefined
  try {
    const { sealed, text, message } = await side.readReply({ status: 200, body: answer.body })
    if (message === undefined) return sealed ? undefined : acknowledgement(text)
    return { kind: sealed ? 'sealed' : 'clear', text, type: String(message.MsgType ?? message.msgtype ?? '') }
  } catch {
    return undefined
  }
}

/**
 * Whether an answer holds a reply, which only a server gives that has taken the push: a message in clear, or any text sealed
 * with the account's key. The receiver and the signature of the answer do not matter: a server that takes what is sealed for
 * another receiver answers that receiver.
 */
export function holdsReply(visited: SentTry, account: AccountOptions): boolean {
  const body = countingAnswer(visited)?.body ?? ''
  return isMessageInClear(body) || (account.mode !== 'plain' && isSealedWith(account.encodingAESKey, body))
}

/** Programs refuse in XML and JSON too, but not with the kind of a message. */
function isMessageInClear(body: string): boolean {
  try {
    const message = parseMessage(body)
    return (textField(message, 'MsgType') ?? textField(message, 'msgtype')) !== undefined
  } catch {
    return false
  }
}

function isSealedWith(encodingAESKey: string, body: string): boolean {
  try {
    decryptUnverified(parseReplyEnvelope(body).encrypt, encodingAESKey)
    return true
  } catch {
    return false
  }
}

/** Servers that refuse with 200 say so in words of their own. */
function acknowledgement(text: string): ReadAnswer | undefined {
  if (text !== '' && text !== 'success') return undefined
  return { kind: text === '' ? 'empty' : 'success', text, type: '' }
}
