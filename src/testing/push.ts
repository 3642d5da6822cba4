/**
 * Makes pushes: the message is the same in every attempt, and each attempt's request is sealed and signed again. In: a
 * message and its fault. Out: a request as plain values.
 */
import { syntaxOf } from '../codec/document.ts'
import { writeExactJson } from '../codec/json-exact.ts'
import { cdata } from '../codec/xml-writer.ts'
import { isNotice, messageKey } from '../messages/message-key.ts'
import { PLATFORMS } from '../platforms.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import { NOT_A_MESSAGE, OVERSIZED_BYTES, type PushFault } from './faults.ts'
import { addresses, type HeaderValues, messageElements, withHeader, writeMessage } from './messages.ts'
import { type Draw, digits, type PlatformAccount } from './options.ts'
import { drawFor, platformRequest, seal, signedQuery } from './request.ts'
import type { MessageFields, PlatformRequest } from './types.ts'

/** How a push can be written. */
export const FORMATS: readonly EnvelopeFormat[] = ['xml', 'json', 'json-lowercase']

/** What is the same in every attempt of a push. */
export interface PushPlan {
  /** The fields of the message; empty for a plaintext. */
  readonly fields: MessageFields
  /** A plaintext that is sent unchanged. */
  readonly text: string | undefined
  readonly format: EnvelopeFormat
  readonly fault: PushFault | undefined
}

/** Plans the push of a plaintext, or of fields, to which missing header fields are added. */
export function planPush(
  account: PlatformAccount,
  message: MessageFields | string,
  { fault, format }: { readonly format: EnvelopeFormat | undefined; readonly fault: PushFault | undefined },
  draw: Draw,
): PushPlan {
  const isText = typeof message === 'string'
  const fields = isText ? {} : withHeader(account.platform, message, headerValues(account, drawFor(fault, draw)))
  return { fields, text: isText ? message : undefined, format: format ?? usualFormat(account, fields, message), fault }
}

/** Returns how the platform writes a push: those of bots, of WeCom hardware and of zones are JSON, others as their plaintext is. */
function usualFormat(
  { platform }: PlatformAccount,
  fields: MessageFields,
  message: MessageFields | string,
): EnvelopeFormat {
  const { syntax, echo } = PLATFORMS[platform]
  const isJson = typeof message === 'string' && syntaxOf(message) === 'json'
  const isAlwaysJson = syntax === 'json' || 'msg_type' in fields || messageKey(fields).startsWith('zone.')
  if (isAlwaysJson) return 'json-lowercase'
  if (!isJson) return 'xml'
  // The platforms that seal the URL check are those of 企业微信, whose JSON is that of its hardware.
  return echo === 'sealed' ? 'json-lowercase' : 'json'
}

/** Draws the header values of a new message: the time, and an id of 19 digits that fits into 63 bits. */
export function headerValues({ sealing }: PlatformAccount, { now, random }: Draw): HeaderValues {
  return { receiveId: sealing?.receiveId ?? '', now, id: `6${digits(random(18))}` }
}

/**
 * Plans the next attempt of a push: if the message counts its attempts, the count goes up.
 *
 * Source: 小程序 虚拟支付, where `RetryTimes` is the number of attempts so far.
 */
export function nextAttempt(plan: PushPlan): PushPlan {
  const { RetryTimes } = plan.fields
  if (typeof RetryTimes !== 'number') return plan
  return { ...plan, fields: { ...plan.fields, RetryTimes: RetryTimes + 1 } }
}

/** Makes the request of one attempt. */
export function pushRequest(account: PlatformAccount, plan: PushPlan, fresh: Draw): PlatformRequest {
  const { format, fault } = plan
  const draw = drawFor(fault, fresh)
  const text = fault === 'not-a-message' ? NOT_A_MESSAGE : (plan.text ?? writeMessage(plan.fields, format))
  const isSealed = (account.sealing !== undefined) !== (fault === 'wrong-mode')
  let [body, signed]: [string, string | undefined] = [text, undefined]
  if (isSealed) {
    signed = seal(account, text, fault, draw)
    body = sealedBody(account, plan, signed)
  } else if (PLATFORMS[account.platform].echo === 'sealed') {
    // 企业微信 has no signature without an encrypted text, so the whole body is signed in its place.
    signed = body
  }
  const query = signedQuery(account, draw, fault, signed)
  if (fault === 'truncated') body = body.slice(0, body.length / 2)
  if (fault === 'oversized') body += ' '.repeat(OVERSIZED_BYTES)
  const headers = { 'content-type': format === 'xml' ? 'text/xml' : 'application/json' }
  return platformRequest({ method: 'POST', query, headers, body })
}

/** Writes the body around a ciphertext, with the unsigned fields that the platform puts next to `Encrypt`. */
function sealedBody(
  { platform, mode, sealing }: PlatformAccount,
  { fields, format }: PushPlan,
  encrypt: string,
): string {
  const receiveId = sealing?.receiveId ?? ''
  const { noticeReceiver } = PLATFORMS[platform]
  if (format === 'json-lowercase') return JSON.stringify({ encrypt })
  let outer: MessageFields
  // In 兼容模式 the body also has the push's own fields, as plaintext.
  if (mode === 'compat') outer = fields
  else if (noticeReceiver === 'AppId' && isNotice(fields)) outer = { AppId: receiveId }
  else {
    const agent = 'AgentID' in fields ? { AgentID: String(fields.AgentID) } : {}
    outer = { ToUserName: addresses(platform, receiveId).ToUserName, ...agent }
  }
  if (format === 'json') return writeExactJson({ ...outer, Encrypt: encrypt })
  return `<xml>${messageElements(outer)}<Encrypt>${cdata(encrypt)}</Encrypt></xml>`
}
