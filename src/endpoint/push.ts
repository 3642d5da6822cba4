/** A push: proved, opened and read, in the order of the design; sealed or, where configured so, in clear. */
import { CallbackError } from '../errors.ts'
import { parseMessage } from '../messages/parse-message.ts'
import type { MessageOf } from '../messages/types.ts'
import type { Platform } from '../platforms.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { refuseLoneSurrogate } from '../protocol/cipher.ts'
import { type PlainToken, type PreparedCredentials, setFor } from '../protocol/credentials.ts'
import { envelopeOf, isSealed } from '../protocol/envelope.ts'
import { matchToken, openSealed } from '../protocol/open.ts'
import { type Body, type OuterBody, readOuterBody } from '../protocol/outer.ts'
import { readQuery } from '../protocol/query.ts'
import { sealMessage } from '../protocol/seal.ts'
import { type Answer, reply } from './answer.ts'
import { checkCreateTime, checkTimestamp } from './freshness.ts'
import { isOwnReply } from './own-reply.ts'
import type { Endpoint } from './prepare.ts'
import { bodyConsumed } from './request.ts'
import type { CallbackContext } from './types.ts'

/** A push that was accepted: the message, what the handler is told beside it, and how a reply to it goes out. */
export interface Push<P extends Platform = Platform> {
  readonly message: MessageOf<P>
  readonly context: CallbackContext<P>
  /** The text of a reply to the answer that carries it. */
  writeReply(text: string): Answer
}

/** What a push says for itself, once it is proved. */
type Proof = Pick<CallbackContext, 'receiveId' | 'matched' | 'envelope' | 'text'> & Pick<Push, 'message' | 'writeReply'>

/**
 * Proves, opens and reads a push.
 *
 * @throws CallbackError by the first thing that is not in order
 */
export function acceptPush<P extends Platform>(endpoint: Endpoint<P>, query: URLSearchParams, body: Body): Push<P> {
  const { access, platform } = endpoint
  const { message, writeReply, ...proof } =
    access.mode === 'plain'
      ? provePlain(endpoint, access.tokens, query, body)
      : proveSealed(endpoint, access.credentials, query, readOuterBody(body))
  checkCreateTime(endpoint, message)
  if (isOwnReply(platform, message, proof.receiveId)) {
    throw new CallbackError('INVALID_MESSAGE', 'the opened text is a reply of our own, sent back as a push')
  }
  // The union was read by its own rules; which member it is depends on the platform that the options name.
  return { message: message as MessageOf<P>, context: { platform, query, ...proof }, writeReply }
}

function proveSealed(
  endpoint: Endpoint,
  credentials: PreparedCredentials,
  query: URLSearchParams,
  outer: OuterBody,
): Proof {
  if (!isSealed(outer) && isClearMessage(outer)) {
    throw new CallbackError(
      'MODE_MISMATCH',
      "a push in clear reached an endpoint with a key: set the console to 安全模式, or mode to 'plain' here",
    )
  }
  const { encrypt, format, ...envelope } = envelopeOf(outer)
  const parameters = readQuery(query)
  const checkTime = () => checkTimestamp(endpoint, parameters.one('timestamp'))
  const { message, receiveId, matched } = openSealed(credentials, query, encrypt, checkTime)
  const writeReply = (text: string) => {
    const nonce = parameters.one('nonce')
    const inputs = { receiveId, format, nonce, timestamp: endpoint.now(), random: endpoint.random(16) }
    return reply(format, sealMessage(setFor(credentials, matched), text, inputs))
  }
  return { receiveId, matched, envelope, text: message, message: parseMessage(message), writeReply }
}

function provePlain(endpoint: Endpoint, tokens: readonly PlainToken[], query: URLSearchParams, body: Body): Proof {
  const text = rawText(body)
  const { matched } = matchToken(tokens, query)
  checkTimestamp(endpoint, readQuery(query).one('timestamp'))
  const message = parseMessage(text)
  if ('Encrypt' in message || 'encrypt' in message) {
    throw new CallbackError(
      'MODE_MISMATCH',
      "a sealed push reached an endpoint in plain mode: set mode to 'safe' or 'compat' and give the encodingAESKey",
    )
  }
  const writeReply = (replyText: string) => {
    refuseLoneSurrogate('message', replyText)
    return reply(replyText.startsWith('<') ? 'xml' : 'json', replyText)
  }
  return { receiveId: undefined, matched, envelope: {}, text, message, writeReply }
}

/** A message's own fields at the top of a body: what a plaintext push has, on one platform or another. */
function isClearMessage({ fields }: OuterBody): boolean {
  return fields.some(({ name }) => CLEAR_FIELDS.includes(name))
}

const CLEAR_FIELDS = ['MsgType', 'InfoType', 'Event', 'AgentType', 'FromUserName', 'CreateTime', 'msgtype', 'msgid']

/** In plain mode the body is the message, so its exact text is needed. */
function rawText(body: Body): string {
  if (typeof body === 'string') return body
  if (!(body instanceof Uint8Array)) {
    throw bodyConsumed(
      'a body parser left an object',
      'in plain mode the body is the message: have the parser keep its text',
    )
  }
  const text = decodeUtf8(body)
  if (text === undefined) throw new CallbackError('INVALID_MESSAGE', 'the body is not UTF-8')
  return text
}
