/** The pushes of one account: made, and made again. */
import { isJsonObject } from '../codec/json.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import type { Account } from './account.ts'
import { checkObject, checkOneOf, isRecord } from './check-options.ts'
import type { Draw } from './draw.ts'
import { checkFault, PUSH_FAULTS } from './faults.ts'
import { isMessageName, messageByName } from './message.ts'
import { messageId, nextTry, type PushPlan, planPush, pushRequest } from './push.ts'
import { FORMATS, type MessageFields } from './push-body.ts'
import type { PlatformRequest, PushOptions } from './types.ts'

/** What {@link createPushes} makes. */
export interface Pushes {
  /** @throws TypeError no push has that name, or the fields are no object */
  message(name: string, fields: MessageFields): MessageFields
  /** @throws TypeError a text is nearly a name, or there is no such fault or format */
  push(message: MessageFields | string, options?: PushOptions): PlatformRequest
  /** @throws TypeError it is not one of these pushes */
  retry(request: PlatformRequest): PlatformRequest
  /**
   * A push for what `send` was given, and what is the same in all its tries.
   *
   * @throws TypeError as `push`, also for what was made already
   */
  given(
    message: MessageFields | string | PlatformRequest,
    options: PushOptions,
  ): { readonly first: PlatformRequest; readonly plan: PushPlan | undefined }
  /** The request of each try. One that somebody has changed is no longer ours to seal anew: it goes out as it is. */
  triesOf(first: PlatformRequest): () => PlatformRequest
}

/**
 * Remembers of each request what it carries, for the next try of it.
 *
 * @throws TypeError there is no such format
 */
export function createPushes(account: Account, usualFormat: EnvelopeFormat | undefined, draw: () => Draw): Pushes {
  checkOneOf('format', usualFormat, FORMATS)
  const plans = new WeakMap<PlatformRequest, PushPlan>()

  function carry(plan: PushPlan, chance: Draw): PlatformRequest {
    const request = pushRequest(account, plan, chance)
    plans.set(request, plan)
    return request
  }

  function push(message: MessageFields | string, options: PushOptions = {}): PlatformRequest {
    checkMessage(message)
    checkPushOptions(account, options)
    const { fault, format = usualFormat } = options
    const chance = draw()
    const isName = typeof message === 'string' && isMessageName(account.platform, message)
    const content = isName ? byName(account, message, {}, chance) : message
    return carry(planPush(account, content, { fault, format }, chance), chance)
  }

  function retry(request: PlatformRequest): PlatformRequest {
    const plan = plans.get(request)
    if (plan === undefined) throw new TypeError('request: expected what push gave, the object itself and not a copy')
    return carry(nextTry(plan), draw())
  }

  return {
    message: (name, fields) => byName(account, name, checkFields(fields), draw()),
    push,
    retry,
    given: (message, options) => {
      checkPushOptions(account, options)
      const first = isRequest(message) ? message : push(message, options)
      return { first, plan: plans.get(first) }
    },
    triesOf: (first) => {
      let last: PlatformRequest | undefined
      return () => {
        last = last !== undefined && plans.has(last) ? retry(last) : first
        return last
      }
    },
  }
}

function byName(account: Account, name: string, fields: MessageFields, { now, random }: Draw): MessageFields {
  const values = { account: account.sealing?.receiveId ?? '', now, id: messageId(random) }
  return messageByName(account.platform, name, fields, values)
}

function checkPushOptions({ sealing }: Account, options: PushOptions): void {
  const { fault, format } = checkObject(options)
  checkFault(fault, PUSH_FAULTS, sealing !== undefined)
  checkOneOf('format', format, FORMATS)
}

function checkFields(fields: MessageFields): MessageFields {
  if (isRecord(fields)) return fields
  throw new TypeError("fields: expected an object of fields in wire names, such as { Content: '你好' }")
}

/** Asked for at run time, since a test without types easily leaves it out. */
function checkMessage(message: unknown): asserts message is MessageFields | string {
  if (typeof message === 'string' || isRecord(message)) return
  throw new TypeError(
    "message: expected a name such as 'text', the fields of a message, a plaintext, or what push gave",
  )
}

function isRequest(message: MessageFields | string | PlatformRequest): message is PlatformRequest {
  return isJsonObject(message) && typeof message.toRequest === 'function'
}
