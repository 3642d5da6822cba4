/** A push that was accepted: proved, read, fresh, and not a reply of our own. */
import { CallbackError } from '../errors.ts'
import type { MessageOf } from '../messages/types.ts'
import type { Body } from '../protocol/outer.ts'
import type { HttpAnswer } from './answer.ts'
import { createContext } from './context.ts'
import { checkCreateTime } from './freshness.ts'
import { isOwnReply } from './own-reply.ts'
import type { Endpoint } from './prepare.ts'
import type { ExchangeRequest } from './request.ts'
import type { CallbackContext } from './types.ts'

/** A push that was accepted: the message, what the handler is told beside it, and how a reply to it goes out. */
export interface Push {
  readonly message: MessageOf
  /** All but the signal, which belongs to a run of the handler. */
  readonly context: Omit<CallbackContext, 'signal'>
  /** What the account's pushes are known by in a store: the previous token while there is one, for processes that know no other. */
  readonly token: string
  /** The HTTP answer that carries the text of a reply. */
  write(text: string): HttpAnswer
}

/**
 * Proves and reads a push.
 *
 * @throws CallbackError by the first thing that is not in order
 */
export async function acceptPush(endpoint: Endpoint, request: ExchangeRequest, body: Body): Promise<Push> {
  const { access, platform } = endpoint
  const proof = await access.prove(request, body)
  const { message, receiveId } = proof
  checkCreateTime(endpoint, message)
  if (isOwnReply(platform, message, receiveId)) {
    throw new CallbackError('INVALID_MESSAGE', 'the opened text is a reply of our own, sent back as a push')
  }
  return { message, context: createContext(platform, request, proof), token: proof.token, write: proof.write }
}
