/** What plain and trusted mode share: a push that is not sealed, and its reply. */
import { CallbackError, isCallbackError } from '../../errors.ts'
import { decodeUtf8 } from '../../primitives/utf8.ts'
import { refuseLoneSurrogate } from '../../protocol/cipher.ts'
import { type Body, type OuterBody, readOuterBody } from '../../protocol/outer.ts'
import { type HttpAnswer, replyAnswer } from '../answer.ts'
import { bodyConsumed } from '../request.ts'

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

/**
 * Reads the outer fields of a body before anything is verified, without the message parser.
 *
 * The reader is strict, and users' words are not escaped: a genuine push can have `]]>` in them, and then has no fields here.
 *
 * @returns the fields, or `undefined` if the body is neither strict XML nor a JSON object
 */
export function unverifiedFields(body: Body): OuterBody | undefined {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return undefined
  try {
    return readOuterBody(body)
  } catch (error) {
    if (isCallbackError(error)) return undefined
    throw error
  }
}

/** Whether a message that was expected in clear is sealed. */
export function isSealedMessage(message: object): boolean {
  return 'Encrypt' in message || 'encrypt' in message
}

/** The HTTP answer that carries a reply in clear. */
export function writeClearReply(text: string): HttpAnswer {
  refuseLoneSurrogate('message', text)
  return replyAnswer(text.startsWith('<') ? 'xml' : 'json', text)
}
