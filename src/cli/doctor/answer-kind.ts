/** How a push is answered that a server has taken: that tells whether it takes another one too. */
import type { PlatformSide } from '../../testing/platform-side.ts'
import { countingAnswer } from '../../testing/send.ts'
import type { SentTry } from '../../testing/send-types.ts'

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

/** Servers that refuse with 200 say so in words of their own. */
function acknowledgement(text: string): ReadAnswer | undefined {
  if (text !== '' && text !== 'success') return undefined
  return { kind: text === '' ? 'empty' : 'success', text, type: '' }
}
