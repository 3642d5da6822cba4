/** A push that is not sealed: its text, and how it is answered. */
import { CallbackError } from '../errors.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { refuseLoneSurrogate } from '../protocol/cipher.ts'
import type { Body } from '../protocol/outer.ts'
import { type Answer, reply } from './answer.ts'
import { bodyConsumed } from './request.ts'

/**
 * The body as it came: where nothing is sealed it is the message itself.
 *
 * @throws CallbackError `BODY_CONSUMED`: a parser left no text of it; `INVALID_MESSAGE`: it is not UTF-8
 */
export function rawText(body: Body): string {
  if (typeof body === 'string') return body
  if (!(body instanceof Uint8Array)) {
    throw bodyConsumed(
      'a body parser left an object',
      'where nothing is sealed the body is the message: have the parser keep its text',
    )
  }
  const text = decodeUtf8(body)
  if (text === undefined) throw new CallbackError('INVALID_MESSAGE', 'the body is not UTF-8')
  return text
}

/** Whether it is sealed after all. */
export function isSealedMessage(message: object): boolean {
  return 'Encrypt' in message || 'encrypt' in message
}

/** A reply goes out as it is. */
export function writeClearReply(text: string): Answer {
  refuseLoneSurrogate('message', text)
  return reply(text.startsWith('<') ? 'xml' : 'json', text)
}
