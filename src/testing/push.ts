/**
 * Makes pushes: the message is the same in every attempt, and each attempt's request is sealed and signed again. In: a
 * message and its fault. Out: a request as plain values.
 */
import { syntaxOf } from '../codec/document.ts'
import { writeExactJson } from '../codec/json-exact.ts'
import { cdata } from '../codec/xml-writer.ts'
import { isNotice } from '../messages/message-key.ts'
import { syntaxOfPush } from '../messages/push-rules.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import { NOT_A_MESSAGE, OVERSIZED_BYTES, type PushFault } from './faults.ts'
import { addresses, fieldsOfText, type HeaderValues, messageElements, withHeader, writeMessage } from './messages.ts'
import { digits, type FreshValues, type PlatformAccount } from './options.ts'
import { platformRequest, seal, signedQuery, timeShifted } from './request.ts'
import type { MessageFields, PlatformRequest } from './types.ts'

/** How a push can be written. */
export const FORMATS: readonly EnvelopeFormat[] = ['xml', 'json', 'json-lowercase']

/** The data of a push that is the same in every attempt. */
export interface PushPlan {
  /** The fields of the message; those of a plaintext as `onMessage` receives them. */
  readonly fields: MessageFields
  /** A plaintext that is sent unchanged. */
  readonly text: string | undefined
  readonly format: EnvelopeFormat
  readonly fault: PushFault | undefined
}

/** Prepares the push of a plaintext, or of fields, to which missing header fields are added. */
export function planPush(
  account: PlatformAccount,
  message: MessageFields | string,
  { fault, format }: { readonly format: EnvelopeFormat | undefined; readonly fault: PushFault | undefined },
  fresh: FreshValues,
): PushPlan {
  const { platform } = account
  const text = typeof message === 'string' ? message : undefined
  const fields =
    typeof message === 'string'
      ? fieldsOfText(platform, message)
      : withHeader(platform, message, headerValues(account, timeShifted(fault, fresh)))
  return { fields, text, format: format ?? usualFormat(platform, fields, text), fault }
}

/** Returns how the platform writes a push: most as their plaintext is, some always in JSON. */
function usualFormat(platform: Platform, fields: MessageFields, text: string | undefined): EnvelopeFormat {
  if (syntaxOfPush(platform, fields) === 'json') return 'json-lowercase'
  if (text === undefined || syntaxOf(text) !== 'json') return 'xml'
  // The platforms that seal the URL check are those of 企业微信, whose JSON is that of its hardware.
  return PLATFORMS[platform].echo === 'sealed' ? 'json-lowercase' : 'json'
}

/** Makes the header values of a new message: the time, and an id of 19 digits that fits into 63 bits. */
export function headerValues({ sealing }: PlatformAccount, { now, random }: FreshValues): HeaderValues {
  return { receiveId: sealing?.receiveId ?? '', now, id: `6${digits(random(18))}` }
}

/**
 * Prepares the next attempt of a push. If the message counts its attempts, increments the count. A plaintext is sent
 * unchanged.
 *
 * Source: 小程序 虚拟支付, where `RetryTimes` is the number of attempts so far.
 */
export function nextAttempt(plan: PushPlan): PushPlan {
  const { RetryTimes } = plan.fields
  if (plan.text !== undefined || typeof RetryTimes !== 'number') return plan
  return { ...plan, fields: { ...plan.fields, RetryTimes: RetryTimes + 1 } }
}

/** Makes the request of one attempt. */
export function pushRequest(account: PlatformAccount, plan: PushPlan, fresh: FreshValues): PlatformRequest {
  const { format, fault } = plan
  const values = timeShifted(fault, fresh)
  const { body, signed } = contentOf(account, plan, values)
  const query = signedQuery(account, values, fault, signed)
  const sent = fault === 'truncated' ? body.slice(0, body.length / 2) : body
  return platformRequest({
    method: 'POST',
    query,
    headers: { 'content-type': format === 'xml' ? 'text/xml' : 'application/json' },
    body: fault === 'oversized' ? sent + ' '.repeat(OVERSIZED_BYTES) : sent,
  })
}

/** Writes the body of a push, and returns what of it is signed together with timestamp and nonce. */
function contentOf(
  account: PlatformAccount,
  plan: PushPlan,
  values: FreshValues,
): { readonly body: string; readonly signed: string | undefined } {
  const { fields, format, fault } = plan
  const text = fault === 'not-a-message' ? NOT_A_MESSAGE : (plan.text ?? writeMessage(fields, format))
  const isSealed = (account.sealing !== undefined) !== (fault === 'wrong-mode')
  if (!isSealed) {
    // 企业微信 has no signature without a ciphertext, so the whole body is signed instead.
    return { body: text, signed: PLATFORMS[account.platform].echo === 'sealed' ? text : undefined }
  }
  const encrypt = seal(account, text, fault, values)
  if (format === 'json-lowercase') return { body: JSON.stringify({ encrypt }), signed: encrypt }
  const outer = unsignedFields(account, fields)
  if (format === 'json') return { body: writeExactJson({ ...outer, Encrypt: encrypt }), signed: encrypt }
  return { body: `<xml>${messageElements(outer)}<Encrypt>${cdata(encrypt)}</Encrypt></xml>`, signed: encrypt }
}

/** Returns the unsigned fields that the platform puts next to `Encrypt`. */
function unsignedFields({ platform, mode, sealing }: PlatformAccount, fields: MessageFields): MessageFields {
  const receiveId = sealing?.receiveId ?? ''
  // In 兼容模式 the body also has the push's own fields, as plaintext.
  if (mode === 'compat') return fields
  if (PLATFORMS[platform].noticeReceiver === 'AppId' && isNotice(fields)) return { AppId: receiveId }
  const agent = 'AgentID' in fields ? { AgentID: String(fields.AgentID) } : {}
  return { ToUserName: addresses(platform, receiveId).ToUserName, ...agent }
}
