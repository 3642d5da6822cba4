/** A push: its message, and any number of requests that carry it, since each try is sealed and signed anew. */
import { PLATFORMS, type Platform } from '../platforms.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import type { Account } from './account.ts'
import { type Draw, digits } from './draw.ts'
import { NO_MESSAGE, OVERSIZED_BYTES, type PushFault } from './faults.ts'
import { type MessageFields, outerFields, withDefaults, writeMessage, writePushBody } from './push-body.ts'
import { platformRequest } from './request.ts'
import { drawFor, seal, signedQuery } from './sealing.ts'
import type { PlatformRequest } from './types.ts'

/** What is the same in every try of a push. */
export interface PushPlan {
  /** None for a plaintext. */
  readonly fields: MessageFields
  /** A plaintext that is sent exactly. */
  readonly text: string | undefined
  readonly format: EnvelopeFormat
  readonly fault: PushFault | undefined
}

/** What a test says of a push beside its message. */
export interface PlanOptions {
  readonly format: EnvelopeFormat | undefined
  readonly fault: PushFault | undefined
}

/** A push of a plaintext, or of fields, which get the header that they lack. */
export function planPush(
  account: Account,
  message: MessageFields | string,
  { fault, format }: PlanOptions,
  draw: Draw,
): PushPlan {
  if (typeof message === 'string') {
    return { fields: {}, text: message, format: format ?? formatOf(account.platform, {}), fault }
  }
  const { now, random } = drawFor(fault, draw)
  const values = { account: account.sealing?.receiveId ?? '', now, id: messageId(random) }
  const fields = withDefaults(account.platform, message, values)
  return { fields, text: undefined, format: format ?? formatOf(account.platform, fields), fault }
}

/** An id of 19 digits that fits into 63 bits. */
export function messageId(random: Draw['random']): string {
  return `6${digits(random(18))}`
}

/** Bots and WeCom hardware speak JSON. */
function formatOf(platform: Platform, fields: MessageFields): EnvelopeFormat {
  return platform === 'wecom-bot' || 'msg_type' in fields ? 'json-lowercase' : 'xml'
}

/**
 * The same push, once more: what counts the tries counts on.
 *
 * Source: 小程序 虚拟支付, where `RetryTimes` is the number of tries so far.
 */
export function nextTry(plan: PushPlan): PushPlan {
  const { RetryTimes } = plan.fields
  if (typeof RetryTimes !== 'number') return plan
  return { ...plan, fields: { ...plan.fields, RetryTimes: RetryTimes + 1 } }
}

/** A request that carries the push. */
export function pushRequest(account: Account, plan: PushPlan, present: Draw): PlatformRequest {
  const { format, fault } = plan
  const draw = drawFor(fault, present)
  const text = fault === 'not-a-message' ? NO_MESSAGE : (plan.text ?? writeMessage(plan.fields, format))
  const isSealed = (account.sealing !== undefined) !== (fault === 'wrong-mode')
  const { query, body } = isSealed ? sealedPush(account, plan, text, draw) : clearPush(account, plan, text, draw)
  const headers = { 'content-type': format === 'xml' ? 'text/xml' : 'application/json' }
  return platformRequest({ method: 'POST', query, headers, body: spoilt(body, fault) })
}

interface Written {
  readonly query: string
  readonly body: string
}

function sealedPush(account: Account, { fields, format, fault }: PushPlan, text: string, draw: Draw): Written {
  const encrypted = seal(account, text, fault, draw)
  const receiver = account.sealing?.receiveId ?? ''
  const outer = outerFields(account.platform, account.mode, { account: receiver, message: fields })
  return { query: signedQuery(account, draw, fault, encrypted), body: writePushBody(encrypted, format, outer) }
}

function clearPush(account: Account, { fault }: PushPlan, body: string, draw: Draw): Written {
  // 企业微信 knows no signature without a text, so there the whole body is what is signed.
  const signed = PLATFORMS[account.platform].echo === 'sealed' ? body : undefined
  return { query: signedQuery(account, draw, fault, signed), body }
}

function spoilt(body: string, fault: PushFault | undefined): string {
  if (fault === 'truncated') return body.slice(0, body.length / 2)
  return fault === 'oversized' ? body + ' '.repeat(OVERSIZED_BYTES) : body
}
