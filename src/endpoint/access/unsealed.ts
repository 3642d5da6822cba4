/** What plain and trusted mode share: a push that is not sealed, and its reply. */
import { syntaxOf } from '../../codec/document.ts'
import { CallbackError, isCallbackError } from '../../errors.ts'
import { decodeUtf8 } from '../../primitives/utf8.ts'
import { fieldsBeforeMsgType } from '../../protocol/compat.ts'
import { type Body, type OuterBody, readOuterBody } from '../../protocol/outer.ts'
import { bodyConsumed, type HttpAnswer, replyAnswer } from '../http.ts'

/**
 * Returns the text of the body, unchanged: if nothing is sealed, it is the message itself.
 *
 * @throws CallbackError `BODY_CONSUMED`: a parser did not keep the text; `INVALID_MESSAGE`: it is not UTF-8
 */
export function rawText(body: Body): string {
  if (typeof body === 'string') return body
  if (!(body instanceof Uint8Array)) {
    throw bodyConsumed(
      'a body parser has replaced the body by an object',
      'without encryption the body is the message, so have the parser keep its text',
    )
  }
  const text = decodeUtf8(body)
  if (text === undefined) throw new CallbackError('INVALID_MESSAGE', 'the body is not UTF-8')
  return text
}

/**
 * Reads the unsigned envelope fields of a body before anything is verified, without the message parser: from XML only
 * the fields before `MsgType`, since user text can follow; from JSON all fields.
 *
 * @returns the fields; none if the body is neither XML nor a JSON object
 */
export function unverifiedFields(body: Body): OuterBody {
  const text = body instanceof Uint8Array ? decodeUtf8(body) : body
  if (typeof text !== 'string') return NO_FIELDS
  if (syntaxOf(text) === 'xml') {
    return { syntax: 'xml', fields: fieldsBeforeMsgType(text), nestedNames: [] }
  }
  try {
    return readOuterBody(text)
  } catch (error) {
    if (isCallbackError(error)) return NO_FIELDS
    throw error
  }
}

const NO_FIELDS: OuterBody = { syntax: 'json', fields: [], nestedNames: [] }

/** Makes the HTTP response that carries a plaintext reply. */
export function writePlainReply(text: string): HttpAnswer {
  return replyAnswer(text.startsWith('<') ? 'xml' : 'json', text)
}
