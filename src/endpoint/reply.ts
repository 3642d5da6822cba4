/** Turns the result of `onMessage` into what is sent: the empty answer, or the text of a passive reply. */
import { syntaxOf } from '../codec/document.ts'
import { isJsonObject } from '../codec/json.ts'
import { isNotice, textField } from '../messages/message-key.ts'
import { emptyAnswerOf } from '../platforms.ts'
import { refuseLoneSurrogate } from '../protocol/lone-surrogate.ts'
import { buildReply } from '../replies/build-reply.ts'
import { invalidReply } from '../replies/fields.ts'
import type { ReplyOf } from '../replies/generated/types.ts'
import type { Endpoint } from './prepare.ts'
import type { Push } from './push.ts'

/**
 * What goes back to the platform: the empty answer, which is never sealed, or the text of a whole message, which is.
 */
export interface Reply {
  readonly kind: 'empty' | 'reply'
  readonly text: string
}

/**
 * Checks what `onMessage` returned and writes it as text.
 *
 * @throws CallbackError `INVALID_REPLY`: the result is not a reply, or not one that the platform acts on
 */
export function toReply(endpoint: Endpoint, { message, context }: Push, result: unknown): Reply {
  if (result === undefined || result === null) return emptyAnswerTo(endpoint, message)
  if (result === '' || result === 'success') return { kind: 'empty', text: result }
  const { platform, now } = endpoint
  const text =
    typeof result === 'string'
      ? wholeMessage(result)
      : buildReply(message, replyObject(result), now(), syntaxOf(context.text), { platform })
  // Checked here, before the reply is stored for later attempts, and not only when it is sealed for one of them.
  refuseLoneSurrogate('message', text)
  return { kind: 'reply', text }
}

/** Returns the platform's empty answer to a push; a package of the old 企业号 is answered with its id. */
export function emptyAnswerTo({ facts }: Endpoint, message: object): Reply {
  const packageId = textField(message, 'AgentType') === undefined ? undefined : textField(message, 'PackageId')
  if (packageId !== undefined && /^[0-9]{1,20}$/.test(packageId)) return { kind: 'empty', text: packageId }
  return { kind: 'empty', text: emptyAnswerOf(facts, isNotice(message)) }
}

function wholeMessage(text: string): string {
  if (text.startsWith('<') || text.startsWith('{')) return text
  throw invalidReply(
    "a string must be a whole message that begins with < or {, or '' or 'success'; " +
      "for a text use text('…'), for no reply return nothing",
  )
}

function replyObject(result: unknown): ReplyOf {
  if (!isJsonObject(result)) throw invalidReply(`expected a reply object or a string, got ${typeof result}`)
  // buildReply checks the rest: the kind, the fields, and whether the platform takes it.
  return result as unknown as ReplyOf
}
