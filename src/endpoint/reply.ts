/** What the handler returned to what goes out: an acknowledgement in clear, or the text of a reply. */
import { syntaxOf } from '../codec/document.ts'
import { isJsonObject } from '../codec/json.ts'
import { textField } from '../messages/message-key.ts'
import type { MessageOf } from '../messages/types.ts'
import type { PlatformFacts } from '../platforms.ts'
import { refuseLoneSurrogate } from '../protocol/cipher.ts'
import { buildReply } from '../replies/build-reply.ts'
import { invalidReply } from '../replies/fields.ts'
import type { ReplyOf } from '../replies/generated/types.ts'
import type { Endpoint } from './prepare.ts'
import type { Push } from './push.ts'

/** Either an acknowledgement, which is never sealed, or a whole message. */
export type Outcome =
  | { readonly kind: 'acknowledgement'; readonly text: string }
  | { readonly kind: 'reply'; readonly text: string }

/**
 * Judges and writes what a handler returned.
 *
 * @throws CallbackError `INVALID_REPLY`: not a reply, or not one that the platform acts on
 */
export function toOutcome(endpoint: Endpoint, { message, context }: Push, result: unknown): Outcome {
  if (result === undefined || result === null) return silenceFor(endpoint, message)
  if (result === '' || result === 'success') return { kind: 'acknowledgement', text: result }
  const text =
    typeof result === 'string' ? wholeMessage(result) : writeReplyObject(endpoint, message, context.text, result)
  // Before it is kept for further tries, not when it is sealed for one of them.
  refuseLoneSurrogate('message', text)
  return { kind: 'reply', text }
}

function writeReplyObject({ platform, now }: Endpoint, message: MessageOf, plaintext: string, result: unknown): string {
  return buildReply(message, replyObject(result), now(), syntaxOf(plaintext), { platform })
}

/** The empty answer of the platform to this push. */
export function silenceFor({ facts }: Endpoint, message: MessageOf): Outcome {
  return { kind: 'acknowledgement', text: silence(facts, message) }
}

/** What the platform takes for "nothing to say"; an old 企业号 package is acknowledged by its id. */
function silence(facts: PlatformFacts, message: MessageOf): string {
  const packageId = textField(message, 'AgentType') === undefined ? undefined : textField(message, 'PackageId')
  if (packageId !== undefined && /^[0-9]{1,20}$/.test(packageId)) return packageId
  return 'InfoType' in message ? (facts.infoSilence ?? facts.silence) : facts.silence
}

function wholeMessage(text: string): string {
  if (text.startsWith('<') || text.startsWith('{')) return text
  throw invalidReply(
    "a string must be a whole message, beginning with < or {, or '' or 'success'; for a text use text('…')",
  )
}

function replyObject(result: unknown): ReplyOf {
  if (!isJsonObject(result)) throw invalidReply(`expected a reply object or a string, got ${typeof result}`)
  // Whether it is one, and one that the platform takes, is judged when it is written.
  return result as unknown as ReplyOf
}
