/** Accepts a push: authenticates it, parses it, checks its age, and refuses this endpoint's own replies. */
import { CallbackError } from '../errors.ts'
import { parseFields } from '../messages/parse-message.ts'
import { type PushRules, retrySpanMs, rulesOf } from '../messages/push-rules.ts'
import type { Body } from '../protocol/outer.ts'
import type { MaybePromise } from '../stores/store.ts'
import { writePlainReply } from './access/unsealed.ts'
import { createContext, type PushContext } from './context.ts'
import { checkCreateTime } from './freshness.ts'
import type { ExchangeRequest, HttpAnswer } from './http.ts'
import { isOwnReply } from './own-reply.ts'
import type { Endpoint } from './prepare.ts'
import { andThen } from './time.ts'

/** An accepted push: the message, what `onMessage` receives besides it, and how to write a reply to it. */
export interface Push {
  readonly message: object
  /** How the platform repeats this kind of push. */
  readonly rules: PushRules
  /** Everything except the signal, which belongs to a run of `onMessage`. */
  readonly context: PushContext
  /** The token that identifies the account in the keys of a store; see `OpenedPush`. */
  readonly storeToken: string
  /** The request that carried the push, and its body, for the capture of an error. */
  readonly request: ExchangeRequest
  /** When it arrived, from `monotonicMs`. */
  readonly arrivedAt: number
  readonly body: Body
  /** Makes the HTTP response that carries the text of a reply. */
  write(text: string): HttpAnswer
}

/**
 * Opens and reads a push.
 *
 * @returns a promise if `credentials` is a function
 * @throws CallbackError the first check that fails (the promise rejects with it)
 */
export function acceptPush(
  endpoint: Endpoint,
  request: ExchangeRequest,
  arrivedAt: number,
  body: Body,
): MaybePromise<Push> {
  const { access, platform, mode, toleranceSeconds, now } = endpoint
  return andThen(access.open(request, body), (opened) => {
    const { text, receiveId, storeToken } = opened
    const message = parseFields(text, platform)
    const rules = rulesOf(platform, message)
    if (access.sealedPushCure !== undefined && ('Encrypt' in message || 'encrypt' in message)) {
      throw new CallbackError('MODE_MISMATCH', `a sealed push reached this endpoint: ${access.sealedPushCure}`)
    }
    if (toleranceSeconds !== undefined) {
      // In plain mode the signature does not cover the message, so its kind could be changed to one with a long span.
      const retryMs = mode === 'plain' ? 0 : retrySpanMs(rules)
      checkCreateTime(message, toleranceSeconds, retryMs / 1000, now())
    }
    if (isOwnReply(platform, message, receiveId)) {
      throw new CallbackError('INVALID_MESSAGE', 'the decrypted text is a reply of this endpoint, sent back as a push')
    }
    const write = rules.answeredInClear === true ? writePlainReply : opened.write
    const context = createContext(platform, request, opened)
    return { message, rules, context, storeToken, request, arrivedAt, body, write }
  })
}
