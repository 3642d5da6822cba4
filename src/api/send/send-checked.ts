/**
 * Sends a message over a channel that takes an access token: checks it, cuts a long text if asked, and sends the parts one
 * after the other. It relies on `callWithToken` for tokens and repetitions.
 */
import { isJsonObject, type JsonObject } from '../../codec/json.ts'
import type { Connection } from '../connection.ts'
import { type Channel, SEND_PATHS, SENDS } from '../generated/tables.ts'
import type { AccessTokens } from '../tokens/access-tokens.ts'
import { callWithToken } from '../tokens/call-with-token.ts'
import { checkMessage } from './check-message.ts'
import { joinResults, readSendResult, type SendResult } from './result.ts'
import { splitText } from './split-text.ts'

/** How messages are sent. */
export interface Sender {
  readonly channel: Exclude<Channel, 'response-url'>
  readonly connection: Connection
  readonly tokens: AccessTokens
  /** The fields that are not the caller's, such as `agentid`. */
  readonly added: JsonObject
  readonly split: boolean
}

/** Requires a source of tokens. @throws TypeError the value is not one */
export function requireTokens(tokens: AccessTokens): AccessTokens {
  if (typeof tokens?.get === 'function' && typeof tokens.invalidate === 'function') return tokens
  throw new TypeError('tokens: expected an object with get and invalidate, such as that of createAccessTokens')
}

/**
 * Checks and sends a message. With `split`, a text that is too long is sent in parts; if one of them fails after the
 * first, the result says which texts were not sent.
 *
 * @throws ApiError the message, or its first part, was not sent (the promise rejects)
 */
export async function sendChecked(sender: Sender, message: unknown): Promise<SendResult> {
  const { channel } = sender
  const texts = sender.split ? textsOf(channel, message) : []
  const messages = texts.length === 0 ? [message] : texts.map((_, index) => partOf(Object(message), texts, index))
  // All are checked before the first is sent.
  const parts = messages.map((part) => checkMessage(channel, part))
  const sent: SendResult[] = []
  for (const part of parts) {
    try {
      sent.push(await sendOne(sender, part))
    } catch (error) {
      if (sent.length === 0) throw error
      return joinResults(sent, { texts: texts.slice(sent.length), error })
    }
  }
  const [only] = sent
  return only !== undefined && parts.length === 1 ? only : joinResults(sent, undefined)
}

async function sendOne({ channel, connection, tokens, added }: Sender, message: JsonObject): Promise<SendResult> {
  // The platform drops a message that it has received already: 企业微信 by its JSON, 微信客服 by its msgid.
  const isIdempotent = channel === 'wecom' ? message.enable_duplicate_check === 1 : Boolean(message.msgid)
  const call = { path: SEND_PATHS[channel], body: { ...message, ...added } }
  return readSendResult(await callWithToken(connection, tokens, call, isIdempotent))
}

/** Cuts the text of a message; the parts without a visible character are left out, since the platform refuses them. */
function textsOf(channel: Channel, message: unknown): readonly string[] {
  if (!isJsonObject(message) || (message.msgtype !== 'text' && message.msgtype !== 'markdown')) return []
  const field = SENDS[channel][message.msgtype]?.[message.msgtype]
  const limit = field?.type === 'object' ? field.fields.content : undefined
  const body = message[message.msgtype]
  if (limit?.type !== 'text' || typeof limit.maxBytes !== 'number') return []
  if (!isJsonObject(body) || typeof body.content !== 'string') return []
  return splitText(body.content, limit.maxBytes).filter((text) => text.trim() !== '')
}

/** Makes the message with one part of the text. */
function partOf(message: JsonObject, texts: readonly string[], index: number): JsonObject {
  const { msgid, enable_duplicate_check: check } = message
  const name = String(message.msgtype)
  const content = texts[index]
  return {
    ...message,
    // Each part needs an id of its own; the first one keeps that of the whole.
    ...(msgid && index > 0 ? { msgid: `${msgid}-${index + 1}` } : {}),
    // The platform would drop a part with the same text as an earlier one.
    ...(check === 1 && texts.slice(0, index).includes(content ?? '') ? { enable_duplicate_check: 0 } : {}),
    [name]: { ...Object(message[name]), content },
  }
}
