/** What a push says for itself, once it is proved. */
import type { MessageOf } from '../messages/types.ts'
import type { Answer } from './answer.ts'
import type { PlainTenant, SealedTenant } from './tenants.ts'
import type { CallbackContext } from './types.ts'

export interface Proof {
  readonly message: MessageOf
  readonly proved: Pick<CallbackContext, 'receiveId' | 'matched' | 'envelope' | 'text'>
  readonly tenant: SealedTenant['given'] | PlainTenant['given']
  /** The text of a reply to the answer that carries it. */
  writeReply(text: string): Answer
}
